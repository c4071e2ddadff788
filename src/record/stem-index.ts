import type {Trail} from './trail.ts';

/** Finds the drafts that share a stem with given ones, in the order in which they were made. */
export class StemIndex<T extends {stems: Set<string>; order: number}> {
  readonly #byStem = new Map<string, T[]>();
  readonly #trail: Trail;

  constructor(trail: Trail) {
    this.#trail = trail;
  }

  /** Gives a draft more stems; it must have been marked. */
  add(draft: T, stems: readonly string[]): void {
    for (const stem of stems) {
      if (draft.stems.has(stem)) continue;
      draft.stems.add(stem);
      const list = this.#byStem.get(stem);
      if (list) this.#trail.mark(list).push(draft);
      else this.#byStem.set(stem, this.#trail.mark<T[]>([])).get(stem)!.push(draft);
    }
  }

  sharing(stems: readonly string[]): T[] {
    const found = new Set<T>();
    for (const stem of stems) for (const draft of this.#byStem.get(stem) ?? []) found.add(draft);
    return [...found].sort((a, b) => a.order - b.order);
  }
}
