import type {Claim} from '../claim/index.ts';

/** The parties that do what the claim tells, each once, in the order of the words. */
export function agentsOf(claim: Claim): string[] {
  return partiesIn(claim, ['agent', 'partner']);
}

/** The parties that take part in a claim in one of the given roles, each once, in the order of the words. */
export function partiesIn(claim: Claim, roles: readonly Claim['actors'][number]['role'][]): string[] {
  const found = new Set<string>();
  for (const actor of claim.actors) if (actor.party !== null && roles.includes(actor.role)) found.add(actor.party);
  return [...found];
}
