import {between, directions, modifiers, type TimeWord} from '../../language/en/times.ts';
import {civil, isoDay, isoMonth, isoWeek, mondayOf, monthCount, pad} from './calendar.ts';
import {type Count, count, rangeOf} from './count.ts';
import {shiftMonths, within} from './edtf.ts';
import {monthDay} from './month.ts';
import {left, type Reading, right, type Scan, wordAt} from './scan.ts';
import {tense} from './tense.ts';

/** Reads a count and its unit: "six hours", "the past three months", "two weeks ago", "three days later". */
export function quantity(scan: Scan, at: number): Reading | null {
  const simple = count(scan, at);
  if (simple === null) return halfOf(scan, at);
  for (const counted of [rangeOf(scan, simple), simple]) {
    let next = counted.next;
    for (let step = 0; step < 2 && between.has(right(scan, next)); step++) next++;
    const unit = wordAt(scan, next, 'unit');
    if (unit !== null) return measure(scan, at, {...counted, next: next + 1}, unit);
  }
  return null;
}

/** "half an hour", "half a day". */
function halfOf(scan: Scan, at: number): Reading | null {
  if (right(scan, at) !== 'half') return null;
  const article = right(scan, at + 1);
  if (article !== 'a' && article !== 'an') return null;
  const unit = wordAt(scan, at + 2, 'unit');
  return unit === null ? null : measure(scan, at, {n: 0.5, next: at + 3}, unit);
}

/** What a count of units stands for, with the words before and after that say whence it is counted. */
export function measure(scan: Scan, at: number, counted: Count, unit: TimeWord): Reading | null {
  let {n} = counted;
  let end = counted.next;
  let mod = counted.mod ?? null;
  if (right(scan, end) === 'and' && right(scan, end + 1) === 'a' && right(scan, end + 2) === 'half') {
    n += 0.5;
    end += 3;
  }
  if (unit.code === 'Q' && isFraction(scan, at, n, end)) return null;
  if (right(scan, end) === 'old' || (right(scan, end) === 'of' && right(scan, end + 1) === 'age')) return null;
  if (right(scan, end) === 'or' && right(scan, end + 1) === 'so') {
    end += 2;
    mod = 'APPROX';
  }
  const opening = openingOf(scan, at, n, unit);
  const place = {first: opening.first, end, mod: opening.mod ?? mod};
  const word = right(scan, end);
  const than = right(scan, end + 1) === 'than';
  if (word === 'ago') return relative(scan, {...place, end: end + 1}, unit, -n, scan.today);
  if (word === 'hence') return relative(scan, {...place, end: end + 1}, unit, n, scan.today);
  if (word === 'from' && right(scan, end + 1) === 'now')
    return relative(scan, {...place, end: end + 2}, unit, n, scan.today);
  if (word === 'earlier' && !than) {
    // what had happened a day earlier did so before the report, not before a day that is still to come
    const past = scan.previous > scan.today && tense(scan, place.first - 1, end + 1) < 0;
    return relative(scan, {...place, end: end + 1}, unit, -n, past ? scan.today : scan.previous);
  }
  if (word === 'later' && !than) return relative(scan, {...place, end: end + 1}, unit, n, scan.previous);
  if (left(scan, place.first - 1) === 'in' && !opening.directed && tense(scan, place.first - 1, end) > 0)
    return relative(scan, place, unit, n, scan.today);
  return {...place, type: 'DURATION', value: duration(n, unit)};
}

/** The words before a count that belong to it: "more than the past six months", "another two weeks". */
function openingOf(
  scan: Scan,
  at: number,
  n: number,
  unit: TimeWord,
): {first: number; mod: string | null; directed: boolean} {
  let first = left(scan, at - 1) === 'a' ? at - 1 : at;
  const before = left(scan, first - 1);
  const lasts = before === 'last' && n > 1 && !lastly.test(left(scan, first - 2));
  const directed = !lasts && directions.has(before);
  if (directed || /^(first|recent|final|latest)$/.test(before)) first--;
  if (/^(the|these|those|this)$/.test(left(scan, first - 1)) || before === 'another') first--;
  // "a five year low": the article is the noun's
  if (n > 1 && unit.n === 0 && unit.code !== 'FN') first = at;
  const lasting = first < at && left(scan, first) !== 'a' ? true : n > 1 && unit.n === 1;
  const bound = modifierBefore(scan, first, lasting);
  return {first: bound?.first ?? first, mod: bound?.mod ?? null, directed};
}

/** Before "last" and a count these show that it is no verb ("and last 180 days"). */
const lastly = /^(the|these|those|its|his|her|their|our|in|over|during|for|of|within|past|since)$/;

