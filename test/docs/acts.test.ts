import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {actsPage, PAGE} from '../../scripts/acts.ts';

test('docs/acts.md is what the list of acts makes; after a change of the list: npm run docs', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(actsPage());
});
