import type {SparseWeights} from './sparse.ts';

/**
 * One step of a perceptron over classes: the best class by the weights so far; weights move where it is wrong, those
 * of each stage of features where the best by the stages so far is wrong, so that early stages learn to decide alone.
 */
export function learn(
  weights: SparseWeights,
  features: Int32Array,
  stages: readonly number[],
  choices: readonly number[],
  gold: number,
): number {
  weights.step++;
  const known = choices.includes(gold);
  const moves: {to: number; best: number}[] = [];
  clear(choices);
  let from = 0;
  let best = choices[0] as number;
  for (const to of stages) {
    for (; from < to; from++) weights.addSome(features[from] as number, choices, scores);
    best = bestOf(choices);
    if (best !== gold && known) moves.push({to, best});
  }
  for (const {to, best: wrong} of moves) {
    for (let f = 0; f < to; f++) {
      weights.update(features[f] as number, gold, 1);
      weights.update(features[f] as number, wrong, -1);
    }
  }
  return best;
}

const scores = new Float64Array(64);

/** The class with the highest score. */
export function choose(weights: SparseWeights, features: Int32Array, choices: readonly number[]): number {
  clear(choices);
  for (let f = 0; f < features.length; f++) weights.addSome(features[f] as number, choices, scores);
  return bestOf(choices);
}

function clear(choices: readonly number[]): void {
  for (const choice of choices) scores[choice] = 0;
}

function bestOf(choices: readonly number[]): number {
  let best = choices[0] as number;
  for (const choice of choices) if ((scores[choice] as number) > (scores[best] as number)) best = choice;
  return best;
}
