import type {Sentence, Token} from '../text/token.ts';
import {lemmaOf} from './lemma.ts';
import {orderOf} from './order.ts';
import {assignHeads, assignRelations} from './parser.ts';
import {readPredicates} from './predicate/predicates.ts';
import {repair} from './repair/repair.ts';
import {retag} from './retag.ts';
import {retagForms} from './retag-forms.ts';
import {retagVerbs} from './retag-verbs.ts';
import type {Predicate, Syntax} from './syntax.ts';
import {assignTags} from './tagger.ts';
import {model} from './weights.ts';
import {CAPACITY, Words} from './words.ts';

const words = new Words();
/** For each word of the parser its token; a hyphenated token is several words. */
const owner = new Int32Array(CAPACITY + 1);

/**
 * The clause structure of one sentence of a text's tokens: tagged when first asked for, then parsed when arcs are.
 * @param shown the tokens as the parser is to see them; one without text belongs to the name whose last word follows it,
 * one without a lower-case form to no part of the sentence
 */
export function parse(sentence: Sentence, tokens: readonly Token[], shown: readonly Token[] = tokens): Syntax {
  return new Tree(sentence, tokens, shown);
}

/** Fills the workspace with the words of a sentence, as the parser is to see them. */
function lay(sentence: Sentence, tokens: readonly Token[]): void {
  const length = sentence.last - sentence.first;
  const {lexicon, tags} = model();
  const kinds = {participle: tags.indexOf('VERB/VBN'), bare: tags.indexOf('VERB/VB')};
  words.count = 0;
  orderOf(tokens, sentence, lexicon, kinds).forEach((at, place) => {
    addWords(tokens[sentence.first + at] as Token, at, CAPACITY - (length - place));
  });
}

/** What drawing arcs needs of the words of a tagged sentence: of each its tag, its form as known, and its token. */
function kept(): number[] {
  const {count, tag, known} = words;
  const laid = new Array<number>(count * 3);
  for (let at = 0; at < count; at++) {
    laid[at * 3] = tag[at] as number;
    laid[at * 3 + 1] = known[at] as number;
    laid[at * 3 + 2] = owner[at] as number;
  }
  return laid;
}

/** Fills the workspace with the words of a sentence that was tagged before. */
function restore(laid: readonly number[]): void {
  words.count = laid.length / 3;
  for (let at = 0; at < words.count; at++) {
    words.tag[at] = laid[at * 3] as number;
    words.known[at] = laid[at * 3 + 1] as number;
    owner[at] = laid[at * 3 + 2] as number;
  }
}

/** Appends the words of a token; the parts of a hyphenated one as long as there is room. */
function addWords(token: Token, at: number, room: number): void {
  const {text, lower} = token;
  if (text === '') return;
  const {lexicon} = model();
  if (text.length > 2 && lower.length === text.length && words.count + 64 < room) {
    let from = 0;
    for (let to = 1; to < text.length - 1 && words.count + 4 < room; to++) {
      const code = text.charCodeAt(to);
      if ((code !== 45 && code !== 0x2010 && code !== 0x2011) || prefixes.has(lower.slice(from, to))) continue;
      owner[words.count] = at;
      words.add(text.slice(from, to), lower.slice(from, to), lexicon);
      owner[words.count] = at;
      words.add('-', '-', lexicon);
      from = to + 1;
    }
    owner[words.count] = at;
    if (from > 0) words.add(text.slice(from), lower.slice(from), lexicon);
    else words.add(text, lower, lexicon);
    return;
  }
  owner[words.count] = at;
  words.add(text, lower, lexicon);
}

/** Prefixes that treebanks do not split off. */
const prefixes: ReadonlySet<string> = new Set(
  'e co non pre post re semi pro mid multi psycho anti ex inter sub un'.split(' '),
);

/** The word that stands for each token: of its words the one nearest to the root, of equals the last. */
function topWords(length: number): number[] {
  const top = new Array<number>(length).fill(-1);
  for (let word = 0; word < words.count; word++) {
    const token = owner[word] as number;
    const best = top[token] as number;
    if (best < 0 || depthOf(word) <= depthOf(best)) top[token] = word;
  }
  return top;
}

function depthOf(word: number): number {
  let depth = 0;
  for (let at = word; at >= 0; at = words.head[at] as number) depth++;
  return depth;
}

/** Puts a token that the parser was not shown where it belongs: to its name, or, outside the sentence, to the root. */
function place(arcs: Arcs, at: number, next: number, {lower}: Token): void {
  const outside = lower === '';
  const article = lower === 'the';
  arcs.tags[at] = outside ? 'PUNCT' : article ? 'DET' : 'PROPN';
  arcs.xpos[at] = unseenTag(lower);
  arcs.relations[at] = outside ? 'punct' : article ? 'det' : 'compound';
  arcs.heads[at] = outside ? arcs.heads.indexOf(-1) : next;
}

/** The Penn tag of a token that the parser was not shown. */
function unseenTag(lower: string): string {
  return lower === '' ? ':' : lower === 'the' ? 'DT' : 'NNP';
}

function nextWord(top: readonly number[], at: number): number {
  let next = at + 1;
  while (next < top.length && (top[next] as number) < 0) next++;
  return next < top.length ? next : -1;
}

interface Arcs {
  readonly tags: string[];
  readonly xpos: string[];
  readonly heads: number[];
  readonly relations: string[];
}

