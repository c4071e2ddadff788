import {NARROW} from '../src/language/syntax/tables.ts';
import type {Header} from '../src/language/syntax/weights.ts';
import type {SparseWeights} from './sparse.ts';

/** Magnitude as a square root in the given number of bits, sign included. */
function encode(weight: number, scale: number, bits: number): number {
  const most = (1 << (bits - 1)) - 1;
  const root = Math.min(most, Math.round(Math.sqrt(Math.abs(weight)) * scale));
  return (weight < 0 ? -root : root) & ((1 << bits) - 1);
}

function sorted(weights: SparseWeights): {key: number; weights: number[]; size: number}[] {
  const all: {key: number; weights: number[]; size: number}[] = [];
  weights.average((key, values) => {
    const mean = values.length > 1 ? values.reduce((a, b) => a + b, 0) / values.length : 0;
    const centred = values.map((value) => value - mean);
    const size = centred.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
    if (size > 0) all.push({key, weights: centred, size});
  });
  return all.sort((a, b) => b.size - a.size || a.key - b.key);
}

/** Packs weights into a table of 2^logSize slots, the largest first; what finds no place is left out. */
export function pack(weights: SparseWeights, logSize: number, width: 1 | 3): Uint16Array | Uint32Array {
  const table = width === 1 ? new Uint16Array(1 << logSize) : new Uint32Array(1 << logSize);
  const all = sorted(weights);
  const bits = width === 1 ? NARROW : 8;
  const shift = width === 1 ? NARROW : 24;
  const scale = ((1 << (bits - 1)) - 1) / Math.sqrt(all[Math.min(all.length - 1, 200)]?.size ?? 1);
  let placed = 0;
  let lost = 0;
  for (const {key, weights: values} of all) {
    const base = key & (table.length - 2);
    const check = key >>> (width === 1 ? 16 + NARROW : 24);
    const content =
      values.reduce((sum, value, k) => sum | (encode(value, scale, bits) << (k * bits)), check << shift) >>> 0;
    if (content === (check << shift) >>> 0) continue;
    const twin = [0, 1].some((k) => table[base + k] !== 0 && (table[base + k] as number) >>> shift === check);
    const free = twin ? -1 : table[base] === 0 ? base : table[base + 1] === 0 ? base + 1 : -1;
    if (free < 0) lost++;
    else {
      table[free] = content;
      placed++;
    }
  }
  console.error(`packed ${placed} of ${placed + lost} in ${table.length} slots`);
  return table;
}

/** The bytes of a weights file. */
export function write(
  header: Omit<Header, 'sections'>,
  parts: Record<string, Uint16Array | Uint32Array | Int32Array>,
): Uint8Array {
  const sections = Object.entries(parts).map(([name, part]) => ({
    name,
    kind:
      part instanceof Uint16Array
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
