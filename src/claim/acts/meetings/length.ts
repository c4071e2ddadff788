import {
  MEETING_BEGINS,
  MEETING_ENDS,
  MEETING_NOUNS,
  ORDINAL_VALUES,
  type Phrase,
  type Predicate,
} from '../../../language/index.ts';
import {dayOf, shiftDay} from '../../../mention/index.ts';
import type {MeetingReference} from '../../claim.ts';
import {ENDLESS, hyphened, ofDays, short} from '../../length.ts';
import {rangeOf, type Scene, wordsAt} from '../../scene.ts';

/** How many words before its noun and behind its verb the length of a meeting is told. */
const BEFORE = 7;
const BEHIND = 9;

/**
 * The days of a meeting from its first or last one on and the length that the words beside it tell: "ended FOUR DAYS of
 * talks on Thursday", "a THREE-DAY round began on May 3", "entered its SECOND day on Friday".
 * @param when the day that the verb has; an interval is left as it is
 */
export function daysOfMeeting(
  scene: Scene,
  predicate: Predicate,
  named: Phrase | null,
  {phase, status}: MeetingReference,
  when: string | null,
): string | null {
  const day = dayOf(when);
  if (day === null) return null;
  const gone = nthDay(scene, predicate, named);
  if (gone > 1) return `${shiftDay(day, 1 - gone)}/${day}`;
  const last = phase === 'begins' ? lastDay(scene, predicate, day) : null;
  if (last) return `${day}/${last}`;
  const since = phase === 'ends' ? sinceUntil(scene, day) : day;
  if (since !== day) return since;
  const days = daysLong(scene, predicate, named);
  if (!named && status === 'held' && phase !== 'ends') {
    const ahead = daysAhead(scene, predicate);
    return ahead > 1 ? `${day}/${shiftDay(day, ahead - 1)}` : null;
  }
  if (days < 2) return null;
  if (phase === 'ends') return `${shiftDay(day, 1 - days)}/${day}`;
  const ahead = status === 'scheduled' || status === 'expected';
  return phase === 'begins' || (ahead && !named) || (ahead && opens(scene, predicate))
    ? `${day}/${shiftDay(day, days - 1)}`
    : null;
}

/** "ended on Friday a round that HAD LASTED SINCE MONDAY": the days up to the last, from the one since which it is told to go on. */
export function sinceUntil(scene: Scene, last: string): string {
  const first = scene.times
    .filter((time) => {
      const at = rangeOf(scene, time)?.[0] ?? 0;
      return (
        scene.tokens[at - 1]?.lower === 'since' &&
        GOES_ON.test(wordsAt(scene, Math.max(0, at - 1 - ON), Math.min(ON, at - 1)))
      );
    })
    .map(({edtf}) => dayOf(edtf))
    .find((day) => day !== null && day < last);
  return first ? `${first}/${last}` : last;
}

/** How many words before "since" may tell that it has gone on. */
const ON = 6;
const GOES_ON =
  /\b(?:held|lasted|lasting|run|running|under way|underway|ongoing|going on|gone on|meeting|sitting|convened|continued)\b/u;

/** "began on Tuesday and runs UNTIL FRIDAY", "and runs TO FRIDAY", "and ends ON FRIDAY": the last day, where it lies ahead. */
function lastDay(scene: Scene, {head}: Predicate, first: string): string | null {
  const {tokens, syntax, times} = scene;
  for (const time of times) {
    const day = dayOf(time.edtf);
    const at = rangeOf(scene, time)?.[0] ?? 0;
    if (day === null || day <= scene.mentions.report.reported || day > shiftDay(first, ENDLESS) || at <= head) continue;
    if (/^(?:until|till|through)$/u.test(tokens[at - 1]!.lower)) return day;
    if (tokens[at - 1]!.lower === 'to' && /^(?:run|last|go|continue)$/u.test(syntax.lemmas[at - 2] ?? '')) return day;
    if (MEETING_ENDS.has(verbBefore(scene, at))) return day;
  }
  return null;
}

/** The verb, with its particle, right before a day: "WRAPPING UP on Friday". */
function verbBefore({tokens, syntax}: Scene, at: number): string {
  const last = tokens[at - 1]?.lower === 'on' ? at - 2 : at - 1;
  const lemma = syntax.lemmas[last] ?? '';
  return PARTICLE.test(lemma) ? `${syntax.lemmas[last - 1] ?? ''}_${lemma}` : lemma;
}

const PARTICLE = /^(?:up|down|off)$/u;

