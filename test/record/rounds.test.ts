import {describe, expect, it} from 'vitest';
import {short, trackOf} from './build.ts';

/** "#ORDINAL STATUS WHEN PLACE by:PARTY" of each round. */
function rounds(script: string, asOf?: string): string {
  return trackOf(script, asOf)
    .rounds.map(({ordinal, status, when, venue, by, format}) =>
      [ordinal === null ? '#-' : `#${ordinal}`, status, short(when), venue?.place, format, by && `by:${by}`]
        .filter(Boolean)
        .join(' '),
    )
    .join(' | ');
}

/** The statuses of the last round's history. */
function ladder(script: string): string {
  const {history} = trackOf(script).rounds.at(-1)!;
  return history
    .filter(({field}) => field === 'status')
    .map(({to}) => to)
    .join(' > ');
}

describe('one round climbs', () => {
  it.each<[string, string]>([
    [
      '05-01 proposed / 05-02 expected / 05-03 scheduled 05-10 / 05-10 held 05-10',
      'proposed > expected > scheduled > held',
    ],
    ['05-01 scheduled 05-10 / 05-02 expected / 05-03 proposed', 'scheduled'],
    ['05-01 scheduled 05-10 / 05-10 under-way 05-10 / 05-11 held 05-10', 'scheduled > under-way > held'],
    ['05-01 scheduled #2 05-10 / 05-08 postponed #2 / 05-20 held #2 05-19', 'scheduled > postponed > held'],
    ['05-01 scheduled #2 05-10 / 05-08 postponed #2 / 05-12 scheduled #2 05-25', 'scheduled > postponed > scheduled'],
    ['05-01 scheduled #2 05-10 / 05-08 cancelled #2', 'scheduled > cancelled'],
    ['05-01 scheduled #2 05-10 / 05-08 cancelled #2 / 05-09 expected #2', 'scheduled > cancelled'],
    ['05-01 scheduled #2 05-10 / 05-08 cancelled #2 / 05-09 scheduled #2 05-30', 'scheduled > cancelled > scheduled'],
    ['05-10 held #2 05-10 / 05-11 cancelled #2', 'held'],
    ['05-10 held #2 05-10 / 05-11 postponed #2', 'held'],
    ['05-10 held #2 05-10 / 05-11 scheduled #2 05-20', 'held'],
    ['05-01 scheduled 05-10 / 05-08 postponed 05-20 was:05-10 / 05-21 held 05-20', 'scheduled > postponed > held'],
  ])('%s', (script, expected) => expect(ladder(script)).toBe(expected));
});

