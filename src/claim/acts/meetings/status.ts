import {
  ACT_BY_NAME,
  MEETING_BEGINS,
  MEETING_ENDS,
  MEETING_RUNS,
  MEETING_SETS,
  type Phrase,
  type Predicate,
} from '../../../language/index.ts';
import {bounds, dayOf} from '../../../mention/index.ts';
import type {MeetingStatus} from '../../claim.ts';
import {timesOf} from '../../clause.ts';
import {isNone, readMeeting} from '../../meeting.ts';
import {type Scene, within, wordsAt} from '../../scene.ts';
import type {Standing} from '../../standing.ts';
import {isPassive} from '../../verb.ts';
import {atFirst, formerly, wasOff, wasToHave} from './formerly.ts';
import {nthDay, untilDay} from './length.ts';

export const POSTPONES: ReadonlySet<string> = new Set(
  [...ACT_BY_NAME.get('postpone')!.verbs].filter((verb) => verb !== 'adjourn'),
);

export const CANCELS: ReadonlySet<string> = new Set([...ACT_BY_NAME.get('cancel')!.verbs, 'boycott']);

const ASKS = new Set([
  'propose',
  'suggest',
  'demand',
  'request',
  'seek',
  'want',
  'urge',
  'offer',
  'invite',
  'recommend',
  'call_for',
]);

/** The act that a verb of asking is, where it is another than proposing. */
const ASKED: ReadonlyMap<string, string> = new Map([
  ['offer', 'offer'],
  ['invite', 'invite'],
  ...['demand', 'request', 'seek', 'want', 'urge', 'call_for'].map((verb) => [verb, 'demand'] as const),
]);

/** The act that the verb of a meeting names: what is done to the meeting, else the meeting itself. */
export function actOf(verb: string): string {
  if (POSTPONES.has(verb) || verb === 'suspend') return 'postpone';
  if (CANCELS.has(verb)) return 'cancel';
  if (ASKS.has(verb)) return ASKED.get(verb) ?? 'propose';
  return MEETING_SETS.has(verb) || verb === 'due' ? 'schedule' : 'meet';
}

/** A day, or the days from one to another. */
const DAYS = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/u;

const GOES_ON = new Set(['continue', 'proceed', 'spend', 'discuss', 'talk', 'consult', 'speak']);

/** Whether the verb says that a meeting takes place, or what becomes of it; others only speak of one. */
export function tellsOfMeeting(verb: string): boolean {
  const happens = MEETING_RUNS.has(verb) || MEETING_ENDS.has(verb) || MEETING_BEGINS.has(verb);
  return happens || MEETS.has(verb) || GOES_ON.has(verb) || actOf(verb) !== 'meet';
}

export const MEETS: ReadonlySet<string> = new Set(ACT_BY_NAME.get('meet')!.verbs);

/** Verbs of those who are at a meeting, which tell that it was held where they say when. */
export const ATTENDS = new Set(['chair', 'co-chair', 'lead', 'moderate', 'mediate', 'join', 'take_part']);
/** Verbs that tell what a meeting came to, likewise. */
const RESULTS = new Set(['bring', 'yield', 'produce', 'fail', 'collapse']);

