import type {Work} from './work.ts';

/** The rows of a track as they were last folded; a row is folded anew when its draft, or one that it hangs on, changed. */
export class Rows {
  readonly #kinds = new Map<string, WeakMap<object, unknown>>();
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

  /** The row of this kind of a draft. @param neighbours the drafts that it hangs on @param moved whether anything else did */
  of<R>(kind: string, draft: object, neighbours: readonly (object | null)[], make: () => R, moved = false): R {
    this.#work.neighbours++;
    const known = this.#kinds.get(kind) ?? new WeakMap<object, unknown>();
    this.#kinds.set(kind, known);
    const touched =
      moved || this.#touched.has(draft) || neighbours.some((each) => each !== null && this.#touched.has(each));
    if (known.has(draft) && !touched) return known.get(draft) as R;
    this.#work.rows++;
    const row = make();
    known.set(draft, row);
    return row;
  }
}
