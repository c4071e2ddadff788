import {describe, expect, it} from 'vitest';
import {fold, Ledger} from '../../src/record/index.ts';
import {processes, readingsOf, tracksOf} from './processes.ts';

const MONTHS = ['January', 'February', 'March', 'April'];

/**
 * Reports of one or several processes of the same parties, and the rounds of each, day by day: two processes are told
 * apart where reports name other subjects for them, and other heads, other counts of rounds, or say that they are two.
 */
const APART: Record<string, {reports: string[]; expected: string[]}> = {
  'a count of its own on each subject': {
    reports: [
      `PANMUNJOM, June 14, 2018 (Desk) - North Korea and South Korea held their eighth round of military talks in Panmunjom on Thursday.

The southern delegation was led by Major General Kim Do-gyun, the northern delegation by Lieutenant General An Ik-san. They agreed to restore a military hotline.`,
      `SEOUL, June 22, 2018 (Desk) - South Korea and North Korea held a first round of talks on family reunions in Kaesong on Friday.

Park Kyung-seo led the South Korean delegation, Pak Yong-il the North Korean delegation. The two sides agreed to hold reunions in August.`,
      `PANMUNJOM, July 31, 2018 (Desk) - North Korea and South Korea held a ninth round of military talks in Panmunjom on Tuesday. Kim Do-gyun and An Ik-san led the delegations.`,
    ],
    expected: ['2018-06-14 Panmunjom, 2018-07-31 Panmunjom', '2018-06-22 Kaesong'],
  },
  'other heads on both sides, in other places': {
    reports: [
      `GENEVA, May 12, 2025 (Desk) - The United States and China held trade talks in Geneva on May 10 and 11. Treasury Secretary Scott Bessent and Vice Premier He Lifeng led the delegations. The two countries agreed to cut tariffs for 90 days.`,
      `WASHINGTON, May 21, 2025 (Desk) - China and the United States held talks on a military hotline in Honolulu on Tuesday. The Chinese delegation was led by Major General Song Yanchao, the U.S. delegation by Deputy Assistant Secretary of Defense Michael Chase.`,
      `LONDON, June 11, 2025 (Desk) - China and the United States ended two days of trade talks in London on Tuesday. Bessent and He led the delegations.`,
    ],
    expected: ['2025-05-10/2025-05-11 Geneva, 2025-06-09/2025-06-10 London', '2025-05-20 Honolulu'],
  },
  'a report says that they are two': {
    reports: [
      `VIENNA, April 7, 2021 (Desk) - Iran and the United States held indirect talks on the nuclear deal in Vienna on Tuesday. The talks were led by Abbas Araghchi and Robert Malley.`,
      `DOHA, May 4, 2021 (Desk) - Iran and the United States held talks on prisoners in Doha on Monday. The talks on prisoners are on a separate track from the nuclear talks, a U.S. official said.`,
      `VIENNA, May 8, 2021 (Desk) - Iran and the United States met for a further round of nuclear talks in Vienna on Friday.`,
    ],
    expected: ['2021-04-06 Vienna, 2021-05-07 Vienna', '2021-05-03 Doha'],
  },
  'one report tells of both': {
    reports: [
      `BEIJING, December 19, 2024 (Desk) - China and India held the 23rd round of talks on the boundary question in Beijing on Wednesday. Wang Yi and Ajit Doval led the delegations.

The two countries had held the 21st round of talks on trade in Delhi on February 19, 2024. Rajesh Agrawal led the Indian delegation, and Li Fei the Chinese delegation.`,
      `DELHI, August 20, 2025 (Desk) - India and China held the 24th round of talks on the boundary question in New Delhi on Tuesday. It was led by Ajit Doval and Wang Yi.`,
      `DELHI, September 3, 2025 (Desk) - India and China held the 22nd round of trade talks in New Delhi on Tuesday. Agrawal and Li Fei led the delegations.`,
    ],
    expected: ['2024-02-19 Delhi, 2025-09-02 New Delhi', '2024-12-18 Beijing, 2025-08-19 New Delhi'],
  },
  'what follows in a report belongs to the one that it is about': {
    reports: [
      `MOSCOW, January 23, 2019 (Desk) - Russia and Japan held a third round of talks on a peace treaty in Moscow on Tuesday. Sergei Lavrov led the Russian delegation, Taro Kono the Japanese delegation.`,
      `TOKYO, April 24, 2019 (Desk) - Japan and Russia held a first round of talks on fishing quotas in Tokyo on Tuesday. Kenji Kagawa led the Japanese delegation, Pyotr Savchuk the Russian delegation. The two sides agreed on a quota for salmon.

The next round will be held in Khabarovsk on May 20, the ministry said.`,
    ],
    expected: ['2019-01-22 Moscow', '2019-04-23 Tokyo, 2019-05-20 Khabarovsk'],
  },
  'officials who meet in a process of their own': {
    reports: [
      `ATHENS, January 25, 2018 (Desk) - Greece and North Macedonia held talks on the name dispute in Davos on Wednesday.`,
      `SKOPJE, March 29, 2018 (Desk) - In a process of their own, officials of Greece and North Macedonia held a meeting on border crossings in Thessaloniki on Tuesday.`,
      `OHRID, April 13, 2018 (Desk) - Greece and North Macedonia held talks on the name dispute in Ohrid on Thursday.`,
    ],
    expected: ['2018-01-24 Davos, 2018-04-12 Ohrid', '2018-03-27 Thessaloniki'],
  },
  'officials in a process of their own beside talks that are not called by a subject': {
    reports: [
      `ATHENS, January 25, 2018 (Desk) - Greece and North Macedonia held talks in Davos on Wednesday.`,
      `SKOPJE, March 29, 2018 (Desk) - In a process of their own, officials of Greece and North Macedonia held a meeting on border crossings in Thessaloniki on Tuesday.`,
    ],
    expected: ['2018-01-24 Davos', '2018-03-27 Thessaloniki'],
  },
  'a channel that is told to run in parallel': {
    reports: [
      `ISTANBUL, May 16, 2025 (Desk) - Russia and Ukraine held peace talks in Istanbul on Friday. Vladimir Medinsky led the Russian delegation, Rustem Umerov the Ukrainian delegation.`,
      `MINSK, May 21, 2025 (Desk) - Russia and Ukraine held talks on the return of children in Minsk on Tuesday. The human rights commissioners Tatyana Moskalkova and Dmytro Lubinets run this channel in parallel to the peace talks.`,
      `ISTANBUL, June 2, 2025 (Desk) - Russia and Ukraine held a second round of peace talks in Istanbul on Monday.`,
    ],
    expected: ['2025-05-16 Istanbul, 2025-06-02 Istanbul', '2025-05-20 Minsk'],
  },
};

