import type {WebSource} from '../../src/door/web/index.ts';
import {APRIL, FEBRUARY, MARCH, sampleRecord} from './sample.ts';
import {sampleReading} from './sample-reading.ts';

/** A source of the pages that holds the sample record, and what else it is given. */
export function webSource(rest: Partial<WebSource> = {}): WebSource {
  return {
    record: sampleRecord,
    reading: sampleReading,
    days: () => [FEBRUARY, MARCH, APRIL].map(({reported}) => reported),
    revision: () => 1,
    ...rest,
  };
}
