import type {Claim, ClaimActor} from './claim.ts';

/** Acts of two sides that somebody may bring about between them. */
const BETWEEN_SIDES: ReadonlySet<string> = new Set(['meet', 'resume', 'agree', 'agree-in-principle', 'extend']);

/**
 * "Peru and Chile, WITH BRAZIL MEDIATING, resumed talks": who mediates in the words of an act takes part in it as that,
 * and is none of its sides.
 * @param claims of one sentence
 */
export function withMediators(claims: readonly Claim[]): Claim[] {
  const mediations = claims.filter(
    ({act, polarity, modality}) => act === 'mediate' && polarity === '+' && modality === null,
  );
  if (mediations.length === 0) return [...claims];
  return claims.map((claim) => {
    const {act, actors, start, end} = claim;
    const beside = mediations.find((one) => one.start < end && start < one.end);
    if (!beside || !BETWEEN_SIDES.has(act)) return claim;
    const mediators = beside.actors.filter(({role, party}) => role === 'mediator' && party !== null);
    const sides = actors.filter((actor) => !isOne(actor, mediators));
    return sides.length < 2 ? claim : {...claim, actors: [...sides, ...mediators]};
  });
}

function isOne({party, entity}: ClaimActor, mediators: readonly ClaimActor[]): boolean {
  return mediators.some((one) => one.party === party && (one.entity === entity || one.entity === null));
}
