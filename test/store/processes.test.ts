import {type ChildProcess, spawn} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {hostname} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {openStore} from '../../src/store/index.ts';
import {freshDirectory, report, stubEngine} from './stub.ts';

const writer = (...given: string[]) =>
  spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'writer.ts'), ...given], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Resolves when the child has acknowledged so many reports. */
function acknowledged(child: ChildProcess, count: number): Promise<void> {
  let seen = '';
  return new Promise((resolve, reject) => {
    child.stdout!.on('data', (data) => {
      seen += data;
      if (seen.split('\n').length > count) resolve();
    });
    child.on('exit', () => reject(new Error(`the writer ended after ${seen}`)));
  });
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.on('exit', resolve));

function writeAll(directory: string, count: number) {
  const said: string[] = [];
  const store = openStore(directory, stubEngine(), {write: true, warn: (line) => said.push(line)});
  const added = Array.from({length: count}, (_, n) => store.add(report(n)));
  const shown = JSON.stringify(store.readings());
  const problems = store.verify();
  store.close();
  return {said, added, shown, problems};
}

describe('kill -9', () => {
  test.each([1, 7, 30])('after %i acknowledged reports loses none, and reading again gives the same', async (count) => {
    const directory = freshDirectory();
    const child = writer(directory, '10000');
    const dead = ended(child);
    await acknowledged(child, count);
    child.kill('SIGKILL');
    await dead;
    const stored = openStore(directory, stubEngine()).reports().length;
    expect(stored).toBeGreaterThanOrEqual(count);
    const total = stored + 5;
    const again = writeAll(directory, total);
    expect(again.said[0]).toMatch(/took over the lock of process/);
    expect(again.added.filter((result) => result === 'known')).toHaveLength(stored);
    expect(again.problems).toEqual([]);
    expect(again.shown).toBe(writeAll(freshDirectory(), total).shown);
  });
});

describe('two processes', () => {
  test('the second is told who holds the record, and may read it', async () => {
    const directory = freshDirectory();
    const child = writer(directory, '10000', '5');
    const dead = ended(child);
    await acknowledged(child, 2);
    expect(() => openStore(directory, stubEngine(), {write: true})).toThrow(
      new RegExp(`process ${child.pid} .*try again`),
    );
    expect(openStore(directory, stubEngine()).readings().length).toBeGreaterThanOrEqual(2);
    child.kill('SIGKILL');
    await dead;
    writeAll(directory, 3);
  });

  test('of many that start at once, one writes at a time and the chain holds', async () => {
    const directory = freshDirectory();
    const children = Array.from({length: 4}, () =>
      spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'writer.ts'), directory, '40'], {
        stdio: 'ignore',
      }),
    );
    const codes = await Promise.all(children.map(ended));
    expect(codes).toContain(0);
    const store = openStore(directory, stubEngine());
    expect(store.verify()).toEqual([]);
    expect(store.reports()).toHaveLength(40);
  });

  test.each([
    ['of a process that is gone', {pid: 2 ** 22 + 1, host: hostname()}, /took over/],
    ['of a process whose number was given away', {pid: process.pid, host: hostname(), birth: 'long ago'}, /took over/],
    ['that says nothing', 'x', /took over/],
    ['of another machine', {pid: 1, host: 'elsewhere', since: 'then', birth: null}, /delete/],
  ])('a lock %s', (_, content, line) => {
    const directory = freshDirectory();
    mkdirSync(directory);
    writeFileSync(join(directory, 'lock'), JSON.stringify(content));
    const said: string[] = [];
    try {
      openStore(directory, stubEngine(), {write: true, warn: (text) => said.push(text)}).close();
    } catch (error) {
      said.push((error as Error).message);
      expect(readFileSync(join(directory, 'lock'), 'utf8')).toBe(JSON.stringify(content));
    }
    expect(said.join()).toMatch(line);
  });
});
