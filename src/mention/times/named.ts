import {directions, stages, type TimeWord, timeWords} from '../../language/en/times.ts';
import {civil, dayNumber, easter, isoDay, pad, thanksgiving} from './calendar.ts';
import {dateAt} from './month.ts';
import {form, isCapital, LATE, left, lower, type Reading, right, type Scan, wordAt} from './scan.ts';
import {tense} from './tense.ts';
import {weekday} from './weekday.ts';

/** "today", "late yesterday", "tomorrow morning", "tonight". */
export function day(scan: Scan, at: number, word: TimeWord): Reading {
  const value = isoDay(writtenOn(scan) + word.n);
  let first = at;
  const mod = stages.get(left(scan, at - 1)) ?? null;
  if (mod !== null) first--;
  if (word.code !== '') return {first, end: at + 1, type: 'TIME', value: `${value}T${word.code}`, mod};
  const part = wordAt(scan, at + 1, 'part');
  if (part !== null) return {first, end: at + 2, type: 'TIME', value: `${value}T${part.code}`, mod};
  return {first, end: at + 1, type: 'DATE', value, mod};
}

/** The day of the dateline, where the report came out a little later: "DOHA, 21 January - They met TODAY". */
function writtenOn({told, today}: Scan): number {
  return told !== null && today >= told && today - told <= LATE ? told : today;
}

/** "this morning", "last night", "the evening" of the day that the text is in. */
export function part(scan: Scan, at: number, word: TimeWord): Reading | null {
  if (word.n === 1) return null;
  const said = left(scan, at - 1);
  const direction = directions.get(said);
  if (said === 'every' || said === 'each')
    return {first: at - 1, end: at + 1, type: 'SET', value: `XXXX-XX-XXT${word.code}`};
  if (said === 'the' && right(scan, at + 1) === 'of') return partOf(scan, at, word);
  if (direction === undefined) {
    const bare = said === 'the' && /^(in|during)$/.test(left(scan, at - 2)) && right(scan, at + 1) !== 'of';
    if (!bare) return null;
    return {first: at - 1, end: at + 1, type: 'TIME', value: `${isoDay(scan.previousDay)}T${word.code}`};
  }
  let first = at - 1;
  const article = left(scan, first - 1) === 'the';
  if (article) first--;
  const base = article && said !== 'last' ? scan.previousDay : scan.today;
  const mod = stages.get(left(scan, first - 1)) ?? null;
  if (mod !== null) first--;
  return {first, end: at + 1, type: 'TIME', value: `${isoDay(base + direction)}T${word.code}`, mod};
}

/** "the morning of June 12", "the night of Tuesday". */
function partOf(scan: Scan, at: number, word: TimeWord): Reading | null {
  const next = timeWords.get(right(scan, at + 2));
  const date = next?.kind === 'weekday' ? weekday(scan, at + 2, next) : dateAt(scan, at + 2);
  if (date === null || date.type !== 'DATE' || date.first !== at + 2) return null;
  return {first: at - 1, end: date.end, type: 'TIME', value: `${date.value.slice(0, 10)}T${word.code}`};
}

/** "now", "recently", "soon". */
export function reference(scan: Scan, at: number, word: TimeWord): Reading | null {
  let first = at;
  if (word.code === 'PRESENT_REF' && left(scan, at - 1) === 'right') first--;
  if (word.code === 'PAST_REF' && /^(more|most)$/.test(left(scan, at - 1))) first--;
  if (word.code === 'FUTURE_REF') {
    if (lower(scan, at) === 'soon' && left(scan, at - 1) === 'as') {
      if (right(scan, at + 1) !== 'as') return null;
      return right(scan, at + 2) === 'possible'
        ? {first: at - 1, end: at + 3, type: 'DATE', value: 'FUTURE_REF'}
        : null;
    }
    if (/^(after|before|thereafter|afterwards)$/.test(right(scan, at + 1)) || /^(too|how)$/.test(left(scan, at - 1)))
      return null;
  }
  return {first, end: at + 1, type: 'DATE', value: word.code};
}

