import type {Any} from './gold.ts';

export function many<T>(one: Any<T>): T[] {
  return Array.isArray(one) ? one : [one];
}

/** Whether a cell has one of the values; anything will do where the gold asks for nothing. */
export function among<T>(value: T | null | undefined, alternatives: Any<T | null> | undefined): boolean {
  return alternatives === undefined || many(alternatives).includes(value ?? null);
}

/** Lower case without accents, the Turkish i's as i. */
export function folded(text: string | null | undefined): string {
  return (text ?? '').normalize('NFKD').replace(/\p{M}/gu, '').replace(/[ıİ]/g, 'i').toLowerCase();
}

/** Folded, and without quotation marks and apostrophes. */
export function unquoted(text: string): string {
  return folded(text).replace(/[“”"’‘'«»]/g, '');
}

/** Whether one of the words stands in the text. */
export function holds(text: string | null | undefined, words: Any<string | null>): boolean {
  const whole = folded(text);
  return many(words).some((word) => whole.includes(folded(word)));
}

export function wordCount(text: string | null | undefined): number {
  return folded(text).trim().split(/\s+/).length;
}

/** Whether a name, not a sentence, ends in the surname. */
export function bears(person: string, surname: string): boolean {
  return wordCount(person) <= 6 && folded(person).endsWith(folded(surname));
}

/** The stems that tell what a text is about: long words and all figures, cut to five letters. */
export function stemsOf(text: string, least: number): string[] {
  const words = folded(text).split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word.length >= least || /\d/.test(word)).map((word) => word.slice(0, 5));
}
