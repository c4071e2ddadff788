import {isDay} from './day.ts';

/** A plain text without its date line, the day that the line named, and where the day is none, its words. */
export interface DatedText {
  text: string;
  date: string | null;
  noDay: string | null;
}

const DATE_LINE = /^\s*date(?::|\b)[ \t]*(\d{3}\d*|\d+[./-][\d./-]*)(?=\s|$)\s*/i;

/** Takes off the leading `date YYYY-MM-DD` line or word, if there is one. */
export function takeDateLine(text: string): DatedText {
  const found = DATE_LINE.exec(text);
  if (!found) return {text, date: null, noDay: null};
  const day = found[1]!;
  return {text: text.slice(found[0].length), date: isDay(day) ? day : null, noDay: isDay(day) ? null : day};
}
