import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Reading} from '../../src/claim/index.ts';
import {parseReport, type Report} from '../../src/report/index.ts';
import {type Engine, openStore, type Store, type StoreOptions} from '../../src/store/index.ts';

/** An engine that reads one time out of a report, and counts how often it was asked. */
export function stubEngine(version = '1'): Engine & {reads: number} {
  return {
    version,
    reads: 0,
    read(report: Report): Reading {
      this.reads++;
      const value = createHash('sha256').update(report.text).digest('hex').slice(0, 8);
      const time = {
        start: 0,
        end: 1,
        text: report.text.slice(0, 1),
        type: 'DATE' as const,
        value,
        mod: null,
        edtf: null,
      };
      return {report, times: [time], places: [], cast: {mentions: [], entities: []}, attributions: [], claims: []};
    },
  };
}

export const freshDirectory = () => join(mkdtempSync(join(tmpdir(), 'record-')), 'record');

/** The nth of any number of reports. */
export function report(n: number): Report {
  const day = String((n % 28) + 1).padStart(2, '0');
  const text = `date 2025-05-${day}\nOSLO, May ${Number(day)} (Desk) - Report ${n} on the talks.\n`;
  return parseReport(new TextEncoder().encode(text), {name: `${n}.txt`}) as Report;
}

/** Opens a record, hands it over and closes it. */
export function withStore<T>(
  directory: string,
  use: (store: Store) => T,
  options: StoreOptions = {},
  engine = stubEngine(),
): T {
  const store = openStore(directory, engine, options);
  try {
    return use(store);
  } finally {
    store.close();
  }
}

/** A record that holds the reports of these numbers. */
export function recordOf(...numbers: number[]): string {
  const directory = freshDirectory();
  withStore(directory, (store) => numbers.map((n) => store.add(report(n))), {write: true});
  return directory;
}

export const journal = (directory: string) => join(directory, 'journal.jsonl');

/** The file that holds the text of a report, by its place in the journal. */
export const bodyOf = (directory: string, index: number) =>
  join(directory, 'bodies', JSON.parse(readFileSync(journal(directory), 'utf8').split('\n')[index]!).body);
