import {abbreviations, clitics, fused, starters} from '../en/syntax-abbreviations.ts';
import {DIGIT, isApostrophe, isHyphen, kind, LETTER, SPACE, UPPER, WORD} from './characters.ts';
import type {Token} from './token.ts';

/**
 * Splits a text into tokens as Universal Dependencies does for English, except that a hyphenated word stays one token.
 * Every character that is no white space belongs to exactly one token.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    const bits = kind(text.charCodeAt(at));
    if (bits & SPACE) at++;
    else if (bits & WORD || startsWord(text, at)) at = readWord(text, at, tokens);
    else at = readMark(text, at, tokens);
  }
  return tokens;
}

function push(text: string, start: number, end: number, tokens: Token[]): void {
  const form = text.slice(start, end);
  let plain = true;
  for (let i = 0; i < form.length && plain; i++) {
    const code = form.charCodeAt(i);
    plain = code < 128 && !(code >= 65 && code <= 90);
  }
  tokens.push({start, end, text: form, lower: plain ? form : form.toLowerCase()});
}

/** `.5`, `@name` and letters outside the basic plane begin a word though their first unit is no letter. */
function startsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 46) return (kind(text.charCodeAt(at + 1)) & DIGIT) !== 0;
  if (code === 64) return (kind(text.charCodeAt(at + 1)) & LETTER) !== 0;
  return code >= 0xd800 && code < 0xdc00 && isAstralLetter(text, at);
}

function isAstralLetter(text: string, at: number): boolean {
  return /^\p{L}/u.test(text.slice(at, at + 2));
}

function readWord(text: string, start: number, tokens: Token[]): number {
  let at = start + 1;
  let dots = 0;
  let apostrophe = -1;
  let segment = start;
  for (;;) {
    const code = text.charCodeAt(at);
    const bits = kind(code);
    if (bits & WORD) {
      at++;
      continue;
    }
    if (code >= 0xd800 && code < 0xe000) {
      if (code >= 0xdc00 || isAstralLetter(text, at)) {
        at++;
        continue;
      }
      break;
    }
    if (!joins(text, at, segment, code)) break;
    if (code === 46) dots++;
    else if (isApostrophe(code)) apostrophe = at;
    at++;
    segment = at;
  }
  if (text.charCodeAt(at) === 58 && text.startsWith('://', at)) return readAddress(text, start, at + 3, tokens);
  if (text.charCodeAt(at) === 36 && kind(text.charCodeAt(at + 1)) & DIGIT && kind(text.charCodeAt(at - 1)) & LETTER)
    at++;
  else if (text.charCodeAt(at) === 46 && keepsPeriod(text, start, at, dots)) at++;
  split(text, start, at, apostrophe, tokens);
  return at;
}

/** Whether the mark at `at`, after a letter or digit, joins what follows to the same word. */
function joins(text: string, at: number, segment: number, code: number): boolean {
  const next = kind(text.charCodeAt(at + 1));
  if (!(next & WORD)) {
    // U.S.-led: the period before the hyphen belongs to the word
    return (
      code === 46 &&
      at - segment === 1 &&
      isHyphen(text.charCodeAt(at + 1)) &&
      (kind(text.charCodeAt(at + 2)) & LETTER) !== 0
    );
  }
  const before = kind(text.charCodeAt(at - 1));
  if (isHyphen(code)) return (before & WORD) !== 0 || text.charCodeAt(at - 1) === 46;
  if (isApostrophe(code)) return (before & WORD) !== 0;
  if (code === 46) {
    if (next & DIGIT) return (before & DIGIT) !== 0;
    if (at - segment === 1 && before & LETTER) return !(kind(text.charCodeAt(at + 2)) & WORD) || !(next & UPPER);
    return !(next & UPPER) && (before & LETTER) !== 0;
  }
  if (code === 44 || code === 58 || code === 47) return (before & DIGIT) !== 0 && (next & DIGIT) !== 0;
  if (code === 38) return (before & UPPER) !== 0 && (next & UPPER) !== 0;
  return code === 64;
}

