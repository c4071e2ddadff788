import type {Report} from './report.ts';

/**
 * MinHash signatures with banding (Broder, "On the resemblance and containment of documents", 1997; Leskovec,
 * Rajaraman and Ullman, Mining of Massive Datasets, ch. 3): texts of which a good part is the same share a band.
 */
export interface Sketch {
  /** How many different shingles the text has. */
  size: number;
  /** The least hash of its shingles under each of the hash functions. */
  least: Int32Array;
  /** A key for each band; sketches with a key in common are worth a comparison. */
  bands: string[];
}

/** Words in a shingle. */
const SHINGLE = 4;
const BANDS = 21;
const ROWS = 3;
/** Texts of fewer shingles share too many of them by chance. */
const LEAST_SHINGLES = 25;

const multipliers = Int32Array.from({length: BANDS * ROWS}, (_, index) => mix(2 * index + 1) | 1);
const addends = Int32Array.from({length: BANDS * ROWS}, (_, index) => mix(2 * index + 2));
const sketches = new WeakMap<Report, Sketch>();

/** The sketch of a report's body; linear in its length. */
export function sketchOf(report: Report): Sketch {
  const known = sketches.get(report);
  if (known) return known;
  const shingles = shinglesOf(report.text.slice(report.dateline?.end ?? 0));
  const least = new Int32Array(BANDS * ROWS).fill(0x7fffffff);
  for (const shingle of shingles) {
    for (let index = 0; index < least.length; index++) {
      const hash = Math.imul(shingle, multipliers[index]!) + addends[index]!;
      const mixed = hash ^ (hash >>> 15);
      if (mixed < least[index]!) least[index] = mixed;
    }
  }
  const bands = shingles.size < LEAST_SHINGLES ? [] : bandsOf(least);
  const sketch = {size: shingles.size, least, bands};
  sketches.set(report, sketch);
  return sketch;
}

/** The share of all shingles of two texts that both have (Jaccard), as their signatures estimate it. */
export function resemblance(a: Sketch, b: Sketch): number {
  let same = 0;
  for (let index = 0; index < a.least.length; index++) if (a.least[index] === b.least[index]) same++;
  return same / a.least.length;
}

/** The share of the shorter text's shingles that the longer one has too, estimated. */
export function containment(a: Sketch, b: Sketch): number {
  const jaccard = resemblance(a, b);
  const shared = (jaccard / (1 + jaccard)) * (a.size + b.size);
  return Math.min(1, shared / Math.max(1, Math.min(a.size, b.size)));
}

function shinglesOf(text: string): Set<number> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashOf);
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let hash = 0;
    for (let next = at; next < at + SHINGLE; next++) hash = mix(Math.imul(hash, 31) + words[next]!);
    shingles.add(hash);
  }
  return shingles;
}

function bandsOf(least: Int32Array): string[] {
  return Array.from({length: BANDS}, (_, band) => `${band} ${least.slice(band * ROWS, (band + 1) * ROWS).join(' ')}`);
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** The finaliser of MurmurHash3. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