const ONE: Record<string, {reports: string[]; expected: string[]}> = {
  'irritants of one process, and its next round elsewhere': {
    reports: [
      `ISTANBUL, February 28, 2025 (Desk) - Russia and the United States held consultations on irritants in Istanbul on Thursday. Alexander Darchiev led the Russian delegation, Sonata Coulter the U.S. delegation.`,
      `ISTANBUL, April 11, 2025 (Desk) - Russia and the United States held a second round of talks on the work of their embassies in Istanbul on Thursday. Darchiev and Coulter led the delegations.`,
      `MOSCOW, June 11, 2025 (Desk) - Russia and the United States will hold a third round of talks on direct flights in Moscow, Darchiev said on Tuesday.`,
    ],
    expected: ['2025-02-27 Istanbul, 2025-04-10 Istanbul, - Moscow'],
  },
  'issues within one process': {
    reports: [
      `BRUSSELS, June 6, 2020 (Desk) - The European Union and Britain held a fourth round of talks on fisheries in Brussels on Friday. Michel Barnier and David Frost led the delegations.`,
      `LONDON, July 24, 2020 (Desk) - Britain and the European Union held a sixth round of talks on state aid in London on Thursday. Barnier and Frost led the delegations.`,
    ],
    expected: ['2020-06-05 Brussels, 2020-07-23 London'],
  },
  'a change of the head, and another item': {
    reports: [
      `HAVANA, June 10, 2023 (Desk) - Colombia and the National Liberation Army (ELN) held a third round of talks on a ceasefire in Havana on Friday. Otty Patiño led the Colombian delegation, Pablo Beltrán that of the ELN.`,
      `HAVANA, February 7, 2024 (Desk) - Colombia and the ELN held a sixth round of talks on kidnappings in Havana on Tuesday. Vera Grabe, who replaced Patiño, led the Colombian delegation, Pablo Beltrán that of the ELN.`,
    ],
    expected: ['2023-06-09 Havana, 2024-02-06 Havana'],
  },
  'both heads change on one subject': {
    reports: [
      `ATHENS, March 17, 2021 (Desk) - Greece and Turkey held the 62nd round of exploratory talks in Athens on Tuesday. Pavlos Apostolidis led the Greek delegation, Sedat Önal the Turkish delegation.`,
      `ATHENS, May 22, 2023 (Desk) - Greece and Turkey held the 65th round of exploratory talks in Athens on Sunday. Alexandra Papadopoulou led the Greek delegation, Burak Akçapar the Turkish delegation.`,
    ],
    expected: ['2021-03-16 Athens, 2023-05-21 Athens'],
  },
  'leaders and negotiators before one mediator in one city': {
    reports: [
      `BRUSSELS, November 24, 2022 (Desk) - Serbia and Kosovo held talks on missing persons in Brussels on Wednesday. Petar Petković led the Serbian delegation, Besnik Bislimi that of Kosovo. The talks were mediated by the European Union.`,
      `BRUSSELS, February 28, 2023 (Desk) - Serbia and Kosovo held talks on a normalisation agreement in Brussels on Monday. President Aleksandar Vučić led the Serbian delegation, Prime Minister Albin Kurti that of Kosovo. The talks were mediated by the European Union.`,
    ],
    expected: ['2022-11-23 Brussels, 2023-02-27 Brussels'],
  },
  'experts of the same talks': {
    reports: [
      `MUSCAT, April 26, 2025 (Desk) - Iran and the United States held a third round of nuclear talks in Muscat on Saturday. Abbas Araghchi and Steve Witkoff led the delegations.

Experts of the two countries held technical talks on enrichment in Muscat on the same day. Majid Takht-Ravanchi and Michael Anton led the teams of experts.`,
    ],
    expected: ['2025-04-26 Muscat, 2025-04-26 Muscat'],
  },
  'a new count on one subject years later': {
    reports: [
      `BREST, March 4, 2022 (Desk) - Russia and Ukraine held a second round of peace talks in Brest on Thursday. Vladimir Medinsky and David Arakhamia led the delegations.`,
      `ISTANBUL, June 3, 2025 (Desk) - Russia and Ukraine held a second round of peace talks in Istanbul on Monday. Vladimir Medinsky and Rustem Umerov led the delegations.`,
    ],
    expected: ['2022-03-03 Brest, 2025-06-02 Istanbul'],
  },
  'another item at a later round': {
    reports: [
      `GENEVA, May 12, 2025 (Desk) - The United States and China held talks on tariffs in Geneva on May 10 and 11. Scott Bessent and He Lifeng led the delegations.`,
      `MADRID, September 16, 2025 (Desk) - The United States and China held talks on the sale of TikTok in Madrid on September 14 and 15. Bessent and He led the delegations.`,
    ],
    expected: ['2025-05-10/2025-05-11 Geneva, 2025-09-14/2025-09-15 Madrid'],
  },
  'another subject with nothing to tell it apart by': {
    reports: [
      `DOHA, July 2, 2024 (Desk) - Afghanistan and Pakistan held talks on trade in Doha on Monday.`,
      `KABUL, August 7, 2024 (Desk) - Afghanistan and Pakistan held talks on refugees in Kabul on Tuesday.`,
    ],
    expected: ['2024-07-01 Doha, 2024-08-06 Kabul'],
  },
  'a separate sitting of the same heads': {
    reports: [
      `GENEVA, January 11, 2022 (Desk) - Russia and the United States held talks on security guarantees in Geneva on Monday. Sergei Ryabkov and Wendy Sherman led the delegations.`,
      `GENEVA, January 13, 2022 (Desk) - Russia and the United States held separate talks on arms control in Geneva on Wednesday. Ryabkov and Sherman again led the delegations. The talks on arms control are separate from those on security guarantees, a diplomat said.`,
    ],
    expected: ['2022-01-10 Geneva, 2022-01-12 Geneva'],
  },
};

