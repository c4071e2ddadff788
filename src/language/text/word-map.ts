/**
 * A map of words of which most words of a text are none. A word is first told by its length and three of its letters:
 * few words that are not in the map pass that, and only those that pass are hashed.
 */
export class WordMap<T> {
  readonly #values: ReadonlyMap<string, T>;
  readonly #passing: Uint8Array;
  readonly #mask: number;

  constructor(entries: Iterable<readonly [string, T]>) {
    this.#values = new Map(entries);
    let size = 256;
    while (size < this.#values.size * 8) size *= 2;
    this.#passing = new Uint8Array(size);
    this.#mask = size - 1;
    for (const word of this.#values.keys()) this.#passing[this.#place(word)] = 1;
  }

  get(word: string): T | undefined {
    return this.#passing[this.#place(word)] === 0 ? undefined : this.#values.get(word);
  }

  has(word: string): boolean {
    return this.#passing[this.#place(word)] === 1 && this.#values.has(word);
  }

  #place(word: string): number {
    const {length} = word;
    if (length < 2) return length === 0 ? 0 : word.charCodeAt(0) & this.#mask;
    const ends = word.charCodeAt(0) * 31 + word.charCodeAt(length - 1);
    return (Math.imul(ends, 1223) + word.charCodeAt(length >> 1) * 61 + length) & this.#mask;
  }
}
