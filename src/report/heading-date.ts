import {SLUG_WORDS} from '../language/en/dateline.ts';
import {dateAt, type WrittenDate} from './dateline-date.ts';

/** Where a part of a heading begins: at its start, or behind a comma, a bar, a bracket, a colon, a dash or a mark. */
const PART = /(?:^[[(*_#]*|[,|(:·•[*_/#]|[ \t][-–—])[ \t]*/g;
const LABEL = /(?:(?:date|dated|issued|published|posted|released|updated|as of)[ \t]*:?[ \t]+(?:on[ \t]+)?)/iy;
const CLOSES =
  /T\d{2}|[ \t]*(?:$|[,|).·•(\]*_/;:]|[-–—][ \t]|(?:at[ \t]+)?\d{1,2}[:.]\d{2}(?!\d)|at[ \t]+\d{1,2}[ \t]|(?:by|in)[ \t])/y;
const SLUG = /^[ \t]*(\p{L}+)[ \t]+/u;
/** "Daily brief of", "The Andean Post of": what a paper or a rubric is called, of which the date is the day. */
const TITLE_OF = /^(?:[\p{Lu}\d][^\s,.:]*[ \t]+|(?:brief|bulletin|digest|edition)[ \t]+){1,5}of[ \t]+/u;
/** How far into a running text its own date may stand, and behind what. */
const LEAD = 80;
const RUNS_ON = /[ \t]*(?:[:)\]/*.]|[-–—][ \t]|,[ \t]*\p{Lu}{3})/uy;

/**
 * The last full date that is a part of its own in a heading: "Press statement, 28 May 2017, Oslo",
 * "Remarks, Wagah, 14 July 2019 (issued 15 July 2019)"; null where none is. Linear.
 */
export function headingDate(line: string): WrittenDate | null {
  let last: WrittenDate | null = null;
  for (const start of partsOf(line)) last = fullDate(line, start, CLOSES) ?? last;
  return last;
}

/** The day of a text that runs on behind it in the same line: "Correction, 3 May 2017: The ministry ...". */
export function leadDate(line: string): WrittenDate | null {
  for (const start of partsOf(line.slice(0, LEAD))) {
    const date = fullDate(line, start, RUNS_ON);
    if (date) return date;
  }
  return null;
}

/** The offsets at which a date may stand as a part of its own. */
function* partsOf(line: string): Generator<number> {
  for (const part of line.matchAll(PART)) yield part.index + part[0].length;
  const slug = SLUG.exec(line);
  if (slug && SLUG_WORDS.has(slug[1]!.toLowerCase())) yield slug[0].length;
  const title = TITLE_OF.exec(line);
  if (title) yield title[0].length;
}

function fullDate(line: string, start: number, closes: RegExp): WrittenDate | null {
  LABEL.lastIndex = start;
  const date = dateAt(line, LABEL.test(line) ? LABEL.lastIndex : start);
  if (date?.year == null) return null;
  closes.lastIndex = date.end;
  return closes.test(line) ? date : null;
}
