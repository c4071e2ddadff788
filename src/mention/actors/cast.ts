import type {ActorMention, Cast} from '../mention.ts';
import {giveHeads, giveParties} from './heads.ts';
import {giveHouse, type House} from './house.ts';
import {slug} from './parties.ts';
import {type Homes, Placing} from './placing.ts';
import {Roster, type Standing} from './roster.ts';
import type {Draft, Scene} from './scene.ts';
import type {Talks} from './talks.ts';

/** Decides whom each draft means, and makes mentions and entities of them. */
export function castOf(scene: Scene, drafts: readonly Draft[], talks: Talks, homes: Homes, house: House | null): Cast {
  const placing = new Placing(scene, talks, homes);
  // what may be a surname counts where the report bears the name elsewhere
  const names = new Roster();
  for (const draft of drafts) if (draft.kind === 'person' && draft.name !== null && !draft.weak) names.person(draft);
  const borne = ({kind, name}: Draft): boolean =>
    kind === 'group'
      ? placing.roster.has(`group ${slug(name as string)}`) !== null
      : names.namesake(name as string, null) !== null;
  let first = 0;
  for (let i = 0; i <= drafts.length; i++) {
    const draft = drafts[i];
    if (draft === undefined || draft.sentence !== drafts[first]?.sentence) {
      giveHeads(placing, drafts, first, i);
      first = i;
    }
    if (draft === undefined) continue;
    draft.weak = draft.weak && !borne(draft);
    if (!draft.weak) placing.place(draft);
  }
  giveHouse(placing, drafts, house);
  giveParties(placing);
  const cast = finish(scene, drafts, placing.of);
  return house?.party ? {...cast, house: house.party} : cast;
}

function finish(scene: Scene, drafts: readonly Draft[], of: ReadonlyMap<Draft, Standing>): Cast {
  const order = new Map<Standing, number>();
  const mentions: ActorMention[] = [];
  let end = -1;
  for (const draft of [...drafts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const standing = of.get(draft);
    if (standing === undefined || draft.start < end) continue;
    end = draft.end;
    let entity = order.get(standing);
    if (entity === undefined) {
      entity = order.size;
      order.set(standing, entity);
    }
    const {kind, party, role} = standing;
    const name = calledIn(scene, standing);
    const text = scene.text.slice(draft.start, draft.end);
    mentions.push({
      start: draft.start,
      end: draft.end,
      text,
      kind,
      name,
      party,
      role: draft.role ?? role,
      entity,
      form: draft.form,
    });
  }
  const entities = [...order.keys()].map((standing) => {
    const {kind, aliases, party, supposed, role, members} = standing;
    return {kind, name: calledIn(scene, standing), aliases, party, ...(supposed && {supposed}), role, members};
  });
  return {mentions, entities};
}

/** What the report calls an actor most fully: of a movement, whatever else it is known by, a name that the report bears. */
function calledIn({text}: Scene, {kind, name, aliases}: Standing): string | null {
  if (kind !== 'group' || name === null || text.includes(name)) return name;
  const borne = aliases.filter((alias) => /^\p{Lu}/u.test(alias) && text.includes(alias));
  return borne.sort((a, b) => b.length - a.length)[0] ?? name;
}
