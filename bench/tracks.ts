import {unplacedIn} from '../src/view/index.ts';
import {PROCESS_OF, PROCESSES, renamedFile, renamedGold, renamingOf} from '../test/acceptance/renaming/index.ts';
import {readAll, scoreFiles} from '../test/tracks/engine.ts';
import {filesOf, type GoldTrack, goldOf, goldTracks, parseAll} from '../test/tracks/load.ts';
import {noiseReports} from '../test/tracks/noise.ts';
import type {Score, Tally} from '../test/tracks/score.ts';

/**
 * Records against gold: points got, rows invented, and recall and precision by kind of row, and how many sentences about talks reached no cell.
 * `tsx bench/tracks.ts [--missed] [--cells] [--renamed[=SEED]] [--noise] [NAME...]`; `--missed` prints what was missed and
 * invented, save of the blind tracks, which give their figures alone; `--cells` the points by cell; `--renamed` puts
 * other states, people, places and days into reports and gold alike, where the names are known; `--noise`
 * reads news of all kinds instead, and says which tracks grow out of it.
 */
// a reader that has seen enough, as in "| head"
process.stdout.on('error', () => process.exit());
const args = process.argv.slice(2);
const flags = new Map(
  args
    .filter((arg) => arg.startsWith('--'))
    .map((arg): [string, string | undefined] => [arg.split('=')[0]!, arg.split('=')[1]]),
);
const names = args.filter((arg) => !arg.startsWith('--'));
const chosen = goldTracks().filter(
  ({name, origin}) => names.length === 0 || names.includes(name) || names.includes(origin),
);
if (flags.has('--noise')) {
  printNoise();
  process.exit();
}
const scores: Score[] = [];
let unplaced = 0;

for (const track of chosen) {
  const result = scored(track);
  if (!result) continue;
  scores.push(result);
  unplaced += unplacedOf(track);
  if (flags.has('--missed') && track.origin !== 'blind') {
    for (const what of result.missed) console.log(`missed    ${what}`);
    for (const what of result.invented) console.log(`invented  ${what}`);
  }
  console.log(line(track, result));
}
console.log(`\n${columns('', 'gold', 'found', 'recall', 'rows', 'invented', 'precision')}`);
for (const [kind, tally] of Object.entries(sum(scores.map(({byKind}) => byKind)))) {
  const {gold, found, rows, invented} = tally;
  const precision = rows ? percent(Math.max(0, rows - invented) / rows) : '-';
  console.log(columns(kind, gold, found, gold ? percent(found / gold) : '-', rows, invented, precision));
}
console.log(`\nunplaced: ${unplaced} sentences about talks reached no cell`);
if (flags.has('--cells')) {
  console.log(`\n${columns('', 'asked', 'got', 'share')}`);
  const cells = sum(scores.map(({byCell}) => byCell));
  for (const [cell, {asked, got}] of Object.entries(cells))
    console.log(columns(cell, asked, got, percent(got / asked)));
}

function printNoise(): void {
  const reports = noiseReports();
  if (!reports) {
    console.log('no news lies beside the clone, nothing was read');
    return;
  }
  const {tracks} = readAll(reports).recordAt();
  for (const {title, rounds, issues, outcomes} of tracks)
    console.log(`${title}: ${rounds.length} rounds, ${issues.length} issues, ${outcomes.length} outcomes`);
  console.log(`${reports.length} reports of all kinds, ${tracks.length} tracks`);
}

function unplacedOf(track: GoldTrack): number {
  const {readings, recordAt} = readAll(parseAll(filesOf(track)).reports);
  return unplacedIn(recordAt(), readings).reduce((sum, {sentences}) => sum + sentences.length, 0);
}

function scored(track: GoldTrack): Score | null {
  if (!flags.has('--renamed')) return scoreFiles(filesOf(track), goldOf(track));
  const process = PROCESSES[PROCESS_OF[track.name] ?? ''];
  if (!process) return null;
  const renaming = renamingOf(process, Number(flags.get('--renamed') ?? 1));
  const files = filesOf(track).map((file) => renamedFile(file, renaming));
  return scoreFiles(files, renamedGold(goldOf(track), renaming));
}

function line({name, origin}: GoldTrack, {got, asked, invented, share, failure}: Score): string {
  if (failure !== null) return `${`${origin}/${name}`.padEnd(24)} no record: ${failure}`;
  return `${`${origin}/${name}`.padEnd(24)} ${`${got}/${asked}`.padStart(8)} got ${String(invented.length).padStart(4)} invented ${percent(share).padStart(6)}`;
}

function sum<T extends Tally | {asked: number; got: number}>(all: Record<string, T>[]): Record<string, T> {
  const total: Record<string, Record<string, number>> = {};
  for (const [kind, figures] of all.flatMap((one) => Object.entries(one))) {
    total[kind] ??= {};
    const row = total[kind];
    for (const [name, figure] of Object.entries(figures)) row[name] = (row[name] ?? 0) + figure;
  }
  return total as Record<string, T>;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

function columns(first: string, ...rest: (string | number)[]): string {
  return first.padEnd(22) + rest.map((cell) => String(cell).padStart(10)).join('');
}
