import {beforeCount, beforeYear, timeWords} from '../../language/en/times.ts';
import {isDate, isoDay, pad, parseDay} from './calendar.ts';
import {clock} from './clock.ts';
import {hyphened} from './hyphened.ts';
import {dateAt, monthAt, ordinalDay} from './month.ts';
import {century, quarterOf} from './ordinal.ts';
import {quantity} from './quantity.ts';
import {apart, form, isCapital, left, lower, type Reading, right, type Scan} from './scan.ts';

/** What begins with a figure: dates, times of day, years, decades, counts of units. */
export function figure(scan: Scan, at: number): Reading | Reading[] | null {
  const text = right(scan, at);
  return (
    dateAt(scan, at) ??
    clock(scan, at) ??
    listed(scan, at) ??
    numeric(at, text) ??
    years(scan, at, text) ??
    quantity(scan, at) ??
    hyphened(scan, at) ??
    century(scan, at) ??
    quarterOf(scan, at) ??
    dayAlone(scan, at)
  );
}

/** "2025-04-12", "2025-06", "12/04/2025" (the month first, unless that cannot be), "12.04.2025". */
function numeric(at: number, text: string): Reading | null {
  if (text.length > 25) return null;
  const iso = /^(\d{4}-\d{2}-\d{2})(?:t([\d:]{5,8})z?)?$/.exec(text);
  if (iso !== null && parseDay(iso[1] as string) !== null) {
    if (iso[2] !== undefined) return {first: at, end: at + 1, type: 'TIME', value: `${iso[1]}T${iso[2]}`};
    return {first: at, end: at + 1, type: 'DATE', value: iso[1] as string};
  }
  const month = /^([12]\d{3})-(0[1-9]|1[0-2])$/.exec(text);
  if (month !== null) return {first: at, end: at + 1, type: 'DATE', value: text};
  const slashed = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (slashed === null) return null;
  let [first, second, year] = [Number(slashed[1]), Number(slashed[3]), Number(slashed[4])];
  if (slashed[2] === '.' && (slashed[4] as string).length < 4) return null;
  if ((slashed[4] as string).length === 2) year += year > 50 ? 1900 : 2000;
  if (slashed[2] === '.' || first > 12) [first, second] = [second, first];
  if (!isDate(year, first, second)) return null;
  return {first: at, end: at + 1, type: 'DATE', value: `${pad(year, 4)}-${pad(first)}-${pad(second)}`};
}

/** The second day of a list: "July 28 and 29", "June 2, 4 and 6". */
function listed(scan: Scan, at: number): Reading | null {
  const {last} = scan;
  if (last === null || last.type !== 'DATE' || !/^\d{4}-\d\d-\d\d$/.test(last.value)) return null;
  const text = /^(\d{1,2})(st|nd|rd|th)?$/.exec(right(scan, at));
  if (text === null) return null;
  const gap = at - last.end;
  const link = lower(scan, at - 1);
  if (gap > 2 || gap < 1 || last.first < scan.sentence.first) return null;
  if (link !== 'and' && link !== ',' && link !== 'or' && link !== 'to' && !(link === '-' || link === '–')) return null;
  if (!/^\d/.test(right(scan, last.end - 1)) || !monthBefore(scan, last)) return null;
  const next = right(scan, at + 1);
  if (timeWords.get(next)?.kind === 'unit' || next === '%' || next === 'percent' || monthAt(scan, at + 1) > 0)
    return null;
  const opened = lower(scan, last.first - 1);
  // "on June 4 and 5 brought": the day after it, not five of something
  const dayAfter = link === 'and' && opened === 'on' && Number(text[1]) === Number(last.value.slice(8)) + 1;
  if (
    opened !== 'between' &&
    !dayAfter &&
    next !== '' &&
    !/^[,.;:)]|^(and|or|to|in|at|for|with|by|after|before|the|between|when|as|but)$/.test(next)
  )
    return null;
  const [year, month, day] = [Number(last.value.slice(0, 4)), Number(last.value.slice(5, 7)), Number(text[1])];
  if (!isDate(year, month, day)) return null;
  const dated = next === ',' && right(scan, at + 2) === String(year);
  return {first: at, end: dated ? at + 3 : at + 1, type: 'DATE', value: `${last.value.slice(0, 8)}${pad(day)}`};
}