/** Where the meeting stands after this verb; null where it is only referred to, undefined where it is no claim of it. */
export function statusOf(
  scene: Scene,
  predicate: Predicate,
  verb: string,
  named: Phrase,
  standing: Standing,
): MeetingStatus | null | undefined {
  const none = isNone(scene, named);
  if (isSinceStart(scene, predicate, verb, named)) return null;
  if (untilDay(scene, predicate) !== null) return heldOrComing(scene, predicate, standing);
  // a summit has more guests than the two sides
  if (verb === 'attend' && scene.syntax.lemmas[named.head] === 'summit') return null;
  if (POSTPONES.has(verb) || CANCELS.has(verb)) {
    const done = standing.polarity === '+' && standing.factuality === 'certain' && standing.modality === null;
    return done ? (POSTPONES.has(verb) || isForNow(scene, predicate.head) ? 'postponed' : 'cancelled') : null;
  }
  if (
    verb === 'suspend' &&
    standing.polarity === '+' &&
    standing.factuality === 'certain' &&
    standing.modality === null
  )
    return 'postponed';
  // the auxiliary of a verb that stands apart: "the round HAD first BEEN set"
  if (verb === 'have' && predicate.subject === named) return undefined;
  if (ASKS.has(verb)) return standing.polarity === '+' && !none ? 'proposed' : null;
  const happens = MEETING_RUNS.has(verb) || MEETING_ENDS.has(verb) || MEETING_BEGINS.has(verb);
  if (happens || MEETS.has(verb)) {
    const status = heldOrComing(
      scene,
      predicate,
      none ? {...standing, polarity: standing.polarity === '+' ? '-' : '+'} : standing,
    );
    return status === 'held' && MEETING_BEGINS.has(verb) && isFresh(scene, predicate) ? 'under-way' : status;
  }
  // "the talks WENT INTO A THIRD DAY on Friday"
  if (INTO.has(predicate.lemma) && nthDay(scene, predicate, named) > 1) return heldOrComing(scene, predicate, standing);
  if (SEES.has(verb) && isWhere(scene, predicate)) return heldOrComing(scene, predicate, standing);
  if (ATTENDS.has(verb) || (RESULTS.has(verb) && named.head < predicate.head)) {
    // "chaired a meeting of her government"
    const known = verb === 'take_part' || named.head < predicate.head || readMeeting(scene, named).ordinal !== null;
    const dated = known && timesOf(scene, predicate).some(({edtf}) => dayOf(edtf) !== null);
    return dated && heldOrComing(scene, predicate, standing) === 'held' ? 'held' : null;
  }
  // "a third round IS TO FOLLOW in May"
  const one = /^(?:round|meeting|session|summit)$/u.test(scene.syntax.lemmas[named.head]!);
  if (verb === 'follow' && standing.tense === 'future' && predicate.subject === named && one)
    return heldOrComing(scene, predicate, standing);
  const goesOn = verb === 'continue' && (standing.tense === 'future' || readMeeting(scene, named).ordinal !== null);
  if (goesOn && timesOf(scene, predicate).length > 0) return heldOrComing(scene, predicate, standing);
  if (MEETING_SETS.has(predicate.lemma) || predicate.lemma === 'due') {
    if (standing.polarity === '-' || none || !isAnnounced(scene, predicate, named)) return null;
    // "went ahead in Lima AS PLANNED"
    if (scene.tokens[predicate.head - 1]?.lower === 'as') return undefined;
    if (hasComplement(scene, predicate)) return undefined;
    if (formerly(scene, predicate) || atFirst(scene, predicate)) return null;
    return DAYS.test(timesOf(scene, predicate)[0]?.edtf ?? '') ? 'scheduled' : 'expected';
  }
  if (predicate.lemma === 'be' && !none && isThere(scene, predicate) && timesOf(scene, predicate).length > 0)
    return heldOrComing(scene, predicate, standing);
  if (predicate.lemma === 'be' && none && standing.tense === 'future') return 'cancelled';
  if (predicate.kind !== 'verb') return undefined;
  return predicate.lemma === 'be' ? undefined : null;
}

/** "called the session off FOR NOW": it is to come about later. */
export function isForNow(scene: Scene, from: number): boolean {
  return /\b(?:for (?:now|the (?:time being|moment|present))|temporarily)\b/u.test(wordsAt(scene, from, FOR_NOW));
}

/** How many words behind the verb may tell that. */
const FOR_NOW = 9;

/** "THERE WERE talks on Tuesday". */
function isThere({tokens}: Scene, {head, auxiliaries}: Predicate): boolean {
  return tokens[Math.min(head, ...auxiliaries) - 1]?.lower === 'there';
}

/** "the fifth round SINCE THE TALKS BEGAN in May", "two years AFTER TALKS HAD OPENED", "BEFORE IT HAD BEGUN": the whole process, or a meeting that was not yet, and no round of it. */
function isSinceStart(scene: Scene, predicate: Predicate, verb: string, named: Phrase): boolean {
  if (!MEETING_BEGINS.has(verb)) return false;
  const {tokens} = scene;
  const {subject, perfect} = predicate;
  if (subject !== null && tokens[subject.first - 1]?.lower === 'since') return true;
  const before = tokens[named.first - 1]?.lower ?? '';
  const process = /^(?:talks|negotiations|consultations|discussions|they)$/u.test(tokens[named.head]!.lower);
  const undated = perfect && timesOf(scene, predicate).length === 0;
  return undated && (before === 'before' || (process && /^(?:since|after|until)$/u.test(before)));
}

const INTO = new Set(['go', 'run', 'stretch', 'drag', 'spill', 'extend', 'move', 'head']);

const SEES = new Set(['see', 'witness']);

/** "THE SAME VENUE had seen a round", "GENEVA saw a third": a place that is told as where it was. */
function isWhere(scene: Scene, {subject}: Predicate): boolean {
  if (subject === null) return false;
  const house = /^(?:venue|city|town|capital|hotel|palace|house|hall)$/u.test(
    scene.syntax.lemmas[subject.head]!.toLowerCase(),
  );
  return house || within(scene, scene.places, subject.first, subject.last).length > 0;
}