/** "sat down on Monday FOR A THREE-DAY ROUND", "met on Friday FOR TWO DAYS OF TALKS": the days that began with that of the verb. */
function daysAhead({tokens}: Scene, {head, last}: Predicate): number {
  for (let at = head + 1; at < last; at++) {
    if (tokens[at - 1]!.lower !== 'for') continue;
    const days = ofDays(tokens, at) || (tokens[at]!.lower === 'a' ? hyphened(tokens[at + 1]?.lower ?? '') : 0);
    if (days > 0) return days;
  }
  return 0;
}

/** "from May 21", "starting on May 21": a day that is told as the first. */
function opens({tokens}: Scene, {head}: Predicate): boolean {
  return tokens.slice(head + 1).some(({lower}) => /^(?:from|beginning|starting|opening)$/u.test(lower));
}

/** The number of days that the noun phrase of the meeting, the words behind the verb or those that open the sentence tell; 0 where none do. */
export function daysLong(scene: Scene, {head}: Predicate, named: Phrase | null): number {
  const {tokens} = scene;
  const noun = named ? named.head : head;
  for (let at = noun; at >= 0 && at > noun - BEFORE; at--) {
    const days = hyphened(tokens[at]!.lower) || (tokens[at + 2]?.lower === 'of' ? ofDays(tokens, at) : 0);
    if (days > 0) return days;
  }
  for (let at = head + 1; at < tokens.length && !/^[.;]$/u.test(tokens[at]!.text); at++) {
    if (!LASTING.test(tokens[at - 1]!.lower)) continue;
    const run = tokens[at]!.lower === 'a' ? hyphened(tokens[at + 1]?.lower ?? '') : 0;
    const days = run || (at < head + BEHIND || isSpent(scene, at + 2) ? ofDays(tokens, at) : 0);
    if (days > 0) return days;
  }
  return /^(?:after|over)$/u.test(tokens[0]!.lower) && isSpent(scene, 3) ? ofDays(tokens, 1) : 0;
}

const LASTING = /^(?:after|for|over|lasting|last|lasts|lasted|spent|spanning|spanned)$/u;

/** Whether a count of days ends there, or goes on with "of talks" or with a place: "after four days IN LIMA". */
function isSpent({tokens, syntax, places}: Scene, at: number): boolean {
  const word = tokens[at]?.lower ?? '.';
  if (/^(?:of|['’])$/u.test(word)) return syntax.lemmas.slice(at + 1, at + 4).some((lemma) => MEETING_NOUNS.has(lemma));
  return (
    /^(?:[,.]|and)$/u.test(word) ||
    (/^(?:in|at)$/u.test(word) && places.some(({start}) => start === tokens[at + 1]?.start))
  );
}

/** "lasts UNTIL FRIDAY", "runs TO 3 MAY": the last day of what goes on until then; or null. */
export function untilDay(scene: Scene, {head, lemma}: Predicate): string | null {
  if (!/^(?:run|last|continue|extend|go)$/u.test(lemma)) return null;
  const at = scene.tokens[head + 1]?.lower === 'on' ? head + 2 : head + 1;
  if (!/^(?:to|until|till|through)$/u.test(scene.tokens[at]?.lower ?? '')) return null;
  return dayOf(scene.times.find((time) => rangeOf(scene, time)?.[0] === at + 1)?.edtf ?? null);
}

/** "met over three days, ENDING ON FRIDAY": whether the day is told as the first or last of the meeting; or null. */
export function edgeAt(scene: Scene, when: string | null): 'begins' | 'ends' | null {
  const time = when === null ? undefined : scene.times.find(({edtf}) => edtf === when);
  const at = time ? (rangeOf(scene, time)?.[0] ?? 0) : 0;
  const verb = verbBefore(scene, at);
  if (!scene.syntax.xpos.slice(Math.max(0, at - 3), at).includes('VBG')) return null;
  return MEETING_ENDS.has(verb) ? 'ends' : MEETING_BEGINS.has(verb) ? 'begins' : null;
}

/** "for a SECOND day", "their THIRD day", "a SECOND straight day": which day it is; 0 where that is not told. */
export function nthDay({tokens}: Scene, {head}: Predicate, named: Phrase | null): number {
  const from = Math.max(0, Math.min(head, named?.first ?? head) - BEFORE);
  for (let at = from; at < Math.min(tokens.length - 1, head + BEHIND); at++) {
    const day = IN_A_ROW.test(tokens[at + 1]!.lower) ? at + 2 : at + 1;
    if (tokens[day]?.lower !== 'day' || !/^(?:a|the|its|their)$/u.test(tokens[at - 1]?.lower ?? '')) continue;
    const nth = ORDINAL_VALUES.get(tokens[at]!.lower);
    if (nth !== undefined) return short(nth);
  }
  return 0;
}

const IN_A_ROW = /^(?:straight|consecutive|successive|running|full|last|final)$/u;