/** Parses the words in the workspace and mends what is wrong as a rule. */
function readArcs(sentence: Sentence, tokens: readonly Token[], shown: readonly Token[]): Arcs {
  const {arcWeights, sureActions, labelWeights, traits, choices, upos, xpos, relations, stops} = model();
  const length = sentence.last - sentence.first;
  assignHeads(words, traits, arcWeights, sureActions, stops.arc);
  assignRelations(words, traits, choices, labelWeights, stops.label);
  const arcs: Arcs = {
    tags: new Array<string>(length),
    xpos: new Array<string>(length),
    heads: new Array<number>(length).fill(0),
    relations: new Array<string>(length),
  };
  const top = topWords(length);
  const unseen: number[] = [];
  for (let at = 0; at < length; at++) {
    const word = top[at] as number;
    if (word < 0) {
      unseen.push(at);
      continue;
    }
    const head = words.head[word] as number;
    const tag = words.tag[word] as number;
    arcs.tags[at] = upos[tag] as string;
    arcs.xpos[at] = xpos[tag] as string;
    arcs.heads[at] = head < 0 ? -1 : (owner[head] as number);
    arcs.relations[at] = relations[words.relation[word] as number] as string;
  }
  for (const at of unseen) place(arcs, at, nextWord(top, at), shown[sentence.first + at] as Token);
  repair({
    lower: (at) => (at < 0 || at >= length ? '' : (tokens[sentence.first + at] as Token).lower),
    lemma: (at) => lemmaOf(tokens[sentence.first + at] as Token, arcs.xpos[at] as string),
    ...arcs,
  });
  return arcs;
}

class Tree implements Syntax {
  readonly sentence: Sentence;
  readonly #tokens: readonly Token[];
  readonly #shown: readonly Token[];
  #laid: readonly number[] | undefined;
  #tagged: readonly string[] | undefined;
  #arcs: Arcs | undefined;
  #lemmas: readonly string[] | undefined;
  #predicates: readonly Predicate[] | undefined;
  #firsts: number[] | undefined;
  #lasts: number[] | undefined;

  constructor(sentence: Sentence, tokens: readonly Token[], shown: readonly Token[]) {
    this.sentence = sentence;
    this.#tokens = tokens;
    this.#shown = shown;
  }

  get tagged(): readonly string[] {
    if (this.#tagged === undefined) {
      const {xpos} = model();
      this.#tag();
      const tagged = new Array<string>(this.sentence.last - this.sentence.first);
      for (let at = 0; at < tagged.length; at++) {
        const {text, lower} = this.#shown[this.sentence.first + at] as Token;
        if (text === '') tagged[at] = unseenTag(lower);
      }
      // of the words of a token the last one's stays
      for (let word = 0; word < words.count; word++) {
        tagged[owner[word] as number] = xpos[words.tag[word] as number] as string;
      }
      this.#tagged = tagged;
    }
    return this.#tagged;
  }

  get tags(): readonly string[] {
    return this.#parsed.tags;
  }

  get xpos(): readonly string[] {
    return this.#parsed.xpos;
  }

  get heads(): readonly number[] {
    return this.#parsed.heads;
  }

  get relations(): readonly string[] {
    return this.#parsed.relations;
  }

  get lemmas(): readonly string[] {
    this.#lemmas ??= this.xpos.map((tag, at) => lemmaOf(this.#tokens[this.sentence.first + at] as Token, tag));
    return this.#lemmas;
  }

  get predicates(): readonly Predicate[] {
    this.#predicates ??= readPredicates(this, this.#tokens);
    return this.#predicates;
  }

  span(token: number): [number, number] {
    if (this.#firsts === undefined || this.#lasts === undefined) this.#measure();
    return [(this.#firsts as number[])[token] as number, (this.#lasts as number[])[token] as number];
  }

  /** Lays the words of the sentence in the workspace, with their tags. */
  #tag(): void {
    if (this.#laid !== undefined) {
      restore(this.#laid);
      return;
    }
    const {lexicon, tags, tagWeights, stops} = model();
    lay(this.sentence, this.#shown);
    assignTags(words, lexicon, tagWeights, stops.tag);
    retagVerbs(words, lexicon, tags);
    retag(words, lexicon, tags);
    retagForms(words, tags);
    this.#laid = kept();
  }

  get #parsed(): Arcs {
    if (this.#arcs === undefined) {
      this.#tag();
      this.#arcs = readArcs(this.sentence, this.#tokens, this.#shown);
    }
    return this.#arcs;
  }

  #measure(): void {
    const {heads} = this;
    const firsts: number[] = [];
    const lasts: number[] = [];
    for (let at = 0; at < heads.length; at++) {
      firsts.push(at);
      lasts.push(at + 1);
    }
    // each word widens all words above it; a projective tree is rarely deep
    for (let at = 0; at < heads.length; at++) {
      for (let up = heads[at] as number; up >= 0; up = heads[up] as number) {
        const widens = at < (firsts[up] as number) || at >= (lasts[up] as number);
        if (!widens) continue;
        firsts[up] = Math.min(firsts[up] as number, at);
        lasts[up] = Math.max(lasts[up] as number, at + 1);
      }
    }
    this.#firsts = firsts;
    this.#lasts = lasts;
  }
}
