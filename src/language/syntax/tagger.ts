import type {Lexicon} from './lexicon.ts';
import {addClassWeights, bestClass, type ClassTable, leads} from './tables.ts';
import {TAG_STAGES, tagFeatures} from './tag-features.ts';
import type {Words} from './words.ts';

const LAST = TAG_STAGES.length - 1;
const features = new Int32Array(TAG_STAGES[LAST] as number);
const scores = new Int32Array(64);

/**
 * Chooses the tag of each word from left to right; a word that may have only one tag costs nothing. `stops`: the lead
 * after each stage of features but the last that settles the choice.
 */
export function assignTags(words: Words, lexicon: Lexicon, table: ClassTable, stops: readonly number[]): void {
  for (let at = 0; at < words.count; at++) {
    const choices = tagChoices(words, at, lexicon);
    words.tag[at] = choices.length > 1 ? chooseTag(words, at, choices, table, stops) : (choices[0] as number);
  }
}

/** The tags that word `at` may have, by its form and the tag before it. */
export function tagChoices(words: Words, at: number, lexicon: Lexicon): readonly number[] {
  return lexicon.choicesAfter(words.choice[at] as number, at > 0 ? (words.tag[at - 1] as number) : -1);
}

function chooseTag(
  words: Words,
  at: number,
  choices: readonly number[],
  table: ClassTable,
  stops: readonly number[],
): number {
  for (let k = 0; k < choices.length; k++) scores[choices[k] as number] = 0;
  for (let stage = 0, from = 0; ; stage++) {
    const to = TAG_STAGES[stage] as number;
    tagFeatures(words, at, stage, features);
    addClassWeights(table, features, from, to, scores);
    const best = bestClass(scores, choices);
    if (stage === LAST || leads(scores, choices, best, stops[stage] as number)) return best;
    from = to;
  }
}
