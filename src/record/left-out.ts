import type {Reading} from '../claim/index.ts';
import {contentStems} from '../language/index.ts';
import {daysBetween} from '../report/index.ts';
import {best, type IssueDraft, issueId} from './issues.ts';
import {type OutcomeDraft, outcomeId} from './outcomes/index.ts';
import type {Divergence} from './record.ts';
import {firstDay, type RoundDraft} from './rounds/index.ts';
import {type Refusal, refusalsIn, type Told, toldIn, topicStems} from './silence.ts';

/** The rows of a track that a divergence can be about. */
export interface Rows {
  issues: readonly IssueDraft[];
  outcomes: readonly OutcomeDraft[];
  rounds: readonly RoundDraft[];
  roundId: (draft: RoundDraft) => string;
}

/** So long an account is answered by what another side leaves out. */
const ANSWERED = 14;
/** So near, in characters, stands what "that" takes back. */
const JUST_BEFORE = 400;

/**
 * What one side tells and another, as a report says, leaves out or denies: the two accounts beside each other. Only
 * where both sides, the words of the first, and the row that they are about are known.
 * @param readings of the track, in the order (reported, document)
 */
export function foldLeftOut(readings: readonly Reading[], parties: ReadonlySet<string>, rows: Rows): Divergence[] {
  const found = new Map<string, Divergence>();
  const told: Told[] = [];
  for (const reading of readings) {
    told.push(...toldIn(reading).filter(({party}) => parties.has(party)));
    for (const refusal of refusalsIn(reading)) {
      if (!parties.has(refusal.party)) continue;
      const other = told.findLast((each) => answers(refusal, each));
      const about = other && aboutOf(refusal, other, rows);
      if (!about) continue;
      const field = refusal.topic ?? 'account';
      const key = `${about} ${contentStems(field).join(' ')} ${refusal.party}`;
      if (!found.has(key)) found.set(key, {about, field, accounts: [accountOf(other), answerOf(refusal)]});
    }
  }
  return [...found.values()];
}

/** Whether the refusal is about what the other side told: the words that it names, or what stands just before. */
function answers({party, topic, of, evidence}: Refusal, told: Told): boolean {
  if (told.party === party || daysBetween(told.evidence.reported, evidence.reported) > ANSWERED) return false;
  const sameReport = told.evidence.document === evidence.document;
  if (sameReport && told.evidence.start > evidence.end) return false;
  if (of !== null && !of.test(told.value)) return false;
  if (topic === null) return sameReport && evidence.start - told.evidence.end < JUST_BEFORE;
  const stems = topicStems(topic);
  return stems.length > 0 && stems.every((stem) => told.stems.has(stem));
}

/** The row that both accounts are about: the issue, else the outcome, else the round that the report speaks of. */
function aboutOf({topic, evidence}: Refusal, told: Told, {issues, outcomes, rounds, roundId}: Rows): string | null {
  const stems = topic === null ? [...told.stems] : topicStems(topic);
  const issue = best(issues, stems);
  if (issue) return issueId(issue);
  const outcome = outcomes.find((draft) => stems.filter((stem) => draft.stems.has(stem)).length * 2 >= stems.length);
  if (outcome) return outcomeId(outcome);
  const tells = (document: string) => (draft: RoundDraft) =>
    draft.facts.some((fact) => fact.evidence.document === document);
  const round =
    rounds.findLast(tells(evidence.document)) ??
    rounds.findLast(tells(told.evidence.document)) ??
    rounds.findLast(({status, when}) => status === 'held' && (firstDay(when) ?? '9999') <= evidence.reported);
  return round ? roundId(round) : null;
}

function accountOf({party, source, value, evidence}: Told): Divergence['accounts'][number] {
  return {party, source, value: value.split(/\s+/).slice(0, 40).join(' '), evidence: [evidence]};
}

function answerOf({kind, party, source, evidence}: Refusal): Divergence['accounts'][number] {
  return {party, source, value: kind === 'denied' ? 'denied' : null, evidence: [evidence]};
}
