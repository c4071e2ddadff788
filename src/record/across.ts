import type {Claim, ClaimActor, Reading} from '../claim/index.ts';

/** Words for the teams of both sides, or for two teams one after the other. */
const TEAMS = /\b(?:delegations|teams|sides|groups|negotiators|heads of (?:the )?(?:two )?delegations?)\b/iu;
const TEAM = /\b(?:delegation|team|side|one|group)\b/giu;

/**
 * Of two people who are told to head the two delegations, the one whose side no report tells is of the other side than
 * the one who is known.
 */
export function withOtherSides(claims: readonly Claim[], {cast}: Reading): Claim[] {
  const sides = cast.entities.find(({members}) => members.length === 2)?.members;
  if (!sides) return [...claims];
  const leads = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.act !== 'lead' || claim.polarity === '-') continue;
    const key = `${claim.start}:${claim.end}`;
    leads.set(key, [...(leads.get(key) ?? []), claim]);
  }
  return claims.map((claim) => {
    const [head] = claim.actors;
    if (claim.act !== 'lead' || head?.role !== 'head' || head.party !== null) return claim;
    const party = otherSide(head, leads.get(`${claim.start}:${claim.end}`) ?? [], sides);
    return party === null ? claim : {...claim, actors: claim.actors.map((actor) => ({...actor, party}))};
  });
}

function otherSide(head: ClaimActor, together: readonly Claim[], sides: readonly string[]): string | null {
  const heads = new Map(together.flatMap(({actors}) => actors.map(({entity, party}) => [entity, party] as const)));
  if (heads.size !== 2 || !isOfTwo(together[0]!.text)) return null;
  const known = [...heads].find(([entity]) => entity !== head.entity)?.[1] ?? null;
  if (known === null || !sides.includes(known)) return null;
  return sides.find((side) => side !== known) ?? null;
}

function isOfTwo(text: string): boolean {
  return TEAMS.test(text) || (text.match(TEAM) ?? []).length > 1;
}
