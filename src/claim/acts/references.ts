import {ORDINAL_VALUES, type Predicate} from '../../language/index.ts';
import {bounds, dayOf, type PlaceMention, shiftDay, type TimeMention} from '../../mention/index.ts';
import {amountIn} from '../amount.ts';
import {INSIDE} from '../chunk.ts';
import type {Claim, ClaimActor, MeetingReference} from '../claim.ts';
import {claimOf, timesOf} from '../clause.ts';
import {doersOf} from '../doers.ts';
import {lastingFrom} from '../lasting.ts';
import {isMeeting, meetingOf, readMeeting} from '../meeting.ts';
import {actorsBetween, partiesOf} from '../participants.ts';
import {rangeOf, type Scene, within, wordsAt} from '../scene.ts';
import {standingOf} from '../standing.ts';

/** "held BY VIDEO LINK". */
const ONLINE = /\b(?:video|videoconference|video-conference|online)\b/u;

const AT = new Set(['at', 'in', 'during', 'after', 'following']);
/** Prepositions behind which a number tells that the round was held; "part in a fourth round" does not. */
const PAST = new Set(['at', 'during', 'after', 'following']);
/** How many words behind the noun may tell where and when; more where its own phrase goes on. */
const BESIDE = 8;
const ITS_OWN = 14;

/**
 * Rounds told in passing as held: "settled AT A SECOND MEETING in Doha on December 11", "agreed after A FIRST ROUND of
 * talks", "six days after THE TWELFTH ROUND in Doha", in a sentence about what has happened.
 */
export function readReferences(scene: Scene): Claim[] {
  const {lemmas, tags, predicates} = scene.syntax;
  const main = predicates.find(({finite, kind}) => finite && kind === 'verb');
  if (!main) return [];
  const {tense, modality, factuality} = standingOf(scene.syntax, main);
  if (tense === 'future' || modality !== null || factuality !== 'certain') return [];
  return lemmas.flatMap((_, head): Claim[] => {
    const passing = tags[head] === 'VERB' ? null : passingIn(scene, main, head);
    if (!passing) return [];
    const {meeting, when, place, end, ends} = passing;
    const told = {place: place?.place ?? null, country: place?.country ?? null, site: place?.site ?? null};
    // "was settled in Lima, at the end of a round": where the one was, the other was
    const venue = ends && place === null ? {} : told;
    const named = actorsBetween(scene, head, end, 'partner');
    const sides = named.length > 0 ? named : bothSides(scene, main);
    // a summit has more guests than the two sides
    if (lemmas[head] === 'summit' && meeting.ordinal === null && partiesOf(sides).length < 2) return [];
    return [claimOf(scene, main, 'meet', sides, {meeting, when, ...venue})];
  });
}

/** "after two days of talks CHAD AND NIGER agreed": the two sides that do what the sentence tells. */
function bothSides(scene: Scene, main: Predicate): ClaimActor[] {
  const doers = doersOf(scene, main, 'agent');
  return partiesOf(doers).length === 2 ? doers : [];
}

/** "refused to ENGAGE IN TALKS": the verb right before the meeting is told as not done. */
function isUndone({syntax}: Scene, main: Predicate, first: number): boolean {
  const verb = syntax.predicates.find(({kind, head}) => kind === 'verb' && head === first - 2);
  if (!verb || verb === main || verb.governor?.how !== 'open-complement') return false;
  const {polarity, tense, modality} = standingOf(syntax, verb);
  return polarity === '-' || tense === 'future' || modality !== null;
}

/** "expects them TO LIFT sanctions at a summit": the verb that the meeting stands with lies ahead. */
function isAhead({syntax}: Scene, main: Predicate, first: number): boolean {
  const verb = syntax.predicates.findLast(({kind, head}) => kind === 'verb' && head < first);
  if (!verb || verb === main || verb.governor?.how !== 'open-complement') return false;
  const {tense, modality} = standingOf(syntax, verb);
  return tense === 'future' && modality !== null;
}

const PRESENT_AT = new Set(['at', 'in', 'during']);

/** A meeting of which a noun tells in passing that it was held, with the end of its phrase. */
interface Passing {
  meeting: MeetingReference;
  when: string | null;
  place: PlaceMention | null;
  end: number;
  /** Whether the words tell of its end. */
  ends: boolean;
}

