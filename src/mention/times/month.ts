import {directions, stages, type TimeWord, timeWords} from '../../language/en/times.ts';
import {civil, dayNumber, daysIn, isDate, isoDay, monthCount, pad} from './calendar.ts';
import {dayOfTelling, opensParagraph} from './entry.ts';
import {apart, form, isCapital, left, type Reading, right, type Scan, wordAt} from './scan.ts';
import {followsPast, ownTense, tense} from './tense.ts';

const DAY = /^(\d{1,2})(st|nd|rd|th)?$/;
const SPAN = /^(\d{1,2})(?:st|nd|rd|th)?[-–](\d{1,2})(?:st|nd|rd|th)?$/;
const ACROSS = /^(\d{1,2})[-–]([a-z]{3,9})\.?$/;
const ONWARD = /^([a-z]{3,9})\.?[-–](\d{1,2})$/;
const YEAR = /^[12]\d{3}$/;

/** A day or several consecutive days, as read from a token on. */
export interface Dated {
  day: number;
  last: number;
  end: number;
}

/** The month that a token names; "May" and "March" only as names. */
export function monthAt(scan: Scan, at: number): number {
  const word = wordAt(scan, at, 'month');
  return word === null || !isCapital(form(scan, at)) ? 0 : word.n;
}

function figure(text: string): number {
  const parts = DAY.exec(text);
  return parts === null ? (spelled(text) ?? 0) : Number(parts[1]);
}

/** "March eighth". */
function spelled(text: string): number | undefined {
  const word = timeWords.get(text);
  return word?.kind === 'ordinal' ? word.n : undefined;
}

/** Days written as one: "27-28", "27–28", "27 to 28", "14 and 15 March", "14, 15 and 16 March", "between 6 and 10 March"; else one day. */
function days(scan: Scan, at: number): {from: number; to: number; next: number} | null {
  const text = right(scan, at);
  const span = SPAN.exec(text);
  if (span !== null) return {from: Number(span[1]), to: Number(span[2]), next: at + 1};
  const from = figure(text);
  if (from < 1 || from > 31) return null;
  const link = right(scan, at + 1);
  const dash = link === '-' || link === '–' || link === '—';
  if (link === 'to' || link === 'through' || link === 'until' || (dash && !apart(scan, at + 1))) {
    const to = figure(right(scan, at + 2));
    if (to > from && to <= 31 && DAY.test(right(scan, at + 2))) return {from, to, next: at + 3};
  }
  const after = figure(right(scan, at + 2));
  const joined = after === from + 1 || (after > from && after <= 31 && left(scan, at - 1) === 'between');
  if (link === 'and' && joined && monthAt(scan, at + 3) > 0) return {from, to: after, next: at + 3};
  return inARow(scan, at, from) ?? {from, to: from, next: at + 1};
}

/** "9, 10 and 11 OCTOBER": days that follow each other, with one month behind them. */
function inARow(scan: Scan, at: number, from: number): {from: number; to: number; next: number} | null {
  let to = from;
  let next = at + 1;
  while (right(scan, next) === ',' && figure(right(scan, next + 1)) === to + 1) {
    to++;
    next += 2;
  }
  if (to === from) return null;
  const comma = right(scan, next) === ',' ? 1 : 0;
  const joined = right(scan, next + comma) === 'and' && figure(right(scan, next + comma + 1)) === to + 1;
  const month = next + comma + 2;
  return joined && monthAt(scan, month) > 0 ? {from, to: to + 1, next: month} : null;
}

/** "April 12", "April 12, 2025", "12 April", "12th of April", "28-29 July", "from 14 to 16 March": the days at a token. */
export function monthDay(scan: Scan, at: number): Dated | null {
  let month = monthAt(scan, at);
  if (month > 0) {
    const article = right(scan, at + 1) === 'the' ? 1 : 0;
    const across = ACROSS.exec(right(scan, at + 1));
    if (across !== null) return acrossMonths(scan, at, month, across);
    const found = days(scan, at + 1 + article);
    if (found === null) return null;
    if (article === 1 && !/[a-z]/.test(right(scan, at + 2))) return null;
    return settle(scan, at, month, found);
  }
  const start = right(scan, at) === 'the' ? at + 1 : at;
  const found = /^\d/.test(right(scan, start)) || start > at ? days(scan, start) : null;
  if (found === null) return null;
  const onward = ONWARD.exec(right(scan, found.next));
  if (onward !== null) return onToNextMonth(scan, found, onward);
  const of = right(scan, found.next) === 'of' ? 1 : 0;
  month = monthAt(scan, found.next + of);
  if (month === 0) return null;
  return settle(scan, at, month, {...found, next: found.next + of + 1});
}

