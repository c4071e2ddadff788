import type {Token} from '../../language/index.ts';
import {isMovement, only} from './parties.ts';
import {type Draft, isPossessive, type Scene} from './scene.ts';
import type {Talks} from './talks.ts';

const word = /\b(?:rebel|guerr?illa|insurgent|separatist)s?\b/;

/** What a movement is called once it has been named. */
export const CALLED = /^(?:movement|front|militia|faction|group)$/;
const forCalled = /\b(?:for|of) the (?:movement|front|militia|faction|group)$/;

/** How far before a name those stand whose officer he is: "the REBELS' spokesman, X". */
const OWNER = 4;

/** "a spokesman for THE REBELS", "REBEL commander X", "the REBELS' spokesman": whether somebody speaks for those who took up arms. */
export function isOfRebels({tokens}: Scene, {role, first, last}: Draft): boolean {
  if (word.test(role ?? '') || forCalled.test(role ?? '')) return true;
  const beside = word.test(tokens[first - 2]?.lower ?? '') && (tokens[first - 1]?.lower.length ?? 0) > 3;
  const from = Math.max(0, first - OWNER);
  const owns = ({lower}: Token, at: number): boolean =>
    isPossessive(tokens[from + at + 1]) &&
    (word.test(lower) || (CALLED.test(lower) && tokens[from + at - 1]?.lower === 'the'));
  return beside || tokens.slice(from, last).some(owns);
}

/** The only movement at the talks, else null. */
export function movementAt({parties}: Talks): string | null {
  return only(parties.filter(isMovement));
}
