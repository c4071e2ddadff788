import {createHash} from 'node:crypto';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isRefusal, MOST_BYTES, parseReport, type Refusal, type Report, reportOf} from '../../src/report/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array, name = 'case.txt', date?: string) =>
  parseReport(typeof text === 'string' ? bytes(text) : text, date === undefined ? {name} : {name, date});
const item = (fields: object) =>
  JSON.stringify({uri: 'urn:x:1', versioncreated: '2025-06-12T23:40:00+03:00', ...fields});

describe('plain text', () => {
  test.each([
    ['date 2025-06-10\nOSLO, June 11 (X) - A', 'OSLO, June 11 (X) - A'],
    [' date 2025-06-10 OSLO, June 11 (X) - A', 'OSLO, June 11 (X) - A'],
    ['\ufeffDate: 2025-06-10\r\n\r\nOSLO, June 11 (X) - A\r\nB', 'OSLO, June 11 (X) - A\nB'],
    ['OSLO, June 11, 2025 (X) - A\rB', 'OSLO, June 11, 2025 (X) - A\nB'],
    ['Date palms of 2025\n\nOSLO, June 11, 2025 (X) - A', 'Date palms of 2025\n\nOSLO, June 11, 2025 (X) - A'],
  ])('%j', (raw, text) => {
    const report = read(raw) as Report;
    expect(report.text).toBe(text);
    expect(report.reported).toBe('2025-06-11');
    expect(report.id).toBe(createHash('sha256').update(`${report.published}\n${text}`).digest('hex').slice(0, 16));
  });

  test.each([
    ['date 2025-06-10\nOSLO, June 11, 2024 (X) - A', '2025-06-01', '2025-06-10'],
    ['OSLO, June 11, 2024 (X) - A', '2025-06-01', '2025-06-01'],
    ['OSLO, June 11, 2024 (X) - A', undefined, '2024-06-11'],
  ])('published: %j with --date %s', (raw, date, published) => {
    expect(read(raw, 'case.txt', date)).toMatchObject({published});
  });
});

describe('ninjs', () => {
  test.each([
    [
      {headline: 'Talks end', body_text: 'OSLO, June 12 (X) -- They ended.'},
      'Talks end\n\nOSLO, June 12 (X) -- They ended.',
    ],
    [
      {headline: 'Talks end', body_xhtml: '<p>They &amp; we<br/>ended.</p><p>A&#x2019;s <b>day</b></p>'},
      'Talks end\n\nThey & we\nended.\n\nA’s day',
    ],
    [
      {headlines: [{role: 'main', value: 'Talks end'}], bodies: [{contenttype: 'text/html', value: '<p>Ended.</p>'}]},
      'Talks end\n\nEnded.',
    ],
    [
      {
        bodies: [
          {value: '<p>no</p>', contenttype: 'text/html'},
          {value: 'Ended.', contenttype: 'text/plain'},
        ],
      },
      'Ended.',
    ],
  ])('%j', (fields, text) => {
    expect(read(item(fields), 'item.json')).toMatchObject({text, published: '2025-06-12', uri: 'urn:x:1'});
  });

  test('metadata', () => {
    const fields = {
      headline: 'H',
      byline: 'Ann Lee',
      infosources: [{name: 'Agency'}],
      language: 'en-GB',
      body_text: 'B c.',
    };
    expect(read(item(fields))).toMatchObject({headline: 'H', byline: 'Ann Lee', source: 'Agency', language: 'en-GB'});
  });
});

test.each(['en', 'EN', 'en-US', 'en_GB', 'eng', 'English', 'und'])('language %s is read', (language) => {
  expect(isRefusal(read(item({language, body_text: 'B c.'}), 'a.json'))).toBe(false);
});

