import {MEETING_ENDS, ORDINAL_VALUES, type Phrase, type Predicate} from '../../language/index.ts';
import {dayOf, shiftDay} from '../../mention/index.ts';
import type {MeetingReference} from '../claim.ts';
import {ENDLESS, hyphened, ofDays, short} from '../length.ts';
import {rangeOf, type Scene} from '../scene.ts';

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
  const days = daysLong(scene, predicate, named);
  if (!named && status === 'held') {
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

/** "began on Tuesday and runs UNTIL FRIDAY", "and ends ON FRIDAY": the last day, where it lies ahead. */
function lastDay(scene: Scene, {head}: Predicate, first: string): string | null {
  const {tokens, syntax, times} = scene;
  for (const time of times) {
    const day = dayOf(time.edtf);
    const at = rangeOf(scene, time)?.[0] ?? 0;
    if (day === null || day <= scene.mentions.report.reported || day > shiftDay(first, ENDLESS) || at <= head) continue;
    if (/^(?:until|till|through)$/u.test(tokens[at - 1]!.lower)) return day;
    const verb = tokens[at - 1]!.lower === 'on' ? at - 2 : at - 1;
    if (MEETING_ENDS.has(syntax.lemmas[verb]!)) return day;
  }
  return null;
}

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

/** The number of days that the noun phrase of the meeting, or the words behind the verb, tell; 0 where none do. */
export function daysLong({tokens}: Scene, {head}: Predicate, named: Phrase | null): number {
  const noun = named ? named.head : head;
  for (let at = noun; at >= 0 && at > noun - BEFORE; at--) {
    const days = hyphened(tokens[at]!.lower) || (tokens[at + 2]?.lower === 'of' ? ofDays(tokens, at) : 0);
    if (days > 0) return days;
  }
  for (let at = head + 1; at < Math.min(tokens.length, head + BEHIND); at++) {
    if (/^[.;]$/u.test(tokens[at]!.text)) break;
    const before = tokens[at - 1]!.lower;
    if (/^(?:after|for|over|lasting|last|lasted|spent)$/u.test(before)) {
      const days = ofDays(tokens, at);
      if (days > 0) return days;
    }
  }
  return 0;
}

/** "for a SECOND day", "their THIRD day", "a SECOND straight day": which day it is; 0 where that is not told. */
function nthDay({tokens}: Scene, {head}: Predicate, named: Phrase | null): number {
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
