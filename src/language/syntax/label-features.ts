import type {ArcState} from './arc-state.ts';
import {four, one, three, two} from './hash.ts';
import {KIND, type Traits} from './traits.ts';
import {CAPACITY, type Words} from './words.ts';

/** Where the stages of an arc's features end; a later one is computed only where those before leave the relation open. */
export const LABEL_STAGES: readonly number[] = [10, 16, 36];

const NO_WORD = 12345;
const NO_TAG = 900;
const ROOT_TAG = 901;

/** What the features of arcs need of a parsed sentence beside its heads. */
export class ArcSurroundings {
  /** Word that introduces the phrase or clause of each head: preposition, subordinator, "to", relative word. */
  readonly intro = new Int32Array(CAPACITY + 1);
  /** Nearest auxiliary or copula on the left of each head. */
  readonly aux = new Int32Array(CAPACITY + 1);
  /** The dependent before on the same side of the same head, and its relation once it is chosen. */
  readonly sibling = new Int32Array(CAPACITY + 1);
  /** Nominal dependents of the head between it and the dependent. */
  readonly nominals = new Int32Array(CAPACITY + 1);
  readonly #last = new Int32Array(CAPACITY + 1);

  /** Reads a sentence whose heads are known. */
  read(words: Words, traits: Traits): void {
    const {count, head, tag, known} = words;
    this.intro.fill(NO_WORD, 0, count);
    this.aux.fill(NO_WORD, 0, count);
    this.#last.fill(-1, 0, count);
    const last = this.#last;
    for (let d = 0; d < count; d++) {
      const h = head[d] as number;
      this.sibling[d] = -1;
      this.nominals[d] = 0;
      if (h < 0) continue;
      const kind = traits.kinds[tag[d] as number] as number;
      if (d < h) {
        if (kind & (KIND.adp | KIND.mark) && this.intro[h] === NO_WORD) this.intro[h] = known[d] as number;
        if (kind & KIND.aux) this.aux[h] = known[d] as number;
      } else {
        const before = last[h] as number;
        if (before > h) {
          this.sibling[d] = before;
          this.nominals[d] =
            (this.nominals[before] as number) +
            (isBare(traits.kinds[tag[before] as number] as number, this.intro[before] as number) ? 1 : 0);
        }
        last[h] = d;
      }
    }
    last.fill(-1, 0, count);
    for (let d = count - 1; d >= 0; d--) {
      const h = head[d] as number;
      if (h <= d) continue;
      const before = last[h] as number;
      if (before >= 0) {
        this.sibling[d] = before;
        this.nominals[d] =
          (this.nominals[before] as number) +
          (isBare(traits.kinds[tag[before] as number] as number, this.intro[before] as number) ? 1 : 0);
      }
      last[h] = d;
    }
  }
}

function isBare(kind: number, intro: number): boolean {
  return (kind & KIND.nominal) !== 0 && intro === NO_WORD;
}

