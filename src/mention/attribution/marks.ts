import type {Analysis} from '../../language/index.ts';
import {type Quotation, readQuotations} from './quotations.ts';

function isWordStart(text: string): boolean {
  const code = text.charCodeAt(0) | 32;
  return (
    (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code > 127 ? /[\p{L}\p{N}]/u : /[$%]/).test(text[0]!)
  );
}

/** The quotations of a text, by token. */
export class Marks {
  readonly quotations: readonly Quotation[];
  readonly #inside: Int32Array;
  readonly #words: Uint8Array;

  constructor(analysis: Analysis) {
    this.quotations = readQuotations(analysis);
    this.#inside = new Int32Array(analysis.tokens.length).fill(-1);
    this.#words = new Uint8Array(analysis.tokens.length);
    let at = 0;
    for (const [index, quotation] of this.quotations.entries()) {
      while (at < analysis.tokens.length && analysis.tokens[at]!.start < quotation.start) at++;
      while (at < analysis.tokens.length && analysis.tokens[at]!.start < quotation.end) this.#inside[at++] = index;
    }
    for (const [index, token] of analysis.tokens.entries()) this.#words[index] = isWordStart(token.text) ? 1 : 0;
  }

  /** The quotation that the token stands in, its marks included, or -1. */
  inside(token: number): number {
    return this.#inside[token] ?? -1;
  }

  opens(token: number): boolean {
    const index = this.inside(token);
    return index >= 0 && this.inside(token - 1) !== index;
  }

  closes(token: number): boolean {
    const index = this.inside(token);
    return index >= 0 && this.inside(token + 1) !== index;
  }

  /** Words inside quotation marks and all words, of the tokens `first` to `last - 1`. */
  count(first: number, last: number): {quoted: number; all: number} {
    let quoted = 0;
    let all = 0;
    for (let at = first; at < last; at++) {
      if (this.#words[at] !== 1) continue;
      all++;
      if ((this.#inside[at] as number) >= 0) quoted++;
    }
    return {quoted, all};
  }
}
