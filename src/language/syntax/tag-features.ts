import {four, letters, one, three, two} from './hash.ts';
import type {Words} from './words.ts';

/** Where the stages of a word's features end; a later one is computed only where those before leave the tag open. */
export const TAG_STAGES: readonly number[] = [10, 16, 24];

const NONE = 1000;

/** Writes the features of a stage of word `at` into `out`; the tags before it are known. */
export function tagFeatures(words: Words, at: number, stage: number, out: Int32Array): void {
  const {word, tag, shape, choice, count} = words;
  const form = words.forms[at] as string;
  const length = form.length;
  const w = word[at] as number;
  const c1 = at + 1 < count ? (choice[at + 1] as number) : NONE;
  const t1 = at > 0 ? (tag[at - 1] as number) : NONE;
  const t2 = at > 1 ? (tag[at - 2] as number) : NONE;
  if (stage === 0) {
    const s = shape[at] as number;
    const s1 = at + 1 < count ? (shape[at + 1] as number) : 0;
    const ending3 = letters(form, Math.max(0, length - 3), length);
    out[0] = two(20, letters(form, Math.max(0, length - 4), length), s & 1);
    out[1] = two(7, s, t1);
    out[2] = two(4, w, c1);
    out[3] = two(18, ending3, s);
    out[4] = two(9, t1, c1);
    out[5] = two(2, w, t1);
    out[6] = three(23, w, s & 33, s1 & 1);
    out[7] = four(22, s, s1 & 31, t1, c1);
    out[8] = two(8, t1, t2);
    out[9] = two(21, letters(form, 0, Math.min(3, length)), s & 1);
  } else if (stage === 1) {
    const w1 = at > 0 ? (word[at - 1] as number) : NONE;
    const w2 = at > 1 ? (word[at - 2] as number) : NONE;
    const n2 = at + 2 < count ? (word[at + 2] as number) : NONE;
    const c2 = at + 2 < count ? (choice[at + 2] as number) : NONE;
    const ending3 = letters(form, Math.max(0, length - 3), length);
    out[10] = two(15, c1, c2);
    out[11] = one(14, w2);
    out[12] = one(16, n2);
    out[13] = two(17, ending3, t1);
    out[14] = two(12, w1, t2);
    out[15] = one(1, w);
  } else {
    const w1 = at > 0 ? (word[at - 1] as number) : NONE;
    const n1 = at + 1 < count ? (word[at + 1] as number) : NONE;
    const ending2 = letters(form, Math.max(0, length - 2), length);
    out[16] = three(24, n1, choice[at] as number, t1);
    out[17] = three(11, t1, t2, c1);
    out[18] = two(13, w1, c1);
    out[19] = two(10, t1, n1);
    out[20] = two(5, w, n1);
    out[21] = three(19, ending2, t1, c1);
    out[22] = two(6, w, w1);
    out[23] = three(3, w, t1, t2);
  }
}
