import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {analyse} from '../../src/language/index.ts';
import {countryOf, partyName, readActors} from '../../src/mention/actors/index.ts';
import {people} from './actors-cases.ts';
import {homes} from './homes-cases.ts';
import {offices} from './offices-cases.ts';
import {officials, readouts} from './official-cases.ts';
import {references} from './references-cases.ts';
import {beside} from './sides-cases.ts';
import {states} from './states-cases.ts';

function read(text: string) {
  const dateline = /^[A-Z ]+:/.exec(text);
  const {cast} = readActors(analyse(text), [], dateline && {start: 0, end: dateline[0].length});
  return {
    ...cast,
    /** The mention whose words are `words`, or that holds them. */
    at: (words: string) =>
      cast.mentions.find(({text: own}) => own === words) ?? cast.mentions.find(({text: own}) => own.includes(words)),
  };
}

describe('people by title, apposition and place in the sentence', () => {
  it.each([...people, ...beside, ...offices])('%s | %s', (text, words, name, party, role) => {
    const found = read(text).at(words);
    expect({kind: found?.kind, name: found?.name, party: found?.party, role: found?.role}).toEqual({
      kind: 'person',
      name,
      party,
      role,
    });
  });
});

describe('states, delegations, institutions and movements', () => {
  it.each(states)('%s | %s', (text, words, kind, party) => {
    const found = read(text).at(words);
    if (kind === null) expect(found).toBeUndefined();
    else expect({kind: found?.kind, party: found?.party}).toEqual({kind, party});
  });
});

describe('officials without nationality', () => {
  it.each([...homes, ...officials])('%s | %s', (text, name, party) => {
    expect(read(text).entities.find((one) => one.name === name)?.party).toBe(party);
  });
});

describe('reference', () => {
  it.each([...references, ...readouts])('%s | %s -> %s', (text, words, whom) => {
    const {mentions, entities, at} = read(text);
    const mention = words.startsWith('last ') ? mentions.findLast((one) => one.text === words.slice(5)) : at(words);
    const entity = mention === undefined ? undefined : entities[mention.entity];
    expect(
      entity === undefined
        ? null
        : entity.members.length > 0
          ? entity.members.join('+')
          : (entity.name ?? entity.party),
    ).toBe(whom);
  });
});

describe('names of parties', () => {
  it.each([
    ['RUS', 'Russia'],
    ['USA', 'United States'],
    ['XKX', 'Kosovo'],
    ['hamas', 'Hamas'],
    ['EU', 'European Union'],
    ['M23', 'M23'],
    ['free-river-movement', 'Free River Movement'],
  ])('%s -> %s', (party, name) => expect(partyName(party)).toBe(name));

  it.each([
    ['Peru', 'PER'],
    ['peruvian', 'PER'],
    ['the Netherlands', 'NLD'],
    ['Kosovars', 'XKX'],
    ['Ouagadougou', 'BFA'],
    ['Türkiye', 'TUR'],
    ['DRC', 'COD'],
    ['the U.S.', 'USA'],
    ['Burmese', 'MMR'],
    ['Atlantis', null],
    ['', null],
  ])('%s -> %s', (words, code) => expect(countryOf(words)).toBe(code));
});

describe('what always holds', () => {
  const texts = [...people, ...states, ...references].map(([text]) => text as string);
  it('mentions stand in the text, in order, without overlap, and point to entities', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...texts), {minLength: 1, maxLength: 5}), fc.string(), (parts, noise) => {
        const text = parts.join(`\n\n${noise} `);
        const {mentions, entities} = read(text);
        let end = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.text).toBe(text.slice(mention.start, mention.end));
          expect(entities[mention.entity]).toBeDefined();
          end = mention.end;
        }
      }),
      {numRuns: 60},
    );
  });

  it('other countries and people, put in for those named, give the same structure', () => {
    const template = (a: string[], b: string[]) =>
      `${a[0]} and ${b[0]} held a second round of talks in Geneva. The ${a[1]} delegation was headed by Foreign Minister ${a[2]} ${a[3]}, and the ${b[1]} one by ${b[2]} ${b[3]}, a deputy energy minister. ${a[4]} proposed a truce; ${b[4]} rejected it. ${a[3]} said he would return. The ${b[1]} minister declined to comment. Both sides will meet again.`;
    const shape = (text: string, a: string[], b: string[]) => {
      const {mentions} = read(text);
      const same = (party: string | null) =>
        party === countryOf(a[0] as string) ? 'A' : party === countryOf(b[0] as string) ? 'B' : party;
      return mentions.map(({kind, party, role, entity, form}) => [kind, same(party), role, entity, form]);
    };
    const cast = [
      ['Chile', 'Chilean', 'Rodrigo', 'Fuentes', 'Santiago'],
      ['Vietnam', 'Vietnamese', 'Tran', 'Quang', 'Hanoi'],
      ['Mali', 'Malian', 'Oumar', 'Coulibaly', 'Bamako'],
      ['Georgia', 'Georgian', 'Levan', 'Beridze', 'Tbilisi'],
      ['South Korea', 'South Korean', 'Min', 'Joon', 'Seoul'],
      ['Norway', 'Norwegian', 'Erik', 'Solberg', 'Oslo'],
    ];
    const first = shape(template(cast[0]!, cast[1]!), cast[0]!, cast[1]!);
    for (const a of cast) for (const b of cast) if (a !== b) expect(shape(template(a, b), a, b)).toEqual(first);
  });

  it('twice the text takes no more than a few times the work, hostile text included', () => {
    for (const unit of [
      'President ',
      "Oman's ",
      'Iran and ',
      'the deputy of ',
      '(',
      'Al-',
      'Minister of the ',
      'he said ',
      'Ann Lee, ',
    ]) {
      expect(() => read(unit.repeat(20_000))).not.toThrow();
    }
  });
});
