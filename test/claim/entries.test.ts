import {expect, test} from 'vitest';
import {readingOf} from './cases.ts';

/** "ACT DAY" of each claim that tells of something done. */
function datedIn(text: string): string[] {
  return readingOf(text)
    .claims.filter(({act, polarity}) => act !== 'refer' && polarity === '+')
    .map(({act, when}) => `${act} ${when}`);
}

test.each([
  [
    '12 March. Chile lifts its ban on trawlers.¶3 April. Peru releases six sailors.',
    ['lift 2024-03-12', 'release 2024-04-03'],
  ],
  [
    '• 12 March: Chile lifts its ban on trawlers¶• 3 April: Peru releases six sailors',
    ['lift 2024-03-12', 'release 2024-04-03'],
  ],
  [
    'March 12 – Signature of a protocol on fees.¶April 3 – Release of six sailors.',
    ['sign 2024-03-12', 'release 2024-04-03'],
  ],
  [
    '12 March. Chile lifts its ban on trawlers.¶3 April. Peru has released six sailors.',
    ['lift 2024-03-12', 'release null'],
  ],
  ['12 March. Chile lifts its ban on trawlers.', ['lift null']],
  ['7:06 A.M. EST¶Chile lifted its ban on trawlers.¶7:36 A.M. EST', ['lift null']],
  [
    '12 March.¶Chile lifts its ban on trawlers.¶3 April.¶Peru released six sailors on 2 April.',
    ['lift 2024-03-12', 'release 2024-04-02'],
  ],
])('%s', (text, dated) => {
  expect(datedIn(text)).toEqual(dated);
});

test.each([
  ['King Leopold III of Belgium meets Kenyan President Ann Otieno in Oslo.', ['meet 2024-05-14']],
  [
    'Chad–Niger relations¶Chad releases six sailors. Niger has lifted its ban on trawlers.',
    ['release 2024-05-14', 'lift null'],
  ],
  ['Chad and Niger sign a pact under the truce agreed in March 2023.', ['sign 2024-05-14', 'agree 2023-03']],
  ['Chad–Niger relations¶2024-05-14¶Chad releases six sailors.', ['release 2024-05-14']],
  ['Envoys of Chad meet those of Niger every month in Oslo.', ['meet null']],
  ['OSLO, May 14 (Desk) - Chad releases six sailors.', ['release null']],
])('what a chronicle tells in the present was done on its day: %s', (text, dated) => {
  expect(datedIn(text)).toEqual(dated);
});
