import {coreStems} from '../../language/index.ts';
import type {Fact} from '../fact.ts';
import {namedBy} from './naming.ts';

/** What the talks are about that a report speaks of at some place, and between whom they are. */
export interface Focus {
  subject: string;
  parties: readonly string[];
}

/**
 * For each claim of a report, in the order of the text, the subject that it speaks of: the one last named in its
 * paragraph, or the only one of the report; null where the report names none, or several and none of them there.
 */
export function focusOf(report: readonly Fact[]): (Focus | null)[] {
  const subjects = report.map(subjectNamed);
  const first = subjects.find((focus) => focus !== null) ?? null;
  if (first === null) return subjects;
  const only = subjects.every((focus) => focus === null || focus.subject === first.subject);
  let current: Focus | null = null;
  return report.map((fact, at) => {
    const before = report[at - 1];
    const text = fact.reading.report.text;
    if (before && text.slice(before.claim.start, fact.claim.start).includes('\n')) current = null;
    current = subjects[at] ?? current;
    return current ?? (only ? first : null);
  });
}

function subjectNamed(fact: Fact): Focus | null {
  const {meeting} = fact.claim;
  if (!meeting?.subject || meeting.kind === 'technical' || coreStems(meeting.subject).length === 0) return null;
  return {subject: meeting.subject.toLowerCase(), parties: namedBy(fact)};
}
