/**
 * Scores attributions on a corpus and times the layer with and without parsing: `npx tsx bench/attribution.ts
 * [FILE.jsonl]`, by default ../shared/corpora/attribution/dev.jsonl.
 */
import {existsSync, readFileSync} from 'node:fs';
import {analyse} from '../src/language/index.ts';
import {type Attribution, readAttributions} from '../src/mention/index.ts';

type Pair = [number, number];

interface Report {
  text: string;
  attributions: {source: Pair | null; cue: Pair | null; content: Pair[]}[];
}

const file =
  process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '../shared/corpora/attribution/dev.jsonl';
if (!existsSync(file)) throw new Error(`${file} is missing: the attributed reports are not part of this repository`);
const reports = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Report);
const bytes = reports.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0);
const nobody = {mentions: [], entities: []};

const counts = {gold: 0, found: 0, content: 0, right: 0};
let whole = 0;
let alone = 0;
for (const {text, attributions} of reports) {
  const begun = performance.now();
  const analysis = analyse(text);
  readAttributions(analysis, nobody);
  const parsed = performance.now();
  const found = readAttributions(analysis, nobody).filter(({within}) => within === null);
  alone += performance.now() - parsed;
  whole += parsed - begun;
  const left = new Set(found);
  counts.gold += attributions.length;
  counts.found += found.length;
  for (const gold of attributions) {
    const match = [...left].find((one) => overlaps(gold.content, one));
    if (match === undefined) continue;
    left.delete(match);
    counts.content++;
    if (meets(gold.source, match.source)) counts.right++;
  }
}
const share = (part: number, of: number): string => ((100 * part) / of).toFixed(1);
console.log(`${reports.length} reports, ${counts.gold} attributions, ${counts.found} found`);
console.log(`content: precision ${share(counts.content, counts.found)}, recall ${share(counts.content, counts.gold)}`);
console.log(
  `content and source: precision ${share(counts.right, counts.found)}, recall ${share(counts.right, counts.gold)}, ` +
    `F1 ${share(2 * counts.right, counts.found + counts.gold)}`,
);
console.log(
  `${(bytes / 1e3 / whole).toFixed(2)} MB/s with tokens and parsing, ${(bytes / 1e3 / alone).toFixed(2)} MB/s without`,
);

function overlaps(gold: readonly Pair[], found: Attribution): boolean {
  let common = 0;
  for (const [start, end] of gold)
    for (const span of found.content) common += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  const length = gold.reduce((sum, [start, end]) => sum + end - start, 0);
  const mine = found.content.reduce((sum, {start, end}) => sum + end - start, 0);
  return 2 * common >= length && 2 * common >= mine;
}

function meets(gold: Pair | null, found: Attribution['source']): boolean {
  if (gold === null || found === null) return gold === found;
  return gold[0] < found.end && found.start < gold[1];
}
