import {MEETING_NOUNS, type Phrase, type Predicate} from '../../../language/index.ts';
import {bounds, dayOf, type PlaceMention} from '../../../mention/index.ts';
import {chunkFrom} from '../../chunk.ts';
import type {Claim, ClaimActor} from '../../claim.ts';
import {claimOf} from '../../clause.ts';
import {doersOf} from '../../doers.ts';
import {lastingFrom} from '../../lasting.ts';
import {isMeeting, isNone, readMeeting} from '../../meeting.ts';
import {isTime} from '../../named.ts';
import {wordBefore} from '../../named-day.ts';
import {unique} from '../../participants.ts';
import {rangeOf, type Scene, sceneBefore, textOf, wordsAt} from '../../scene.ts';
import {standingOf} from '../../standing.ts';
import {objectOf, verbOf} from '../../verb.ts';
import {statusOf} from './status.ts';

const DATING = /^(?:dates?|timing|time|day|venue|place)$/u;
const FIXES = new Set([
  'announce',
  'determine',
  'set',
  'fix',
  'agree',
  'settle',
  'decide',
  'confirm',
  'name',
  'book',
  'communicate',
  'coordinate',
]);

/** "The date and place of the next round will be announced": it is to come, on no day that is told. */
export function announced(scene: Scene, predicate: Predicate): Claim[] | null {
  if (!FIXES.has(predicate.lemma)) return null;
  const standing = standingOf(scene.syntax, predicate);
  if (standing.polarity === '-' || standing.tense !== 'future' || standing.factuality === 'possible') return null;
  const dating = scene.tokens.findIndex(({lower}, token) => token < predicate.head && DATING.test(lower));
  if (dating < 0 || scene.tokens[dating - 1]?.lower === 'no') return null;
  const head = scene.syntax.lemmas.findIndex(
    (lemma, token) => token > dating && token < predicate.head && MEETING_NOUNS.has(lemma),
  );
  if (head < 0) return null;
  const meeting = readMeeting(scene, {head, first: dating + 1, last: head + 1, conjuncts: []});
  if (meeting.which !== 'next' && meeting.ordinal === null) return null;
  const nowhere = {when: null, place: null, country: null, site: null};
  const claim = claimOf(scene, predicate, 'meet', [], {meeting: {...meeting, status: 'expected'}, ...nowhere});
  const start = Math.min(claim.start, scene.tokens[dating]!.start);
  return [{...claim, start, text: textOf(scene, {start, end: claim.end})}];
}

/** "fixed 3 April FOR THE NEXT MEETING", "set a day FOR A FOURTH ROUND": the meeting that a day is set for. */
export function daySet(
  scene: Scene,
  predicate: Predicate,
  sidesNamed: (scene: Scene, phrase: Phrase) => ClaimActor[],
): Claim[] | null {
  const object = objectOf(scene, predicate) ?? unmarkedDay(scene, predicate);
  const day = object !== null && (isTime(scene, object) || DATING.test(scene.tokens[object.head]!.lower));
  if (!day || !FIXES.has(predicate.lemma)) return null;
  const noun = scene.syntax.predicates.find(({kind, head}) => kind === 'noun' && head === object.head);
  const beside = [...predicate.obliques, ...(noun?.obliques ?? [])];
  const named =
    beside.map(({phrase}) => phrase).find((phrase) => isMeeting(scene, phrase)) ?? meetingFor(scene, object);
  if (!named) return null;
  const standing = standingOf(scene.syntax, predicate);
  const told = isNone(scene, object) ? {...standing, polarity: '-' as const} : standing;
  const dayOfDate = dayIn(scene, object);
  const status = isTime(scene, object) || dayOfDate ? statusOf(scene, predicate, 'set', named, told) : null;
  const actors = [...doersOf(scene, predicate, 'agent'), ...sidesNamed(scene, named)];
  const meeting = {...readMeeting(scene, named), status: status ?? null};
  const own = dayOfDate && status ? {status: 'scheduled' as const} : {};
  const rest = {meeting: {...meeting, ...own}, ...(dayOfDate ? {when: dayOfDate} : {})};
  return [claimOf(scene, predicate, 'schedule', unique(actors), rest, told)];
}

