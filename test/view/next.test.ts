import {expect, test} from 'vitest';
import type {Round} from '../../src/record/index.ts';
import {nextRound, settledBy, tellingOf, trackView} from '../../src/view/index.ts';
import {evidence, expectation, outcome, report, round, track} from './build.ts';

const AS_OF = '2025-06-16';

function told(...rounds: Round[]): string | null {
  const next = nextRound(track('t', 'talks', {rounds}), AS_OF);
  return next === null ? null : `${next.round.id}${next.overdue ? ' overdue' : ''}`;
}

const held = (id: string, ordinal: number | null, when: string | null) => round(id, {ordinal, when});
const come = (id: string, status: Round['status'], ordinal: number | null, when: string | null) =>
  round(id, {ordinal, when, status});

test.each([
  ['nothing to come', [held('a', 1, '2025-05-01')], null],
  ['a day ahead', [held('a', 1, '2025-05-01'), come('b', 'scheduled', 2, '2025-06-20')], 'b'],
  ['today is still to come', [come('b', 'scheduled', 2, AS_OF)], 'b'],
  ['a month not over', [come('b', 'expected', 2, '2025-06')], 'b'],
  ['the nearer of two days', [come('b', 'scheduled', 3, '2025-07-20'), come('a', 'scheduled', 2, '2025-06-20')], 'a'],
  ['a day before none', [come('a', 'expected', 2, null), come('b', 'scheduled', 3, '2025-07-20')], 'b'],
  ['under way before all', [come('a', 'scheduled', 3, '2025-06-20'), come('b', 'under-way', 2, null)], 'b'],
  ['passed and nothing later known', [come('a', 'scheduled', 2, '2025-06-01')], 'a overdue'],
  ['passed, but a later one known', [come('a', 'scheduled', 2, '2025-06-01'), come('b', 'expected', 3, null)], 'b'],
  ['passed, and a later one held', [come('a', 'scheduled', 2, '2025-05-01'), held('b', null, '2025-05-11')], null],
  ['an earlier number than one held', [come('a', 'expected', 2, null), held('b', 3, '2025-05-11')], null],
  ['cancelled is not to come', [come('a', 'cancelled', 2, '2025-06-20')], null],
  ['postponed, its old day is no day', [come('a', 'postponed', 2, '2025-06-01'), come('b', 'expected', 3, null)], 'b'],
  ['postponed is not overdue', [come('a', 'postponed', 2, '2025-06-01')], 'a'],
  ['wanted by one side after said to come', [come('a', 'proposed', 4, null), come('b', 'expected', 3, null)], 'b'],
])('%s', (_, rounds, next) => {
  expect(told(...rounds)).toBe(next);
});

test('without a next round the view names the one that was called off', () => {
  const off = come('b', 'cancelled', 2, '2025-06-15');
  expect(trackView(track('t', '', {rounds: [held('a', 1, '2025-05-01'), off]}), AS_OF).calledOff).toBe(off);
});

test('a passed day counts once where its expectation is overdue too', () => {
  const rounds = [come('a', 'scheduled', 2, '2025-06-01')];
  const late = expectation('e', 'second round', {of: 'a', by: '2025-06-01', status: 'overdue'});
  const view = (expectations: (typeof late)[]) => trackView(track('t', '', {rounds, expectations}), AS_OF).overdue;
  expect(view([late]).map(({row, due}) => [row, due])).toEqual([['e', '2025-06-01']]);
  expect(view([]).map(({row, due}) => [row, due])).toEqual([['a', '2025-06-01']]);
});

const wire = report(
  'd',
  '2025-05-12',
  'Wire',
  'They met in Rome on May 11. Earlier they had put it off. The talks go on.',
);
const [day, off, later] = ['met in Rome on May 11', 'put it off', 'The talks go on'].map((words) =>
  evidence(wire, words),
);
const venue = {place: 'Rome', country: 'ITA', site: null};
const history = [{on: '2025-05-12', field: 'status', from: 'scheduled', to: 'postponed', evidence: [off!]}];

test.each([
  ['held: its day and place', round('a', {when: '2025-05-11', venue, evidence: [day!, later!]}), day],
  ['put off: the latest move', round('a', {status: 'postponed', history, evidence: [day!, off!, later!]}), off],
  ['expected: the latest report', round('a', {status: 'expected', evidence: [day!, later!]}), later],
  ['nothing', round('a', {}), null],
])('what tells of a round that is %s', (_, each, told) => {
  expect(tellingOf(each)).toBe(told);
});

test('an outcome is proved by the words that set its firmness, not by the latest that mention it', () => {
  const [agreed, signed, recalled] = ['They agreed', 'They signed', 'They recalled it'].map((words, at) =>
    evidence(report(`${at}`, `2025-05-0${at + 1}`, 'Desk', words), words),
  );
  const all = [agreed!, signed!, recalled!];
  const history = [{on: '2025-05-02', field: 'firmness', from: 'agreed', to: 'formalised', evidence: [signed!]}];
  expect(settledBy(outcome('a', 'a pact', {evidence: all, history}))).toBe(signed);
  expect(settledBy(outcome('a', 'a pact', {evidence: all, history: []}))).toBe(agreed);
});
