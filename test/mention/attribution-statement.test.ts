import {expect, test} from 'vitest';
import {analyse} from '../../src/language/index.ts';
import {isStatement, readAttributions} from '../../src/mention/attribution/index.ts';

const cases: [string, boolean][] = [
  ['Petrov said the border is closed.', true],
  ['"The border is closed," Petrov said.', true],
  ['According to Petrov, the border is closed.', true],
  ['Petrov denied that the border is closed.', true],
  ['Petrov called the talks "useful and frank".', true],
  ['Petrov declined to name a date.', false],
  ['Petrov did not say when the border would open.', false],
  ['Petrov hopes that the border will open.', false],
];

test.each(cases)('%s', (text, stated) => {
  const [first] = readAttributions(analyse(text), {mentions: [], entities: []});
  expect(first !== undefined && isStatement(text, first)).toBe(stated);
});
