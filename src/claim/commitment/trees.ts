/** Regression trees over measures in bins: node `k` asks whether measure `feature[k]` is in bin `bin[k]` or below. */
export interface Trees {
  /** Where each tree begins. */
  readonly roots: Uint16Array;
  readonly feature: Uint16Array;
  readonly bin: Uint8Array;
  /** The node for yes; for no it is the next one. 0: a leaf. */
  readonly next: Uint16Array;
  readonly value: Float32Array;
}

/** The sum of what each tree says. */
export function climb({roots, feature, bin, next, value}: Trees, bins: Uint8Array): number {
  let sum = 0;
  for (const root of roots) {
    let at = root;
    while (next[at] !== 0) at = bins[feature[at]!]! <= bin[at]! ? next[at]! : next[at]! + 1;
    sum += value[at]!;
  }
  return sum;
}

/** The bin of each measure: how many of its cuts are below it. */
export function binsOf(measures: readonly number[], cuts: readonly (readonly number[])[], bins: Uint8Array): void {
  for (let k = 0; k < cuts.length; k++) {
    const own = cuts[k]!;
    const measure = measures[k]!;
    let low = 0;
    let high = own.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (own[middle]! < measure) low = middle + 1;
      else high = middle;
    }
    bins[k] = low;
  }
}
