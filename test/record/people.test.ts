import {describe, expect, it, test} from 'vitest';
import {tracksOf} from './processes.ts';

/** "ROLE, since DAY: ROLE FROM..TO, ..." of a person in the record of some reports. */
function roles(texts: readonly string[], name: string, asOf?: string): string {
  const person = tracksOf(texts, asOf)
    .flatMap(({people}) => people)
    .find((one) => one.name === name);
  if (!person) return 'nobody';
  const all = person.roles.map(({role, from, to}) => `${role} ${from ?? ''}..${to ?? ''}`).join(', ');
  return `${person.role}${person.since === null ? '' : `, since ${person.since}`}: ${all}`;
}

const ROUND =
  'Russia and the United States held a round of consultations in Istanbul on February 27. Alexander Darchiev, director of the North Atlantic department, led the Russian delegation.';
const ATHENS =
  'Greek Foreign Minister Nikos Dendias and Turkish Foreign Minister Mevlut Cavusoglu met in Athens on January 10. Greece and Turkey agreed to continue the talks.';

describe('roles over time', () => {
  it.each<[string, string[], string, string]>([
    [
      'a director who is appointed ambassador',
      [
        `MOSCOW, February 28, 2025 (Desk) - ${ROUND}`,
        `MOSCOW, March 7, 2025 (Desk) - President Vladimir Putin on Thursday appointed Alexander Darchiev, director of the North Atlantic department, ambassador to the United States.`,
      ],
      'Alexander Darchiev',
      'ambassador to the United States, since 2025-03-06: director of the North Atlantic department ..2025-03-06, ambassador to the United States 2025-03-06..',
    ],
    [
      'told in the passive',
      [
        `MOSCOW, February 28, 2025 (Desk) - ${ROUND}`,
        `MOSCOW, March 7, 2025 (Desk) - Alexander Darchiev was named ambassador to the United States on Thursday. Russia and the United States will continue the talks.`,
      ],
      'Alexander Darchiev',
      'ambassador to the United States, since 2025-03-06: director of the North Atlantic department ..2025-03-06, ambassador to the United States 2025-03-06..',
    ],
    [
      'a minister who is replaced',
      [
        `ATHENS, January 11, 2023 (Desk) - ${ATHENS}`,
        `ATHENS, June 28, 2023 (Desk) - George Gerapetritis, who replaced Nikos Dendias as foreign minister on Monday, will lead the Greek delegation. Greece and Turkey will hold a next round of talks in Ankara.`,
      ],
      'Nikos Dendias',
      'former foreign minister: foreign minister ..2023-06-26',
    ],
    [
      'the one who replaces him',
      [
        `ATHENS, January 11, 2023 (Desk) - ${ATHENS}`,
        `ATHENS, June 28, 2023 (Desk) - George Gerapetritis, who replaced Nikos Dendias as foreign minister on Monday, will lead the Greek delegation. Greece and Turkey will hold a next round of talks in Ankara.`,
      ],
      'George Gerapetritis',
      'foreign minister, since 2023-06-26: foreign minister 2023-06-26..',
    ],
    [
      'a minister who is sworn in',
      [
        `ATHENS, June 28, 2023 (Desk) - Hakan Fidan was sworn in as Turkish foreign minister on June 3. Fidan will lead the Turkish delegation. Greece and Turkey will hold a next round of talks in Ankara.`,
      ],
      'Hakan Fidan',
      'foreign minister, since 2023-06-03: foreign minister 2023-06-03..',
    ],
    [
      'a minister who is dismissed',
      [
        `ATHENS, January 11, 2023 (Desk) - ${ATHENS}`,
        `ANKARA, June 5, 2023 (Desk) - Mevlut Cavusoglu was dismissed as foreign minister on Saturday. Greece and Turkey will hold a next round of talks in Ankara.`,
      ],
      'Mevlut Cavusoglu',
      'former foreign minister: foreign minister ..2023-06-03',
    ],
    [
      'one whom a later report calls former',
      [
        `ATHENS, January 11, 2023 (Desk) - ${ATHENS}`,
        `ATHENS, July 2, 2023 (Desk) - Former foreign minister Nikos Dendias praised the talks. Greece and Turkey will hold a next round of talks in Ankara.`,
      ],
      'Nikos Dendias',
      'former foreign minister: foreign minister ..[2023-01-11..2023-07-02]',
    ],
    [
      'one whom the only report calls former',
      [
        `ATHENS, July 2, 2023 (Desk) - Former Greek foreign minister Nikos Dendias praised the talks. Greece and Turkey will hold a next round of talks in Ankara.`,
      ],
      'Nikos Dendias',
      'former foreign minister: foreign minister ..',
    ],
    [
      'one who holds another office by then',
      [
        `ATHENS, January 11, 2023 (Desk) - ${ATHENS}`,
        `ATHENS, July 2, 2023 (Desk) - Defence Minister Nikos Dendias, a former foreign minister, praised the talks. Greece and Turkey will hold a next round of talks in Ankara.`,
      ],
      'Nikos Dendias',
      'defence minister: foreign minister ..[2023-01-11..2023-07-02], defence minister ..',
    ],
    [
      'a successor who takes over',
      [
        `ANKARA, May 20, 2023 (Desk) - Turkey's chief negotiator, Sedat Onal, led the Turkish delegation. Greece and Turkey held a round of talks in Ankara on Friday.`,
        `ANKARA, July 2, 2023 (Desk) - Burak Akcapar took over from Sedat Onal as chief negotiator on June 9. Greece and Turkey will hold a next round of talks in Ankara.`,
      ],
      'Sedat Onal',
      'former chief negotiator: chief negotiator ..2023-06-09',
    ],
    [
      'another name of the same office',
      [
        `ATHENS, January 11, 2023 (Desk) - ${ATHENS}`,
        `ATHENS, July 2, 2023 (Desk) - Greek chief negotiator Nikos Dendias praised the talks. Greece and Turkey will hold a next round of talks in Ankara.`,
      ],
      'Nikos Dendias',
      'chief negotiator: foreign minister .., chief negotiator ..',
    ],
    [
      'an appointment that is only expected',
      [
        `MOSCOW, February 28, 2025 (Desk) - ${ROUND}`,
        `MOSCOW, March 2, 2025 (Desk) - Alexander Darchiev may be named ambassador to the United States, a diplomat said. Russia and the United States will continue the talks.`,
      ],
      'Alexander Darchiev',
      'director of the North Atlantic department: director of the North Atlantic department ..',
    ],
    [
      'an appointment by whom the text does not name as the appointed',
      [
        `MOSCOW, February 28, 2025 (Desk) - ${ROUND}`,
        `MOSCOW, March 7, 2025 (Desk) - Alexander Darchiev named three conditions on Thursday. Russia and the United States will continue the talks.`,
      ],
      'Alexander Darchiev',
      'director of the North Atlantic department: director of the North Atlantic department ..',
    ],
    [
      'one who speaks after somebody else',
      [
        `ATHENS, January 11, 2023 (Desk) - ${ATHENS} The mediator spoke first, and then Foreign Minister Nikos Dendias said that he was glad.`,
      ],
      'Nikos Dendias',
      'foreign minister: foreign minister ..',
    ],
    [
      'a day that is not told',
      [
        `ATHENS, January 11, 2023 (Desk) - ${ATHENS}`,
        `ATHENS, July 2, 2023 (Desk) - Newly appointed Greek Foreign Minister George Gerapetritis praised the talks. Greece and Turkey will hold a next round of talks in Ankara.`,
      ],
      'George Gerapetritis',
      'foreign minister: foreign minister ..',
    ],
  ])('%s', (_, texts, name, expected) => expect(roles(texts, name)).toBe(expected));

  it('what was known before the change', () => {
    const texts = [
      `MOSCOW, February 28, 2025 (Desk) - ${ROUND}`,
      `MOSCOW, March 7, 2025 (Desk) - President Vladimir Putin on Thursday appointed Alexander Darchiev, director of the North Atlantic department, ambassador to the United States.`,
    ];
    expect(roles(texts.slice(0, 1), 'Alexander Darchiev')).toBe(
      'director of the North Atlantic department: director of the North Atlantic department ..',
    );
  });

  it('each role is proved by words that name it, or tell of its beginning or end', () => {
    const [track] = tracksOf([
      `ATHENS, January 11, 2023 (Desk) - ${ATHENS}`,
      `ANKARA, June 5, 2023 (Desk) - Mevlut Cavusoglu was dismissed as foreign minister on Saturday. Greece and Turkey will hold a next round of talks in Ankara.`,
    ]);
    const person = track!.people.find(({name}) => name === 'Mevlut Cavusoglu')!;
    expect(person.roles.map(({evidence}) => evidence.map(({quote}) => quote))).toEqual([
      ['Turkish Foreign Minister Mevlut Cavusoglu', 'Mevlut Cavusoglu was dismissed as foreign minister on Saturday'],
    ]);
  });
});

