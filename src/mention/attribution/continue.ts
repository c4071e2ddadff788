import type {Analysis} from '../../language/index.ts';
import type {Span} from '../mention.ts';
import type {Marks} from './marks.ts';
import type {Quotation} from './quotations.ts';
import type {Reading} from './reading.ts';

/** Gives quotations that nobody is named for to the speaker who was quoted last, when nothing else speaks between. */
export function continueQuotations(analysis: Analysis, marks: Marks, readings: Reading[]): void {
  readings.sort((a, b) => startOf(a) - startOf(b));
  const spans = readings.flatMap((reading) => reading.content.map((span) => ({span, reading})));
  spans.sort((a, b) => a.span.start - b.span.start);
  const owners = marks.quotations.map((quotation) => ownerOf(quotation, spans));
  for (const [index, quotation] of marks.quotations.entries()) {
    if (owners[index] !== null || !standsAlone(analysis, quotation)) continue;
    const speaker = speakerBefore(analysis, marks, readings, owners, index);
    if (speaker !== null) {
      speaker.content.push({start: quotation.start, end: quotation.end});
      speaker.paragraph = quotation.paragraph;
      owners[index] = speaker;
      continue;
    }
    const after = owners[index + 1];
    const next = marks.quotations[index + 1];
    if (after && next && next.paragraph === quotation.paragraph && isBlank(analysis.text, quotation.end, next.start)) {
      after.content.unshift({start: quotation.start, end: quotation.end});
      owners[index] = after;
    }
  }
  for (const reading of readings) reading.content.sort((a, b) => a.start - b.start);
}

function startOf(reading: Reading): number {
  return reading.content[0]?.start ?? reading.cue?.first ?? 0;
}

/** The reading whose content holds the quotation. */
function ownerOf(quotation: Quotation, spans: readonly {span: Span; reading: Reading}[]): Reading | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.span.start <= quotation.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && at >= low - 4; at--) {
    const {span, reading} = spans[at]!;
    if (quotation.start >= span.start && quotation.start < span.end) return reading;
  }
  return null;
}

/** A quotation that begins a sentence and holds one, not words quoted within the reporter's. */
function standsAlone(analysis: Analysis, quotation: Quotation): boolean {
  const sentence = analysis.sentenceAt(quotation.start);
  if (sentence === null || sentence.start !== quotation.start) return false;
  const last = analysis.sentenceAt(quotation.end - 1);
  return last === null || last.end <= quotation.end + 1;
}

function speakerBefore(
  analysis: Analysis,
  marks: Marks,
  readings: readonly Reading[],
  owners: readonly (Reading | null)[],
  index: number,
): Reading | null {
  const quotation = marks.quotations[index]!;
  if (quotation.continues >= 0) return owners[quotation.continues] ?? null;
  const opening = analysis.sentenceAt(quotation.start)!;
  const heads = opening.index === 0 || analysis.sentences[opening.index - 1]!.paragraph !== opening.paragraph;
  let last: Reading | null = null;
  const nearby = before(readings, quotation.start, opening.paragraph - (heads ? 1 : 0));
  for (const reading of nearby) {
    const cue = reading.cue === null ? -1 : analysis.tokens[reading.cue.first]!.start;
    if (reading.cue !== null && marks.inside(reading.cue.first) >= 0) continue;
    if (cue > quotation.start) continue;
    if (last === null || endOf(reading, cue) >= endOf(last, -1)) last = reading;
  }
  if (last === null) return null;
  if (last.awaits && last.content.length === 0) return last;
  if (!isQuoted(analysis, last)) {
    const sentence = sentenceOf(analysis, last);
    last =
      nearby.find((one) => isQuoted(analysis, one) && sentence >= 0 && sentenceOf(analysis, one) === sentence) ?? null;
    if (last === null) return null;
  }
  if (heads && reachesEnd(analysis, last, opening.index) === false) return null;
  return last;
}

/** Whether the last words of a reading end with a quotation mark. */
function isQuoted(analysis: Analysis, reading: Reading): boolean {
  const piece = reading.content[reading.content.length - 1];
  return piece !== undefined && /["”'’»]$/.test(analysis.text.slice(piece.start, piece.end));
}

function sentenceOf(analysis: Analysis, reading: Reading): number {
  if (reading.cue === null) return -1;
  return analysis.sentenceAt(analysis.tokens[reading.cue.first]!.start)?.index ?? -1;
}

const NEARBY = 40;

/** The readings that begin before `offset`, the last ones, of the paragraph and after it. */
function before(readings: readonly Reading[], offset: number, paragraph: number): Reading[] {
  let low = 0;
  let high = readings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(readings[middle]!) <= offset) low = middle + 1;
    else high = middle;
  }
  return readings.slice(Math.max(0, low - NEARBY), low).filter((reading) => reading.paragraph >= paragraph);
}

function endOf(reading: Reading, cue: number): number {
  return Math.max(cue, reading.content[reading.content.length - 1]?.end ?? -1);
}

/** Whether the last sentence of the paragraph before holds the speaker's words or cue. */
function reachesEnd(analysis: Analysis, reading: Reading, opening: number): boolean {
  const before = analysis.sentences[opening - 1];
  if (before === undefined) return false;
  const cue = reading.cue === null ? -1 : analysis.tokens[reading.cue.first]!.start;
  return endOf(reading, cue) >= before.start;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/\s/.test(text[at]!)) return false;
  return true;
}
