import {clamp} from '../../src/claim/commitment/judge.ts';
import type {Level} from '../../src/claim/commitment/levels.ts';

/** Below it an event is not told as a fact; from the other on it is told as certain. */
export const OPEN = 1.5;
export const CERTAIN = 2.5;
/** Of what is not told as a fact, the most that may be read as certain. */
const FALSE_FACTS = 0.06;
/** How far above the level of the certain a thing counts as told as a fact. */
const MARGIN = 0.15;
const LEAST = 0.001;

/**
 * Finds where to draw the lines on values that were said of lessons which the judge had not seen: the one below which no
 * fact is told for the best F1, the one of what is certain by the share of false facts.
 */
export function drawLevels(said: readonly number[], factuality: readonly number[]): Level[] {
  const open = best(said, factuality);
  const false_ = said.filter((_, k) => factuality[k]! < OPEN).sort((a, b) => b - a);
  const certain = Math.max(CERTAIN, false_[Math.floor(FALSE_FACTS * false_.length)]!);
  return [
    [-3, -3],
    [0.5, 0.5],
    [open, OPEN - LEAST],
    [certain, CERTAIN - LEAST],
    [certain + MARGIN, 3],
  ];
}

function best(said: readonly number[], factuality: readonly number[]): number {
  let line = OPEN;
  let most = 0;
  for (let k = 0; k <= 10; k++) {
    const tried = OPEN + k * 0.04;
    const {found, right, asked} = count(said, factuality, tried);
    const f1 = (2 * right) / (found + asked || 1);
    if (f1 <= most) continue;
    most = f1;
    line = tried;
  }
  return line;
}

function count(said: readonly number[], factuality: readonly number[], line: number) {
  let found = 0;
  let right = 0;
  let asked = 0;
  for (let k = 0; k < said.length; k++) {
    const open = factuality[k]! < OPEN;
    if (open) asked++;
    if (clamp(said[k]!) >= line) continue;
    found++;
    if (open) right++;
  }
  return {found, right, asked};
}
