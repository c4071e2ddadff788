import {readdirSync, readFileSync} from 'node:fs';
import {read} from '../../src/claim/index.ts';
import type {WebSource} from '../../src/door/web/index.ts';
import {fold, foldDays} from '../../src/record/index.ts';
import {isRefusal, parseReport} from '../../src/report/index.ts';
import {changesAlong, daysAlong, newSearch, unplacedIn} from '../../src/view/index.ts';

const EXAMPLES = new URL('../../examples/', import.meta.url);

/** The bundled examples, or the reports of another folder, read and folded as the product does it, without a store. */
export function exampleSource(folder = EXAMPLES): WebSource & {ids: string[]} {
  const readings = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.(?:txt|json)$/.test(name) && !name.endsWith('gold.json'))
    .map((name) => parseReport(readFileSync(new URL(name, folder)), {name}))
    .map((report) => (isRefusal(report) ? null : read(report)))
    .filter((reading) => reading !== null);
  const search = newSearch();
  search.update(readings);
  const days = [...new Set(readings.map(({report}) => report.reported))].sort();
  return {
    changes: (since, until) => changesAlong(foldDays(readings, daysAlong(days, since, until))),
    record: (asOf) => fold(readings, asOf === undefined ? {} : {asOf}),
    reading: (id) => readings.find(({report}) => report.id === id) ?? null,
    search: (words, options) => search.find(words, options),
    unplaced: (asOf) => unplacedIn(fold(readings, asOf === undefined ? {} : {asOf}), readings),
    days: () => days,
    revision: () => 1,
    position: () => 0,
    earlier: () => ({asOf: '2026-01-01', known: null, reports: 0, tracks: []}),
    add: ({length}, {name}) => ({name, reason: `${length} bytes are not kept here`, mend: 'read them'}),
    ids: readings.map(({report}) => report.id),
  };
}