function keepsPeriod(text: string, start: number, at: number, dots: number): boolean {
  if (text.charCodeAt(at + 1) === 46) return false;
  const length = at - start;
  if (dots > 0 && at - start === 2 * dots + 1) return true;
  if (length > 6) return false;
  const follower = nextWord(text, at + 1);
  const first = kind(follower.charCodeAt(0));
  if (length === 1) {
    if (!(kind(text.charCodeAt(start)) & UPPER)) return false;
    return (first & UPPER) !== 0 && !starters.has(follower.toLowerCase());
  }
  const how = abbreviations.get(text.slice(start, at).toLowerCase());
  if (how === undefined) return false;
  // "co." and "no." at the end of a line are more often words than not; a title needs its name
  if (how === 'number') return (first & DIGIT) !== 0;
  if (how === 'title') return (first & UPPER) !== 0 && (kind(text.charCodeAt(start)) & UPPER) !== 0;
  return true;
}

/** The first letters or digits after blanks on the same line, at most twelve. */
function nextWord(text: string, from: number): string {
  let at = from;
  while (at < from + 3 && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 0xa0)) at++;
  let end = at;
  while (end < at + 12 && kind(text.charCodeAt(end)) & WORD) end++;
  return text.slice(at, end);
}

function readAddress(text: string, start: number, from: number, tokens: Token[]): number {
  let at = from;
  while (at < text.length && !(kind(text.charCodeAt(at)) & SPACE) && !'"<>()[]“”'.includes(text[at] as string)) at++;
  while (at > from && ".,;:!?'’".includes(text[at - 1] as string)) at--;
  push(text, start, at, tokens);
  return at;
}

function split(text: string, start: number, end: number, apostrophe: number, tokens: Token[]): void {
  if (apostrophe > start) {
    const ending = text.slice(apostrophe + 1, Math.min(end, apostrophe + 4)).toLowerCase();
    const cut =
      ending === 't' && (text.charCodeAt(apostrophe - 1) | 32) === 110
        ? apostrophe - 1
        : clitics.has(ending)
          ? apostrophe
          : -1;
    if (cut > start) {
      push(text, start, cut, tokens);
      push(text, cut, end, tokens);
      return;
    }
  } else if (end - start >= 5 && end - start <= 6) {
    const first = fused.get(text.slice(start, end).toLowerCase());
    if (first !== undefined) {
      push(text, start, start + first, tokens);
      push(text, start + first, end, tokens);
      return;
    }
  }
  push(text, start, end, tokens);
}

const runs = '.-!?*=~_';

/**
 * The end of what begins with an apostrophe that no word goes before: the possessive after a closing quotation mark; in
 * a text whose words are parted by blanks ("it 's", "they 'll") a clitic; two of them are a quotation mark.
 */
function readApostrophe(text: string, start: number): number {
  const at = start + 1;
  if (text.charCodeAt(at) === text.charCodeAt(start)) return at + 1;
  const parted = (kind(text.charCodeAt(start - 1)) & SPACE) !== 0;
  for (const length of parted ? [1, 2] : [1]) {
    if (kind(text.charCodeAt(at + length)) & WORD) continue;
    const ending = text.slice(at, at + length).toLowerCase();
    if (parted ? clitics.has(ending) : ending === 's') return at + length;
  }
  return at;
}

function readMark(text: string, start: number, tokens: Token[]): number {
  const code = text.charCodeAt(start);
  let at = start + 1;
  if (code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(at) & 0xfc00) === 0xdc00) at++;
  else if (isApostrophe(code) && start > 0) at = readApostrophe(text, start);
  else if (code === 96 && text.charCodeAt(at) === 96) at++;
  else if (runs.includes(text[start] as string)) {
    const query = code === 33 || code === 63;
    while (at < text.length) {
      const next = text.charCodeAt(at);
      if (next !== code && !(query && (next === 33 || next === 63))) break;
      at++;
    }
  }
  push(text, start, at, tokens);
  return at;
}
