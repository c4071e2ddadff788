import {timeWords, zones} from '../../language/en/times.ts';
import {isoDay, pad} from './calendar.ts';
import {dateAt} from './month.ts';
import {left, lower, type Reading, right, type Scan, wordAt} from './scan.ts';
import {weekday} from './weekday.ts';

const CLOCK = /^(\d{1,2})[:.]?(\d{2})?(?:[:.](\d{2}))?(am|pm|a\.m\.?|p\.m\.?)?$/;

/** "10 a.m.", "10:35 a.m. local time", "14:00 GMT", "5 p.m. EST Nov. 9", "10 o'clock", with a day that follows. */
export function clock(scan: Scan, at: number): Reading | null {
  const parts = CLOCK.exec(right(scan, at));
  if (parts === null || /^(utc|gmt)?[+−-]$|^(utc|gmt)$/.test(lower(scan, at - 1))) return null;
  let hour = Number(parts[1]);
  const minute = Number(parts[2] ?? 0);
  let end = at + 1;
  let half = (parts[4] ?? '').charAt(0);
  const next = right(scan, end);
  if (half === '' && /^[ap]\.?m\.?$/.test(next)) {
    half = next.charAt(0);
    end++;
  } else if (half === '' && (next === "o'clock" || next === 'o’clock')) end++;
  else if (half === '') {
    const colon = right(scan, at).includes(':');
    const zoned =
      zones.has(next) ||
      (next === 'local' && right(scan, end + 1) === 'time') ||
      (next === 'hours' && /^\d{4}$/.test(right(scan, at)) && lower(scan, at - 1) === 'at');
    if (!colon && !(zoned && parts[2] !== undefined)) return null;
    if (next === 'hours') end++;
  }
  if (hour > 24 || minute > 59) return null;
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  if (right(scan, end) === 'in' && right(scan, end + 1) === 'the' && wordAt(scan, end + 2, 'part') !== null) {
    if (wordAt(scan, end + 2, 'part')?.code !== 'MO' && hour < 12) hour += 12;
    end += 3;
  }
  return timed(scan, at, zoneAfter(scan, end), `T${pad(hour)}:${pad(minute)}`);
}

/** "noon", "midnight", "midday", alone or before a day. */
export function noon(scan: Scan, at: number, code: string): Reading {
  return timed(scan, at, at + 1, code);
}

function zoneAfter(scan: Scan, at: number): number {
  if (zones.has(right(scan, at))) return at + 1;
  if (right(scan, at) === 'local' && right(scan, at + 1) === 'time') return at + 2;
  return at;
}

function timed(scan: Scan, at: number, end: number, time: string): Reading {
  let first = at;
  let mod: string | null = null;
  const before = left(scan, at - 1);
  if (before === 'around' || before === 'about') {
    mod = 'APPROX';
    if (before === 'around') first--;
  }
  const link = right(scan, end) === 'on' || right(scan, end) === ',' ? 1 : 0;
  const word = timeWords.get(right(scan, end + link));
  let date: Reading | null = null;
  if (word?.kind === 'weekday') date = weekday(scan, end + link, word);
  else if (word?.kind === 'day' && link === 0 && word.code === '')
    date = {first: end, end: end + 1, type: 'DATE', value: isoDay(scan.today + word.n)};
  else date = dateAt(scan, end + link);
  if (date !== null && date.type === 'DATE' && date.first === end + link)
    return {first, end: date.end, type: 'TIME', value: `${date.value.slice(0, 10)}${time}`, mod};
  const {last} = scan;
  const beside = last !== null && last.end > first - 4 && /^\d{4}-\d\d-\d\d/.test(last.value);
  const known = isoDay(scan.paragraph === scan.sentence.paragraph ? scan.previousDay : scan.today);
  const day = beside ? last.value.slice(0, 10) : (dayAhead(scan, end) ?? known);
  return {first, end, type: 'TIME', value: `${day}${time}`, mod};
}

/** The day that follows a time of day in its sentence ("at 10 a.m. in Geneva on Friday"), a few words on. */
function dayAhead(scan: Scan, end: number): string | null {
  for (let at = end; at < end + 8 && at < scan.sentence.last; at++) {
    const word = timeWords.get(right(scan, at));
    if (/^[,;:."“”]$|^(said|says)$/.test(right(scan, at))) return null;
    if (word?.kind !== 'weekday' && word?.kind !== 'month') continue;
    const date = word.kind === 'weekday' ? weekday(scan, at, word) : (dateAt(scan, at - 1) ?? dateAt(scan, at));
    return date?.type === 'DATE' ? date.value.slice(0, 10) : null;
  }
  return null;
}
