import type {Token} from '../../text/token.ts';
import type {Phrase, Syntax} from '../syntax.ts';

/** A parsed sentence with the dependents of each word at hand. */
export class Clauses {
  readonly syntax: Syntax;
  readonly length: number;
  readonly #tokens: readonly Token[];
  readonly #offset: number;
  readonly #tags: readonly string[];
  readonly #xpos: readonly string[];
  readonly #lemmas: readonly string[];
  readonly #relations: readonly string[];
  readonly #heads: readonly number[];
  readonly #first: number[];
  readonly #next: number[];

  constructor(syntax: Syntax, tokens: readonly Token[]) {
    const {tags, xpos, lemmas, relations, heads} = syntax;
    this.syntax = syntax;
    this.#tokens = tokens;
    this.#offset = syntax.sentence.first;
    this.#tags = tags;
    this.#xpos = xpos;
    this.#lemmas = lemmas;
    this.#relations = relations;
    this.#heads = heads;
    this.length = heads.length;
    this.#first = new Array<number>(this.length).fill(-1);
    this.#next = new Array<number>(this.length).fill(-1);
    for (let d = this.length - 1; d >= 0; d--) {
      const head = heads[d] as number;
      if (head < 0) continue;
      this.#next[d] = this.#first[head] as number;
      this.#first[head] = d;
    }
  }

  lower(at: number): string {
    return (this.#tokens[this.#offset + at] as Token | undefined)?.lower ?? '';
  }

  tag(at: number): string {
    return this.#tags[at] ?? '';
  }

  xpos(at: number): string {
    return this.#xpos[at] ?? '';
  }

  lemma(at: number): string {
    return this.#lemmas[at] ?? '';
  }

  relation(at: number): string {
    return this.#relations[at] ?? '';
  }

  head(at: number): number {
    return this.#heads[at] ?? -1;
  }

  /** The dependents of a word from left to right. */
  dependents(at: number): number[] {
    const list: number[] = [];
    for (let d = this.#first[at] ?? -1; d >= 0; d = this.#next[d] as number) list.push(d);
    return list;
  }

  /** The first dependent with one of the relations; a relation stands for its subtypes too. */
  dependent(at: number, ...relations: string[]): number {
    for (let d = this.#first[at] ?? -1; d >= 0; d = this.#next[d] as number) {
      const relation = this.relation(d);
      for (const wanted of relations) {
        if (relation === wanted || (relation[wanted.length] === ':' && relation.startsWith(wanted))) return d;
      }
    }
    return -1;
  }

  /** The words that introduce a phrase or clause ("according to", "in order to"), joined by blanks; '' if none. */
  introduction(at: number, relation: 'case' | 'mark'): string {
    const words: string[] = [];
    for (let d = this.#first[at] ?? -1; d >= 0 && d < at; d = this.#next[d] as number) {
      if (this.relation(d) !== relation) continue;
      words.push(this.lower(d));
      for (let f = this.#first[d] ?? -1; f >= 0; f = this.#next[f] as number)
        if (this.relation(f) === 'fixed') words.push(this.lower(f));
    }
    return words.join(' ');
  }

  /** The phrase of a word: its dependents without the preposition before and punctuation around, and its conjuncts. */
  phrase(head: number): Phrase {
    const [first, last] = this.syntax.span(head);
    const whole = this.#trimmed(head, first, last);
    if (this.dependent(head, 'conj') < 0) return whole;
    const others = this.dependents(head).filter((d) => this.relation(d) === 'conj' && d > head);
    if (others.length === 0) return whole;
    const own = this.#trimmed(head, first, Math.max(head + 1, Math.min(...others.map((d) => this.syntax.span(d)[0]))));
    const rest = others.map((d) => {
      const [from, to] = this.syntax.span(d);
      return this.#trimmed(d, from, to);
    });
    return {...whole, conjuncts: [own, ...rest]};
  }

  #trimmed(head: number, from: number, to: number): Phrase {
    let first = from;
    let last = to;
    while (first < head && this.#hangs(first, head)) first++;
    while (last > head + 1 && this.#closes(last - 1)) last--;
    return {head, first, last, conjuncts: []};
  }

  /** Whether a word at the edge belongs to the frame of the phrase rather than to it. */
  #hangs(at: number, head: number): boolean {
    const relation = this.relation(at);
    if (this.head(at) === head)
      return (
        relation === 'case' || relation === 'cc' || (relation === 'punct' && !this.#opens(at)) || relation === 'mark'
      );
    return relation === 'fixed' || (relation === 'punct' && !this.#opens(at));
  }

  #opens(at: number): boolean {
    return '"“‘(['.includes(this.lower(at));
  }

  #closes(at: number): boolean {
    if (this.xpos(at) === 'POS') return true;
    return this.relation(at) === 'punct' && !'"”’)]%'.includes(this.lower(at));
  }
}
