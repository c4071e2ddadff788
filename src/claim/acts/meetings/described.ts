import {ACT_BY_NAME, MEETING_NOUNS, type Phrase, type Predicate} from '../../../language/index.ts';
import {bounds, type PlaceMention} from '../../../mention/index.ts';
import {chunkStart} from '../../chunk.ts';
import type {Claim, MeetingReference} from '../../claim.ts';
import {claimOf} from '../../clause.ts';
import {lastingFrom} from '../../lasting.ts';
import {isMeeting, isNone, readMeeting, unnamedMeeting} from '../../meeting.ts';
import {ordinalIn} from '../../numbered.ts';
import {meetingThatOpens} from '../../opening.ts';
import {rangeOf, type Scene, within, wordsAt} from '../../scene.ts';
import {FACT, type Standing} from '../../standing.ts';

/** When and where a meeting was. */
export type Occasion = Pick<Claim, 'when' | 'place' | 'country' | 'site'>;

const COMES_ABOUT = new Set(['get', 'come', 'go', 'take', 'happen', 'start', 'begin', 'open', 'see', 'occur']);

/** How many words a meeting's phrase holds at most behind its noun. */
const BEHIND = 20;
/** Words by which its phrase tells that it was only meant to be. */
export const MEANT =
  /^(?:planned|scheduled|due|set|slated|proposed|expected|intended|announced|agreed|supposed|cancelled|canceled|postponed|aborted|abandoned|failed|possible|future|next|upcoming|no|any|to|if|would-be|mooted|requested|promised|pencilled|put|called|before|until)$/u;
/** What is told of a meeting that never was, or of which it is not known whether it was. */
const OFF =
  /^(?:off|doubtful|uncertain|unlikely|likely|possible|impossible|pointless|unnecessary|conditional|imminent|due|ready|near|close|absent|missing)$/u;
const VERBS_OFF: ReadonlySet<string> = new Set(
  [
    ...ACT_BY_NAME.get('cancel')!.verbs,
    ...ACT_BY_NAME.get('postpone')!.verbs,
    ...'plan expect need want seek await depend hinge approach loom fall must remain seem appear aim intend'.split(' '),
  ].map((verb) => verb.split('_')[0]!),
);

/**
 * "THE MEETING of the two presidents IN LIMA ON 3 MAY was warm", "TODAY'S TALKS IN LIMA dealt with tuna": when and where
 * a meeting was of which something is told as past, where its own phrase gives day and place; null where it does not.
 */
export function occasionTold(scene: Scene, predicate: Predicate, named: Phrase, told: Standing): Occasion | null {
  const {tokens, syntax} = scene;
  const {head} = predicate;
  const past = told.tense === 'past' && told.modality === null && told.factuality === 'certain';
  if (named.head > head || !predicate.finite || !past || isNone(scene, named) || !isMeeting(scene, named)) return null;
  if (VERBS_OFF.has(predicate.lemma) || OFF.test(tokens[head]!.lower) || head - named.head > BEHIND) return null;
  if (predicate.lemma === 'be' && predicate.kind === 'verb') return null;
  // "never got off the ground"
  if (told.polarity === '-' && COMES_ABOUT.has(predicate.lemma)) return null;
  const first = chunkStart(syntax, named.head);
  const words = tokens.slice(first, head);
  if (words.some(({lower}) => MEANT.test(lower))) return null;
  const other = syntax.lemmas.findIndex((lemma, at) => at > named.head && at < head && MEETING_NOUNS.has(lemma));
  if (other > 0 && tokens[other - 1]!.lower !== 'of') return null;
  return occasionIn(scene, first, head);
}

