import {START} from '../../src/claim/commitment/judge.ts';
import {SLOTS} from '../../src/claim/commitment/slots.ts';
import {randomFrom, shuffled} from '../sparse.ts';
import type {Lesson} from './lessons.ts';

const RATE = 0.02;
const DECAY = 1e-5;

/** Linear regression on squared errors, in adaptive steps (Duchi, Hazan and Singer 2011). */
export function regress(lessons: readonly Lesson[], passes: number, size = SLOTS): Float32Array {
  const weights = new Float32Array(size);
  const mask = size - 1;
  const squares = new Float32Array(size).fill(1e-4);
  const random = randomFrom(7);
  for (let pass = 0; pass < passes; pass++) {
    for (const {features, factuality} of shuffled(lessons, random)) {
      let sum = START;
      for (const slot of features.slots) sum += weights[slot & mask]!;
      const error = factuality - sum;
      for (const feature of features.slots) {
        const slot = feature & mask;
        const gradient = error - DECAY * weights[slot]!;
        squares[slot]! += gradient * gradient;
        weights[slot]! += (RATE * gradient) / Math.sqrt(squares[slot]!);
      }
    }
  }
  return weights;
}

/** Weights as bytes, square roots of their magnitude, and what the square of a byte is worth. */
export function inBytes(weights: Float32Array): {table: Int8Array; worth: number} {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return {
    table: Int8Array.from(
      weights,
      (weight) => Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / largest)),
    ),
    worth: largest / (127 * 127),
  };
}
