import type {Lexicon} from './lexicon.ts';
import {bestClass, type ClassTable, scoreClasses} from './tables.ts';
import {TAG_FEATURES, tagFeatures} from './tag-features.ts';
import type {Words} from './words.ts';

const features = new Int32Array(TAG_FEATURES);
const scores = new Int32Array(64);

/** Chooses the tag of each word from left to right; a word that may have only one tag costs nothing. */
export function assignTags(words: Words, lexicon: Lexicon, table: ClassTable): void {
  for (let at = 0; at < words.count; at++) {
    const before = at > 0 ? (words.tag[at - 1] as number) : -1;
    const choices = lexicon.choicesAfter(words.choice[at] as number, before);
    let best = choices[0] as number;
    if (choices.length > 1) {
      tagFeatures(words, at, features);
      scoreClasses(table, features, scores);
      best = bestClass(scores, choices);
    }
    words.tag[at] = best;
  }
}
