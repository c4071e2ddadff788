import {forClass} from '../src/language/syntax/hash.ts';
import type {SparseWeights} from './sparse.ts';

/** One step of a perceptron over classes: the best class by the weights so far; weights move where it is wrong. */
export function learn(weights: SparseWeights, features: Int32Array, choices: readonly number[], gold: number): number {
  weights.step++;
  const best = choose(weights, features, choices);
  if (best !== gold && choices.includes(gold)) {
    for (const feature of features) {
      weights.update(forClass(feature, gold), 0, 1);
      weights.update(forClass(feature, best), 0, -1);
    }
  }
  return best;
}

/** The class with the highest score. */
export function choose(weights: SparseWeights, features: Int32Array, choices: readonly number[]): number {
  let best = choices[0] as number;
  let high = -Infinity;
  for (const choice of choices) {
    let score = 0;
    for (let f = 0; f < features.length; f++) score += weights.get(forClass(features[f] as number, choice));
    if (score > high) {
      high = score;
      best = choice;
    }
  }
  return best;
}