function modifierBefore(scan: Scan, first: number, lasting: boolean): {first: number; mod: string} | null {
  const one = left(scan, first - 1);
  if (one === '') return null;
  const two = modifiers.get(`${left(scan, first - 2)} ${one}`);
  if (two !== undefined) {
    const no = left(scan, first - 3);
    if (one === 'than' && (no === 'no' || no === 'not'))
      return {first: first - 3, mod: two === 'MORE_THAN' ? 'EQUAL_OR_LESS' : 'EQUAL_OR_MORE'};
    return {first: first - 2, mod: two};
  }
  // "over the past two years" and "over three years" say how long, not how much more
  if (one === 'over' && lasting && !/^(for|just|well|of|in|after|lasted)$/.test(left(scan, first - 2))) return null;
  const mod = modifiers.get(one);
  return mod === undefined ? null : {first: first - 1, mod};
}

/** The TIMEX3 value of so many units. */
export function duration(n: number, unit: TimeWord): string {
  const {code} = unit;
  if (Number.isNaN(n)) {
    if (code === 'E' || code === 'C') return 'PXY';
    if (code === 'FN') return 'PXW';
    return code.length === 2 && code[0] === 'T' ? `PTX${code[1]}` : `PX${code[0]}`;
  }
  if (code === 'E') return `P${n * 10}Y`;
  if (code === 'C') return `P${n * 100}Y`;
  if (code === 'FN') return `P${n * 2}W`;
  if (code === 'WE') return `P${n * 2}D`;
  const whole = Math.floor(n);
  if (n !== whole) {
    const head = whole === 0 ? '' : String(whole);
    if (code === 'TH') return `PT${head && `${head}H`}${Math.round((n - whole) * 60)}M`;
    if (code === 'TM') return `PT${head && `${head}M`}${Math.round((n - whole) * 60)}S`;
    if (code === 'Y') return `P${head && `${head}Y`}${Math.round((n - whole) * 12)}M`;
    if (code === 'D') return `PT${Math.round(n * 24)}H`;
  }
  return code[0] === 'T' && code.length === 2 ? `PT${n}${code[1]}` : `P${n}${code}`;
}

/** A date so many units before or after a day, as exact as its unit is. */
export function relative(
  scan: Scan,
  place: {first: number; end: number; mod: string | null},
  unit: TimeWord,
  n: number,
  base: number,
): Reading {
  const reading = {...place, type: 'DATE' as const};
  if (Number.isNaN(n) || unit.code === 'L') {
    if (base !== scan.today || /^(later|earlier)$/.test(right(scan, place.end - 1)))
      return {...place, end: place.end - 1, type: 'DURATION', value: duration(n, unit)};
    const back = right(scan, place.end - 1) === 'ago' || right(scan, place.end - 1) === 'earlier';
    return {...reading, value: back ? 'PAST_REF' : 'FUTURE_REF', edtf: null};
  }
  const said = place.end > place.first && base === scan.previous ? dateBeside(scan, place.end) : null;
  if (said !== null) return {...reading, value: isoDay(said)};
  const steps = Math.trunc(n);
  if (Math.abs(steps) > (lengths[unit.code] ?? 1000))
    return {...reading, value: n < 0 ? 'PAST_REF' : 'FUTURE_REF', edtf: null};
  switch (unit.code) {
    case 'D':
      return {...reading, value: isoDay(base + steps)};
    case 'W':
    case 'FN': {
      const day = base + steps * (unit.code === 'W' ? 7 : 14);
      return {...reading, value: isoWeek(day), edtf: within(mondayOf(day), mondayOf(day) + 6)};
    }
    case 'WE':
      return {...reading, value: `${isoWeek(base + steps * 7)}-WE`};
    case 'M':
      return {...reading, value: isoMonth(monthCount(base) + steps)};
    case 'Q': {
      const {year, month} = civil(shiftMonths(base, steps * 3));
      return {...reading, value: `${pad(year, 4)}-Q${Math.ceil(month / 3)}`};
    }
    case 'Y':
    case 'E':
    case 'C': {
      const years = unit.code === 'Y' ? 1 : unit.code === 'E' ? 10 : 100;
      return {...reading, value: pad(civil(base).year + steps * years, 4)};
    }
    default: {
      const days = unit.code === 'TH' ? Math.trunc(n / 24) : 0;
      return {...reading, value: isoDay(base + days)};
    }
  }
}

/** "three quarters of", "a quarter of the": a part, no time. */
function isFraction(scan: Scan, at: number, n: number, end: number): boolean {
  const next = right(scan, end);
  if (next === 'of')
    return !/^(the|this|last|next|19\d\d|20\d\d)$/.test(right(scan, end + 1)) || n === 3 || right(scan, at) === 'a';
  return right(scan, at) === 'a' && next !== 'earlier' && next !== 'ago' && next !== 'later';
}

/** The date that spells the relative one out: "three days later, on June 2". */
function dateBeside(scan: Scan, at: number): number | null {
  const comma = right(scan, at) === ',' ? 1 : 0;
  if (right(scan, at + comma) !== 'on') return null;
  return monthDay(scan, at + comma + 1)?.day ?? null;
}

/** The most units that are counted to a date; beyond them lie geology and the far future. */
const lengths: Readonly<Record<string, number>> = {D: 100000, W: 20000, M: 5000, Y: 900, E: 90, C: 9};
