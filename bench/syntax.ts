/**
 * Scores tags, heads and relations on treebanks, with their tokens and with our own, tokens and sentences beside
 * theirs, and the speed beside wink-nlp's tagger: `npx tsx bench/syntax.ts [FOLDER]` (the folder of
 * training/syntax.ts).
 */
import {readdirSync, statSync} from 'node:fs';
import {analyse} from '../src/language/index.ts';
import {parseForms} from '../training/gold.ts';
import {dataFolder, readTreebank, type Tree} from '../training/treebank.ts';
import {agreement, ownTokens} from './syntax-own.ts';
import {Score} from './syntax-score.ts';
import {speeds} from './syntax-speed.ts';

/** Sentences of a treebank with the tokens that it has. */
function goldTokens(trees: readonly Tree[]): void {
  const counts = {words: 0, upos: 0, xpos: 0, heads: 0, labels: 0};
  const score = new Score();
  for (const tree of trees) {
    const parsed = parseForms(tree.forms);
    tree.forms.forEach((_, k) => {
      const [upos, xpos] = (tree.tags[k] as string).split('/');
      const right = tree.heads[k] === parsed.heads[k];
      const gold = tree.relations[k] as string;
      const given = parsed.relations[k] as string;
      counts.words++;
      if (upos === parsed.tags[k]) counts.upos++;
      if (xpos === parsed.xpos[k]) counts.xpos++;
      if (right) counts.heads++;
      if (right && universal(gold) === universal(given)) counts.labels++;
      score.gold(gold);
      score.given(given, right && gold === given);
    });
  }
  const share = (n: number): string => ((100 * n) / counts.words).toFixed(2);
  console.log(
    `  gold tokens: UPOS ${share(counts.upos)}, XPOS ${share(counts.xpos)}, UAS ${share(counts.heads)}, LAS ${share(counts.labels)}`,
  );
  console.log(`    F ${score}`);
}

function universal(relation: string): string {
  return relation.split(':')[0] as string;
}

const folder = dataFolder(process.argv[2]);
let sample = '';
for (const name of ['gum-open-dev', 'pud']) {
  const trees = readTreebank(folder, name);
  console.log(name);
  goldTokens(trees);
  const text = ownTokens(trees);
  agreement(trees);
  sample += text;
}
const kept = new URL('../weights/', import.meta.url);
const bytes = readdirSync(kept).map((name) => statSync(new URL(name, kept)).size);
console.log(`weights: ${(bytes.reduce((a, b) => a + b) / 1e6).toFixed(2)} MB in ${kept.pathname.split('/').at(-2)}/`);
speeds(sample, (text) => {
  const analysis = analyse(text);
  for (const sentence of analysis.sentences) void analysis.syntax(sentence).heads;
});
