import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Reading, read} from '../../src/claim/index.ts';
import {fold, foldDays, Ledger} from '../../src/record/index.ts';
import {documentId, type Report} from '../../src/report/index.ts';
import {filesOf, goldTracks, parseAll} from '../tracks/load.ts';
import {readingsOf} from './build.ts';

const reports = goldTracks()
  .filter(({origin, name}) => origin === 'examples' || ['border', 'cyprus', 'grain', 'kosovo'].includes(name))
  .flatMap((track) => parseAll(filesOf(track)).reports);

/** The same wire at another site, cut short at a third, and a corrected version of it. */
function places(report: Report): Report[] {
  const at = (source: string, headline: string, text: string) => ({
    ...report,
    id: documentId(report.published, `${source} ${headline} ${text}`),
    source,
    headline,
    text,
  });
  return [
    at('Another Site', 'Talks', report.text),
    at('Third Site', 'Talks', report.text.slice(0, Math.floor(report.text.length * 0.7))),
    at(report.source ?? 'Another Site', 'CORRECTED-Talks', `${report.text} `),
  ];
}

const readings: Reading[] = [...reports, ...reports.slice(0, 6).flatMap(places)].map((report) => read(report));
const whole = fold(readings);

/** Adds reports in pieces, and asks for the record after each. */
function piecemeal(order: readonly Reading[], sizes: readonly number[]): Ledger {
  const ledger = new Ledger();
  let at = 0;
  for (const size of sizes) {
    ledger.add(order.slice(at, at + size));
    ledger.record();
    at += size;
  }
  ledger.add(order.slice(at));
  return ledger;
}

describe('a ledger that reports are added to', () => {
  const order = fc.shuffledSubarray(readings, {minLength: readings.length});
  const sizes = fc.array(fc.nat({max: 9}), {maxLength: 25});

  it('says the same as the fold of all, whatever the order and the pieces', () => {
    fc.assert(
      fc.property(order, sizes, (shuffled, pieces) => {
        expect(JSON.stringify(piecemeal(shuffled, pieces).record())).toBe(JSON.stringify(whole));
      }),
      {numRuns: 12},
    );
  });

  it('gives day by day what the fold of each day gives, and leaves earlier days as they were', () => {
    const days = [...new Set(readings.map(({report}) => report.reported))].sort().filter((_, at) => at % 5 === 0);
    const stood = [...foldDays(readings, days)];
    expect(JSON.stringify(stood)).toBe(JSON.stringify(days.map((asOf) => fold(readings, {asOf}))));
  });

  it('says the same at every step', () => {
    fc.assert(
      fc.property(order, fc.nat({max: readings.length}), (shuffled, count) => {
        const some = shuffled.slice(0, count);
        expect(piecemeal(some, [5, 1, 1, 7]).record()).toEqual(fold(some));
      }),
      {numRuns: 12},
    );
  });

  it('gives the same bytes twice', () => {
    const ledger = piecemeal(readings, [3, 3]);
    expect(JSON.stringify(ledger.record())).toBe(JSON.stringify(ledger.record()));
  });
});

describe('one report more', () => {
  const script =
    '03-01 held #1 02-27 @Istanbul / 03-20 expected #2 04-10 / 04-11 held #2 04-10 @Istanbul; demand visas';
  const [first, second, third] = readingsOf(script) as [Reading, Reading, Reading];
  const costOf = (before: Reading[], late: Reading) => {
    const ledger = new Ledger();
    ledger.add(before);
    ledger.record();
    ledger.takeWork();
    ledger.add([late]);
    ledger.record();
    return ledger.takeWork();
  };

  it('folds its own claims alone when it comes in time', () => {
    expect(costOf([first, second], third)).toMatchObject({claims: 2});
  });

  it('folds those of later reports of its track too when it comes late', () => {
    expect(costOf([first, third], second)).toMatchObject({claims: 3});
  });

  it('costs nothing when it is known', () => {
    expect(costOf([first, second, third], second)).toMatchObject({claims: 0, rows: 0});
  });
});
