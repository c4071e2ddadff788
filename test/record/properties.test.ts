import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Reading, read} from '../../src/claim/index.ts';
import {fold} from '../../src/record/index.ts';
import {isRefusal, parseReport, reportOf} from '../../src/report/index.ts';

const examples = new URL('../../examples/', import.meta.url);
const readings: Reading[] = readdirSync(examples, {recursive: true, encoding: 'utf8'})
  .filter((name) => /\.(?:txt|json)$/.test(name))
  .map((name) => parseReport(readFileSync(new URL(name, examples)), {name}))
  .flatMap((report) => (isRefusal(report) ? [] : [read(report)]));

/** Every object anywhere in a value that is a piece of evidence. */
function evidenceIn(value: unknown): {document: string; start: number; end: number; quote: string}[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'quote' in value && 'document' in value ? [value as never] : [];
  return [...own, ...Object.values(value).flatMap(evidenceIn)];
}

/** Reads a text and folds it, as the product does it. */
const through = (text: string) => fold([read(reportOf(text, '2024-05-14'))]);

describe('the bundled examples', () => {
  const record = fold(readings);
  const texts = new Map(readings.map(({report}) => [report.id, report.text]));

  it('every quote stands in its report to the letter', () => {
    const all = evidenceIn(record);
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(({document, start, end, quote}) => texts.get(document)?.slice(start, end) !== quote)).toEqual([]);
  });

  it('every statement stands in its report to the letter', () => {
    const statements = record.tracks.flatMap((track) => track.statements);
    expect(statements.filter(({report, start, end, quote}) => texts.get(report)?.slice(start, end) !== quote)).toEqual(
      [],
    );
  });

  it('every row and every change has evidence', () => {
    const rows = record.tracks.flatMap(({rounds, issues, outcomes, people, expectations}) => [
      ...[...rounds, ...issues, ...outcomes, ...people, ...expectations],
      ...[...rounds, ...outcomes].flatMap(({history}) => history),
    ]);
    expect(rows.filter(({evidence}) => evidence.length === 0)).toEqual([]);
  });

  it('the order of reading changes nothing', () => {
    const order = fc.shuffledSubarray(readings, {minLength: readings.length});
    fc.assert(
      fc.property(order, (shuffled) => void expect(fold(shuffled)).toEqual(record)),
      {numRuns: 20},
    );
  });

  it('a report read twice changes nothing', () => expect(fold([...readings, ...readings])).toEqual(record));

  it('as of a day is the record of the reports up to it', () => {
    for (const {report} of readings) {
      const until = readings.filter((other) => other.report.reported <= report.reported);
      expect(fold(readings, {asOf: report.reported})).toEqual(fold(until));
    }
  });
});

describe('any text', () => {
  it('is read and folded without an error', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), (text) => void through(text)),
      {numRuns: 100},
    );
  });

  it('of spliced sentences has only quotes that stand in it', () => {
    const sentences = readings.flatMap(({report}) => report.text.split(/(?<=[.!?"”])\s+/)).filter(Boolean);
    const cut = fc.tuple(fc.constantFrom(...sentences), fc.nat({max: 60}), fc.nat({max: 200}));
    fc.assert(
      fc.property(fc.array(cut, {minLength: 1, maxLength: 4}), (cuts) => {
        const text = `The talks. ${cuts.map(([one, from, length]) => one.slice(from, from + length + 20)).join(' ')}`;
        for (const {start, end, quote} of evidenceIn(through(text))) expect(quote).toBe(text.slice(start, end));
      }),
      {numRuns: 60},
    );
  });
});
