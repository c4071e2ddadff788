import {letters, two} from './hash.ts';
import type {Lexicon} from './lexicon.ts';
import {INITIAL, shapeOf} from './shape.ts';

/** Most words that one sentence is parsed as, hyphenated words being split. */
export const CAPACITY = 1024;

/** The words of one sentence as the layers below see them: numbers only, reused from sentence to sentence. */
export class Words {
  count = 0;
  readonly forms: string[] = new Array<string>(CAPACITY).fill('');
  /** Hash of the lower-case form. */
  readonly word = new Int32Array(CAPACITY + 8);
  /** The same where the lexicon knows the word, else the hash of shape and ending. */
  readonly known = new Int32Array(CAPACITY + 8);
  readonly shape = new Int32Array(CAPACITY + 8);
  /** Ambiguity class: which tags the word may have. */
  readonly choice = new Int32Array(CAPACITY + 8);
  readonly tag = new Int32Array(CAPACITY + 8);
  /** Coarse class of the tag, set when parsing starts. */
  readonly coarse = new Int32Array(CAPACITY + 8);
  readonly head = new Int32Array(CAPACITY + 8);
  readonly relation = new Int32Array(CAPACITY + 8);

  /** Appends a word given its form and lower-case form. */
  add(form: string, lower: string, lexicon: Lexicon): void {
    const at = this.count++;
    const code = lower.charCodeAt(0);
    // most words begin with a plain letter and need no look at the table
    const plain = code >= 97 && code <= 122 && lower !== 'n’t' ? lower : (normal.get(lower) ?? lower);
    const hash = letters(plain, 0, plain.length);
    const shape = shapeOf(form, lower) | (at === 0 ? INITIAL : 0);
    const entry = lexicon.find(hash);
    this.forms[at] = plain;
    this.word[at] = hash;
    this.shape[at] = shape;
    this.choice[at] = lexicon.choice(entry, shape, hash);
    const length = plain.length;
    this.known[at] = entry >= 0 ? hash : two(200, shape & 31, letters(plain, Math.max(0, length - 2), length));
  }
}

const normal: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['``', '"'],
  ["''", '"'],
  ['’', "'"],
  ['‘', "'"],
  ['’s', "'s"],
  ['’re', "'re"],
  ['’ve', "'ve"],
  ['’ll', "'ll"],
  ['’d', "'d"],
  ['’m', "'m"],
  ['n’t', "n't"],
  ['–', '-'],
  ['—', '--'],
  ['…', '...'],
]);
