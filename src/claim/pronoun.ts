import {MEETING_NOUNS, type Phrase, TEXTS} from '../language/index.ts';
import type {ActorMention} from '../mention/index.ts';
import {chunkStart} from './chunk.ts';
import type {ClaimActor} from './claim.ts';
import {asActors, isTimed, partiesOf, peopleIn, unique} from './participants.ts';
import {lineOf, type Scene} from './scene.ts';

/** Those whom a phrase names or describes; where it is a pronoun, whom it means beside those who act. */
export function whomIn(
  scene: Scene,
  phrase: Phrase | null,
  role: ClaimActor['role'],
  doers: readonly ClaimActor[],
): ClaimActor[] {
  const named = peopleIn(scene, phrase, role);
  return named.length > 0 || !phrase ? named : meantBy(scene, phrase.head, role, doers);
}

/**
 * Whom a pronoun behind a verb means, told by the sentence alone: "asked IT", of the two sides the one that does not ask;
 * "thanked HIM", the only other person; "freed THEM", the people named last.
 */
export function meantBy(
  scene: Scene,
  token: number,
  role: ClaimActor['role'],
  doers: readonly ClaimActor[],
): ClaimActor[] {
  const {lower} = scene.tokens[token]!;
  if (lower === 'them') return peopleBefore(scene, token, role, doers);
  if (doers.length === 0 || !/^(?:it|him|her)$/u.test(lower)) return [];
  const own = new Set(partiesOf(doers));
  const others = scene.actors.filter(
    (mention) =>
      mention.end <= scene.tokens[token]!.start &&
      mention.form !== 'pronoun' &&
      (lower === 'it' ? isBody(mention) : isPerson(mention)) &&
      !doers.some(({entity}) => entity === mention.entity) &&
      !(lower === 'it' && own.has(mention.party ?? '')),
  );
  const found = unique(others.flatMap((mention) => asActors(scene, mention, role)));
  const several = lower === 'it' ? new Set(found.map(({party}) => party)).size : found.length;
  return several === 1 && found[0]!.party !== null ? found.slice(-1) : [];
}

function isBody({kind, party}: ActorMention): boolean {
  return party !== null && kind !== 'person' && kind !== 'office';
}

function isPerson({kind}: ActorMention): boolean {
  return kind === 'person' || kind === 'office';
}

/** "arrested TWO PILOTS and refused to release them": the last several before the pronoun that do not act. */
function peopleBefore(
  scene: Scene,
  token: number,
  role: ClaimActor['role'],
  doers: readonly ClaimActor[],
): ClaimActor[] {
  const {xpos, lemmas} = scene.syntax;
  for (let head = token - 1; head >= 0; head--) {
    if (xpos[head] !== 'NNS' || isTimed(scene, head) || MEETING_NOUNS.has(lemmas[head]!) || TEXTS.has(lemmas[head]!))
      continue;
    const first = chunkStart(scene.syntax, head);
    const phrase = {head, first, last: head + 1, conjuncts: []};
    const name = lineOf(scene, first, head + 1);
    if (doers.some((doer) => doer.name === name)) continue;
    const named = peopleIn(scene, phrase, role);
    return named.length > 0 ? named : [{role, name, party: null, entity: null}];
  }
  return [];
}
