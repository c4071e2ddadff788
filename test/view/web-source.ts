import type {WebSource} from '../../src/door/web/index.ts';
import {changesAlong, daysAlong, newSearch, unplacedIn} from '../../src/view/index.ts';
import {APRIL, FEBRUARY, MARCH, sampleRecord} from './sample.ts';
import {sampleReading} from './sample-reading.ts';

/** A source of the pages that holds the sample record, and what else it is given. */
export function webSource(rest: Partial<WebSource> = {}): WebSource {
  const search = newSearch();
  const readings = [FEBRUARY, MARCH, APRIL].map(({id}) => sampleReading(id)!);
  search.update(readings);
  const {record = sampleRecord} = rest;
  const days = [FEBRUARY, MARCH, APRIL].map(({reported}) => reported);
  return {
    record,
    changes: (since, until) => changesAlong(daysAlong(days, since, until).map(record)),
    reading: sampleReading,
    search: (words, options) => search.find(words, options),
    unplaced: (asOf) => unplacedIn(sampleRecord(asOf), readings),
    days: () => days,
    revision: () => 1,
    position: () => 0,
    earlier: () => ({asOf: '2026-01-01', known: null, reports: 0, tracks: []}),
    add: ({length}, {name}) => ({name, reason: `${length} bytes are not kept here`, mend: 'read them'}),
    ...rest,
  };
}