function settle(scan: Scan, at: number, month: number, found: {from: number; to: number; next: number}): Dated | null {
  let end = found.next;
  let year = 0;
  const comma = right(scan, end) === ',' ? 1 : 0;
  if (YEAR.test(right(scan, end + comma))) {
    year = Number(right(scan, end + comma));
    end += comma + 1;
  } else {
    const of = comma === 0 && right(scan, end) === 'of' ? 1 : 0;
    const named = yearBeside(scan, end + comma + of);
    if (named !== 0) {
      year = named;
      end += comma + of + 2;
    }
  }
  if (year === 0) year = yearOfList(scan, end);
  if (found.from > daysIn(2024, month) || found.to > daysIn(2024, month)) return null;
  if (year === 0) year = nearestYear(scan, at, month, found.from, tense(scan, at, end));
  if (!isDate(year, month, found.from) || !isDate(year, month, found.to)) return null;
  return {day: dayNumber(year, month, found.from), last: dayNumber(year, month, found.to), end};
}

/** "June 29-July 1". */
function acrossMonths(scan: Scan, at: number, month: number, across: RegExpExecArray): Dated | null {
  const next = timeWords.get(across[2] as string);
  const until = figure(right(scan, at + 2));
  if (next?.kind !== 'month' || until === 0) return null;
  const found = {from: Number(across[1]), to: Number(across[1]), next: at + 3};
  const first = settle(scan, at, month, found);
  if (first === null) return null;
  const {year} = civil(first.day);
  const last = next.n < month ? year + 1 : year;
  return isDate(last, next.n, until) ? {...first, last: dayNumber(last, next.n, until)} : null;
}

/** "30 September-2 October". */
function onToNextMonth(scan: Scan, {from, next}: {from: number; next: number}, onward: RegExpExecArray): Dated | null {
  const month = timeWords.get(onward[1] as string);
  const until = monthAt(scan, next + 1);
  if (month?.kind !== 'month' || until === 0) return null;
  const last = settle(scan, next, until, {from: Number(onward[2]), to: Number(onward[2]), next: next + 2});
  if (last === null) return null;
  const {year} = civil(last.last);
  const first = month.n > until ? year - 1 : year;
  return isDate(first, month.n, from) ? {...last, day: dayNumber(first, month.n, from)} : null;
}

/** The year that ends a list of days: "June 24 and 25, 2025". */
function yearOfList(scan: Scan, at: number): number {
  if (!/^(and|or|to|,)$/.test(right(scan, at)) || !DAY.test(right(scan, at + 1))) return 0;
  const comma = right(scan, at + 2) === ',' ? 1 : 0;
  return comma === 1 && YEAR.test(right(scan, at + 3)) ? Number(right(scan, at + 3)) : 0;
}

/** "this year", "last year" after a month or a date. */
function yearBeside(scan: Scan, at: number): number {
  if (right(scan, at + 1) !== 'year') return 0;
  if (right(scan, at) === 'that') return civil(scan.previous).year;
  const direction = directions.get(right(scan, at));
  if (direction === undefined) return 0;
  return civil(scan.today).year + direction;
}

/** The year of a date that was written without one: the nearest, unless the tense says otherwise. */
function nearestYear(scan: Scan, at: number, month: number, day: number, time: number): number {
  const from = dayOfTelling(scan);
  if (scan.entry !== null && from === scan.today && opensParagraph(scan, at))
    return yearOfEntry(scan.entry.day, month, day);
  const {year} = civil(from);
  const over = followsPast(scan, at) ? 400 : 150;
  let best = year;
  let distance = Number.POSITIVE_INFINITY;
  for (const candidate of [year - 1, year, year + 1]) {
    if (!isDate(candidate, month, day)) continue;
    const away = dayNumber(candidate, month, day) - from;
    const cost = Math.abs(away) + (time < 0 && away > 7 ? over : time === 1 && away < -60 ? 150 : 0);
    if (cost < distance) [best, distance] = [candidate, cost];
  }
  return best;
}

/** The year of an entry of a chronicle, which comes after the one before. */
function yearOfEntry(before: number, month: number, day: number): number {
  const {year} = civil(before);
  return !isDate(year, month, day) || dayNumber(year, month, day) >= before ? year : year + 1;
}

