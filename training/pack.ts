import {KEY_BITS} from '../src/language/syntax/tables.ts';
import type {Header} from '../src/language/syntax/weights.ts';
import type {SparseWeights} from './sparse.ts';

/** Magnitude as a square root in the given number of bits, sign included. */
function encode(weight: number, scale: number, bits: number): number {
  const most = (1 << (bits - 1)) - 1;
  const root = Math.min(most, Math.round(Math.sqrt(Math.abs(weight)) * scale));
  return (weight < 0 ? -root : root) & ((1 << bits) - 1);
}

/** Bits of a weight, sign included. */
const BITS = 8;

/** Packs the weights of the three actions into a table of 2^logSize slots, the largest first; some find no place. */
export function packActions(weights: SparseWeights, logSize: number): Uint32Array {
  const table = new Uint32Array(1 << logSize);
  const all: {key: number; centred: number[]; size: number}[] = [];
  weights.average((key, values) => {
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const centred = values.map((value) => value - mean);
    all.push({
      key,
      centred,
      size: centred.reduce((a, b) => Math.max(a, Math.abs(b)), 0),
    });
  });
  all.sort((a, b) => b.size - a.size || a.key - b.key);
  const scale = 127 / Math.sqrt(all[Math.min(all.length - 1, 200)]?.size ?? 1);
  let placed = 0;
  for (const {key, centred} of all) {
    const base = key & (table.length - 2);
    const check = key >>> 24;
    const content =
      centred.reduce((sum, value, k) => sum | (encode(value, scale, BITS) << (k * BITS)), check << 24) >>> 0;
    if (content === (check << 24) >>> 0) continue;
    const twin = [0, 1].some((k) => table[base + k] !== 0 && (table[base + k] as number) >>> 24 === check);
    const free = twin ? -1 : table[base] === 0 ? base : table[base + 1] === 0 ? base + 1 : -1;
    if (free < 0) continue;
    table[free] = content;
    placed++;
  }
  console.error(`packed ${placed} of ${all.length} features of actions`);
  return table;
}

/** Packs the `most` largest weights of classes as `readClassTable` reads them. */
export function packClasses(weights: SparseWeights, most: number): Uint8Array {
  const all: {key: number; klass: number; value: number}[] = [];
  weights.average((key, values) => {
    values.forEach((value, klass) => {
      if (value !== 0) all.push({key: key & ((1 << KEY_BITS) - 1), klass, value});
    });
  });
  all.sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.key - b.key || a.klass - b.klass);
  const scale = 127 / Math.sqrt(Math.abs(all[Math.min(all.length - 1, 200)]?.value ?? 1));
  const features = new Map<number, Map<number, number>>();
  for (const {key, klass, value} of all.slice(0, most)) {
    const byte = encode(value, scale, BITS);
    if (byte === 0) continue;
    const list = features.get(key) ?? new Map<number, number>();
    if (!list.has(klass)) list.set(klass, byte);
    features.set(key, list);
  }
  const bytes: number[] = [];
  let before = 0;
  for (const key of [...features.keys()].sort((a, b) => a - b)) {
    let step = key - before;
    before = key;
    for (; step > 127; step >>>= 7) bytes.push((step & 127) | 128);
    bytes.push(step);
    const list = [...(features.get(key) as Map<number, number>)];
    list.forEach(([klass, byte], k) => {
      const entry = (klass << 9) | (byte << 1) | (k + 1 < list.length ? 1 : 0);
      bytes.push(entry & 255, entry >>> 8);
    });
  }
  console.error(`packed ${Math.min(most, all.length)} of ${all.length} weights of classes, ${features.size} features`);
  return Uint8Array.from(bytes);
}

/** The bytes of a weights file. */
export function write(
  header: Omit<Header, 'sections'>,
  parts: Record<string, Uint8Array | Uint16Array | Uint32Array | Int32Array>,
): Uint8Array {
  const sections = Object.entries(parts).map(([name, part]) => ({
    name,
    kind:
      part instanceof Uint8Array
        ? ('u8' as const)
        : part instanceof Uint16Array
          ? ('u16' as const)
          : part instanceof Uint32Array
            ? ('u32' as const)
            : ('i32' as const),
    length: part.length,
  }));
  const text = new TextEncoder().encode(JSON.stringify({...header, sections}));
  const chunks: Uint8Array[] = [new Uint8Array(new Uint32Array([text.length]).buffer), text];
  let size = 4 + text.length;
  const align = (): void => {
    const rest = (4 - (size % 4)) % 4;
    chunks.push(new Uint8Array(rest));
    size += rest;
  };
  align();
  for (const part of Object.values(parts)) {
    const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
    chunks.push(bytes);
    size += bytes.length;
    align();
  }
  return Buffer.concat(chunks);
}
