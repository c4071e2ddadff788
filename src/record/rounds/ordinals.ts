import {compare} from '../fact.ts';
import {firstDay, type RoundDraft} from './draft.ts';

/** Rounds by time, those without a day last, by the first day reported; ties by what proves them. */
export function byTime(a: RoundDraft, b: RoundDraft): number {
  const early = (draft: RoundDraft) => firstDay(draft.when) ?? `9999${draft.announced}`;
  return compare(early(a), early(b)) || compare(a.announced, b.announced) || a.order - b.order;
}

/**
 * The ordinals of the rounds, as said, else as they can be counted from one that is said: forward from each numbered
 * round that was held, and back from a second round to the only one before it. Experts' meetings are not counted, nor
 * what is only proposed.
 * @param drafts the rounds of one track in order of time
 */
export function countOrdinals(drafts: readonly RoundDraft[]): Map<RoundDraft, number | null> {
  const ordinals = new Map(drafts.map((draft) => [draft, draft.ordinal]));
  const counted = drafts.filter((draft) => draft.kind === 'round' && draft.status !== 'proposed');
  const taken = new Set(counted.map((draft) => draft.ordinal));
  counted.forEach((draft, index) => {
    const before = counted[index - 1];
    const last = before ? ordinals.get(before)! : null;
    if (draft.ordinal !== null || last === null || before!.status !== 'held' || taken.has(last + 1)) return;
    ordinals.set(draft, last + 1);
    taken.add(last + 1);
  });
  countBack(counted, ordinals);
  return ordinals;
}

/** The numbers of the rounds before the first that has one, where they are as many as it leaves room for, or are told as the last before it. */
function countBack(counted: readonly RoundDraft[], ordinals: Map<RoundDraft, number | null>): void {
  const known = counted.findIndex((draft) => draft.ordinal !== null);
  const number = counted[known]?.ordinal ?? 0;
  const before = counted.slice(0, Math.max(0, known));
  if (!before.every(({status}) => status === 'held')) return;
  if (number === known + 1) for (const [index, draft] of before.entries()) ordinals.set(draft, index + 1);
  const last = before.at(-1);
  if (last && number > 1 && isToldAsPrevious(last, counted[known]!)) ordinals.set(last, number - 1);
}

/** "The previous round took place in May", in a report that tells of the next one too. */
function isToldAsPrevious({facts}: RoundDraft, next: RoundDraft): boolean {
  const documents = new Set(next.facts.map(({evidence}) => evidence.document));
  return facts.some(
    ({claim, evidence}) =>
      claim.meeting!.which === 'last' && claim.meeting!.status === 'held' && documents.has(evidence.document),
  );
}