function passingIn(scene: Scene, main: Predicate, head: number): Passing | null {
  const {tokens, syntax} = scene;
  if (!isMeeting(scene, {head, first: head, last: head + 1, conjuncts: []})) return null;
  let noun = head;
  while (noun > 0 && INSIDE.has(syntax.tags[noun - 1]!)) noun--;
  const measure = measureBefore(scene, noun);
  const first = measure?.first ?? noun;
  const nth = nthDayOf(scene, noun);
  const ends = /^the (?:end|close|conclusion) of$/u.test(wordsAt(scene, first - 3, 3));
  const preposition = ends ? 'after' : nth > 0 ? 'during' : (tokens[first - 1]?.lower ?? '');
  const named = meetingOf(scene, {head, first: noun, last: head + 1, conjuncts: []});
  if (
    !named ||
    !AT.has(preposition) ||
    (main.negation !== null && !PAST.has(preposition)) ||
    (preposition === 'in' && isUndone(scene, main, first)) ||
    (PRESENT_AT.has(preposition) && isAhead(scene, main, first))
  )
    return null;
  const told = readMeeting(scene, named);
  const end = endOfPhrase(scene, head);
  if (isWithOthers(scene, head, end)) return null;
  const near = Math.min(tokens.length, Math.max(end, head + BESIDE));
  const video = told.format === 'video' || ONLINE.test(wordsAt(scene, head + 1, near - head - 1));
  const place = video ? null : (within(scene, scene.places, head, near)[0] ?? null);
  const placed = place !== null || video;
  if (main.negation !== null && !placed) return null;
  const beside = within(scene, scene.times, head, near)[0];
  const day = beside
    ? pastDay(scene, beside)
    : (daySince(scene, main, first, placed) ??
      (measure && lastDayOf(scene)) ??
      dayAt(scene, main, ends ? 'at' : preposition));
  const past = PAST.has(preposition);
  const apart = goesOn(scene, head);
  const numbered = past && told.ordinal !== null && (tokens[noun]!.lower === 'a' || placed) && !apart;
  const onItsDay = told.ordinal !== null && beside !== undefined && isWithinPhrase(scene, beside, end);
  const lasting = beside && day !== null ? (lastingFrom(scene, beside) ?? daysOf(beside)) : null;
  const when = lasting
    ? lasting
    : day && nth > 1
      ? `${shiftDay(day, 1 - nth)}/${day}`
      : day && measure && measure.days > 1
        ? `${shiftDay(day, 1 - measure.days)}/${day}`
        : day;
  if ((day !== null && (placed || nth > 1 || onItsDay)) || numbered)
    return {meeting: {...told, format: video ? 'video' : told.format, status: 'held'}, when, place, end, ends};
  // without day and number it can only be the meeting that was to be there
  const there = past && !apart && place !== null && !beside && TALKS.has(syntax.lemmas[head]!) && isPast(scene, first);
  return there ? {meeting: {...told, status: 'held', inferred: true}, when: null, place, end, ends} : null;
}

/** "on the SECOND DAY OF their talks", "the third and last day of": which day it is; 0 where that is not told. */
function nthDayOf({tokens}: Scene, noun: number): number {
  const of = noun - 1;
  if (tokens[of]?.lower !== 'of' || tokens[of - 1]?.lower !== 'day') return 0;
  const last = /^(?:last|final|closing|concluding)$/u.test(tokens[of - 2]?.lower ?? '');
  return ORDINAL_VALUES.get(tokens[last && tokens[of - 3]?.lower === 'and' ? of - 4 : of - 2]?.lower ?? '') ?? 0;
}

/** Nouns for what sides alone hold. */
const TALKS = new Set(['talk', 'talks', 'negotiation', 'negotiations', 'consultation', 'consultations', 'round']);

/** Whether the verb before is told as past. */
function isPast({syntax}: Scene, first: number): boolean {
  const verb = syntax.predicates.findLast(({kind, finite, head}) => kind === 'verb' && finite && head < first);
  if (!verb) return false;
  const {tense, modality, polarity, factuality} = standingOf(syntax, verb);
  return tense !== 'future' && modality === null && polarity === '+' && factuality === 'certain';
}

/** "after THREE DAYS OF talks": where the measure begins, and the days that it counts; one for hours. */
function measureBefore(scene: Scene, noun: number): {first: number; days: number} | null {
  const {tokens, syntax} = scene;
  const unit = noun - 2;
  if (tokens[noun - 1]?.lower !== 'of' || !/^(?:day|hour)s?$/u.test(tokens[unit]?.lower ?? '')) return null;
  let first = unit;
  while (first > 0 && MEASURE.has(syntax.tags[first - 1]!)) first--;
  const amount = /^days$/u.test(tokens[unit]!.lower) ? amountIn(scene, first, unit + 1) : null;
  return {first, days: amount?.value ?? 1};
}

