import {describe, expect, it} from 'vitest';
import {tracksOf} from './processes.ts';

/** "#ORDINAL WHEN" of the rounds that a report of Wednesday, 15 May 2024 tells of. */
function days(text: string): string {
  const rounds = tracksOf([`LIMA, May 15, 2024 (Desk) - ${text}`]).flatMap((track) => track.rounds);
  return rounds.map(({ordinal, when}) => `#${ordinal ?? '-'} ${when ?? '-'}`).join(', ');
}

describe('for how many days a round lasted', () => {
  it.each<[string, string]>([
    [
      'Peru and Chile ended a second round of talks in Arica on Tuesday. The three-day meeting was held behind closed doors.',
      '#2 2024-05-12/2024-05-14',
    ],
    [
      'Peru and Chile cleared a point at a second round of talks that ended in Arica on Tuesday. Ana Ruiz, who led the Peruvian team, said after two days of talks that more would follow.',
      '#2 2024-05-13/2024-05-14',
    ],
    [
      'Peru and Chile wrapped up a second round of talks in Arica on Tuesday. The two delegations had met for three days.',
      '#2 2024-05-12/2024-05-14',
    ],
    ['Talks between Peru and Chile ended in Arica on Tuesday. They had begun on Sunday.', '#- 2024-05-12/2024-05-14'],
    [
      'A second round of talks between Peru and Chile took place in Arica this week. It opened on Monday and closed a day later.',
      '#2 2024-05-13/2024-05-14',
    ],
    [
      'Peru and Chile agreed on a map on Tuesday, the second and last day of a fourth round of talks in Arica.',
      '#4 2024-05-13/2024-05-14',
    ],
    ['Peru and Chile met in Arica for a second straight day on Tuesday.', '#- 2024-05-13/2024-05-14'],
    [
      'Delegations of Peru and Chile sat down in Arica on Monday for a three-day round of talks.',
      '#- 2024-05-13/2024-05-15',
    ],
    // how long it was to last, how long another lasted, and what else lasts
    [
      'A second round of talks between Peru and Chile, scheduled for two days, was cut short in Arica on Monday.',
      '#2 2024-05-13',
    ],
    [
      'Peru and Chile ended a fourth round of talks in Arica on Tuesday. The third round had ended after four days of talks.',
      '#4 2024-05-14, #3 -',
    ],
    ['Peru and Chile met in Arica on Tuesday to discuss a three-day truce.', '#- 2024-05-14'],
    [
      'Talks between Peru and Chile in Arica on Tuesday led to a deal on a crossing. It opened on Wednesday.',
      '#- 2024-05-14',
    ],
  ])('%s', (text, expected) => expect(days(text)).toBe(expected));
});

it('two meetings to come that one report gives other days and places are two', () => {
  const text =
    'Peru and Chile set up a commission. It will hold its first meeting in Arica in June. Prime ministers Rosa Quispe and Juan Soto will meet in Tacna on Friday.';
  expect(days(text)).toBe('#- 2024-05-17, #1 2024-06');
});
