import {spawn} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Readable, Writable} from 'node:stream';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {main} from '../../src/door/cli/index.ts';
import {freshDirectory} from '../store/stub.ts';

const examples = join(import.meta.dirname, '../../examples');
const reports = readdirSync(examples, {recursive: true, encoding: 'utf8'})
  .filter((name) => /\.(txt|json)$/.test(name))
  .map((name) => join(examples, name))
  .sort();

async function output(...words: string[]): Promise<string> {
  let written = '';
  const stdout = new Writable({
    write(piece, _, done) {
      written += piece;
      done();
    },
  });
  const status = await main(words, {
    terminal: {stdin: Readable.from([]), stdout, stderr: process.stderr, env: {}, cwd: process.cwd},
  });
  expect(status).toBe(0);
  return written;
}

async function shownAfter(paths: readonly string[], record = freshDirectory()): Promise<string> {
  await output('read', ...paths, '--record', record);
  return output('show', '--json', '--record', record);
}

describe('the bundled examples give the same bytes', () => {
  test('read in any order, some of them twice', async () => {
    const wanted = await shownAfter(reports);
    const orders = fc.tuple(fc.shuffledSubarray(reports, {minLength: reports.length}), fc.shuffledSubarray(reports));
    await fc.assert(
      fc.asyncProperty(orders, async ([all, again]) => (await shownAfter([...all, ...again])) === wanted),
      {numRuns: 5},
    );
  });

  test.each([1, 4, 9])('interrupted by kill -9 after %i reports and read again', async (count) => {
    const record = freshDirectory();
    const journal = join(record, 'journal.jsonl');
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'run.ts'), 'read', examples, '--record', record],
      {stdio: 'ignore'},
    );
    const dead = new Promise((resolve) => child.on('exit', resolve));
    const lines = () => (existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length - 1 : 0);
    while (lines() < count && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2));
    child.kill('SIGKILL');
    await dead;
    expect(lines()).toBeGreaterThanOrEqual(count);
    expect(await shownAfter([examples], record)).toBe(await shownAfter(reports));
    expect(await output('verify', '--record', record)).toMatch(/all stand/);
  });
});
