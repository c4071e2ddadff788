/** Kinds of UTF-16 code units, as bits. A known unit has at least one bit. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 4;
export const NEWLINE = 8;
export const UPPER = 16;
export const OTHER = 32;
export const WORD = LETTER | DIGIT;

const kinds = new Uint8Array(0x10000);

function classify(code: number): number {
  const unit = String.fromCharCode(code);
  if (code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029) return SPACE | NEWLINE;
  if (code === 0x0b || code === 0x0c) return SPACE | NEWLINE;
  if (/[\s\u0000-\u001f\u200b\ufeff]/u.test(unit)) return SPACE;
  if (/\p{Lu}|\p{Lt}/u.test(unit)) return LETTER | UPPER;
  if (/[\p{L}\p{M}_]/u.test(unit)) return LETTER;
  if (/\p{Nd}/u.test(unit)) return DIGIT;
  return OTHER;
}

/** The bits of one code unit; 0 past the end of the text (NaN). */
export function kind(code: number): number {
  if (!(code >= 0)) return 0;
  const known = kinds[code] as number;
  if (known !== 0) return known;
  const bits = classify(code);
  kinds[code] = bits;
  return bits;
}

/** `'`, `’` or `ʼ`. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc;
}

/** Hyphens that join the parts of one word; dashes do not. */
export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

/** Closing brackets and quotation marks, straight ones included. */
export function mayClose(code: number): boolean {
  return (
    code === 34 || code === 39 || code === 41 || code === 93 || code === 0x2019 || code === 0x201d || code === 0xbb
  );
}

/** Opening brackets and quotation marks, straight ones included. */
export function mayOpen(code: number): boolean {
  return (
    code === 34 ||
    code === 39 ||
    code === 40 ||
    code === 91 ||
    (code >= 0x2018 && code <= 0x201e && code !== 0x2019 && code !== 0x201d) ||
    code === 0xab
  );
}
