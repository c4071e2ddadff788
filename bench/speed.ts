import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {read} from '../src/claim/index.ts';
import {analyse} from '../src/language/index.ts';
import {readActors, readAttributions, readTimes} from '../src/mention/index.ts';
import {fold} from '../src/record/index.ts';
import {type Report, reportOf} from '../src/report/index.ts';
import {PROCESS_OF, PROCESSES, renamedFile, renamingOf} from '../test/acceptance/renaming/index.ts';
import {filesOf, goldTracks, parseAll} from '../test/tracks/load.ts';
import {noiseReports} from '../test/tracks/noise.ts';

/**
 * MB/s of all layers together, and of each, beside a plain word tokeniser and compromise on the same text in the same
 * run; then one report grown to twice and four times its length, which must take twice and four times as long.
 * `tsx bench/speed.ts [KB]`, 300 by default. Each peer runs in a process of its own, so that none has to carry what
 * another keeps in memory.
 */
const SECONDS = 15;
const wanted = Number(process.argv[2] ?? 300) * 1000;
const only = process.argv[3];
/** Loaded where it is measured alone: its lexicon is a heap that others would have to carry. */
const nlp = only === 'compromise' ? (await import('compromise')).default : null;
const reports = corpus(wanted);
const bytes = reports.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0);

const PEERS: Record<string, () => unknown> = {
  'all layers (read)': () => reports.map((report) => read(report)),
  '  sentences, syntax (analyse)': () => reports.map(({text}) => analyse(text)),
  '  with times': () => reports.map((report) => readTimes(analyse(report.text), report, report.dateline)),
  '  with actors': () => reports.map((report) => upToActors(report)),
  '  with attributions': () =>
    reports.map((report) => {
      const {analysis, cast} = upToActors(report);
      return readAttributions(analysis, cast);
    }),
  'plain words (a regular expression)': () => reports.map(({text}) => text.match(/[\p{L}\p{N}]+|\S/gu)),
  compromise: () => reports.map(({text}) => nlp!(text).json({terms: {tags: true}})),
};

if (only !== undefined) {
  console.log(JSON.stringify(speed(PEERS[only]!)));
  process.exit();
}

console.log(`${reports.length} reports, ${(bytes / 1e6).toFixed(2)} MB, each layer with those before it`);
const bests = new Map(
  Object.keys(PEERS).map((name) => {
    const [script, size] = [fileURLToPath(import.meta.url), String(wanted / 1000)];
    const answer = execFileSync(process.execPath, [...process.execArgv, script, size, name], {encoding: 'utf8'});
    const {best, later} = JSON.parse(answer) as ReturnType<typeof speed>;
    const shown = (value: number) => value.toFixed(best < 10 ? 3 : 0);
    console.log(`${name.padEnd(36)} ${shown(best)} MB/s, later half ${shown(later)}`);
    return [name, best] as const;
  }),
);
const all = bests.get('all layers (read)')!;
console.log(
  `read is ${(all / bests.get('compromise')!).toFixed(1)} times as fast as compromise, 1/${(bests.get('plain words (a regular expression)')! / all).toFixed(0)} of plain words`,
);

const readings = reports.slice(0, 20).map((report) => read(report));
const start = performance.now();
fold(readings);
console.log(`fold of ${readings.length} readings ${(performance.now() - start).toFixed(0)} ms`);
const long = reports.map(({text}) => text).join('\n\n');
for (const part of [4, 2, 1]) {
  const report = reportOf(long.slice(0, long.length / part), '2025-06-15');
  const from = performance.now();
  read(report);
  const seconds = (performance.now() - from) / 1000;
  console.log(`one report of ${Math.round(report.text.length / 1000)} KB ${seconds.toFixed(2)} s`);
}

function upToActors(report: Report) {
  const analysis = analyse(report.text);
  return {analysis, ...readActors(analysis, readTimes(analysis, report, report.dateline), report.dateline)};
}

/**
 * The best of the runs that begin within `SECONDS` of the processor's time, what else runs not counted. The first ones
 * compile the program, which takes ten or so, for each peer as for our own.
 */
function speed(run: () => unknown): {best: number; later: number} {
  const runs: number[] = [];
  for (let spent = 0; spent < SECONDS * 1e6 || runs.length < 8; ) {
    const from = process.cpuUsage();
    run();
    const {user, system} = process.cpuUsage(from);
    spent += user + system;
    runs.push(bytes / (user + system));
  }
  const later = runs.slice(runs.length >> 1).sort((a, b) => a - b);
  return {best: Math.max(...runs), later: later[later.length >> 1]!};
}

/** News beside the clone, else the examples under ever other names and days. */
function corpus(size: number): Report[] {
  const chosen: Report[] = [];
  let length = 0;
  for (const report of noiseReports() ?? examples()) {
    if (length >= size) break;
    chosen.push(report);
    length += report.text.length;
  }
  return chosen;
}

function* examples(): Generator<Report> {
  for (let seed = 1; ; seed += 1)
    for (const track of goldTracks().filter(({origin}) => origin === 'examples')) {
      const renaming = renamingOf(PROCESSES[PROCESS_OF[track.name]!]!, seed);
      yield* parseAll(filesOf(track).map((file) => renamedFile(file, renaming))).reports;
    }
}
