import type {Claim, Reading} from '../claim/index.ts';
import type {Span} from '../mention/index.ts';
import type {Evidence, NegotiationRecord} from '../record/index.ts';
import {type Layer, type Mark, nest, type Piece} from './nest.ts';
import {describeChain} from './proof.ts';
import {type Row, rowsOf} from './row.ts';
import {describeDay} from './when.ts';

/** A cell of the record that a report proves: where it stands, and the words. */
export interface CellLink {
  track: string;
  /** The row's id; of a statement its number in the track, from 1. */
  row: string;
  kind: Row['kind'] | 'statement';
  /** Its place in the list of its kind, from 0. */
  index: number;
  /** The row in a phrase. */
  label: string;
  field: string;
  value: string;
  start: number;
  end: number;
}

/** A claim of the report with the cells of the record whose words it shares. */
export interface ClaimView {
  /** Its number in the report, from 1. */
  number: number;
  claim: Claim;
  /** Who says it, the last source first; null where the outlet narrates. */
  said: string | null;
  cells: CellLink[];
}

/** A paragraph of the report with the claims that begin in it. */
export interface Paragraph extends Span {
  pieces: Piece[];
  claims: ClaimView[];
  /** Cells whose words begin here and belong to none of its claims. */
  cells: CellLink[];
}

/** A report as a page shows it. */
export interface ReportView {
  reading: Reading;
  paragraphs: Paragraph[];
  claims: ClaimView[];
  cells: CellLink[];
}

/** UTF-16 units of a paragraph at most. */
const PARAGRAPH = 4000;

/**
 * The view of a report: its text with all marks nested, and for each claim the cells that it went into. With a window
 * only the paragraphs that it touches, and the claims that begin in them. `words` are marked like evidence.
 */
export function reportView(
  reading: Reading,
  record: NegotiationRecord,
  window?: Span,
  words: readonly Span[] = [],
): ReportView {
  const {text} = reading.report;
  const shown = window ?? {start: 0, end: text.length};
  const spans = paragraphsOf(text).filter(({start, end}) => start < shown.end && shown.start < end);
  const cells = cellsOf(record, reading.report.id);
  const cellsBy = allot(cells, spans);
  const claims = reading.claims.map((claim, index): ClaimView => {
    const near = cellsBy[paragraphAt(spans, claim.start)] ?? [];
    const own = near.filter(({start, end}) => start < claim.end && claim.start < end);
    return {number: index + 1, claim, said: describeChain(claim.source), cells: own};
  });
  const marksBy = allot(
    marksOf(reading, claims, [...cells, ...words]).filter(
      ({start, end}) => start >= 0 && start < end && end <= text.length,
    ),
    spans,
  );
  const claimsBy: ClaimView[][] = spans.map(() => []);
  for (const view of claims) {
    const index = paragraphAt(spans, view.claim.start);
    if (view.claim.start < (spans[index]?.end ?? 0)) claimsBy[index]?.push(view);
  }
  const paragraphs = spans.map(({start, end}, index): Paragraph => {
    const pieces = nest(text, start, end, marksBy[index] ?? []);
    const own = claimsBy[index] ?? [];
    const told = new Set(own.flatMap((view) => view.cells));
    const loose = (cellsBy[index] ?? []).filter((cell) => cell.start >= start && !told.has(cell));
    return {start, end, pieces, claims: own, cells: loose};
  });
  return {reading, paragraphs, claims, cells};
}

/** Every cell of the record that rests on a report, by place in its text. */
export function cellsOf(record: NegotiationRecord, document: string): CellLink[] {
  const cells = record.tracks.flatMap((track) => [
    ...rowsOf(track).flatMap(({id, kind, label, index, cells}) =>
      cells.flatMap(({field, value, evidence}) =>
        evidence
          .filter((each: Evidence) => each.document === document)
          .map(({start, end}): CellLink => {
            return {track: track.id, row: id, kind, index, label, field, value, start, end};
          }),
      ),
    ),
    ...track.statements.flatMap(({speaker, on, quote, report, start, end}, index): CellLink[] => {
      if (report !== document) return [];
      const head = {track: track.id, row: String(index + 1), kind: 'statement', index, field: 'statement'} as const;
      return [{...head, label: `${speaker}, ${describeDay(on)}`, value: quote, start, end}];
    }),
  ]);
  return cells.sort((a, b) => a.start - b.start || a.end - b.end);
}

function marksOf(reading: Reading, claims: readonly ClaimView[], words: readonly Span[]): Mark[] {
  const evidence = new Map(words.map(({start, end}) => [`${start}-${end}`, {start, end}]));
  const mark = (layer: Layer, {start, end}: Span, note: string | null, number: number | null = null): Mark => {
    return {layer, start, end, note, number};
  };
  return [
    ...[...evidence.values()].map((span) => mark('evidence', span, null)),
    ...claims.map(({claim, number}) => mark('claim', claim, claim.act, number)),
    ...reading.attributions.flatMap(({content, source, mode}) =>
      content.map((span) => mark('attribution', span, `${mode}: ${source?.name ?? 'no source named'}`)),
    ),
    ...reading.places.map((place) => mark('place', place, place.place ?? place.site)),
    ...reading.times.map((time) => mark('time', time, time.edtf ?? time.value)),
    ...reading.cast.mentions.map((actor) => mark('actor', actor, actor.name ?? actor.role)),
  ];
}

/** Paragraphs between blank lines; a longer one than a page can carry is broken after a space. */
function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  const add = (from: number, to: number) => {
    let start = from;
    while (to - start > PARAGRAPH) {
      const space = text.lastIndexOf(' ', start + PARAGRAPH);
      const end = space > start + PARAGRAPH / 2 ? space + 1 : start + PARAGRAPH;
      spans.push({start, end});
      start = end;
    }
    if (to > start) spans.push({start, end: to});
  };
  let start = 0;
  for (const found of text.matchAll(/\n[ \t]*\n\s*/g)) {
    add(start, found.index);
    start = found.index + found[0].length;
  }
  add(start, text.length);
  return spans;
}

/** The index of the paragraph in which an offset falls, or of the one before it; -1 before the first. */
function paragraphAt(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Spans by the paragraphs that they touch. */
function allot<T extends Span>(items: readonly T[], spans: readonly Span[]): T[][] {
  const allotted: T[][] = spans.map(() => []);
  for (const item of items)
    for (let index = Math.max(0, paragraphAt(spans, item.start)); index < spans.length; index++) {
      if (spans[index]!.start >= item.end) break;
      if (spans[index]!.end > item.start) allotted[index]!.push(item);
    }
  return allotted;
}