const MEASURE = new Set(['DET', 'NUM', 'ADJ', 'CCONJ', 'NOUN']);

function endOfPhrase({tokens, syntax}: Scene, head: number): number {
  const isInside = (at: number) =>
    !/^(?:VERB|AUX|PUNCT|SCONJ)$/u.test(syntax.tags[at]!) && !/^(?:that|which|who)$/u.test(tokens[at]!.lower);
  let end = head + 1;
  while (end < tokens.length && end < head + ITS_OWN && isInside(end)) end++;
  return endOfAside({tokens}, end);
}

/** "at the second round, ON 28 AND 29 MAY": a time within the phrase of the meeting. */
function isWithinPhrase(scene: Scene, time: TimeMention, end: number): boolean {
  return (rangeOf(scene, time)?.[1] ?? end + 1) <= end;
}

/** How many words may stand between two commas that tell when and where. */
const ASIDE = 9;

/** "at the first session, IN DUBAI ON WEDNESDAY, they agreed": the comma behind the place and day between commas. */
function endOfAside({tokens}: Pick<Scene, 'tokens'>, end: number): number {
  if (tokens[end]?.text !== ',' || !/^(?:in|on|at|from|held)$/u.test(tokens[end + 1]?.lower ?? '')) return end;
  const comma = tokens.findIndex(({text}, at) => at > end && /^[,.;]$/u.test(text));
  return comma > 0 && comma <= end + ASIDE ? comma : end;
}

/** "talks WITH THE FARMERS": with somebody who is no party. */
function isWithOthers(scene: Scene, head: number, end: number): boolean {
  const beside = scene.tokens[head + 1]?.lower === 'with' && head + 2 < end;
  return beside && actorsBetween(scene, head + 2, end, 'partner').every(({party}) => party === null);
}

/** "after the third round, WHICH was held in A": a clause of its own tells where and when. */
function goesOn({tokens}: Scene, head: number): boolean {
  const comma = tokens.findIndex(({text}, at) => at > head && text === ',');
  return comma > 0 && comma < head + ITS_OWN && tokens[comma + 1]?.lower === 'which';
}

/** "at the third round ON 9-11 MAY": days that are told as one. */
function daysOf({edtf}: TimeMention): string | null {
  return edtf !== null && /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/u.test(edtf) ? edtf : null;
}

/** The day of a time that is past; of several days the last. */
function pastDay(scene: Scene, time: TimeMention): string | null {
  const days = daysOf(time);
  const day = days === null ? dayOf(time.edtf) : bounds(days)!.last;
  return day !== null && day <= scene.mentions.report.reported ? day : null;
}

/** The day counted from that of the verb: "left on Friday, six days AFTER THE ROUND", "hours after their video talks". */
function daySince(scene: Scene, main: Predicate, first: number, placed: boolean): string | null {
  const day = timesOf(scene, main)
    .map((time) => pastDay(scene, time))
    .find((one) => one !== null);
  if (!day || !AFTER.has(scene.tokens[first - 1]?.lower ?? '')) return null;
  const unit = scene.tokens[first - 2]?.lower ?? '';
  if (/^hours?$/u.test(unit)) return placed ? day : null;
  const span = /^days?$/u.test(unit) ? amountIn(scene, Math.max(0, first - 3), first - 1) : null;
  return span && shiftDay(day, -span.value);
}

const AFTER = new Set(['after', 'following']);
/** How many days before the report talks that it tells of in passing may have ended. */
const FRESH = 6;

/** "was struck ON WEDNESDAY AT a meeting in Doha": what is done at a meeting is done on its day. */
function dayAt(scene: Scene, main: Predicate, preposition: string): string | null {
  if (preposition !== 'at' && preposition !== 'during') return null;
  const own = timesOf(scene, main).map((time) => pastDay(scene, time));
  return own.find((day) => day !== null) ?? null;
}

/** The only day of late that the sentence names. */
function lastDayOf(scene: Scene): string | null {
  const {reported} = scene.mentions.report;
  const days = new Set(scene.times.map((time) => pastDay(scene, time)).filter((day) => day !== null));
  const [day, ...more] = days;
  return day !== undefined && more.length === 0 && day >= shiftDay(reported, -FRESH) ? day : null;
}
