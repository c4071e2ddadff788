import type {Evidence} from '../../record/index.ts';
import type {CellLink} from '../../view/index.ts';

/** The addresses of the pages; as-of, where the reader chose one, goes with every link. */
export class Links {
  constructor(readonly asOf: string | null) {}

  desk(page = 1): string {
    return `/${this.query(page > 1 ? {page: String(page)} : {})}`;
  }

  track(id: string, more: Record<string, string> = {}, at?: string): string {
    return `/track/${segment(id)}${this.query(more)}${at === undefined ? '' : `#${at}`}`;
  }

  /** What changed from one day to another, both taken in. */
  changes(more: {since?: string; until?: string; track?: string; page?: string} = {}): string {
    return `/changes${this.query(more)}`;
  }

  /** The same as an Atom feed, which is always of the present day. */
  feed(more: {track?: string} = {}): string {
    const asked = new URLSearchParams(more).toString();
    return asked === '' ? '/changes.atom' : `/changes.atom?${asked}`;
  }

  /** A report; a long one comes in parts, numbered from 1. */
  report(id: string, part = 1): string {
    return `/report/${segment(id)}${this.query(part > 1 ? {part: String(part)} : {})}`;
  }

  /** The words of a piece of evidence in their report. */
  words({document, start, end}: Pick<Evidence, 'document' | 'start' | 'end'>): string {
    return `${this.report(document, partOf(start))}#e${start}-${end}`;
  }

  /** Any words of a report, which the page then marks. */
  passage(document: string, {start, end}: {start: number; end: number}): string {
    const part = partOf(start);
    const asked = {...(part > 1 && {part: String(part)}), words: `${start}-${end}`};
    return `/report/${segment(document)}${this.query(asked)}#e${start}-${end}`;
  }

  /** A brief as a page, or as a file of a format. */
  brief(more: {track?: string; since?: string; until?: string} = {}, format?: 'md' | 'html'): string {
    return `/brief${format === undefined ? '' : `.${format}`}${this.query(more)}`;
  }

  /** What the record leaves out. */
  leftOut(more: {track?: string; page?: string} = {}): string {
    return `/left-out${this.query(more)}`;
  }

  search(more: {q?: string; kind?: string; page?: string} = {}): string {
    return `/search${this.query(more)}`;
  }

  /** The row of the record that a cell stands in, on the page of its list that shows it. */
  cell({track, kind, row, index}: Pick<CellLink, 'track' | 'kind' | 'row' | 'index'>): string {
    const list = LIST_OF[kind];
    const page = pageOf(list, index);
    return this.track(track, page > 1 ? {[list]: String(page)} : {}, anchor(kind, row));
  }

  private query(more: Readonly<Record<string, string>>): string {
    const asked = new URLSearchParams({...(this.asOf === null ? {} : {'as-of': this.asOf}), ...more}).toString();
    return asked === '' ? '' : `?${asked}`;
  }
}

/** An id as one segment of an address; half a surrogate pair, which no address can carry, becomes U+FFFD. */
export function segment(id: string): string {
  return encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** How many rows of each list of a track one page shows. */
export const ROWS_A_PAGE = {
  rounds: 25,
  issues: 20,
  outcomes: 20,
  expectations: 15,
  divergences: 10,
  people: 25,
  statements: 25,
} as const;

/** A list of a track, and the name of its page in an address. */
export type ListName = keyof typeof ROWS_A_PAGE;

/** The list in which each kind of row stands. */
export const LIST_OF: Record<CellLink['kind'], ListName> = {
  round: 'rounds',
  issue: 'issues',
  outcome: 'outcomes',
  expectation: 'expectations',
  divergence: 'divergences',
  person: 'people',
  statement: 'statements',
};

/** The page of a list on which its row stands, from 1. */
export function pageOf(list: ListName, index: number): number {
  return Math.floor(Math.max(0, index) / ROWS_A_PAGE[list]) + 1;
}

/** UTF-16 units of a report's text that one page shows. */
export const PART = 8000;

/** The part of a report in which an offset of its text is shown, from 1. */
export function partOf(offset: number): number {
  return Math.floor(offset / PART) + 1;
}

/** The anchor of a row on its track's page: letters, digits and hyphens, whatever the id holds. */
export function anchor(kind: CellLink['kind'], id: string): string {
  const safe = id.replace(/[^A-Za-z0-9-]/g, (letter) => `_${letter.charCodeAt(0).toString(16)}`);
  return safe.startsWith(`${kind}-`) ? safe : `${kind}-${safe}`;
}
