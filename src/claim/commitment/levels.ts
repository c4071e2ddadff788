/** A value that the trees may say, and the commitment that it stands for. */
export type Level = readonly [said: number, commitment: number];

/** What stands for a value: between two levels on the line that joins them. */
export function levelled(said: number, levels: readonly Level[]): number {
  let [below, answer] = levels[0]!;
  if (said <= below) return answer;
  for (const [above, commitment] of levels) {
    if (said <= above) return answer + ((commitment - answer) * (said - below)) / (above - below || 1);
    below = above;
    answer = commitment;
  }
  return answer;
}
