import {groupNouns} from '../../language/en/organisations.ts';
import {marked} from './acronyms.ts';
import {isMovement, isState, partyName, slug} from './parties.ts';
import type {Placing} from './placing.ts';
import {describedBody} from './reference.ts';
import type {Standing} from './roster.ts';
import type {Draft} from './scene.ts';

const allSides =
  /^(?:sides?|party|parties|delegations?|country|countries|states|nations|governments?|neighbou?rs|powers|foes|rivals|enemies|belligerents|armies|negotiators|teams|groups|factions|ministers|leaders|presidents|envoys)$/;
const intermediaries = /^(?:mediators|facilitators|intermediaries)$/;
const fighters = /^(?:rebels|insurgents|militants|guerrillas|group|movement|militia|organi[sz]ation|forces)$/;
const onlyNamed = /^(?:commission|committee|council|court|bank|agency)$/;

/** The institution or international body that a draft means; null for "the committee" that no name went before. */
export function bodyFor(placing: Placing, draft: Draft): Standing | null {
  const {roster, recent} = placing;
  draft.party ??= marked(draft);
  const {name, noun} = draft;
  const single = name === null || !name.includes(' ');
  if (single) {
    const known = describedBody(recent, draft);
    if (known !== null) return known;
    if (onlyNamed.test(noun) && draft.party === null) return null;
    if (noun === 'government') draft.party ??= placing.government(draft) ?? governmentMet(placing, draft);
  }
  // "its Foreign Ministry", where it is not told whose "its" is
  const owned = draft.parties[0]?.startsWith('@') ?? false;
  if (!owned && (single || /^(?:Foreign|Defen[cs]e|Interior|Finance|Ministry)/.test(name)))
    draft.party ??= nearParty(placing, draft);
  const {party} = draft;
  const folded = (name ?? noun).toLowerCase().replace(/^the /, '');
  if (party === null) {
    const known = roster.has(`body any ${folded}`);
    if (known !== null) return known;
  }
  const made = roster.keyed(`body ${party ?? ''} ${folded}`, () =>
    roster.add({kind: 'organisation', name, party, aliases: name === null ? [] : [name]}, draft),
  );
  roster.keyed(`body any ${folded}`, () => made);
  const acronym = marked(draft);
  if (acronym !== null) roster.keyed(`group ${slug(acronym)}`, () => made);
  return made;
}

/** "the Chilean team that met the new GOVERNMENT" is told in Peru: that of the place, not of those who came. */
function governmentMet(placing: Placing, draft: Draft): string | null {
  const before = placing.scene.tokens.slice(Math.max(0, draft.first - 2), draft.first);
  return before.some(({lower}) => /^(?:met|meet|meets|with|told)$/.test(lower)) ? placing.homeAt(draft.sentence) : null;
}

/** An institution without a nationality belongs to the state named last in its sentence, else to that of the dateline. */
function nearParty(placing: Placing, draft: Draft): string | null {
  const {recent} = placing;
  for (let at = recent.length - 1; at >= 0 && at >= recent.length - 12; at--) {
    const {seen, kind, party} = recent[at] as Standing;
    if (seen < draft.sentence) break;
    // the United States has no foreign ministry
    if (
      kind === 'organisation' ||
      party === null ||
      !isState(party) ||
      (party === 'USA' && draft.name?.startsWith('Foreign'))
    )
      continue;
    return party;
  }
  const home = placing.homeAt(draft.sentence);
  return home === 'USA' ? null : home;
}

/** The delegation, movement or collective that a draft means; null where it cannot be told or does not act. */
export function groupFor(placing: Placing, draft: Draft): Standing | null {
  const {roster} = placing;
  const own = placing.owners.get(draft) ?? null;
  placing.ofBody(draft);
  if (draft.name !== null) return movementFor(placing, draft);
  const members =
    own !== null && own.members.length > 1 ? own.members : draft.parties.filter((party) => !/^[@=]/.test(party));
  if (members.length > 1) return placing.joint(members, draft);
  const owner = draft.same === null ? null : (placing.of.get(draft.same) ?? null);
  const party = draft.party ?? owner?.party ?? null;
  // "a rebel organisation" is nobody yet
  if (groupNouns.has(draft.noun) && !draft.plural && !draft.definite) return null;
  if (party !== null) return partyGroup(placing, draft, party);
  if (groupNouns.has(draft.noun)) {
    const known = draft.definite ? describedBody(placing.recent, draft) : null;
    if (known !== null || !draft.plural) return known;
  }
  if (own === null && draft.parties[0]?.startsWith('@')) return null;
  if (owner !== null && owner.kind === 'person')
    return roster.keyed(`team ${owner.index}`, () => {
      const made = roster.add({kind: 'group'}, draft);
      made.follows = owner;
      return made;
    });
  if (draft.definite && draft.plural) {
    if (intermediaries.test(draft.noun))
      return roster.keyed('mediators', () =>
        roster.add({kind: 'group', members: [...placing.talks.mediators]}, {...draft, plural: false}),
      );
    if (allSides.test(draft.noun)) return placing.sides(draft);
  }
  if (!draft.subject) return null;
  return roster.add({kind: draft.plural ? 'office' : 'group', role: draft.role ?? draft.noun}, draft);
}

function partyGroup(placing: Placing, draft: Draft, party: string): Standing {
  const {roster} = placing;
  const known = roster.has(`party ${party}`);
  if (draft.noun === 'side')
    return isState(party) ? roster.state(party, draft.sentence) : (known ?? delegation(placing, draft, party));
  if (!isState(party) && fighters.test(draft.noun)) {
    if (known !== null) return known;
    if (isMovement(party))
      return roster.keyed(`party ${party}`, () =>
        roster.add(
          {kind: 'group', name: partyName(party), party, aliases: [partyName(party)]},
          {...draft, plural: false},
        ),
      );
  }
  return delegation(placing, draft, party);
}

function delegation({roster}: Placing, draft: Draft, party: string): Standing {
  const people = draft.plural && !/^(?:negotiators|delegations|teams)$/.test(draft.noun);
  const key = people ? `people ${party} ${draft.noun}` : `delegation ${party}`;
  return roster.keyed(key, () => roster.add({kind: 'group', party}, draft));
}

/** A movement or organisation by its name or acronym. */
function movementFor({roster, scene}: Placing, draft: Draft): Standing {
  const acronym = marked(draft);
  const folded = slug(draft.name as string);
  const known = roster.has(`group ${folded}`) ?? (draft.party === null ? null : roster.has(`party ${draft.party}`));
  const party = acronym ?? draft.party;
  const standing =
    known ??
    roster.add({kind: 'group', name: draft.name, party, aliases: [draft.name as string]}, {...draft, plural: false});
  for (const key of [
    `group ${folded}`,
    party && `party ${party}`,
    draft.party && `party ${draft.party}`,
    acronym && `group ${slug(acronym)}`,
  ])
    if (key) roster.keyed(key, () => standing);
  if (
    acronym !== null &&
    known !== null &&
    known.party !== null &&
    known.party === known.party.toLowerCase() &&
    known.party === slug(known.name ?? '')
  )
    known.party = acronym;
  const words = scene.text.slice(draft.start, draft.end).replace(/^the /i, '');
  if (standing.aliases.length < 12 && !standing.aliases.includes(words)) standing.aliases.push(words);
  return standing;
}
