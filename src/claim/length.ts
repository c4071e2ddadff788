import {NUMBER_VALUES} from '../language/index.ts';
import {chunkStart} from './chunk.ts';
import type {Scene} from './scene.ts';

/** More days than a meeting lasts. */
export const ENDLESS = 40;

/** The days that the words before a meeting's noun give it: "a THREE-DAY round", "two days OF indirect TALKS"; or null. */
export function daysNamed({tokens, syntax}: Scene, head: number): number | null {
  const first = chunkStart(syntax, head);
  for (let at = first; at < head; at++) {
    const days = hyphened(tokens[at]!.lower);
    if (days > 0) return days;
  }
  return tokens[first - 1]?.lower === 'of' ? ofDays(tokens, first - 3) || null : null;
}

/** "three-day"; 0 for what is no such word. */
export function hyphened(word: string): number {
  const [count, unit] = word.split(/[-\u2010\u2011]/u);
  return unit === 'day' ? short(NUMBER_VALUES.get(count!) ?? Number(count)) : 0;
}

/** "four days"; 0 where the tokens are no such words. */
export function ofDays(tokens: Scene['tokens'], at: number): number {
  if (tokens[at + 1]?.lower !== 'days') return 0;
  const word = tokens[at]!.lower;
  return short(NUMBER_VALUES.get(word) ?? Number(word));
}

/** The number of days; 0 for more than a meeting lasts. */
export function short(days: number): number {
  return days > 0 && days < ENDLESS ? days : 0;
}
