import type {GoldRow} from './gold.ts';

export interface Pairing<G, R> {
  /** The row that fits best, for each row of the gold that one was found for. */
  found: Map<G, R>;
  /** The rows that no row of the gold covers. */
  left: R[];
}

/**
 * Pairs the gold with rows, the surest pairs first and required rows before optional ones; then lets each row of the
 * gold take more rows, up to its `max` or else `most`. A fit of 0 is none.
 */
export function pair<G extends GoldRow, R>(
  gold: readonly G[],
  rows: readonly R[],
  fit: (wanted: G, row: R) => number,
  most: number,
): Pairing<G, R> {
  const fits = new Map(gold.map((wanted) => [wanted, rows.map((row) => fit(wanted, row))] as const));
  const free = new Set(rows.keys());
  const found = new Map<G, R>();
  const take = (wanted: G): boolean => {
    const scores = fits.get(wanted)!;
    let best = -1;
    for (const index of free) if (scores[index]! > (best < 0 ? 0 : scores[best]!)) best = index;
    if (best < 0) return false;
    free.delete(best);
    if (!found.has(wanted)) found.set(wanted, rows[best]!);
    return true;
  };
  const required = gold.filter((wanted) => !wanted.optional);
  const optional = gold.filter((wanted) => wanted.optional);
  const surest = (wanted: G) => Math.max(0, ...fits.get(wanted)!);
  const bySurest = (a: G, b: G) => surest(b) - surest(a);
  for (const wanted of [...required.toSorted(bySurest), ...optional.toSorted(bySurest)]) take(wanted);
  for (const wanted of [...required, ...optional])
    for (let taken = 1; taken < (wanted.max ?? most) && take(wanted); taken++);
  return {found, left: [...free].map((index) => rows[index]!)};
}
