import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {analyse} from '../../src/language/index.ts';
import {readActors} from '../../src/mention/actors/index.ts';

/** Places as "place/country/site", in order. */
function read(text: string): string[] {
  return readActors(analyse(text), [], null).places.map(
    ({place, country, site}) => `${place ?? ''}/${country ?? ''}/${site ?? ''}`,
  );
}

describe('"here"', () => {
  it.each<[string, string[]]>([
    ['The ministers met here on Monday.', ['Lima/PER/']],
    ['Talks opened here.', ['Lima/PER/']],
    ['“We met here on Monday,” he said.', []],
    ['The envoys are here to stay.', []],
    ['Ships sail from here on Monday.', []],
  ])('%s', (text, expected) => {
    const places = readActors(analyse(text), [], {start: 0, end: 0, place: 'Lima'}).places;
    expect(places.map(({place, country, site}) => `${place ?? ''}/${country ?? ''}/${site ?? ''}`)).toEqual(expected);
  });
});

describe('places', () => {
  it.each<[string, string[]]>([
    ['They met in Bogota.', ['Bogota/COL/']],
    ['They met in Geneva on Monday.', ['Geneva/CHE/']],
    ['The talks moved from Antalya to Samarkand.', ['Antalya/TUR/', 'Samarkand/UZB/']],
    ['The talks took place in the Turkish city of Antalya.', ['Antalya/TUR/']],
    ['The talks took place in the Kazakh town of Zharkent.', ['Zharkent/KAZ/']],
    ['They met in the Peruvian capital.', ['Lima/PER/']],
    ['They met in the Peruvian capital, Lima.', ['Lima/PER/']],
    ['They met in Zharkent, Kazakhstan, on Monday.', ['Zharkent/KAZ/']],
    ['The round was held in Zharkent.', ['Zharkent//']],
    ['Talks in Oman ended.', ['Oman/OMN/']],
    ['She will travel to Rwanda.', ['Rwanda/RWA/']],
    ['Oman put forward a plan.', []],
    ['Bogota rejected it.', []],
    ['Negotiators from Quito and Lima met in Panama City.', ['Panama City/PAN/']],
    [
      'They sat at the residence of the Swiss ambassador in Vienna.',
      ['Vienna/AUT/the residence of the Swiss ambassador'],
    ],
    ['They met at the Swiss Embassy in Vienna.', ['Vienna/AUT/the Swiss Embassy']],
    ['They met at the Palais des Nations in Geneva.', ['Geneva/CHE/']],
    ['The stability of staffing at the Swiss Embassy in Vienna was raised.', ['Vienna/AUT/']],
    ['It was signed in May.', []],
    ['He wrote in English.', []],
    ['Dakar hosted the third round.', ['Dakar/SEN/']],
    ['They met in Brussels.', ['Brussels/BEL/']],
    ['Brussels demanded an answer.', []],
    ['They met in the Thai province of Trat.', ['Trat/THA/']],
    ['They met in N’Djamena.', ["N'Djamena/TCD/"]],
    ['They met in Addis Ababa and Port Sudan.', ['Addis Ababa/ETH/', 'Port Sudan/SDN/']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('any text', () => {
  const words = [
    'in',
    'at',
    'the',
    'Lima',
    'Hotel',
    'Swiss',
    'Embassy',
    'residence',
    'of',
    ',',
    'Peru',
    'capital',
    "'s",
    'Centre',
    'Ann',
    'Lee',
    '(',
    ')',
    'minister',
    'and',
    '"',
    '-',
    'who',
    'is',
    'known',
    'as',
    'General',
    '\n',
    '.',
  ];
  it('ends, does not throw, and its spans hold their words', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({unit: 'binary'}),
          fc.array(fc.constantFrom(...words), {maxLength: 60}).map((list) => list.join(' ')),
        ),
        (text) => {
          const {cast, places} = readActors(analyse(text), [], text.length > 5 ? {start: 0, end: 5} : null);
          for (const span of [...cast.mentions, ...places]) expect(span.text).toBe(text.slice(span.start, span.end));
        },
      ),
      {numRuns: 2000},
    );
  });
});
