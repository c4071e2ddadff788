import {describe, expect, test} from 'vitest';
import {webApp} from '../../../src/door/web/index.ts';
import type {Statement} from '../../../src/record/index.ts';
import {issue, outcome, record, round, track} from '../../view/build.ts';
import {webSource} from '../../view/web-source.ts';

const DAYS = ['2026-01-01', '2026-01-02', '2026-01-03'];
const statement = (index: number): Statement => ({
  speaker: index % 2 === 0 ? 'Ann Ash' : 'Bo Birk',
  role: null,
  party: index % 2 === 0 ? 'NOR' : 'ISL',
  quote: `words ${index + 1}`,
  mode: index % 3 === 0 ? 'direct' : 'indirect',
  on: DAYS[index % 3]!,
  report: '00000000000000a1',
  start: index,
  end: index + 1,
  group: null,
  source: [],
  issue: index % 5 === 0 ? 'issue-1' : null,
});

const many = track('t', 'Many', {
  rounds: Array.from({length: 60}, (_, index) => round(`round-${index + 1}`, {ordinal: index + 1})),
  issues: [issue('issue-1', 'fish', {})],
  outcomes: Array.from({length: 60}, (_, index) =>
    outcome(`outcome-${index + 1}`, `step ${index + 1}`, {issue: 'issue-1'}),
  ),
  statements: Array.from({length: 90}, (_, index) => statement(index)),
});
const app = webApp(webSource({record: () => record('2026-01-03', 3, many), reading: () => null}));
const page = async (query: string) => (await app.request(`/track/t${query}`)).text();
const anchors = (text: string, kind: string) =>
  [...text.matchAll(new RegExp(` id="${kind}-(\\d+)"`, 'g'))].map(([, id]) => Number(id));

test.each([
  ['', 1, 25],
  ['?rounds=2', 26, 50],
  ['?rounds=3', 51, 60],
  ['?rounds=99', 51, 60],
  ['?rounds=0', 1, 25],
])('rounds%s: from %i to %i', async (query, first, last) => {
  const shown = anchors(await page(query), 'round');
  expect([shown[0], shown.at(-1)]).toEqual([first, last]);
});

test('the way to another page keeps the pages of the other lists, the filter and the day', async () => {
  const text = await page('?rounds=2&statements=2&speaker=Ann+Ash&as-of=2026-01-03');
  expect(text).toContain('href="/track/t?as-of=2026-01-03&amp;speaker=Ann+Ash&amp;rounds=3&amp;statements=2#rounds"');
});

test('a row that is not on this page is a link to the page that shows it', async () => {
  const board = await page('');
  expect(board).toContain('<a href="#outcome-3">step 3</a>');
  expect(board).toContain('<a href="/track/t?outcomes=2#outcome-30">step 30</a>');
  expect(anchors(await page('?outcomes=2'), 'outcome')).toContain(30);
});

describe('statements', () => {
  test.each([
    ['?speaker=Ann+Ash', '45 of 90'],
    ['?party=ISL', '45 of 90'],
    ['?mode=direct', '30 of 90'],
    ['?issue=issue-1', '18 of 90'],
    ['?day=2026-01-02', '30 of 90'],
    ['?party=NOR&mode=direct&day=2026-01-01', '15 of 90'],
    ['?speaker=Nobody', '0 of 90'],
  ])('%s: %s', async (query, count) => {
    expect(await page(query)).toContain(`${count} statements`);
  });

  test('keep their numbers where others are left out', async () => {
    expect(anchors(await page('?speaker=Bo+Birk&statements=2'), 'statement').slice(0, 2)).toEqual([52, 54]);
  });

  test('the form shows what was chosen', async () => {
    expect(await page('?party=ISL')).toMatch(/<option value="ISL" selected="">Iceland/);
  });
});

test('the desk pages too', async () => {
  const tracks = Array.from({length: 45}, (_, index) => track(`track-${index}`, `Process ${index}.`, {}));
  const desk = webApp(webSource({record: () => record('2026-01-03', 3, ...tracks)}));
  const shown = async (query: string) =>
    [...(await (await desk.request(`/${query}`)).text()).matchAll(/>Process (\d+)\.</g)].map(([, number]) =>
      Number(number),
    );
  expect(await shown('')).toEqual(tracks.slice(0, 20).map((_, index) => index));
  expect(await shown('?page=3')).toEqual([40, 41, 42, 43, 44]);
  expect(await (await desk.request('/?page=2')).text()).toContain('href="/?page=3" rel="next"');
});
