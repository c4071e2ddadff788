import {MEETING_BEGINS, MEETING_ENDS, type Phrase, type Predicate} from '../../language/index.ts';
import {dayOf} from '../../mention/index.ts';
import type {Claim, ClaimActor, MeetingReference} from '../claim.ts';
import {claimOf, timesOf} from '../clause.ts';
import {aboutOf} from '../counterparts.ts';
import {doersOf, doersOrSpeaker} from '../doers.ts';
import {ASSEMBLY, isMeeting, meetingOf, ordinalIn, readMeeting, unnamedMeeting} from '../meeting.ts';
import {
  actorsBetween,
  actorsIn,
  asActors,
  bodiesIn,
  coordinated,
  partiesOf,
  peopleIn,
  unique,
  whoIn,
} from '../participants.ts';
import {coreOf, type Scene, spanOf, textOf, within} from '../scene.ts';
import {standingOf} from '../standing.ts';
import {isBodyOfTalks, subjectOf} from '../subject.ts';
import {isPassive, objectOf, verbOf} from '../verb.ts';
import {isSomebody} from './envoys.ts';
import {announced, daySet} from './meeting-dates.ts';
import {perDay} from './meeting-days.ts';
import {lastOfCount, meetingNamed} from './meeting-named.ts';
import {heldOrComing, MEETS, statusOf} from './meeting-status.ts';
import {onVisit} from './meeting-travel.ts';

/** Claims of meetings of the sides: held, announced, put off, called off, asked for. */
export function readMeetings(scene: Scene): Claim[] {
  return scene.syntax.predicates.flatMap((predicate) => {
    if (predicate.kind === 'noun') return [];
    return byNoun(scene, predicate) ?? byVerb(scene, predicate) ?? [];
  });
}

/** A meeting named by a noun, as what is held or what takes place. */
function byNoun(scene: Scene, predicate: Predicate): Claim[] | null {
  const asks =
    scene.tokens[predicate.head + 1]?.lower === 'for' && ['call', 'ask', 'press', 'push'].includes(predicate.lemma);
  const verb = asks ? 'call_for' : verbOf(scene, predicate);
  const passive = isPassive(scene, predicate);
  const object = objectOf(scene, predicate);
  const {subject} = predicate;
  const named = meetingNamed(scene, predicate);
  if (!named) return announced(scene, predicate) ?? daySet(scene, predicate, sidesNamed);
  if (isOthers(scene, named) || isSitting(scene, predicate, named)) return null;
  const doer = named === subject || passive ? predicate.agent : subject;
  const standing = standingOf(scene.syntax, predicate);
  const status = statusOf(scene, predicate, verb, named, standing);
  if (status === undefined) return null;
  const told = withBody(scene, readMeeting(scene, named), named === subject ? null : doer);
  const meeting = {...told, ordinal: told.ordinal ?? lastOfCount(scene, named, predicate)};
  const agents =
    BETWEEN_SIDES.has(verb) || (named.last === predicate.head && named !== subject)
      ? []
      : named === object
        ? doersOf(scene, predicate, 'agent')
        : actorsIn(scene, doer, 'agent');
  const parties = [...sidesNamed(scene, named), ...obliqueActors(scene, predicate)];
  const city = verb === 'host' ? hostCity(scene, predicate) : null;
  const hosts = city ? [city.host] : verb === 'host' ? actorsIn(scene, doer, 'host') : [];
  const off = status === 'postponed' || status === 'cancelled';
  const by = off ? initiator(scene, predicate, doer) : null;
  const phase = MEETING_BEGINS.has(verb) ? 'begins' : MEETING_ENDS.has(verb) ? 'ends' : null;
  const claims = perDay(
    scene,
    predicate,
    {...meeting, status, phase, by, inferred: verb === 'suspend' && !isSingle(scene, named)},
    [...agents, ...parties, ...hosts],
    named,
    asks ? 'call_for' : null,
  );
  return city ? claims.map((claim) => (claim.place === null ? {...claim, ...city.venue} : claim)) : claims;
}

