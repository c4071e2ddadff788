import {countryOf} from '../mention/index.ts';
import {chunkFrom, INSIDE} from './chunk.ts';
import type {ClaimActor} from './claim.ts';
import {actorsBetween, unique} from './participants.ts';
import {covers, lineOf, type Scene, within} from './scene.ts';

/** How many words name the first of a pair. */
const FAR = 14;

/**
 * The two that a "between" joins, each by its name or as it is described: "between THE GOVERNMENT OF CHAD and THE
 * FACT REBELS", "between the IRISH and FRENCH fishery patrols". Empty where no two are told.
 */
export function pairOf(scene: Scene, between: number, role: ClaimActor['role']): ClaimActor[] {
  const and = andBehind(scene, between);
  if (and < 0) return [];
  const second = chunkFrom(scene.syntax, scene.tokens, and + 1);
  if (!second || second.first !== and + 1) return [];
  const of = scene.tokens[second.head + 1]?.lower === 'of' ? second.last : second.head + 1;
  const last = of > second.head + 1 && within(scene, scene.actors, second.first, of).length > 0 ? of : second.head + 1;
  const pair = [side(scene, between + 1, and, last, role), side(scene, and + 1, last, last, role)];
  return pair.every((one) => one.length > 0) ? unique(pair.flat()) : [];
}

/** The "and" of the pair, which is in no name. */
function andBehind(scene: Scene, between: number): number {
  const {tokens, actors} = scene;
  for (let at = between + 2; at < Math.min(tokens.length - 1, between + FAR); at++) {
    const {lower, text} = tokens[at]!;
    if (/^[.;:]$/u.test(text)) return -1;
    if (lower !== 'and') continue;
    const named = actors.some((mention) => covers(scene, mention, at - 1) && covers(scene, mention, at + 1));
    if (!named) return at;
  }
  return -1;
}

/** One of the pair; of a nationality alone, the noun behind both tells what it is: `end`. */
function side(scene: Scene, first: number, last: number, end: number, role: ClaimActor['role']): ClaimActor[] {
  const named = actorsBetween(scene, first, last, role);
  if (named.length > 0) return named;
  const {tokens, syntax} = scene;
  const nation = tokens.slice(first, last).flatMap(({text}) => countryOf(text) ?? [])[0] ?? null;
  let from = first;
  while (from < last && !INSIDE.has(syntax.tags[from]!)) from++;
  if (from >= last) return [];
  const noun = nation !== null && !/^(?:NOUN|PROPN)$/u.test(syntax.tags[last - 1]!);
  const own = lineOf(scene, from, last);
  return [{role, name: noun ? `${own} ${tokens[end - 1]!.text}` : own, party: nation, entity: null}];
}
