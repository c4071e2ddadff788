import {describe, expect, it} from 'vitest';
import {read} from '../../src/claim/index.ts';
import {fold} from '../../src/record/index.ts';
import {reportOf} from '../../src/report/index.ts';

const outcomes = (told: string) => {
  const text = `LIMA, March 5 (Desk) - Delegations of Chile and Peru met in Lima on Tuesday. ${told}`;
  const [track] = fold([read(reportOf(text, '2024-03-05'))], {asOf: '2024-03-06'}).tracks;
  return track!.outcomes;
};

describe('who has to do what was agreed', () => {
  it.each([
    ['They agreed that Chile will pay 130 million pesos a year for the dam.', 'CHL'],
    ['They agreed that Chile will be paid 130 million pesos a year for the dam.', null],
    ['They agreed that Chile would lower its port fees.', 'CHL'],
    ['They agreed that the trucks of Chile will be inspected.', null],
    ['Peru agreed in principle to build a bridge.', 'PER'],
  ])('%s', (told, owes) => expect(outcomes(told).map((row) => row.owes)).toEqual([owes]));
});

describe('experts and negotiators of nobody named speak for both', () => {
  it.each([
    'The experts came to a preliminary understanding on the line of the canal.',
    'The engineers agreed to move the line.',
    'The negotiators agreed to move the line.',
  ])('%s', (told) => expect(outcomes(told).map(({by}) => by.join())).toEqual(['CHL,PER']));
});

it.each([
  'The two sides agreed to set the date of the next meeting.',
  'The two sides agreed to give their answer in May.',
])('what only arranges the talks is no outcome: %s', (told) => expect(outcomes(told)).toEqual([]));
