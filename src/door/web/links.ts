import type {Evidence} from '../../record/index.ts';
import type {CellLink} from '../../view/index.ts';

/** The addresses of the pages; as-of, where the reader chose one, goes with every link. */
export class Links {
  constructor(private readonly asOf: string | null) {}

  desk(): string {
    return `/${this.query({})}`;
  }

  track(id: string, more: {statements?: number; at?: string} = {}): string {
    const page = more.statements !== undefined && more.statements > 1 ? {statements: String(more.statements)} : {};
    return `/track/${segment(id)}${this.query(page)}${more.at === undefined ? '' : `#${more.at}`}`;
  }

  /** A report; a long one comes in parts, numbered from 1. */
  report(id: string, part = 1): string {
    return `/report/${segment(id)}${this.query(part > 1 ? {part: String(part)} : {})}`;
  }

  /** The words of a piece of evidence in their report. */
  words({document, start, end}: Pick<Evidence, 'document' | 'start' | 'end'>): string {
    return `${this.report(document, partOf(start))}#e${start}-${end}`;
  }

  /** The row of the record that a cell stands in. */
  cell({track, kind, row}: CellLink): string {
    const page = kind === 'statement' ? {statements: Math.ceil(Number(row) / STATEMENTS_A_PAGE)} : {};
    return this.track(track, {...page, at: anchor(kind, row)});
  }

  private query(more: Record<string, string>): string {
    const asked = new URLSearchParams({...(this.asOf === null ? {} : {'as-of': this.asOf}), ...more}).toString();
    return asked === '' ? '' : `?${asked}`;
  }
}

/** An id as one segment of an address; half a surrogate pair, which no address can carry, becomes U+FFFD. */
export function segment(id: string): string {
  return encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** How many statements one page of a track shows. */
export const STATEMENTS_A_PAGE = 30;

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
