import {type Phrase, type Predicate, UNNAMED_PEOPLE} from '../language/index.ts';
import type {ClaimActor} from './claim.ts';
import {subjectsOf} from './fellows.ts';
import {actorsIn, asActors, partiesOf, unique} from './participants.ts';
import {rangeOf, type Scene} from './scene.ts';
import {voiceAt} from './source.ts';

/** "We": of one who speaks for himself or his side, never whom the sentence names. */
export function isFirstPerson({tokens}: Scene, subject: Phrase | null): boolean {
  return subject !== null && /^(?:we|i)$/u.test(tokens[subject.head]!.lower);
}

/** "I": whoever speaks, and he alone. */
export function isSpeaker({tokens}: Scene, subject: Phrase | null): boolean {
  return subject !== null && tokens[subject.head]!.lower === 'i';
}

/** "It": a side or a body, whichever the words mean. */
export function isIt({tokens}: Scene, subject: Phrase | null): boolean {
  return subject !== null && tokens[subject.head]!.lower === 'it';
}

/** Who says the words at a token, nearest to them, as one who takes part in what they tell; nobody where the outlet says them. */
export function speakerAt(scene: Scene, token: number, role: ClaimActor['role'] = 'agent'): ClaimActor[] {
  const source = voiceAt(scene, scene.tokens[token]!.start).source.at(-1);
  return source ? [{role, name: source.name, party: source.party, entity: null}] : [];
}

/** The subject's actors; the people that say it themselves where "they" stands for them: "the rebels said that THEY would". */
export function whoSpeaks(scene: Scene, predicate: Predicate, role: ClaimActor['role']): ClaimActor[] {
  const named = subjectsOf(scene, predicate, role);
  if (named.length > 0 || !isThey(scene, predicate)) return named;
  return speakerAt(scene, predicate.head, role).filter(({name}) => PEOPLE.test(name) || isGroup(scene, name));
}

export function isThey(scene: Scene, {subject}: Predicate): boolean {
  return subject !== null && scene.tokens[subject.head]!.lower === 'they';
}

/** "the Houthis denied that THEY had agreed": a movement, which is several. */
function isGroup({mentions}: Scene, name: string): boolean {
  return mentions.cast.entities.some((entity) => entity.kind === 'group' && entity.name === name);
}

/** Several who speak for themselves, by the last word of what they are called. */
const PEOPLE = new RegExp(
  `\\b(?:${[...UNNAMED_PEOPLE].join('|')})s?\\b|\\b(?:gunmen|tribesmen|fishermen|militiamen)\\b`,
  'u',
);

/** "told his Peruvian COUNTERPART when THEY met": who spoke, and to whom. */
export function counterpartsOf(scene: Scene, {head}: Predicate, role: ClaimActor['role']): ClaimActor[] {
  const other = scene.actors.find(
    ({text, start}) => start < scene.tokens[head]!.start && /\b(?:counterpart|colleague|homologue)$/u.test(text),
  );
  const range = other && rangeOf(scene, other);
  const main = scene.syntax.predicates.findLast(
    ({finite, kind, subject, head}) => finite && kind === 'verb' && subject !== null && range && head < range[0],
  );
  if (!other || !main) return [];
  const actors = unique([...actorsIn(scene, main.subject, role), ...asActors(scene, other, role)]);
  return partiesOf(actors).length > 1 ? actors : [];
}
