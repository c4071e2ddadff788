/** A word, number or punctuation mark. `start` and `end` are UTF-16 offsets into the whole text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
}

/** A sentence: the tokens `first` to `last - 1` of its analysis. `paragraph` counts the lines that hold text. */
export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}
