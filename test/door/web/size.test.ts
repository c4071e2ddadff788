import {expect, test} from 'vitest';
import {webApp} from '../../../src/door/web/index.ts';
import type {Evidence, NegotiationRecord} from '../../../src/record/index.ts';
import {evidence, expectation, issue, outcome, position, record, report, round, track} from '../../view/build.ts';
import {webSource} from '../../view/web-source.ts';

/** Words that differ as those of reports do, the same at each run. */
let seed = 7;
const next = (below: number) => {
  seed = (seed * 16807) % 2147483647;
  return seed % below;
};
const word = () => Array.from({length: 3 + next(8)}, () => 'etaoinshrdlucmfwyp'[next(18)]).join('');
const phrase = (count: number) => Array.from({length: count}, word).join(' ');
const day = (index: number) => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({length: count}, (_, index) => make(index));

/** A process of ten thousand reports, each with words of its own. */
function bigRecord(): NegotiationRecord {
  const proof = (index: number): Evidence[] =>
    many(4, (nth) => {
      const words = phrase(12);
      const document = `${String(index).padStart(8, '0')}${String(nth).padStart(8, '0')}`;
      const of = report(document, day(index % 1800), 'North Sea Wire', words);
      return evidence(of, words, {name: `${word()} ${word()}`, role: phrase(3), party: 'NOR'});
    });
  const parties = ['ISL', 'NOR'];
  const heads = (index: number) =>
    parties.map((party) => ({
      party,
      person: `${word()} ${word()}`,
      role: phrase(3),
      evidence: proof(index).slice(0, 1),
    }));
  const talks = track('track-big', 'Norway and Iceland: fish', {
    parties,
    rounds: many(300, (index) => {
      const when = day(index * 6);
      const venue = {place: word(), country: 'NOR', site: null};
      return round(`round-${index}`, {ordinal: index + 1, when, venue, heads: heads(index), evidence: proof(index)});
    }),
    issues: many(400, (index) =>
      issue(`issue-${index}`, phrase(5), {
        positions: parties.map((party) => position(party, 'demand', ...proof(index).slice(0, 2))),
        evidence: proof(index).slice(0, 2),
      }),
    ),
    outcomes: many(600, (index) => {
      const on = day(index * 3);
      const history = [{on, field: 'firmness', from: null, to: 'agreed', evidence: proof(index).slice(0, 1)}];
      return outcome(`outcome-${index}`, phrase(8), {
        issue: `issue-${index % 400}`,
        when: on,
        history,
        evidence: proof(index),
      });
    }),
    expectations: many(300, (index) =>
      expectation(`expectation-${index}`, phrase(8), {by: day(index * 6), evidence: proof(index)}),
    ),
    people: many(400, (index) => {
      const role = phrase(4);
      const name = `${word()} ${word()} ${index}`;
      return {name, aliases: [], party: 'NOR', role, since: null, roles: [], evidence: proof(index).slice(0, 1)};
    }),
    statements: many(20_000, (index) => ({
      speaker: `${word()} ${index % 300}`,
      role: phrase(3),
      party: 'NOR',
      quote: phrase(20),
      mode: 'indirect',
      on: day(index % 1800),
      report: String(index).padStart(16, '0'),
      start: 0,
      end: 9,
      group: null,
      source: [],
      issue: null,
    })),
  });
  return record(day(1799), 10_000, talks);
}

const app = webApp(webSource({record: bigRecord, reading: () => null, days: () => many(1800, day)}));

async function wire(address: string): Promise<number> {
  const answer = await app.request(address, {headers: {'Accept-Encoding': 'gzip'}});
  expect([answer.status, answer.headers.get('Content-Encoding')]).toEqual([200, 'gzip']);
  return (await answer.arrayBuffer()).byteLength;
}

test('a track of ten thousand reports is under 100 kB over the wire in all, its scripts under 40', async () => {
  const names = new Set(['page.js']);
  for (const name of names)
    for (const [, other] of (await (await app.request(`/script/${name}`)).text()).matchAll(/from '\.\/([\w.]+)'/g))
      names.add(other!);
  const sizes = await Promise.all([...names].map((name) => wire(`/script/${name}`)));
  const scripts = sizes.reduce((sum, size) => sum + size, 0);
  expect(scripts).toBeLessThan(40_000);
  const all = scripts + (await wire('/style.css')) + (await wire('/track/track-big'));
  expect(all).toBeLessThan(100_000);
});
