import type {Claim, ClaimActor} from './claim.ts';
import type {Scene} from './scene.ts';

/**
 * The sides of a meeting of which a sentence names only one: the other is the host whose own talks they are, who says so
 * of talks "with" somebody, or who is named with the same meeting elsewhere in the sentence.
 */
export function withSides(scene: Scene, claim: Claim, all: readonly Claim[]): Claim {
  if (claim.meeting === null) return claim;
  const named = sidesOf(claim);
  if (named.length === 0) return withFellowSides(claim, all);
  const [only] = named;
  if (named.length > 1 || only!.role !== 'partner') return claim;
  const other = ownHost(scene, claim) ?? (claim.actors.length === 1 ? speaker(scene, claim) : null);
  return other === null || other.party === only!.party ? claim : {...claim, actors: [other, ...claim.actors]};
}

function sidesOf({actors}: Claim): ClaimActor[] {
  return actors.filter(
    ({role, party}) => party !== null && (role === 'agent' || role === 'partner' || role === 'head'),
  );
}

/** "CHILE hosted the latest round of ITS talks with Peru". */
function ownHost({mentions}: Scene, {actors, start, end}: Claim): ClaimActor | null {
  const host = actors.find(({role, party}) => role === 'host' && party !== null);
  const own = /\b(?:its|their) (?:[\p{L}-]+ ){0,3}(?:talks|negotiations|consultations|dialogue|discussions) with\b/u;
  return host && own.test(mentions.report.text.slice(start, end)) ? {...host, role: 'agent'} : null;
}

/** "The PERUVIAN ministry said that the fourth round of negotiations with Chile was held". */
function speaker({mentions}: Scene, {source, start, end}: Claim): ClaimActor | null {
  const says = source.at(-1);
  return says?.party && / with /u.test(mentions.report.text.slice(start, end))
    ? {role: 'agent', name: says.name, party: says.party, entity: null}
    : null;
}

/** "The round that PERU AND CHILE had planned was called off": who is named with it on the same day and at the same place. */
function withFellowSides(claim: Claim, all: readonly Claim[]): Claim {
  const fellow = all.find(
    (other) =>
      other !== claim &&
      other.meeting !== null &&
      other.when === claim.when &&
      other.place === claim.place &&
      sidesOf(other).length > 1,
  );
  return fellow ? {...claim, actors: [...sidesOf(fellow), ...claim.actors]} : claim;
}