describe('which round it is', () => {
  it.each<[string, string]>([
    ['05-10 held 05-10 @Lima', '#- held 05-10 Lima'],
    [
      '05-01 scheduled 05-10 @Lima / 05-02 scheduled 05-20 @Arica',
      '#- scheduled 05-10 Lima | #- scheduled 05-20 Arica',
    ],
    ['05-01 scheduled 05-10 @Lima / 05-02 scheduled 05-20 @Lima', '#- scheduled 05-20 Lima'],
    ['05-01 scheduled 05-10 @Lima / 12-02 held 12-01 @Arica', '#- scheduled 05-10 Lima | #- held 12-01 Arica'],
    ['05-01 scheduled #3 05-10 @Lima / 05-11 held #3 technical 05-10 @Lima', '#3 held 05-10 Lima'],
    ['05-01 scheduled 05-10/05-11 @Lima / 05-12 held 05-11 ends', '#- held 05-10/05-11 Lima'],
    ['05-01 scheduled 05-10/05-11 @Lima / 05-14 held 05-13 ends', '#- held 05-10/05-13 Lima'],
    ['05-01 scheduled 05-10/05-12 @Lima / 05-10 under-way 05-10 begins / 05-13 held', '#- held 05-10/05-12 Lima'],
    [
      '05-01 scheduled 05-10/05-12 @Lima / 05-10 under-way 05-10 begins / 05-12 held 05-11 ends',
      '#- held 05-10/05-11 Lima',
    ],
    ['05-01 scheduled 05-10/05-12 @Lima / 05-11 held 05-10/05-11 @Lima', '#- held 05-10/05-12 Lima'],
    ['05-11 held 05-10/05-11 @Lima / 05-14 held 05-10/05-12 @Lima', '#- held 05-10/05-12 Lima'],
    ['05-10 under-way 05-10 begins @Lima / 05-11 scheduled 05-12 ends', '#- under-way 05-10/05-12 Lima'],
    ['05-10 held 05-10 @Lima; proposed next / 06-11 scheduled 06-12 ends', '#- held 05-10 Lima | #- proposed -'],
    ['05-12 held 05-10/05-11 @Lima / 05-13 held 05-10 @Lima', '#- held 05-10/05-11 Lima'],
    ['05-01 scheduled 05-10 / 05-12 held 05-10/05-11 @Lima; held 05-11', '#- held 05-10/05-11 Lima'],
    ['05-01 scheduled 05-10 @Lima / 05-08 postponed / 05-20 held 05-19', '#- held 05-19 Lima'],
    ['05-01 scheduled 05-10 @Lima / 05-08 postponed / 07-02 held 07-01', '#- held 07-01'],
    ['05-12 held 05-10 @Lima; postponed', '#- held 05-10 Lima'],
    ['05-12 cancelled; held 05-10 @Lima', '#- held 05-10 Lima'],
    ['05-01 proposed / 06-10 held #1 04-20 @Lima', '#1 held 04-20 Lima | #- proposed -'],
    ['02-03 held #2 02-01 @Lima / 08-01 scheduled #2 08-10 @Arica', '#2 held 02-01 Lima | #2 scheduled 08-10 Arica'],
    [
      '01-03 held #1 01-02 @Arica / 04-03 held #2 04-01 @Lima / 04-05 held #1 04-01 @Lima',
      '#1 held 01-02 Arica | #2 held 04-01 Lima',
    ],
    ['05-01 scheduled 05-10 @Lima / 06-11 held #9 06-10 @Arica', '#- scheduled 05-10 Lima | #9 held 06-10 Arica'],
    ['05-12 held #3 05-10 @Lima; postponed 05-10 was:05-03', '#3 held 05-10 Lima'],
    ['05-12 held #3 01-10 @Lima begins; held #3 05-10 ends', '#3 held 01-10/05-10 Lima'],
    [
      '05-01 scheduled #1 05-05/05-08 / 06-11 held 06-03/06-10 @Arica',
      '#1 scheduled 05-05/05-08 | #- held 06-03/06-10 Arica',
    ],
    ['05-01 scheduled #4 05-20/05-25; postponed', '#4 postponed 05-20/05-25'],
    ['05-01 scheduled #4 05-20/05-25 / 05-03 postponed', '#4 postponed -'],
    ['05-01 cancelled #5 / 05-03 postponed #5 05-30 was:05-12', '#5 postponed 05-30'],
    ['05-01 scheduled 05-10/05-15 / 05-11 under-way 05-10 begins / 06-11 held 05-10/05-14', '#- held 05-10/05-14'],
    ['05-01 scheduled 05-10 @Lima / 05-11 held 05-10; held @Arica', '#- held 05-10 Arica'],
    ['05-10 held #1 05-10 @Lima / 05-21 held #2 05-20 @Arica', '#1 held 05-10 Lima | #2 held 05-20 Arica'],
    ['05-10 held #1 05-10 / 05-21 held 05-20', '#1 held 05-10 | #2 held 05-20'],
    ['05-10 held 05-10 / 05-21 held #2 05-20', '#1 held 05-10 | #2 held 05-20'],
    ['05-10 held #4 05-10 / 05-21 held 05-20 / 06-11 held 06-10', '#4 held 05-10 | #5 held 05-20 | #6 held 06-10'],
    ['05-10 held #2 05-10 / 05-12 held #2', '#2 held 05-10'],
    ['05-10 held 05-10 / 05-21 held 05-20 / 06-11 held #3 06-10', '#1 held 05-10 | #2 held 05-20 | #3 held 06-10'],
    ['05-10 held 05-10 / 05-21 held 05-20 / 06-11 held #4 06-10', '#- held 05-10 | #- held 05-20 | #4 held 06-10'],
    ['05-10 held 05-10 / 05-12 held 05-10', '#- held 05-10'],
    ['05-10 held 05-10 @Lima / 05-11 held 05-11 @Lima', '#- held 05-10 Lima'],
    ['05-10 held 05-10 @Lima / 05-13 held 05-12 ends', '#- held 05-10/05-12 Lima'],
    ['05-10 held 05-10 @Lima / 05-20 held 05-19 ends', '#- held 05-10 Lima | #- held 05-19'],
    ['05-10 held 05-10 @Lima / 05-12 held 05-10/05-11 @Lima', '#- held 05-10/05-11 Lima'],
    ['05-10 held #1 05-10 @Lima / 07-02 held #1 07-01 @Arica', '#1 held 05-10 Lima | #1 held 07-01 Arica'],
    ['05-10 held #1 05-10 / 05-11 expected next', '#1 held 05-10 | #2 expected -'],
    ['05-10 held #1 05-10 / 05-11 expected next / 05-21 held 05-20', '#1 held 05-10 | #2 held 05-20'],
    [
      '05-10 held #1 05-10 / 05-11 scheduled next 05-20 / 05-12 scheduled #2 05-20',
      '#1 held 05-10 | #2 scheduled 05-20',
    ],
    ['05-10 held #1 05-10 / 05-21 held technical 05-20', '#1 held 05-10 | #- held 05-20 technical'],
    [
      '05-10 held #1 05-10 / 05-21 held technical 05-20 / 06-01 held 05-30',
      '#1 held 05-10 | #- held 05-20 technical | #2 held 05-30',
    ],
    ['05-10 held #1 05-10; scheduled #2 05-20 / 05-18 cancelled by:PER', '#1 held 05-10 | #2 cancelled 05-20 by:PER'],
    ['05-01 scheduled #2 05-10 / 05-08 postponed #2 by:CHL', '#2 postponed - by:CHL'],
    ['05-01 scheduled #2 05-10 @Lima / 05-05 scheduled #2 05-12 @Lima', '#2 scheduled 05-12 Lima'],
    ['05-10 held #1 05-10 / 05-11 proposed next', '#1 held 05-10 | #- proposed -'],
    ['05-10 held #1 05-10; held #2 05-08', '#2 held 05-08 | #1 held 05-10'],
    ['01-10 held 01-10 @Lima / 02-01 held', '#- held 01-10 Lima'],
    ['01-10 held 01-10 @Lima / 05-01 held @Cusco', '#- held 01-10 Lima | #- held - Cusco'],
    ['01-10 held 01-10 / 05-01 held @Cusco', '#- held 01-10 | #- held - Cusco'],
    ['01-10 held 01-10 @Lima / 05-01 held @Lima', '#- held 01-10 Lima'],
    ['01-10 held 01-10 @Lima / 05-01 held', '#- held 01-10 Lima'],
    ['01-10 held 01-10 @Lima / 01-20 held next @Lima', '#- held 01-10 Lima | #- held - Lima'],
    ['01-02 scheduled 01-10 @Lima / 01-11 held next @Lima', '#- held 01-10 Lima'],
    ['01-02 scheduled 01-10 @Lima / 02-10 held next @Lima', '#- scheduled 01-10 Lima | #- held - Lima'],
  ])('%s', (script, expected) => expect(rounds(script)).toBe(expected));
});

