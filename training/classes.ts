import type {SparseWeights} from './sparse.ts';

/** One step of a perceptron over classes: the best class by the weights so far; weights move where it is wrong. */
export function learn(weights: SparseWeights, features: Int32Array, choices: readonly number[], gold: number): number {
  weights.step++;
  const best = choose(weights, features, choices);
  if (best !== gold && choices.includes(gold)) {
    for (const feature of features) {
      weights.update(feature, gold, 1);
      weights.update(feature, best, -1);
    }
  }
  return best;
}

const scores = new Float64Array(64);

/** The class with the highest score. */
export function choose(weights: SparseWeights, features: Int32Array, choices: readonly number[]): number {
  for (const choice of choices) scores[choice] = 0;
  for (let f = 0; f < features.length; f++) weights.addSome(features[f] as number, choices, scores);
  let best = choices[0] as number;
  for (const choice of choices) if ((scores[choice] as number) > (scores[best] as number)) best = choice;
  return best;
}