function monthBefore(scan: Scan, last: Reading): boolean {
  for (let at = last.first; at < last.end; at++) if (monthAt(scan, at) > 0) return true;
  return lower(scan, last.first - 1) === ',' || lower(scan, last.first - 1) === 'and';
}

function years(scan: Scan, at: number, text: string): Reading | Reading[] | null {
  const decade = /^([12]\d)?(\d)0s$/.exec(text);
  if (decade !== null) {
    const century = decade[1] ?? '19';
    const quote = decade[1] === undefined && !apart(scan, at) && /^['’‘`]/.test(left(scan, at - 1));
    if (decade[1] === undefined && !quote) return null;
    const first = quote ? at - 1 : at;
    return staged(scan, {first, end: at + 1, type: 'DATE', value: `${century}${decade[2]}`});
  }
  const pair = /^([12]\d{3})([-–/])(\d{4}|\d{2})$/.exec(text);
  if (pair !== null) return yearPair(scan, at, pair);
  if (!/^[12]\d{3}$/.test(text)) return null;
  const year = Number(text);
  const before = lower(scan, at - 1);
  const next = right(scan, at + 1);
  const prior = lower(scan, at - 2);
  if (beforeCount.has(before) || before === 'than' || prior === 'flight') return null;
  if (next === '%' || next === 'percent' || next === 'per' || timeWords.get(next)?.kind === 'unit') {
    if (timeWords.get(next)?.code !== 'Q') return null;
  }
  if (year < 1900 || year > 2099) {
    if (!/^(in|since|of|by|until|from)$/.test(before) || year < 1500 || year > 2200 || isPlural(next)) return null;
  } else if (
    !beforeYear.has(before) &&
    (isPlural(next) || (isCapital(form(scan, at - 1)) && before !== '' && at > scan.sentence.first + 1))
  ) {
    return null;
  } else if (isPlural(next) && before === 'for') return null;
  if (next === 'period' || next === 'quarter')
    return {first: left(scan, at - 1) === 'the' ? at - 1 : at, end: at + 2, type: 'DATE', value: text};
  return quarterOf(scan, at) ?? staged(scan, {first: at, end: at + 1, type: 'DATE', value: text});
}

function yearPair(scan: Scan, at: number, pair: RegExpExecArray): Reading[] | null {
  const [from, link, to] = [pair[1] as string, pair[2] as string, pair[3] as string];
  const last = to.length === 2 ? from.slice(0, 2) + to : to;
  if (Number(last) <= Number(from) || Number(from) < 1500 || Number(last) > 2200) return null;
  const {start, end} = scan.tokens[at] as {start: number; end: number};
  const middle = start + from.length;
  return [
    {first: at, end: at, type: 'DATE', value: from, start, stop: middle},
    {first: at, end: at + 1, type: 'DATE', value: last, start: middle + link.length, stop: end},
  ];
}

const people = new Set(['people', 'men', 'women', 'children', 'police', 'million', 'billion']);

function isPlural(word: string): boolean {
  return people.has(word) || (word.length > 3 && /[a-z]s$/.test(word) && !/(ss|us|is|as)$/.test(word));
}

/** "early 1990", "the late 1970s", "the mid-1990s", "the year 2000". */
export function staged(scan: Scan, reading: Reading): Reading {
  const before = left(scan, reading.first - 1);
  const mod = before === 'early' ? 'START' : before === 'late' ? 'END' : before === 'mid' ? 'MID' : null;
  let {first} = reading;
  if (mod !== null) first--;
  if (before === 'fiscal' || before === 'year') first--;
  const decade = reading.value.length === 3;
  if (left(scan, first - 1) === 'the' && (mod !== null || before === 'year' || decade)) first--;
  return {...reading, first, mod: mod ?? reading.mod ?? null};
}

/** "on the 27th", with no month said. */
function dayAlone(scan: Scan, at: number): Reading | null {
  if (
    left(scan, at - 1) !== 'the' ||
    !/^(on|by|until|till|before|after|for|from|to|and|since)$/.test(left(scan, at - 2))
  )
    return null;
  const next = form(scan, at + 1);
  if (next !== '' && !/^[,.;:)!?"”]|^(and|or|to|in|at|with|by|after|before|when|as|but)$/.test(next)) return null;
  const day = ordinalDay(scan, at - 1);
  return day === null ? null : {first: at - 1, end: day.end, type: 'DATE', value: isoDay(day.day)};
}