/** "the meeting", and not talks at large, of which only a meeting that was to come is put off when they are suspended. */
function isSingle({syntax}: Scene, {head}: Phrase): boolean {
  return /^(?:meeting|round|summit|session)$/u.test(syntax.lemmas[head]!);
}

/** "The delimitation commissions held their sixth meeting": it is about what the body is for. */
function withBody(scene: Scene, meeting: MeetingReference, doer: Phrase | null): MeetingReference {
  const told = meeting.subject !== null || doer === null || !isBodyOfTalks(scene, doer.head);
  return told ? meeting : {...meeting, subject: subjectOf(scene, doer.head)};
}

/** "NICOSIA hosted the round": the city is the place, its state the host; not where its name stands for a government. */
function hostCity(
  scene: Scene,
  {subject, head}: Predicate,
): {host: ClaimActor; venue: Pick<Claim, 'place' | 'country' | 'site'>} | null {
  if (subject === null || subject.head > head || actorsIn(scene, subject, 'host').length > 0) return null;
  const [city] = within(scene, scene.places, subject.first, subject.last);
  if (!city || city.place === null) return null;
  const {place, country, site, text} = city;
  return {host: {role: 'host', name: text, party: country, entity: null}, venue: {place, country, site}};
}

const ASIDE = new Set([
  'under',
  'on',
  'in',
  'at',
  'after',
  'before',
  'during',
  'following',
  'chaired',
  'hosted',
  'mediated',
  'facilitated',
  'attended',
  'through',
  'by',
]);

/** The sides that a meeting's phrase names, not those who chair or host it, nor what it is about. */
function sidesNamed(scene: Scene, phrase: Phrase): ClaimActor[] {
  const [first, end] = coreOf(scene, phrase);
  let last = phrase.head + 1;
  while (last < end && !ASIDE.has(scene.tokens[last]!.lower)) last++;
  const inside = actorsBetween(scene, first, last, 'partner');
  const named =
    inside.length === 1 ? actorsBetween(scene, ...coordinated(scene, phrase.head + 1, last), 'partner') : inside;
  return named.length > 1 ? named : unique([...named, ...bodiesIn(scene, {...phrase, first, last: end}, 'partner')]);
}

/** "its first meeting", of a body that is told of; "its talks WITH Peru" are those of two. */
function isOthers({tokens}: Scene, {first, head}: Phrase): boolean {
  return tokens[first]?.lower === 'its' && tokens[head + 1]?.lower !== 'with';
}

/** "Parliament held A SESSION", "the session OF THE SENATE": no meeting of talks. */
function isSitting(scene: Scene, {subject, head: verb}: Predicate, {first, head}: Phrase): boolean {
  if (subject !== null && ASSEMBLY.test(scene.syntax.lemmas[subject.head]!.toLowerCase())) return true;
  const words = scene.tokens.slice(Math.max(0, Math.min(first, verb - 3)), head + 6);
  return scene.syntax.lemmas[head] === 'session' && words.some(({lower}) => ASSEMBLY.test(lower));
}

/** Verbs of those who are between the sides and none of them. */
const BETWEEN_SIDES = new Set(['host', 'mediate', 'broker', 'facilitate', 'moderate', 'chair', 'attend']);

