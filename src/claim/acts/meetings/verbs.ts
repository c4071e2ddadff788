import type {Phrase, Predicate} from '../../../language/index.ts';
import {dayOf, shiftDay} from '../../../mention/index.ts';
import {amountIn} from '../../amount.ts';
import {chunkStart} from '../../chunk.ts';
import type {Claim, ClaimActor} from '../../claim.ts';
import {claimOf, timesOf} from '../../clause.ts';
import {aboutOf, partnersOf} from '../../counterparts.ts';
import {doersOf, doersOrSpeaker} from '../../doers.ts';
import {isMeeting, meetingOf, readMeeting, unnamedMeeting} from '../../meeting.ts';
import {isActor, isTime} from '../../named.ts';
import {wordBefore} from '../../named-day.ts';
import {ordinalIn} from '../../numbered.ts';
import {actorsIn, partiesOf, peopleIn, unique, whoIn} from '../../participants.ts';
import {rangeOf, type Scene, spanOf, textOf, wordsAt} from '../../scene.ts';
import {standingOf} from '../../standing.ts';
import {isPassive, verbOf} from '../../verb.ts';
import {isSomebody} from '../envoys.ts';
import {areExperts, isBody, SIDES} from './bodies.ts';
import {perDay} from './days.ts';
import {heldOrComing, MEETS} from './status.ts';
import {onVisit} from './travel.ts';

/** A meeting that only the verb names: "the delegations met". */
export function metByVerb(scene: Scene, predicate: Predicate): Claim[] | null {
  const verb = verbOf(scene, predicate);
  const spends = spendsTime(scene, predicate);
  const discusses =
    (verb === 'discuss' || verb === 'talk') &&
    (predicate.obliques.some(({phrase}) => meetingOf(scene, phrase)) || isOnADay(scene, predicate));
  const meets =
    MEETS.has(verb) ||
    spends ||
    discusses ||
    confers(scene, predicate) ||
    isFaceToFace(scene, predicate) ||
    receives(scene, predicate);
  if (!meets || isPassive(scene, predicate) || isOfPublic(scene, predicate)) return null;
  const hung = [
    ...(spends || discusses || !predicate.object ? [] : actorsIn(scene, predicate.object, 'partner')),
    ...obliqueActors(scene, predicate),
  ];
  const near = hung.length > 0 || !MEETS.has(verb) ? [] : partnersOf(scene, predicate, null);
  const others = [...hung, ...near.filter(({party}) => party !== null)];
  const doers = (others.length > 0 ? doersOrSpeaker : doersOf)(scene, predicate, 'agent');
  const agents =
    partiesOf(doers).length > 0 ? doers : ([theyOf(scene, predicate), doers].find((some) => some.length > 0) ?? []);
  const sides = new Set(partiesOf(agents));
  const partners = sides.size < 2 ? others : others.filter(({party}) => party === null || sides.has(party));
  if (receives(scene, predicate) || (!areSides(scene, [...agents, ...partners]) && !isBody(scene, predicate)))
    return apart(scene, predicate, verb, agents);
  if (CALL.test(textOf(scene, spanOf(scene, predicate.first, predicate.last)))) return null;
  const standing = standingOf(scene.syntax, predicate);
  const status = heldOrComing(scene, predicate, standing);
  const experts = areExperts(scene, predicate.subject);
  const round = predicate.obliques.find(({phrase}) => isMeeting(scene, phrase))?.phrase;
  const told = round ? readMeeting(scene, round) : unnamedMeeting(experts ? 'technical' : 'round');
  const meeting = {...told, ordinal: told.ordinal ?? timesMet(scene, predicate) ?? numberOf(scene, predicate)};
  const since = status === 'held' && predicate.perfect ? sinceDay(scene, predicate) : null;
  const day = since ?? dayBefore(scene, predicate);
  const going = since
    ? {phase: 'begins' as const, status: predicate.tense === 'present' ? ('under-way' as const) : status}
    : {status};
  return perDay(scene, predicate, {...meeting, ...going}, [...agents, ...partners]).map((claim) =>
    onVisit(scene, predicate, day ? {...claim, when: day} : claim),
  );
}

/** "REPORTERS met the ministers of both": those who ask or complain, and sit at no table. */
function isOfPublic({syntax}: Scene, {subject}: Predicate): boolean {
  return subject !== null && PUBLIC.has(syntax.lemmas[subject.head]!.toLowerCase());
}

