import {appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {StoreError, type StoreOptions} from '../../src/store/index.ts';
import {bodyOf, freshDirectory, journal, recordOf, report, stubEngine, withStore} from './stub.ts';

const shown = (directory: string) => withStore(directory, (store) => JSON.stringify(store.readings()));
const editLine = (directory: string, index: number, edit: (line: string) => string | null) => {
  const lines = readFileSync(journal(directory), 'utf8').trimEnd().split('\n');
  const edited = lines.map((line, at) => (at === index ? edit(line) : line)).filter((line) => line !== null);
  writeFileSync(journal(directory), `${edited.join('\n')}\n`);
};
describe('what is stored', () => {
  test('is known the second time, and there after opening again', () => {
    const directory = freshDirectory();
    const added = withStore(directory, (store) => [1, 2, 1].map((n) => store.add(report(n))), {write: true});
    expect(added).toEqual(['new', 'new', 'known']);
    withStore(directory, (store) => {
      expect(store.reports().map(({id}) => id)).toEqual([report(1).id, report(2).id]);
      expect(store.reading(report(2).id).report).toEqual(report(2));
      expect(store.verify()).toEqual([]);
    });
  });

  test('shows the same in any order, and twice', () => {
    const numbers = [0, 1, 2, 29, 57];
    const wanted = shown(recordOf(...numbers));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...numbers, ...numbers], {minLength: 10}),
        (order) => shown(recordOf(...order)) === wanted,
      ),
      {numRuns: 15},
    );
  });

  test('is taken until a day reported, and until a day stored', () => {
    const directory = recordOf(3, 5, 9);
    withStore(directory, (store) => {
      const days = (until: object) => store.readings(until).map((reading) => reading.report.reported);
      expect(days({asOf: '2025-05-06'})).toEqual(['2025-05-04', '2025-05-06']);
      expect(days({known: '2001-01-01'})).toEqual([]);
      expect(days({known: '2999-01-01'})).toHaveLength(3);
    });
  });

  test('is seen by a reader that was open before it', () => {
    const directory = recordOf(1);
    withStore(directory, (reader) => {
      expect(reader.reports()).toHaveLength(1);
      withStore(directory, (writer) => writer.add(report(2)), {write: true});
      expect(reader.readings()).toHaveLength(2);
    });
  });

  test('a record that is not there reads as empty and is not made', () => {
    const directory = freshDirectory();
    expect(withStore(directory, (store) => [store.readings(), store.verify()])).toEqual([[], []]);
    expect(() => readdirSync(directory)).toThrow();
  });
});

describe('the cache of readings', () => {
  const reads = (directory: string, version = '1') => {
    const engine = stubEngine(version);
    withStore(directory, (store) => store.readings(), {}, engine);
    return engine.reads;
  };
  test('spares the engine, until a file is broken', () => {
    const directory = recordOf(1, 2);
    expect([reads(directory), reads(directory)]).toEqual([2, 0]);
    const file = join(directory, 'cache', '1', `${report(1).id}.json`);
    const whole = readFileSync(file, 'utf8');
    for (const broken of ['', '{', whole.slice(0, -9), whole.replace('DATE', 'TIME')]) {
      writeFileSync(file, broken);
      expect(reads(directory)).toBe(1);
      expect(readFileSync(file, 'utf8')).toBe(whole);
    }
    rmSync(join(directory, 'cache'), {recursive: true});
    writeFileSync(join(directory, 'cache'), 'in the way');
    expect(reads(directory)).toBe(2);
  });
});

test('a report on which the engine fails is stored, warned of and left out, and the others read', () => {
  const directory = recordOf(1, 2);
  const engine = stubEngine();
  const read = engine.read.bind(engine);
  engine.read = (given) => {
    if (given.id === report(1).id) throw new Error('lost its way');
    return read(given);
  };
  const said: string[] = [];
  const options = {warn: (line: string) => said.push(line)};
  expect(
    withStore(directory, (store) => [store.readings(), store.readings()].map((all) => all.length), options, engine),
  ).toEqual([1, 1]);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('lost its way');
});

