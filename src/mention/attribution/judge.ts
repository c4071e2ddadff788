import {readWeights} from '../../language/index.ts';

let weights: Int8Array | undefined;

/**
 * How much speaks for a reading being an attribution: above 0 more than against it. The weights are
 * made by `training/attribution.ts`.
 */
export function judge(features: readonly number[]): number {
  weights ??= new Int8Array(readWeights('attribution.bin'));
  let sum = 0;
  for (const feature of features) {
    const weight = weights[feature]!;
    sum += weight < 0 ? -weight * weight : weight * weight;
  }
  return sum;
}
