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
  const [first, second] = counted;
  if (first && second && first.ordinal === null && second.ordinal === 2 && first.status === 'held')
    ordinals.set(first, 1);
  return ordinals;
}
