import {MEETING_NOUNS} from '../../language/index.ts';
import type {Claim, ClaimActor, MeetingReference} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {isMeeting, readMeeting, unnamedMeeting} from '../meeting.ts';
import {asActors} from '../participants.ts';
import {rangeOf, type Scene, textOf} from '../scene.ts';

const LEADS = /^(?:led|leads|leading|headed|heads|heading|chaired|chairs|co-chaired)$/u;
/** A comparison with another round: the heads are those of the report's own round too. */
const ALSO = /\bas (?:they|he|she|both|in|at)\b/iu;
const TEAM = /^(?:delegations?|teams?|sides?|negotiators?|group|mission|ones?)$/u;

/** A person or a side of the sentence, at the token where it begins. */
interface Named {
  at: number;
  last: number;
  actor: ClaimActor;
}

interface Side {
  at: number;
  /** null for a side that the sentence names without telling whose it is ("the guerrilla delegation"). */
  party: string | null;
}

/**
 * Who heads whose delegation: "X headed the A team and Y led the B side", "the A delegation was headed by X and the B
 * one by Y", "technical teams, led by X for A and Y for B". People and sides are paired in the order of the sentence,
 * since the second pair mostly goes without a verb of its own.
 */
export function readLeads(scene: Scene): Claim[] {
  const verb = scene.tokens.findIndex(({lower}, token) => LEADS.test(lower) && scene.tokens[token + 1]?.lower !== 'to');
  if (verb < 0) return [];
  const people = peopleIn(scene);
  const sides = sidesIn(scene, people);
  if (people.length === 0 || !(sides.length > 0 || scene.tokens.some(({lower}) => TEAM.test(lower)))) return [];
  const anchor =
    scene.syntax.predicates.find(({head}) => head === verb) ??
    scene.syntax.predicates.find(({kind}) => kind === 'verb') ??
    scene.syntax.predicates[0];
  if (!anchor || anchor.negation !== null) return [];
  const meeting = referenceOf(scene);
  const compared = meeting !== null && ALSO.test(textOf(scene, scene.sentence));
  const heads = pair(scene, verb, people, sides);
  const nowhere = {when: null, place: null, country: null, site: null};
  return (compared ? [null, meeting] : [meeting]).flatMap((reference) =>
    heads.map(({actor}) =>
      wholeSentence(scene, claimOf(scene, anchor, 'lead', [actor], {meeting: reference, ...nowhere})),
    ),
  );
}

/** The pairs of such a sentence are proved by all of it, cut to the attribution that it stands in. */
function wholeSentence(scene: Scene, claim: Claim): Claim {
  if (claim.mode !== 'narrated') return claim;
  const {start} = scene.sentence;
  const end = scene.sentence.end - (/[.!?]$/u.test(textOf(scene, scene.sentence)) ? 1 : 0);
  return {...claim, start, end, text: textOf(scene, {start, end})};
}

/** The rounds that the leading was done in, where the sentence names them. */
function referenceOf(scene: Scene): MeetingReference | null {
  const {lemmas} = scene.syntax;
  const text = textOf(scene, scene.sentence);
  if (/\b(?:both times|each time|in both)\b/iu.test(text))
    return {...unnamedMeeting('round'), which: 'all', relation: 'at'};
  for (let head = 0; head < lemmas.length; head++) {
    if (!MEETING_NOUNS.has(lemmas[head]!)) continue;
    let first = head;
    while (
      first > 0 &&
      (['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN'].includes(scene.syntax.tags[first - 1]!) ||
        scene.tokens[first - 1]!.lower === 'both')
    )
      first--;
    const phrase = {head, first, last: head + 1, conjuncts: []};
    if (!isMeeting(scene, phrase)) continue;
    const meeting = readMeeting(scene, phrase);
    if (meeting.ordinal !== null || meeting.which !== null) return {...meeting, relation: 'at'};
  }
  return null;
}

