import nlp from 'compromise';
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
 * `tsx bench/speed.ts [KB]`, 300 by default.
 */
const SECONDS = 15;
const wanted = Number(process.argv[2] ?? 300) * 1000;
const reports = corpus(wanted);
const bytes = reports.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0);
const readings = reports.slice(0, 20).map((report) => read(report));
console.log(`${reports.length} reports, ${(bytes / 1e6).toFixed(2)} MB, each layer with those before it`);

const all = speed('all layers (read)', () => reports.map((report) => read(report)));
speed('  sentences, syntax (analyse)', () => reports.map(({text}) => analyse(text)));
speed('  with times', () => reports.map((report) => readTimes(analyse(report.text), report, report.dateline)));
speed('  with actors', () => reports.map((report) => upToActors(report)));
speed('  with attributions', () =>
  reports.map((report) => {
    const {analysis, cast} = upToActors(report);
    return readAttributions(analysis, cast);
  }),
);
const words = speed('plain words (a regular expression)', () =>
  reports.map(({text}) => text.match(/[\p{L}\p{N}]+|\S/gu)),
);
const other = speed('compromise', () => reports.map(({text}) => nlp(text).json({terms: {tags: true}})));
console.log(
  `read is ${(all / other).toFixed(1)} times as fast as compromise, 1/${(words / all).toFixed(0)} of plain words`,
);

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
function speed(name: string, run: () => unknown): number {
  const runs: number[] = [];
  for (let spent = 0; spent < SECONDS * 1e6 || runs.length < 8; ) {
    const from = process.cpuUsage();
    run();
    const {user, system} = process.cpuUsage(from);
    spent += user + system;
    runs.push(bytes / (user + system));
  }
  const best = Math.max(...runs);
  const median = runs.slice(runs.length >> 1).sort((a, b) => a - b)[runs.length >> 2]!;
  const shown = (value: number) => value.toFixed(best < 10 ? 3 : 0);
  console.log(`${name.padEnd(36)} ${shown(best)} MB/s, later half ${shown(median)}`);
  return best;
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
