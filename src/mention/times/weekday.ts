import {directions, stages, type TimeWord} from '../../language/en/times.ts';
import {isoDay, mondayOf, parseDay, weekdayOf} from './calendar.ts';
import {dayOfTelling} from './entry.ts';
import {monthDay, ordinalDay} from './month.ts';
import {form, isCapital, LATE, left, type Reading, right, type Scan, wordAt} from './scan.ts';
import {ownTense, tense} from './tense.ts';

/** "Thursday", "last Friday", "this Sunday, June 15", "Saturday May 3rd", "Tuesday morning", "every Monday". */
export function weekday(scan: Scan, at: number, word: TimeWord): Reading | null {
  if (!isCapital(form(scan, at)) || (word.code === 'short' && !dated(scan, at))) return null;
  if (word.code === 'plural') {
    const first = left(scan, at - 1) === 'the' ? at - 1 : at;
    return {first, end: at + 1, type: 'SET', value: `XXXX-WXX-${word.n}`};
  }
  let first = at;
  let direction = directions.get(left(scan, first - 1));
  const said = left(scan, first - 1);
  if (said === 'every' || said === 'each')
    return {first: first - 1, end: at + 1, type: 'SET', value: `XXXX-WXX-${word.n}`};
  if ((said === 'a' || said === 'any') && !/^\p{L}/u.test(right(scan, at + 1)))
    return {first: at, end: at + 1, type: 'DATE', value: `XXXX-WXX-${word.n}`, edtf: null};
  if (direction !== undefined) first--;
  const outer = left(scan, first - 1);
  if (direction !== undefined && (outer === 'the' || outer === 'this')) {
    if (outer === 'this' && said === 'past') direction = -1;
    first--;
  }
  const mod = stages.get(left(scan, first - 1)) ?? null;
  if (mod !== null) first--;
  let end = at + 1;
  const comma = right(scan, end) === ',' ? end + 1 : end;
  const date = monthDay(scan, comma) ?? ordinalDay(scan, comma);
  let day: number;
  if (date !== null) {
    day = date.day;
    end = date.end;
  } else if (direction === undefined && ofWeek(scan, end) !== null) {
    const week = ofWeek(scan, end)!;
    day = mondayOf(scan.today) + 7 * week.away + word.n - 1;
    end = week.end;
  } else {
    day = dayOfWeek(scan, word.n, said, direction, at);
    const from = firstOfSpan(scan, at);
    if (from !== null && day <= from) day = from + ((word.n - weekdayOf(from) + 7) % 7 || 7);
  }
  const hour = wordAt(scan, end, 'clock');
  if (hour !== null) return {first, end: end + 1, type: 'TIME', value: `${isoDay(day)}${hour.code}`, mod};
  const part = wordAt(scan, end, 'part');
  if (part !== null && part.n === 0)
    return {first, end: end + 1, type: 'TIME', value: `${isoDay(day)}T${part.code}`, mod};
  return {first, end, type: 'DATE', value: isoDay(day), mod};
}

/** "(Wednesday) LAST WEEK", "(Friday) OF THE WEEK BEFORE": how many weeks away from this one it is. */
function ofWeek(scan: Scan, at: number): {away: number; end: number} | null {
  const from = right(scan, at) === 'of' ? at + 1 : at;
  if (right(scan, from + 1) !== 'week') return null;
  const away = {last: -1, this: 0, next: 1}[right(scan, from)];
  return away === undefined ? null : {away, end: from + 2};
}

function dated(scan: Scan, at: number): boolean {
  const next = right(scan, at + 1) === ',' ? at + 2 : at + 1;
  return monthDay(scan, next) !== null;
}

function dayOfWeek(scan: Scan, n: number, said: string, direction: number | undefined, at: number): number {
  const {told} = scan;
  const today = dayOfTelling(scan);
  const onOrBefore = today - ((weekdayOf(today) - n + 7) % 7);
  const onOrAfter = today + ((n - weekdayOf(today) + 7) % 7);
  if (said === 'following') return scan.previous + (((n - weekdayOf(scan.previous) + 6) % 7) + 1);
  if (said === 'previous' || said === 'preceding')
    return scan.previous - (((weekdayOf(scan.previous) - n + 6) % 7) + 1);
  if (said === 'next') return mondayOf(today) + 7 + n - 1;
  if (direction === 1) return onOrAfter === today ? today + 7 : onOrAfter;
  if (direction === -1) return onOrBefore === today ? today - 7 : onOrBefore;
  if (told !== null && weekdayOf(told) === n && today >= told && today - told <= LATE) return told;
  const owns = /^['’]s$/.test(right(scan, at + 1));
  if (owns && isCalledOff(scan, at) && onOrAfter - today <= SOON) return onOrAfter;
  const time = owns ? ownTense(scan, at) : tense(scan, at, at + 1);
  if (direction === 0) return time < 0 ? onOrBefore : onOrAfter;
  return time > 0 ? onOrAfter : onOrBefore;
}

/** How many words may stand between the first day of a span and the last. */
const WITHIN = 10;

/** "opens ON MONDAY in Lima and runs to Friday": the day before, from which the weekday behind "to" is counted. */
function firstOfSpan({last, sentence, tokens}: Scan, at: number): number | null {
  const until = /^(?:to|until|till|through)$/.test(tokens[at - 1]?.lower ?? '');
  if (!until || last === null || last.first < sentence.first || at - last.end > WITHIN) return null;
  return last.type === 'DATE' ? parseDay(last.value) : null;
}

/** How many days before it a meeting that is called by its weekday is called off. */
const SOON = 3;

/** "CALLED OFF Thursday's meeting". */
function isCalledOff(scan: Scan, at: number): boolean {
  const verb = left(scan, at - 1);
  if (verb === 'off') return /^(?:call(?:ed|s)|puts?)$/.test(left(scan, at - 2));
  return /^(?:cancel+ed|cancels|postponed|postpones|scrapped|scraps)$/.test(verb);
}
