import {expect, test} from 'vitest';
import {briefMarkdown} from '../../src/view/index.ts';
import {record} from './build.ts';
import {HOSTILE, hostileRecord} from './hostile.ts';
import {sampleRecord} from './sample.ts';
import {sampleReading} from './sample-reading.ts';

const brief = briefMarkdown(sampleRecord(), {outletOf: (id) => sampleReading(id)?.report.source ?? null});

test.each([
  '# Norway and Iceland: mackerel quotas',
  'Between Iceland and Norway, mediated by Denmark.',
  '2 rounds have been held',
  '## Next round\n\nThe third round is postponed by Norway, no new day known: no day named, Bergen, Norway.[^',
  "### cut of Iceland's catch: refused[^",
  '- Norway: demands (10 February 2026).[^',
  '**formalised**, called reversible (19 March 2026; 2 independent accounts)',
  '- report on stocks: 31 March 2026, overdue.[^',
  'Ingrid Solberg (Norway): 15 April 2026[^',
  '- 9 February 2026: first round, held, Bergen, Norway.[^',
  '## Sources\n\n- 10 February 2026: North Sea Wire (report 00000000000000a1)',
  '“Norway demands that Iceland cut its catch by a fifth” (report 00000000000000a1, 288–340)',
])('the brief says: %s', (words) => {
  expect(brief).toContain(words);
});

test('footnotes count up as they are read, and each that is called is there', () => {
  const [body, notes] = [brief.slice(0, brief.indexOf('[^1]: ')), brief.slice(brief.indexOf('[^1]: '))];
  const called = [...body.matchAll(/\[\^(\d+)\]/g)].map((found) => Number(found[1]));
  const first = called.filter((number, index) => called.indexOf(number) === index);
  expect(first).toEqual(first.map((_, index) => index + 1));
  expect([...notes.matchAll(/^\[\^(\d+)\]: /gm)].map((found) => Number(found[1]))).toEqual(first);
});

test('an empty record says so', () => {
  expect(briefMarkdown(record('2026-01-01', 0))).toContain('Nothing is recorded.');
});

test.each(HOSTILE)('%# hostile text is escaped', (text) => {
  const page = briefMarkdown(hostileRecord(text));
  const bare = page.replace(/\\[\s\S]/g, '');
  expect(bare).not.toMatch(/[<>`~|]|\]\(|!\[|https?:|[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
  const headings = (of: string) => of.match(/^#{1,6} /gm)?.length;
  expect(headings(page)).toBe(headings(brief));
});
