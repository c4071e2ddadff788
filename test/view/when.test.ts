import {expect, test} from 'vitest';
import {dayForms, daysOf, describeWhen} from '../../src/view/index.ts';

test.each([
  [null, 'no day named'],
  ['', 'no day named'],
  ['2025-04-10', '10 April 2025'],
  ['2025-04', 'April 2025'],
  ['2025', '2025'],
  ['2025-04-10?', 'about 10 April 2025'],
  ['2025-W24', 'week 24 of 2025'],
  ['2025-22', 'summer 2025'],
  ['2025-07-28/2025-07-29', '28–29 July 2025'],
  ['2025-07-28/2025-08-02', '28 July to 2 August 2025'],
  ['2025-12-28/2026-01-03', '28 December 2025 to 3 January 2026'],
  ['2025-06/2025-08', 'June to August 2025'],
  ['2025-07-28/..', 'from 28 July 2025'],
  ['../2025-07-28', 'until 28 July 2025'],
  ['[2025-02-27..2025-03-26]', 'some day between 27 February and 26 March 2025'],
  ['[2025-03-02..2025-03-26]', 'some day between 2 and 26 March 2025'],
  ['[2025-12-27..2026-01-02]', 'some day between 27 December 2025 and 2 January 2026'],
  ['[2025-03-26..]', 'on or after 26 March 2025'],
  ['[..2025-03-26]', 'on or before 26 March 2025'],
  ['[2025-06-12,2025-06-15]', '12 June 2025 or 15 June 2025'],
  ['<b>soon</b>', '<b>soon</b>'],
  ['2025-99-99', '2025-99-99'],
])('%s is %s', (when, words) => {
  expect(describeWhen(when)).toBe(words);
});

test.each([
  [null, null, null],
  ['2025-04-10', '2025-04-10', '2025-04-10'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025', '2025-01-01', '2025-12-31'],
  ['2025-07-28/2025-07-29', '2025-07-28', '2025-07-29'],
  ['[2025-02-27..2025-03-26]', '2025-02-27', '2025-03-26'],
  ['[2025-06-12,2025-06-15]', '2025-06-12', '2025-06-15'],
  ['[..2025-03-26]', null, '2025-03-26'],
  ['2025-07-28/..', '2025-07-28', null],
  ['soon', null, null],
])('%s lasts from %s to %s', (when, first, last) => {
  expect(daysOf(when)).toEqual({first, last});
});

test.each([
  ['2025-04-10', ['April 10', '10 April', 'Apr. 10']],
  ['[2025-02-27..2025-03-26]', ['February 27', '27 February', 'Feb. 27']],
  ['soon', []],
  [null, []],
])('%s is written as %j', (when, forms) => {
  expect(dayForms(when)).toEqual(forms);
});
