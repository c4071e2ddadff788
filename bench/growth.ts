import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type Reading, read} from '../src/claim/index.ts';
import {fold, Ledger, type Work} from '../src/record/index.ts';
import {openStore} from '../src/store/index.ts';
import {growingReport} from './growth-reports.ts';

/**
 * What one report more costs in a record of 100 and of many, spread over a hundred tracks and all in one: claims folded
 * and rows folded anew, and beside them the rows that the pass over neighbours looks at; then what it takes to open a
 * record of so many reports beside an empty one. `tsx bench/growth.ts [REPORTS]`, 10,000 by default.
 */
const many = Number(process.argv[2] ?? 10_000);
const few = 100;
const probes = 20;
const days = [0, 2];
const most = many + probes * (Math.max(...days) + 1);

interface Opened {
  reports: number;
  seconds: number;
  megabytes: number;
}

for (const tracks of [100, 1]) {
  const readings = Array.from({length: most}, (_, index) => read(growingReport(index, tracks)));
  console.log(`\n${tracks === 1 ? 'all in one track' : `${tracks} tracks`}`);
  console.log(columns('', 'reports', 'claims', 'rows', 'neighbours', 'ms'));
  for (const late of days) {
    const costs = [few, many].map((size) => costOf(readings, size, late));
    costs.forEach((cost, index) => {
      const name = late === 0 ? 'in time' : `${late} days late`;
      console.log(columns(name, [few, many][index]!, cost.claims, cost.rows, cost.neighbours, cost.ms));
    });
    const ratio = (what: 'claims' | 'rows') => (costs[1]![what] / Math.max(1, costs[0]![what])).toFixed(2);
    console.log(columns('  times', '', ratio('claims'), ratio('rows')));
  }
  printOpening(readings);
}

/** What it takes to open a stored record, its rows derived before, beside an empty one. */
function printOpening(readings: readonly Reading[]): void {
  const [empty, full] = [[], readings.slice(0, many)].map((some) => {
    const directory = mkdtempSync(join(tmpdir(), 'growth-'));
    const known = new Map(some.map((reading) => [reading.report.id, reading]));
    const store = openStore(directory, {version: 'bench', read: ({id}) => known.get(id)!}, {write: true});
    for (const {report} of some) store.add(report);
    store.derive('bench', (all) => fold(all));
    store.close();
    const script = join(import.meta.dirname, 'growth-open.ts');
    const opened = [1, 2, 3].map(() => {
      const {stdout} = spawnSync(process.execPath, ['--import', 'tsx', script, directory], {encoding: 'utf8'});
      return JSON.parse(stdout) as Opened;
    });
    rmSync(directory, {recursive: true});
    return opened.reduce((best, one) => (one.seconds < best.seconds ? one : best));
  }) as [Opened, Opened];
  for (const {reports, seconds, megabytes} of [empty, full])
    console.log(columns('opened', reports, `${seconds.toFixed(2)} s`, `${megabytes.toFixed(0)} MB`));
}

/** The mean cost of adding one report to `size` others and more, when those of so many later days are there already. */
function costOf(readings: readonly Reading[], size: number, late: number): Work & {ms: number} {
  const sum = {claims: 0, rows: 0, neighbours: 0, ms: 0};
  const ledger = new Ledger();
  ledger.add(readings.slice(0, size));
  for (let probe = 0, next = size; probe < probes; probe++, next += late + 1) {
    ledger.add(readings.slice(next + 1, next + 1 + late));
    ledger.record();
    ledger.takeWork();
    const from = performance.now();
    ledger.add(readings.slice(next, next + 1));
    ledger.record();
    sum.ms += performance.now() - from;
    const work = ledger.takeWork();
    for (const what of ['claims', 'rows', 'neighbours'] as const) sum[what] += work[what];
  }
  const mean = (total: number) => Math.round((10 * total) / probes) / 10;
  return {claims: mean(sum.claims), rows: mean(sum.rows), neighbours: mean(sum.neighbours), ms: mean(sum.ms)};
}

function columns(first: string, ...rest: (string | number)[]): string {
  return first.padEnd(16) + rest.map((cell) => String(cell).padStart(12)).join('');
}
