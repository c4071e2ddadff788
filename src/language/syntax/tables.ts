import {forClass} from './hash.ts';

/**
 * Weights lie in small hashed tables: part of a slot checks the feature, the rest holds weights, their magnitude as a
 * square root so that small ones keep their precision. Two neighbouring slots are tried.
 */
export const decoded: Int32Array = Int32Array.from({length: 256}, (_, byte) => {
  const root = byte < 128 ? byte : byte - 256;
  return Math.sign(root) * root * root;
});

/** Bits of a weight that stands alone in its slot; the other bits check its feature. */
export const NARROW = 6;

const narrow: Int32Array = Int32Array.from({length: 1 << NARROW}, (_, bits) => {
  const root = bits < 1 << (NARROW - 1) ? bits : bits - (1 << NARROW);
  return Math.sign(root) * root * root;
});

/** One weight for a feature and a class. */
export function classWeight(table: Uint16Array, feature: number, klass: number): number {
  const hash = forClass(feature, klass);
  const at = hash & (table.length - 2);
  const check = hash >>> (16 + NARROW);
  const first = table[at] as number;
  if (first >>> NARROW === check) return narrow[first & ((1 << NARROW) - 1)] as number;
  const second = table[at + 1] as number;
  return second >>> NARROW === check ? (narrow[second & ((1 << NARROW) - 1)] as number) : 0;
}

/** Adds the three weights of each feature to `scores`. */
export function addActionWeights(table: Uint32Array, features: Int32Array, count: number, scores: Int32Array): void {
  const mask = table.length - 2;
  let a = 0;
  let b = 0;
  let c = 0;
  for (let k = 0; k < count; k++) {
    const hash = features[k] as number;
    const at = hash & mask;
    const check = hash >>> 24;
    let slot = table[at] as number;
    if (slot >>> 24 !== check) {
      slot = table[at + 1] as number;
      if (slot >>> 24 !== check) continue;
    }
    a += decoded[slot & 255] as number;
    b += decoded[(slot >>> 8) & 255] as number;
    c += decoded[(slot >>> 16) & 255] as number;
  }
  scores[0] = a;
  scores[1] = b;
  scores[2] = c;
}
