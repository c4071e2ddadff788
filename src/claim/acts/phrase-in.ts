/**
 * The act of the first phrase of a table that stands in some words; null where none does, or where the words before it
 * deny it.
 */
export function actIn(
  table: readonly (readonly [act: string, phrase: RegExp])[],
  words: string,
  denied: RegExp,
): string | null {
  for (const [act, phrase] of table) {
    const hit = phrase.exec(words);
    if (hit) return denied.test(words.slice(0, hit.index)) ? null : act;
  }
  return null;
}
