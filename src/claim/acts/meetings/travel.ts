import {MEETING_NOUNS, type Phrase, type Predicate} from '../../../language/index.ts';
import {countryOf, dayOf, type PlaceMention, partyName} from '../../../mention/index.ts';
import {chunkStart} from '../../chunk.ts';
import type {Claim, MeetingStatus} from '../../claim.ts';
import {claimOf, timesOf} from '../../clause.ts';
import {doersOf} from '../../doers.ts';
import {lastingFrom} from '../../lasting.ts';
import {isMeeting, meetingOf, readMeeting, unnamedMeeting} from '../../meeting.ts';
import {actorsIn, partiesOf, unique} from '../../participants.ts';
import {rangeOf, type Scene, scenesOf, wordsAt} from '../../scene.ts';
import {standingOf} from '../../standing.ts';
import {MEETS} from './status.ts';

const TRAVELS = new Set('travel fly go come head arrive visit return depart leave land journey tour jet'.split(' '));
/** "PAID A VISIT to Lima". */
const PAYS = new Set(['pay', 'make', 'begin', 'start', 'end', 'conclude', 'undertake']);
const VISITS = new Set(['visit', 'trip', 'stay', 'tour']);

/** Meetings for which somebody travels: "will travel to Lima in July FOR TALKS", "had come to Lima for A DAY OF TALKS". */
export function readTravel(scene: Scene): Claim[] {
  return scene.syntax.predicates.flatMap((predicate) => {
    const awaited = isAwaitedThere(scene, predicate);
    if (!awaited && !isTravel(scene, predicate) && !isThere(scene, predicate)) return [];
    const met = toMeet(scene, predicate);
    if (met) return [met];
    const purpose = purposeOf(scene, predicate);
    const place = purpose && destinationOf(scene, predicate);
    const lasted =
      purpose !== null && (purpose.lasted || (isThere(scene, predicate) && isNumbered(scene, purpose.phrase)));
    const status = purpose && (awaited ? 'scheduled' : statusOf(scene, predicate, lasted));
    if (!purpose || !place || !status) return [];
    const when = visitOf(scene, predicate).when ?? (status === 'held' ? onlyDay(scene) : null);
    const open = status === 'scheduled' && !isDated(when);
    const meeting = {...readMeeting(scene, purpose.phrase), status: open ? ('expected' as const) : status};
    const venue = {place: place.place, country: place.country, site: place.site};
    return [claimOf(scene, predicate, 'meet', doersOf(scene, predicate, 'agent'), {meeting, when, ...venue})];
  });
}

/** "flew to Lima", "paid a visit to Lima". */
function isTravel({syntax}: Scene, {kind, lemma, object}: Predicate): boolean {
  if (kind !== 'verb') return false;
  return TRAVELS.has(lemma) || (PAYS.has(lemma) && object !== null && VISITS.has(syntax.lemmas[object.head]!));
}

/** "IS EXPECTED IN LIMA on 3 May for talks". */
function isAwaitedThere({tokens, syntax}: Scene, predicate: Predicate): boolean {
  const {lemma, head, finite} = predicate;
  if (!finite || lemma !== 'expect' || !/^(?:in|at)$/u.test(tokens[head + 1]?.lower ?? '')) return false;
  const {tense, polarity, factuality} = standingOf(syntax, predicate);
  return tense === 'present' && polarity === '+' && factuality === 'certain';
}

/** "WILL BE IN LIMA on 3 May for a round", "WAS IN LIMA for the tenth": a place that the arcs took for what is told. */
function isThere({tokens}: Scene, {kind, head}: Predicate): boolean {
  const words = tokens.slice(Math.max(0, head - 3), head).map(({lower}) => lower);
  return kind === 'noun' && /^(?:be|was|were)$/u.test(words[1] ?? '') && /^(?:in|at)$/u.test(words[2] ?? '');
}

/** "for THE TENTH ROUND": whoever was there for it was at it. */
function isNumbered(scene: Scene, phrase: Phrase): boolean {
  return readMeeting(scene, phrase).ordinal !== null;
}

