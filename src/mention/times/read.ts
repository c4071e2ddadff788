import {type TimeWord, timeWords} from '../../language/en/times.ts';
import {type Analysis, WordMap} from '../../language/index.ts';
import type {Span, TimeMention} from '../mention.ts';
import {parseDay} from './calendar.ts';
import {noon} from './clock.ts';
import {bounds, edtfOf} from './edtf.ts';
import {noteEntry} from './entry.ts';
import {figure} from './figure.ts';
import {hyphened} from './hyphened.ts';
import {month} from './month.ts';
import {day, decade, feast, part, reference, season, spokenYear, vague} from './named.ts';
import {century, quarterOf} from './ordinal.ts';
import {period, portion} from './period.ts';
import {quantity} from './quantity.ts';
import {isTitle, type Reading, right, type Scan} from './scan.ts';
import {weekday} from './weekday.ts';

/**
 * The time expressions of a text, in order, not overlapping. `anchor.reported` is the text's today; the dateline's own
 * span is left out. Empty where the anchor is no day. Never throws; linear in the length of the text.
 */
export function readTimes(
  analysis: Analysis,
  anchor: {reported: string; published: string},
  dateline: (Span & {date?: string | null}) | null = null,
): TimeMention[] {
  const mentions: TimeMention[] = [];
  const today = parseDay(anchor.reported) ?? parseDay(anchor.published);
  const {tokens, sentences, text} = analysis;
  if (today === null || sentences.length === 0) return mentions;
  const scan: Scan = {
    tokens,
    text,
    today,
    told: dateline?.date ? parseDay(dateline.date) : null,
    sentence: sentences[0]!,
    floor: 0,
    previous: today,
    previousDay: today,
    paragraph: -1,
    opening: 0,
    entry: null,
    last: null,
  };
  let sentence = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const code = token.lower.charCodeAt(0);
    const digit = code >= 48 && code <= 57;
    const word = digit ? undefined : words.get(token.lower);
    if (!digit && word === undefined && (token.lower.length < 6 || !token.lower.includes('-'))) continue;
    if (at < scan.floor) continue;
    while (sentence < sentences.length - 1 && at >= sentences[sentence]!.last) {
      sentence++;
      const {first, paragraph} = sentences[sentence]!;
      if (paragraph !== sentences[sentence - 1]!.paragraph) scan.opening = first;
    }
    scan.sentence = sentences[sentence]!;
    if (dateline !== null && token.start < dateline.end && token.end > dateline.start) {
      scan.floor = at + 1;
      continue;
    }
    const read = digit
      ? figure(scan, at)
      : word === undefined
        ? (hyphened(scan, at) ?? quantity(scan, at))
        : named(scan, at, word);
    if (read === null) continue;
    for (const reading of Array.isArray(read) ? read : [read])
      mentions.push(accept(scan, reading.type === 'DATE' ? portion(scan, reading) : reading));
  }
  return mentions;
}

const words = new WordMap(timeWords);

function named(scan: Scan, at: number, word: TimeWord): Reading | null {
  switch (word.kind) {
    case 'weekday':
      return weekday(scan, at, word);
    case 'month':
      return month(scan, at, word);
    case 'season':
      return season(scan, at, word);
    case 'part':
      return part(scan, at, word);
    case 'unit':
      return period(scan, at, word);
    case 'clock':
      return noon(scan, at, word.code);
    case 'day':
      return isTitle(scan, at) ? null : day(scan, at, word);
    case 'feast':
      return feast(scan, at, word);
    case 'number':
      return spokenYear(scan, at, word) ?? quantity(scan, at);
    case 'vague':
      return quantity(scan, at);
    case 'ordinal':
      return century(scan, at) ?? quarterOf(scan, at);
    case 'decade':
      return decade(scan, at, word);
    case 'set':
      return isTitle(scan, at) ? null : {first: at, end: at + 1, type: 'SET', value: word.code};
    case 'reference':
      return reference(scan, at, word);
    case 'future':
      return vague(scan, at, word);
    case 'fiscal':
      return /^(19|20)\d\d$/.test(right(scan, at + 1))
        ? {first: at, end: at + 2, type: 'DATE', value: `${right(scan, at + 1)}-${word.code}`}
        : null;
  }
}

function accept(scan: Scan, reading: Reading): TimeMention {
  scan.floor = Math.max(scan.floor, reading.end);
  scan.last = reading;
  const dated = reading.type === 'DATE' || reading.type === 'TIME';
  const edtf = reading.edtf !== undefined ? reading.edtf : dated ? edtfOf(reading.value) : null;
  const span = edtf === null ? null : bounds(edtf);
  if (span !== null) {
    scan.previous = parseDay(span.first) ?? scan.previous;
    if (span.first === span.last) {
      scan.previousDay = scan.previous;
      scan.paragraph = scan.sentence.paragraph;
    }
  }
  const start = reading.start ?? scan.tokens[reading.first]!.start;
  const end = reading.stop ?? scan.tokens[Math.max(reading.first, reading.end - 1)]!.end;
  const mention: TimeMention = {
    start,
    end,
    text: scan.text.slice(start, end),
    type: reading.type,
    value: reading.value,
    mod: reading.mod ?? null,
    edtf,
  };
  if (dated) noteEntry(scan, reading, mention);
  return mention;
}
