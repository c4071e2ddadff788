import type {Claim} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {asActors} from '../participants.ts';
import {type Scene, spanOf, textOf} from '../scene.ts';
import {FACT} from '../standing.ts';

/** A title that is that of a head at talks, and not of an office abroad. */
const HEADS =
  /^(?:the )?(?:head|leader) of (?:[\p{L}'’-]+ ){1,4}(?:delegation|(?:negotiating )?team)(?! (?:to|in)\b)/iu;

/** "A, HEAD OF THE CHADIAN DELEGATION, said", "according to the leader of Chad's team, A": who is named by it leads at the talks. */
export function headsOfTeams(scene: Scene): Claim[] {
  const {mentions, actors, syntax, tokens} = scene;
  const anchor = syntax.predicates.find(({kind}) => kind === 'verb') ?? syntax.predicates[0];
  if (!anchor) return [];
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

/** The end of the word behind a mention, by which a title may go on. */
function endBehind({tokens}: Scene, end: number): number {
  return tokens.find(({start}) => start >= end)?.end ?? end;
}