describe('what is broken', () => {
  const lines = (directory: string) => {
    const said: string[] = [];
    const readings = withStore(directory, (store) => store.readings().length, {warn: (line) => said.push(line)});
    const problems = withStore(directory, (store) => store.verify().map(({where, what}) => `${where} ${what}`));
    return {said, readings, problems};
  };

  test('a body that is gone or altered is named, the others read, and reading it again mends it', () => {
    for (const harm of [rmSync, (path: string) => appendFileSync(path, 'x')]) {
      const directory = recordOf(1, 2, 3);
      harm(bodyOf(directory, 1));
      const {said, readings, problems} = lines(directory);
      expect({readings, problems: problems.length, said: said.length}).toEqual({readings: 2, problems: 1, said: 1});
      expect(problems[0]).toMatch(new RegExp(`${report(2).id}.*body`));
      expect(() => withStore(directory, (store) => store.reading(report(2).id))).toThrow(/read the report again/);
      expect(withStore(directory, (store) => store.add(report(2)), {write: true})).toBe('known');
      expect(lines(directory)).toEqual({said: [], readings: 3, problems: []});
    }
  });

  test.each<[string, (line: string) => string | null, RegExp, number]>([
    ['altered', (line) => line.replace('"language":"en"', '"language":"fr"'), /line 2 is not what was written/, 2],
    ['no JSON', () => 'x', /line 2 is not what was written/, 2],
    ['lost', () => null, /line 2 does not follow/, 2],
  ])('a line of the journal that is %s is named, the others read, and nothing is added', (_, edit, problem, count) => {
    const directory = recordOf(1, 2, 3);
    editLine(directory, 1, edit);
    const {said, readings, problems} = lines(directory);
    expect(problems[0]).toMatch(problem);
    expect({readings, said: said.length}).toEqual({readings: count, said: 1});
    expect(() => withStore(directory, (store) => store.add(report(4)), {write: true})).toThrow(/verify/);
  });

  test.each([
    ['half a line', '{"seq":4,"type":"rep'],
    ['a line of NULs', '\0'.repeat(300)],
    ['half a line with its end', '{"seq":4,"type":"rep\n'],
  ])('%s at the end is set aside, kept and said', (_, torn) => {
    const directory = recordOf(1, 2, 3);
    appendFileSync(journal(directory), torn);
    expect(withStore(directory, (store) => store.readings())).toHaveLength(3);
    expect(withStore(directory, (store) => store.verify())).toHaveLength(1);
    const said: string[] = [];
    withStore(directory, (store) => store.add(report(4)), {write: true, warn: (line) => said.push(line)});
    const aside = readdirSync(directory).find((name) => name.includes('torn'))!;
    expect(readFileSync(join(directory, aside), 'utf8')).toBe(torn);
    expect(said[0]).toContain(aside);
    expect(lines(directory)).toEqual({said: [], readings: 4, problems: []});
  });

  test('no bytes at the end of a journal make it fail or lose an entry', () => {
    const directory = recordOf(1, 2);
    const whole = readFileSync(journal(directory));
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 40}), (tail) => {
        writeFileSync(journal(directory), Buffer.concat([whole, tail.filter((byte) => byte !== 10)]));
        return withStore(directory, (store) => store.reports().length === 2);
      }),
    );
  });
});

describe('a directory that is not ours to use', () => {
  const refusal = (directory: string, options: StoreOptions) => {
    try {
      withStore(directory, () => null, options);
    } catch (error) {
      expect(error).toBeInstanceOf(StoreError);
      return (error as Error).message;
    }
    return null;
  };

  test('of a newer version, or with a format that says nothing', () => {
    const directory = recordOf(1);
    for (const [format, line] of [
      ['2', /newer version.*update/],
      ['?', /format/],
    ] as const) {
      writeFileSync(join(directory, 'format'), format);
      expect(refusal(directory, {})).toMatch(line);
      expect(refusal(directory, {write: true})).toMatch(line);
    }
  });

  test('with other files in it', () => {
    const directory = freshDirectory();
    mkdirSync(directory);
    writeFileSync(join(directory, 'thesis.docx'), '');
    expect(refusal(directory, {write: true})).toMatch(/thesis\.docx/);
    expect(readdirSync(directory)).toEqual(['thesis.docx']);
  });

  test('that is a file', () => {
    const directory = freshDirectory();
    writeFileSync(directory, '');
    expect(refusal(directory, {write: true})).toMatch(/no directory/);
    expect(refusal(directory, {})).toMatch(/no directory/);
  });
});
