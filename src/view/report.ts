import type {Claim, Reading} from '../claim/index.ts';
import type {Span} from '../mention/index.ts';
import type {Evidence, NegotiationRecord} from '../record/index.ts';
import {describeChain} from './proof.ts';
import {type Row, rowsOf} from './row.ts';
import {describeDay} from './when.ts';

/** A cell of the record that a report proves: where it stands, and the words. */
export interface CellLink {
  track: string;
  /** The row's id; of a statement its number in the track, from 1. */
  row: string;
  kind: Row['kind'] | 'statement';
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

/** What a stretch of a report's text is. */
export type Layer = 'evidence' | 'claim' | 'attribution' | 'time' | 'actor' | 'place';

/** A marked span; of several on the same words the outer comes first in the order of `Layer`. */
export interface Mark extends Span {
  layer: Layer;
  /** The number of a claim, or null. */
  number: number | null;
  /** What a reader is told about it in a few words. */
  note: string | null;
}

/** A piece of text, or a mark around pieces. `first` is false where a mark goes on after a boundary. */
export type Piece = string | {mark: Mark; first: boolean; last: boolean; pieces: Piece[]};

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

const LAYERS: readonly Layer[] = ['evidence', 'claim', 'attribution', 'place', 'time', 'actor'];

/** UTF-16 units of a paragraph at most. */
const PARAGRAPH = 4000;

/**
 * The view of a report: its text with all marks nested, and for each claim the cells that it went into. With a window
 * only the paragraphs that it touches, and the claims that begin in them.
 */
export function reportView(reading: Reading, record: NegotiationRecord, window?: Span): ReportView {
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
    marksOf(reading, claims, cells).filter(({start, end}) => start >= 0 && start < end && end <= text.length),
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
    ...rowsOf(track).flatMap((row) =>
      row.cells.flatMap(({field, value, evidence}) =>
        evidence
          .filter((each: Evidence) => each.document === document)
          .map(({start, end}): CellLink => {
            return {track: track.id, row: row.id, kind: row.kind, label: row.label, field, value, start, end};
          }),
      ),
    ),
    ...track.statements.flatMap(({speaker, on, quote, report, start, end}, index): CellLink[] => {
      if (report !== document) return [];
      const head = {track: track.id, row: String(index + 1), kind: 'statement', field: 'statement'} as const;
      return [{...head, label: `${speaker}, ${describeDay(on)}`, value: quote, start, end}];
    }),
  ]);
  return cells.sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The text from `start` to `end` with its marks nested as markup must be: a mark that crosses the edge of an earlier or
 * an outer layer's is broken there. The pieces, joined, are the text to the letter.
 */
export function nest(text: string, start: number, end: number, marks: readonly Mark[]): Piece[] {
  const clipped = marks
    .map((mark) => ({mark, from: Math.max(mark.start, start), to: Math.min(mark.end, end)}))
    .filter(({from, to}) => from < to)
    .sort((a, b) => a.from - b.from || b.to - a.to || rank(a.mark) - rank(b.mark));
  const root: Piece[] = [];
  const open: {mark: Mark; to: number; pieces: Piece[]}[] = [];
  let at = start;
  let next = 0;
  const target = () => open.at(-1)?.pieces ?? root;
  const write = (to: number) => {
    if (to > at) target().push(text.slice(at, to));
    at = to;
  };
  const push = (mark: Mark, to: number) => {
    const pieces: Piece[] = [];
    target().push({mark, first: at === Math.max(mark.start, start) && mark.start >= start, last: false, pieces});
    open.push({mark, to, pieces});
  };
  const close = () => {
    const closed = open.pop()!;
    const piece = target().at(-1);
    if (closed.pieces.length === 0) target().pop();
    else if (typeof piece === 'object') piece.last = at === closed.to && closed.mark.end <= end;
    return closed;
  };
  while (next < clipped.length || open.length > 0) {
    const ending = open.reduce((first, {to}) => Math.min(first, to), Number.POSITIVE_INFINITY);
    const starting = clipped[next]?.from ?? Number.POSITIVE_INFINITY;
    write(Math.min(ending, starting));
    const again: {mark: Mark; to: number}[] = [];
    if (ending <= starting) {
      while (open.some(({to}) => to <= at)) {
        const closed = close();
        if (closed.to > at) again.unshift(closed);
      }
    } else {
      const {mark, to} = clipped[next++]!;
      // An inner layer that would break this mark is broken instead: evidence and claims stay whole where they can.
      while (open.some((other) => other.to < to && rank(other.mark) > rank(mark))) again.unshift(close());
      push(mark, to);
    }
    for (const {mark, to} of again) push(mark, to);
  }
  write(end);
  return root;
}

function marksOf(reading: Reading, claims: readonly ClaimView[], cells: readonly CellLink[]): Mark[] {
  const evidence = new Map(cells.map(({start, end}) => [`${start}-${end}`, {start, end}]));
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

function rank(mark: Mark): number {
  return LAYERS.indexOf(mark.layer);
}
