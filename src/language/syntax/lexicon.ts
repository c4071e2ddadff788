import {CAPITAL, SHAPES} from './shape.ts';

/** The parts of the lexicon as they lie in the weights. */
export interface LexiconData {
  /** Hashes of the known words. */
  hashes: Int32Array;
  /** For each its ambiguity class, 65535 where it is too rare to have one. */
  classes: Uint16Array;
  /** Ambiguity classes as lists of tags. */
  choices: number[][];
  /** For each class the class with the proper-noun tag added, for capitalised words. */
  capitalised: number[];
  /** For each class the class with the bare verb added, for words after "to" and modal verbs. */
  verbal: number[];
  /** The tags after which that holds. */
  verbAfter: number[];
  /** Classes of unknown words by shape (the lowest five bits). */
  shapes: number[];
  /** The tag of names. */
  proper: number;
}

/** Which tags a word may have. */
export class Lexicon {
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #data: LexiconData;
  /** Hashes of words of place names; an unknown capitalised word among them is a name. */
  readonly #places: ReadonlySet<number>;
  readonly #proper: number;
  readonly choices: readonly (readonly number[])[];

  constructor(data: LexiconData, places: ReadonlySet<number> = new Set()) {
    this.#places = places;
    this.#proper = data.choices.findIndex((tags) => tags.length === 1 && tags[0] === data.proper);
    this.#data = data;
    this.choices = data.choices;
    let size = 16;
    while (size < data.hashes.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    for (let entry = 0; entry < data.hashes.length; entry++) {
      let at = (data.hashes[entry] as number) & this.#mask;
      while (this.#slots[at] !== -1) at = (at + 1) & this.#mask;
      this.#slots[at] = entry;
    }
  }

  /** The entry of a word hash, -1 where the word is unknown. */
  find(hash: number): number {
    let at = hash & this.#mask;
    for (;;) {
      const entry = this.#slots[at] as number;
      if (entry < 0 || this.#data.hashes[entry] === hash) return entry;
      at = (at + 1) & this.#mask;
    }
  }

  /** Whether too little is known of a word for a class of its own. */
  isRare(hash: number): boolean {
    const entry = this.find(hash);
    return entry < 0 || this.#data.classes[entry] === 65535;
  }

  /** The tags that a word of a class may have after a word with the given tag (-1 for none). */
  choicesAfter(choice: number, before: number): readonly number[] {
    const verbal = this.#data.verbAfter.includes(before);
    return this.choices[verbal ? (this.#data.verbal[choice] as number) : choice] as readonly number[];
  }

  /** The ambiguity class of an entry (or of none) in the given shape. */
  choice(entry: number, shape: number, hash: number): number {
    if (entry >= 0) {
      const klass = this.#data.classes[entry] as number;
      if (klass !== 65535) return shape & CAPITAL ? (this.#data.capitalised[klass] as number) : klass;
    }
    if (shape & CAPITAL && this.#proper >= 0 && this.#places.has(hash)) return this.#proper;
    return this.#data.shapes[shape & SHAPES] as number;
  }
}
