import type {Predicate} from '../../language/index.ts';
import type {Claim, ClaimActor} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {isMeeting, readMeeting} from '../meeting.ts';
import {asActors} from '../participants.ts';
import {rangeOf, type Scene} from '../scene.ts';

const LEADS = new Set(['lead', 'head', 'chair', 'co-chair']);
const TEAM =
  /^(?:delegations?|teams?|sides?|negotiators?|group|mission|talks|negotiations|consultations|rounds?|ones?|it|them)$/u;

interface Side {
  at: number;
  party: string;
}

/**
 * Who heads whose delegation: "X headed the A team and Y led the B side", "the A delegation was headed by X and the B
 * one by Y", "technical teams, led by X for A and Y for B". People and sides of such a sentence are paired in their
 * order, since the second pair mostly goes without a verb.
 */
export function readLeads(scene: Scene): Claim[] {
  const verbs = scene.syntax.predicates.filter((predicate) => leads(scene, predicate));
  const first = verbs[0];
  if (!first) return [];
  const people = peopleIn(scene);
  const heads = pairs(scene, people, sidesIn(scene, people));
  return heads.map((actor) => {
    const verb = verbs.findLast((predicate) => predicate.first <= actor.at) ?? first;
    return claimOf(scene, verb, 'lead', [actor.actor], {
      meeting: referenceOf(scene, verb),
      when: null,
      place: null,
      country: null,
      site: null,
    });
  });
}

function leads({tokens, syntax}: Scene, {lemma, kind, head, negation}: Predicate): boolean {
  if (!LEADS.has(lemma) || kind === 'noun' || negation !== null) return false;
  return tokens.some(({lower}, token) => token !== head && TEAM.test(lower) && syntax.tags[token] !== 'VERB');
}

/** The rounds that the leading was done in, where the sentence names them. */
function referenceOf(scene: Scene, verb: Predicate): Claim['meeting'] {
  const {syntax} = scene;
  const named = syntax.predicates.find(
    (predicate) =>
      predicate.kind === 'noun' &&
      isMeeting(scene, {head: predicate.head, first: predicate.first, last: predicate.last, conjuncts: []}) &&
      Math.abs(predicate.head - verb.head) < 24,
  );
  if (!named) return null;
  const meeting = readMeeting(scene, {head: named.head, first: named.first, last: named.last, conjuncts: []});
  return meeting.ordinal !== null || meeting.which !== null ? {...meeting, relation: 'at'} : null;
}

interface Named {
  at: number;
  actor: ClaimActor;
}

function peopleIn(scene: Scene): Named[] {
  return scene.actors.flatMap((mention) => {
    const entity = scene.mentions.cast.entities[mention.entity];
    const range = rangeOf(scene, mention);
    if (entity?.kind !== 'person' || entity.name === null || !range) return [];
    const possessive = /^['’]s?$/u.test(scene.tokens[range[1]]?.text ?? '') || /['’]s?$/u.test(mention.text);
    if (possessive) return [];
    const [actor] = asActors(scene, mention, 'head');
    return actor ? [{at: range[0], actor}] : [];
  });
}

/** The sides that a sentence names apart from the people's own titles. */
function sidesIn(scene: Scene, people: readonly Named[]): Side[] {
  const taken = new Set(people.map(({at}) => at));
  return scene.actors.flatMap((mention) => {
    const entity = scene.mentions.cast.entities[mention.entity];
    const range = rangeOf(scene, mention);
    const party = mention.party ?? entity?.party ?? null;
    if (!range || party === null || taken.has(range[0]) || entity?.kind === 'person') return [];
    const after = scene.tokens.slice(range[0], range[1] + 2).map(({lower}) => lower);
    const before = scene.tokens[range[0] - 1]?.lower ?? '';
    const isSide =
      after.some((word) => TEAM.test(word)) || before === 'for' || before === 'the' || entity?.kind === 'state';
    return isSide ? [{at: range[0], party}] : [];
  });
}

/** Each person with the side named nearest by; a person whose own side is known stays on it. */
function pairs(scene: Scene, people: readonly Named[], sides: readonly Side[]): Named[] {
  const open = [...sides];
  return people.flatMap(({at, actor}) => {
    const own = open.findIndex((side) => side.party === actor.party);
    if (own >= 0) {
      open.splice(own, 1);
      return [{at, actor}];
    }
    if (actor.party !== null && sides.length > 0 && sides.every((side) => side.party !== actor.party)) return [];
    if (actor.party !== null) return isLeader(scene, at) ? [{at, actor}] : [];
    const nearest = open.sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
    if (!nearest) return [];
    open.splice(open.indexOf(nearest), 1);
    return [{at, actor: {...actor, party: nearest.party}}];
  });
}

/** Whether the person is the verb's own subject or agent. */
function isLeader({syntax}: Scene, at: number): boolean {
  return syntax.predicates.some(
    ({lemma, subject, agent, voice}) =>
      LEADS.has(lemma) &&
      [voice === 'passive' ? agent : subject].some((phrase) => phrase && phrase.first <= at && at < phrase.last),
  );
}
