import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Mark, type Piece, reportView} from '../../src/view/index.ts';
import {nest} from '../../src/view/nest.ts';
import {claim, evidence, reading, record, report, round, span, track} from './build.ts';
import {FEBRUARY, sampleRecord} from './sample.ts';
import {sampleReading} from './sample-reading.ts';

/** Marks as brackets: {evidence}, <claim>, (attribution), [place, time, actor]; a mark that goes on has a bar. */
function drawn(pieces: readonly Piece[]): string {
  const brackets: Record<string, string> = {evidence: '{}', claim: '<>', attribution: '()'};
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const [open, close] = brackets[piece.mark.layer] ?? '[]';
      return `${open}${piece.first ? '' : '|'}${drawn(piece.pieces)}${close}`;
    })
    .join('');
}

const mark = (layer: Mark['layer'], start: number, end: number): Mark => ({
  layer,
  start,
  end,
  number: null,
  note: null,
});

test.each([
  ['abcdef', [], 'abcdef'],
  ['abcdef', [mark('claim', 1, 3)], 'a<bc>def'],
  ['abcdef', [mark('claim', 0, 6), mark('actor', 2, 4)], '<ab[cd]ef>'],
  ['abcdef', [mark('claim', 1, 4), mark('evidence', 1, 4)], 'a{<bcd>}ef'],
  ['abcdef', [mark('evidence', 0, 3), mark('evidence', 2, 5)], '{ab{c}}{|de}f'],
  ['abcdef', [mark('actor', 0, 3), mark('evidence', 2, 5)], '[ab]{[|c]de}f'],
  ['abcdef', [mark('claim', 0, 3), mark('attribution', 2, 5)], '<ab(c)>(|de)f'],
  ['abcdef', [mark('claim', 0, 2), mark('claim', 2, 4)], '<ab><cd>ef'],
])('%# marks nest', (text, marks, picture) => {
  expect(drawn(nest(text, 0, text.length, marks))).toBe(picture);
});

test('whatever the spans, the pieces are the text, each mark begins once, and none is empty', () => {
  const layer = fc.constantFrom<Mark['layer']>('evidence', 'claim', 'attribution', 'time', 'actor', 'place');
  const any = fc
    .tuple(layer, fc.nat(20), fc.nat(20))
    .map(([name, a, b]) => mark(name, Math.min(a, b), Math.max(a, b) + 1));
  fc.assert(
    fc.property(fc.array(any, {maxLength: 12}), (marks) => {
      const text = 'abcdefghijklmnopqrstu';
      const seen: Mark[] = [];
      const ended: Mark[] = [];
      const walk = (pieces: readonly Piece[]): string =>
        pieces
          .map((piece) => {
            if (typeof piece === 'string') return piece;
            expect(piece.pieces.length).toBeGreaterThan(0);
            if (piece.first) seen.push(piece.mark);
            if (piece.last) ended.push(piece.mark);
            return walk(piece.pieces);
          })
          .join('');
      expect(walk(nest(text, 0, text.length, marks))).toBe(text);
      expect(new Set(seen).size).toBe(marks.length);
      expect(seen.length).toBe(marks.length);
      expect(ended.length).toBe(marks.length);
    }),
  );
});

test('a claim knows the cells whose words it shares; other cells stand with their paragraph', () => {
  const view = reportView(sampleReading(FEBRUARY.id)!, sampleRecord());
  expect(view.claims.map(({cells}) => cells.map(({row}) => row))).toEqual([
    ['round-a1-60'],
    ['issue-a1-250', 'issue-a1-250', '1'],
    ['round-a1-470', 'expectation-a1-470'],
  ]);
  expect(view.paragraphs.map(({claims}) => claims.length)).toEqual([1, 1, 1]);
  expect(view.paragraphs[1]!.cells.map(({kind}) => kind)).toContain('person');
});

test('a window shows the paragraphs that it touches, and the claims that begin in them', () => {
  const view = reportView(sampleReading(FEBRUARY.id)!, sampleRecord(), {start: 0, end: 20});
  expect(view.paragraphs).toHaveLength(1);
  expect(view.paragraphs.flatMap(({claims}) => claims.map(({number}) => number))).toEqual([1]);
});

test('spans outside the text are not drawn', () => {
  const wire = report('d', '2026-01-01', null, 'They met in Rome.');
  const off = {...claim(wire, 'met', 'meet'), start: 5, end: 900};
  const cell = {...evidence(wire, 'Rome'), start: -4, end: 3};
  const talks = record('2026-01-01', 1, track('t', '', {rounds: [round('r', {evidence: [cell]})]}));
  const view = reportView(reading(wire, {claims: [off]}), talks);
  expect(view.paragraphs.map(({pieces}) => drawn(pieces))).toEqual(['They met in Rome.']);
});

test('a report of one long line is broken into paragraphs that hold all of it', () => {
  const wire = report('d', '2026-01-01', null, 'word '.repeat(5000));
  const {paragraphs} = reportView(reading(wire, {claims: [claim(wire, 'word', 'meet')]}), record('2026-01-01', 1));
  expect(paragraphs.length).toBeGreaterThan(5);
  expect(paragraphs.map(({start, end}) => wire.text.slice(start, end)).join('')).toBe(wire.text);
  expect(span(wire, 'word')).toEqual({start: 0, end: 4});
});