/** "the near future", "the past", "the short term", "the moment". */
export function vague(scan: Scan, at: number, word: TimeWord): Reading | null {
  const before = left(scan, at - 1);
  const reading = {end: at + 1, type: 'DATE' as const, value: word.code, edtf: null};
  switch (word.n) {
    case 1: {
      const near = /^(near|nearest|foreseeable|immediate|not-too-distant|distant)$/.test(before) ? 1 : 0;
      const article = left(scan, at - 1 - near) === 'the' ? 1 : 0;
      const preposition = left(scan, at - 1 - near - article);
      if (article === 1 && (near === 1 || /^(in|into|for)$/.test(preposition)))
        return {...reading, first: at - 1 - near};
      return article === 0 && preposition === 'in' ? {...reading, first: at - near} : null;
    }
    case -1:
      return before === 'the' && /^(in|of|from|to)$/.test(left(scan, at - 2)) && !/^\w/.test(right(scan, at + 1))
        ? {...reading, first: at - 1}
        : null;
    default: {
      const term = /^(near|short|long|medium|nearest)$/.test(before);
      if (word.code === 'FUTURE_REF') return term && left(scan, at - 2) === 'the' ? {...reading, first: at - 2} : null;
      return before === 'the' && left(scan, at - 2) === 'at' && right(scan, at + 1) !== 'of'
        ? {...reading, first: at - 1}
        : null;
    }
  }
}

/** "this summer", "last fall", "the winter of 1994", "spring 2025". */
export function season(scan: Scan, at: number, word: TimeWord): Reading | null {
  let first = at;
  let end = at + 1;
  const said = left(scan, at - 1);
  const direction = directions.get(said);
  const of = right(scan, end) === 'of' ? 1 : 0;
  const now = civil(scan.today);
  let year: number;
  if (/^(19|20)\d\d$/.test(right(scan, end + of))) {
    year = Number(right(scan, end + of));
    end += of + 1;
  } else if (direction !== undefined && said !== 'following') {
    const month = firstMonths[word.code] as number;
    const back = said === 'last' ? (month < now.month ? 0 : -1) : 0;
    year = now.year + back + (said === 'next' && month <= now.month ? 1 : 0);
    first--;
    if (/^(this|the)$/.test(left(scan, first - 1))) first--;
  } else if (lower(scan, at) === 'fall' || lower(scan, at) === 'spring') {
    return null;
  } else if (said === 'the' || said === 'in' || said === 'early' || said === 'late') {
    year = now.year;
  } else return null;
  const mod = stages.get(left(scan, first - 1)) ?? null;
  if (mod !== null) first--;
  if (left(scan, first - 1) === 'the') first--;
  return {first, end, type: 'DATE', value: `${pad(year, 4)}-${word.code}`, mod};
}

const firstMonths: Readonly<Record<string, number>> = {SP: 3, SU: 6, FA: 9, WI: 12};

/** "Christmas", "Thanksgiving Day", "last Easter". */
export function feast(scan: Scan, at: number, word: TimeWord): Reading | null {
  if (!isCapital(form(scan, at))) return null;
  let first = at;
  let end = at + 1;
  const next = right(scan, end);
  if (next === 'eve') end++;
  else if (next === 'day' || next === 'sunday') end++;
  const direction = directions.get(left(scan, at - 1));
  if (direction !== undefined) first--;
  const day = (year: number): number => {
    if (word.code === 'easter') return easter(year);
    if (word.code === 'thanksgiving') return thanksgiving(year);
    return dayNumber(year, Math.floor(word.n / 100), word.n % 100);
  };
  const {year} = civil(scan.today);
  const time = direction ?? tense(scan, first, end);
  const now = day(year);
  let found = now;
  if (time < 0 && now > scan.today) found = day(year - 1);
  if (time > 0 && now < scan.today) found = day(year + 1);
  return {first, end, type: 'DATE', value: isoDay(found - (next === 'eve' ? 1 : 0))};
}

/** "the nineties", "the late seventies". */
export function decade(scan: Scan, at: number, word: TimeWord): Reading | null {
  let first = at;
  const before = left(scan, at - 1);
  const mod = before === 'early' ? 'START' : before === 'late' ? 'END' : null;
  if (mod !== null) first--;
  if (left(scan, first - 1) !== 'the') return null;
  return {first: first - 1, end: at + 1, type: 'DATE', value: `19${word.n / 10}`, mod};
}

/** "nineteen ninety-six", "two thousand five" after a preposition is left to counts. */
export function spokenYear(scan: Scan, at: number, word: TimeWord): Reading | null {
  if (word.n !== 19 && word.n !== 20) return null;
  const text = right(scan, at + 1);
  const dash = text.indexOf('-');
  const ten = timeWords.get(dash > 0 ? text.slice(0, dash) : text);
  if (ten?.kind !== 'number' || ten.n < 20 || ten.n > 90 || ten.n % 10 !== 0) return null;
  let n = ten.n;
  let end = at + 2;
  const one = timeWords.get(dash > 0 ? text.slice(dash + 1) : right(scan, end));
  if (one?.kind === 'number' && one.n < 10) {
    n += one.n;
    if (dash < 0) end++;
  }
  if (word.n === 20 && timeWords.get(right(scan, end))?.kind === 'unit') return null;
  return {first: at, end, type: 'DATE', value: String(word.n * 100 + n)};
}
