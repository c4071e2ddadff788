import {existsSync, readFileSync} from 'node:fs';
import {weightsFile} from '../../language/index.ts';

let weights: Int8Array | null | undefined;

/**
 * How much speaks for a reading being an attribution: above 0 more than against it. Without the file of weights nothing
 * does. The weights are made by `training/attribution.ts`.
 */
export function judge(features: readonly number[]): number {
  if (weights === undefined) weights = load();
  if (weights === null) return -1;
  let sum = 0;
  for (const feature of features) {
    const weight = weights[feature]!;
    sum += weight < 0 ? -weight * weight : weight * weight;
  }
  return sum;
}

function load(): Int8Array | null {
  const file = weightsFile('attribution.bin');
  return existsSync(file) ? new Int8Array(readFileSync(file)) : null;
}
