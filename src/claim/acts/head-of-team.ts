import {MEETING_NOUNS} from '../../language/index.ts';
import type {Claim, ClaimActor} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {asActors} from '../participants.ts';
import {rangeOf, type Scene, spanOf, textOf} from '../scene.ts';
import {FACT} from '../standing.ts';

/** A title that is that of a head at talks, and not of an office abroad. */
const HEADS =
  /^(?:the )?(?:head|leader) of (?:[\p{L}'’-]+ ){1,4}(?:delegation|(?:negotiating )?team)(?! (?:to|in)\b)/iu;

/** "A, HEAD OF THE CHADIAN DELEGATION, said", "according to the leader of Chad's team, A": who is named by it leads at the talks. */
export function headsOfTeams(scene: Scene): Claim[] {
  const {mentions, actors, syntax, tokens} = scene;
  const anchor = syntax.predicates.find(({kind}) => kind === 'verb') ?? syntax.predicates[0];
  if (!anchor) return [];
  const each = eachForSide(scene);
  if (each.length > 0) {
    const nowhere = {when: null, place: null, country: null, site: null};
    return each.map((actor) => claimOf(scene, anchor, 'lead', [actor], nowhere, FACT));
  }
  const told = actors.filter(({entity, form, start, end}) => {
    const {kind, name, party} = mentions.cast.entities[entity]!;
    const title = textOf(scene, {start, end: Math.max(end, endBehind(scene, end))});
    return form !== 'pronoun' && kind === 'person' && name !== null && party !== null && HEADS.test(title);
  });
  const nowhere = {when: null, place: null, country: null, site: null};
  return [...new Map(told.map((mention) => [mention.entity, mention])).values()].flatMap((mention) => {
    const [actor] = asActors(scene, mention, 'head');
    const whole = spanOf(scene, 0, syntax.tags.at(-1) === 'PUNCT' ? tokens.length - 1 : tokens.length);
    return actor
      ? [{...claimOf(scene, anchor, 'lead', [actor], nowhere, FACT), ...whole, text: textOf(scene, whole)}]
      : [];
  });
}

/** "second round in Quito (A FOR PERU, B FOR CHILE)": people of two sides, each told for which. */
function eachForSide(scene: Scene): ClaimActor[] {
  const {tokens, actors, mentions, syntax} = scene;
  if (!syntax.lemmas.some((lemma) => MEETING_NOUNS.has(lemma) || NEGOTIATORS.test(lemma))) return [];
  const found = actors.flatMap((mention): ClaimActor[] => {
    const {kind, name} = mentions.cast.entities[mention.entity]!;
    const last = rangeOf(scene, mention)?.[1] ?? 0;
    const side = actors.find(({start}) => start === tokens[last + 1]?.start);
    const {party} = side ? mentions.cast.entities[side.entity]! : {party: null};
    const named = kind === 'person' && name !== null && mention.form === 'name';
    if (!named || !side || party === null || tokens[last]?.lower !== 'for') return [];
    if (mentions.cast.entities[side.entity]!.kind === 'person') return [];
    return [{role: 'head', name, party, entity: mention.entity}];
  });
  return new Set(found.map(({party}) => party)).size > 1 ? found : [];
}

/** Who meets at talks. */
const NEGOTIATORS = /^(?:negotiator|delegation|delegate)$/u;

/** The end of the word behind a mention, by which a title may go on. */
function endBehind({tokens}: Scene, end: number): number {
  return tokens.find(({start}) => start >= end)?.end ?? end;
}
