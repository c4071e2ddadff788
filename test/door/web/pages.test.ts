import {describe, expect, test} from 'vitest';
import {serveRecord, webApp} from '../../../src/door/web/index.ts';
import {rowId} from '../../../src/record/fact.ts';
import type {NegotiationRecord} from '../../../src/record/index.ts';
import {reading, record, report, track} from '../../view/build.ts';
import {HOSTILE, hostileRecord} from '../../view/hostile.ts';
import {FEBRUARY, MARCH, sampleRecord} from '../../view/sample.ts';
import {webSource} from '../../view/web-source.ts';

const app = webApp(webSource());
const PAGES = [
  '/',
  '/track/track-a1',
  '/changes?since=2026-02-11',
  `/report/${FEBRUARY.id}`,
  `/report/${MARCH.id}`,
  '/nothing',
];
const body = async (address: string, of = app) => (await of.request(address)).text();
/** The one script element that each page has. */
const SCRIPT = '<script type="module" src="/script/page.js"></script>';

describe('a track that bore another id before an earlier report came in', () => {
  const {tracks} = sampleRecord();
  const {id, parties, rounds} = tracks[0]!;
  const former = rowId('track', rounds.at(-1)!.evidence[0], parties.join(' '));
  test.each([
    [`/changes?since=2026-02-11&track=${former}`, `<option value="${id}" selected="">`],
    [`/brief?track=${former}`, `/brief.html?track=${id}&amp;since=2026-04-09&amp;until=2026-04-09`],
    [`/brief.md?track=${former}`, '# Norway and Iceland: mackerel quotas'],
    [`/left-out?track=${former}`, `about talks reached no cell of <a href="/track/${id}">`],
  ])('%s', async (address, expected) => expect(await body(address)).toContain(expected));
});

