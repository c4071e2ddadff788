import type {Claim, Reading} from '../claim/index.ts';
import type {Entity} from '../mention/index.ts';
import {surname} from './name.ts';

interface Known {
  name: string;
  party: string | null;
  role: string | null;
}

/**
 * The readings with people told apart and put together across all of them: who is only a surname in one report gets
 * the name and the side that the others give. A surname that two sides share is left as each report has it.
 * @param readings in the order (reported, document)
 */
export function identify(readings: readonly Reading[]): Reading[] {
  const known = peopleIn(readings);
  if (known.size === 0) return [...readings];
  return readings.map((reading) => {
    const entities = reading.cast.entities.map((entity) => identified(entity, known));
    const claims = reading.claims.map((claim) => withPeople(claim, entities, known));
    return {...reading, cast: {...reading.cast, entities}, claims};
  });
}

function peopleIn(readings: readonly Reading[]): Map<string, Known> {
  const votes = new Map<string, Map<string, number>>();
  const known = new Map<string, Known>();
  for (const {cast} of readings) {
    for (const {kind, name, party, role} of cast.entities) {
      if (kind !== 'person' || name === null) continue;
      const key = surname(name);
      const one = known.get(key) ?? {name, party: null, role: null};
      if (name.split(/\s+/).length > one.name.split(/\s+/).length) one.name = name;
      one.role ??= role;
      known.set(key, one);
      if (party === null) continue;
      const count = votes.get(key) ?? new Map<string, number>();
      count.set(party, (count.get(party) ?? 0) + (name.includes(' ') ? 3 : 1));
      votes.set(key, count);
    }
  }
  for (const [key, count] of votes) {
    const [first, second] = [...count].sort((a, b) => b[1] - a[1]);
    if (first && (!second || first[1] >= 3 * second[1])) known.get(key)!.party = first[0];
  }
  return known;
}

function identified(entity: Entity, known: ReadonlyMap<string, Known>): Entity {
  if (entity.kind !== 'person' || entity.name === null) return entity;
  const one = known.get(surname(entity.name));
  if (!one) return entity;
  const short = !entity.name.includes(' ');
  return {
    ...entity,
    name: short ? one.name : entity.name,
    aliases: short && one.name !== entity.name ? [...entity.aliases, entity.name] : entity.aliases,
    party: one.party ?? entity.party,
  };
}

function withPeople(claim: Claim, entities: readonly Entity[], known: ReadonlyMap<string, Known>): Claim {
  const actors = claim.actors.map((actor) => {
    const entity = actor.entity === null ? undefined : entities[actor.entity];
    return entity?.kind === 'person'
      ? {...actor, name: entity.name ?? actor.name, party: entity.party ?? actor.party}
      : actor;
  });
  const source = claim.source.map((one) => {
    const person = known.get(surname(one.name));
    return person && one.name.split(/\s+/).length <= person.name.split(/\s+/).length
      ? {...one, party: person.party ?? one.party, role: one.role ?? person.role}
      : one;
  });
  return {...claim, actors: withHeads(actors, claim, entities), source};
}

/** People of two sides whose meeting a claim tells of head their sides, once it is known whose they are. */
function withHeads(actors: Claim['actors'], {meeting, act}: Claim, entities: readonly Entity[]): Claim['actors'] {
  if (!meeting || act === 'lead' || actors.some(({role}) => role === 'head')) return actors;
  const people = actors.filter(
    ({role, entity}) =>
      (role === 'agent' || role === 'partner') && entity !== null && entities[entity]?.kind === 'person',
  );
  const sides = new Set(people.map(({party}) => party));
  if (sides.size < 2 || sides.has(null)) return actors;
  return [...actors, ...people.map((actor) => ({...actor, role: 'head' as const}))];
}