const PUBLIC = new Set(
  'reporter journalist correspondent family relative protester demonstrator activist resident student'.split(' '),
);

/** "The president RECEIVED the Peruvian ENVOY": a guest of another side. */
function receives(scene: Scene, {lemma, subject, object}: Predicate): boolean {
  if ((lemma !== 'receive' && lemma !== 'see') || !object || !isSomebody(scene, object.head)) return false;
  const hosts = partiesOf(actorsIn(scene, subject, 'agent'));
  return partiesOf(actorsIn(scene, object, 'partner')).some((party) => hosts.length > 0 && !hosts.includes(party));
}

/** "had been sitting together SINCE MONDAY": the day on which they began. */
function sinceDay(scene: Scene, {head}: Predicate): string | null {
  const since = scene.times.find(
    (time) => time.start > scene.tokens[head]!.start && wordBefore(scene, time) === 'since',
  );
  return dayOf(since?.edtf ?? null);
}

/** How many words may stand between "after" and its verb. */
const CLAUSE = 8;

/** "on 9 January, ONE DAY AFTER the ministers HAD MET": the day counted back from the one that stands before. */
export function dayBefore(scene: Scene, {head}: Predicate): string | null {
  const {tokens, syntax} = scene;
  let after = head - 1;
  while (after > head - CLAUSE && after > 1 && tokens[after]!.lower !== 'after' && syntax.tags[after] !== 'VERB')
    after--;
  if (tokens[after]?.lower !== 'after' || !/^days?$/u.test(tokens[after - 1]?.lower ?? '')) return null;
  const days = tokens[after - 2]?.lower === 'a' ? 1 : amountIn(scene, after - 2, after)?.value;
  const from = tokens[after - 3]?.text === ',' ? after - 3 : after - 2;
  const day = dayOf(scene.times.find((time) => rangeOf(scene, time)?.[1] === from)?.edtf ?? null);
  return days && day ? shiftDay(day, -days) : null;
}

/** "discussed tuna IN LIMA ON 3 MAY", "ON 3 MAY they discussed tuna": on a day that is not that of what they spoke of. */
function isOnADay(scene: Scene, predicate: Predicate): boolean {
  const [time] = timesOf(scene, predicate);
  const first = time ? (rangeOf(scene, time)?.[0] ?? 0) : 0;
  if (!time || dayOf(time.edtf) === null) return false;
  const {object, head} = predicate;
  const on = scene.tokens[first - 1]?.lower === 'on' ? first - 1 : first;
  const behindPlace = scene.places.some((place) => rangeOf(scene, place)?.[1] === on);
  return !object || first < head || on === head + 1 || behindPlace;
}

/** "TALKED WITH the envoy", "CONSULTED on Tuesday", "SPOKE FOR THREE HOURS", "SAW EACH OTHER": with whom or how long tells that they met. */
function confers(scene: Scene, {lemma, object, obliques, head}: Predicate): boolean {
  const behind = wordsAt(scene, head + 1, 6);
  if (lemma === 'see') return /^(?:each other|one another)\b/u.test(behind);
  if (lemma !== 'talk' && lemma !== 'consult' && lemma !== 'speak') return false;
  const hours = /^for (?:(?:more than|almost|nearly|about|some|over|\p{L}+ and an?) )?\S+ (?:hours?|days?)\b/u.test(
    behind,
  );
  if (lemma === 'speak') return hours;
  const whom = obliques.some(({preposition, phrase}) => preposition === 'with' && isActorOrOther(scene, phrase));
  return object === null && (whom || hours || (lemma === 'consult' && /^(?:on|in|at)\b/u.test(behind)));
}

function isActorOrOther(scene: Scene, phrase: Phrase): boolean {
  return isActor(scene, phrase) || scene.tokens[phrase.head]!.lower === 'other';
}

/** "SPENT three hours", "spent MONDAY under one roof". */
function spendsTime(scene: Scene, {lemma, object}: Predicate): boolean {
  if (lemma !== 'spend' || !object) return false;
  const together = isTime(scene, object) && TOGETHER.test(textOf(scene, scene.sentence));
  return /^(?:hour|day|minute)s?$/u.test(scene.syntax.lemmas[object.head]!) || together;
}

const TOGETHER = /\b(?:talks|talking|together|negotiat\w+|one roof|same (?:room|roof|table)|closeted|face to face)\b/iu;

