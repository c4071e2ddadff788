import fc from 'fast-check';
import {expect, test} from 'vitest';
import {analyse} from '../../src/language/index.ts';
import {readAttributions} from '../../src/mention/attribution/index.ts';
import type {Cast} from '../../src/mention/mention.ts';

const nobody: Cast = {mentions: [], entities: []};
const words = [
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  "''",
  ',',
  '.',
  '?',
  ':',
  '\n\n',
  ' ',
  'said',
  'told',
  'according to',
  'Petrov',
  'the envoy',
  'who',
  'that',
  'denied',
  'asked',
  'Q:',
  'THE ENVOY:',
  'was',
  'talks',
  'and',
  'adding',
  ';',
  '-',
  '(',
  ')',
];
const text = fc.oneof(
  fc.string({unit: 'binary', maxLength: 80}),
  fc.array(fc.constantFrom(...words), {maxLength: 60}).map((parts) => parts.join(' ')),
);

test('spans stand in the text, in order, and nest without a cycle', () => {
  fc.assert(
    fc.property(text, (given) => {
      const found = readAttributions(analyse(given), nobody);
      for (const [index, {source, cue, content, within}] of found.entries()) {
        for (const span of [source, cue, ...content].filter((one) => one !== null)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(given.length);
        }
        expect(content.length).toBeGreaterThan(0);
        expect(content.map(({start}) => start)).toEqual(content.map(({start}) => start).sort((a, b) => a - b));
        if (within !== null) expect(within).toBeLessThan(index);
      }
    }),
    {numRuns: 400},
  );
});

test('the time grows with the length, hostile text included', () => {
  for (const unit of ['"A," X said. ', '" said ', 'X said that ', '“a\n\n', 'X: a\n', 'MR. X: no.\n\nQ: why\n\n']) {
    const once = time(unit.repeat(1500));
    const twice = time(unit.repeat(6000));
    expect(twice, unit).toBeLessThan(400 + 12 * once);
  }
});

function time(given: string): number {
  const begun = performance.now();
  readAttributions(analyse(given), nobody);
  return performance.now() - begun;
}
