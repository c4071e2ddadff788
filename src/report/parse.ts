import {createHash} from 'node:crypto';
import {isDay, nearestDay, toDay} from './day.ts';
import {decode, plain} from './decode.ts';
import {isNewsItem, type NewsItem, readNewsItem} from './ninjs.ts';
import {type Opening, readOpening} from './opening.ts';
import type {Refusal} from './refusal.ts';
import type {Report} from './report.ts';
import {takeDateLine} from './text.ts';

/** What is known of an input beside its bytes. */
export interface Given {
  /** The file or address, for what is said of it. */
  name: string;
  /** The ISO day of a report that carries none itself. */
  date?: string;
}

/** Bytes of a plain text (UTF-8) or a ninjs item to a report, or why not. Never throws; linear. */
export function parseReport(bytes: Uint8Array, given: Given): Report | Refusal {
  const refuse = (wrong: Wrong): Refusal => ({name: given.name, ...wrong});
  if (given.date !== undefined && !isDay(given.date)) return refuse(noDay('the day given for it', given.date));
  const decoded = decode(bytes);
  if (!('text' in decoded)) return refuse(decoded);
  const item = newsItem(decoded.text, given.name);
  if (item && 'reason' in item) return refuse(item);
  if (!item && OTHER.test(decoded.text)) {
    return refuse({reason: 'it is a page or a document with markup', mend: 'give its plain text', foreign: true});
  }
  const report = item ? fromItem(item, given) : fromText(decoded.text, given);
  return 'reason' in report ? refuse(report) : report;
}

/**
 * A report of a text that is taken as it stands, as `annotate` gives it: offsets are those of `text`, and every time
 * is read against `published`.
 */
export function reportOf(text: string, published: string): Report {
  const opening = readOpening(text);
  const dated = assemble(text, published, opening, {});
  const report = 'reason' in dated ? (assemble(text, published, {...opening, dateline: null}, {}) as Report) : dated;
  return {...report, reported: published};
}

/** The ID of a document: the first 16 hex digits of SHA-256 over its day, a line feed, and its text. */
export function documentId(published: string, text: string): string {
  return createHash('sha256').update(`${published}\n${text}`).digest('hex').slice(0, 16);
}

type Wrong = Omit<Refusal, 'name'>;

/** HTML, XML and RTF say what they are. */
const OTHER = /^\s*(?:<!doctype|<html|<\?xml|<rss|<feed|\{\\rtf)/i;

/** English as a tag of BCP 47 or ISO 639, or by name; "und" leaves it open. */
const ENGLISH = /^(?:en|eng|english|und)(?:[-_].*)?$/i;

const WITHOUT_DAY: Wrong = {
  reason: 'no date line, dateline or metadata gives its day with the year',
  mend: 'say it with --date YYYY-MM-DD',
};

function fromText(raw: string, given: Given): Report | Wrong {
  const {text, date, noDay: bad} = takeDateLine(raw);
  if (bad !== null) return noDay('its date line', bad);
  if (!/[\p{L}\p{N}]/u.test(text)) return {reason: 'it has no words', mend: 'give a file with the text of a report'};
  const opening = readOpening(text);
  const published = date ?? given.date ?? ownDay(opening);
  return published === null ? WITHOUT_DAY : assemble(text, published, opening, {});
}

function fromItem(item: NewsItem, given: Given): Report | Wrong {
  if (item.language !== null && !ENGLISH.test(item.language))
    return {
      reason: `its language is ${item.language.slice(0, 20)}, and only English is read`,
      mend: 'give it in English',
    };
  if (item.date !== null && !isDay(item.date)) return noDay('its time stamp', item.date);
  if (item.body === null)
    return {reason: 'the ninjs item has no body', mend: 'give it body_text, body_xhtml or bodies'};
  const headline = item.headline && plain(item.headline);
  const text = headline ? `${headline}\n\n${item.body}` : item.body;
  const opening = readOpening(text);
  const published = item.date ?? given.date ?? ownDay(opening);
  return published === null ? WITHOUT_DAY : assemble(text, published, opening, item);
}

function assemble(text: string, published: string, opening: Opening, item: Partial<NewsItem>): Report | Wrong {
  const {dateline} = opening;
  const written = dateline?.written ?? null;
  const date = written && (written.year === null ? nearestDay(written.month, written.day, published) : ownDay(opening));
  if (written && date === null) return noDay('its dateline', text.slice(dateline!.start, dateline!.end));
  return {
    id: documentId(published, text),
    uri: item.uri ?? null,
    headline: item.headline ?? opening.headline,
    byline: item.byline ?? opening.byline,
    source: item.source ?? dateline?.agency ?? null,
    language: item.language ?? 'en',
    published,
    ...(item.versionCreated && {versionCreated: item.versionCreated}),
    reported: date ?? published,
    dateline: dateline && {
      start: dateline.start,
      end: dateline.end,
      place: dateline.place,
      date,
      agency: dateline.agency,
    },
    text,
  };
}

/** The day that the dateline gives with its year, else a heading's, or null. */
function ownDay({dateline, date}: Opening): string | null {
  const written = dateline?.written?.year != null ? dateline.written : date;
  return written && toDay(written.year!, written.month, written.day);
}

function noDay(where: string, words: string): Wrong {
  return {
    reason: `${where} names a day that does not exist (${words.slice(0, 60)})`,
    mend: 'correct it to a real day, YYYY-MM-DD',
  };
}

/** The item of a JSON file, null where the text is no JSON and does not claim to be. */
function newsItem(text: string, name: string): NewsItem | Wrong | null {
  const claims = name.toLowerCase().endsWith('.json') || name.toLowerCase().endsWith('.ninjs');
  if (!claims && !/^\s*\{\s*"/.test(text)) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (isNewsItem(value)) return readNewsItem(value);
    return {
      reason: 'it is JSON, but no ninjs item',
      mend: 'give one ninjs item a file, with uri, versioncreated, headline, body_text',
      foreign: true,
    };
  } catch (error) {
    if (!claims) return null;
    return {
      reason: `it is not JSON (${(error as Error).message.slice(0, 80)})`,
      mend: 'mend the file, or give plain text as .txt',
    };
  }
}