describe('whose side', () => {
  /** "PARTY NAME" of the people of the record, and of the heads of its last round. */
  const sides = (texts: readonly string[]) => {
    const [track] = tracksOf(texts);
    const people = track!.people.map(({party, name}) => `${party} ${name}`).sort();
    const heads = track!.rounds
      .at(-1)!
      .heads.map(({party, person}) => `${party} ${person}`)
      .sort();
    return `${people.join(', ')}; ${heads.join(', ')}`;
  };
  it.each<[string, string[], string]>([
    [
      'of two who head both delegations the one is across from the other',
      [
        'LIMA, May 3, 2024 (Desk) - Peru and Chile held a round of talks in Lima on Thursday. Rosa Quispe led the Peruvian team.',
        'LIMA, May 14, 2024 (Desk) - Peru and Chile held a round of talks in Lima on Monday. Rosa Quispe and Diego Fuentes headed the two delegations.',
      ],
      'CHL Diego Fuentes, PER Rosa Quispe; CHL Diego Fuentes, PER Rosa Quispe',
    ],
    [
      'ministers who are told to have met by their office alone',
      [
        'LIMA, May 14, 2024 (Desk) - The foreign ministers of Peru and Chile met in Quito on Monday. Peruvian Foreign Minister Rosa Quispe was content, Chilean Foreign Minister Diego Fuentes less so.',
      ],
      'CHL Diego Fuentes, PER Rosa Quispe; CHL Diego Fuentes, PER Rosa Quispe',
    ],
    [
      'who bears the whole name is one person, of the side that words tell and not of that of the place',
      [
        'LIMA, May 3, 2024 (Desk) - Peru and Chile held a round of talks in Lima on Thursday. Foreign Minister Diego Fuentes said that it was long.',
        'SANTIAGO, May 14, 2024 (Desk) - Peru and Chile held a round of talks in Santiago on Monday. Chilean Foreign Minister Diego Fuentes led the Chilean team.',
      ],
      'CHL Diego Fuentes; CHL Diego Fuentes',
    ],
    [
      'a family name alone is of the only one who bears it',
      [
        'DELHI, May 3, 2024 (Desk) - India and China held a round of talks in Delhi on Thursday. General Liu Lin led the Chinese team.',
        'DELHI, May 14, 2024 (Desk) - India and China held a round of talks in Delhi on Monday. Liu led the Chinese team.',
      ],
      'CHN Liu Lin; CHN Liu Lin',
    ],
    [
      "a family name alone that two bear is nobody's",
      [
        'DELHI, May 3, 2024 (Desk) - India and China held a round of talks in Delhi on Thursday. General Liu Lin led the Chinese team. Ambassador Liu Ming of China spoke.',
        'DELHI, May 14, 2024 (Desk) - India and China held a round of talks in Delhi on Monday. Liu led the Chinese team.',
      ],
      'CHN Liu, CHN Liu Lin, CHN Liu Ming; CHN Liu',
    ],
  ])('%s', (_, texts, expected) => expect(sides(texts)).toBe(expected));
});

