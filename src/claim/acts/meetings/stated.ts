import type {Phrase, Predicate} from '../../../language/index.ts';
import {bounds, type PlaceMention, shiftDay, type TimeMention} from '../../../mention/index.ts';
import {chunkFrom, chunkStart} from '../../chunk.ts';
import type {Claim, MeetingReference} from '../../claim.ts';
import {claimOf} from '../../clause.ts';
import {lastingFrom} from '../../lasting.ts';
import {isMeeting, isNone, readMeeting} from '../../meeting.ts';
import {meetingThatOpens} from '../../opening.ts';
import {nounPredicate} from '../../plain.ts';
import {covers, rangeOf, type Scene, within} from '../../scene.ts';
import {FACT, type Standing, standingOf} from '../../standing.ts';

const PLANNED: Standing = {polarity: '+', tense: 'future', modality: 'planned', factuality: 'probable'};
/** One day, or the days from one to another. */
const DAYS = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/u;

/**
 * Meetings of which no verb tells that they are held: "the next round WILL BE in Lima on 3 May", "Third round: Lima, 3-5
 * MAY", "ended on Friday, WITH THE NEXT ROUND DUE in Lima in May".
 */
export function readStated(scene: Scene): Claim[] {
  return [
    ...scene.syntax.predicates.flatMap((predicate) => willBe(scene, predicate)),
    ...underHeading(scene),
    ...besideMain(scene),
  ];
}

/** "The next round WILL BE ON 3 MAY". */
function willBe(scene: Scene, predicate: Predicate): Claim[] {
  const {subject, finite, kind, head} = predicate;
  if (!finite || kind === 'verb' || !subject || subject.head > head || !isMeeting(scene, subject)) return [];
  const standing = standingOf(scene.syntax, predicate);
  const told = standing.tense === 'future' && standing.polarity === '+' && standing.factuality !== 'possible';
  const where = [...scene.times, ...scene.places].some((mention) => covers(scene, mention, head));
  if (!told || !where || isNone(scene, subject) || !isOne(readMeeting(scene, subject))) return [];
  return stated(scene, predicate, subject, subject.last, scene.tokens.length, standing);
}

/** How many words behind its heading a meeting's day and place stand. */
const BEHIND = 10;

/** How many days ahead a day without its year is hardly meant. */
const FAR = 120;

/** "Third round: LIMA, 3-5 MAY". */
function underHeading(scene: Scene): Claim[] {
  const {tokens, syntax} = scene;
  const first = /^[-–—•*·]$/u.test(tokens[0]!.text) ? 1 : 0;
  const head = meetingThatOpens(syntax, first, tokens.length);
  if (head < 0) return [];
  const mark = tokens.findIndex(({text}, at) => at > head && /^[:–—]$/u.test(text));
  if (mark < 0 || mark > head + 2 || syntax.predicates.some(({finite, kind}) => finite && kind === 'verb')) return [];
  const phrase = {head, first, last: mark, conjuncts: []};
  const end = Math.min(tokens.length, mark + BEHIND);
  if (!isMeeting(scene, phrase) || !isOne(readMeeting(scene, phrase))) return [];
  const predicate = nounPredicate(syntax, {...phrase, last: end}, syntax.lemmas[head]!);
  return stated(scene, predicate, phrase, mark, end, PLANNED);
}

const DUE = /^(?:due|set|scheduled|planned|expected|slated|pencilled|fixed|to)$/u;

/** "ended on Friday, WITH THE NEXT ROUND DUE in Lima in May". */
function besideMain(scene: Scene): Claim[] {
  const {tokens, syntax} = scene;
  return tokens.flatMap(({lower}, at) => {
    const phrase = lower === 'with' ? chunkFrom(syntax, tokens, at + 1) : null;
    if (!phrase || !DUE.test(tokens[phrase.last]?.lower ?? '') || !isMeeting(scene, phrase)) return [];
    if (isNone(scene, phrase) || !isOne(readMeeting(scene, phrase))) return [];
    const predicate = nounPredicate(syntax, {...phrase, last: tokens.length}, syntax.lemmas[phrase.head]!);
    return stated(scene, predicate, phrase, phrase.last, tokens.length, PLANNED);
  });
}

/** Whether its words tell it from other meetings. */
function isOne({ordinal, which}: MeetingReference): boolean {
  return ordinal !== null || which === 'next';
}

/** The meeting at the time and place that the words from `from` to `end` name; none where they name no time. */
function stated(
  scene: Scene,
  predicate: Predicate,
  phrase: Phrase,
  from: number,
  end: number,
  standing: Standing,
): Claim[] {
  const time = within(scene, scene.times, from, end).find(isDate);
  const place = placeIn(scene, from, end);
  const {reported} = scene.mentions.report;
  const over = time !== undefined && bounds(time.edtf!)!.last < reported;
  if (!time && !place) return [];
  const {which, ...told} = readMeeting(scene, {...phrase, first: chunkStart(scene.syntax, phrase.head, phrase.first)});
  if (over && which === 'next') return [];
  // "Round 1: 3 March" of a report in October
  if (time && predicate.kind === 'noun' && !predicate.finite && bounds(time.edtf!)!.first > shiftDay(reported, FAR))
    return [];
  const when = time ? (lastingFrom(scene, time) ?? time.edtf) : null;
  const status = over ? 'held' : DAYS.test(when ?? '') ? 'scheduled' : 'expected';
  const venue = {place: place?.place ?? null, country: place?.country ?? null, site: place?.site ?? null};
  const act = status === 'scheduled' ? 'schedule' : 'meet';
  return [
    claimOf(scene, predicate, act, [], {meeting: {...told, which, status}, when, ...venue}, over ? FACT : standing),
  ];
}

function isDate({edtf, type}: TimeMention): boolean {
  return edtf !== null && type === 'DATE' && bounds(edtf) !== null;
}

function placeIn(scene: Scene, from: number, end: number): PlaceMention | null {
  const places = within(scene, scene.places, from, end).filter((place) => {
    const at = rangeOf(scene, place)?.[0] ?? 0;
    return /^(?:in|at|near|:|–|—|,|be)$/u.test(scene.tokens[at - 1]?.lower ?? '');
  });
  return places[0] ?? null;
}
