import {coreStems} from '../../language/index.ts';
import type {Fact} from '../fact.ts';
import {namedBy, speaksOfTalks} from './naming.ts';

/** What the talks are about that a report speaks of at some place, and between whom they are. */
export interface Focus {
  subject: string;
  parties: readonly string[];
}

/** The subjects that the claims of a report speak of, in the order of the text, and that which the report is about. */
export interface Foci {
  of: readonly (Focus | null)[];
  main: Focus | null;
}

/**
 * A claim speaks of the subject last named in its paragraph; a report is about the one first named in the paragraph in
 * which it comes to speak of talks. null where none is named there.
 */
export function focusOf(report: readonly Fact[]): Foci {
  const named = report.map(subjectNamed);
  if (named.every((focus) => focus === null)) return {of: named, main: null};
  const paragraphs = paragraphsOf(report);
  const opening = paragraphs[report.findIndex(speaksOfTalks)];
  let current: Focus | null = null;
  const of = report.map((_, at) => {
    if (paragraphs[at] !== paragraphs[at - 1]) current = null;
    current = named[at] ?? current;
    return current;
  });
  return {of, main: named.find((focus, at) => focus !== null && paragraphs[at] === opening) ?? null};
}

/** For each claim the number of its paragraph. */
function paragraphsOf(report: readonly Fact[]): number[] {
  let paragraph = 0;
  return report.map(({claim, reading}, at) => {
    const from = report[at - 1]?.claim.start ?? claim.start;
    if (reading.report.text.slice(from, claim.start).includes('\n')) paragraph++;
    return paragraph;
  });
}

function subjectNamed(fact: Fact): Focus | null {
  const {meeting} = fact.claim;
  if (!meeting?.subject || meeting.kind === 'technical' || coreStems(meeting.subject).length === 0) return null;
  return {subject: meeting.subject.toLowerCase(), parties: namedBy(fact)};
}
