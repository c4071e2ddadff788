import {SLUG_WORDS} from '../language/en/dateline.ts';
import {datelineAt, type WrittenDateline} from './dateline.ts';
import type {WrittenDate} from './dateline-date.ts';
import {headingDate, leadDate} from './heading-date.ts';

/** What stands above the body of a report, and its dateline. */
export interface Opening {
  headline: string | null;
  byline: string | null;
  dateline: WrittenDateline | null;
  /** The full date that a heading or the text's first words give where no dateline does: "Press statement, 28 May 2017". */
  date: WrittenDate | null;
}

const MOST_LINES = 8;
const LONGEST_HEADING = 200;
const BYLINE = /^by:?[ \t]+(\p{Lu}.{0,98})$/iu;

interface Line {
  start: number;
  words: string;
}

/** Reads slugs, headline, byline and dateline; of a text without them nothing. Looks at the first lines only. */
export function readOpening(text: string): Opening {
  const above: Line[] = [];
  let sentence: Line | null = null;
  let dateline: WrittenDateline | null = null;
  let aboveIt = 0;
  let body: Line | null = null;
  for (const line of firstLines(text)) {
    const found = datelineAt(text, line.start);
    // "EUROPEAN COMMISSION - PRESS RELEASE" looks like a dateline, but the dateline is the dated line below
    if (found && (!dateline || found.written)) {
      dateline = found;
      aboveIt = above.length;
    }
    const running = isSentence(line.words);
    if (running) body ??= line;
    // a headline may look like a sentence, but then the dateline stands right below it
    if (found?.written || sentence || (dateline && running)) break;
    if (running) sentence = line;
    else above.push(line);
    if (line.words.length >= LONGEST_HEADING) break;
  }
  const dates = dateline || sentence ? above.map(({words}) => headingDate(words)).filter((date) => date !== null) : [];
  if (dateline) above.length = aboveIt;
  if (sentence && dateline) above.push(sentence);
  const headings = dateline || sentence ? above : [];
  const bylineAt = headings.find((line) => BYLINE.test(line.words));
  const headline = headings.find((line) => line !== bylineAt && !isSlug(line.words));
  return {
    headline: headline?.words ?? null,
    byline: bylineAt ? BYLINE.exec(bylineAt.words)![1]! : null,
    dateline,
    date: dates.at(-1) ?? (body && leadDate(body.words)),
  };
}

function* firstLines(text: string): Generator<Line> {
  let at = 0;
  for (let count = 0; count < MOST_LINES && at < text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    const words = text.slice(at, Math.min(end, at + LONGEST_HEADING + 1));
    const start = at + (words.length - words.trimStart().length);
    if (start < at + words.length) {
      yield {start, words: words.trim()};
      count++;
    }
    at = end + 1;
  }
}

/** Running text: long, or closed by a full stop and longer than most headings. */
function isSentence(words: string): boolean {
  return words.length >= LONGEST_HEADING || (/[.!?]["”’')]?$/.test(words) && words.split(/\s+/).length > 8);
}

/** "URGENT", "(Adds quotes)", "RUSSIA-US-TALKS/": for the desk, not for the reader. */
function isSlug(words: string): boolean {
  const [first = '', ...rest] = words.replace(/^[^\p{L}]+/u, '').split(/[\s:,.]+/u);
  if (words.startsWith('(') || rest.filter(Boolean).length < 3) return SLUG_WORDS.has(first.toLowerCase());
  return false;
}
