import type {Sentence, Token} from '../text/token.ts';
import {lemmaOf} from './lemma.ts';
import {assignHeads, assignRelations} from './parser.ts';
import {readPredicates} from './predicate/predicates.ts';
import {repair} from './repair/repair.ts';
import type {Predicate, Syntax} from './syntax.ts';
import {assignTags} from './tagger.ts';
import {model} from './weights.ts';
import {CAPACITY, Words} from './words.ts';

const words = new Words();
/** For each word of the parser its token; a hyphenated token is several words. */
const owner = new Int32Array(CAPACITY + 1);
const depth = new Int32Array(CAPACITY + 1);

/**
 * Parses one sentence of a text's tokens.
 * @param shown the tokens as the parser is to see them; one without text belongs to the name whose last word follows it,
 * one without a lower-case form to no part of the sentence
 */
export function parse(sentence: Sentence, tokens: readonly Token[], shown: readonly Token[] = tokens): Syntax {
  const {lexicon, tagWeights, arcWeights, sureActions, labelWeights, traits, choices, tags, relations} = model();
  const length = sentence.last - sentence.first;
  words.count = 0;
  for (let at = 0; at < length; at++) addWords(shown[sentence.first + at] as Token, at, CAPACITY - (length - at));
  assignTags(words, lexicon, tagWeights);
  assignHeads(words, traits, arcWeights, sureActions);
  assignRelations(words, traits, choices, labelWeights);
  const tree = new Tree(sentence, tokens, length);
  const top = topWords(length);
  const unseen: number[] = [];
  for (let at = 0; at < length; at++) {
    const word = top[at] as number;
    if (word < 0) {
      unseen.push(at);
      continue;
    }
    const head = words.head[word] as number;
    const [upos, xpos] = split(tags[words.tag[word] as number] as string);
    tree.tags[at] = upos;
    tree.xpos[at] = xpos;
    tree.heads[at] = head < 0 ? -1 : (owner[head] as number);
    tree.relations[at] = relations[words.relation[word] as number] as string;
  }
  for (const at of unseen) place(tree, at, nextWord(top, at), shown[sentence.first + at] as Token);
  repair({
    lower: (at) => (at < 0 || at >= length ? '' : (tokens[sentence.first + at] as Token).lower),
    lemma: (at) => lemmaOf(tokens[sentence.first + at] as Token, tree.xpos[at] as string),
    tags: tree.tags,
    xpos: tree.xpos,
    heads: tree.heads,
    relations: tree.relations,
  });
  return tree;
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
function topWords(length: number): Int32Array {
  const top = new Int32Array(length).fill(-1);
  for (let word = 0; word < words.count; word++) {
    let steps = 0;
    for (let at = word; at >= 0; at = words.head[at] as number) steps++;
    depth[word] = steps;
    const token = owner[word] as number;
    const best = top[token] as number;
    if (best < 0 || steps <= (depth[best] as number)) top[token] = word;
  }
  return top;
}

/** Puts a token that the parser was not shown where it belongs: to its name, or, outside the sentence, to the root. */
function place(tree: Tree, at: number, next: number, {lower}: Token): void {
  const outside = lower === '';
  const article = lower === 'the';
  tree.tags[at] = outside ? 'PUNCT' : article ? 'DET' : 'PROPN';
  tree.xpos[at] = outside ? ':' : article ? 'DT' : 'NNP';
  tree.relations[at] = outside ? 'punct' : article ? 'det' : 'compound';
  tree.heads[at] = outside ? tree.heads.indexOf(-1) : next;
}

function nextWord(top: Int32Array, at: number): number {
  let next = at + 1;
  while (next < top.length && (top[next] as number) < 0) next++;
  return next < top.length ? next : -1;
}

const pairs = new Map<string, [string, string]>();

function split(tag: string): [string, string] {
  const known = pairs.get(tag);
  if (known !== undefined) return known;
  const parts = tag.split('/') as [string, string];
  pairs.set(tag, parts);
  return parts;
}

class Tree implements Syntax {
  readonly tags: string[];
  readonly xpos: string[];
  readonly heads: Int32Array;
  readonly relations: string[];
  readonly sentence: Sentence;
  readonly #tokens: readonly Token[];
  #lemmas: readonly string[] | undefined;
  #predicates: readonly Predicate[] | undefined;
  #firsts: Int32Array | undefined;
  #lasts: Int32Array | undefined;

  constructor(sentence: Sentence, tokens: readonly Token[], length: number) {
    this.sentence = sentence;
    this.#tokens = tokens;
    this.tags = new Array<string>(length);
    this.xpos = new Array<string>(length);
    this.heads = new Int32Array(length);
    this.relations = new Array<string>(length);
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
    return [(this.#firsts as Int32Array)[token] as number, (this.#lasts as Int32Array)[token] as number];
  }

  #measure(): void {
    const {heads} = this;
    const firsts = Int32Array.from(heads, (_, at) => at);
    const lasts = Int32Array.from(heads, (_, at) => at + 1);
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