/** "will travel to Lima on 3 May TO MEET his counterpart": they are to meet there and then. */
function toMeet(scene: Scene, travel: Predicate): Claim | null {
  const purpose = scene.syntax.predicates.find(
    ({governor, lemma, object}) =>
      governor?.predicate === travel.index &&
      governor.how === 'purpose' &&
      (MEETS.has(lemma) || (lemma === 'hold' && isMeeting(scene, object))),
  );
  if (!purpose || statusOf(scene, travel, false) !== 'scheduled') return null;
  const {when, venue} = visitOf(scene, travel);
  if (!venue) return null;
  const beside = purpose.obliques.flatMap(({phrase}) => actorsIn(scene, phrase, 'partner'));
  const partners = [...actorsIn(scene, purpose.object, 'partner'), ...beside];
  const status = isDated(when) ? ('scheduled' as const) : ('expected' as const);
  const named = isMeeting(scene, purpose.object) ? readMeeting(scene, purpose.object!) : unnamedMeeting('round');
  const actors = unique([...doersOf(scene, travel, 'agent'), ...partners]);
  if (partners.length === 0 || partiesOf(actors).length < 2) return null;
  return claimOf(scene, travel, 'meet', actors, {meeting: {...named, status}, when, ...venue});
}

/** How many words behind the verb its purpose may stand. */
const FAR = 14;

/** The meeting behind "for", and whether it is told how long it lasts. */
function purposeOf(scene: Scene, {head}: Predicate) {
  const {tokens, syntax} = scene;
  for (let at = head + 1; at < Math.min(tokens.length, head + FAR); at++) {
    if (!MEETING_NOUNS.has(syntax.lemmas[at]!) || syntax.tags[at] === 'VERB') continue;
    let first = chunkStart(syntax, at);
    const lasted = tokens[first - 1]?.lower === 'of' && /^(?:days?|hours)$/u.test(tokens[first - 2]?.lower ?? '');
    if (lasted) first = chunkStart(syntax, first - 2);
    if (tokens[first - 1]?.lower !== 'for') continue;
    const phrase = meetingOf(scene, {head: at, first: chunkStart(syntax, at), last: at + 1, conjuncts: []});
    return phrase && {phrase, lasted};
  }
  return null;
}

/** Who merely left for talks has not met; who had come for a day of them has. */
function statusOf(scene: Scene, predicate: Predicate, lasted: boolean): MeetingStatus | null {
  const {tense, polarity, modality, factuality} = standingOf(scene.syntax, predicate);
  if (polarity === '-' || (factuality !== 'certain' && factuality !== 'probable')) return null;
  if (tense === 'future')
    return modality === null || modality === 'planned' || modality === 'intended' ? 'scheduled' : null;
  return tense === 'past' && modality === null && lasted && predicate.finite ? 'held' : null;
}

/** How many words behind the verb the place may stand, and behind a verb that pays a visit. */
const NEAR = 4;
const BEHIND_VISIT = 7;

/** The place that the verb leads to: behind "to" or "in", or what is visited. */
function destinationOf(scene: Scene, {head, lemma, kind}: Predicate): PlaceMention | null {
  const reach = head + (PAYS.has(lemma) ? BEHIND_VISIT : NEAR);
  const from = kind === 'noun' ? head - 1 : head;
  return (
    scene.places.find((place) => {
      const range = rangeOf(scene, place);
      if (range === null || range[0] <= from || range[0] > reach) return false;
      return (lemma === 'visit' && range[0] === head + 1) || /^(?:to|in|at)$/u.test(scene.tokens[range[0] - 1]!.lower);
    }) ?? null
  );
}

/** The only day of the past that the sentence names. */
function onlyDay({times, mentions}: Scene): string | null {
  const days = times.flatMap(({edtf}) => dayOf(edtf) ?? []).filter((day) => day <= mentions.report.reported);
  return days.length === 1 ? days[0]! : null;
}

type Venue = Pick<Claim, 'place' | 'country' | 'site'>;

/** When and where somebody goes: "will visit LIMA ON 3 MAY and meet": it is there and then that they meet. */
function visitOf(scene: Scene, predicate: Predicate): {when: string | null; venue: Venue | null} {
  const [time] = timesOf(scene, predicate).filter(({edtf}) => edtf !== null);
  const when = time ? (lastingFrom(scene, time) ?? time.edtf) : null;
  const town = destinationOf(scene, predicate);
  if (town) return {when, venue: {place: town.place, country: town.country, site: town.site}};
  const [party] = predicate.lemma === 'visit' ? partiesOf(actorsIn(scene, predicate.object, 'partner')) : [];
  const country = party === undefined ? null : countryOf(partyName(party));
  return {when, venue: country === null ? null : {place: partyName(country), country, site: null}};
}

