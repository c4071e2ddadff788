import {NUMBER_VALUES} from '../language/index.ts';
import type {TimeMention} from '../mention/index.ts';
import type {Claim} from './claim.ts';
import type {Scene} from './scene.ts';

const UNIT = /^(?:day|week|month|year|hour|prisoner|ton|tonne)s?$/u;

/** The first amount in a range of tokens, with what is counted: "18 soldiers", "five days". */
export function amountIn(scene: Scene, first: number, last: number): Claim['amount'] {
  for (let token = first; token < last - 1; token++) {
    const word = scene.tokens[token]!.lower.replace(/(?<=\d),(?=\d)/gu, '');
    const value = /^\d+(?:\.\d+)?$/u.test(word) ? Number(word) : NUMBER_VALUES.get(word);
    if (value === undefined) continue;
    let noun = token + 1;
    while (noun < last && noun < token + 4 && scene.syntax.tags[noun] === 'ADJ') noun++;
    while (noun + 1 < last && scene.syntax.tags[noun + 1] === 'NOUN') noun++;
    if (noun >= last || scene.syntax.tags[noun] !== 'NOUN') continue;
    const of = scene.tokens[noun]!.lower;
    if (value > 2 || UNIT.test(of)) return {value, of};
  }
  return null;
}

/** How many days a stretch of days or weeks is, or null. */
export function daysIn({type, value}: TimeMention): number | null {
  const [, count, unit] = (type === 'DURATION' && /^P(\d+)([DW])$/u.exec(value)) || [];
  return count ? Number(count) * (unit === 'W' ? 7 : 1) : null;
}
