import {expect, test} from 'vitest';
import {renderShow} from '../../src/view/index.ts';
import {record, track} from './build.ts';
import {HOSTILE, hostileRecord} from './hostile.ts';
import {sampleRecord} from './sample.ts';
import {sampleReading} from './sample-reading.ts';

const outletOf = (id: string) => sampleReading(id)?.report.source ?? null;
const flat = (text: string) => text.replace(/\s+/g, ' ');

test.each([
  'As of 9 April 2026: 3 reports',
  'Norway and Iceland: mackerel quotas',
  'Parties: Iceland and Norway',
  'Mediators: Denmark',
  'third round: postponed by Norway, no new day known',
  '‹North Sea Wire, 9 April 2026, fisheries ministry: “Norway has put off',
  'second: 18–19 March 2026, Reykjavik, Iceland',
  'heads: Norway: Ingrid Solberg (director general for fisheries); Iceland: Jón Einarsson (special envoy)',
  '20 March 2026: status scheduled → held',
  "cut of Iceland's catch: refused",
  'Norway: demands (10 February 2026)',
  'Iceland: rejects (10 February 2026)',
  '→ share their survey data: formalised, called reversible',
  'agreement; by Iceland and Norway; 19 March 2026; at the second round; 2 independent accounts',
  'Changed last, 9 April 2026 third round · status: scheduled → postponed',
  'Overdue report on stocks: due by 31 March 2026',
  'Ingrid Solberg (Norway): 15 April 2026',
  "Iceland's ministry (Iceland): silent on it",
])('the printed record says: %s', (words) => {
  expect(flat(renderShow(sampleRecord(), {outletOf}))).toContain(words);
});

test.each([
  ['2026-02-10', 'second round: scheduled 18 March 2026; Reykjavik, Iceland'],
  ['2026-03-20', 'third round: scheduled 15 April 2026; Bergen, Norway'],
  ['2026-04-09', 'third round: postponed by Norway, no new day known no day named; Bergen, Norway'],
])('next as of %s: %s', (asOf, words) => {
  expect(flat(renderShow(sampleRecord(asOf)))).toContain(words);
});

test('without an outlet the proof carries the id of the report', () => {
  expect(renderShow(sampleRecord())).toContain('‹report 00000000000000c3, 9 April 2026');
});

test('only the track that is asked for', () => {
  const two = record('2026-01-01', 0, track('a', 'one process', {}), track('b', 'another process', {}));
  expect(renderShow(two, {track: 'b'})).not.toContain('one process');
  expect(renderShow(two, {track: 'b'})).toContain('another process');
});

test('colour only where it is asked for', () => {
  expect(renderShow(sampleRecord())).not.toContain('\u001b');
  expect(renderShow(sampleRecord(), {color: true})).toContain('\u001b[1m');
});

test.each([60, 72, 100, 160])('no line is longer than %i', (width) => {
  const lines = renderShow(sampleRecord(), {width, outletOf}).split('\n');
  expect(lines.filter((line) => line.length > width)).toEqual([]);
});

test.each(HOSTILE)('%# hostile text cannot steer a terminal', (text) => {
  const shown = renderShow(hostileRecord(text));
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect(shown.split('\n').length).toBeLessThan(600);
});
