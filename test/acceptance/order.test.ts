import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {read} from '../../src/claim/index.ts';
import {fold} from '../../src/record/index.ts';
import {filesOf, goldTracks, parseAll} from '../tracks/load.ts';

const tracks = goldTracks().filter(({origin}) => origin === 'dev' || origin === 'examples');

describe.each(tracks)('$origin/$name', (track) => {
  const {reports} = parseAll(filesOf(track));
  const readings = reports.map((report) => read(report));
  const bytes = (chosen: typeof readings, asOf?: string) => JSON.stringify(fold(chosen, asOf ? {asOf} : {}));

  test('a report read twice is read the same', () => {
    expect(JSON.stringify(reports.map((report) => read(report)))).toBe(JSON.stringify(readings));
  });

  test('the record does not depend on the order of its reports', () => {
    const shuffled = fc.shuffledSubarray(readings, {minLength: readings.length});
    const days = fc.constantFrom(undefined, ...reports.map(({reported}) => reported));
    const same = fc.property(shuffled, days, (chosen, day) => bytes(chosen, day) === bytes(readings, day));
    fc.assert(same, {numRuns: 30});
  });

  test('any of its reports give one record, in whatever order, and from readings kept as JSON', () => {
    const some = fc.subarray(readings, {minLength: 1});
    const same = fc.property(some, fc.nat(), (chosen, turn) => {
      const turned = [...chosen.slice(turn % chosen.length), ...chosen.slice(0, turn % chosen.length)].reverse();
      return bytes(structuredClone(turned)) === bytes(chosen);
    });
    fc.assert(same, {numRuns: 30});
  });

  test('what was known on a day needs no report of a later one', () => {
    for (const {reported} of reports) {
      const until = readings.filter(({report}) => report.reported <= reported);
      expect(bytes(until, reported)).toBe(bytes(readings, reported));
    }
  });
});
