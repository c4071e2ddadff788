import {shiftDay} from '../../mention/index.ts';
import type {Fact} from '../fact.ts';
import {firstDay, lastDay, type RoundDraft} from './draft.ts';

/** How many days after the day that was fixed for it a meeting may still come about. */
const LATE = 45;
/** How many days after it a new day may still be set for the same meeting, and how many after it was last told of one that was put off may come about. */
export const STALE = 270;

/** Whether a round that has a day is of the time that the report speaks of. */
export function isNear({when}: RoundDraft, {claim, evidence}: Fact, days = LATE): boolean {
  const last = lastDay(when);
  return last === null || (firstDay(claim.when) ?? evidence.reported) <= shiftDay(last, days);
}

/** Whether it has a number, was put off to no day, and nothing was told of it for long. */
export function isForgotten({status, when, ordinal, facts}: RoundDraft, {evidence}: Fact): boolean {
  const told = facts.at(-1)!.evidence.reported;
  return status === 'postponed' && ordinal !== null && when === null && shiftDay(told, STALE) < evidence.reported;
}

/** The round that the report is speaking of, else the last that was held by its day. */
export function latest(held: readonly RoundDraft[], {evidence}: Fact): RoundDraft | null {
  const spoken = held.findLast((draft) => draft.facts.some((fact) => fact.evidence.document === evidence.document));
  if (spoken) return spoken;
  const day = (draft: RoundDraft) => lastDay(draft.when) ?? draft.announced;
  return held.reduce<RoundDraft | null>(
    (best, draft) => (best === null || day(draft) >= day(best) ? draft : best),
    null,
  );
}

/** Whether the report has just told that the round was held. */
export function isSpokenOf({facts}: RoundDraft, {evidence}: Fact): boolean {
  for (let at = facts.length - 1; facts[at]?.evidence.document === evidence.document; at--)
    if (facts[at]!.claim.meeting!.status === 'held') return true;
  return false;
}