/** "set the next round for May": one told as new, or with a day; "had arranged the meeting" only refers to it. */
function isAnnounced(scene: Scene, predicate: Predicate, named: Phrase): boolean {
  if (isPassive(scene, predicate) || predicate.kind !== 'verb') return true;
  const {which, ordinal} = readMeeting(scene, named);
  const definite = scene.tokens[named.first]?.lower === 'the';
  return (
    !predicate.perfect && (which === 'next' || timesOf(scene, predicate).length > 0 || (ordinal !== null && !definite))
  );
}

/** Whether a meeting that somebody says takes place was held, is to come, is off, or is only spoken of (null). */
export function heldOrComing(scene: Scene, predicate: Predicate, standing: Standing): MeetingStatus | null {
  const {polarity, tense, modality, factuality} = standing;
  if (polarity === '+' && isOccasion(scene, predicate)) return 'scheduled';
  if (modality === 'conditional' || modality === 'doubted' || wasToHave(scene, predicate) || wasOff(scene, predicate))
    return null;
  if (isRegular(scene, predicate)) return null;
  if (polarity === '-') return factuality === 'certain' && modality === null && tense === 'future' ? 'cancelled' : null;
  if (modality === 'proposed' || modality === 'demanded' || modality === 'hoped') return 'proposed';
  if (factuality === 'possible' || factuality === 'unknown' || isReady(scene, predicate)) return null;
  if (tense === 'future' || modality !== null || (tense === 'present' && isAhead(scene, predicate))) {
    if (formerly(scene, predicate)) return null;
    return DAYS.test(timesOf(scene, predicate)[0]?.edtf ?? '') ? 'scheduled' : 'expected';
  }
  return isGoingOn(scene, predicate) ? 'under-way' : 'held';
}

/** "will meet ONCE A MONTH", "meet EVERY TWO WEEKS": a habit, and no meeting of it. */
function isRegular(scene: Scene, {head}: Predicate): boolean {
  return REGULARLY.test(wordsAt(scene, head + 1, HABIT));
}

/** How many words behind the verb may tell how often. */
const HABIT = 7;
const REGULARLY =
  /\b(?:regularly|periodically|weekly|monthly|quarterly|annually|yearly|(?:once|twice|times) (?:a|an|every|each|per) (?:day|week|fortnight|month|quarter|year)|every (?:other |\S+ )?(?:days?|weeks?|fortnight|months?|quarter|years?))\b/u;

/** "ARE MEETING in Lima", "is TAKING PLACE this week": what goes on as it is told. */
function isGoingOn({tokens}: Scene, {head, tense, perfect}: Predicate): boolean {
  const now = tense === 'present' && !perfect && tokens[head]!.lower.endsWith('ing');
  return now && /^(?:is|are)$/u.test(tokens[head - 1]?.lower ?? '');
}

/** "visas will be the main item WHEN THE GROUP MEETS on 8 July": when that is, is told as known. */
function isOccasion(scene: Scene, predicate: Predicate): boolean {
  const opens = predicate.subject ? scene.tokens[predicate.subject.first - 1]?.lower : undefined;
  return opens === 'when' && predicate.tense === 'present' && predicate.modal === null && isAhead(scene, predicate);
}

/** "READY TO HOST the next round": who would, and nothing that is to come. */
function isReady({syntax}: Scene, {governor, finite}: Predicate): boolean {
  const above = governor && !finite ? syntax.predicates[governor.predicate] : undefined;
  return above !== undefined && READY.has(above.lemma);
}

const READY = new Set(['ready', 'willing', 'prepared', 'open', 'keen', 'eager', 'free', 'able']);

/** "THEY MEET on Tuesday", "talks BEGIN next week": told in the present with a time that has not come. */
function isAhead(scene: Scene, predicate: Predicate): boolean {
  const time = timesOf(scene, predicate)[0]?.edtf ?? null;
  const day = time === null ? null : (bounds(time)?.first ?? null);
  return !predicate.perfect && day !== null && day > scene.mentions.report.reported;
}

/** Begun on the day of the report or the day before it, or on no day that is told. */
function isFresh(scene: Scene, predicate: Predicate): boolean {
  const day = dayOf(timesOf(scene, predicate)[0]?.edtf ?? null);
  const {reported} = scene.mentions.report;
  return day === null || day >= reported;
}

function hasComplement({syntax}: Scene, {index}: Predicate): boolean {
  return syntax.predicates.some(
    ({governor, kind}) => kind !== 'noun' && governor?.predicate === index && governor.how === 'open-complement',
  );
}