describe('talks that are suspended', () => {
  const last = (texts: readonly string[]) => {
    const round = tracksOf(texts)[0]!.rounds.at(-1)!;
    return [round.status, round.by, round.venue?.place].filter(Boolean).join(' ');
  };
  const announced =
    'LIMA, May 3, 2024 (Desk) - Peru and Chile held a round of talks in Lima on Thursday. The next round will be held in Quito on May 20.';
  it.each<[string, string[], string]>([
    [
      'put off the round that was to come',
      [announced, 'LIMA, May 14, 2024 (Desk) - Chile has suspended its talks with Peru.'],
      'postponed CHL Quito',
    ],
    [
      'put it off, too, where another outlet is quoted for it',
      [announced, 'LIMA, May 14, 2024 (Desk) - Chile has suspended its talks with Peru, a radio station reported.'],
      'postponed CHL Quito',
    ],
    [
      'make no round where none was to come',
      [
        'LIMA, May 3, 2024 (Desk) - Peru and Chile held a round of talks in Lima on Thursday.',
        'LIMA, May 14, 2024 (Desk) - Chile has suspended its talks with Peru.',
      ],
      'held Lima',
    ],
  ])('%s', (_, texts, expected) => expect(last(texts)).toBe(expected));
});

test('a meeting told without a day near the opening is that of the news', () => {
  const [track] = tracksOf([
    'LIMA, May 14, 2024 (Desk) - Peru refused on Monday to sign a treaty with Chile.\n\nThe two presidents met in Quito. The ministers of Peru and Chile had met in Bogota.',
  ]);
  const [first] = track!.rounds;
  expect([first!.when, first!.venue?.place]).toEqual(['2024-05-13', 'Quito']);
});
