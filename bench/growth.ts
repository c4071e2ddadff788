import {type Reading, read} from '../src/claim/index.ts';
import {Ledger, type Work} from '../src/record/index.ts';
import {growingReport} from './growth-reports.ts';

/**
 * What one report more costs in a record of 100 and of many, spread over a hundred tracks and all in one: claims folded
 * and rows folded anew, and beside them the rows that the pass over neighbours looks at; then what it takes to open a
 * record of so many reports beside an empty one. `tsx bench/growth.ts [REPORTS]`, 10,000 by default.
 */
const many = Number(process.argv[2] ?? 10_000);
const few = 100;
const probes = 20;

for (const tracks of [100, 1]) {
  const readings = Array.from({length: many + probes}, (_, index) => read(growingReport(index, tracks)));
  console.log(`\n${tracks === 1 ? 'all in one track' : `${tracks} tracks`}`);
  console.log(columns('', 'reports', 'claims', 'rows', 'neighbours', 'ms'));
  for (const late of [0, 3]) {
    const costs = [few, many].map((size) => costOf(readings.slice(0, size + probes), late));
    costs.forEach((cost, index) => {
      const name = late === 0 ? 'in time' : `${late} days late`;
      console.log(columns(name, [few, many][index]!, cost.claims, cost.rows, cost.neighbours, cost.ms));
    });
    const ratio = (what: 'claims' | 'rows') => (costs[1]![what] / Math.max(1, costs[0]![what])).toFixed(2);
    console.log(columns('  times', '', ratio('claims'), ratio('rows')));
  }
}

/** The mean cost of adding one of the last reports to all others, so many days after its own. */
function costOf(readings: readonly Reading[], late: number): Work & {ms: number} {
  const sum = {claims: 0, rows: 0, neighbours: 0, ms: 0};
  const ledger = new Ledger();
  const held = readings.slice(-probes - late).filter((_, index) => index % 2 === 0 && index < probes);
  ledger.add(readings.slice(0, -probes).filter((reading) => !held.includes(reading)));
  ledger.record();
  ledger.takeWork();
  for (const reading of held) {
    const from = performance.now();
    ledger.add([reading]);
    ledger.record();
    sum.ms += performance.now() - from;
    const work = ledger.takeWork();
    for (const what of ['claims', 'rows', 'neighbours'] as const) sum[what] += work[what];
  }
  const mean = (total: number) => Math.round((10 * total) / held.length) / 10;
  return {claims: mean(sum.claims), rows: mean(sum.rows), neighbours: mean(sum.neighbours), ms: mean(sum.ms)};
}

function columns(first: string, ...rest: (string | number)[]): string {
  return first.padEnd(16) + rest.map((cell) => String(cell).padStart(12)).join('');
}