/** "IT WAS THE SECOND ROUND on claims", "FRIDAY'S MEETING WAS THE FOURTH": which number the meeting that is told of had. */
export function nthMeeting(scene: Scene, predicate: Predicate): Claim[] {
  const {tokens, syntax} = scene;
  const {head, finite, subject} = predicate;
  const first = chunkStart(syntax, head);
  const opening = wordsAt(scene, 0, first);
  if (!finite || predicate.negation !== null || /\b(?:not|never)\b/u.test(opening) || tokens[first - 1] === undefined)
    return [];
  if (!/^(?:it|this|that) was(?: also| only| already)?$/u.test(opening)) return ofMeeting(scene, predicate, first);
  if (subject !== null && subject.head > 0) return [];
  const phrase = {head, first, last: head + 1, conjuncts: []};
  const ordinal = timesMet(scene, head);
  const meeting = ordinal
    ? {...unnamedMeeting('round'), ordinal}
    : isMeeting(scene, phrase)
      ? readMeeting(scene, phrase)
      : null;
  return meeting === null || meeting.ordinal === null ? [] : [held(scene, predicate, meeting, NOWHERE)];
}

/** "the fourth TIME that the delegations MET"; null for the first, which may be the first in years. */
function timesMet({tokens, syntax}: Scene, head: number): number | null {
  const met = syntax.lemmas.slice(head + 1, head + 8).some((lemma) => MEETS.has(lemma));
  const ordinal = tokens[head]!.lower === 'time' && met ? ordinalIn([tokens[head - 1]!.lower]) : null;
  return ordinal === 1 ? null : ordinal;
}

const MEETS: ReadonlySet<string> = new Set(ACT_BY_NAME.get('meet')!.verbs);

/** What follows the number of a meeting that is told by that alone: "the fourth SINCE May", "the fourth such MEETING". */
const OF_COUNT = /^(?:such|since|so|[,.;]|and|round|meeting|session)$/u;

function ofMeeting(scene: Scene, predicate: Predicate, first: number): Claim[] {
  const {tokens, syntax} = scene;
  const ordinal = tokens[first]!.lower === 'the' ? ordinalIn([tokens[first + 1]?.lower ?? '']) : null;
  const counted = ordinal !== null && ordinal > 1 && OF_COUNT.test(tokens[first + 2]?.lower ?? '.');
  const noun = meetingThatOpens(syntax, 0, first);
  if (!counted || noun < 0 || tokens[first - 1]!.lower !== 'was') return [];
  const meeting = readMeeting(scene, {head: noun, first: 0, last: noun + 1, conjuncts: []});
  const day = within(scene, scene.times, 0, first).find(({edtf, type}) => edtf !== null && type === 'DATE');
  const place = placeIn(scene, 0, first);
  const venue = {place: place?.place ?? null, country: place?.country ?? null, site: place?.site ?? null};
  return [held(scene, predicate, {...meeting, ordinal}, {...venue, when: day?.edtf ?? null})];
}

function held(scene: Scene, predicate: Predicate, meeting: MeetingReference, at: Occasion): Claim {
  return claimOf(scene, predicate, 'meet', [], {meeting: {...meeting, status: 'held'}, ...at}, FACT);
}

const NOWHERE = {when: null, place: null, country: null, site: null};

/** The only day of the past in a range of words and the only place, both of which must stand there. */
function occasionIn(scene: Scene, first: number, last: number): Occasion | null {
  const {reported} = scene.mentions.report;
  const times = within(scene, scene.times, first, last).filter(({edtf, type}) => edtf !== null && type === 'DATE');
  const [time, more] = times;
  const place = placeIn(scene, first, last);
  if (!time || more || !place) return null;
  const span = bounds(time.edtf!);
  if (!span || !/^\d{4}-\d\d-\d\d/u.test(time.edtf!) || span.last > reported) return null;
  const {place: town, country, site} = place;
  return {when: lastingFrom(scene, time) ?? time.edtf, place: town, country, site};
}

/** The place that "in" or "at" leads to. */
function placeIn(scene: Scene, first: number, last: number): PlaceMention | null {
  const places = within(scene, scene.places, first, last).filter((place) => {
    const at = rangeOf(scene, place)?.[0] ?? 0;
    return /^(?:in|at|near|outside)$/u.test(scene.tokens[at - 1]?.lower ?? '');
  });
  return places.length === 1 ? places[0]! : null;
}