/** "SAT ACROSS from each other", "SPOKE FACE TO FACE", "returned TO THE TABLE on Friday". */
function isFaceToFace(scene: Scene, predicate: Predicate): boolean {
  const {lemma, head} = predicate;
  const behind = wordsAt(scene, head + 1, 6);
  if (lemma === 'sit')
    return /^(?:at (?:one|the same|a single) table|across|together|opposite|face|around|round|in (?:\S+ ){1,2}(?:over|for)|in separate (?:rooms|hotels|buildings|halls))\b/u.test(
      behind,
    );
  if (lemma === 'speak' || lemma === 'talk') return /\b(?:face[- ]to[- ]face|in person)\b/u.test(behind);
  const table = /^(?:back )?to (?:the|their) (?:negotiating |conference |bargaining )?table\b/u.test(behind);
  return table && RETURNS.has(lemma) && dayOf(timesOf(scene, predicate)[0]?.edtf ?? null) !== null;
}

const RETURNS = new Set(['return', 'come', 'go', 'get', 'sit']);

/** "will meet FOR THE FOURTH TIME": the number of the meeting, save of a first, which may be the first in years. */
function timesMet({tokens}: Scene, {head}: Predicate): number | null {
  const near = tokens.slice(head + 1, head + 9).map(({lower}) => lower);
  const at = near.findIndex((word, index) => word === 'for' && near[index + 1] === 'the' && near[index + 3] === 'time');
  const ordinal = at < 0 ? null : ordinalIn(near.slice(at + 2, at + 3));
  return ordinal === 1 ? null : ordinal;
}

/** How many words behind the verb the number of the meeting may stand. */
const NUMBERED = 16;

/** "met IN WHAT WAS THE FOURTH ROUND of the talks", "met in Lima FOR A FOURTH ROUND": the number of the meeting. */
function numberOf({tokens, syntax}: Scene, {head}: Predicate): number | null {
  for (let noun = head + 3; noun < Math.min(tokens.length, head + NUMBERED); noun++) {
    if (syntax.predicates.some((other) => other.finite && other.kind === 'verb' && other.head === noun)) return null;
    if (!/^(?:round|session|meeting)$/u.test(syntax.lemmas[noun]!)) continue;
    const first = chunkStart(syntax, noun);
    const ordinal = ordinalIn(tokens.slice(first, noun).map(({lower}) => lower));
    const opened = /(?:^| )(?:for|in|at)(?: what (?:is|was))?$/u.test(
      wordsBetween(tokens, Math.max(head + 1, first - 3), first),
    );
    return ordinal !== null && opened && !/^(?:since|in)$/u.test(tokens[noun + 1]?.lower ?? '') ? ordinal : null;
  }
  return null;
}

function wordsBetween(tokens: Scene['tokens'], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({lower}) => lower)
    .join(' ');
}

/** "told his counterpart when THEY met", "both said that THEIR MINISTERS would meet": the two of whom the sentence tells. */
function theyOf(scene: Scene, {subject}: Predicate): ClaimActor[] {
  if (!subject || !/^(?:they|their)$/u.test(scene.tokens[subject.first]!.lower)) return [];
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

/** What is met without a meeting. */
const THINGS = new Set(
  'demand condition deadline need requirement obligation goal target criterion standard commitment challenge expectation resistance end fate quota cost'.split(
    ' ',
  ),
);

const CALL =
  /\b(?:football|soccer|cricket|friendly match)\b|\b(?:tele)?phoned?\b|\bby (?:tele)?phone\b|\bin a call\b/iu;

/** Two parties, or two people whose sides this report does not tell. */
function areSides({mentions}: Scene, actors: readonly ClaimActor[]): boolean {
  if (partiesOf(actors).length >= 2) return true;
  const people = actors.filter(({entity}) => entity !== null && mentions.cast.entities[entity]?.kind === 'person');
  return new Set(people.map(({entity}) => entity)).size >= 2;
}

const WITH = new Set(['with', 'between', 'among']);

/** Those whom "with" or "between" names. */
export function obliqueActors(scene: Scene, {obliques}: Predicate): ClaimActor[] {
  return obliques
    .filter(({preposition}) => WITH.has(preposition))
    .flatMap(({phrase}) => peopleIn(scene, phrase, 'partner'));
}
