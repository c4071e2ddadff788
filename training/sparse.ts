/**
 * Averaged perceptron weights under 32-bit keys, `width` to a key. A weight counts once it was updated `least` times
 * (Goldberg and Elhadad 2011, "Learning Sparser Perceptron Models").
 */
export class SparseWeights {
  readonly #width: number;
  readonly #least: number;
  #keys: Int32Array;
  #weights: Int32Array;
  #sums: Float64Array;
  #updates: Uint16Array;
  #mask: number;
  #size = 0;
  step = 0;

  constructor(width: number, least: number, bits = 20) {
    this.#width = width;
    this.#least = least;
    this.#mask = (1 << bits) - 1;
    this.#keys = new Int32Array(1 << bits);
    this.#weights = new Int32Array((1 << bits) * width);
    this.#sums = new Float64Array((1 << bits) * width);
    this.#updates = new Uint16Array((1 << bits) * width);
  }

  /** Adds the weights of a key to `scores`. */
  addTo(key: number, scores: Int32Array): void {
    const row = this.#find(key) * this.#width;
    for (let k = 0; k < this.#width; k++) {
      if ((this.#updates[row + k] as number) >= this.#least) {
        scores[k] = (scores[k] as number) + (this.#weights[row + k] as number);
      }
    }
  }

  /** Adds the weights of a key for some classes to `scores`. */
  addSome(key: number, classes: readonly number[], scores: Float64Array): void {
    const at = this.#find(key);
    if (this.#keys[at] === 0) return;
    const row = at * this.#width;
    for (let k = 0; k < classes.length; k++) {
      const klass = classes[k] as number;
      if ((this.#updates[row + klass] as number) >= this.#least) {
        scores[klass] = (scores[klass] as number) + (this.#weights[row + klass] as number);
      }
    }
  }

  update(key: number, column: number, by: number): void {
    let at = this.#find(key);
    if (this.#keys[at] === 0) {
      if (this.#size * 2 > this.#mask) {
        this.#grow();
        at = this.#find(key);
      }
      this.#keys[at] = key || 1;
      this.#size++;
    }
    const slot = at * this.#width + column;
    this.#updates[slot] = Math.min(65535, (this.#updates[slot] as number) + 1);
    this.#weights[slot] = (this.#weights[slot] as number) + by;
    this.#sums[slot] = (this.#sums[slot] as number) + by * this.step;
  }

  /** Calls back with each counted key and its averaged weights. */
  average(visit: (key: number, weights: number[]) => void): void {
    for (let at = 0; at <= this.#mask; at++) {
      if (this.#keys[at] === 0) continue;
      const weights: number[] = [];
      for (let k = 0; k < this.#width; k++) {
        const slot = at * this.#width + k;
        const mean = (this.#weights[slot] as number) - (this.#sums[slot] as number) / Math.max(1, this.step);
        weights.push((this.#updates[slot] as number) >= this.#least ? mean : 0);
      }
      visit(this.#keys[at] as number, weights);
    }
  }

  #find(key: number): number {
    const wanted = key || 1;
    let at = (wanted ^ (wanted >>> 17)) & this.#mask;
    while (this.#keys[at] !== 0 && this.#keys[at] !== wanted) at = (at + 1) & this.#mask;
    return at;
  }

  #grow(): void {
    const {keys, weights, sums, updates, mask} = {
      keys: this.#keys,
      weights: this.#weights,
      sums: this.#sums,
      updates: this.#updates,
      mask: this.#mask,
    };
    const size = (mask + 1) * 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#weights = new Int32Array(size * this.#width);
    this.#sums = new Float64Array(size * this.#width);
    this.#updates = new Uint16Array(size * this.#width);
    for (let from = 0; from <= mask; from++) {
      if (keys[from] === 0) continue;
      const at = this.#find(keys[from] as number);
      this.#keys[at] = keys[from] as number;
      for (let k = 0; k < this.#width; k++) {
        this.#weights[at * this.#width + k] = weights[from * this.#width + k] as number;
        this.#updates[at * this.#width + k] = updates[from * this.#width + k] as number;
        this.#sums[at * this.#width + k] = sums[from * this.#width + k] as number;
      }
    }
  }
}

/** Pseudo-random numbers in [0, 1) from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A shuffled copy. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const copy = [...items];
  for (let k = copy.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [copy[k], copy[other]] = [copy[other] as T, copy[k] as T];
  }
  return copy;
}