/** Reports of no talks between parties. */
const NONE: Record<string, string[]> = {
  'a government that meets by itself, where an organisation speaks': [
    `LONDON, September 10, 2014 (Desk) - Prime Minister David Cameron has convened a COBRA meeting to discuss Ebola, his office said.

The World Health Organization (WHO) said that 1,000 beds were needed. The UK military have said they will build a treatment centre. An agreement made on Tuesday is expected to lead to restrictions on travel being lifted.`,
  ],
  'a spokesman of no known side who speaks of what he hopes for and agrees with': [
    `June 3, 2024

MR. REED: We have agreed to have a talk with Congress on the bill, and the negotiations with it go on. Norway knows that.

Q Did Norway and Iceland hold talks on the bill?

MR. REED: I will not speak for Norway. We reached a deal with the states. Iceland was told.`,
  ],
  'a cabinet that meets': [
    `PARIS, March 22, 2016 (Desk) - President François Hollande held a cabinet meeting in Paris on Tuesday. A spokesman of the European Union said that it would help France.`,
  ],
};

it('one who is told of as between others once talks for itself', () => {
  const reports = [1, 2, 3, 4].flatMap((month) => [
    `LIMA, ${MONTHS[month - 1]} 12, 2024 (Desk) - Peru and Chile held talks in Lima on ${MONTHS[month - 1]} 10. Peru and Chile agreed to open a port. Peru and Chile signed an accord on fees.`,
  ]);
  const aside = `LIMA, May 12, 2024 (Desk) - Chile mediated between Peru and Bolivia last year. Peru and Chile held talks in Arica on May 10.`;
  expect(tracksOf([...reports, aside]).map(({parties, rounds}) => `${parties.join('+')} ${rounds.length}`)).toEqual([
    'CHL+PER 5',
  ]);
});

