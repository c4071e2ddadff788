import {ACT_BY_NAME, MEETING_NOUNS, type Phrase, type Predicate} from '../../language/index.ts';
import {bounds, type PlaceMention} from '../../mention/index.ts';
import {chunkStart} from '../chunk.ts';
import type {Claim} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {lastingFrom} from '../lasting.ts';
import {isMeeting, isNone, readMeeting} from '../meeting.ts';
import {rangeOf, type Scene, within, wordsAt} from '../scene.ts';
import {FACT, type Standing} from '../standing.ts';

/** When and where a meeting was. */
export type Occasion = Pick<Claim, 'when' | 'place' | 'country' | 'site'>;

const COMES_ABOUT = new Set(['get', 'come', 'go', 'take', 'happen', 'start', 'begin', 'open', 'see', 'occur']);

/** How many words a meeting's phrase holds at most behind its noun. */
const BEHIND = 20;
/** Words by which its phrase tells that it was only meant to be. */
const MEANT =
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

/** "IT WAS THE SECOND ROUND on claims": which number the meeting that is told of had. */
export function nthMeeting(scene: Scene, predicate: Predicate): Claim[] {
  const {tokens, syntax} = scene;
  const {head, finite, subject} = predicate;
  const first = chunkStart(syntax, head);
  const was = /^(?:it|this|that) was (?:also |only |already )?$/u.test(`${wordsAt(scene, 0, first)} `);
  if (
    !finite ||
    !was ||
    predicate.negation !== null ||
    /\b(?:not|never)\b/u.test(wordsAt(scene, 0, head)) ||
    (subject !== null && subject.head > 0) ||
    tokens[first - 1] === undefined
  )
    return [];
  const phrase = {head, first, last: head + 1, conjuncts: []};
  const meeting = isMeeting(scene, phrase) ? readMeeting(scene, phrase) : null;
  if (!meeting || meeting.ordinal === null) return [];
  return [claimOf(scene, predicate, 'meet', [], {meeting: {...meeting, status: 'held'}, ...NOWHERE}, FACT)];
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
