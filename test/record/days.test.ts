import {describe, expect, it} from 'vitest';
import {tracksOf} from './processes.ts';

/** "#ORDINAL WHEN" of the rounds that a report of Wednesday, 15 May 2024 tells of. */
function days(text: string): string {
  const rounds = tracksOf([`LIMA, May 15, 2024 (Desk) - ${text}`]).flatMap((track) => track.rounds);
  return rounds.map(({ordinal, when}) => `#${ordinal ?? '-'} ${when ?? '-'}`).join(', ');
}

describe('which number a round has', () => {
  it.each<[string, string]>([
    ['Round IV of the talks between Peru and Chile was held in Arica on Tuesday.', '#4 2024-05-14'],
    ['Peru and Chile held fourth-round talks in Arica on Tuesday.', '#4 2024-05-14'],
    ['Peru and Chile met in Arica on Tuesday in what was the fourth round of their talks.', '#4 2024-05-14'],
    ["Tuesday's round of talks between Peru and Chile in Arica, the fourth, ended without a deal.", '#4 2024-05-14'],
    ['The talks between Peru and Chile in Arica on Tuesday, the fourth of their kind, were brief.', '#4 2024-05-14'],
    ['Peru and Chile met in Arica on Tuesday. It was the fourth time the delegations have met.', '#4 2024-05-14'],
    ["Peru and Chile met in Arica on Tuesday. Tuesday's meeting was the fourth since January.", '#4 2024-05-14'],
    [
      'Peru and Chile held a fourth round of talks in Arica on Tuesday. The previous round took place on 9 April in Tacna.',
      '#3 2024-04-09, #4 2024-05-14',
    ],
    [
      'The fourth round of talks between Peru and Chile, co-chaired by Ana Ruiz, the deputy minister, and Tom Frey, the envoy, took place in Arica on Tuesday.',
      '#4 2024-05-14',
    ],
    ['Peru and Chile met in Arica on Tuesday. It was not the fourth time the delegations have met.', '#- 2024-05-14'],
    [
      'Peru and Chile held a fourth round in Arica on Tuesday, the fourth since talks began in January.',
      '#4 2024-05-14',
    ],
  ])('%s', (text, expected) => expect(days(text)).toBe(expected));
});

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
    [
      'Peru and Chile closed the fifth round of their talks on port dues in Arica on Tuesday after four days of meetings.',
      '#5 2024-05-11/2024-05-14',
    ],
    [
      'After two days in Arica, envoys of Peru and Chile ended a third round of talks on Tuesday.',
      '#3 2024-05-13/2024-05-14',
    ],
    ['Peru and Chile met over three days in Arica, ending on Tuesday with no accord.', '#- 2024-05-12/2024-05-14'],
    ['Peru and Chile met in Arica on 8, 9 and 10 May for a third round of talks.', '#3 2024-05-08/2024-05-10'],
    ['Peru and Chile met in Arica on Sunday, Monday and Tuesday.', '#- 2024-05-12/2024-05-14'],
    [
      'The second round of talks between Peru and Chile went into a third day in Arica on Tuesday.',
      '#2 2024-05-12/2024-05-14',
    ],
    ['Peru and Chile will hold a third round of talks in Arica next week, 21–23 May.', '#3 2024-05-21/2024-05-23'],
    [
      'The third round of talks between Peru and Chile, held in Arica, ran from 30 April-2 May.',
      '#3 2024-04-30/2024-05-02',
    ],
    [
      'The third round of talks between Peru and Chile is set for 30 May to 1 June in Arica.',
      '#3 2024-05-30/2024-06-01',
    ],
    [
      'Round three of the talks between Peru and Chile opens Monday in Arica and runs to Friday.',
      '#3 2024-05-20/2024-05-24',
    ],
    [
      'A third round of talks between Peru and Chile opens in Arica on Monday. The round is to last two days.',
      '#3 2024-05-20/2024-05-21',
    ],
    [
      'Peru and Chile opened a third round of talks in Arica on Tuesday. It is expected to wrap up on Friday.',
      '#3 2024-05-14/2024-05-17',
    ],
    [
      'Peru and Chile failed to agree on dues at the third round of their talks in Arica on 8-10 May.',
      '#3 2024-05-08/2024-05-10',
    ],
    [
      'Peru and Chile resumed their talks in Arica on Tuesday. The round, the third, is scheduled to last until Thursday.',
      '#3 2024-05-14/2024-05-16',
    ],
    [
      'The second round of talks between Peru and Chile ended on Tuesday after a three-day run in Arica.',
      '#2 2024-05-12/2024-05-14',
    ],
    [
      'The talks between Peru and Chile continued this week in Arica with a fifth round on 13–14 May.',
      '#5 2024-05-13/2024-05-14',
    ],
    [
      'Rounds of talks between Peru and Chile were held in Lima (4-6 March), Quito (8-10 April) and Santiago (30 April-2 May).',
      '#- 2024-03-04/2024-03-06, #- 2024-04-08/2024-04-10, #- 2024-04-30/2024-05-02',
    ],
    [
      'Three rounds of talks between Peru and Chile were held: the first in Lima from 4 to 6 March, the second in Tacna from 8 to 10 April and the third in Arica on 2 May.',
      '#1 2024-03-04/2024-03-06, #2 2024-04-08/2024-04-10, #3 2024-05-02',
    ],
    [
      'Peru and Chile met in Arica on Tuesday.\n\nRound 2: Arica, 13-14 May. Nothing was agreed.\nNext round: Lima, 4-6 June.',
      '#2 2024-05-13/2024-05-14, #3 2024-06-04/2024-06-06',
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

describe('what is said of the next round', () => {
  const met = 'Peru and Chile ended a second round of talks in Lima on Tuesday';
  const next = (text: string) => {
    const {rounds} = tracksOf([`LIMA, May 15, 2024 (Desk) - ${met}${text}`])[0]!;
    const [round] = rounds.filter(({status}) => status !== 'held');
    return round
      ? `#${round.ordinal ?? '-'} ${round.status} ${round.when ?? '-'} ${round.venue?.place ?? '-'}`
      : 'none';
  };
  it.each<[string, string]>([
    ['. The delegations will meet again in Tacna within ten days.', '#3 expected [2024-05-15..2024-05-25] Tacna'],
    ['. Another round is expected before the end of June.', '#3 expected [2024-05-15..2024-06-30] -'],
    ['. A third round is to follow in Tacna in June.', '#3 expected 2024-06 Tacna'],
    [', with the next round due in Tacna in early June.', '#3 expected 2024-06 Tacna'],
    ['. The next round will be on 4 June in Tacna.', '#3 scheduled 2024-06-04 Tacna'],
    ['. The next round will be in Tacna.', '#3 expected - Tacna'],
    ['. A date of 4 June has been agreed for the third round.', '#3 scheduled 2024-06-04 -'],
    ['. The next round will be hard.', 'none'],
    ['. No next round will be in Tacna.', 'none'],
  ])('%s', (text, expected) => expect(next(text)).toBe(expected));

  it('both sides together count as much as one, and a plan with a clause between is put off', () => {
    const [track] = tracksOf([
      'LIMA, May 2, 2024 (Desk) - A third round of talks between Peru and Chile is set for 14-16 May in Tacna.',
      'LIMA, May 13, 2024 (Desk) - The third round of talks between Peru and Chile, which was to open in Tacna on Tuesday, has been put off to 21-23 May, the two governments said in a joint statement.',
      'LIMA, May 24, 2024 (Desk) - Peru and Chile closed their third round of talks on Thursday.',
    ]);
    const [round] = track!.rounds;
    expect(`${round!.status} ${round!.when} ${round!.venue?.place}`).toBe('held 2024-05-21/2024-05-23 Tacna');
  });
});