/** "A DATE OF 7 MAY has been agreed", "the dates 7-9 May": the day or days that the word for it goes on to name. */
function dayIn(scene: Scene, {head}: Phrase): string | null {
  if (!/^dates?$/u.test(scene.tokens[head]!.lower)) return null;
  const at = scene.tokens[head + 1]?.lower === 'of' ? head + 2 : head + 1;
  const time = scene.times.find((one) => rangeOf(scene, one)?.[0] === at);
  return time && dayOf(time.edtf) !== null ? (lastingFrom(scene, time) ?? time.edtf) : null;
}

/** "have fixed JUNE 20 for the round": a day that the arcs took for when it was fixed. */
function unmarkedDay(scene: Scene, {obliques, head}: Predicate): Phrase | null {
  const beside = obliques.find(({preposition, phrase}) => preposition === '' && phrase.first > head);
  const right = beside?.phrase.first === head + 1 && scene.tokens[beside.phrase.last]?.lower === 'for';
  return right && isTime(scene, beside.phrase) ? beside.phrase : null;
}

/** "a date FOR THE NEXT ROUND was set": the meeting within the day's own phrase. */
function meetingFor(scene: Scene, {head}: Phrase): Phrase | null {
  const behind = /^as (?:the|its|a) (?:date|day) /u.test(wordsAt(scene, head + 1, 4)) ? head + 4 : head + 1;
  const day = behind === head + 1 && scene.syntax.tags[behind] === 'PROPN' ? behind + 1 : behind;
  if (scene.tokens[day]?.lower !== 'for') return null;
  const chunk = chunkFrom(scene.syntax, scene.tokens, day + 1);
  return chunk && isMeeting(scene, chunk) ? chunk : null;
}

const FORWARD = new Set(['bring_forward', 'move_forward', 'move_up', 'advance']);
const MOVES = new Set(['move', 'shift', 'switch', 'transfer', 'relocate']);

/** "was BROUGHT FORWARD from 20 June to 4 June": a meeting that is to be earlier, on the day that is told. */
export function broughtForward(scene: Scene, predicate: Predicate, named: Phrase): Claim[] | null {
  if (!FORWARD.has(verbOf(scene, predicate))) return null;
  const {tense, polarity, factuality, modality} = standingOf(scene.syntax, predicate);
  const behind = (word: string) =>
    scene.times.find((time) => (rangeOf(scene, time)?.[0] ?? 0) > predicate.head && wordBefore(scene, time) === word);
  const [to, from] = [behind('to')?.edtf ?? null, behind('from')?.edtf ?? null];
  const done = polarity === '+' && factuality === 'certain' && modality === null && tense !== 'future';
  const ahead = to !== null && (bounds(to)?.first ?? '') > scene.mentions.report.reported;
  const status = done && ahead ? ('scheduled' as const) : null;
  const meeting = {...readMeeting(scene, named), status, formerly: from};
  return [claimOf(scene, predicate, status ? 'schedule' : 'refer', [], {meeting, when: ahead ? to : null})];
}

/** "the fifth round HAS BEEN MOVED FROM OSLO TO LIMA": where a round that its words tell from others is to be, or was. */
export function movedElsewhere(scene: Scene, predicate: Predicate, named: Phrase, sides: ClaimActor[]): Claim[] | null {
  const meeting = readMeeting(scene, named);
  if (!MOVES.has(verbOf(scene, predicate)) || (meeting.ordinal === null && meeting.which !== 'next')) return null;
  const {polarity, factuality, modality, tense} = standingOf(scene.syntax, predicate);
  if (polarity === '-' || factuality !== 'certain' || modality !== null || tense === 'future') return null;
  const to = destinationOf(scene, predicate);
  if (!to?.place) return null;
  const venue = {place: to.place, country: to.country, site: to.site};
  return [claimOf(scene, predicate, 'meet', sides, {meeting: {...meeting, status: 'expected'}, when: null, ...venue})];
}

/** "moved TO LIMA", "moved THERE" of the town just told, "LIMA, TO WHICH Oslo had moved it". */
function destinationOf(scene: Scene, {head}: Predicate): PlaceMention | null {
  const {tokens, places} = scene;
  const at = (place: PlaceMention) => rangeOf(scene, place)?.[0] ?? 0;
  const behind = places.find((place) => at(place) > head && /^(?:to|the)$/u.test(wordBefore(scene, place)));
  if (behind) return behind;
  const which = tokens.findLastIndex(({lower}, token) => lower === 'which' && token < head);
  if (which > 0 && tokens[which - 1]!.lower === 'to') return places.findLast((place) => at(place) < which) ?? null;
  return tokens[head + 1]?.lower === 'there' ? (sceneBefore(scene)?.places.at(-1) ?? null) : null;
}
