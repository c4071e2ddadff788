import {MEETING_NOUNS, type Syntax} from '../language/index.ts';

/** How many words may stand before the noun: "the fourth and last of their technical MEETINGS". */
const FAR = 9;
const OPENS = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'CCONJ', 'ADP', 'PRON', 'ADV', 'PART']);

/** A word that opens a clause inside what a meeting is about: "talks on WHAT each may draw from the lake". */
export const CLAUSE = /^(?:how|what|whether|which|that|who|whom|where|when|why)$/u;

/** The noun for a meeting with which the tokens from `first` to `end - 1` open, whatever the arcs; -1 where none does. */
export function meetingThatOpens({tags, lemmas}: Syntax, first: number, end: number): number {
  const meets = (at: number) => MEETING_NOUNS.has(lemmas[at]!.toLowerCase());
  let at = first;
  while (at < Math.min(end, first + FAR) && !meets(at) && OPENS.has(tags[at]!)) at++;
  return at < end && meets(at) && tags[at] !== 'VERB' ? at : -1;
}
