import type {Edtf} from '../mention.ts';
import {civil, dayNumber, daysIn, isDate, isoDay, mondayOfWeek, pad, parseDay} from './calendar.ts';

export interface Bounds {
  first: string;
  last: string;
}

/**
 * The ISO days that an EDTF expression spans, inclusive: a day, month, year, decade ("199X"), quarter or season
 * (ISO 8601-2 codes 21 to 41), an ISO week, `a/b`, `[a..b]`, with ~ and ? passed over. null where an end is open or
 * the expression is none.
 */
export function bounds(edtf: Edtf): Bounds | null {
  let text = edtf.trim();
  if (text.length > 64) return null;
  if ((text.startsWith('[') && text.endsWith(']')) || (text.startsWith('{') && text.endsWith('}'))) {
    text = text.slice(1, -1);
    return hull(text.split(/\.\.|,/));
  }
  return hull(text.split('/'));
}

function hull(parts: string[]): Bounds | null {
  let first: string | null = null;
  let last: string | null = null;
  for (const part of parts) {
    const one = single(part.trim().replace(/[?~%]/g, ''));
    if (one === null) return null;
    if (first === null || one.first < first) first = one.first;
    if (last === null || one.last > last) last = one.last;
  }
  return first === null || last === null ? null : {first, last};
}

/** First month of what the codes of ISO 8601-2 name, and how many months. Winter begins in the year that it is named for. */
const divisions: Readonly<Record<number, [number, number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
};

function single(text: string): Bounds | null {
  const day = /^(\d{4}-\d{2}-\d{2})(T[\d:.Z+-]*)?$/.exec(text);
  if (day !== null) {
    const number = parseDay(day[1] as string);
    return number === null ? null : {first: day[1] as string, last: day[1] as string};
  }
  const week = /^(\d{4})-W(\d{2})$/.exec(text);
  if (week !== null) {
    const n = Number(week[2]);
    if (n < 1 || n > 53) return null;
    const monday = mondayOfWeek(Number(week[1]), n);
    return {first: isoDay(monday), last: isoDay(monday + 6)};
  }
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month !== null) {
    const year = Number(month[1]);
    const n = Number(month[2]);
    if (n >= 1 && n <= 12) return months(year, n, 1);
    const division = divisions[n];
    return division === undefined ? null : months(year, division[0], division[1]);
  }
  const year = /^(\d{2,4})(X{0,2})$/.exec(text);
  if (year !== null && text.length === 4) {
    const low = Number((year[1] as string).padEnd(4, '0'));
    const high = Number((year[1] as string).padEnd(4, '9'));
    return {first: `${pad(low, 4)}-01-01`, last: `${pad(high, 4)}-12-31`};
  }
  return null;
}

function months(year: number, month: number, count: number): Bounds {
  const end = year * 12 + month - 1 + count - 1;
  const [endYear, endMonth] = [Math.floor(end / 12), (end % 12) + 1];
  return {
    first: `${pad(year, 4)}-${pad(month)}-01`,
    last: `${pad(endYear, 4)}-${pad(endMonth)}-${pad(daysIn(endYear, endMonth))}`,
  };
}

/** The day, where an EDTF expression is exactly one day; else null. */
export function dayOf(edtf: Edtf | null): string | null {
  if (edtf === null) return null;
  const span = bounds(edtf);
  return span !== null && span.first === span.last ? span.first : null;
}

/** An ISO day so many days on (or back, where negative); a day that does not exist is returned as it is. */
export function shiftDay(day: string, days: number): string {
  const number = parseDay(day);
  return number === null ? day : isoDay(number + Math.trunc(days));
}

/** Some day from `first` to `last`; one day where they are the same. */
export function within(first: number, last: number): Edtf {
  return first >= last ? isoDay(first) : `[${isoDay(first)}..${isoDay(last)}]`;
}

const seasonCodes: Readonly<Record<string, number>> = {SP: 21, SU: 22, FA: 23, WI: 24};

/**
 * The interval that a TIMEX3 value of a DATE or TIME stands for; weeks, quarters and seasons become some day within.
 * null for durations, sets, references and values with unknown parts.
 */
export function edtfOf(value: string): Edtf | null {
  if (!/^\d/.test(value)) return null;
  const t = value.indexOf('T');
  const date = t > 0 ? value.slice(0, t) : value;
  if (/^\d{4}-\d{2}-\d{2}/.test(date)) return parseDay(date) === null ? null : date.slice(0, 10);
  const weekend = /^(\d{4})-W(\d{2})-WE$/.exec(date);
  if (weekend !== null) {
    const monday = mondayOfWeek(Number(weekend[1]), Number(weekend[2]));
    return within(monday + 5, monday + 6);
  }
  const part = /^(\d{4})-(Q[1-4]|SP|SU|FA|WI|H[12])$/.exec(date);
  if (part !== null) {
    const name = part[2] as string;
    const n = name[0] === 'Q' ? 32 + Number(name[1]) : name[0] === 'H' ? 39 + Number(name[1]) : seasonCodes[name];
    return range(`${part[1]}-${n}`);
  }
  if (/^\d{4}-W\d{2}$/.test(date)) return range(date);
  if (/^\d{4}(-\d{2})?$/.test(date)) return bounds(date) === null ? null : date;
  if (/^\d{3}X?$/.test(date)) return `${date.slice(0, 3)}X`;
  if (/^\d{2}(XX)?$/.test(date)) return `${date.slice(0, 2)}XX`;
  return null;
}

function range(edtf: Edtf): Edtf | null {
  const span = bounds(edtf);
  return span === null ? null : `[${span.first}..${span.last}]`;
}

/** The last full day number of an EDTF expression, for what is told to follow it. */
export function lastDay(edtf: Edtf): number | null {
  const span = bounds(edtf);
  return span === null ? null : parseDay(span.last);
}

/** A day in a year, moved to the last of the month where the month is too short (29 February). */
export function inMonth(year: number, month: number, day: number): number {
  return isDate(year, month, day) ? dayNumber(year, month, day) : dayNumber(year, month, daysIn(year, month));
}

/** The same day of another month. */
export function shiftMonths(number: number, months: number): number {
  const {year, month, day} = civil(number);
  const count = year * 12 + month - 1 + months;
  return inMonth(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, day);
}