function peopleIn(scene: Scene): Named[] {
  return scene.actors.flatMap((mention) => {
    const entity = scene.mentions.cast.entities[mention.entity];
    const range = rangeOf(scene, mention);
    if (entity?.kind !== 'person' || entity.name === null || !range || mention.form === 'pronoun') return [];
    if (mention.form === 'description' && scene.tokens[range[0] - 1]?.text === ',') return [];
    const possessive = /^['’]s?$/u.test(scene.tokens[range[1]]?.text ?? '') || /['’]s?$/u.test(mention.text);
    if (possessive) return [];
    const [actor] = asActors(scene, mention, 'head');
    return actor ? [{at: range[0], last: range[1], actor}] : [];
  });
}

/** The sides that a sentence names apart from the people's own titles. */
function sidesIn(scene: Scene, people: readonly Named[]): Side[] {
  return scene.actors.flatMap((mention) => {
    const entity = scene.mentions.cast.entities[mention.entity];
    const range = rangeOf(scene, mention);
    if (
      !range ||
      entity?.kind === 'person' ||
      (entity?.members.length ?? 0) > 1 ||
      /^(?:delegations|teams|sides)$/u.test(scene.tokens[range[1] - 1]!.lower) ||
      people.some(({at, last}) => range[0] < last && at < range[1])
    )
      return [];
    const words = scene.tokens.slice(range[0], range[1] + 2).map(({lower}) => lower);
    const before = scene.tokens[range[0] - 1]?.lower ?? '';
    const team = words.some((word) => TEAM.test(word));
    const party = mention.party ?? entity?.party ?? null;
    if (
      !team &&
      (party === null ||
        !(before === 'for' || before === 'the' || entity?.kind === 'state' || entity?.kind === 'group'))
    )
      return [];
    return [{at: range[0], party: party ?? (team ? otherSide(scene, mention.entity) : null)}];
  });
}

/** Where a report has two sides and one is named elsewhere in the sentence, the nameless team is the other's. */
function otherSide({mentions, actors}: Scene, entity: number): string | null {
  const sides = mentions.cast.entities.find(({members}) => members.length === 2)?.members;
  const named = new Set(actors.filter((actor) => actor.entity !== entity).map(({party}) => party));
  const rest = sides?.filter((party) => !named.has(party)) ?? [];
  return rest.length === 1 ? rest[0]! : null;
}

/**
 * Each person with a side: his own where it is named, else the nearest that is still free. A person of unknown side
 * with none free keeps the side unknown: other reports may tell it.
 */
function pair(scene: Scene, verb: number, people: readonly Named[], sides: readonly Side[]): Named[] {
  const free = [...sides];
  const take = (side: Side) => free.splice(0, free.length, ...free.filter(({party}) => party !== side.party));
  const mediator = (party: string) =>
    sides.length > 1 && sides.every((side) => side.party !== null && side.party !== party);
  const passive = scene.tokens[verb + 1]?.lower === 'by';
  if (sides.length === 0) return people.filter(({at, last}) => (passive ? at > verb : last <= verb));
  return people.flatMap((person) => {
    const {at, actor} = person;
    const own = free.find(({party}) => party !== null && party === actor.party);
    if (own) {
      take(own);
      return [person];
    }
    if (actor.party !== null) return mediator(actor.party) || !besideVerb(scene, verb, person) ? [] : [person];
    const [nearest] = free
      .filter(({party}) => party !== null)
      .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
    if (nearest) {
      take(nearest);
      return [{...person, actor: {...actor, party: nearest.party}}];
    }
    return besideVerb(scene, verb, person) || scene.tokens[at - 1]?.lower === 'and' ? [person] : [];
  });
}

/** Whether the person stands as the verb's subject or behind its "by". */
function besideVerb({tokens}: Scene, verb: number, {at, last}: Named): boolean {
  if (tokens[verb + 1]?.lower === 'by') return at > verb && at <= verb + 4;
  const apposed = tokens[last]?.text === ',' && tokens[verb - 1]?.text === ',' && verb - last < 16;
  return last <= verb && (verb - last <= 4 || apposed);
}
