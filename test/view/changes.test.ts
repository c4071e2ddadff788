import {expect, test} from 'vitest';
import {
  changesAlong,
  changesBetween,
  changeWords,
  daysAlong,
  latestChanges,
  renderChanges,
} from '../../src/view/index.ts';
import {record} from './build.ts';
import {HOSTILE, hostileRecord} from './hostile.ts';
import {sampleRecord} from './sample.ts';

const said = (since: string, until: string) =>
  changesBetween(sampleRecord(since), sampleRecord(until)).map((change) => `${change.on} ${changeWords(change)}`);

test.each([
  ['2026-04-09 third round · status: scheduled → postponed'],
  ['2026-04-09 share their survey data · firmness: preliminary → formalised'],
  ['2026-04-09 sharing of survey data · status: moving → settled'],
  ['2026-04-09 third round in Bergen · status: open → moved'],
  ['2026-04-09 report on stocks · status: open → overdue'],
])('since 21 March: %s', (words) => {
  expect(said('2026-03-20', '2026-04-09')).toContain(words);
});

test('since 21 March nothing else', () => {
  expect(said('2026-03-20', '2026-04-09')).toHaveLength(5);
});

test.each([
  ['2026-03-20 second round · status: scheduled → held'],
  ['2026-03-20 second round · head: Ingrid Solberg, for Norway'],
  ['2026-03-20 second round in Reykjavik · status: open → fulfilled'],
  ['2026-03-20 new: third round, scheduled, 15 April 2026, Bergen, Norway'],
  ['2026-03-20 new issue: joint inspection of landings (open)'],
  ['2026-03-20 new outcome: agreement: share their survey data (preliminary, reversible)'],
])('since 11 February: %s', (words) => {
  expect(said('2026-02-10', '2026-03-20')).toContain(words);
});

test('from nothing, everything is new, and each change is proved', () => {
  const changes = changesBetween(record('2026-02-09', 0), sampleRecord('2026-02-10'));
  expect(changes.every(({from, evidence}) => from === null && evidence.length > 0)).toBe(true);
  expect(changes.every(({track}) => track === 'track-a1')).toBe(true);
});

test('nothing between a record and itself', () => {
  expect(changesBetween(sampleRecord(), sampleRecord())).toEqual([]);
  expect(renderChanges([])).toBe('Nothing changed.\n');
});

const REPORTED = ['2026-02-10', '2026-03-20', '2026-04-09'];
const along = (since: string, until: string) =>
  changesAlong(daysAlong(REPORTED, since, until).map(sampleRecord)).map(
    (change) => `${change.on} ${changeWords(change)}`,
  );

test.each([
  ['2026-03-20 new: third round, scheduled, 15 April 2026, Bergen, Norway'],
  ['2026-04-09 third round · status: scheduled → postponed'],
  ['2026-03-20 new outcome: agreement: share their survey data (preliminary, reversible)'],
  ['2026-04-09 share their survey data · firmness: preliminary → formalised'],
  ['2026-03-20 new issue: sharing of survey data (moving)'],
  ['2026-04-09 sharing of survey data · status: moving → settled'],
])('along the days, each as it stood: %s', (words) => {
  expect(along('2026-02-11', '2026-04-09')).toContain(words);
});

test('along the days of one day there is what that day brought, and none where they end before they begin', () => {
  expect(along('2026-04-09', '2026-04-09').sort()).toEqual(said('2026-04-08', '2026-04-09').sort());
  expect(along('2026-04-09', '2026-02-10')).toEqual([]);
});

test('changes of a track whose id moved go under its last one', () => {
  const records = [record('2026-02-09', 0), sampleRecord('2026-02-10'), sampleRecord()];
  records[1]!.tracks[0]!.id = 'track-0';
  expect(new Set(changesAlong(records).map(({track}) => track))).toEqual(new Set(['track-a1']));
});

test('a row whose id moved is known by its words', () => {
  const moved = sampleRecord();
  moved.tracks[0]!.id = 'track-0';
  moved.tracks[0]!.issues[0]!.id = 'issue-0';
  expect(changesBetween(sampleRecord(), moved)).toEqual([]);
});

test('the latest day is the last on which anything was reported', () => {
  const latest = latestChanges(sampleRecord().tracks[0]!);
  expect(latest?.day).toBe('2026-04-09');
  expect(latest?.changes.map(changeWords)).toEqual([
    'third round · status: scheduled → postponed',
    'share their survey data · firmness: preliminary → formalised',
  ]);
});

test.each(HOSTILE)('%# hostile text stays on its line', (text) => {
  const lines = renderChanges(changesBetween(record('2026-01-01', 0), hostileRecord(text)));
  expect(lines).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
});