describe('what the pages say', () => {
  test.each([
    ['/', 'Norway and Iceland: mackerel quotas'],
    ['/', 'postponed by Norway'],
    ['/', 'said by fisheries ministry, 9 April 2026'],
    ['/', 'third round · status: scheduled → postponed'],
    ['/', 'due by 31 March 2026'],
    ['/?as-of=2026-03-20', '15 April 2026; Bergen, Norway'],
    ['/track/track-a1', 'id="round-a1-60"'],
    ['/track/track-a1', 'formalised, called reversible'],
    ['/track/track-a1', 'silent on it'],
    ['/track/track-a1', `<a class="cell" href="/report/${FEBRUARY.id}#e288-340">demands</a>`],
    ['/track/track-a1?as-of=2026-02-10', `href="/report/${FEBRUARY.id}?as-of=2026-02-10#e288-340"`],
    ['/changes', '5 changes from 9 April 2026 to 9 April 2026'],
    ['/changes', 'third round · status: scheduled → postponed'],
    ['/changes?since=2026-02-11', 'second round · status: scheduled → held'],
    ['/changes?since=2026-02-11&track=track-a1', '<option value="track-a1" selected="">'],
    ['/changes?since=2026-02-10&until=2026-02-09', 'from 10 February 2026 to 10 February 2026'],
    [
      '/changes?since=2026-02-10&until=2026-02-09',
      'The last day, 9 February 2026, is before the first, 10 February 2026: 10 February 2026 alone is shown instead.',
    ],
    [
      '/track/track-a1?as-of=2026-02-30',
      '“2026-02-30” (as-of) is no day that exists, written YYYY-MM-DD: the present day is shown instead.',
    ],
    ['/?as-of=%3Cb%3E', '“&lt;b&gt;” (as-of) is no day'],
    ['/brief', '<h1>Norway and Iceland: mackerel quotas</h1>'],
    ['/brief?since=2026-03-20', 'What changed from 20 March 2026 to 9 April 2026'],
    ['/brief?track=track-a1', '/brief.html?track=track-a1&amp;since=2026-04-09&amp;until=2026-04-09'],
    ['/brief', `href="/report/${FEBRUARY.id}#e288-340"`],
    ['/brief.md?track=track-a1', '# Norway and Iceland: mackerel quotas'],
    ['/brief.html?track=track-a1', '<style>'],
    ['/left-out?track=track-a1', 'about talks reached no cell of <a href="/track/track-a1">'],
    ['/search?q=survey+data', '1 report.'],
    ['/search?q=survey+data', '<mark>survey</mark> <mark>data</mark>'],
    ['/search?q=zebra', 'Nothing was found.'],
    ['/search?q=Solberg&as-of=2026-03-01', '1 report, reported until 1 March 2026.'],
    ['/search?q=round&kind=statement', '<option value="statement" selected="">'],
    [`/report/${MARCH.id}?words=0-9`, '<mark id="e0-9">'],
    ['/changes.atom', '<title>Norway and Iceland: mackerel quotas, 9 April 2026</title>'],
    ['/changes.atom?track=none', '<title>Changes</title>'],
    [`/report/${FEBRUARY.id}`, '<mark id="e288-340"><span class="claim" id="c2">'],
    [`/report/${FEBRUARY.id}`, '<a href="/track/track-a1#issue-a1-250">'],
    [`/report/${FEBRUARY.id}`, '<a class="figure" href="#r2"'],
    [`/report/${FEBRUARY.id}`, 'future, planned, probable'],
  ])('%s: %s', async (address, words) => {
    expect(await body(address)).toContain(words);
  });

  test.each([
    ['/track/none', 404],
    ['/report/none', 404],
    ['/brief?track=none', 404],
    ['/left-out?track=none', 404],
    ['/brief.md?track=none', 404],
    ['/brief.html?track=none', 404],
    [`/report/${FEBRUARY.id}?part=2`, 404],
    ['/nothing', 404],
    ['/track/%E0%A4%A', 404],
    ['/report/%00', 404],
    ['/track/track-a1?statements=99', 200],
    ['/track/track-a1?statements=-1', 200],
    [`/report/${FEBRUARY.id}?part=0`, 200],
    ['/?as-of=2026-02-31', 400],
    ['/track/track-a1?as-of=xyz', 400],
    ['/?as-of=', 200],
    ['/changes?since=2026-02-30', 400],
    ['/changes?since=2026-02-10&until=2026-02-09', 400],
    ['/changes?since=2026-02-10&until=2026-02-10', 200],
    ['/changes.atom?since=x', 400],
    ['/brief.md?until=x', 400],
    ['/style.css', 200],
    ['/icon.svg', 200],
    ['/script/page.js', 200],
    ['/script/tsconfig.json', 404],
    ['/script/..%2fapp.tsx', 404],
  ])('%s answers %i', async (address, status) => {
    expect((await app.request(address)).status).toBe(status);
  });

  test('what is no day is not asked of the record', async () => {
    const asked: (string | undefined)[] = [];
    const watched = webApp(webSource({record: (day) => sampleRecord(asked.push(day) ? '2026-04-09' : '')}));
    for (const query of ['', '?as-of=2026-03-20', '?as-of=2026-02-31', '?as-of=<b>']) await body(`/${query}`, watched);
    expect(asked).toEqual([undefined, '2026-03-20', undefined, undefined]);
  });
});

test('every cell leads to words that are marked, and every mark back to its row', async () => {
  const links = new Set(
    [...(await body('/track/track-a1')).matchAll(/href="(\/report\/[^"]+)"/g)].map((found) => found[1]!),
  );
  expect(links.size).toBeGreaterThan(15);
  for (const link of links) {
    const [address, anchor] = link.split('#');
    const page = await body(address!);
    expect(page).toContain(`id="${anchor}"`);
  }
  const rows = await body('/track/track-a1');
  for (const {id} of [FEBRUARY, MARCH])
    for (const [, back] of (await body(`/report/${id}`)).matchAll(/href="\/track\/track-a1#([^"]+)"/g))
      expect(rows).toContain(`id="${back}"`);
});

test.each(PAGES)('%s: every id once, every figure in its place', async (address) => {
  const page = await body(address);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]!);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  for (const [, to] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(to);
});

