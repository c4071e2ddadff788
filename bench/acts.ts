import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import nlp from 'compromise';
import {read} from '../src/claim/index.ts';
import {reportOf} from '../src/report/index.ts';
import {type GoldLine, goldLines} from '../test/acts/gold.ts';
import {type ActScore, scoreActs} from '../test/acts/score.ts';

/**
 * How acts are read: sentences in groups that differ only in what decides, by kind of error; PLOVER roots on the
 * sentences of its gold standard, in two halves; MB/s beside compromise on the same text.
 * `tsx bench/acts.ts [--missed[=FILE]] [--wrong]`; `--missed` prints what was missed of the sentences that may be looked
 * at, which are all but the blind ones, or of one file of them, `--wrong` the PLOVER sentences of the first half that were read otherwise.
 */
const args = process.argv.slice(2);
const root = new URL('../', import.meta.url).pathname;
const gold = join(root, 'test/acts');
const dev = goldLines(join(gold, 'dev.jsonl'));

for (const file of goldIn(gold))
  print(file, goldLines(join(gold, file)), args.includes('--missed') || args.includes(`--missed=${file}`));
for (const file of goldIn(join(gold, 'blind'))) print(`blind ${file}`, goldLines(join(gold, 'blind', file)), false);
plover(join(root, '../shared/corpora/acts/plover-gsr.jsonl'), join(root, '../shared/tools/score-acts.mjs'));
speed(dev.map(({text}) => text).join('\n\n'));

function goldIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
}

function print(name: string, lines: GoldLine[], open: boolean): void {
  const score = scoreActs(lines, ({text, published}) =>
    read(reportOf(text, published)).claims.filter(({act}) => act !== 'refer'),
  );
  if (open) for (const line of missesOf(score)) console.log(line);
  const cells = Object.entries(score.tally).map(
    ([what, {asked, right}]) => `  ${what.padEnd(22)} ${`${right}/${asked}`.padStart(9)} ${percent(right / asked)}`,
  );
  console.log(`${name}: ${lines.length} sentences\n${cells.sort().join('\n')}`);
  console.log(`  did not happen but read as happened: ${score.falselyHappened.length}`);
  console.log(`  acts that are not there: ${score.unasked.length}`);
}

function missesOf({missed, falselyHappened, unasked}: ActScore): string[] {
  return [
    ...missed.map((what) => `missed    ${what}`),
    ...falselyHappened.map((what) => `happened  ${what}`),
    ...unasked.map((what) => `not there ${what}`),
  ];
}

/** Sentences in two halves by a fixed hash of their id, of which only the first is ever looked at. */
function plover(corpus: string, scorer: string): void {
  if (!existsSync(corpus) || !existsSync(scorer)) {
    console.log('plover: the sentences or their scorer are absent, nothing measured');
    return;
  }
  const lines = readFileSync(corpus, 'utf8').trim().split('\n');
  const halves = [0, 1].map((half) => lines.filter((line) => halfOf((JSON.parse(line) as {id: string}).id) === half));
  const folder = mkdtempSync(join(tmpdir(), 'acts-'));
  try {
    for (const [name, chosen] of [['looked at', halves[0]!] as const, ['held out', halves[1]!] as const]) {
      const read = chosen.map((line) => annotated(line));
      if (args.includes('--wrong') && name === 'looked at') for (const line of read) printWrong(line);
      writeFileSync(join(folder, 'gold.jsonl'), `${chosen.join('\n')}\n`);
      writeFileSync(join(folder, 'read.jsonl'), `${read.map((line) => JSON.stringify(line)).join('\n')}\n`);
      const score = execFileSync('node', [scorer, join(folder, 'gold.jsonl'), join(folder, 'read.jsonl')]);
      console.log(`plover, ${chosen.length} ${name}: ${score.toString().trim()}`);
    }
  } finally {
    rmSync(folder, {recursive: true});
  }
}

interface Annotated {
  id: string;
  text: string;
  gold: string;
  claims: {act: string; plover: string | null}[];
}

function annotated(line: string): Annotated {
  const {id, text, plover: gold} = JSON.parse(line) as {id: string; text: string; plover: string};
  const {claims} = read(reportOf(text, '2005-06-15'));
  return {id, text, gold, claims: claims.map(({act, plover}) => ({act, plover}))};
}

function printWrong({text, gold, claims}: Annotated): void {
  const roots = new Set(claims.flatMap(({plover}) => plover?.split('-')[0] ?? []));
  if (roots.size !== 1 || !roots.has(gold))
    console.log(`${gold.padEnd(9)} [${claims.map(({act, plover}) => `${act}/${plover}`).join(' ')}] ${text}`);
}

function halfOf(id: string): number {
  return createHash('sha256').update(id).digest()[0]! & 1;
}

/** The best of five runs over all sentences as one report, the first of which warms the machine. */
function speed(text: string): void {
  const bytes = Buffer.byteLength(text);
  const best = (run: () => unknown): number =>
    Math.max(
      ...[1, 2, 3, 4, 5].map(() => {
        const from = performance.now();
        run();
        return bytes / 1e3 / (performance.now() - from);
      }),
    );
  const mine = best(() => read(reportOf(text, '2024-05-14')));
  const other = best(() => nlp(text).json({terms: {tags: true}}));
  console.log(
    `${mine.toFixed(2)} MB/s with all layers, compromise ${other.toFixed(2)}: ${(mine / other).toFixed(1)} times as fast`,
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1).padStart(5)}%`;
}
