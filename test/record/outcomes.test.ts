import {describe, expect, it} from 'vitest';
import {read} from '../../src/claim/index.ts';
import {fold} from '../../src/record/index.ts';
import {reportOf} from '../../src/report/index.ts';
import {fiveWeeksLater} from './processes.ts';

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

describe('where an outcome stands after what a later report tells', () => {
  it.each([
    ['The two sides signed an agreement on lorry tolls.', 'The agreement is in force.', 'in-force'],
    [
      'The two sides signed a protocol on tolls.',
      'The protocol was hailed. It entered into force in April.',
      'in-force',
    ],
    ['The two sides signed a treaty on tolls.', 'The Treaty of Lima entered into force on Monday.', 'in-force'],
    ['They agreed to set up a hotline.', 'The hotline has been in operation since April 1.', 'in-force'],
    ['They agreed to set up a hotline.', 'The hotline, in service since April 1, rang twice.', 'in-force'],
    [
      "They agreed on three days' notice of large tests.",
      'The notice of large tests that the two agreed in March has been applied since April 2.',
      'in-force',
    ],
    ['Peru undertook to hand over the seven soldiers.', "Peru's army freed seven Chilean soldiers.", 'in-force'],
    ['They agreed that the tolls will be lifted.', 'Peru lifted its tolls on Monday.', 'in-force'],
    [
      'They agreed to extend the term to May 30.',
      'The extension was formalised by an exchange of notes.',
      'formalised',
    ],
    ['They signed a joint declaration.', 'Peru suspended the joint declaration that it had signed.', 'suspended'],
    ['They agreed to suspend overflights.', 'Chile resumed overflights on Monday.', 'reversed'],
    ['They agreed to work on the corridor.', 'Use of the corridor is suspended.', 'agreed'],
    ['Peru declared a unilateral truce.', 'Peru lifted its truce on Monday.', 'reversed'],
  ])('%s / %s', (told, later, firmness) => {
    expect(fiveWeeksLater(told, later).outcomes[0]!.firmness).toBe(firmness);
  });
});

describe('what one side does alone', () => {
  it.each([
    ['The Chilean army declared a unilateral ceasefire.', 'declared a unilateral ceasefire'],
    ['Chile shut the valves of the pipeline.', 'shut the valves of the pipeline'],
    ['Peru proclaimed an amnesty for smugglers.', 'proclaimed an amnesty for smugglers'],
    ['Peru issued a licence for copper exports.', 'issued a licence for copper exports'],
    ['Peru let two Chilean fishermen go on Monday.', 'let two Chilean fishermen go'],
    [
      'Chile withdrew its complaint at the World Trade Organization.',
      'withdrew its complaint at the World Trade Organization',
    ],
    ['Peru withdrew its order to close the port.', 'withdrew its order'],
    ["Peru lifted the army's ceasefire with immediate effect.", "lifted the army's ceasefire with immediate effect"],
  ])('%s', (told, text) => expect(outcomes(told).map((row) => row.text)).toEqual([text]));

  it.each([
    'The operation was authorised.',
    'Chile said that Peru had granted it a permanent licence.',
    'Notice is given of large releases of water.',
    'The border is still shut.',
    'Chile reopened it in June.',
    'The two sides shared the understanding, officials said.',
  ])('none: %s', (told) => expect(outcomes(told)).toEqual([]));
});

it.each([
  ['By an exchange of letters the permit of May became permanent.', 'the permit of May became permanent'],
  ['The rules were confirmed by an exchange of notes.', 'The rules'],
])('notes that make something so: %s', (told, text) =>
  expect(outcomes(told).map((row) => [row.kind, row.text])).toEqual([['exchange-of-notes', text]]),
);

it.each([
  ['The Parties shall each restore their observers by 31 May.', 'restore their observers by 31 May'],
  ['Both sides shared the understanding that tolls are to be cut.', 'tolls are to be cut'],
  [
    'They agreed in principle that railway experts of both will examine the line.',
    'railway experts of both will examine the line',
  ],
  ['They agree in principle on a power line, on condition that the regulators approve it.', 'a power line'],
  ['The two agree to split the tolls from 1 July.', 'split the tolls from 1 July'],
  ['Both agreed that a hotline will be set up.', 'a hotline will be set up'],
])('what both agree on: %s', (told, text) => expect(outcomes(told).map((row) => row.text)).toEqual([text]));

it('points of a list that a sentence opens by which both agree', () => {
  const list =
    'The two sides agreed\n- to form a committee on the canal;\n- that the road will be opened;\n(c) joint patrols in the strait.';
  expect(outcomes(`\n\n${list}`).map((row) => row.text)).toEqual([
    'form a committee on the canal',
    'the road will be opened',
    'joint patrols in the strait',
  ]);
});