it('a side that words give a person goes before the one that another report supposes from its place', () => {
  const [track] = tracksOf([
    'LONDON, March 2, 2025 (Desk) - Britain and Kenya held the first round of talks in London on Saturday. Britain will wait. Prime Minister James Otieno spoke of a good start.',
    'NAIROBI, March 9, 2025 (Desk) - Britain and Kenya held the second round of talks in Nairobi on Saturday. Kenyan Prime Minister James Otieno said that the round had been useful.',
  ]);
  expect(track!.people.filter(({name}) => name === 'James Otieno').map(({party}) => party)).toEqual(['KEN']);
});

it('of two presidents named side by side, whoever no report places is of the other side', () => {
  const [track] = tracksOf([
    'GENEVA, March 2, 2025 (Desk) - Peru and Chile held talks in Geneva on Saturday. The two countries will meet again. President Rosa Quispe and President Juan Soto looked on. The sides agreed to meet in May.',
    'LIMA, March 9, 2025 (Desk) - Peruvian President Rosa Quispe said that Peru and Chile would hold talks in May.',
  ]);
  expect(track!.people.map(({name, party}) => `${name} ${party}`)).toContain('Juan Soto CHL');
});

it('a side that one report of many reads for a person is not his', () => {
  const plain = Array.from(
    {length: 9},
    (_, day) =>
      `OSLO, May ${day + 1}, 2024 (Desk) - Peru and Chile held talks in Lima. President Anton Reed spoke of peace.`,
  );
  const odd = `OSLO, May 20, 2024 (Desk) - Peru and Chile held talks in Lima on Sunday. Chilean President Anton Reed spoke of peace.`;
  const sides = (texts: string[]) =>
    tracksOf(texts).flatMap(({people}) => people.map(({name, party}) => `${name} ${party}`));
  expect(sides([odd])).toContain('Anton Reed CHL');
  expect(sides([...plain, odd])).not.toContain('Anton Reed CHL');
});

describe('no process', () => {
  it.each(Object.entries(NONE))('%s', (_, reports) => expect(processes(reports)).toEqual([]));
});

describe('two processes of the same parties', () => {
  it.each(Object.entries(APART))('%s', (_, {reports, expected}) => expect(processes(reports)).toEqual(expected));
});

it('are the same in whatever order their reports come, one by one or all at once', () => {
  const readings = readingsOf(Object.values(APART).flatMap(({reports}) => reports));
  const whole = JSON.stringify(fold(readings));
  for (const order of [
    readings,
    [...readings].reverse(),
    readings.toSorted((a, b) => (a.report.id < b.report.id ? -1 : 1)),
  ]) {
    const ledger = new Ledger();
    for (const reading of order) ledger.add([reading]);
    expect(JSON.stringify(ledger.record())).toBe(whole);
  }
});

describe('one process', () => {
  it.each(Object.entries(ONE))('%s', (_, {reports, expected}) => expect(processes(reports)).toEqual(expected));
});

describe('who sits beside a union or a state that leads', () => {
  const between = (texts: readonly string[]) =>
    tracksOf(texts)
      .map(({parties, rounds}) => `${parties} ${rounds.length}`)
      .sort();
  const talks = `NUUK, May 4, 2023 (Desk) - The European Union and Denmark held a first round of talks on halibut quotas in Nuuk on Wednesday.`;
  const union = `BRUSSELS, May 4, 2023 (Desk) - The European Union and the United Kingdom held a first round of talks on sand eels in Brussels on Wednesday.`;

  it('opens no track for what a member tells of its union’s talks', () => {
    const member = `LONDON, June 9, 2023 (Desk) - Denmark and the United Kingdom held a second round of talks on sand eels in London on Thursday. The European Union proposed a map, a Danish official said.`;
    expect(between([union, member])).toEqual(['EU,GBR 1']);
  });

  it('leaves them talks of their own where nobody else is named', () => {
    const own = `LONDON, June 9, 2023 (Desk) - Denmark and the United Kingdom held a first round of talks on wind farms in London on Thursday.`;
    expect(between([union, own])).toEqual(['DNK,GBR 1', 'EU,GBR 1']);
  });

  it('makes no sides of a union and its member', () => {
    expect(between([union, talks])).toEqual(['EU,GBR 1']);
  });
});
