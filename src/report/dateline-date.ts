import {DATELINE_MONTHS, DATELINE_WEEKDAYS} from '../language/en/dateline.ts';

/** A date as a dateline writes it; `end` is the offset after it. */
export interface WrittenDate {
  year: number | null;
  month: number;
  day: number;
  end: number;
}

const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y;
const POINTS = /(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/y;
const SLASHES = /(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/y;
const WEEKDAY = /(\p{L}+)\.?,?[ \t]+/uy;
const MONTH_FIRST = /(\p{L}+)\.?[ \t]+(\d{1,2})(?:st|nd|rd|th)?(?!\d|:\d)/uy;
const DAY_FIRST = /(\d{1,2})(?:st|nd|rd|th)?[ \t]+(?:of[ \t]+)?(\p{L}+)/uy;
const YEAR = /\.?,?[ \t]+(\d{4})(?!\d)/y;

const at = (pattern: RegExp, line: string, offset: number) => {
  pattern.lastIndex = offset;
  return pattern.exec(line);
};

/** The date that starts at `offset`, with or without its year ("June 11", "4 Jan. 2025", "2025-01-04"); else null. */
export function dateAt(line: string, offset: number): WrittenDate | null {
  const weekday = at(WEEKDAY, line, offset);
  const start = weekday && DATELINE_WEEKDAYS.has(weekday[1]!.toLowerCase()) ? WEEKDAY.lastIndex : offset;
  const iso = at(ISO, line, start);
  if (iso) return {year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), end: ISO.lastIndex};
  const points = at(POINTS, line, start);
  if (points) return {year: Number(points[3]), month: Number(points[2]), day: Number(points[1]), end: POINTS.lastIndex};
  const slashes = at(SLASHES, line, start);
  if (slashes) return ofSlashes(Number(slashes[1]), Number(slashes[2]), Number(slashes[3]));
  const monthFirst = at(MONTH_FIRST, line, start);
  if (monthFirst) return withYear(line, monthFirst[1]!, monthFirst[2]!, MONTH_FIRST.lastIndex);
  const dayFirst = at(DAY_FIRST, line, start);
  return dayFirst && withYear(line, dayFirst[2]!, dayFirst[1]!, DAY_FIRST.lastIndex);
}

/** "28/11/2023" and "11/28/2023"; of "3/4/2023", which is April to some and March to others, nothing. */
function ofSlashes(first: number, second: number, year: number): WrittenDate | null {
  if (first <= 12 && second <= 12 && first !== second) return null;
  const [day, month] = second > 12 ? [second, first] : [first, second];
  return {year, month, day, end: SLASHES.lastIndex};
}

function withYear(line: string, monthName: string, day: string, end: number): WrittenDate | null {
  const month = DATELINE_MONTHS.get(monthName.toLowerCase());
  if (month === undefined) return null;
  const year = at(YEAR, line, end);
  return {year: year && Number(year[1]), month, day: Number(day), end: year ? YEAR.lastIndex : end};
}
