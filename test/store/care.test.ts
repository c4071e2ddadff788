import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Reading} from '../../src/claim/index.ts';
import {bodyOf, recordOf, report, stubEngine, withStore} from './stub.ts';

describe('another version of the engine', () => {
  const later = () => {
    const engine = stubEngine('2');
    const read = engine.read.bind(engine);
    engine.read = (given) => ({...read(given), times: []});
    return engine;
  };
  const times = (readings: Reading[]) => readings.map((reading) => reading.times.length);

  test('reads what is new; the record stands on what was read before, until it is kept', () => {
    const directory = recordOf(1, 2);
    withStore(directory, (store) => store.readings());
    const write = {write: true};
    withStore(directory, (store) => store.add(report(3)), write, later());
    withStore(
      directory,
      (store) => {
        expect(times(store.readings())).toEqual([1, 1, 0]);
        expect(times(store.presentReadings())).toEqual([0, 0, 0]);
        expect(times(store.readings())).toEqual([1, 1, 0]);
        store.keepPresent();
        expect(times(store.readings())).toEqual([0, 0, 0]);
      },
      write,
      later(),
    );
    expect(withStore(directory, (store) => times(store.readings()), {}, later())).toEqual([0, 0, 0]);
    expect(readdirSync(join(directory, 'cache')).sort()).toEqual(['2', 'kept']);
  });
});

describe('a report that is withdrawn', () => {
  test('leaves with its text and what was read from it; the chain, the hash, the day and the reason stay', () => {
    const directory = recordOf(1, 2);
    const {id} = report(1);
    withStore(directory, (store) => store.readings());
    const body = bodyOf(directory, 0);
    withStore(directory, (store) => store.withdraw(id, 'kill notice'), {write: true});
    expect(existsSync(body)).toBe(false);
    expect(existsSync(join(directory, 'cache', '1', `${id}.json`))).toBe(false);
    withStore(
      directory,
      (store) => {
        expect(store.reports().map((each) => each.id)).toEqual([report(2).id]);
        expect(store.readings()).toHaveLength(1);
        expect(store.verify()).toEqual([]);
        expect(store.withdrawn().get(id)).toMatchObject({reason: 'kill notice', body: body.split('/').at(-1)});
        expect(() => store.reading(id)).toThrow(/was withdrawn on \d{4}-\d\d-\d\d \(kill notice\)/);
        expect(store.add(report(1))).toBe('withdrawn');
      },
      {write: true},
    );
    expect(existsSync(body)).toBe(false);
  });

  test('leaves a text that another report has too', () => {
    const directory = recordOf(1);
    const twin = {...report(1), id: 'f'.repeat(16), published: '2025-06-01'};
    withStore(directory, (store) => store.add(twin), {write: true});
    withStore(directory, (store) => store.withdraw(report(1).id, 'twice'), {write: true});
    expect(withStore(directory, (store) => store.reading(twin.id).report.text)).toBe(report(1).text);
  });

  test('a text that a crash left behind is deleted on the next writing', () => {
    const directory = recordOf(1);
    const body = bodyOf(directory, 0);
    const text = readFileSync(body);
    withStore(directory, (store) => store.withdraw(report(1).id, 'kill notice'), {write: true});
    writeFileSync(body, text);
    withStore(directory, () => {}, {write: true});
    expect(existsSync(body)).toBe(false);
  });

  test('that is not there is named', () => {
    expect(() => withStore(recordOf(1), (store) => store.withdraw('abc', 'x'), {write: true})).toThrow('no report abc');
  });
});

describe('what is derived from all readings', () => {
  let made = 0;
  const derive = (directory: string, version = '1', engine = stubEngine()) =>
    withStore(
      directory,
      (store) =>
        store.derive(version, (readings) => {
          made++;
          return readings.map(({report: {id}}) => id);
        }),
      {},
      engine,
    );
  const madeBy = (work: () => unknown) => {
    made = 0;
    work();
    return made;
  };

  test('is made once, and again for another version, a report more, less, or altered', () => {
    const directory = recordOf(1, 2);
    const again = () => madeBy(() => derive(directory));
    expect([again(), again()]).toEqual([1, 0]);
    expect(derive(directory)).toEqual([1, 2].map((n) => report(n).id));
    expect(madeBy(() => derive(directory, '2'))).toBe(1);
    expect([again(), again()]).toEqual([1, 0]);
    withStore(directory, (store) => store.add(report(3)), {write: true});
    expect([again(), again()]).toEqual([1, 0]);
    writeFileSync(bodyOf(directory, 1), 'altered');
    expect([again(), again()]).toEqual([1, 0]);
    expect(derive(directory)).toEqual([1, 3].map((n) => report(n).id));
    const derived = join(directory, 'cache', 'derived');
    writeFileSync(derived, readFileSync(derived, 'utf8').replace(report(1).id, report(2).id));
    expect(again()).toBe(1);
    withStore(directory, (store) => store.withdraw(report(1).id, 'kill notice'), {write: true});
    expect(existsSync(derived)).toBe(false);
    expect([again(), again()]).toEqual([1, 0]);
  });
});
