import {type Analysis, Clauses, type Sentence} from '../../language/index.ts';
import {type Link, linkOf, type Words} from './link.ts';
import {type Own, ownOf} from './own.ts';

/** Longer chains are no sentence that somebody wrote. */
const LONGEST = 7;
const MOST_STEPS = 24;
const OPENS = new Set(['“', '``', '„', '«']);
const OPENERS = new Set(['if', 'unless', 'would', 'whether', 'may', 'could', 'will']);
const CLOSES = new Set(['”', "''", '»']);

/** A parsed sentence with what its words say of one another, each read once, however many predicates ask. */
export class Setting implements Words {
  readonly clauses: Clauses;
  /** The same in lower case. */
  readonly lemmas: readonly string[];
  readonly #own: (Own | undefined)[] = [];
  readonly #links: (Link | undefined)[] = [];
  readonly #times: (readonly string[] | undefined)[] = [];
  readonly #adverbs: (readonly string[] | undefined)[] = [];
  readonly #events: ReadonlySet<number>;
  #quoted: Uint8Array | undefined;
  #openers: Map<string, {first: number; last: number}> | undefined;

  constructor(analysis: Analysis, sentence: Sentence) {
    const syntax = analysis.syntax(sentence);
    this.clauses = new Clauses(syntax, analysis.tokens);
    this.#events = new Set(syntax.predicates.map(({head}) => head));
    this.lemmas = syntax.lemmas.map((lemma) => lemma.toLowerCase());
  }

  lemma(at: number): string {
    return this.lemmas[at] ?? '';
  }

  own(at: number): Own {
    this.#own[at] ??= ownOf(this.clauses, at);
    return this.#own[at];
  }

  /** What governs a word, from the nearest on; coordinated words hang where the first of them does. */
  chain(at: number): Link[] {
    const links: Link[] = [];
    let below = at;
    for (let steps = 0; steps < MOST_STEPS && links.length < LONGEST && this.clauses.head(below) >= 0; steps++) {
      if (this.clauses.relation(below) !== 'conj') {
        const link = this.#links[below] ?? linkOf(this, below);
        this.#links[below] = link;
        links.push(link);
      }
      below = this.clauses.head(below);
    }
    return links;
  }

  /** Whether a noun names an event, as the clause structure has it. */
  names(at: number): boolean {
    return this.#events.has(at);
  }

  /** Words of the adverbials of a word, with what stands before them: "next week" is "week", "next". */
  times(at: number): readonly string[] {
    this.#times[at] ??= this.#readTimes(at);
    return this.#times[at];
  }

  adverbs(at: number): readonly string[] {
    this.#adverbs[at] ??= this.clauses
      .dependents(at)
      .filter((d) => this.clauses.relation(d) === 'advmod')
      .map((d) => this.clauses.lower(d));
    return this.#adverbs[at];
  }

  /** Whether a word stands between quotation marks, of which one may be in another sentence. */
  quoted(at: number): boolean {
    this.#quoted ??= this.#readQuotes();
    return this.#quoted[at] === 1;
  }

  /** The words of the sentence that leave something open ("if", "would"), with the first and last place of each. */
  get openers(): ReadonlyMap<string, {readonly first: number; readonly last: number}> {
    this.#openers ??= this.#readOpeners();
    return this.#openers;
  }

  #readOpeners(): Map<string, {first: number; last: number}> {
    const found = new Map<string, {first: number; last: number}>();
    for (let at = 0; at < this.clauses.length; at++) {
      const word = this.clauses.lower(at);
      if (OPENERS.has(word)) found.set(word, {first: found.get(word)?.first ?? at, last: at});
    }
    return found;
  }

  #readTimes(at: number): string[] {
    const {clauses} = this;
    const found: string[] = [];
    for (const d of clauses.dependents(at)) {
      if (!/^(obl|nmod|advmod|amod)/.test(clauses.relation(d))) continue;
      found.push(this.lemma(d));
      for (const k of clauses.dependents(d))
        if (/^(amod|det|advmod|case)/.test(clauses.relation(k))) found.push(clauses.lower(k));
    }
    return found;
  }

  #readQuotes(): Uint8Array {
    const {clauses} = this;
    const quoted = new Uint8Array(clauses.length);
    let open = false;
    for (let at = 0; at < clauses.length; at++) {
      const word = clauses.lower(at);
      if (word === '"') open = !open;
      else if (OPENS.has(word)) open = true;
      else if (CLOSES.has(word)) {
        // a mark that closes what the sentence before opened
        if (!open) quoted.fill(1, 0, at);
        open = false;
      }
      if (open) quoted[at] = 1;
    }
    return quoted;
  }
}
