import {binsOf, climb, type Trees} from '../../src/claim/commitment/trees.ts';
import {randomFrom} from '../sparse.ts';

/** What boosting learns from: measures in bins, and what they should say. */
export interface Table {
  readonly cuts: readonly (readonly number[])[];
  /** The bins of each row. */
  readonly rows: readonly Uint8Array[];
}

export interface BoostOptions {
  readonly trees: number;
  readonly rate: number;
  readonly depth: number;
  readonly leaves: number;
  /** Fewest rows in a leaf. */
  readonly least: number;
  /** Shrinks leaves of few rows. */
  readonly ridge: number;
  /** Shares of rows and measures that a tree sees. */
  readonly rowShare: number;
  readonly measureShare: number;
  readonly seed: number;
  /** Errors beyond it pull no more than it: Huber's loss. */
  readonly clip: number;
}

const BINS = 32;

/** Cuts each measure into at most 32 bins of about as many rows. */
export function cutsOf(rows: readonly (readonly number[])[]): number[][] {
  return rows[0]!.map((_, k) => {
    const values = rows.map((row) => row[k]!).sort((a, b) => a - b);
    const distinct = values.filter((value, index) => index === 0 || value !== values[index - 1]);
    if (distinct.length <= BINS)
      return distinct.slice(1).map((value, index) => Math.fround((value + distinct[index]!) / 2));
    const cuts = Array.from({length: BINS - 1}, (_, c) =>
      Math.fround(values[Math.floor(((c + 1) * values.length) / BINS)]!),
    );
    return cuts.filter((cut, index) => index === 0 || cut !== cuts[index - 1]);
  });
}

export function tableOf(rows: readonly (readonly number[])[], cuts: readonly (readonly number[])[]): Table {
  return {
    cuts,
    rows: rows.map((row) => {
      const bins = new Uint8Array(cuts.length);
      binsOf(row, cuts, bins);
      return bins;
    }),
  };
}

interface Node {
  readonly at: number;
  readonly rows: Int32Array;
  readonly depth: number;
  readonly sum: number;
  readonly sums: Float64Array;
  readonly counts: Int32Array;
  gain: number;
  feature: number;
  bin: number;
}

/** Gradient boosting of regression trees over histograms (Friedman 2001; Ke et al. 2017), leaf by leaf. */
export function boost({cuts, rows}: Table, wanted: readonly number[], start: number, options: BoostOptions): Trees {
  const {trees, rate, depth, leaves, least, ridge, rowShare, measureShare, clip} = options;
  const random = randomFrom(options.seed);
  const offsets = new Int32Array(cuts.length + 1);
  for (let k = 0; k < cuts.length; k++) offsets[k + 1] = offsets[k]! + cuts[k]!.length + 1;
  const size = offsets[cuts.length]!;
  // the cells of the histogram that a row falls into; the lowest bin is what the others leave
  const cells = rows.map((bins) => {
    const list: number[] = [];
    for (let k = 0; k < bins.length; k++) if (bins[k]! > 0) list.push(offsets[k]! + bins[k]!);
    return Int32Array.from(list);
  });
  const said = new Float64Array(rows.length).fill(start);
  const errors = new Float64Array(rows.length);
  const found = {
    roots: [] as number[],
    feature: [] as number[],
    bin: [] as number[],
    next: [] as number[],
    value: [] as number[],
  };
  const seen = new Uint8Array(cuts.length);

  const measure = (at: number, members: Int32Array, level: number, from?: [Node, Node]): Node => {
    let sum = 0;
    for (const row of members) sum += errors[row]!;
    let sums: Float64Array;
    let counts: Int32Array;
    if (from === undefined) {
      sums = new Float64Array(size);
      counts = new Int32Array(size);
      for (const row of members) {
        const error = errors[row]!;
        for (const cell of cells[row]!) {
          sums[cell]! += error;
          counts[cell]!++;
        }
      }
    } else {
      const [above, beside] = from;
      sums = above.sums.map((value, cell) => value - beside.sums[cell]!);
      counts = above.counts.map((value, cell) => value - beside.counts[cell]!);
    }
    const node: Node = {at, rows: members, depth: level, sum, sums, counts, gain: 1e-9, feature: -1, bin: 0};
    if (level < depth && members.length >= 2 * least) split(node);
    return node;
  };

  const split = (node: Node): void => {
    const {sum, sums, counts} = node;
    const count = node.rows.length;
    const base = (sum * sum) / (count + ridge);
    for (let k = 0; k < cuts.length; k++) {
      if (seen[k] === 0) continue;
      const from = offsets[k]!;
      const to = offsets[k + 1]!;
      let above = 0;
      let many = 0;
      for (let cell = to - 1; cell > from; cell--) {
        above += sums[cell]!;
        many += counts[cell]!;
        if (many < least) continue;
        if (count - many < least) break;
        const below = sum - above;
        const gain = (above * above) / (many + ridge) + (below * below) / (count - many + ridge) - base;
        if (gain <= node.gain) continue;
        node.gain = gain;
        node.feature = k;
        node.bin = cell - from - 1;
      }
    }
  };

  for (let tree = 0; tree < trees; tree++) {
    for (let row = 0; row < rows.length; row++) {
      const error = wanted[row]! - said[row]!;
      errors[row] = Math.max(-clip, Math.min(clip, error));
    }
    const members = Int32Array.from(rows.keys()).filter(() => random() < rowShare);
    for (let k = 0; k < seen.length; k++) seen[k] = random() < measureShare ? 1 : 0;
    const place = (): number => {
      found.feature.push(0);
      found.bin.push(0);
      found.next.push(0);
      return found.value.push(0) - 1;
    };
    const root = place();
    found.roots.push(root);
    const open = [measure(root, members, 0)];
    while (open.length < leaves) {
      let best = 0;
      for (let k = 1; k < open.length; k++) if (open[k]!.gain > open[best]!.gain) best = k;
      const node = open[best]!;
      if (node.feature < 0) break;
      open.splice(best, 1);
      const low = node.rows.filter((row) => rows[row]![node.feature]! <= node.bin);
      const high = node.rows.filter((row) => rows[row]![node.feature]! > node.bin);
      const yes = place();
      const no = place();
      found.feature[node.at] = node.feature;
      found.bin[node.at] = node.bin;
      found.next[node.at] = yes;
      if (low.length < high.length) {
        const small = measure(yes, low, node.depth + 1);
        open.push(small, measure(no, high, node.depth + 1, [node, small]));
      } else {
        const small = measure(no, high, node.depth + 1);
        open.push(small, measure(yes, low, node.depth + 1, [node, small]));
      }
    }
    for (const {at, sum, rows: own} of open) found.value[at] = (rate * sum) / (own.length + ridge);
    const grown: Trees = {
      roots: Uint16Array.of(root),
      feature: Uint16Array.from(found.feature),
      bin: Uint8Array.from(found.bin),
      next: Uint16Array.from(found.next),
      value: Float32Array.from(found.value),
    };
    for (let row = 0; row < rows.length; row++) said[row]! += climb(grown, rows[row]!);
  }
  return {
    roots: Uint16Array.from(found.roots),
    feature: Uint16Array.from(found.feature),
    bin: Uint8Array.from(found.bin),
    next: Uint16Array.from(found.next),
    value: Float32Array.from(found.value),
  };
}
