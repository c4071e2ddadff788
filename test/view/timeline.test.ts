import {describe, expect, test} from 'vitest';
import {timelineOf, trackView} from '../../src/view/index.ts';
import {evidence, expectation, outcome, round, track} from './build.ts';
import {FEBRUARY, sampleRecord} from './sample.ts';

const itemsOf = (rest: Parameters<typeof track>[2]) => timelineOf(trackView(track('t', 'Talks', rest), '2026-04-09'));
const words = evidence(FEBRUARY, 'A second round is planned for March 18 in Reykjavik');
const move = (on: string, field: string, from: string | null, to: string) => ({on, field, from, to, evidence: [words]});

describe('days', () => {
  test.each([
    ['2026-02-09', '2026-02-09', '2026-02-09', false],
    ['2026-03-18/2026-03-19', '2026-03-18', '2026-03-19', false],
    ['2026-02', '2026-02-01', '2026-02-28', true],
    ['[2026-02-27..2026-03-26]', '2026-02-27', '2026-03-26', true],
    ['2026-02-09~', '2026-02-09', '2026-02-09', true],
    ['[..2026-03-26]', '2026-03-26', '2026-03-26', true],
  ])('%s: %s to %s, uncertain: %s', (when, first, last, uncertain) => {
    expect(itemsOf({rounds: [round('r', {when})]})).toMatchObject([{days: {first, last}, uncertain}]);
  });

  test('none named, none drawn', () => {
    expect(itemsOf({rounds: [round('r', {})]})).toMatchObject([{days: null, uncertain: false}]);
  });
});

test('an outcome climbs and falls, from the day that it was made', () => {
  const history = [
    move('2026-03-20', 'firmness', null, 'preliminary'),
    move('2026-04-02', 'firmness', 'preliminary', 'formalised'),
    move('2026-04-09', 'firmness', 'formalised', 'lapsed'),
  ];
  const [item] = itemsOf({outcomes: [outcome('o', 'data', {when: '2026-03-19', firmness: 'lapsed', history})]});
  expect(item?.steps).toEqual([
    {day: '2026-03-19', rung: 1},
    {day: '2026-04-02', rung: 3},
    {day: '2026-04-09', rung: -1},
  ]);
  expect(item?.told.at(-1)).toBe('preliminary (20 March 2026), formalised (2 April 2026), lapsed (9 April 2026)');
});

test('an outcome without a day stands on the day on which it was reported', () => {
  const [item] = itemsOf({outcomes: [outcome('o', 'data', {evidence: [words]})]});
  expect(item).toMatchObject({days: {first: '2026-02-10', last: '2026-02-10'}, steps: [{day: '2026-02-10', rung: 2}]});
});

test('a round keeps the days that it did not keep', () => {
  const history = [move('2026-03-20', 'when', '2026-04-15', '2026-05-02')];
  expect(itemsOf({rounds: [round('r', {when: '2026-05-02', history})]})[0]?.steps).toEqual([
    {day: '2026-04-15', rung: null},
  ]);
});

test('an expectation reaches from the day on which it was said', () => {
  const [item] = itemsOf({expectations: [expectation('e', 'a report', {by: '2026-03-31', evidence: [words]})]});
  expect(item).toMatchObject({
    steps: [{day: '2026-02-10', rung: null}],
    told: ['a report', '31 March 2026; open', 'first said 10 February 2026'],
  });
});

test('a round is told with its place and heads', () => {
  const [item] = timelineOf(trackView(sampleRecord().tracks[0]!, '2026-04-09')).filter(({kind}) => kind === 'round');
  expect(item?.told).toEqual([
    'third round: postponed by Norway, no new day known',
    'no day named; Bergen, Norway',
    'heads of delegation not named',
  ]);
});
