import {expect, test} from 'vitest';
import {read} from '../../src/claim/index.ts';
import {fold} from '../../src/record/index.ts';
import {reportOf} from '../../src/report/index.ts';
import {short, trackOf} from './build.ts';
import {fiveWeeksLater} from './processes.ts';

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
  ['Ambassadors will return to both capitals before the end of April.', '2024-04'],
  ['The tanker is expected to sail on Saturday.', '2024-03-09'],
  ['The line is to be surveyed this spring.', '[2024-03-01..2024-05-31]'],
  ['"We hope to sign in the summer," the foreign minister of Peru said.', '[2024-06-01..2024-08-31]'],
  ['The government of Peru wants to settle the terms before the end of June.', '2024-06'],
  ['The ceasefire will expire on April 1.', '2024-04-01'],
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

test('what is awaited is told with who is to do it', () => {
  const text = `LIMA, March 5 (Desk) - Delegations of Chile and Peru met in Lima on Tuesday. The tanker is expected to sail on Saturday.`;
  const [track] = fold([read(reportOf(text, '2024-03-05'))], {asOf: '2024-03-06'}).tracks;
  expect(track!.expectations.map((row) => row.text)).toEqual(['The tanker is expected to sail on Saturday']);
});

test.each([
  [
    'The releases are to begin within two weeks.',
    'After talks with Peru, Chile freed 14 fishermen on Thursday.',
    'fulfilled',
  ],
  [
    '"We hope to sign in the summer," the foreign minister of Peru said.',
    'Peru and Chile signed the pact.',
    'fulfilled',
  ],
  ['The treaty is to be initialled by April.', 'Peru and Chile initialled the treaty on Thursday.', 'fulfilled'],
  ['The commission will hold its first session next week.', 'Peru and Chile met in Lima on Monday.', 'fulfilled'],
  ['The tanker is expected to sail on Saturday.', 'Chile freed the fishermen on Thursday.', 'overdue'],
])('%s %s', (told, later, status) => {
  const first = `LIMA, March 5 (Desk) - Delegations of Chile and Peru met in Lima on Tuesday. ${told}`;
  const readings = [
    read(reportOf(first, '2024-03-05')),
    read(reportOf(`LIMA, March 15 (Desk) - ${later}`, '2024-03-15')),
  ];
  const [track] = fold(readings, {asOf: '2024-03-20'}).tracks;
  expect(track!.expectations.map((row) => row.status)).toEqual([status]);
});

test.each([
  [
    'The two presidents will open the bridge on 30 March.',
    'The two presidents inaugurated the bridge on 30 March.',
    'fulfilled',
  ],
  [
    'Peru will submit its comments by the end of March.',
    'The comments of Peru were delivered on 29 March.',
    'fulfilled',
  ],
  ['Peru is to reply to the dossier by 30 March.', 'Peru has answered the dossier.', 'fulfilled'],
  ['Ambassadors will return by the end of March.', "Peru's ambassador arrived in Santiago on 28 March.", 'fulfilled'],
  ['Chile will start dredging the canal in March.', 'Chile completed the dredging on 27 March.', 'fulfilled'],
  ['The agreement will be signed by the end of March.', 'The ministers signed the text on 29 March.', 'fulfilled'],
  ['The treaty will enter into force on 1 April.', 'The Treaty of Lima entered into force on 1 April.', 'fulfilled'],
  ['Chile will submit the text to parliament by 30 March.', 'Peru submitted the text to parliament.', 'overdue'],
  ['Peru will publish the report by 30 March.', 'Peru published a tender for a road.', 'overdue'],
  ['The survey will be completed by 30 March.', 'The survey has not been completed.', 'overdue'],
])('%s / %s', (awaited, later, status) => {
  expect(fiveWeeksLater(awaited, later).expectations.map((row) => row.status)).toEqual([status]);
});
