import {pronouns, timeWords} from '../../language/en/cues.ts';
import type {Analysis, Sentence, Syntax} from '../../language/index.ts';
import {
  isChunkTag,
  isDeterminerTag,
  isFiniteTag,
  isLooseTag,
  isNearlyNominalTag,
  isNominalTag,
  isNounTag,
  isVerbTag,
} from './tags.ts';

/** Tokens `first` to `last - 1`, counted over the whole analysis. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** One sentence with its tree, in token numbers of the whole analysis. */
export class Clause {
  readonly analysis: Analysis;
  readonly sentence: Sentence;
  #parsed: Syntax | undefined;
  #children: number[][] | undefined;

  constructor(analysis: Analysis, sentence: Sentence) {
    this.analysis = analysis;
    this.sentence = sentence;
  }

  /** The tree, read when it is first asked for: many cues are settled by tags and the order of words alone. */
  get #syntax(): Syntax {
    this.#parsed ??= this.analysis.syntax(this.sentence);
    return this.#parsed;
  }

  get first(): number {
    return this.sentence.first;
  }

  get last(): number {
    return this.sentence.last;
  }

  holds(at: number): boolean {
    return at >= this.sentence.first && at < this.sentence.last;
  }

  lower(at: number): string {
    return this.holds(at) ? this.analysis.tokens[at]!.lower : '';
  }

  /** The lower-case form as the parser is shown it: the same for all names of a kind, whatever their words. */
  shown(at: number): string {
    if (!this.holds(at)) return '';
    let word = at;
    while (word + 1 < this.last && this.analysis.shown[word]!.text === '') word++;
    return this.analysis.shown[word]!.lower;
  }

  /** How many words the parser is shown of an extent. */
  shownWords(first: number, last: number): number {
    let count = 0;
    for (let at = first; at < last; at++) if (this.analysis.shown[at]?.text !== '') count++;
    return count;
  }

  tag(at: number): string {
    return this.holds(at) ? this.#syntax.tagged[at - this.first]! : '';
  }

  relation(at: number): string {
    return this.holds(at) ? this.#syntax.relations[at - this.first]! : '';
  }

  /** The head of a token, or -1. */
  head(at: number): number {
    const head = this.holds(at) ? this.#syntax.heads[at - this.first]! : -1;
    return head < 0 ? -1 : head + this.first;
  }

  span(at: number): Extent {
    const [first, last] = this.#syntax.span(at - this.first);
    return {first: first + this.first, last: last + this.first};
  }

  children(at: number): readonly number[] {
    if (this.#children === undefined) {
      const all: number[][] = Array.from({length: this.last - this.first}, () => []);
      for (let child = this.first; child < this.last; child++) {
        const head = this.head(child);
        if (head >= 0) all[head - this.first]!.push(child);
      }
      this.#children = all;
    }
    return this.#children[at - this.first] ?? [];
  }

  isWord(at: number): boolean {
    if (!this.holds(at)) return false;
    const {text} = this.analysis.tokens[at]!;
    const code = text.charCodeAt(0) | 32;
    return (code >= 97 && code <= 122) || /[\p{L}\p{N}]/u.test(text);
  }

  isFinite(at: number): boolean {
    if (!isFiniteTag(this.tag(at))) return false;
    // a capital inside a sentence makes a name of it
    return !/^\p{Lu}/u.test(this.analysis.tokens[at]!.text);
  }

  /** Whether a finite verb stands in the extent. */
  hasFinite(first: number, last: number): boolean {
    for (let at = first; at < last; at++) if (this.isFinite(at)) return true;
    return false;
  }

  /** Whether any form of a verb stands in the extent; what is finite is not always tagged so. */
  hasVerb(first: number, last: number): boolean {
    for (let at = first; at < last; at++) if (isVerbTag(this.tag(at))) return true;
    return false;
  }

  isNominal(at: number): boolean {
    return isNominalTag(this.tag(at)) || pronouns.has(this.lower(at));
  }

  /** Whether a token may end a noun phrase, as far as its tag can be trusted: a name is one whatever its tag. */
  isNominalLike(at: number): boolean {
    if (!this.isWord(at)) return /^[%)\]]$/.test(this.lower(at)) || this.tag(at) === 'POS';
    const text = this.analysis.tokens[at]?.text ?? '';
    return this.isNominal(at) || isNearlyNominalTag(this.tag(at)) || /^\p{Lu}/u.test(text);
  }

  /** A day, month or the like. */
  isTime(at: number): boolean {
    return timeWords.has(this.lower(at));
  }

  /** Whether a token may stand inside a plain noun phrase. */
  isChunk(at: number): boolean {
    return isChunkTag(this.tag(at)) || this.lower(at) === '&';
  }

  /** The plain noun phrase that ends before `last`, its "of ..." before it included. */
  chunkBefore(last: number, from: number): Extent | null {
    let first = last;
    while (first > from) {
      const at = first - 1;
      if (this.tag(at) === 'PRP') {
        if (first === last) first = at;
        break;
      }
      if (this.isChunk(at)) first = at;
      else if (this.isJoint(at) && first < last && at > from && this.isChunk(at - 1)) first = at;
      else break;
    }
    while (first < last && (isLooseTag(this.tag(first)) || this.isJoint(first))) first++;
    return first < last && this.isNominal(last - 1) ? {first, last} : null;
  }

  /** "of", "for", "and" and the like, which hold a noun phrase together. */
  isJoint(at: number): boolean {
    return joints.has(this.lower(at));
  }

  /** The end of the plain noun phrase that begins at `first`. */
  chunkEnd(first: number, last: number): number {
    let at = first;
    let noun = false;
    while (at < last) {
      const tag = this.tag(at);
      if (tag === 'PRP') return noun || at > first ? at : at + 1;
      if (noun && (isDeterminerTag(tag) || tag.startsWith('VB'))) break;
      if (!this.isChunk(at)) break;
      noun ||= isNounTag(tag);
      at++;
    }
    return at;
  }
}

const joints: ReadonlySet<string> = new Set(['of', 'for', 'and', 'to', 'in', 'at', 'from', 'with', 'on']);