describe('as it stood', () => {
  const script = '05-01 scheduled #2 05-10 / 05-08 postponed #2 / 05-20 held #2 05-19';
  it.each<[string, string]>([
    ['05-01', '#2 scheduled 05-10'],
    ['05-07', '#2 scheduled 05-10'],
    ['05-08', '#2 postponed -'],
    ['05-19', '#2 postponed -'],
    ['05-20', '#2 held 05-19'],
  ])('%s', (asOf, expected) => expect(rounds(script, asOf)).toBe(expected));
});

describe('heads across reports', () => {
  const heads = (script: string) =>
    trackOf(script)
      .rounds.flatMap((round) => round.heads)
      .map(({party, person}) => `${party} ${person}`)
      .sort()
      .join(' | ');
  it.each<[string, string]>([
    ['05-10 held #1 05-10; lead PER Rosa Quispe; lead CHL Diego Fuentes', 'CHL Diego Fuentes | PER Rosa Quispe'],
    ['05-10 held #1 05-10; lead PER Rosa Quispe / 05-11 held #1 05-10; lead PER Quispe', 'PER Rosa Quispe'],
    ['05-10 held #1 05-10; lead ??? Quispe / 05-11 held #1 05-10; lead PER Rosa Quispe', 'PER Rosa Quispe'],
    ['05-10 held #1 05-10; lead BRA Ana Lima', ''],
  ])('%s', (script, expected) => expect(heads(script)).toBe(expected));
});

describe('what was said to come', () => {
  const fates = (script: string, asOf?: string) =>
    trackOf(script, asOf)
      .expectations.map(({status, by}) => `${status} ${short(by)}`)
      .join(' | ');
  it.each<[string, string | undefined, string]>([
    ['05-01 scheduled #2 05-10', undefined, 'open 05-10'],
    ['05-01 scheduled #2 05-10', '05-10', 'open 05-10'],
    ['05-01 scheduled #2 05-10', '05-11', 'overdue 05-10'],
    ['05-01 scheduled #2 05-10 / 05-10 held #2 05-10', '06-30', 'fulfilled 05-10'],
    ['05-01 scheduled #2 05-10 / 05-08 cancelled #2', '06-30', 'cancelled 05-10'],
    ['05-01 scheduled #2 05-10 / 05-08 postponed #2', '05-09', 'moved 05-10'],
    ['05-01 held #1 04-30; expected next', '06-30', 'open -'],
    ['05-01 held #1 04-30; expected next', '07-01', 'overdue -'],
    ['05-01 held #1 04-30; agree tariff cuts due:06-01', '05-30', 'open 06-01'],
    ['05-01 held #1 04-30; agree tariff cuts due:06-01', '06-02', 'overdue 06-01'],
  ])('%s as of %s', (script, asOf, expected) => expect(fates(script, asOf)).toBe(expected));
});
