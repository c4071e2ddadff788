import type {ArcState} from './arc-state.ts';
import {four, one, three, two} from './hash.ts';

/**
 * The features of a parser state come in stages, the telling ones first: where the last of a stage stands. A later
 * stage is computed only where the ones before leave the action open (`Stops`).
 */
export const ARC_STAGES: readonly number[] = [16, 24, 36, 59];

const NO_WORD = 12345;
const NO_TAG = 900;
const ROOT_TAG = 901;

function near(distance: number): number {
  return distance < 5 ? distance : distance < 10 ? 5 : 6;
}

/** Writes the features of a stage of a state into `out`, behind those of the stages before. */
export function arcFeatures(state: ArcState, stage: number, out: Int32Array): void {
  const {stack, depth, next, leftmost, rightmost, leftKinds, rightKinds} = state;
  const {known, coarse: tag, count} = state.words;
  const s0 = depth > 0 ? (stack[depth - 1] as number) : -1;
  const s1 = depth > 1 ? (stack[depth - 2] as number) : -1;
  const s0w = s0 >= 0 ? (known[s0] as number) : NO_WORD;
  const s0t = s0 >= 0 ? (tag[s0] as number) : NO_TAG;
  const s1w = s1 >= 0 ? (known[s1] as number) : NO_WORD;
  const s1t = s1 >= 0 ? (tag[s1] as number) : NO_TAG;
  const b0w = next < count ? (known[next] as number) : NO_WORD;
  const b0t = next < count ? (tag[next] as number) : ROOT_TAG;
  const b1t = next + 1 < count ? (tag[next + 1] as number) : NO_TAG;
  if (stage === 0) {
    const s0l = s0 >= 0 ? (leftmost[s0] as number) : -1;
    const s0r = s0 >= 0 ? (rightmost[s0] as number) : -1;
    const s1r = s1 >= 0 ? (rightmost[s1] as number) : -1;
    const b0l = leftmost[next] as number;
    const s0lt = s0l >= 0 ? (tag[s0l] as number) : NO_TAG;
    const s0rt = s0r >= 0 ? (tag[s0r] as number) : NO_TAG;
    const s1rt = s1r >= 0 ? (tag[s1r] as number) : NO_TAG;
    const b0lt = b0l >= 0 ? (tag[b0l] as number) : NO_TAG;
    const s0lw = s0l >= 0 ? (known[s0l] as number) : NO_WORD;
    const s0lk = s0 >= 0 ? (leftKinds[s0] as number) : 0;
    const s0rk = s0 >= 0 ? (rightKinds[s0] as number) : 0;
    const s1rk = s1 >= 0 ? (rightKinds[s1] as number) : 0;
    const after = s0 >= 0 && s0 + 1 < next ? (tag[s0 + 1] as number) : NO_TAG;
    const before = next > 0 ? (tag[next - 1] as number) : NO_TAG;
    const inside1 = s1 >= 0 ? state.between(s1, s0) : 0;
    out[0] = three(29, s0t, b0t, b0lt);
    out[1] = three(25, s0t, s0lt, b0t);
    out[2] = three(15, s0t, b0t, b1t);
    out[3] = three(26, s0t, s0rt, b0t);
    out[4] = three(27, s1t, s1rt, s0t);
    out[5] = one(6, b0w);
    out[6] = three(40, s0w, s0rk, b0t);
    out[7] = four(37, s1t, s0t, s1rk, s0lk);
    out[8] = four(18, s1t, s0t, b0t, b1t);
    out[9] = two(9, s0w, b0t);
    out[10] = four(51, s0lw, s0t, s1t, b0t);
    out[11] = three(59, s1w, s0t, inside1);
    out[12] = two(12, s1w, s0w);
    out[13] = three(22, s1t, s0t, b0w);
    out[14] = four(43, s0t, b0t, after, before);
    out[15] = one(5, s0w);
  } else if (stage === 1) {
    const s2 = depth > 2 ? (stack[depth - 3] as number) : -1;
    const s2t = s2 >= 0 ? (tag[s2] as number) : NO_TAG;
    const b2t = next + 2 < count ? (tag[next + 2] as number) : NO_TAG;
    const s0l = s0 >= 0 ? (leftmost[s0] as number) : -1;
    const s0lw = s0l >= 0 ? (known[s0l] as number) : NO_WORD;
    const s0rk = s0 >= 0 ? (rightKinds[s0] as number) : 0;
    const s1lk = s1 >= 0 ? (leftKinds[s1] as number) : 0;
    const gap1 = s1 >= 0 ? near(s0 - s1) : 7;
    const ahead = state.ahead(next + 1);
    out[16] = three(16, s1t, s0t, b0t);
    out[17] = three(55, s0t, b0t, ahead);
    out[18] = three(19, b0t, b1t, b2t);
    out[19] = three(47, s1t, b0t, s1lk);
    out[20] = three(38, s0t, s0rk, b0w);
    out[21] = three(11, s1t, s0t, gap1);
    out[22] = three(17, s2t, s1t, s0t);
    out[23] = three(33, s1w, s0t, s0lw);
  } else if (stage === 2) {
    const b1w = next + 1 < count ? (known[next + 1] as number) : NO_WORD;
    const b2t = next + 2 < count ? (tag[next + 2] as number) : NO_TAG;
    const gap = s0 >= 0 ? near(next - s0) : 7;
    out[24] = two(1, s0w, s0t);
    out[25] = two(2, s1w, s1t);
    out[26] = two(3, b0w, b0t);
    out[27] = two(4, b1w, b1t);
    out[28] = three(7, s0t, b0t, gap);
    out[29] = three(8, s0w, b0w, s0t);
    out[30] = two(10, s0t, b0w);
    out[31] = two(13, s1w, s0t);
    out[32] = two(14, s1t, s0w);
    out[33] = four(20, s0t, b0t, b1t, b2t);
    out[34] = three(21, s1w, b0t, s0t);
    out[35] = three(23, s1t, s0w, b0t);
  } else {
    const s2 = depth > 2 ? (stack[depth - 3] as number) : -1;
    const s2t = s2 >= 0 ? (tag[s2] as number) : NO_TAG;
    const s2w = s2 >= 0 ? (known[s2] as number) : NO_WORD;
    const b1w = next + 1 < count ? (known[next + 1] as number) : NO_WORD;
    const s0l = s0 >= 0 ? (leftmost[s0] as number) : -1;
    const s0r = s0 >= 0 ? (rightmost[s0] as number) : -1;
    const s1l = s1 >= 0 ? (leftmost[s1] as number) : -1;
    const s1r = s1 >= 0 ? (rightmost[s1] as number) : -1;
    const s0lt = s0l >= 0 ? (tag[s0l] as number) : NO_TAG;
    const s0rt = s0r >= 0 ? (tag[s0r] as number) : NO_TAG;
    const s1lt = s1l >= 0 ? (tag[s1l] as number) : NO_TAG;
    const s1rt = s1r >= 0 ? (tag[s1r] as number) : NO_TAG;
    const s0lw = s0l >= 0 ? (known[s0l] as number) : NO_WORD;
    const s0rw = s0r >= 0 ? (known[s0r] as number) : NO_WORD;
    const s1rw = s1r >= 0 ? (known[s1r] as number) : NO_WORD;
    const s0lk = s0 >= 0 ? (leftKinds[s0] as number) : 0;
    const s0rk = s0 >= 0 ? (rightKinds[s0] as number) : 0;
    const s1lk = s1 >= 0 ? (leftKinds[s1] as number) : 0;
    const s1rk = s1 >= 0 ? (rightKinds[s1] as number) : 0;
    const b0lk = leftKinds[next] as number;
    const before0 = s0 > 0 ? (tag[s0 - 1] as number) : NO_TAG;
    const ahead = state.ahead(next + 1);
    const inside0 = s0 >= 0 ? state.between(s0, next) : 0;
    const inside1 = s1 >= 0 ? state.between(s1, s0) : 0;
    out[36] = three(24, s0w, b0t, b1t);
    out[37] = three(28, s1t, s1lt, s0t);
    out[38] = four(30, s1t, s0t, s0rt, b0t);
    out[39] = four(31, s1t, s1rt, s0t, b0t);
    out[40] = three(32, s1t, s0t, s0lt);
    out[41] = three(34, s0t, s0rw, b0t);
    out[42] = three(35, s1t, s1rw, s0t);
    out[43] = four(36, s0t, b0t, s0lk, s0rk);
    out[44] = four(39, s1t, s1rk, s0w, b0t);
    out[45] = three(41, s1w, s1rk, s0t);
    out[46] = three(42, b0t, b0lk, s0t);
    out[47] = four(44, s1t, s0t, before0, b0t);
    out[48] = three(45, s0w, s0lk, b0t);
    out[49] = three(46, s1w, b0w, s0t);
    out[50] = four(48, s1t, s1lk, s0t, b0t);
    out[51] = three(49, s2t, s1t, b0t);
    out[52] = three(50, s0t, b1w, b0t);
    out[53] = three(52, s1w, s0lw, s0w);
    out[54] = three(53, s2w, s0lw, s1t);
    out[55] = four(54, s2t, s1t, s0t, s0lw);
    out[56] = four(56, s1t, s0t, b0t, ahead);
    out[57] = three(57, s1t, s0t, inside1);
    out[58] = three(58, s0t, b0t, inside0);
  }
}
