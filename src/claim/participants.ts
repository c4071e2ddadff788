import type {Phrase} from '../language/index.ts';
import type {ActorMention} from '../mention/index.ts';
import type {ClaimActor} from './claim.ts';
import {coreOf, type Scene, within} from './scene.ts';

/** The actors that a phrase names, in the given role; a collective ("both sides") stands for each of its members. */
export function actorsIn(scene: Scene, phrase: Phrase | null, role: ClaimActor['role']): ClaimActor[] {
  if (!phrase) return [];
  const [first, last] = coreOf(scene, phrase);
  return actorsBetween(scene, first, last, role);
}

/** The actors that a token range names. */
export function actorsBetween(scene: Scene, first: number, last: number, role: ClaimActor['role']): ClaimActor[] {
  return unique(within(scene, scene.actors, first, last).flatMap((mention) => asActors(scene, mention, role)));
}

/** One mention as it takes part in an act. */
export function asActors({mentions}: Scene, mention: ActorMention, role: ClaimActor['role']): ClaimActor[] {
  const entity = mentions.cast.entities[mention.entity];
  const members = entity?.members ?? [];
  if (members.length > 0) return members.map((party) => ({role, name: mention.text, party, entity: mention.entity}));
  const party = mention.party ?? entity?.party ?? null;
  return [{role, name: mention.name ?? entity?.name ?? mention.text, party, entity: mention.entity}];
}

/** Each actor once; a person stands before the state that only qualifies his title. */
export function unique(actors: readonly ClaimActor[]): ClaimActor[] {
  const found = new Map<string, ClaimActor>();
  for (const actor of actors) {
    const key = `${actor.role} ${actor.entity ?? actor.name} ${actor.party ?? ''}`;
    if (!found.has(key)) found.set(key, actor);
  }
  return [...found.values()];
}

/** The parties of the actors, each once. */
export function partiesOf(actors: readonly ClaimActor[]): string[] {
  return [...new Set(actors.flatMap((actor) => (actor.party === null ? [] : [actor.party])))];
}
