import {describe, expect, it} from 'vitest';
import {tracksOf} from './processes.ts';

const MET = 'MUSCAT, May 12, 2025 (Desk) - Delegations of India and Pakistan met in Muscat on Saturday.';
const SIGNED = `${MET} They signed a trade agreement. The agreement will enter into force on May 22.`;

describe('what was said to come, as of the end of June', () => {
  const expectations = (texts: string[]) =>
    tracksOf(texts, '2025-06-30').flatMap((track) => track.expectations.map(({by, status}) => `${by} ${status}`));

  it.each<[string, string[], string[]]>([
    [
      'it came',
      [SIGNED, 'MUSCAT, May 23, 2025 (Desk) - The trade agreement between India and Pakistan took effect on Thursday.'],
      ['2025-05-22 fulfilled'],
    ],
    [
      'told as standing since then',
      [
        SIGNED,
        'MUSCAT, June 3, 2025 (Desk) - India and Pakistan met again on Monday. Their trade agreement has been in force since May 22.',
      ],
      ['2025-05-22 fulfilled'],
    ],
    [
      'it did not come',
      [
        SIGNED,
        'MUSCAT, May 23, 2025 (Desk) - The trade agreement between India and Pakistan did not enter into force on Thursday.',
      ],
      ['2025-05-22 overdue'],
    ],
    ['nobody tells', [SIGNED], ['2025-05-22 overdue']],
    [
      'it was put on another day',
      [
        SIGNED,
        'MUSCAT, May 18, 2025 (Desk) - The trade agreement between India and Pakistan will enter into force on July 1, India said.',
      ],
      ['2025-07-01 open'],
    ],
    [
      'another text on the same day',
      [
        `${MET} India and Pakistan will sign a treaty on May 22.`,
        'MUSCAT, May 23, 2025 (Desk) - India and Pakistan signed the accord of Muscat on Thursday.',
      ],
      ['2025-05-22 fulfilled'],
    ],
    [
      'a step on no day that nobody speaks of for two months',
      [
        'MUSCAT, April 1, 2025 (Desk) - Delegations of India and Pakistan met in Muscat on Monday. They signed a trade agreement. The agreement will enter into force once both parliaments have ratified it.',
      ],
      ['null overdue'],
    ],
    [
      'a step on no day, lately told',
      [
        `${MET} They signed a trade agreement.`,
        'MUSCAT, June 20, 2025 (Desk) - The agreement of India and Pakistan will enter into force once both parliaments have ratified it.',
      ],
      ['null open'],
    ],
  ])('%s', (_, texts, expected) => expect(expectations(texts)).toEqual(expected));
});

describe('days of a round, and of what came between two', () => {
  const days = (texts: string[]) =>
    tracksOf(texts).flatMap(({rounds, outcomes, expectations}) => [
      ...rounds.map(({ordinal, when, status}) => `${ordinal} ${status} ${when}`),
      ...outcomes.map(({kind, when}) => `${kind} ${when}`),
      ...expectations.map(({text}) => text),
    ]);
  const THIRD = 'The third round took place in Ankara on September 17.';
  const SECOND =
    'ANKARA, September 20, 2024 (Desk) - Ethiopia and Somalia held a second round of talks in Ankara on August 12 and 13.';

  it.each<[string, string[], string[]]>([
    [
      'a day that a round was first set for',
      [`${SECOND} ${THIRD} The round had first been set for September 2.`],
      ['2 held 2024-08-12/2024-08-13', '3 held 2024-09-17'],
    ],
    [
      'one that it was originally due on',
      [`${SECOND} ${THIRD} It was originally scheduled for September 2.`],
      ['2 held 2024-08-12/2024-08-13', '3 held 2024-09-17'],
    ],
    [
      'a day that was moved is told beside the new one, each in the words that give it',
      [
        'ANKARA, August 14, 2024 (Desk) - Ethiopia and Somalia will hold a third round of talks in Ankara on September 2.',
        'ANKARA, August 30, 2024 (Desk) - Ethiopia and Somalia will hold the third round of talks in Ankara on September 17.',
      ],
      [
        '3 scheduled 2024-09-17',
        'Ethiopia and Somalia will hold a third round of talks in Ankara on September 2',
        'Ethiopia and Somalia will hold the third round of talks in Ankara on September 17',
      ],
    ],
    [
      'other people on another day in another place do not hold the round that was to come',
      [
        'ATHENS, May 13, 2018 (Desk) - Greek Prime Minister Alexis Tsipras and Macedonian Prime Minister Zoran Zaev will meet in Sofia on May 17.',
        'NEW YORK, May 26, 2018 (Desk) - Greek Foreign Minister Nikos Kotzias and Macedonian Foreign Minister Nikola Dimitrov met in New York on May 25.',
      ],
      [
        'null scheduled 2018-05-17',
        'null held 2018-05-25',
        'Greek Prime Minister Alexis Tsipras and Macedonian Prime Minister Zoran Zaev will meet in Sofia on May 17',
      ],
    ],
    [
      'between the two rounds',
      [`${SECOND} ${THIRD} Between the two rounds the sides exchanged notes on port fees.`],
      ['2 held 2024-08-12/2024-08-13', '3 held 2024-09-17', 'exchange-of-notes [2024-08-13..2024-09-17]'],
    ],
    [
      'between the rounds, by one side',
      [`${SECOND} ${THIRD} Between the rounds, Somalia released nine sailors.`],
      ['2 held 2024-08-12/2024-08-13', '3 held 2024-09-17', 'measure [2024-08-13..2024-09-17]'],
    ],
    [
      'on a day between them',
      [`${SECOND} ${THIRD} Between the two rounds, on August 30, the sides exchanged notes on port fees.`],
      ['2 held 2024-08-12/2024-08-13', '3 held 2024-09-17', 'exchange-of-notes 2024-08-30'],
    ],
  ])('%s', (_, texts, expected) => expect(days(texts)).toEqual(expected));
});
