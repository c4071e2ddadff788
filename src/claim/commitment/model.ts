import {readWeights} from '../../language/index.ts';
import type {Level} from './levels.ts';
import {SLOTS, WEB_SLOTS} from './slots.ts';
import type {Trees} from './trees.ts';

/** All that commitment is judged by; made by `training/commitment.ts`. */
export interface Model {
  /** Linear weights learned from news, and from the web, a byte each. */
  readonly news: Int8Array;
  readonly web: Int8Array;
  /** What a byte's square is worth in each. */
  readonly worth: {readonly news: number; readonly web: number};
  readonly cuts: readonly (readonly number[])[];
  readonly trees: Trees;
  /** How what the trees say becomes an answer. */
  readonly levels: readonly Level[];
}

/** The head of the file, in JSON after its length in four bytes. */
export interface Header extends Pick<Model, 'worth' | 'cuts' | 'levels'> {
  roots: number[];
  nodes: number;
}

let loaded: Model | undefined;

/** The model, read from the package when first asked for. Throws one line where its file is missing. */
export function model(): Model {
  loaded ??= unpack(readWeights('commitment.bin'));
  return loaded;
}

/** Reads a model from the bytes of its file: head, linear weights, nodes of the trees. */
export function unpack(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 4 + view.getUint32(0, true);
  const {worth, cuts, levels, roots, nodes} = JSON.parse(new TextDecoder().decode(bytes.subarray(4, at))) as Header;
  const take = (length: number, size: number) => {
    at += length * size;
    return at - length * size;
  };
  const table = (length: number) => new Int8Array(bytes.buffer, bytes.byteOffset + take(length, 1), length);
  const numbers = <T>(size: number, read: (at: number) => T) => {
    const from = take(nodes, size);
    return Array.from({length: nodes}, (_, k) => read(from + k * size));
  };
  return {
    news: table(SLOTS),
    web: table(WEB_SLOTS),
    worth,
    cuts,
    levels,
    trees: {
      roots: Uint16Array.from(roots),
      feature: Uint16Array.from(numbers(2, (place) => view.getUint16(place, true))),
      bin: Uint8Array.from(numbers(1, (place) => view.getUint8(place))),
      next: Uint16Array.from(numbers(2, (place) => view.getUint16(place, true))),
      value: Float32Array.from(numbers(4, (place) => view.getFloat32(place, true))),
    },
  };
}

/** The bytes of a model's file. */
export function pack({news, web, worth, cuts, levels, trees}: Model): Uint8Array {
  const {roots, feature, bin, next, value} = trees;
  const header: Header = {worth, cuts, levels, roots: [...roots], nodes: value.length};
  const head = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(4 + head.length + SLOTS + WEB_SLOTS + 9 * value.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, head.length, true);
  bytes.set(head, 4);
  let at = 4 + head.length;
  const place = (numbers: ArrayLike<number>, size: number, write: (at: number, value: number) => void) => {
    for (let k = 0; k < numbers.length; k++, at += size) write(at, numbers[k]!);
  };
  place(news, 1, (to, value) => view.setInt8(to, value));
  place(web, 1, (to, value) => view.setInt8(to, value));
  place(feature, 2, (to, value) => view.setUint16(to, value, true));
  place(bin, 1, (to, value) => view.setUint8(to, value));
  place(next, 2, (to, value) => view.setUint16(to, value, true));
  place(value, 4, (to, value) => view.setFloat32(to, value, true));
  return bytes;
}