/** A meeting that only the verb names: "the delegations met". */
function byVerb(scene: Scene, predicate: Predicate): Claim[] | null {
  const verb = verbOf(scene, predicate);
  const spends =
    predicate.lemma === 'spend' &&
    /^(?:hour|day|minute)s?$/u.test(scene.syntax.lemmas[predicate.object?.head ?? -1] ?? '');
  const discusses =
    (verb === 'discuss' || verb === 'talk') &&
    (predicate.obliques.some(({phrase}) => meetingOf(scene, phrase)) ||
      dayOf(timesOf(scene, predicate)[0]?.edtf ?? null) !== null);
  const meets = MEETS.has(verb) || spends || discusses || sitsTogether(scene, predicate) || receives(scene, predicate);
  if (!meets || isPassive(scene, predicate)) return null;
  const others = [
    ...(spends || discusses || !predicate.object ? [] : actorsIn(scene, predicate.object, 'partner')),
    ...obliqueActors(scene, predicate),
  ];
  const doers = (others.length > 0 ? doersOrSpeaker : doersOf)(scene, predicate, 'agent');
  const agents = doers.length > 0 ? doers : theyOf(scene, predicate);
  const sides = new Set(partiesOf(agents));
  const partners = sides.size < 2 ? others : others.filter(({party}) => party === null || sides.has(party));
  if (receives(scene, predicate) || (!areSides(scene, [...agents, ...partners]) && !isBody(scene, predicate)))
    return apart(scene, predicate, verb, agents);
  if (CALL.test(textOf(scene, spanOf(scene, predicate.first, predicate.last)))) return null;
  const standing = standingOf(scene.syntax, predicate);
  const status = heldOrComing(scene, predicate, standing);
  const subject = predicate.subject ? scene.tokens.slice(predicate.subject.first, predicate.subject.last) : [];
  const experts = subject.some(({lower}) => lower === 'experts' || lower === 'technical');
  const round = predicate.obliques.find(({phrase}) => isMeeting(scene, phrase))?.phrase;
  const told = round ? readMeeting(scene, round) : unnamedMeeting(experts ? 'technical' : 'round');
  const meeting = {...told, ordinal: told.ordinal ?? timesMet(scene, predicate)};
  return perDay(scene, predicate, {...meeting, status}, [...agents, ...partners]).map((claim) =>
    onVisit(scene, predicate, claim),
  );
}

/** "The president RECEIVED the Peruvian ENVOY": a guest of another side. */
function receives(scene: Scene, {lemma, subject, object}: Predicate): boolean {
  if ((lemma !== 'receive' && lemma !== 'see') || !object || !isSomebody(scene, object.head)) return false;
  const hosts = partiesOf(actorsIn(scene, subject, 'agent'));
  return partiesOf(actorsIn(scene, object, 'partner')).some((party) => hosts.length > 0 && !hosts.includes(party));
}

/** "SAT ACROSS from each other", "sat together". */
function sitsTogether({tokens}: Scene, {lemma, head}: Predicate): boolean {
  return lemma === 'sit' && /^(?:across|together|opposite|face|around|round)$/u.test(tokens[head + 1]?.lower ?? '');
}

/** "will meet FOR THE FOURTH TIME": the number of the meeting, save of a first, which may be the first in years. */
function timesMet({tokens}: Scene, {head}: Predicate): number | null {
  const near = tokens.slice(head + 1, head + 9).map(({lower}) => lower);
  const at = near.findIndex((word, index) => word === 'for' && near[index + 1] === 'the' && near[index + 3] === 'time');
  const ordinal = at < 0 ? null : ordinalIn(near.slice(at + 2, at + 3));
  return ordinal === 1 ? null : ordinal;
}

/** "told his counterpart when THEY met": the two of whom the sentence tells. */
function theyOf(scene: Scene, {subject}: Predicate): ClaimActor[] {
  if (!subject || scene.tokens[subject.head]!.lower !== 'they') return [];
  const main = scene.syntax.predicates.find(
    ({finite, kind, head}) => finite && kind === 'verb' && head < subject.first,
  );
  if (!main) return [];
  const named = [main.subject, main.object, main.second].flatMap((phrase) => actorsIn(scene, phrase, 'agent'));
  return partiesOf(named).length === 2 ? unique(named) : [];
}

