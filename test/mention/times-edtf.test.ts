import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {analyse} from '../../src/language/index.ts';
import {bounds, dayOf, readTimes, shiftDay, spanOf} from '../../src/mention/times/index.ts';

describe('bounds', () => {
  test.each<[string, string | null]>([
    ['2025-04-10', '2025-04-10 2025-04-10'],
    ['2025-04-10T10:00', '2025-04-10 2025-04-10'],
    ['2025-02-30', null],
    ['2025-06', '2025-06-01 2025-06-30'],
    ['2024-02', '2024-02-01 2024-02-29'],
    ['2025-13', null],
    ['2025', '2025-01-01 2025-12-31'],
    ['199X', '1990-01-01 1999-12-31'],
    ['19XX', '1900-01-01 1999-12-31'],
    ['2025-W24', '2025-06-09 2025-06-15'],
    ['2025-21', '2025-03-01 2025-05-31'],
    ['2025-24', '2025-12-01 2026-02-28'],
    ['2025-34', '2025-04-01 2025-06-30'],
    ['2025-07-28/2025-07-29', '2025-07-28 2025-07-29'],
    ['[2025-02-27..2025-03-26]', '2025-02-27 2025-03-26'],
    ['[2025-02..2025-03]', '2025-02-01 2025-03-31'],
    ['[..2025-03-26]', null],
    ['2025-03-26/..', null],
    ['2025~', '2025-01-01 2025-12-31'],
    ['soon', null],
    ['', null],
  ])('%s', (edtf, expected) => {
    const span = bounds(edtf);
    expect(span === null ? null : `${span.first} ${span.last}`).toBe(expected);
  });

  test('one day, and days on from it', () => {
    expect(dayOf('2025-04-10')).toBe('2025-04-10');
    expect(dayOf('[2025-04-10..2025-04-10]')).toBe('2025-04-10');
    expect(dayOf('2025-04')).toBeNull();
    expect(dayOf(null)).toBeNull();
    expect(shiftDay('2024-02-28', 2)).toBe('2024-03-01');
    expect(shiftDay('2025-01-01', -1)).toBe('2024-12-31');
  });

  test('a day shifted there and back is itself', () => {
    fc.assert(
      fc.property(fc.integer({min: -400_000, max: 400_000}), (days) => {
        expect(shiftDay(shiftDay('2025-06-11', days), -days)).toBe('2025-06-11');
      }),
    );
  });
});

describe('two times that span one interval', () => {
  test.each<[string, string | null]>([
    ['The talks ran from May 2 until May 9.', '2025-05-02/2025-05-09'],
    ['They will meet on July 28 and 29.', '2025-07-28/2025-07-29'],
    ['They met on February 27 and April 10.', null],
    ['They met on May 2 and May 9.', null],
    ['Six were seized between 2016 and 2018.', '2016/2018'],
    ['They met on Monday and Tuesday.', '2025-06-09/2025-06-10'],
  ])('%s', (text, expected) => {
    const [first, second] = readTimes(analyse(text), {reported: '2025-06-11', published: '2025-06-11'});
    expect(first && second ? spanOf(text, first, second) : 'too few').toBe(expected);
  });
});

const words =
  'on the Monday next last May 12 1998 27th two weeks ago later a.m. 10:30 to and of until June in early year day 2025-04-12 12/13/2014 quarter half first hundred twenty-one mid-June now soon , . ( ) " -'.split(
    ' ',
  );

test('any text at all: times in order, apart, with their own words', () => {
  const text = fc.oneof(
    fc.string({unit: 'binary', maxLength: 200}),
    fc.array(fc.constantFrom(...words), {maxLength: 60}).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(text, (body) => {
      let end = 0;
      for (const time of readTimes(analyse(body), {reported: '2025-06-11', published: '2025-06-11'})) {
        expect(time.start).toBeGreaterThanOrEqual(end);
        expect(time.end).toBeGreaterThan(time.start);
        expect(time.text).toBe(body.slice(time.start, time.end));
        if (time.edtf !== null) expect(bounds(time.edtf)).not.toBeNull();
        end = time.end;
      }
    }),
    {numRuns: 500},
  );
});

test('an anchor that is no day reads nothing', () => {
  expect(readTimes(analyse('They met today.'), {reported: 'soon', published: ''})).toEqual([]);
});