/** Writes the features of a stage of the arc to `d` into `out`. */
export function labelFeatures(
  words: Words,
  state: ArcState,
  around: ArcSurroundings,
  d: number,
  stage: number,
  out: Int32Array,
): void {
  const {known, coarse: tag, head, count, relation} = words;
  const h = head[d] as number;
  const dt = tag[d] as number;
  const hw = h >= 0 ? (known[h] as number) : NO_WORD;
  const side = h < 0 ? 2 : d < h ? 0 : 1;
  const ht = (h >= 0 ? (tag[h] as number) : ROOT_TAG) * 4 + side;
  const intro = around.intro[d] as number;
  const l = state.leftmost[d] as number;
  const lk = state.leftKinds[d] as number;
  if (stage === 0) {
    const dw = known[d] as number;
    const headAux = h >= 0 ? (around.aux[h] as number) : NO_WORD;
    const lt = l >= 0 ? (tag[l] as number) : NO_TAG;
    const lw = l >= 0 ? (known[l] as number) : NO_WORD;
    const rk = state.rightKinds[d] as number;
    const hlk = h >= 0 ? (state.leftKinds[h] as number) : 0;
    const sibling = around.sibling[d] as number;
    const st = sibling >= 0 ? (tag[sibling] as number) : NO_TAG;
    const sl = sibling >= 0 && sibling < d ? (relation[sibling] as number) : 77;
    const nominals = Math.min(around.nominals[d] as number, 2);
    out[0] = three(11, dt, ht, lt);
    out[1] = four(35, dt, ht, sl, lk);
    out[2] = three(8, dw, intro, ht);
    out[3] = four(17, dt, ht, st, sl);
    out[4] = three(14, dt, ht, rk);
    out[5] = three(27, dt, ht, lw);
    out[6] = two(33, intro, dw);
    out[7] = four(20, dt, ht, nominals, intro === NO_WORD ? 0 : 1);
    out[8] = two(3, hw, dt);
    out[9] = four(30, dt, ht, hlk, headAux);
  } else if (stage === 1) {
    const headIntro = h >= 0 ? (around.intro[h] as number) : NO_WORD;
    const aux = around.aux[d] as number;
    const headAux = h >= 0 ? (around.aux[h] as number) : NO_WORD;
    const nominals = Math.min(around.nominals[d] as number, 2);
    const g = h >= 0 ? (head[h] as number) : -1;
    const gt = h < 0 ? NO_TAG : g >= 0 ? (tag[g] as number) : ROOT_TAG;
    out[10] = four(19, hw, dt, nominals, intro === NO_WORD ? 0 : 1);
    out[11] = three(13, dt, ht, lk);
    out[12] = four(26, dt, ht, gt, headIntro);
    out[13] = three(9, dt, ht, headAux);
    out[14] = three(10, dt, ht, aux);
    out[15] = three(7, hw, dt, intro);
  } else {
    const dw = known[d] as number;
    const distance = h < 0 ? 0 : Math.min(Math.abs(h - d), 7);
    const headIntro = h >= 0 ? (around.intro[h] as number) : NO_WORD;
    const r = state.rightmost[d] as number;
    const lt = l >= 0 ? (tag[l] as number) : NO_TAG;
    const rt = r >= 0 ? (tag[r] as number) : NO_TAG;
    const rk = state.rightKinds[d] as number;
    const hlk = h >= 0 ? (state.leftKinds[h] as number) : 0;
    const hrk = h >= 0 ? (state.rightKinds[h] as number) : 0;
    const sibling = around.sibling[d] as number;
    const sl = sibling >= 0 && sibling < d ? (relation[sibling] as number) : 77;
    const g = h >= 0 ? (head[h] as number) : -1;
    const gt = h < 0 ? NO_TAG : g >= 0 ? (tag[g] as number) : ROOT_TAG;
    const bt = d > 0 ? (tag[d - 1] as number) : NO_TAG;
    const at = d + 1 < count ? (tag[d + 1] as number) : NO_TAG;
    const bw = d > 0 ? (known[d - 1] as number) : NO_WORD;
    const first = l >= 0 && l < d ? l : d;
    const pt = first > 0 ? (tag[first - 1] as number) : NO_TAG;
    out[16] = three(23, dt, ht, pt);
    out[17] = four(31, dt, ht, pt, lt);
    out[18] = four(29, dt, ht, lk, rk);
    out[19] = three(4, hw, dw, side);
    out[20] = one(1, dw);
    out[21] = two(2, dw, ht);
    out[22] = three(5, dt, ht, distance);
    out[23] = three(6, dt, ht, intro);
    out[24] = three(12, dt, ht, rt);
    out[25] = three(15, dt, ht, hlk);
    out[26] = three(16, dt, ht, hrk);
    out[27] = three(18, hw, dt, sl);
    out[28] = three(21, dt, ht, gt);
    out[29] = four(22, dt, ht, bt, at);
    out[30] = three(24, dt, ht, bw);
    out[31] = three(25, dt, ht, headIntro);
    out[32] = four(28, dt, ht, lk, intro);
    out[33] = three(32, hw, dt, lk);
    out[34] = three(34, hw, dt, pt);
    out[35] = four(36, dt, ht, pt, sl);
  }
}
