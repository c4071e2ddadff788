import {dateAt, type WrittenDate} from './dateline-date.ts';

/** Where a part of a heading begins: at its start, or behind a comma, a bar, a bracket, a colon or a dash. */
const PART = /(?:^|[,|(:·•]|[ \t][-–—])[ \t]*/g;
const LABEL = /(?:(?:date|dated|issued|published|posted|released|updated)[ \t]*:?[ \t]+(?:on[ \t]+)?)/iy;
const CLOSES = /[ \t]*(?:$|[,|).·•]|[-–—][ \t]|(?:at[ \t]+)?\d{1,2}[:.]\d{2}(?!\d)|at[ \t]+\d{1,2}[ \t])/y;

/**
 * The last full date that is a part of its own in a heading: "Press statement, 28 May 2017, Oslo",
 * "Remarks, Wagah, 14 July 2019 (issued 15 July 2019)"; null where none is. Linear.
 */
export function headingDate(line: string): WrittenDate | null {
  let last: WrittenDate | null = null;
  for (const part of line.matchAll(PART)) {
    const start = part.index + part[0].length;
    LABEL.lastIndex = start;
    const date = dateAt(line, LABEL.test(line) ? LABEL.lastIndex : start);
    if (date?.year == null) continue;
    CLOSES.lastIndex = date.end;
    if (CLOSES.test(line)) last = date;
  }
  return last;
}