/** "The secretary met the envoy": a meeting of people whose sides are not told, or are one, is no round of talks. */
function apart(scene: Scene, predicate: Predicate, verb: string, agents: ClaimActor[]): Claim[] | null {
  if (!(MEETS.has(verb) || verb === 'receive' || verb === 'see') || agents.length === 0) return null;
  const object = predicate.object && !THINGS.has(scene.syntax.lemmas[predicate.object.head]!) ? predicate.object : null;
  const guests = [
    object,
    ...predicate.obliques.filter(({preposition}) => WITH.has(preposition)).map(({phrase}) => phrase),
  ];
  const partners = guests.flatMap((phrase) =>
    phrase && isMeeting(scene, phrase) ? [] : whoIn(scene, phrase, 'partner'),
  );
  const {subject} = predicate;
  const many = subject !== null && (subject.conjuncts.length > 1 || SIDES.has(scene.tokens[subject.head]!.lower));
  if (partners.length === 0 && !many) return null;
  const [theme] = aboutOf(scene, predicate, 'meet', null);
  const about = {issue: theme?.label ?? null, issueSpan: theme?.span ?? null};
  return [claimOf(scene, predicate, 'meet', unique([...agents, ...partners]), about)];
}

/** Subjects that meet among themselves. */
const SIDES = new Set(
  'sides parties delegations countries states governments leaders ministers presidents negotiators envoys teams diplomats experts foes rivals neighbours neighbors delegates delegations officials commissions panels'.split(
    ' ',
  ),
);

/** What is met without a meeting. */
const THINGS = new Set(
  'demand condition deadline need requirement obligation goal target criterion standard commitment challenge expectation resistance end fate quota cost'.split(
    ' ',
  ),
);

const CALL = /\b(?:tele)?phoned?\b|\bby (?:tele)?phone\b|\bin a call\b/iu;

/** Two parties, or two people whose sides this report does not tell. */
function areSides({mentions}: Scene, actors: readonly ClaimActor[]): boolean {
  if (partiesOf(actors).length >= 2) return true;
  const people = actors.filter(({entity}) => entity !== null && mentions.cast.entities[entity]?.kind === 'person');
  return new Set(people.map(({entity}) => entity)).size >= 2;
}

const BODY =
  /^(?:committee|commission|delegation|negotiator|team|group|leader|minister|envoy|side|party|president|director|general|official|expert|diplomat)s?$/u;

/** "The committee will meet again": a body of both sides, told to come together. */
function isBody(scene: Scene, predicate: Predicate): boolean {
  const {subject} = predicate;
  const again = scene.tokens
    .slice(predicate.head, predicate.head + 3)
    .some(({lower}) => lower === 'again' || lower === 'next');
  return subject !== null && again && BODY.test(scene.syntax.lemmas[subject.head]!.toLowerCase());
}

const WITH = new Set(['with', 'between', 'among']);

function obliqueActors(scene: Scene, {obliques}: Predicate): ClaimActor[] {
  return obliques
    .filter(({preposition}) => WITH.has(preposition))
    .flatMap(({phrase}) => peopleIn(scene, phrase, 'partner'));
}

/** The party that put the meeting off or called it off, where it is said. */
function initiator(scene: Scene, predicate: Predicate, doer: Phrase | null): string | null {
  const active = isPassive(scene, predicate) ? [] : partiesOf(actorsIn(scene, doer, 'agent'));
  if (active.length === 1) return active[0]!;
  const named = partiesOf(actorsIn(scene, predicate.agent, 'agent'));
  if (named.length === 1) return named[0]!;
  const at = scene.tokens.findIndex(({lower}) => ['initiative', 'request', 'behest', 'insistence'].includes(lower));
  if (at < 0) return null;
  const before = scene.actors.findLast(
    ({end}) => end <= scene.tokens[at]!.start && end >= scene.tokens[Math.max(0, at - 2)]!.start,
  );
  const by = ['of', 'from', 'by'].includes(scene.tokens[at + 1]?.lower ?? '');
  const after = by ? scene.actors.find(({start}) => start > scene.tokens[at]!.start) : undefined;
  const owner = before ?? after;
  const parties = owner ? partiesOf(asActors(scene, owner, 'agent')) : [];
  return parties.length === 1 ? parties[0]! : null;
}
