import fc from 'fast-check';
import {expect, test} from 'vitest';
import {read} from '../../src/claim/index.ts';
import {reportOf} from '../../src/report/index.ts';

const PIECES = [
  'the agreement',
  'that was reached',
  'an offer that was made',
  'the question of',
  'the demand that',
  'which is to ensure',
  'one of the reasons',
  'if such a deal is struck',
  'to evaluate',
  'by Norway',
  'between Norway and Iran',
  'the sides',
  'agreed',
  'did not agree',
  'to release',
  'to be signed',
  'and',
  'or',
  ',',
  'said',
  'the minister',
  'prisoners',
  'talks',
  'were held',
  'on Monday',
  'in Oslo',
  'without',
  'what he hopes will be',
  'refused',
  'promised',
  'of',
  '“',
  '”',
];

test('whatever clauses are strung together, a report is read', () => {
  const text = fc.array(fc.constantFrom(...PIECES), {minLength: 1, maxLength: 24}).map((all) => `${all.join(' ')}.`);
  fc.assert(
    fc.property(text, (words) => {
      const {claims} = read(reportOf(words, '2025-06-12'));
      for (const {start, end} of claims) expect(end).toBeGreaterThan(start);
    }),
    {numRuns: 800, seed: 7},
  );
});
