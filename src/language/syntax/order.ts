import type {Token} from '../text/token.ts';
import {letters} from './hash.ts';
import type {Lexicon} from './lexicon.ts';
import {timeWords} from './repair/attachment.ts';

/** Which form of a verb an auxiliary stands before, by its word. */
const BEFORE: ReadonlyMap<string, 'participle' | 'bare'> = new Map([
  ...'is are was were been being be has have had'.split(' ').map((word) => [word, 'participle'] as const),
  ...'will would shall should may might can could must'.split(' ').map((word) => [word, 'bare'] as const),
]);

const OPENS = new Set(['on', 'in', 'since', 'late', 'early', 'earlier', 'last', 'this', 'next', 'at']);
const WITHIN = new Set(['on', 'in', 'of', 'the', 'last', 'this', 'next', 'late', 'early', 'at', 'its', 'same']);
/** The most words of a time that is moved. */
const LONGEST = 5;

/**
 * Where the verb stands that a time has come between it and its auxiliary ("was ON MONDAY signed"), from the place of the
 * auxiliary; -1 where none has. The parser is shown the verb before the time, as it knows it.
 */
export function partedVerb(
  tokens: readonly Token[],
  auxiliary: number,
  last: number,
  lexicon: Lexicon,
  kinds: VerbTags,
): number {
  const form = BEFORE.get((tokens[auxiliary] as Token).lower);
  if (form === undefined || auxiliary + 2 >= last) return -1;
  const first = (tokens[auxiliary + 1] as Token).lower;
  if (!OPENS.has(first) && !timeWords.has(first)) return -1;
  let at = auxiliary + 1;
  let time = false;
  for (; at < last && at - auxiliary <= LONGEST; at++) {
    const {lower} = tokens[at] as Token;
    const named = timeWords.has(lower);
    if (!named && !WITHIN.has(lower) && !/^\d{1,4}(?:st|nd|rd|th)?$/.test(lower)) break;
    time ||= named;
  }
  if (!time || at >= last) return -1;
  const {lower} = tokens[at] as Token;
  const entry = lexicon.find(letters(lower, 0, lower.length));
  if (form === 'participle' && lower.endsWith('ed')) return at;
  return entry >= 0 && lexicon.choicesAfter(lexicon.choice(entry, 0, 0), -1).includes(kinds[form]) ? at : -1;
}

/** The numbers of the tags of verb forms. */
export interface VerbTags {
  readonly participle: number;
  readonly bare: number;
}