describe('refused', () => {
  const cases: [string, string | Uint8Array, string, RegExp][] = [
    ['empty', '', 'a.txt', /empty/],
    ['only blanks', 'date 2025-01-01\n \n', 'a.txt', /no words/],
    ['binary', Uint8Array.of(65, 66, 0, 67), 'a.txt', /NUL at byte 2/],
    ['broken UTF-8', Uint8Array.of(65, 0xc3, 0xa9, 0xc3, 0x28), 'a.txt', /broken at byte 3/],
    ['cut UTF-8', Uint8Array.of(65, 0xe2, 0x82), 'a.txt', /broken at byte 1/],
    ['an overlong form', Uint8Array.of(65, 66, 0xe0, 0x80, 0x80), 'a.txt', /broken at byte 2/],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 65, 0), 'a.txt', /UTF-16/],
    ['too large', new Uint8Array(MOST_BYTES + 1).fill(65), 'a.txt', /10/],
    ['no day', 'The sides met.', 'a.txt', /day/],
    ['a dateline without year', 'OSLO, June 11 (X) - They met.', 'a.txt', /day/],
    ['no such day', 'date 2025-02-30\nThe sides met.', 'a.txt', /2025-02-30/],
    ['no such day in the dateline', 'OSLO, Feb. 30, 2025 (X) - A', 'a.txt', /day/],
    ['no JSON', '{"uri": ', 'a.json', /not JSON/],
    ['JSON of another kind', '{"a": 1}', 'a.json', /ninjs/],
    ['a list', '[]', 'a.json', /ninjs/],
    ['no body', item({headline: 'H'}), 'a.json', /no body/],
    ['a body of blanks', item({headline: 'H', body_text: ' '}), 'a.json', /no body/],
    ['another language', item({language: 'fr', body_text: 'B'}), 'a.json', /language is fr.*only English/],
    ['no such stamp', item({versioncreated: '2025-02-30T00:00:00Z', body_text: 'B'}), 'a.json', /2025-02-30/],
  ];
  test.each(cases)('%s', (_, input, name, reason) => {
    const refusal = read(input, name) as Refusal;
    expect(refusal.reason).toMatch(reason);
    expect(refusal.name).toBe(name);
    expect(refusal.mend).not.toBe('');
  });
  test('a report without a day names --date', () => {
    expect((read('The sides met.') as Refusal).mend).toContain('--date');
  });
});

test('a text for the engine alone is left as it stands and stands for its day', () => {
  const text = '\nOSLO, June 11 (X) - A\n';
  expect(reportOf(text, '2025-06-12')).toMatchObject({
    text,
    reported: '2025-06-12',
    dateline: {start: 1, date: '2025-06-11'},
  });
  expect(reportOf('OSLO, Feb. 30 (X) - A', '2025-06-12')).toMatchObject({dateline: null});
});

describe('any input', () => {
  const words = fc.constantFrom(
    'date',
    '2025-01-02',
    'OSLO',
    ',',
    '(X)',
    '/',
    '-',
    '—',
    '\n',
    ' ',
    'June',
    '11',
    '.',
    '{"',
    '<p>',
    'é',
    '\ud800',
  );
  test('gives a report or a refusal, and a dateline inside its text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({unit: 'binary'}),
          fc.array(words).map((all) => all.join('')),
        ),
        (text) => {
          const report = read(text, 'a.txt', '2025-06-10');
          if (isRefusal(report)) return;
          expect(report.id).toMatch(/^[0-9a-f]{16}$/);
          const {dateline} = report;
          if (dateline) expect(dateline.start).toBeLessThan(dateline.end);
          if (dateline) expect(dateline.end).toBeLessThanOrEqual(report.text.length);
        },
      ),
    );
  });
  test('bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (input) => void read(input, 'a.json')));
  });
  test.each([
    ['blanks', ' '],
    ['brackets', '('],
    ['tags', '<p'],
    ['tags and blanks', '<b> '],
    ['dashes', 'A-'],
    ['entities', '&amp'],
    ['open comments', '<!--'],
    ['capitals', 'AB '],
  ])('2 MB of %s is over at once', (_, unit) => {
    const text = unit.repeat(2_000_000 / unit.length);
    read(text, 'a.txt', '2025-06-10');
    read(item({body_xhtml: text}), 'a.json');
  });
});
