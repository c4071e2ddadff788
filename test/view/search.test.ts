import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {newSearch, type Passage, renderSearch, searchJson} from '../../src/view/index.ts';
import {reading, report} from './build.ts';
import {HOSTILE} from './hostile.ts';
import {APRIL, FEBRUARY, MARCH} from './sample.ts';
import {sampleReading} from './sample-reading.ts';

const readings = [FEBRUARY, MARCH, APRIL].map(({id}) => sampleReading(id)!);
const search = newSearch();
search.update(readings);
const idsOf = (words: string, options = {}) => search.find(words, options).hits.map((hit) => hit.reading.report.id);
const shown = ({kind, by, pieces}: Passage) =>
  `${kind} ${by ?? ''}: ${pieces.map(({text, found}) => (found ? `[${text}]` : text)).join('')}`;

describe('which reports', () => {
  test.each([
    ['survey data', [MARCH.id]],
    ['ministers', [FEBRUARY.id, MARCH.id, APRIL.id]],
    ['minister rounds', [MARCH.id]],
    ['SOLBERG', [FEBRUARY.id, MARCH.id]],
    ['jon', [FEBRUARY.id]],
    ['mack', [FEBRUARY.id]],
    ['Harbour', [MARCH.id]],
    ['mackerel landings', []],
    ['Solbergg', [FEBRUARY.id, MARCH.id]],
    ['zebra', []],
    ['?!', []],
  ])('%s', (words, ids) => {
    expect(idsOf(words).sort()).toEqual([...ids].sort());
  });

  test('only those reported until a day', () => {
    expect(idsOf('Solberg', {asOf: '2026-03-01'})).toEqual([FEBRUARY.id]);
  });

  test('what is gone is not found, what is new is', () => {
    const own = newSearch();
    own.update(readings);
    own.update([...readings.slice(1), reading(report('d4', '2026-05-01', null, 'A zebra crossed the hall.'))]);
    expect(own.find('mackerel').total).toBe(0);
    expect(own.find('zebra').hits.map((hit) => hit.reading.report.id)).toEqual(['d4']);
  });
});

describe('which passages', () => {
  test('a statement with its speaker before the words around', () => {
    const passages = search.find('"Iceland cut" catch').hits[0]!.passages.map(shown);
    expect(passages).toContainEqual(
      expect.stringMatching(/^(?:statement|claim) .*\[Iceland\] \[cut\] its \[catch\] by a fifth$/),
    );
  });

  test('of one kind alone where that is asked, and no report without one', () => {
    const {hits, total} = search.find('round', {kind: 'claim'});
    expect(total).toBeNull();
    for (const {passages} of hits) for (const {kind} of passages) expect(kind).toBe('claim');
    expect(search.find('Wire', {kind: 'statement'}).hits).toEqual([]);
  });
});

test('pages follow each other, the last knows that it is', () => {
  const all = idsOf('round');
  expect(all).toHaveLength(3);
  const pages = [0, 1, 2].map((from) => search.find('round', {from, count: 1}));
  expect(pages.flatMap(({hits}) => hits.map((hit) => hit.reading.report.id))).toEqual(all);
  expect(pages.map(({more}) => more)).toEqual([true, true, false]);
});

test('pieces are the text, and what is found is marked, whatever is asked', () => {
  const text = readings.map(({report}) => report.text).join(' ');
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(40), (from, length) => {
      for (const {reading: of, passages} of search.find(text.slice(from, from + length)).hits)
        for (const {pieces, start, end} of passages) {
          const words = pieces
            .map((piece) => piece.text)
            .join('')
            .replace(/^…|…$/g, '');
          expect(of.report.text.slice(start, end)).toContain(words);
          expect(pieces.some(({found}) => found)).toBe(true);
        }
    }),
  );
});

test('lines for a terminal', () => {
  const [head, ...lines] = renderSearch(search.find('stocks')).split('\n');
  expect(head).toBe(`Harbour Post, 20 March 2026 (report ${MARCH.id})`);
  expect(lines.join(' ').replace(/ +/g, ' ')).toContain('A report on [stocks] was promised by the end of March');
  expect(renderSearch(search.find('stocks'), {color: true})).toContain('\u001b[1mstocks\u001b[22m');
  expect(renderSearch(search.find('zebra'))).toBe('Nothing was found.\n');
  expect(searchJson(search.find('stocks'))).toMatchObject({
    total: 1,
    more: false,
    hits: [{document: MARCH.id, reported: '2026-03-20'}],
  });
});

test.each(HOSTILE)('%# hostile text steers no terminal', (text) => {
  const own = newSearch();
  own.update([reading(report('d4', '2026-05-01', text, `${text} zebra ${text}`))]);
  const lines = renderSearch(own.find('zebra'));
  expect(lines).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  expect(lines).toContain('[zebra]');
});
