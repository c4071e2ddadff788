import type {Predicate} from '../../language/index.ts';
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
  return null;
}
