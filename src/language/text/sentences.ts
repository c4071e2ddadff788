import {askingVerbs, starters} from '../en/syntax-abbreviations.ts';
import {DIGIT, kind, LETTER, mayClose, mayOpen, NEWLINE, SPACE, UPPER} from './characters.ts';
import type {Sentence, Token} from './token.ts';

/** No sentence holds more tokens; a longer one is cut. */
export const LONGEST = 400;

/**
 * Groups tokens into sentences. A line break always ends one; a dateline ("PARIS (Reuters) -", "OSLO, May 2. /TASS/.")
 * is one of its own.
 */
export function divide(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  let line = 0;
  const close = (last: number): void => {
    if (last <= first) return;
    const start = (tokens[first] as Token).start;
    sentences.push({index: sentences.length, start, end: (tokens[last - 1] as Token).end, first, last, paragraph});
    first = last;
  };
  let at = 0;
  while (at < tokens.length) {
    if (at > line && hasNewline(text, (tokens[at - 1] as Token).end, (tokens[at] as Token).start)) {
      close(at);
      paragraph++;
      line = at;
    }
    if (at === line) {
      const end = endOfDateline(text, tokens, at);
      if (end > at) {
        at = end;
        close(at);
        continue;
      }
    }
    const end = endOfSentence(text, tokens, at, first, line);
    if (end > at) {
      at = end;
      close(at);
    } else {
      at++;
      if (at - first >= LONGEST) close(at);
    }
  }
  close(tokens.length);
  return sentences;
}

function hasNewline(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (kind(text.charCodeAt(at)) & NEWLINE) return true;
  return false;
}

function gap(tokens: readonly Token[], at: number): boolean {
  return at > 0 && at < tokens.length && (tokens[at] as Token).start > (tokens[at - 1] as Token).end;
}

/** The token after the sentence that token `at` ends, closing quotation marks included; else `at`. */
function endOfSentence(text: string, tokens: readonly Token[], at: number, first: number, line: number): number {
  const token = tokens[at] as Token;
  const mark = token.text.charCodeAt(0);
  const last = token.text.charCodeAt(token.text.length - 1);
  const stop = mark === 46 || mark === 33 || mark === 63 || mark === 0x2026 || mark === 0x3002;
  if (!stop) return last === 46 && endsAfterAbbreviation(text, tokens, at, first) ? at + 1 : at;
  let end = at + 1;
  while (end < tokens.length && end < at + 5 && closes(text, tokens, end)) end++;
  if (end >= tokens.length) return end;
  // "(ret.)"
  if (mark === 46 && tokens[at - 2]?.text === '(' && tokens[at + 1]?.text === ')') return at;
  const next = tokens[end] as Token;
  const newline = hasNewline(text, (tokens[end - 1] as Token).end, next.start);
  if (newline) return end;
  // "1." or "(a)." at the start of a line numbers what follows
  if (
    mark === 46 &&
    at === line + 1 &&
    kind((tokens[line] as Token).text.charCodeAt(0)) & DIGIT &&
    (tokens[line] as Token).text.length < 3
  )
    return at;
  const follower = next.text.charCodeAt(0);
  const bits = kind(follower);
  const spaced = gap(tokens, end);
  if (!spaced && end === at + 1 && !(bits & UPPER) && !mayOpen(follower)) return at;
  if (bits & LETTER && !(bits & UPPER)) return isLower(next.text) ? at : end;
  if ((mark === 46 || mark === 0x2026) && token.text.length > 1 && !(bits & (UPPER | DIGIT)) && !mayOpen(follower))
    return at;
  if (bits & (UPPER | DIGIT) || mayOpen(follower)) {
    const asks = end > at + 1 && mark !== 46 && bits & UPPER && isAsked(tokens, end);
    return asks ? at : end;
  }
  return spaced && mark === 46 && follower !== 47 && !isDash(follower) && follower !== 44 ? end : at;
}

function isLower(form: string): boolean {
  return form.toLowerCase() !== form.toUpperCase();
}

function isDash(code: number): boolean {
  return code === 45 || code === 0x2013 || code === 0x2014;
}

/** Whether the mark at `at` closes a quotation or bracket rather than opens one. */
function closes(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const code = token.text.charCodeAt(0);
  if (token.text.length > 1 || !mayClose(code)) return false;
  if (code !== 34 && code !== 39) return true;
  if (!gap(tokens, at)) return true;
  const after = kind(text.charCodeAt(token.end));
  return after === 0 || (after & SPACE) !== 0;
}

function endsAfterAbbreviation(text: string, tokens: readonly Token[], at: number, first: number): boolean {
  if (at + 1 >= tokens.length || at === first || !gap(tokens, at + 1)) return false;
  const next = tokens[at + 1] as Token;
  if (hasNewline(text, (tokens[at] as Token).end, next.start)) return true;
  if (mayOpen(next.text.charCodeAt(0)) && next.text.charCodeAt(0) !== 40 && next.text.charCodeAt(0) !== 91)
    return kind(text.charCodeAt(next.end)) !== 0 && !gap(tokens, at + 2);
  return (kind(next.text.charCodeAt(0)) & UPPER) !== 0 && starters.has(next.lower);
}

/** `"Is it over?" John Smith asked`: a name and a verb of speech follow the quotation. */
function isAsked(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at < from + 6; at++) {
    const token = tokens[at] as Token;
    if (at > from && askingVerbs.has(token.lower)) return true;
    if (!(kind(token.text.charCodeAt(0)) & LETTER)) return false;
  }
  return false;
}

/** The token after a dateline that begins at `line`; else `line`. */
function endOfDateline(text: string, tokens: readonly Token[], line: number): number {
  const town = tokens[line] as Token;
  if (town.text.length < 3 || town.text !== town.text.toUpperCase() || !(kind(town.text.charCodeAt(0)) & UPPER))
    return line;
  for (let at = line + 1; at < tokens.length && at < line + 20; at++) {
    const token = tokens[at] as Token;
    if (hasNewline(text, (tokens[at - 1] as Token).end, token.start)) return line;
    const code = token.text.charCodeAt(0);
    const next = tokens[at + 1];
    if (next === undefined) return line;
    if (isDash(code) && (gap(tokens, at + 1) || token.text.length > 1 || code === 0x2014)) return at + 1;
    if (
      code === 47 &&
      (next.text.charCodeAt(0) === 46 ||
        (gap(tokens, at + 1) && at > line + 1 && (tokens[at - 2] as Token).text === '/'))
    )
      return next.text.charCodeAt(0) === 46 ? at + 2 : at + 1;
    const part = kind(code) & (UPPER | DIGIT) || '.,()/'.includes(token.text) || token.text === 'and';
    if (!part) return line;
  }
  return line;
}
