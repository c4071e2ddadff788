import {spawn, spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {freshDirectory} from '../store/stub.ts';

const repository = join(import.meta.dirname, '../..');
const command = ['--import', 'tsx', join(import.meta.dirname, 'run.ts')];
const report = (day: number) =>
  `date 2025-05-0${day}\nOSLO, May ${day} (Desk) - Norway and Sweden held talks in Oslo.\n`;
const read = (record: string, text: string) =>
  spawnSync(process.execPath, [...command, 'read', '-', '--record', record], {input: text, encoding: 'utf8'});

test('serves the record, takes in what is read meanwhile, and ends well on Ctrl-C', async () => {
  const record = freshDirectory();
  expect(read(record, report(1)).stdout).toMatch(/^1 report read;/);
  const server = spawn(process.execPath, [...command, 'serve', '--record', record], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => server.on('exit', resolve));
  const url = await new Promise<string>((resolve) => {
    let said = '';
    server.stdout.on('data', (data) => {
      said += data;
      const found = /http:\S+/.exec(said);
      if (found) resolve(found[0]);
    });
  });
  const page = async () => (await fetch(url)).text();
  const before = await page();
  expect(read(record, report(2))).toMatchObject({status: 0});
  expect(await page()).not.toBe(before);
  const port = new URL(url).port;
  const second = spawnSync(process.execPath, [...command, 'serve', '--port', port, '--record', record], {
    encoding: 'utf8',
  });
  expect(second).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^rapporteur: port \d+ cannot be used .*--port\n$/),
  });
  server.kill('SIGINT');
  expect(await ended).toBe(0);
});

test.each(['rapporteur', 'start'])('bin/%s says what to do when it is not built', (name) => {
  const copy = mkdtempSync(join(tmpdir(), 'clone-'));
  for (const path of ['bin', 'package.json']) cpSync(join(repository, path), join(copy, path), {recursive: true});
  const {status, stderr} = spawnSync(join(copy, 'bin', name), {encoding: 'utf8'});
  expect({status, stderr}).toEqual({status: 1, stderr: 'rapporteur: it is not built yet; run npm ci\n'});
});
