import type {TimeMention} from '../mention.ts';
import {parseDay} from './calendar.ts';
import {isTitle, type Reading, right, type Scan} from './scan.ts';

/** The day under which a chronicle tells what stands behind it. */
export interface Entry {
  day: number;
  paragraph: number;
}

/** How many days before the report the first entry of a chronicle lies. */
const PAST = 60;
const BULLET = /^[-–—•*·]$/;
const MARK = /^(?:[.:,–—-]|)$/;
const YEAR = /\b[12]\d{3}\b/;

/** Whether a token opens its paragraph, bullets apart. */
export function opensParagraph(scan: Scan, at: number): boolean {
  return at === scan.opening || (at === scan.opening + 1 && BULLET.test(scan.tokens[scan.opening]!.text));
}

/** Takes a day that opens a paragraph ("29 March 2019. The second round is put off") for the day of what is told there. */
export function noteEntry(scan: Scan, {first, end}: Reading, {edtf, text}: TimeMention): void {
  if (edtf === null || !opensParagraph(scan, first) || isTitle(scan, first) || !MARK.test(right(scan, end))) return;
  const day = parseDay(edtf.length === 4 ? `${edtf}-01-01` : edtf.length === 7 ? `${edtf}-01` : edtf.slice(0, 10));
  if (day === null || scan.today - day < PAST) return;
  if (scan.entry !== null || YEAR.test(text)) scan.entry = {day, paragraph: scan.sentence.paragraph};
}

/** The day from which one without its year, or a weekday, is counted: that of the entry, else that of the report. */
export function dayOfTelling({entry, sentence, today}: Scan): number {
  return entry !== null && entry.paragraph === sentence.paragraph ? entry.day : today;
}
