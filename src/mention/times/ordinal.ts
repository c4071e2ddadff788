import {directions, type TimeWord, timeWords} from '../../language/en/times.ts';
import {civil, isoWeek, pad, parseDay} from './calendar.ts';
import {bounds, within} from './edtf.ts';
import {month, monthAt} from './month.ts';
import {left, type Reading, right, type Scan, wordAt} from './scan.ts';
import {tense} from './tense.ts';

/** "11th century", "the nineteenth century". */
export function century(scan: Scan, at: number): Reading | null {
  const n = ordinal(right(scan, at));
  if (n === 0) return null;
  const unit = wordAt(scan, at + 1, 'unit');
  if (unit === null || unit.code !== 'C') return null;
  let first = at;
  if (left(scan, first - 1) === 'the') first--;
  return {first, end: at + 2, type: 'DATE', value: pad(n - 1)};
}

function ordinal(text: string): number {
  const figure = /^(\d{1,2})(st|nd|rd|th)$/.exec(text);
  if (figure !== null) return Number(figure[1]);
  const word = timeWords.get(text);
  return word?.kind === 'ordinal' ? word.n : 0;
}

/** "the third quarter", "the first half of 2025", "the 1988 third quarter", "last year's first quarter". */
export function quarterOf(scan: Scan, at: number): Reading | null {
  let start = at;
  let year = 0;
  if (/^(19|20)\d\d$/.test(right(scan, at))) {
    year = Number(right(scan, at));
    start++;
    if (right(scan, start) === 'fiscal') start++;
  }
  const n = ordinal(right(scan, start));
  if (n < 1 || n > 4) return null;
  const unit = right(scan, start + 1);
  const halves = unit === 'half' && n < 3;
  if (unit !== 'quarter' && !halves) return null;
  let end = start + 2;
  let first = at;
  const of = right(scan, end) === 'of' ? 1 : 0;
  const direction = directions.get(right(scan, end + of));
  if (year === 0 && /^(19|20)\d\d$/.test(right(scan, end + of))) {
    year = Number(right(scan, end + of));
    end += of + 1;
  } else if (year === 0 && direction !== undefined && right(scan, end + of + 1) === 'year') {
    year = civil(scan.today).year + direction;
    end += of + 2;
  } else if (year === 0 && of === 1 && right(scan, end + 1) === 'the' && right(scan, end + 2) === 'year') end += 3;
  else if (halves && year === 0) return null;
  if (left(scan, first - 1) === 'fiscal') first--;
  const possessor = left(scan, first - 1) === "'s" && left(scan, first - 2) === 'year';
  if (possessor) {
    const which = directions.get(left(scan, first - 3));
    if (which !== undefined) {
      year = civil(scan.today).year + which;
      first -= 3;
    }
  }
  if (left(scan, first - 1) === 'the') first--;
  const part = halves ? `H${n}` : `Q${n}`;
  if (year === 0) {
    const now = civil(scan.today);
    const present = halves ? Math.ceil(now.month / 6) : Math.ceil(now.month / 3);
    year = n > present && tense(scan, first, end) < 0 ? now.year - 1 : now.year;
  }
  return {first, end, type: 'DATE', value: `${pad(year, 4)}-${part}`};
}

/** "the second week of June", "the last week of July": seven days of the month. */
export function weekOfMonth(scan: Scan, at: number): Reading | null {
  if (right(scan, at + 1) !== 'of' || monthAt(scan, at + 2) === 0) return null;
  const said = left(scan, at - 1);
  const n = ordinal(said);
  if (said !== 'last' && (n < 1 || n > 5)) return null;
  const whole = month(scan, at + 2, timeWords.get(right(scan, at + 2)) as TimeWord);
  const span = whole === null || whole.type !== 'DATE' ? null : bounds(whole.value);
  if (whole === null || span === null) return null;
  const last = parseDay(span.last) as number;
  const start = said === 'last' ? last - 6 : (parseDay(span.first) as number) + (n - 1) * 7;
  const first = left(scan, at - 2) === 'the' ? at - 2 : at - 1;
  return {
    first,
    end: whole.end,
    type: 'DATE',
    value: isoWeek(start + 3),
    edtf: within(start, Math.min(start + 6, last)),
  };
}
