import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {analyse} from '../src/language/index.ts';
import {readTimes} from '../src/mention/times/index.ts';

/**
 * Times against TimeML corpora: extent, type and value F1, and MB/s over tokenised text.
 * `tsx bench/times.ts [CORPORA] [--wrong] [--fold 0|1]`; a fold is every other document.
 */
const args = process.argv.slice(2);
const fold = args.includes('--fold') ? Number(args[args.indexOf('--fold') + 1]) : null;
const wrong = args.includes('--wrong');
const corpora = args.find((arg) => !arg.startsWith('--') && !/^[01]$/.test(arg)) ?? '../shared/corpora';
const scorer = join(corpora, '../tools/score-times.mjs');

interface Document {
  id: string;
  published: string;
  text: string;
}

function score(name: string): Document[] {
  const path = join(corpora, 'temporal', `${name}.jsonl`);
  if (!existsSync(path)) {
    console.log(`times: ${path} is absent, nothing measured`);
    return [];
  }
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const chosen = lines.filter((_, index) => fold === null || index % 2 === fold);
  const documents = chosen.map((line) => JSON.parse(line) as Document);
  const read = documents.map(({id, published, text}) => {
    const day = published.slice(0, 10);
    return JSON.stringify({id, times: readTimes(analyse(text), {reported: day, published: day})});
  });
  const folder = mkdtempSync(join(tmpdir(), 'times-'));
  try {
    writeFileSync(join(folder, 'gold.jsonl'), `${chosen.join('\n')}\n`);
    writeFileSync(join(folder, 'read.jsonl'), `${read.join('\n')}\n`);
    const flags = [scorer, join(folder, 'gold.jsonl'), join(folder, 'read.jsonl'), ...(wrong ? ['--wrong'] : [])];
    if (existsSync(scorer)) {
      console.log(`${name}: ${execFileSync('node', flags, {encoding: 'utf8'}).trim()}`);
      console.log(
        `${name}: ${precisionAndRecall(execFileSync('node', [...flags.slice(0, 3), '--json'], {encoding: 'utf8'}))}`,
      );
    } else console.log(`times: ${scorer} is absent, nothing scored`);
  } finally {
    rmSync(folder, {recursive: true});
  }
  return documents;
}

/** The scorer gives F1 and counts; what was right follows from them. */
function precisionAndRecall(json: string): string {
  const {gold, predicted, strict, relaxed} = JSON.parse(json) as Record<string, number>;
  const both = (f1: number): string => {
    const right = (f1 * (gold! + predicted!)) / 2;
    return `precision ${(right / predicted!).toFixed(1)} recall ${(right / gold!).toFixed(1)}`;
  };
  return `strict ${both(strict!)}, relaxed ${both(relaxed!)}`;
}

function speed(documents: Document[]): void {
  if (documents.length === 0) return;
  const bytes = documents.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0);
  const rounds = 30;
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    // fresh tokens each time: a string's hash is kept once it has been looked up
    const analyses = documents.map(({text}) => analyse(text));
    const begun = performance.now();
    for (const analysis of analyses) readTimes(analysis, {reported: '2025-06-11', published: '2025-06-11'});
    best = Math.min(best, performance.now() - begun);
  }
  console.log(`times: ${(bytes / best / 1000).toFixed(1)} MB/s over tokenised text, best of ${rounds}`);
}

speed([...score('timebank'), ...score('aquaint')]);
