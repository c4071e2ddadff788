import fc from 'fast-check';
import {expect, test} from 'vitest';
import {layOut} from '../../../src/door/web/track/timeline/layout.ts';
import type {TimelineItem} from '../../../src/view/index.ts';

const day = fc
  .integer({min: 0, max: 2000})
  .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
const days = fc.option(fc.tuple(day, day).map(([a, b]) => (a < b ? {first: a, last: b} : {first: b, last: a})));
const item: fc.Arbitrary<TimelineItem> = fc.record({
  kind: fc.constantFrom('round', 'outcome', 'expectation'),
  id: fc.uuid(),
  name: fc.string({maxLength: 80}),
  status: fc.constantFrom('held', 'agreed', 'open'),
  days,
  uncertain: fc.boolean(),
  steps: fc.array(fc.record({day, rung: fc.constantFrom(null, -1, 0, 4)}), {maxLength: 4}),
  told: fc.constant(['']),
});
const frames = [
  {width: 340, letters: 26, told: 96},
  {width: 1240, letters: 60, told: 60},
];

test.each(frames)('no mark lies on another, and all lie within $width', (frame) => {
  fc.assert(
    fc.property(fc.array(item, {minLength: 1, maxLength: 40}), day, (items, asOf) => {
      const {lanes, today, left, right, bottom} = layOut(items, asOf, frame);
      expect(today).toBeGreaterThanOrEqual(left);
      expect(today).toBeLessThanOrEqual(right);
      for (const {placed, y, height} of lanes) {
        expect(y + height).toBeLessThanOrEqual(bottom);
        for (const [index, one] of placed.entries()) {
          expect(Math.min(one.x0, one.x1)).toBeGreaterThanOrEqual(left);
          expect(Math.max(one.x0, one.x1)).toBeLessThanOrEqual(right);
          expect(one.y).toBeLessThan(y + height);
          for (const other of placed.slice(index + 1).filter((each) => each.y === one.y)) {
            const [a, b] = [one.box, other.box];
            expect(a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
          }
        }
      }
    }),
  );
});

test('every row is drawn once, and of a crowded lane the latest', () => {
  const items = Array.from({length: 40}, (_, index): TimelineItem => {
    const first = new Date(Date.UTC(2024, 0, 1 + index * 9)).toISOString().slice(0, 10);
    const none = {status: 'held', uncertain: false, steps: [], told: ['']};
    return {kind: 'round', id: String(index), name: 'round', days: {first, last: first}, ...none};
  });
  const [rounds] = layOut(items, '2025-01-01', frames[1]!).lanes;
  expect(rounds?.more).toBe(16);
  expect(rounds?.placed.map((each) => each.item.id)).toEqual(items.slice(16).map(({id}) => id));
});

test('a long time in which nothing was told is not drawn', () => {
  const round: TimelineItem = {
    kind: 'round',
    id: 'a',
    name: 'first',
    status: 'held',
    days: {first: '2024-01-10', last: '2024-01-10'},
    uncertain: false,
    steps: [{day: '2024-03-10', rung: null}],
    told: [''],
  };
  const late = layOut([round], '2026-11-26', frames[1]!);
  const soon = layOut([round], '2024-03-20', frames[1]!);
  expect(late.beyond).toBe(true);
  expect(late.today).toBe(late.right);
  expect(late.lanes[0]!.placed[0]!.steps[0]!.x).toBeGreaterThan(late.right / 2);
  expect(soon.beyond).toBe(false);
});
