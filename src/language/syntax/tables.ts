/**
 * Weights lie in small hashed tables, their magnitude as a square root so that small ones keep their precision:
 * `decoded` undoes that for a byte.
 */
export const decoded: Int32Array = Int32Array.from({length: 256}, (_, byte) => {
  const root = byte < 128 ? byte : byte - 256;
  return Math.sign(root) * root * root;
});

/** Bits of a feature's hash that the file keeps. */
export const KEY_BITS = 28;
const INDEX_BITS = 18;
const CHECK_SHIFT = 22;

/** Weights of features for classes. A slot of the index: ten bits that check the feature, then where its list begins. */
export interface ClassTable {
  readonly index: Uint32Array;
  /** Lists of class (6 bits), weight (8 bits) and whether the list goes on (1 bit). */
  readonly lists: Uint16Array;
}

/** Reads a table from the file: for each feature the step from the key before (7 bits a byte) and its list. */
export function readClassTable(bytes: Uint8Array): ClassTable {
  const index = new Uint32Array(1 << INDEX_BITS);
  const lists = new Uint16Array((bytes.length >> 1) + 1);
  let end = 1;
  let key = 0;
  let at = 0;
  while (at < bytes.length) {
    let step = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] as number;
      step += (byte & 127) << shift;
      if (byte < 128) break;
    }
    key += step;
    let slot = key & (index.length - 1);
    while (index[slot] !== 0) slot = (slot + 1) & (index.length - 1);
    index[slot] = (((key >>> INDEX_BITS) << CHECK_SHIFT) | end) >>> 0;
    for (let more = 1; more; ) {
      const entry = (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
      at += 2;
      lists[end++] = entry;
      more = entry & 1;
    }
  }
  return {index, lists};
}

const fetched = new Uint32Array(64);

/** Adds the weights of features `from` to `to - 1` to the scores of the classes. */
export function addClassWeights(
  table: ClassTable,
  features: Int32Array,
  from: number,
  to: number,
  scores: Int32Array,
): void {
  const {index, lists} = table;
  const mask = index.length - 1;
  // the slots are fetched before any is looked at, so that the fetches run side by side
  for (let f = from; f < to; f++) fetched[f] = index[(features[f] as number) & mask] as number;
  for (let f = from; f < to; f++) {
    let slot = fetched[f] as number;
    if (slot === 0) continue;
    const key = (features[f] as number) & ((1 << KEY_BITS) - 1);
    const check = key >>> INDEX_BITS;
    let at = key & mask;
    for (;;) {
      if (slot === 0) break;
      if (slot >>> CHECK_SHIFT === check) {
        let entry = slot & ((1 << CHECK_SHIFT) - 1);
        for (;;) {
          const pair = lists[entry++] as number;
          const klass = pair >>> 9;
          scores[klass] = (scores[klass] as number) + (decoded[(pair >>> 1) & 255] as number);
          if ((pair & 1) === 0) break;
        }
        break;
      }
      at = (at + 1) & mask;
      slot = index[at] as number;
    }
  }
}

/** The class of the highest score among some; of equals the first. */
export function bestClass(scores: Int32Array, choices: readonly number[]): number {
  let best = choices[0] as number;
  for (let k = 1; k < choices.length; k++) {
    if ((scores[choices[k] as number] as number) > (scores[best] as number)) best = choices[k] as number;
  }
  return best;
}

/** Whether a class is ahead of all others among some by more than `lead`. */
export function leads(scores: Int32Array, choices: readonly number[], best: number, lead: number): boolean {
  const most = (scores[best] as number) - lead;
  for (let k = 0; k < choices.length; k++) {
    const other = choices[k] as number;
    if ((scores[other] as number) >= most && other !== best) return false;
  }
  return true;
}

/**
 * Adds the three weights of features `from` to `to - 1` to `scores`; a slot checks its feature by eight bits, two
 * slots are tried.
 */
export function addActionWeights(
  table: Uint32Array,
  features: Int32Array,
  from: number,
  to: number,
  scores: Int32Array,
): void {
  const mask = table.length - 2;
  let a = 0;
  let b = 0;
  let c = 0;
  // what does not match is masked out rather than branched over: a guess would be wrong too often
  for (let k = from; k < to; k++) {
    const hash = features[k] as number;
    const at = hash & mask;
    const check = hash >>> 24;
    const first = table[at] as number;
    const second = table[at + 1] as number;
    const slot = (first & ((((first >>> 24) ^ check) - 1) >> 31)) | (second & ((((second >>> 24) ^ check) - 1) >> 31));
    a += decoded[slot & 255] as number;
    b += decoded[(slot >>> 8) & 255] as number;
    c += decoded[(slot >>> 16) & 255] as number;
  }
  scores[0] = (scores[0] as number) + a;
  scores[1] = (scores[1] as number) + b;
  scores[2] = (scores[2] as number) + c;
}
