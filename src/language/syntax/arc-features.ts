import type {ArcState} from './arc-state.ts';
import {four, one, three, two} from './hash.ts';

/** Number of features of a parser state. */
export const ARC_FEATURES = 52;

const NO_WORD = 12345;
const NO_TAG = 900;
const ROOT_TAG = 901;

function near(distance: number): number {
  return distance < 5 ? distance : distance < 10 ? 5 : 6;
}

/** Writes the features of a state into `out`. */
export function arcFeatures(state: ArcState, out: Int32Array): void {
  const {stack, depth, next, leftmost, rightmost} = state;
  const {known, tag, count} = state.words;
  const s0 = depth > 0 ? (stack[depth - 1] as number) : -1;
  const s1 = depth > 1 ? (stack[depth - 2] as number) : -1;
  const s2 = depth > 2 ? (stack[depth - 3] as number) : -1;
  const s0w = s0 >= 0 ? (known[s0] as number) : NO_WORD;
  const s0t = s0 >= 0 ? (tag[s0] as number) : NO_TAG;
  const s1w = s1 >= 0 ? (known[s1] as number) : NO_WORD;
  const s1t = s1 >= 0 ? (tag[s1] as number) : NO_TAG;
  const s2t = s2 >= 0 ? (tag[s2] as number) : NO_TAG;
  const b0w = next < count ? (known[next] as number) : NO_WORD;
  const b0t = next < count ? (tag[next] as number) : ROOT_TAG;
  const b1w = next + 1 < count ? (known[next + 1] as number) : NO_WORD;
  const b1t = next + 1 < count ? (tag[next + 1] as number) : NO_TAG;
  const b2t = next + 2 < count ? (tag[next + 2] as number) : NO_TAG;
  const s0l = s0 >= 0 ? (leftmost[s0] as number) : -1;
  const s0r = s0 >= 0 ? (rightmost[s0] as number) : -1;
  const s1l = s1 >= 0 ? (leftmost[s1] as number) : -1;
  const s1r = s1 >= 0 ? (rightmost[s1] as number) : -1;
  const b0l = leftmost[next] as number;
  const s0lt = s0l >= 0 ? (tag[s0l] as number) : NO_TAG;
  const s0rt = s0r >= 0 ? (tag[s0r] as number) : NO_TAG;
  const s1lt = s1l >= 0 ? (tag[s1l] as number) : NO_TAG;
  const s1rt = s1r >= 0 ? (tag[s1r] as number) : NO_TAG;
  const b0lt = b0l >= 0 ? (tag[b0l] as number) : NO_TAG;
  const s0lw = s0l >= 0 ? (known[s0l] as number) : NO_WORD;
  const s0rw = s0r >= 0 ? (known[s0r] as number) : NO_WORD;
  const s1rw = s1r >= 0 ? (known[s1r] as number) : NO_WORD;
  const s0lk = s0 >= 0 ? (state.leftKinds[s0] as number) : 0;
  const s0rk = s0 >= 0 ? (state.rightKinds[s0] as number) : 0;
  const s1lk = s1 >= 0 ? (state.leftKinds[s1] as number) : 0;
  const s1rk = s1 >= 0 ? (state.rightKinds[s1] as number) : 0;
  const b0lk = state.leftKinds[next] as number;
  const after = s0 >= 0 && s0 + 1 < next ? (tag[s0 + 1] as number) : NO_TAG;
  const before = next > 0 ? (tag[next - 1] as number) : NO_TAG;
  const before0 = s0 > 0 ? (tag[s0 - 1] as number) : NO_TAG;
  const gap = s0 >= 0 ? near(next - s0) : 7;
  const gap1 = s1 >= 0 ? near(s0 - s1) : 7;
  out[0] = two(1, s0w, s0t);
  out[1] = two(2, s1w, s1t);
  out[2] = two(3, b0w, b0t);
  out[3] = two(4, b1w, b1t);
  out[4] = one(5, s0w);
  out[5] = one(6, b0w);
  out[6] = three(7, s0t, b0t, gap);
  out[7] = three(8, s0w, b0w, s0t);
  out[8] = two(9, s0w, b0t);
  out[9] = two(10, s0t, b0w);
  out[10] = three(11, s1t, s0t, gap1);
  out[11] = two(12, s1w, s0w);
  out[12] = two(13, s1w, s0t);
  out[13] = two(14, s1t, s0w);
  out[14] = three(15, s0t, b0t, b1t);
  out[15] = three(16, s1t, s0t, b0t);
  out[16] = three(17, s2t, s1t, s0t);
  out[17] = four(18, s1t, s0t, b0t, b1t);
  out[18] = three(19, b0t, b1t, b2t);
  out[19] = four(20, s0t, b0t, b1t, b2t);
  out[20] = three(21, s1w, b0t, s0t);
  out[21] = three(22, s1t, s0t, b0w);
  out[22] = three(23, s1t, s0w, b0t);
  out[23] = three(24, s0w, b0t, b1t);
  out[24] = three(25, s0t, s0lt, b0t);
  out[25] = three(26, s0t, s0rt, b0t);
  out[26] = three(27, s1t, s1rt, s0t);
  out[27] = three(28, s1t, s1lt, s0t);
  out[28] = three(29, s0t, b0t, b0lt);
  out[29] = four(30, s1t, s0t, s0rt, b0t);
  out[30] = four(31, s1t, s1rt, s0t, b0t);
  out[31] = three(32, s1t, s0t, s0lt);
  out[32] = three(33, s1w, s0t, s0lw);
  out[33] = three(34, s0t, s0rw, b0t);
  out[34] = three(35, s1t, s1rw, s0t);
  out[35] = four(36, s0t, b0t, s0lk, s0rk);
  out[36] = four(37, s1t, s0t, s1rk, s0lk);
  out[37] = three(38, s0t, s0rk, b0w);
  out[38] = four(39, s1t, s1rk, s0w, b0t);
  out[39] = three(40, s0w, s0rk, b0t);
  out[40] = three(41, s1w, s1rk, s0t);
  out[41] = three(42, b0t, b0lk, s0t);
  out[42] = four(43, s0t, b0t, after, before);
  out[43] = four(44, s1t, s0t, before0, b0t);
  out[44] = three(45, s0w, s0lk, b0t);
  out[45] = three(46, s1w, b0w, s0t);
  out[46] = three(47, s1t, b0t, s1lk);
  out[47] = four(48, s1t, s1lk, s0t, b0t);
  out[48] = three(49, s2t, s1t, b0t);
  out[49] = three(50, s0t, b1w, b0t);
  out[50] = four(51, s0lw, s0t, s1t, b0t);
  out[51] = three(52, s1w, s0lw, s0w);
}
