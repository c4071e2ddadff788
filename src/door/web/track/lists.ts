import type {Track} from '../../../record/index.ts';
import type {CellLink, StatementFilter} from '../../../view/index.ts';
import {numberOf} from '../asked.ts';
import {anchor, LIST_OF, type Links, type ListName, pageOf, ROWS_A_PAGE} from '../links.ts';

/** One page of a list. */
export interface Page<T> {
  rows: readonly T[];
  /** How many rows stand before it. */
  from: number;
  page: number;
  pages: number;
}

const LISTS = Object.keys(ROWS_A_PAGE) as ListName[];
const FILTERS = ['speaker', 'party', 'mode', 'issue', 'day'] as const;

/** The lists of a track as the reader asked for them: which page of each, which statements. */
export class Lists {
  readonly filter: StatementFilter;
  /** The filter as the fields of an address. */
  readonly chosen: Readonly<Record<string, string>>;
  private readonly pages: Partial<Record<ListName, number>>;

  constructor(
    private readonly track: Track,
    private readonly links: Links,
    asked: (name: string) => string | undefined,
  ) {
    const given = FILTERS.map((name) => [name, asked(name) ?? ''] as const).filter(([, value]) => value !== '');
    this.chosen = Object.fromEntries(given);
    this.filter = this.chosen;
    this.pages = Object.fromEntries(LISTS.map((name) => [name, numberOf(asked(name))]));
  }

  /** The rows of the page asked for; past the last page, the last. */
  page<T>(list: ListName, rows: readonly T[]): Page<T> {
    const size = ROWS_A_PAGE[list];
    const pages = Math.max(1, Math.ceil(rows.length / size));
    const page = Math.min(this.pages[list] ?? 1, pages);
    const from = (page - 1) * size;
    return {rows: rows.slice(from, from + size), from, page, pages};
  }

  /** The address of another page of a list, all else as it is. */
  turn(list: ListName, page: number): string {
    return this.links.track(this.track.id, {...this.asked(), [list]: String(page)}, list);
  }

  /** The address of a row: on this page where it is shown here, else on the page that shows it. */
  row(kind: Exclude<CellLink['kind'], 'statement'>, id: string): string {
    const list = LIST_OF[kind];
    const index = this.track[list].findIndex((row) => 'id' in row && row.id === id);
    if (pageOf(list, index) === (this.pages[list] ?? 1)) return `#${anchor(kind, id)}`;
    return this.links.cell({track: this.track.id, kind, row: id, index});
  }

  /** What was asked of the lists, as the fields of an address. */
  private asked(): Record<string, string> {
    const pages = LISTS.filter((name) => (this.pages[name] ?? 1) > 1).map((name) => [name, String(this.pages[name])]);
    return {...this.chosen, ...Object.fromEntries(pages)};
  }
}
