/** Shape of a word, as bits. */
export const CAPITAL = 1;
export const CAPITALS = 2;
export const DIGITS = 4;
export const LETTERS = 8;
export const HYPHEN = 16;
export const INITIAL = 32;

/** The bits of a shape that choose the ambiguity class of an unknown word. */
export const SHAPES = CAPITAL | CAPITALS | DIGITS | LETTERS | HYPHEN;

/** The shape of a form, but for INITIAL. */
export function shapeOf(form: string, lower: string): number {
  let shape = 0;
  const first = form.charCodeAt(0);
  const last = form.charCodeAt(form.length - 1);
  if (form !== lower) {
    if (form.charCodeAt(0) !== lower.charCodeAt(0)) shape |= CAPITAL;
    if (form.length > 1 && last !== lower.charCodeAt(lower.length - 1)) shape |= CAPITALS;
  }
  for (let at = 0; at < lower.length && at < 24; at++) {
    const code = lower.charCodeAt(at);
    if (code >= 48 && code <= 57) shape |= DIGITS;
    else if ((code >= 97 && code <= 122) || code >= 0xc0) shape |= LETTERS;
    else if (code === 45) shape |= HYPHEN;
  }
  if (first >= 0x2010 && first <= 0x206f) shape &= ~LETTERS;
  return shape;
}
