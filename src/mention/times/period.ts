import {directions, portions, stages, type TimeWord} from '../../language/en/times.ts';
import {
  civil,
  dayNumber,
  isoDay,
  isoMonth,
  isoWeek,
  mondayOf,
  monthCount,
  pad,
  parseDay,
  weekdayOf,
} from './calendar.ts';
import {bounds, within} from './edtf.ts';
import {monthDay} from './month.ts';
import {quarterOf, weekOfMonth} from './ordinal.ts';
import {duration, measure} from './quantity.ts';
import {isTitle, left, type Reading, right, type Scan, wordAt} from './scan.ts';
import {tense} from './tense.ts';

/** A unit without a count: "last week", "this month", "the next day", "a year earlier", "every week", "the coming weeks". */
export function period(scan: Scan, at: number, unit: TimeWord): Reading | null {
  if (unit.code === 'Y' && left(scan, at - 1) === 'new') return newYear(scan, at);
  if (isTitle(scan, at)) return null;
  if (unit.n === 1) return plural(scan, at, unit);
  const said = left(scan, at - 1);
  if (said === 'every' || said === 'each') return {first: at - 1, end: at + 1, type: 'SET', value: duration(1, unit)};
  if (said === 'per') return {first: at, end: at + 1, type: 'SET', value: duration(1, unit)};
  if (said === 'a' || said === 'an' || said === 'another') return single(scan, at, unit);
  if (unit.code.startsWith('T')) return null;
  const direction = directions.get(said);
  const week = unit.code === 'W' ? weekOfMonth(scan, at) : null;
  if (week !== null) return week;
  if (direction !== undefined) return directed(scan, at, unit, said, direction);
  if (said === 'that' || said === 'same') {
    const first = said === 'same' && /^(the|that)$/.test(left(scan, at - 2)) ? at - 2 : at - 1;
    return around(scan, {first, end: at + 1, type: 'DATE', ...named(scan.previous, unit)}, unit);
  }
  const adjective = said === 'full' || said === 'fiscal' || said === 'latest' ? 1 : 0;
  const article = left(scan, at - 1 - adjective);
  if (article === 'the') return definite(scan, at, unit, at - 1 - adjective);
  if (unit.code === 'Q' || unit.code === 'D' || unit.code === 'E' || unit.code === 'C' || unit.code === 'L')
    return null;
  if (unit.code === 'Y' && right(scan, at + 1) === 'end')
    return {first: at, end: at + 2, type: 'DATE', value: pad(civil(scan.today).year, 4), mod: 'END'};
  if (unit.code === 'Y' && right(scan, at + 1) === "'s" && right(scan, at + 2) === 'end')
    return {first: at, end: at + 3, type: 'DATE', value: pad(civil(scan.today).year, 4), mod: 'END'};
  return null;
}

/** "a week": so long, or, after a count of something, so often ("four flights a week"). */
function single(scan: Scan, at: number, unit: TimeWord): Reading | null {
  if (unit.code === 'TS' || unit.code === 'WE') return null;
  const counted = left(scan, at - 2);
  const word = right(scan, at + 1);
  const often =
    left(scan, at - 1) === 'a' &&
    /(^\d.*|[a-z]{3}s|percent|%|million|billion|times|once|twice)$/.test(counted) &&
    !/(ss|us|is|as)$/.test(counted) &&
    !/^(ago|earlier|later|after|before|from|and|or)$/.test(word);
  if (
    often &&
    /\d|^(one|two|three|four|five|six|seven|eight|nine|ten)|^\$|(once|twice|times)$/.test(
      `${left(scan, at - 3)}${counted}`,
    )
  )
    return {first: at - 1, end: at + 1, type: 'SET', value: duration(1, unit)};
  return measure(scan, at - 1, {n: 1, next: at + 1}, unit);
}

