import {type TimeKind, type TimeWord, timeWords} from '../../language/en/times.ts';
import type {Sentence, Token} from '../../language/index.ts';
import type {TimeMention} from '../mention.ts';
import type {Entry} from './entry.ts';

/** How many days after it was written a report may be published. */
export const LATE = 2;

/** What one pass over a text knows at the token that it stands on. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** The day number of the report. */
  readonly today: number;
  /** The day that the dateline gives. */
  readonly told: number | null;
  sentence: Sentence;
  /** Tokens before it belong to a reading already. */
  floor: number;
  /** The day (or first day) of the date mentioned last, for "three days later" and "the next day". */
  previous: number;
  /** The last that was exactly a day, for "the next morning". */
  previousDay: number;
  /** The paragraph that named `previousDay`; -1 before any did. */
  paragraph: number;
  /** The first token of the present paragraph. */
  opening: number;
  /** The entry of a chronicle that was opened last. */
  entry: Entry | null;
  /** The reading made last. */
  last: Reading | null;
}

/** A time expression over the tokens from `first` to `end` (exclusive). */
export interface Reading {
  first: number;
  end: number;
  type: TimeMention['type'];
  value: string;
  mod?: string | null;
  /** Where it is not what the value alone stands for. */
  edtf?: string | null;
  /** Where the extent is a part of its tokens. */
  start?: number;
  stop?: number;
}

/** The lower-case form of a token; '' outside the text. */
export function lower(scan: Scan, at: number): string {
  return at >= 0 && at < scan.tokens.length ? (scan.tokens[at] as Token).lower : '';
}

/** The form of a token; '' outside the text. */
export function form(scan: Scan, at: number): string {
  return at >= 0 && at < scan.tokens.length ? (scan.tokens[at] as Token).text : '';
}

/** The lower-case form of a token in the present sentence that no reading holds; else ''. */
export function left(scan: Scan, at: number): string {
  return at >= scan.floor && at >= scan.sentence.first ? lower(scan, at) : '';
}

/** The lower-case form of a token in the present sentence, else ''. */
export function right(scan: Scan, at: number): string {
  return at < scan.sentence.last ? lower(scan, at) : '';
}

export function wordAt(scan: Scan, at: number, kind: TimeKind): TimeWord | null {
  const word = timeWords.get(right(scan, at));
  return word !== undefined && word.kind === kind ? word : null;
}

export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 65 && code <= 90;
}

/** Whether a blank (or anything) parts a token from the one before it. */
export function apart(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1];
  const token = scan.tokens[at];
  return before === undefined || token === undefined || token.start > before.end;
}

/** A capital where none is due: the word is part of a name ("USA Today", "This Week", "the Daily Mail"). */
export function isTitle(scan: Scan, at: number): boolean {
  if (!isCapital(form(scan, at))) return false;
  if (at === scan.sentence.first) return isCapital(form(scan, at + 1)) && wordy.test(form(scan, at));
  return /^[\p{L}\p{N}'’]/u.test(form(scan, at - 1)) && (at > scan.sentence.first + 1 || isCapital(form(scan, at - 1)));
}

const wordy = /^(Daily|Weekly|Monthly)$/;
