import type {TimeWord} from './times-calendar.ts';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals =
  '_ first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const decades = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

const number = (n: number): TimeWord => ({kind: 'number', n, code: ''});

/** Number words, lower case; `vague` ones stand for an unknown count (TIMEX3's X). */
export const numbers: readonly [string, TimeWord][] = [
  ...small.map((word, n): [string, TimeWord] => [word, number(n)]),
  ...tens.flatMap((word, n): [string, TimeWord][] => (n < 2 ? [] : [[word, number(n * 10)]])),
  ['hundred', number(100)],
  ['thousand', number(1000)],
  ['dozen', number(12)],
  ...ordinals.flatMap((word, n): [string, TimeWord][] => (n === 0 ? [] : [[word, {kind: 'ordinal', n, code: ''}]])),
  ...decades.map((word, n): [string, TimeWord] => [word, {kind: 'decade', n: (n + 2) * 10, code: ''}]),
  ['couple', {kind: 'vague', n: 2, code: 'of'}],
  ['few', {kind: 'vague', n: 0, code: ''}],
  ['several', {kind: 'vague', n: 0, code: ''}],
  ['many', {kind: 'vague', n: 0, code: ''}],
  ['half', {kind: 'vague', n: 0.5, code: 'half'}],
];
