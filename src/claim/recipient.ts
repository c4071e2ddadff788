import type {Phrase, Predicate} from '../language/index.ts';
import {chunkFrom} from './chunk.ts';
import {isTime} from './named.ts';
import {rangeOf, type Scene} from './scene.ts';

/** Verbs that name whom something is for before they name it. */
const GIVES = new Set(
  'offer give grant promise pledge deny hand send lend pay owe award allow refuse charge guarantee assure'.split(' '),
);

/** "offered THE REBELS a truce": the actor right behind such a verb, and what it is to have, in plain sight. */
export function recipientOf(scene: Scene, predicate: Predicate): {whom: Phrase; what: Phrase} | null {
  const {head, lemma} = predicate;
  if (!GIVES.has(lemma)) return null;
  const parsed = parsedRecipient(scene, predicate);
  if (parsed) return parsed;
  const {syntax, tokens} = scene;
  const first = tokens[head + 1]?.lower === 'the' ? head + 2 : head + 1;
  const mention = scene.actors.find((actor) => {
    const range = rangeOf(scene, actor);
    return range !== null && (range[0] === first || range[0] === head + 1);
  });
  const last = mention && rangeOf(scene, mention)?.[1];
  if (!last || !/^(?:DET|NUM)$/u.test(syntax.tags[last] ?? '')) return null;
  const what = chunkFrom(syntax, tokens, last);
  if (!what || what.first !== last) return null;
  return {whom: {head: last - 1, first: head + 1, last, conjuncts: []}, what};
}

/** "charge THE STUDENTS OF BOTH CITIES the same fees": by the arcs, where more than a name tells whom. */
function parsedRecipient(scene: Scene, {object, obliques}: Predicate): {whom: Phrase; what: Phrase} | null {
  const what =
    object && obliques.find(({preposition, phrase}) => preposition === '' && phrase.head > object.head)?.phrase;
  return what && !isTime(scene, what) && /^(?:NOUN|PROPN)$/u.test(scene.syntax.tags[what.head]!)
    ? {whom: object, what}
    : null;
}
