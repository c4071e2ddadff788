import {expect, test} from 'vitest';
import {read} from '../../src/claim/index.ts';
import {fold} from '../../src/record/index.ts';
import {reportOf} from '../../src/report/index.ts';
import {short, trackOf} from './build.ts';

const told = (script: string, asOf?: string) =>
  trackOf(script, asOf)
    .expectations.map(({text, status, by}) => `${text.split(' ')[0]} ${short(by)} ${status}`)
    .join('; ');

const MET = '03-01 held 02-28 @Lima';

test.each([
  [`${MET}; agree release prisoners from camps due:04-30`, '03-15', 'release 04-30 open'],
  [`${MET}; agree release prisoners from camps due:04-30`, '05-02', 'release 04-30 overdue'],
  [
    `${MET}; agree release prisoners from camps due:04-30 / 04-10 release prisoners from camps`,
    '05-02',
    'release 04-30 fulfilled',
  ],
  [
    `${MET}; agree release prisoners from camps due:04-30 / 04-10 release cattle from pens`,
    '05-02',
    'release 04-30 overdue',
  ],
  [
    `${MET}; agree release prisoners from camps due:04-30 / 04-10 reverse prisoners from camps`,
    '05-02',
    'release 04-30 cancelled',
  ],
])('%s, as of %s', (script, asOf, expectations) => expect(told(script, asOf)).toBe(expectations));

test.each([
  ['05-01 scheduled 05-10 / 05-08 postponed was:05-10 / 05-09 scheduled 05-25', '05-10 moved; 05-25 open'],
  ['05-01 scheduled 05-10 / 05-08 scheduled 05-25 / 05-26 held 05-25', '05-10 moved; 05-25 fulfilled'],
  ['05-01 expected / 05-03 scheduled 05-10', '05-10 open'],
])('each day that a round was announced for is awaited: %s', (script, expectations) => {
  const rows = trackOf(script).expectations.map(({by, status}) => `${short(by)} ${status}`);
  expect(rows.join('; ')).toBe(expectations);
});

test.each([
  ['The text is to be signed within two months.', '[2024-03-05..2024-05-05]'],
  ['The signing will be completed by March 20.', '2024-03-20'],
  ['The protocol will be signed by the end of March.', '2024-03'],
  ['A committee of lawyers will complete the text within two weeks.', '[2024-03-05..2024-03-19]'],
  ['Peru is expected to reply by Friday.', '2024-03-08'],
  ['Peru will submit the text to parliament in April.', '2024-04'],
])('%s', (told, by) => {
  const text = `LIMA, March 5 (Desk) - Delegations of Chile and Peru met in Lima on Tuesday. ${told}`;
  const [track] = fold([read(reportOf(text, '2024-03-05'))], {asOf: '2024-03-06'}).tracks;
  expect(track!.expectations.map((row) => row.by)).toEqual([by]);
});

test('a day on which something takes effect is awaited', () => {
  const text = `LIMA, March 5 (Desk) - Delegations of Chile and Peru met in Lima on Tuesday and signed a protocol. The ceasefire will enter into force on March 20.`;
  const record = (asOf: string) => fold([read(reportOf(text, '2024-03-05'))], {asOf}).tracks[0]!.expectations;
  expect(record('2024-03-10').map(({by, status}) => [by, status])).toEqual([['2024-03-20', 'open']]);
  expect(record('2024-03-25').map(({by, status}) => [by, status])).toEqual([['2024-03-20', 'overdue']]);
});

test.each(['Peru may reply by Friday.', 'Peru will not reply by Friday.', 'Peru replied on Monday.'])(
  'nothing is awaited: %s',
  (told) => {
    const text = `LIMA, March 5 (Desk) - Delegations of Chile and Peru met in Lima on Tuesday. ${told}`;
    const [track] = fold([read(reportOf(text, '2024-03-05'))], {asOf: '2024-03-06'}).tracks;
    expect(track!.expectations).toEqual([]);
  },
);
