import type {Predicate} from '../language/index.ts';
import {complementsOf} from './complement.ts';
import {isActor} from './named.ts';
import {lineOf, type Scene} from './scene.ts';

/** The most words that tell what is to be done. */
const LONGEST = 8;

/**
 * What somebody proposes, promises or is accused of in the words of its verb, where nothing is named that it is done to:
 * "proposed that both MEET AT THE BRIDGE", "proposed that THE
 * PANEL SIT IN MAY", "offered TO HELP", "accused Chad OF SHELLING IT".
 */
export function gistOf(scene: Scene, predicate: Predicate): string | null {
  const inner =
    complementsOf(scene, predicate).find(({kind, head}) => kind === 'verb' && head > predicate.head) ??
    gerundBehind(scene, predicate);
  if (!inner) return null;
  const {tokens, syntax} = scene;
  const {subject} = inner;
  const own = inner.finite && subject !== null && subject.first > predicate.head && subject.head < inner.head;
  let first = own && !isActor(scene, subject) ? subject.first : inner.head;
  while (first < inner.head && syntax.tags[first] === 'DET') first++;
  let last = inner.head + 1;
  while (last < Math.min(tokens.length, first + LONGEST) && !STOPS.test(tokens[last]!.lower)) last++;
  while (last > inner.head + 1 && OPEN.has(syntax.tags[last - 1]!)) last--;
  return lineOf(scene, first, last);
}

/** "accused Chad OF SHELLING IT": a gerund behind "of" or "for" within the clause. */
function gerundBehind({syntax, tokens}: Scene, {head, last}: Predicate): Predicate | undefined {
  return syntax.predicates.find(
    (one) =>
      one.kind === 'verb' &&
      one.head > head &&
      one.head < last &&
      syntax.xpos[one.head] === 'VBG' &&
      /^(?:of|for)$/u.test(tokens[one.head - 1]!.lower),
  );
}

const STOPS = /^(?:[,;:.!?"“”—–]|if|unless|when|while|because|after|before|until|and|but|or|who|which|that)$/u;

/** What ends no phrase. */
const OPEN = new Set(['ADP', 'DET', 'PART', 'AUX', 'SCONJ', 'ADJ']);
