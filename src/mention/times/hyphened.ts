import {modifiers, type TimeWord, timeWords} from '../../language/en/times.ts';
import {civil, pad} from './calendar.ts';
import {quarterOf} from './ordinal.ts';
import {duration} from './quantity.ts';
import {left, type Reading, right, type Scan} from './scan.ts';

/** One token with hyphens: "two-day", "90-day", "mid-June", "late-November", "third-quarter", "year-end", "post-1959". */
export function hyphened(scan: Scan, at: number): Reading | null {
  const text = right(scan, at);
  const dash = text.indexOf('-');
  if (dash < 1 || text.length > 30) return null;
  const head = text.slice(0, dash);
  const tail = text.slice(dash + 1);
  const count = countOf(head);
  const dashed = tail.indexOf('-');
  const unit = timeWords.get(dashed > 0 ? tail.slice(0, dashed) : tail);
  if (count !== null && unit?.kind === 'unit') {
    if ((dashed > 0 && tail.slice(dashed + 1) === 'old') || right(scan, at + 1) === 'old') return null;
    const bound = modifiers.get(left(scan, at - 1));
    const mod = bound ?? null;
    return {first: mod === null ? at : at - 1, end: at + 1, type: 'DURATION', value: duration(count, unit), mod};
  }
  if (unit?.kind === 'unit' || head === 'year' || head === 'fiscal') return fiscal(scan, at, head, tail, unit);
  const stage =
    head === 'mid' ? 'MID' : head === 'early' ? 'START' : head === 'late' || head === 'end' ? 'END' : undefined;
  if (stage !== undefined) return staged(scan, at, tail, stage);
  return null;
}

function countOf(head: string): number | null {
  if (/^\d{1,4}$/.test(head)) return Number(head);
  const word = timeWords.get(head);
  if (word?.kind === 'number') return word.n;
  if (word?.kind === 'vague' && word.code === '') return Number.NaN;
  return null;
}

function fiscal(scan: Scan, at: number, head: string, tail: string, unit: TimeWord | undefined): Reading | null {
  const {year, month} = civil(scan.today);
  const ordinal = timeWords.get(head);
  if (ordinal?.kind === 'ordinal' && unit?.code === 'Q' && ordinal.n < 5) {
    const ahead = ordinal.n > Math.ceil(month / 3);
    return {first: at, end: at + 1, type: 'DATE', value: `${pad(ahead ? year - 1 : year, 4)}-Q${ordinal.n}`};
  }
  if (head === 'year' && tail === 'end') return {first: at, end: at + 1, type: 'DATE', value: pad(year, 4), mod: 'END'};
  if (head === 'year' && (tail === 'earlier' || tail === 'ago')) {
    let first = at;
    let end = at + 1;
    const quarter = quarterOf(scan, end);
    if (quarter !== null)
      return {
        ...quarter,
        first: left(scan, at - 1) === 'the' ? at - 1 : at,
        value: `${pad(year - 1, 4)}${quarter.value.slice(4)}`,
      };
    if (/^(quarter|period)$/.test(right(scan, end))) {
      end++;
      if (left(scan, at - 1) === 'the') first--;
    }
    return {first, end, type: 'DATE', value: pad(year - 1, 4)};
  }
  return null;
}

function staged(scan: Scan, at: number, tail: string, mod: string): Reading | null {
  const first = left(scan, at - 1) === 'the' ? at - 1 : at;
  const {year, month} = civil(scan.today);
  if (/^(19|20)\d\d$/.test(tail)) return {first, end: at + 1, type: 'DATE', value: tail, mod};
  if (/^(19|20)\d0s$/.test(tail)) return {first, end: at + 1, type: 'DATE', value: tail.slice(0, 3), mod};
  const word = timeWords.get(tail);
  if (word?.kind === 'month') {
    const next = right(scan, at + 1);
    if (/^(19|20)\d\d$/.test(next)) return {first: at, end: at + 2, type: 'DATE', value: `${next}-${pad(word.n)}`, mod};
    const away = word.n - month;
    const near = away > 6 ? year - 1 : away < -6 ? year + 1 : year;
    return {first: at, end: at + 1, type: 'DATE', value: `${pad(near, 4)}-${pad(word.n)}`, mod};
  }
  if (word?.kind === 'season')
    return {first: at, end: at + 1, type: 'DATE', value: `${pad(year, 4)}-${word.code}`, mod};
  return null;
}
