import {MEETING_NOUNS, type Predicate} from '../../language/index.ts';
import type {MeetingReference} from '../claim.ts';
import {meetingOf, readMeeting} from '../meeting.ts';
import type {Scene} from '../scene.ts';

const RELATIONS: ReadonlyMap<string, MeetingReference['relation']> = new Map([
  ['at', 'at'],
  ['in', 'at'],
  ['during', 'at'],
  ['after', 'after'],
  ['following', 'after'],
  ['since', 'after'],
  ['before', 'before'],
  ['between', 'between'],
]);

/** The round that a predicate's time is told by: "at the second round", "after the first round of talks". */
export function referenceOf(scene: Scene, predicate: Predicate): MeetingReference | null {
  const object = scene.syntax.predicates.find(({kind, head}) => kind === 'noun' && head === predicate.object?.head);
  const shared = [
    object?.obliques ?? [],
    ...predicate.fellows.map((index) => scene.syntax.predicates[index]?.obliques ?? []),
  ].flat();
  for (const {preposition, phrase} of [...predicate.obliques, ...shared]) {
    const relation = RELATIONS.get(preposition);
    const named = relation ? meetingOf(scene, phrase) : null;
    if (!relation || !named) continue;
    const ends = /^(?:end|close)$/u.test(scene.syntax.lemmas[phrase.head]!);
    const meeting = readMeeting(scene, named);
    const pair = relation === 'between' && meeting.ordinal === null && meeting.which === null;
    return {...meeting, which: pair ? 'all' : meeting.which, relation, phase: ends ? 'ends' : null};
  }
  return behindObject(scene, predicate);
}

/** "signed a declaration of principles AT TALKS in Doha": the talks, where the arcs hang them on the object's words. */
function behindObject(scene: Scene, {object, last}: Predicate): MeetingReference | null {
  if (object === null) return null;
  const {tags, lemmas} = scene.syntax;
  for (let token = object.head + 1; token < last && !CLAUSE.has(tags[token]!); token++) {
    if (RELATIONS.get(scene.tokens[token]!.lower) !== 'at' || scene.tokens[token]!.lower === 'in') continue;
    let head = token + 1;
    while (head < last && BEFORE_NOUN.has(tags[head]!) && !MEETING_NOUNS.has(lemmas[head]!)) head++;
    if (head >= last || !MEETING_NOUNS.has(lemmas[head]!)) return null;
    return {...readMeeting(scene, {head, first: token + 1, last: head + 1, conjuncts: []}), relation: 'at'};
  }
  return null;
}

/** Tags of words that open another clause. */
const CLAUSE: ReadonlySet<string> = new Set(['VERB', 'AUX', 'SCONJ', 'PUNCT']);
const BEFORE_NOUN: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);