/** Bare and vague plurals: "weeks", "recent years", "the coming days", "the weeks ahead", "these days". */
function plural(scan: Scan, at: number, unit: TimeWord): Reading | null {
  const said = left(scan, at - 1);
  const direction = directions.get(said);
  if (unit.code === 'D' && said === 'these') return {first: at - 1, end: at + 1, type: 'DATE', value: 'PRESENT_REF'};
  if (unit.code === 'WE') return {first: at, end: at + 1, type: 'SET', value: 'XXXX-WXX-WE'};
  const value = duration(Number.NaN, unit);
  let first = at;
  if (direction !== undefined || said === 'recent' || said === 'future') {
    first--;
    if (/^(the|these)$/.test(left(scan, first - 1))) first--;
    if (said === 'coming' || said === 'upcoming' || said === 'future')
      return {first, end: at + 1, type: 'DATE', value: 'FUTURE_REF', edtf: null};
    if (said === 'past' || said === 'previous')
      return {first, end: at + 1, type: 'DATE', value: 'PAST_REF', edtf: null};
    return {first, end: at + 1, type: 'DURATION', value};
  }
  const word = right(scan, at + 1);
  if (word === 'ahead' || (word === 'to' && right(scan, at + 2) === 'come'))
    return {
      first: said === 'the' ? at - 1 : at,
      end: word === 'to' ? at + 3 : at + 2,
      type: 'DATE',
      value: 'FUTURE_REF',
      edtf: null,
    };
  if (word === 'ago') return {first, end: at + 2, type: 'DATE', value: 'PAST_REF', edtf: null};
  if (unit.code === 'TH' && !/^(for|in|within|of|after|the|by|took|take|takes|lasted|spent|hundreds)$/.test(said))
    return null;
  if (unit.code === 'TM' || unit.code === 'TS' || unit.code === 'L' || unit.code === 'Q') return null;
  if (word === 'old' || (said === 'of' && /^(hundreds|thousands|tens|millions)$/.test(left(scan, at - 2)))) return null;
  const or = word === 'or' || word === 'and' ? wordAt(scan, at + 2, 'unit') : null;
  if (or?.n === 1) return {first, end: at + 3, type: 'DURATION', value, mod: word === 'or' ? 'APPROX' : null};
  return {first, end: at + 1, type: 'DURATION', value};
}

function directed(scan: Scan, at: number, unit: TimeWord, said: string, direction: number): Reading | null {
  let first = at - 1;
  const article = left(scan, first - 1);
  if (article === 'the' || article === 'this') first--;
  if (unit.code === 'Y') {
    const quarter = right(scan, at + 1) === "'s" ? quarterOf(scan, at + 2) : null;
    if (quarter !== null) return quarter;
  }
  if (unit.code === 'W' && said === 'last' && article !== 'the' && weekdayOf(scan.today) === 7) direction = 0;
  const relative = said === 'following' || said === 'preceding' || (said === 'previous' && article === 'the');
  const onward = said === 'next' && article === 'the';
  const base = relative || onward ? scan.previous : scan.today;
  const lasting = article === 'the' ? said === 'past' || said === 'last' : article === 'this' && said === 'past';
  if (lasting && unit.code !== 'WE' && unit.code !== 'Q')
    return {first, end: at + 1, type: 'DURATION', value: duration(1, unit)};
  return around(scan, {first, end: at + 1, type: 'DATE', ...named(base, unit, direction)}, unit);
}

