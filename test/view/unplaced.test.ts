import {expect, test} from 'vitest';
import {read} from '../../src/claim/index.ts';
import {fold} from '../../src/record/index.ts';
import {reportOf} from '../../src/report/index.ts';
import {renderUnplaced, unplacedIn} from '../../src/view/index.ts';

const TALKS = 'LIMA, March 5 (Desk) - Delegations of Chile and Peru met in Lima on Tuesday.';

/** The texts of one day, and the sentences that are listed, apart by " | ". */
const CASES: [what: string, texts: string[], left: string][] = [
  ['nothing is left', [TALKS], ''],
  [
    'a sentence about talks',
    [`${TALKS} Kidnapping is not mentioned in the accord.`],
    'Kidnapping is not mentioned in the accord.',
  ],
  ['a sentence about other things', [`${TALKS} It rained all day.`], ''],
  [
    'who is merely named in it does not place it',
    [`${TALKS} Foreign Minister Ana Rojas of Chile once wrote a book about the treaty.`],
    'Foreign Minister Ana Rojas of Chile once wrote a book about the treaty.',
  ],
  ['what somebody said is placed', [`${TALKS} "The sides are far apart," Rojas said.`], ''],
  [
    'one wire in two places',
    [1, 2].map(
      (site) => `LIMA, March 5 (Site ${site}) - ${filler()} ${TALKS.slice(23)} It is not mentioned in the accord.`,
    ),
    'It is not mentioned in the accord.',
  ],
  [
    'a report in no track',
    ['LIMA, March 5 (Desk) - The shop agreed to a truce with its cat.'],
    'The shop agreed to a truce with its cat.',
  ],
];

function filler(): string {
  return Array.from({length: 40}, (_, index) => `The harbour saw boat ${index} leave with nets and lamps.`).join(' ');
}

test.each(CASES)('%s', (_what, texts, left) => {
  const readings = texts.map((text) => read(reportOf(text, '2024-03-05')));
  const found = unplacedIn(fold(readings), readings).flatMap(({sentences}) => sentences.map(({text}) => text));
  expect(found.join(' | ')).toBe(left);
});

test('is printed by track and report', () => {
  const reading = read(reportOf(`${TALKS} It is not mentioned in the accord.`, '2024-03-05'));
  const record = fold([reading]);
  expect(renderUnplaced(unplacedIn(record, [reading]))).toBe(
    `1 sentence about talks reached no cell\n\n${record.tracks[0]!.title}\n════════════\nDesk, 5 March 2024 (${reading.report.id})\n  It is not mentioned in the accord.\n`,
  );
});
