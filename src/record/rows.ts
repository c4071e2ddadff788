import type {Work} from './work.ts';

interface Kept {
  row: unknown;
  under: string | null;
}

/** The rows of a track as they were last folded; a row is folded anew when its draft, or one that it hangs on, changed. */
export class Rows {
  readonly #kinds = new Map<string, WeakMap<object, Kept>>();
  readonly #work: Work;
  #touched: ReadonlySet<object> = new Set();

  constructor(work: Work) {
    this.#work = work;
  }

  /** @param touched the drafts that changed since the rows were last asked for */
  since(touched: ReadonlySet<object>): this {
    this.#touched = touched;
    return this;
  }

  /**
   * The row of this kind of a draft.
   * @param neighbours the drafts that it hangs on as a whole
   * @param under the id that it bears of another row and all that it takes from that
   */
  of<R>(
    kind: string,
    draft: object,
    neighbours: readonly (object | null)[],
    make: () => R,
    under: string | null = null,
  ): R {
    this.#work.neighbours++;
    const rows = this.#kinds.get(kind) ?? new WeakMap<object, Kept>();
    this.#kinds.set(kind, rows);
    const known = rows.get(draft);
    const touched = this.#touched.has(draft) || neighbours.some((each) => each !== null && this.#touched.has(each));
    if (known && known.under === under && !touched) return known.row as R;
    this.#work.rows++;
    const row = make();
    rows.set(draft, {row, under});
    return row;
  }
}
