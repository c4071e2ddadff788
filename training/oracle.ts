import type {ArcState} from '../src/language/syntax/arc-state.ts';

/** How many arcs of the treebank each action would lose for good (arc-hybrid; Goldberg and Nivre 2013). */
export class ArcOracle {
  #heads: readonly number[] = [];
  #dependents: number[][] = [];
  readonly #costs = new Int32Array(3);

  /** Takes the heads of a sentence, -1 the root. */
  read(heads: readonly number[]): void {
    this.#heads = heads.map((head) => (head < 0 ? heads.length : head));
    this.#dependents = Array.from({length: heads.length + 1}, () => []);
    this.#heads.forEach((head, d) => {
      this.#dependents[head]?.push(d);
    });
  }

  /** Costs of shift, left and right; the stack is not empty and a word is left. */
  costs(state: ArcState): Int32Array {
    const {stack, depth, next} = state;
    const top = stack[depth - 1] as number;
    const head = this.#heads[top] as number;
    let below = 0;
    let left = 0;
    const nextHead = this.#heads[next] as number;
    for (let k = 0; k < depth; k++) {
      const word = stack[k] as number;
      if (this.#heads[word] === next) below++;
      if (k < depth - 1 && word === nextHead) below++;
    }
    for (const d of this.#dependents[top] as number[]) if (d >= next) left++;
    this.#costs[0] = below;
    this.#costs[1] = left + (head > next || (depth > 1 && head === stack[depth - 2]) ? 1 : 0);
    this.#costs[2] = left + (head >= next ? 1 : 0);
    return this.#costs;
  }
}
