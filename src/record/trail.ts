/**
 * The way back of a fold that changes its drafts in place: what each step changed, as it stood before. A report that
 * comes late is folded in by going back to its place and taking the later steps of its track again.
 */
export class Trail {
  readonly #steps: Map<object, Snapshot>[] = [];
  #touched = new Set<object>();

  /** A step begins; what is marked from now on is what it changes. */
  begin(): void {
    this.#steps.push(new Map());
  }

  /** To be called before a draft, list or set is changed; of its fields, lists and sets may only grow. */
  mark<T extends object>(draft: T): T {
    const step = this.#steps.at(-1)!;
    if (!step.has(draft)) step.set(draft, snapshotOf(draft));
    this.#touched.add(draft);
    return draft;
  }

  /** Undoes all steps but the first `length`. */
  back(length: number): void {
    while (this.#steps.length > length) {
      for (const [draft, snapshot] of this.#steps.pop()!) {
        restore(draft, snapshot);
        this.#touched.add(draft);
      }
    }
  }

  /** What was marked or restored since this was last asked. */
  takeTouched(): ReadonlySet<object> {
    const touched = this.#touched;
    this.#touched = new Set();
    return touched;
  }
}

/** The length of a list or set; of any other object its fields, lists and sets by their length. */
type Snapshot = number | Map<string, unknown>;

function snapshotOf(draft: object): Snapshot {
  const length = lengthOf(draft);
  if (length !== null) return length;
  return new Map(Object.entries(draft).map(([field, value]) => [field, lengthOf(value) ?? {value}]));
}

function restore(draft: object, snapshot: Snapshot): void {
  if (typeof snapshot === 'number') {
    cut(draft, snapshot);
    return;
  }
  const fields = draft as Record<string, unknown>;
  for (const [field, was] of snapshot) {
    if (typeof was === 'number') cut(fields[field] as object, was);
    else fields[field] = (was as {value: unknown}).value;
  }
}

function lengthOf(value: unknown): number | null {
  return Array.isArray(value) ? value.length : value instanceof Set || value instanceof Map ? value.size : null;
}

/** Takes off what was put in last. */
function cut(grown: object, length: number): void {
  if (Array.isArray(grown)) grown.length = length;
  else if (grown instanceof Set || grown instanceof Map)
    for (const key of [...grown.keys()].slice(length)) grown.delete(key);
}
