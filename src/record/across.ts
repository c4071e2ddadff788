import type {Claim, ClaimActor, Reading} from '../claim/index.ts';
import type {Cast, Entity} from '../mention/index.ts';

/** Words for the teams of both sides, or for two teams one after the other. */
const TEAMS = /\b(?:delegations|teams|sides|groups|negotiators|heads of (?:the )?(?:two )?delegations?)\b/iu;
const TEAM = /\b(?:delegation|team|side|one|group|the other)\b/giu;

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

/** Offices of which a state has one. */
const ONE = /^(?:president|prime minister|premier|chancellor|foreign minister|(?:foreign )?secretary|king|emir)$/u;
/** What stands between two who are named together. */
const TOGETHER = /^,? (?:and|with|met|met with|will meet|telephoned|received) $/u;

/**
 * Of two holders of one office who are named side by side, the one whose side no report tells is of the other side than
 * the one who is known.
 */
export function withFellows(entities: readonly Entity[], {cast: {mentions}, report}: Reading): Entity[] {
  const sides = entities.find(({members}) => members.length === 2)?.members ?? [];
  const others = new Map<number, string>();
  mentions.forEach((left, at) => {
    const right = mentions[at + 1];
    if (sides.length === 0 || right === undefined || left.entity === right.entity) return;
    if (left.form !== 'name' || right.form !== 'name') return;
    if (!TOGETHER.test(report.text.slice(left.end, right.start))) return;
    const [one, other] = [entities[left.entity]!, entities[right.entity]!];
    if (one.role !== other.role || !ONE.test(one.role ?? '')) return;
    const known = one.party ?? other.party;
    if (known === null || (one.party !== null && other.party !== null) || !sides.includes(known)) return;
    others.set(one.party === null ? left.entity : right.entity, sides.find((side) => side !== known)!);
  });
  if (others.size === 0) return [...entities];
  return entities.map((entity, index) => {
    const party = others.get(index);
    return party === undefined ? entity : {...entity, party, supposed: true};
  });
}

/** "the two FOREIGN MINISTERS", "both PRESIDENTS". */
const HOLDERS =
  /^(?:(?:the|both|their|two|three) )*((?:\p{L}+ )?(?:minister|president|negotiator|director|commander|chief))s$/iu;

/**
 * Where ministers of the sides are told to have met by their office alone, those whom the report names and who hold it
 * head their sides, if there is one for each.
 * @param roleOf the office that all reports together give somebody
 */
export function withHolders(
  actors: Claim['actors'],
  {meeting, act, start, end}: Claim,
  {entities, mentions}: Cast,
  roleOf: (name: string) => string | null,
): Claim['actors'] {
  const happened = meeting?.status === 'held' || meeting?.status === 'under-way';
  if (!happened || act === 'lead' || actors.some(({role}) => role === 'head')) return actors;
  const told = actors.filter(({name}) => HOLDERS.test(name));
  const office = HOLDERS.exec(told[0]?.name ?? '')?.[1]?.toLowerCase();
  const sides = new Set(told.flatMap(({party}) => party ?? []));
  if (office === undefined || sides.size < 2) return actors;
  const heads = entities.flatMap(({kind, name, party, role}, entity): ClaimActor[] => {
    if (kind !== 'person' || name === null || party === null || !sides.has(party)) return [];
    const named = () =>
      role === null && mentions.some((one) => one.entity === entity && start <= one.start && one.end <= end);
    const holds = isOffice(role, office) || isOffice(roleOf(name), office) || named();
    return holds ? [{role: 'head', name, party, entity}] : [];
  });
  const each = heads.length === sides.size && new Set(heads.map(({party}) => party)).size === sides.size;
  return each ? [...actors, ...heads] : actors;
}

function isOffice(role: string | null, office: string): boolean {
  return role === office || (role?.startsWith(`${office} `) ?? false);
}