/** Whether it is one day, or the days from one to another. */
function isDated(when: string | null): boolean {
  return when !== null && (dayOf(when) !== null || when.includes('/'));
}

/** A meeting that a traveller has has the day and the place of the visit, where none of its own are told. */
export function onVisit(scene: Scene, predicate: Predicate, claim: Claim): Claim {
  if (claim.meeting === null || claim.meeting.status === null || (claim.place !== null && claim.when !== null))
    return claim;
  const visit = visitAround(scene, predicate);
  if (!visit)
    return claim.place === null ? {...claim, ...(visitedIn(scene) ?? justArrived(scene, predicate, claim))} : claim;
  const {when, venue} = visitOf(scene, visit);
  if (claim.place !== null && claim.place !== venue?.place) return claim;
  const day = claim.when === null || (when?.startsWith(claim.when) ?? false) ? when : claim.when;
  const status = isDated(day) && claim.meeting.status === 'expected' ? 'scheduled' : claim.meeting.status;
  return {...claim, ...venue, when: day, meeting: {...claim.meeting, status}};
}

/** Whoever goes home has met elsewhere. */
const HOME = new Set(['return', 'leave', 'depart']);

/** "She ARRIVED IN LIMA ON MONDAY. SHE LATER held talks": when and where the sentence before has the same people come. */
function justArrived(scene: Scene, {subject}: Predicate, claim: Claim): (Venue & Pick<Claim, 'when'>) | null {
  const {mentions, sentence} = scene;
  const before = mentions.analysis.sentences[sentence.index - 1];
  const same = subject !== null && /^(?:he|she|they|the two)\b/u.test(wordsAt(scene, subject.first, 2));
  const then = claim.meeting!.status === 'held' && claim.when === null && !claim.earlier && claim.tense === 'past';
  if (!same || !then || before?.paragraph !== sentence.paragraph) return null;
  const [told] = scenesOf(mentions, (one) => one === before);
  const travel = told?.syntax.predicates.find((one) => one.finite && isTravel(told, one) && !HOME.has(one.lemma));
  if (!told || !travel) return null;
  const {tense, polarity, factuality, modality} = standingOf(told.syntax, travel);
  if (tense !== 'past' || polarity === '-' || factuality !== 'certain' || modality !== null) return null;
  const {when, venue} = visitOf(told, travel);
  return when !== null && venue !== null ? {...venue, when} : null;
}

/** "DURING A VISIT TO LIMA", "on a two-day trip to Lima": where the sentence tells somebody to be. */
function visitedIn(scene: Scene): Venue | null {
  const {tokens, syntax} = scene;
  const to = tokens.findIndex(({lower}, at) => lower === 'to' && VISITS.has(syntax.lemmas[at - 1] ?? ''));
  if (to < 2 || !/^(?:during|on)$/u.test(tokens[chunkStart(syntax, to - 1) - 1]?.lower ?? '')) return null;
  const town = scene.places.find((place) => (rangeOf(scene, place)?.[0] ?? 0) === to + 1);
  return town ? {place: town.place, country: town.country, site: town.site} : null;
}

/**
 * The visit in whose course somebody does what a verb tells: "FLEW to Lima and met", "PAID A VISIT to Lima, during which
 * he met", "after LANDING in Lima, he met", "the minister, who ARRIVED on Monday, met".
 */
function visitAround(scene: Scene, {governor, index, head, subject}: Predicate): Predicate | null {
  const {tokens, syntax} = scene;
  const above = governor ? syntax.predicates[governor.predicate]! : null;
  if (above && isTravel(scene, above) && above.head < head) {
    const between = wordsAt(scene, above.head + 1, head - above.head - 1);
    if (governor!.how === 'conjunct' || /\b(?:where|(?:during|in|at|on) (?:the course of )?which)\b/u.test(between))
      return above;
  }
  const below = syntax.predicates.find((one) => {
    if (!isTravel(scene, one) || one.governor === null || one.head > head) return false;
    const under = one.governor.predicate === index && one.governor.how === 'adverbial' && !one.finite;
    if (under) return /^(?:after|on|upon|having|during)$/u.test(tokens[one.first]!.lower) || one.perfect;
    const within = subject !== null && one.head > subject.head && one.head < subject.last;
    return within && one.governor.how === 'relative' && one.tense === 'past';
  });
  return below ?? null;
}