/** "New Year's Eve", "New Year's Day": the one nearest to the report. */
function newYear(scan: Scan, at: number): Reading | null {
  if (!/^['’]s$/.test(right(scan, at + 1))) return null;
  const eve = right(scan, at + 2) === 'eve';
  if (!eve && right(scan, at + 2) !== 'day') return null;
  const {year, month} = civil(scan.today);
  const day = dayNumber(month > 6 ? year + 1 : year, 1, 1) - (eve ? 1 : 0);
  return {first: at - 1, end: at + 3, type: 'DATE', value: isoDay(day)};
}

/** "the week", "the end of the year": the period that the text is in. */
function definite(scan: Scan, at: number, unit: TimeWord, first: number): Reading | null {
  if (unit.code === 'D') {
    const whence = wordAt(scan, at + 2, 'day');
    if (whence !== null && whence.n === (right(scan, at + 1) === 'after' ? 1 : -1) && whence.code === '')
      return {first, end: at + 3, type: 'DATE', value: isoDay(scan.today + 2 * whence.n)};
    if (left(scan, first - 1) === 'in' && /^(later|earlier)$/.test(left(scan, first - 2)))
      return {
        first: first - 2,
        end: at + 1,
        type: 'DATE',
        value: isoDay(scan.previousDay),
        mod: stages.get(left(scan, first - 2)) ?? null,
      };
    const next = right(scan, at + 1);
    if ((next === 'after' || next === 'before') && !/^[\p{L}\p{N}$]/u.test(right(scan, at + 2)))
      return {first, end: at + 2, type: 'DATE', value: isoDay(scan.previousDay + (next === 'after' ? 1 : -1))};
    if (next === 'after' || next === 'before')
      return {first, end: at + 1, type: 'DATE', value: isoDay(scan.previous), edtf: null};
    return null;
  }
  if (unit.code === 'E' || unit.code === 'L' || unit.code === 'C') return null;
  if (unit.code === 'WE') {
    const over = weekdayOf(scan.today) < 4 && tense(scan, first, at + 1) < 1;
    return {first, end: at + 1, type: 'DATE', ...named(scan.today, unit, over ? -1 : 0)};
  }
  const date = /^(?:of|beginning|starting|commencing)$/.test(right(scan, at + 1)) ? monthDay(scan, at + 2) : null;
  if (unit.code === 'W' && date !== null) return {first, end: date.end, type: 'DATE', ...named(date.day, unit)};
  const base = unit.code === 'Q' || unit.code === 'M' ? scan.previous : scan.today;
  return around(scan, {first, end: at + 1, type: 'DATE', ...named(base, unit)}, unit);
}

/** "the end of ...", "earlier (in) ...", "late ..." around a period that has been read. */
export function around(scan: Scan, reading: Reading, unit: TimeWord): Reading {
  let {first} = reading;
  let mod: string | null = reading.mod ?? null;
  const said = left(scan, first - 1);
  const stage = stages.get(said) ?? (said === 'in' ? stages.get(left(scan, first - 2)) : undefined);
  if (stage !== undefined) {
    first -= said === 'in' ? 2 : 1;
    mod = stage;
    const word = said === 'in' ? left(scan, first) : said;
    const day = scan.today;
    if (unit.code === 'W' && reading.value === isoWeek(day)) {
      const monday = mondayOf(day);
      if (word === 'earlier') return {...reading, first, mod, edtf: within(monday, Math.max(monday, day))};
      if (word === 'later') return {...reading, first, mod, edtf: within(day, monday + 6)};
    }
    return {...reading, first, mod};
  }
  return reading;
}

/** "the end of", "the beginning of" before a date of any kind. */
export function portion(scan: Scan, reading: Reading): Reading {
  let {first} = reading;
  if (left(scan, first - 1) !== 'of' || (reading.mod ?? null) !== null) return reading;
  if (left(scan, first - 2) === 'half') return halfOf(scan, reading);
  const mod = portions.get(left(scan, first - 2));
  if (mod === undefined) return reading;
  first -= 2;
  if (left(scan, first - 1) === 'the') first--;
  return {...reading, first, mod};
}

/** The value of the unit that holds a day, so many units on. */
export function named(base: number, unit: TimeWord, shift = 0): {value: string; edtf?: string} {
  switch (unit.code) {
    case 'D':
      return {value: isoDay(base + shift)};
    case 'W': {
      const monday = mondayOf(base) + shift * 7;
      return {value: isoWeek(monday), edtf: within(monday, monday + 6)};
    }
    case 'WE':
      return {value: `${isoWeek(base + shift * 7)}-WE`};
    case 'M':
      return {value: isoMonth(monthCount(base) + shift)};
    case 'Q': {
      const quarter = Math.floor(monthCount(base) / 3) + shift;
      return {value: `${pad(Math.floor(quarter / 4), 4)}-Q${(quarter % 4) + 1}`};
    }
    case 'Y':
      return {value: pad(civil(base).year + shift, 4)};
    case 'E':
      return {value: `${Math.floor(civil(base).year / 10) + shift}`};
    case 'C':
      return {value: `${Math.floor(civil(base).year / 100) + shift}`};
    default:
      return {value: isoDay(base)};
  }
}

/** "the first half of July": the days of that half. */
function halfOf(scan: Scan, reading: Reading): Reading {
  const {first} = reading;
  const which = left(scan, first - 3);
  const span = bounds(reading.value);
  if (span === null || !/^(first|second|latter|last)$/.test(which)) return reading;
  const [from, to] = [parseDay(span.first) as number, parseDay(span.last) as number];
  const middle = Math.floor((from + to) / 2);
  const start = left(scan, first - 4) === 'the' ? first - 4 : first - 3;
  return which === 'first'
    ? {...reading, first: start, mod: 'START', edtf: within(from, middle)}
    : {...reading, first: start, mod: 'END', edtf: within(middle + 1, to)};
}
