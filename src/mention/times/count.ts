import {timeWords} from '../../language/en/times.ts';
import {apart, right, type Scan} from './scan.ts';

/** A number in words or figures; `n` is NaN where the count is vague ("several"). */
export interface Count {
  n: number;
  next: number;
  mod?: string;
}

const FIGURE = /^(\d{1,3}(,\d{3})+|\d{1,6})(\.\d{1,3})?$/;

/** Reads a count that begins at a token: "two and a half", "12", "twenty four", "a couple of", "several hundred". */
export function count(scan: Scan, at: number): Count | null {
  const text = right(scan, at);
  if (FIGURE.test(text)) {
    let n = Number(text.replaceAll(',', ''));
    let next = at + 1;
    if (right(scan, next) === '1/2') {
      n += 0.5;
      next++;
    }
    return half(scan, {n, next});
  }
  const word = timeWords.get(text);
  if (word === undefined) return compound(text, at);
  if (word.kind === 'vague') {
    if (word.code === 'half') return null;
    if (word.code === 'of') return {n: 2, next: right(scan, at + 1) === 'of' ? at + 2 : at + 1, mod: 'APPROX'};
    const next = right(scan, at + 1);
    return {n: Number.NaN, next: next === 'dozen' || next === 'hundred' || next === 'thousand' ? at + 2 : at + 1};
  }
  if (word.kind !== 'number') return null;
  return half(scan, words(scan, at, word.n));
}

function words(scan: Scan, at: number, first: number): Count {
  let total = 0;
  let part = first;
  let next = at + 1;
  for (let step = 0; step < 8; step++) {
    const skip = right(scan, next) === 'and' && part >= 100 ? 1 : 0;
    const word = timeWords.get(right(scan, next + skip));
    const compoundPart = word === undefined ? compound(right(scan, next + skip), 0)?.n : undefined;
    const n = word?.kind === 'number' ? word.n : compoundPart;
    if (n === undefined) break;
    if (n === 100 && part < 100) part *= 100;
    else if (n === 1000) {
      total += part * 1000;
      part = 0;
    } else if (n === 12 && right(scan, next) === 'dozen') part *= 12;
    else if ((part % 100 === 0 && n < 100) || (part % 100 >= 20 && part % 10 === 0 && n < 10)) part += n;
    else break;
    next += skip + 1;
  }
  return {n: total + part, next};
}

/** "twenty-four". */
function compound(text: string, at: number): Count | null {
  const dash = text.indexOf('-');
  if (dash < 5) return null;
  const ten = timeWords.get(text.slice(0, dash));
  const one = timeWords.get(text.slice(dash + 1));
  if (ten?.kind !== 'number' || one?.kind !== 'number' || ten.n < 20 || one.n > 9) return null;
  return {n: ten.n + one.n, next: at + 1};
}

/** "two and a half". */
function half(scan: Scan, count: Count): Count {
  const {next} = count;
  if (right(scan, next) !== 'and' || right(scan, next + 1) !== 'a' || right(scan, next + 2) !== 'half') return count;
  return {...count, n: count.n + 0.5, next: next + 3};
}

/** A second count after "to", "or" or a dash: "two to three weeks", "10–15 days". */
export function rangeOf(scan: Scan, first: Count): Count {
  const link = right(scan, first.next);
  if (link !== 'to' && link !== 'or' && link !== '-' && link !== '–') return first;
  if ((link === '-' || link === '–') && apart(scan, first.next)) return first;
  const second = count(scan, first.next + 1);
  return second === null ? first : {n: first.n, next: second.next, mod: 'APPROX'};
}
