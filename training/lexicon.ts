import {Lexicon, type LexiconData} from '../src/language/syntax/lexicon.ts';
import {CAPITAL, SHAPES} from '../src/language/syntax/shape.ts';
import {Words} from '../src/language/syntax/words.ts';
import type {Tree} from './treebank.ts';

/** Words seen this often are known; those seen `SURE` times may have only the tags seen. */
const KNOWN = 5;
const SURE = 6;
const RARE_TAG = 60;

/** The tags of the treebanks: rare pairs are mapped to the commonest of the same part of speech. */
export function tagNames(trees: readonly Tree[]): {names: string[]; index: (tag: string) => number} {
  const counts = new Map<string, number>();
  for (const tree of trees) for (const tag of tree.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const names = [...counts]
    .filter(([, n]) => n >= RARE_TAG)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([tag]) => tag);
  const numbers = new Map(names.map((tag, k) => [tag, k]));
  const index = (tag: string): number => {
    const known = numbers.get(tag);
    if (known !== undefined) return known;
    const upos = `${tag.split('/')[0]}/`;
    const same = names.findIndex((name) => name.startsWith(upos));
    return same < 0 ? names.findIndex((name) => name.startsWith('X/')) : same;
  };
  return {names, index};
}

/** Counts words and their tags; gives the lexicon that tagging starts from. */
export function buildLexicon(
  trees: readonly Tree[],
  names: readonly string[],
  index: (tag: string) => number,
): LexiconData {
  const words = new Map<number, Map<number, number>>();
  const seed = new Words();
  const nothing = new Lexicon({
    hashes: new Int32Array(0),
    classes: new Uint16Array(0),
    choices: [[0]],
    capitalised: [0],
    verbal: [0],
    verbAfter: [],
    shapes: new Array<number>(32).fill(0),
    proper: -1,
  });
  const tokens: {hash: number; shape: number; tag: number}[] = [];
  for (const tree of trees) {
    seed.count = 0;
    for (let k = 0; k < tree.forms.length; k++) {
      const form = tree.forms[k] as string;
      seed.add(form, form.toLowerCase(), nothing);
      const hash = seed.word[k] as number;
      const tag = index(tree.tags[k] as string);
      tokens.push({hash, shape: seed.shape[k] as number, tag});
      const seen = words.get(hash) ?? new Map<number, number>();
      seen.set(tag, (seen.get(tag) ?? 0) + 1);
      words.set(hash, seen);
    }
  }
  const choices: number[][] = [];
  const numbers = new Map<string, number>();
  const classOf = (tags: number[]): number => {
    const key = [...new Set(tags)].sort((a, b) => a - b);
    const known = numbers.get(key.join());
    if (known !== undefined) return known;
    numbers.set(key.join(), choices.length);
    return choices.push(key) - 1;
  };
  const total = (seen: Map<number, number>): number => [...seen.values()].reduce((a, b) => a + b, 0);
  const pairs = [
    ['VERB/VB', 'VERB/VBP'],
    ['VERB/VBD', 'VERB/VBN'],
    ['AUX/VB', 'AUX/VBP'],
  ].map((pair) => pair.map((tag) => names.indexOf(tag)) as [number, number]);
  const entries = [...words].filter(([, seen]) => total(seen) >= KNOWN).sort((a, b) => a[0] - b[0]);
  const classes = entries.map(([, seen]) => {
    const all = total(seen);
    if (all < SURE) return 65535;
    const tags = [...seen].filter(([, n]) => n >= all * 0.004).map(([tag]) => tag);
    for (const [a, b] of pairs) {
      if (tags.includes(a)) tags.push(b);
      else if (tags.includes(b)) tags.push(a);
    }
    return classOf(tags);
  });
  const byShape = Array.from({length: 32}, () => new Map<number, number>());
  for (const {hash, shape, tag} of tokens) {
    if (total(words.get(hash) as Map<number, number>) >= SURE) continue;
    const seen = byShape[shape & SHAPES] as Map<number, number>;
    seen.set(tag, (seen.get(tag) ?? 0) + 1);
  }
  const proper = names.indexOf('PROPN/NNP');
  const shapes = byShape.map((seen, shape) => {
    const tags = [...seen].filter(([, n]) => n >= 2 && n >= total(seen) * 0.002).map(([tag]) => tag);
    return classOf(
      tags.length > 0
        ? tags
        : shape & CAPITAL
          ? [proper]
          : [names.indexOf('X/FW'), names.indexOf('NOUN/NN')].filter((tag) => tag >= 0),
    );
  });
  const plain = choices.length;
  const open = new Set(
    ['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'X', 'INTJ'].flatMap((upos) =>
      names.flatMap((name, k) => (name.startsWith(`${upos}/`) ? [k] : [])),
    ),
  );
  const capitalised: number[] = [];
  for (let k = 0; k < plain; k++) {
    const tags = choices[k] as number[];
    capitalised.push(tags.some((tag) => open.has(tag)) ? classOf([...tags, proper]) : k);
  }
  while (capitalised.length < choices.length) capitalised.push(capitalised.length);
  const bare = names.indexOf('VERB/VB');
  const verbal = choices
    .map((tags) => tags)
    .map((tags, k) => (tags.some((tag) => open.has(tag)) ? classOf([...tags, bare]) : k));
  while (verbal.length < choices.length) verbal.push(verbal.length);
  while (capitalised.length < choices.length) capitalised.push(capitalised.length);
  const verbAfter = ['AUX/MD', 'PART/TO'].map((tag) => names.indexOf(tag));
  return {
    hashes: Int32Array.from(entries, ([hash]) => hash),
    classes: Uint16Array.from(classes),
    choices,
    capitalised,
    verbal,
    verbAfter,
    shapes,
    proper,
  };
}

/** Fills the workspace with the words of a tree. */
export function fill(words: Words, tree: Tree, lexicon: Lexicon): void {
  words.count = 0;
  for (const form of tree.forms) words.add(form, form.toLowerCase(), lexicon);
}