/** "Sunday the 15th", "on the 27th": the day of that number nearest to the report, by tense. */
export function ordinalDay(scan: Scan, at: number): Dated | null {
  if (right(scan, at) !== 'the') return null;
  const parts = DAY.exec(right(scan, at + 1));
  if (parts === null || parts[2] === undefined) return null;
  const n = Number(parts[1]);
  const base = monthCount(scan.today);
  const time = tense(scan, at, at + 2);
  let best: number | null = null;
  for (const count of [base - 1, base, base + 1]) {
    const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
    if (!isDate(year, month, n)) continue;
    const day = dayNumber(year, month, n);
    if ((time < 0 && day > scan.today) || (time > 0 && day < scan.today)) continue;
    if (best === null || Math.abs(day - scan.today) < Math.abs(best - scan.today)) best = day;
  }
  return best === null ? null : {day: best, last: best, end: at + 2};
}

/** The reading of a date that begins at a token, with "early" or "around" before it. */
export function dateAt(scan: Scan, at: number): Reading | null {
  const date = monthDay(scan, at);
  if (date === null) return null;
  if (isYearly(scan, date.end)) return {...dated(date, at), type: 'SET', edtf: null};
  let first = at;
  let mod: string | null = null;
  if (left(scan, at - 1) === 'around') {
    mod = 'APPROX';
    first--;
  } else if (left(scan, at - 1) === 'the' && /^\d+[a-z]/.test(right(scan, at))) first--;
  return dated(date, first, mod);
}

/** "15 June OF EACH YEAR", "from 15 June to 15 September OF EVERY YEAR": no day of one year. */
function isYearly(scan: Scan, end: number): boolean {
  const words = (from: number) => [0, 1, 2].map((away) => right(scan, from + away)).join(' ');
  const last = /^(?:to|and|until|through|till)$/.test(right(scan, end)) ? end + 3 : end;
  return /^(?:of )?(?:each|every|any) year\b/.test(words(last));
}

/** A reading of one day, or of a span of days. */
export function dated(date: Dated, first: number, mod: string | null = null): Reading {
  const value = date.last > date.day ? `${isoDay(date.day)}/${isoDay(date.last)}` : isoDay(date.day);
  return {first, end: date.end, type: 'DATE', value, mod, edtf: value};
}

const beforeMonth = new Set(
  'in since of by until till from to between and for during through early late before after last next this each every or mid a the its his her their our'.split(
    ' ',
  ),
);

/** A month without a day: "June", "June 2025", "last May", "early June", "June last year". */
export function month(scan: Scan, at: number, word: TimeWord): Reading | null {
  if (!isCapital(form(scan, at))) return null;
  const date = dateAt(scan, at);
  if (date !== null) return date;
  let first = at;
  let end = at + 1;
  const said = left(scan, at - 1);
  if (said === 'each' || said === 'every') return {first: at - 1, end, type: 'SET', value: `XXXX-${pad(word.n)}`};
  const direction = directions.get(said);
  if (direction !== undefined) first--;
  if (direction !== undefined && (left(scan, first - 1) === 'this' || left(scan, first - 1) === 'the')) first--;
  const mod = stages.get(left(scan, first - 1)) ?? null;
  if (mod !== null) first--;
  const comma = right(scan, end) === ',' ? 1 : right(scan, end) === 'of' ? 1 : 0;
  let year = 0;
  if (YEAR.test(right(scan, end + comma))) {
    year = Number(right(scan, end + comma));
    end += comma + 1;
  } else {
    year = yearBeside(scan, end) || (comma === 1 ? yearBeside(scan, end + 1) : 0);
    if (year !== 0) end += right(scan, end + 1) === 'year' ? 2 : 3;
  }
  if (word.code === 'word' && year === 0 && !beforeMonth.has(said) && mod === null) return null;
  const lone =
    form(scan, at).length < 5 && !form(scan, at).endsWith('.') && word.n !== 5 && word.n !== 6 && word.n !== 7;
  if (lone && year === 0) return null;
  if (year === 0) year = yearOfMonth(scan, word.n, direction, first, end);
  return {first, end, type: 'DATE', value: `${pad(year, 4)}-${pad(word.n)}`, mod};
}

function yearOfMonth(scan: Scan, n: number, direction: number | undefined, first: number, end: number): number {
  const now = civil(dayOfTelling(scan));
  if (direction === -1) return n < now.month ? now.year : now.year - 1;
  if (direction === 1) return n > now.month ? now.year : now.year + 1;
  if (direction === 0) return now.year;
  const attributive = /^(a|the|its|his|her|their|our)$/.test(left(scan, first - 1));
  const time = attributive ? 0 : /^['’]s$/.test(right(scan, end)) ? ownTense(scan, end - 1) : tense(scan, first, end);
  if (time === 1) return n >= now.month ? now.year : now.year + 1;
  if (time < 0) return n <= now.month ? now.year : now.year - 1;
  const away = n - now.month;
  if (away > 6) return now.year - 1;
  return away < -6 ? now.year + 1 : now.year;
}
