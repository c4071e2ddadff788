import {parseAtomFeed} from 'feedsmith';
import {expect, test} from 'vitest';
import {atomFeed} from '../../src/export/index.ts';
import {changesBetween} from '../../src/view/index.ts';
import {record} from '../view/build.ts';
import {HOSTILE, hostileRecord} from '../view/hostile.ts';
import {sampleRecord} from '../view/sample.ts';

const before = record('2026-02-09', 0);
const options = {
  title: 'Changes',
  self: 'http://127.0.0.1/changes.atom',
  page: (track: string, day: string) => `http://127.0.0.1/changes?track=${track}&since=${day}`,
  outletOf: () => 'North Sea Wire',
};
const entriesOf = (feed: string) => parseAtomFeed(feed).entries ?? [];

test('an entry for each day, latest first, with the words that say so', () => {
  const feed = atomFeed(changesBetween(before, sampleRecord()), options);
  const entries = entriesOf(feed);
  expect(entries.map(({id}) => id)).toEqual(
    ['2026-04-09', '2026-03-20', '2026-02-10'].map((day) => `tag:localhost,2025:track-a1/${day}`),
  );
  expect(entries[0]).toMatchObject({
    updated: '2026-04-09T00:00:00.000Z',
    links: [{href: 'http://127.0.0.1/changes?track=track-a1&since=2026-04-09'}],
  });
  expect(entries[0]?.content?.value).toContain(
    'third round · status: scheduled → postponed\nNorth Sea Wire, 9 April 2026, fisheries ministry (Norway): “Norway has put off',
  );
});

test('the same changes give the same bytes, none give a feed without entries', () => {
  const changes = changesBetween(before, sampleRecord());
  expect(atomFeed(changes, options)).toBe(atomFeed(changes, options));
  expect(entriesOf(atomFeed([], options))).toEqual([]);
});

test.each(HOSTILE)('%# hostile text stays text', (text) => {
  const feed = atomFeed(changesBetween(before, hostileRecord(text)), {...options, outletOf: () => text});
  const markup = feed.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  expect(markup.match(/<(?!\/?(?:feed|id|title|updated|author|name|link|entry|content)\b|\?xml)/g)).toBeNull();
  expect(feed.match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)).toBeNull();
  expect(entriesOf(feed).length).toBeGreaterThan(0);
});
