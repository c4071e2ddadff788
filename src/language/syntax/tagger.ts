import type {Lexicon} from './lexicon.ts';
import {classWeight} from './tables.ts';
import {TAG_FEATURES, tagFeatures} from './tag-features.ts';
import type {Words} from './words.ts';

const features = new Int32Array(TAG_FEATURES);

/** Chooses the tag of each word from left to right; a word that may have only one tag costs nothing. */
export function assignTags(words: Words, lexicon: Lexicon, table: Uint16Array): void {
  for (let at = 0; at < words.count; at++) {
    const choices = lexicon.choicesAfter(words.choice[at] as number, at > 0 ? (words.tag[at - 1] as number) : -1);
    let best = choices[0] as number;
    if (choices.length > 1) {
      tagFeatures(words, at, features);
      let high = -2147483648;
      for (let k = 0; k < choices.length; k++) {
        const tag = choices[k] as number;
        let score = 0;
        for (let f = 0; f < TAG_FEATURES; f++) score += classWeight(table, features[f] as number, tag);
        if (score > high) {
          high = score;
          best = tag;
        }
      }
    }
    words.tag[at] = best;
  }
}
