import type {Sentence, Token} from '../text/token.ts';
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
function partedVerb(
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

/**
 * The tokens of a sentence, numbered within it, in the order in which the parser is shown them: as they stand, but for a
 * time between an auxiliary and its verb and an aside of saying, which come behind what they part.
 */
export function orderOf(
  tokens: readonly Token[],
  {first, last}: Sentence,
  lexicon: Lexicon,
  kinds: VerbTags,
): number[] {
  const order: number[] = [];
  let aside: readonly [from: number, to: number] | null = null;
  for (let at = first; at < last; at++) {
    const closes: number = aside === null ? asideFrom(tokens, at, first, last) : -1;
    if (closes >= 0) {
      aside = [at, closes];
      at = closes;
      continue;
    }
    order.push(at - first);
    const verb = partedVerb(tokens, at, last, lexicon, kinds);
    if (verb < 0) continue;
    order.push(verb - first);
    for (at++; at < verb; at++) order.push(at - first);
  }
  if (aside === null) return order;
  const end = order.pop() as number;
  for (let at = aside[0]; at <= aside[1]; at++) order.push(at - first);
  order.push(end);
  return order;
}

/** The numbers of the tags of verb forms. */
export interface VerbTags {
  readonly participle: number;
  readonly bare: number;
}

/** Verbs of those who are told in passing as saying what the sentence says. */
const SAYS = /^(?:said|says|say|added|announced|reported|noted|stressed|explained|insisted|confirmed|agreed)$/;
const GOES_ON = /^(?:and|but|who|which|that|whose|where|while|as|adding|saying|when|if|or)$|ing$/;
const QUOTE = /^["“”'‘’]$/;
/** The most words of an aside, and of what stands behind its verb. */
const LONGEST_ASIDE = 9;
const LONGEST_BEHIND = 5;

/**
 * The end of an aside of saying that a comma opens in the middle of a sentence ("the talks, OFFICIALS SAID ON MONDAY, will
 * resume"): the place of the comma that closes it; -1 where none begins. The parser is shown it behind the sentence, where such words mostly stand.
 */
function asideFrom(tokens: readonly Token[], comma: number, first: number, last: number): number {
  if ((tokens[comma] as Token).text !== ',' || comma === first) return -1;
  let verb = comma + 1;
  const named = (tokens[verb] as Token | undefined)?.lower === 'according';
  while (!named && verb < last && verb - comma <= LONGEST_ASIDE && !SAYS.test((tokens[verb] as Token).lower)) {
    const {text, lower} = tokens[verb] as Token;
    if (
      /^[,;:.()—–]$/.test(text) ||
      QUOTE.test(text) ||
      (verb > comma + 1 ? /^(?:who|which|that)$/ : GOES_ON).test(lower)
    )
      return -1;
    verb++;
  }
  if ((verb === comma + 1 && !named) || verb >= last || verb - comma > LONGEST_ASIDE) return -1;
  let closes = verb + 1;
  while (closes < last && closes - verb <= LONGEST_BEHIND && (tokens[closes] as Token).text !== ',') {
    const {text, lower} = tokens[closes] as Token;
    if (QUOTE.test(text) || lower === 'that' || /^[.;:()—–]$/.test(text)) return -1;
    closes++;
  }
  if (closes + 3 >= last || (tokens[closes] as Token).text !== ',') return -1;
  const beside = [tokens[comma - 1], tokens[closes + 1]].some((token) => QUOTE.test((token as Token).text));
  return beside || GOES_ON.test((tokens[closes + 1] as Token).lower) ? -1 : closes;
}
