import {expect, test} from 'vitest';
import {analyse} from '../../src/language/index.ts';
import {readTimes} from '../../src/mention/times/index.ts';

/** The times of a text as intervals, those without one left out. */
function read(text: string, day: string): string[] {
  return readTimes(analyse(text), {reported: day, published: day}).flatMap(({edtf}) => edtf ?? []);
}

test.each<[text: string, day: string, ...expected: string[]]>([
  ['29 March 2019. The second round is put off; it takes place on 14 July.', '2021-11-18', '2019-03-29', '2019-07-14'],
  ['4 September 2019. Third round. They meet again on Friday.', '2021-11-18', '2019-09-04', '2019-09-06'],
  [
    '5 June 2023 - First round.\n\n3 October - Second.\n\n12 January - Third.',
    '2024-05-01',
    '2023-06-05',
    '2023-10-03',
    '2024-01-12',
  ],
  ['2023\n\n5 June: First round.\n\n3 October: Second.', '2024-05-01', '2023', '2023-06-05', '2023-10-03'],
  ['28 April 2024. They met on 3 May.', '2024-05-14', '2024-04-28', '2024-05-03'],
  ['The talks were opened on 18 March.', '2024-12-20', '2024-03-18'],
  ['The session, arranged by Togo and meant to begin on Saturday, was called off.', '2025-06-11', '2025-06-14'],
  ['They agreed on a truce from 15 June to 15 September of each year.', '2024-12-20'],
])('%s (%s)', (text, day, ...expected) => {
  expect(read(text, day)).toEqual(expected);
});
