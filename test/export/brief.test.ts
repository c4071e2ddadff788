import {describe, expect, test} from 'vitest';
import {briefFile, briefHtml} from '../../src/export/index.ts';
import {briefMarkdown} from '../../src/view/index.ts';
import {HOSTILE, hostileRecord} from '../view/hostile.ts';
import {sampleRecord} from '../view/sample.ts';

const options = {outletOf: () => 'North Sea Wire', linkOf: () => '/report/a1?x=1&y=2#e0-9'};
const html = briefHtml(briefMarkdown(sampleRecord(), options));

test('every figure leads to its note, every note to the words and back', () => {
  const marks = [...html.matchAll(/href="#(user-content-fn-\d+)"/g)].map(([, id]) => id!);
  expect(marks.length).toBeGreaterThan(15);
  for (const id of marks) expect(html).toContain(`<li id="${id}">`);
  expect(html).toContain('<a href="/report/a1?x=1&amp;y=2#e0-9">report 00000000000000c3, 33–95</a>');
  expect(html).toContain('data-footnote-backref');
});

test('one file loads nothing', () => {
  const file = briefFile(briefMarkdown(sampleRecord()));
  expect(file).toContain('<title>Norway and Iceland: mackerel quotas</title>');
  expect(file).not.toMatch(/<(?:script|img|link|iframe)|@import|url\(|https?:/);
});

describe('hostile text is never markup', () => {
  const KNOWN = 'h1 h2 h3 p ul ol li em strong a sup section'.split(' ');
  test.each(HOSTILE)('%#', (text) => {
    const body = briefHtml(briefMarkdown(hostileRecord(text), {...options, outletOf: () => text}));
    const markup = body.replace(/="[^"]*"/g, '=""');
    for (const [, tag] of markup.matchAll(/<\/?([a-z0-9]+)/gi)) expect(KNOWN).toContain(tag);
    expect(markup).not.toMatch(/<[^<>]*\son\w+=/);
    for (const [, href] of body.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(?:#user-content-|\/report\/a1)/);
  });
});
