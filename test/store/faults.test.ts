import * as fs from 'node:fs';
import {join} from 'node:path';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {openStore} from '../../src/store/index.ts';
import {freshDirectory, report, stubEngine} from './stub.ts';

const fault: {call: 'writeSync' | 'fsyncSync' | 'openSync' | null; code: string; after: number} = {
  call: null,
  code: '',
  after: 0,
};

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const failing = (call: 'writeSync' | 'fsyncSync' | 'openSync') =>
    ((...given: unknown[]) => {
      if (fault.call !== call || fault.after-- > 0) return (real[call] as (...all: unknown[]) => unknown)(...given);
      // a disk that fills takes the first half of what it is given
      if (call === 'writeSync') {
        const [file, bytes, at, length] = given as [number, Uint8Array, number, number];
        if (length > 1) return real.writeSync(file, bytes, at, length >> 1);
      }
      throw Object.assign(new Error(fault.code), {code: fault.code});
    }) as never;
  return {...real, writeSync: failing('writeSync'), fsyncSync: failing('fsyncSync'), openSync: failing('openSync')};
});

afterEach(() => {
  fault.call = null;
});

describe('a disk that fails', () => {
  test.each([
    ['writeSync', 'ENOSPC', /disk .* full.*free some space/],
    ['fsyncSync', 'ENOSPC', /disk .* full/],
    ['writeSync', 'EDQUOT', /disk .* full/],
    ['openSync', 'EACCES', /no permission/],
    ['openSync', 'EROFS', /no permission/],
    ['fsyncSync', 'EIO', /EIO/],
  ] as const)('%s with %s at any step: one clear line, nothing lost', (call, code, line) => {
    for (let after = 0; after < 4; after++) {
      const directory = freshDirectory();
      const store = openStore(directory, stubEngine(), {write: true});
      store.add(report(1));
      Object.assign(fault, {call, code, after});
      let failed = false;
      try {
        store.add(report(2));
      } catch (error) {
        failed = true;
        expect((error as Error).message).toMatch(line);
        expect((error as Error).message).not.toContain('\n');
      }
      fault.call = null;
      const ids = () =>
        openStore(directory, stubEngine())
          .reports()
          .map(({id}) => id);
      expect(ids()).toEqual(failed ? [report(1).id] : [report(1).id, report(2).id]);
      expect(openStore(directory, stubEngine()).verify()).toEqual([]);
      expect(store.add(report(2))).toBe(failed ? 'new' : 'known');
      expect(openStore(directory, stubEngine()).verify()).toEqual([]);
      expect(fs.readdirSync(join(directory, 'bodies')).filter((name) => name.includes('tmp'))).toEqual([]);
      store.close();
    }
  });
});
