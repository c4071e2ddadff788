import {expect, it} from 'vitest';
import {fold, trackOf} from '../../src/record/index.ts';
import {readingsOf} from './build.ts';

const script = '03-01 held #1 02-27 @Istanbul / 03-20 expected #2 04-10 / 04-11 held #2 04-10 @Istanbul; demand visas';
const [first, ...later] = readingsOf(script);

it('finds a track by the id that it bore before an earlier report came in', () => {
  const before = fold(later);
  const after = fold([first!, ...later]);
  const old = before.tracks[0]!.id;
  expect(after.tracks[0]!.id).not.toBe(old);
  expect(trackOf(after, old)?.id).toBe(after.tracks[0]!.id);
});

it.each(['', 'Istanbul', '0123456789ab', '../x'])('finds none by %j', (id) => {
  expect(trackOf(fold(later), id)).toBe(null);
});
