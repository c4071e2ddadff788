import fc from 'fast-check';
import {expect, test} from 'vitest';
import {documentId, parseReport, type Report, Wires} from '../../src/report/index.ts';

const WORDS = 'river border ferry quota customs port bridge envoy treaty water cattle school pilot harvest grain'.split(
  ' ',
);

/** Sixty sentences' worth of words that another seed puts in another order. */
function story(seed: number, length = 160): string {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return WORDS[(state >> 8) % WORDS.length]!;
  };
  return Array.from({length}, next).join(' ');
}

function wire(source: string | null, headline: string, body: string, rest: Partial<Report> = {}): Report {
  const published = rest.published ?? '2024-03-05';
  const text = `${headline}\n\n${source ?? ''} ${body}`;
  const head = {uri: null, headline, byline: null, source, language: 'en', dateline: null, reported: published};
  return {...head, id: documentId(published, text), published, text, ...rest};
}

const [one, other] = [story(1), story(2)];
const cut = one.slice(0, Math.floor(one.length * 0.7));

/** Reports, a letter each; which of them are one account, and which are superseded. */
const CASES: [what: string, reports: Report[], accounts: string, superseded: string][] = [
  ['one wire at two sites', [wire('Ada', 'Talks open', one), wire('Bel', 'They talk', one)], 'aa', ''],
  ['cut at the other site', [wire('Ada', 'Talks open', one), wire('Bel', 'They talk', cut)], 'aa', ''],
  ['with a paragraph put in', [wire('Ada', 'Talks', one), wire('Bel', 'Talks', `${one} ${story(3, 40)}`)], 'aa', ''],
  ['two stories', [wire('Ada', 'Talks open', one), wire('Bel', 'Talks open', other)], 'ab', ''],
  ['a story that quotes a little', [wire('Ada', 'T', one), wire('Bel', 'T', `${other} ${story(1, 30)}`)], 'ab', ''],
  ['short texts of the same form', [wire('Ada', 'T', story(1, 12)), wire('Bel', 'T', story(1, 12))], 'ab', ''],
  [
    'an update with other words under the same headline',
    [wire('Ada', 'Two states open their talks', one), wire('Ada', 'UPDATE 2-Two states open their talks', other)],
    'ab',
    'a',
  ],
  [
    'a later update',
    [wire('Ada', 'UPDATE 2-Two states open talks', one), wire('Ada', 'UPDATE 1-Two states open talks', one)],
    'aa',
    'b',
  ],
  ['a correction', [wire('Ada', 'Talks open', one), wire('Ada', 'CORRECTED-Talks opened', one)], 'aa', 'a'],
  [
    'behind the headline',
    [wire('Ada', 'Talks open in Oslo', one), wire('Ada', 'Talks open in Oslo (corrected)', one)],
    'aa',
    'a',
  ],
  ['a write-through', [wire('Ada', 'Talks open', one), wire('Ada', 'Talks end, 2nd Ld-Writethru', one)], 'aa', 'a'],
  [
    "another outlet's update",
    [wire('Ada', 'Two states open talks', one), wire('Bel', 'UPDATE 1-Two states open talks', other)],
    'ab',
    '',
  ],
  [
    'a headline that only speaks of updating',
    [wire('Ada', 'Sides update the treaty in talks', one), wire('Ada', 'Update of the treaty agreed', one)],
    'aa',
    '',
  ],
  [
    'the next day under the same headline',
    [wire('Ada', 'Two states hold talks', one), wire('Ada', 'Two states hold talks', other, {published: '2024-03-06'})],
    'ab',
    '',
  ],
  [
    'an update long after',
    [
      wire('Ada', 'Two states hold talks', one),
      wire('Ada', 'UPDATE 1-Two states hold talks', other, {published: '2024-05-06'}),
    ],
    'ab',
    '',
  ],
  [
    'one item in two versions',
    [
      wire('Ada', 'Talks', one, {uri: 'urn:1', versionCreated: '2024-03-05T10:00:00Z'}),
      wire('Ada', 'Talks go on', other, {uri: 'urn:1', versionCreated: '2024-03-05T09:30:00-05:00'}),
    ],
    'ab',
    'a',
  ],
];

test.each(CASES)('%s', (_what, reports, accounts, superseded) => {
  for (const order of [reports, [...reports].reverse()]) {
    const wires = new Wires();
    for (const report of order) wires.add(report);
    const letters = reports.map(({id}) =>
      reports.findIndex((first) => wires.accountOf(first.id) === wires.accountOf(id)),
    );
    expect(letters.map((index) => 'abc'[index]).join('')).toBe(accounts);
    expect(reports.map(({id}, index) => (wires.isSuperseded(id) ? 'abc'[index] : '')).join('')).toBe(superseded);
  }
});

test('whatever the order, the same accounts and versions', () => {
  const reports = CASES.flatMap(([, each]) => each);
  const told = (order: readonly Report[]) => {
    const wires = new Wires();
    for (const report of order) wires.add(report);
    return reports.map(({id}) => [wires.accountOf(id), wires.isSuperseded(id)]);
  };
  const expected = told(reports);
  const order = fc.shuffledSubarray(reports, {minLength: reports.length});
  fc.assert(
    fc.property(order, (shuffled) => void expect(told(shuffled)).toEqual(expected)),
    {numRuns: 30},
  );
});

test('the stamp of a version is kept', () => {
  const item = {uri: 'urn:1', versioncreated: '2024-03-05T10:00:00Z', headline: 'Talks', body_text: 'They met.'};
  const report = parseReport(new TextEncoder().encode(JSON.stringify(item)), {name: 'item.json'});
  expect(report).toMatchObject({versionCreated: '2024-03-05T10:00:00Z'});
});