describe('safety', () => {
  test.each(PAGES)('%s carries the headers, and nothing inline', async (address) => {
    const answer = await app.request(address);
    const policy = answer.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(answer.headers.get('Referrer-Policy')).toBe('same-origin');
    expect((await answer.text()).replace(SCRIPT, '')).not.toMatch(/<script|<style| style="| on[a-z]+="/);
  });

  test.each([
    ['localhost:8080', 200],
    ['127.0.0.1:8080', 200],
    ['127.0.0.1', 200],
    ['[::1]:8080', 200],
    ['LOCALHOST', 200],
    ['evil.test', 421],
    ['127.0.0.1.evil.test', 421],
    ['localhost.evil.test:8080', 421],
    ['localhost@evil.test', 421],
    ['', 421],
  ])('Host %s answers %i', async (host, status) => {
    expect((await app.request('/', {headers: {Host: host}})).status).toBe(status);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
    const answer = await app.request('/', {method});
    expect(answer.status).toBe(405);
    expect(answer.headers.get('Allow')).toBe('GET, HEAD');
  });

  test.each(HOSTILE)('%# hostile text is never markup', async (text) => {
    const wire = {
      ...report('00000000000000a1', '2026-02-10', text, `${text}\n\n${text}`),
      headline: text,
      byline: text,
    };
    const hostile = webApp(webSource({record: () => hostileRecord(text), reading: () => reading(wire)}));
    for (const address of ['/', '/track/track-a1', '/changes?since=2026-01-01', '/brief', '/report/00000000000000a1']) {
      const page = await body(address, hostile);
      expect(handlers(page)).toEqual([]);
      const tags = new Set([...page.matchAll(/<([a-z0-9]+)/g)].map((found) => found[1]!));
      for (const tag of tags) expect(TAGS).toContain(tag);
    }
  });

  test.each(HOSTILE)('%# a hostile id is an address and an anchor, nothing else', async (id) => {
    const talks: NegotiationRecord = sampleRecord();
    talks.tracks[0]!.id = id;
    for (const each of talks.tracks[0]!.rounds) each.id = `${id}${each.id}`;
    const hostile = webApp(webSource({record: () => talks}));
    const answer = await hostile.request('/');
    expect(answer.status).toBe(200);
    expect(handlers(await answer.text())).toEqual([]);
    if (/[\ud800-\udfff]/.test(id)) return;
    expect((await hostile.request(`/track/${encodeURIComponent(id)}`)).status).toBe(200);
  });
});

test('pages are small', async () => {
  for (const address of PAGES) expect((await body(address)).length).toBeLessThan(100_000);
  const wire = report('aaaaaaaaaaaaaaaa', '2026-01-01', null, 'Some words of a long report. '.repeat(5000));
  const long = webApp(webSource({record: () => record('2026-01-01', 1), reading: () => reading(wire)}));
  expect((await body('/report/aaaaaaaaaaaaaaaa', long)).length).toBeLessThan(30_000);
  expect(await body('/report/aaaaaaaaaaaaaaaa?part=2', long)).toContain('part 2 of');
});

test('an empty record has a page', async () => {
  const empty = webApp(webSource({record: () => record('2026-01-01', 0), reading: () => null}));
  expect(await body('/', empty)).toContain('No process is recorded yet');
  const bare = webApp(webSource({record: () => record('2026-01-01', 0, track('t', '', {})), reading: () => null}));
  expect(await body('/track/t', bare)).toContain('none known');
});

test('serves on loopback, and stops', async () => {
  const served = await serveRecord(webSource());
  expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect((await fetch(served.url)).status).toBe(200);
  await served.close();
  await expect(fetch(served.url)).rejects.toThrow();
});

test('a taken port is said, not thrown about', async () => {
  const first = await serveRecord(webSource());
  const port = Number(new URL(first.url).port);
  await expect(serveRecord(webSource(), {port})).rejects.toThrow(/EADDRINUSE/);
  await first.close();
});

/** What would run, with the values of attributes taken out first. */
function handlers(page: string): string[] {
  return (
    page
      .replace(SCRIPT, '')
      .replace(/="[^"]*"/g, '=""')
      .match(/<[^<>]*\son\w+=[^>]*>|<(?:script|img|style|b)\b/gi) ?? []
  );
}

const TAGS =
  'html head meta title link body a header nav span form label input button main footer p h1 h2 h3 section article div dl dt dd ul ol li table thead tbody tr th td sup cite q strong code mark aside script svg g path rect circle text foreign select option em section'.split(
    ' ',
  );
