import {spawn, spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {freshDirectory} from '../store/stub.ts';

const repository = join(import.meta.dirname, '../..');
const command = ['--import', import.meta.resolve('tsx'), join(import.meta.dirname, 'run.ts')];
const report = (day: number) =>
  `date 2025-05-0${day}\nOSLO, May ${day} (Desk) - Norway and Sweden held talks in Oslo.\n`;
const read = (record: string, text: string) =>
  spawnSync(process.execPath, [...command, 'read', '-', '--record', record], {input: text, encoding: 'utf8'});

async function serving(record: string) {
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
  return {server, ended, url};
}

/** A call in a process of its own, in a directory. */
const calls = (words: string[], input = '', cwd = tmpdir()) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [...command, ...words], {input, encoding: 'utf8', cwd});
  return {status, stdout, stderr};
};

test('serves the record; every command works through it meanwhile; ends well on Ctrl-C', async () => {
  const record = freshDirectory();
  expect(read(record, report(1)).stdout).toMatch(/^1 report read;/);
  const {server, ended, url} = await serving(record);
  const page = async () => (await fetch(url, {headers: {Connection: 'close'}})).text();
  const before = await page();
  expect(read(record, report(2))).toMatchObject({status: 0, stdout: '1 report read; 1 track\n'});
  expect(await page()).not.toBe(before);

  const folder = mkdtempSync(join(tmpdir(), 'wires-'));
  writeFileSync(join(folder, 'third.txt'), report(3));
  writeFileSync(join(folder, 'none.txt'), 'No day.\n');
  const call = (...words: string[]) => calls([...words, '--record', record], '', folder);
  expect(call('read', 'third.txt', 'none.txt', 'gone.txt')).toEqual({
    status: 1,
    stdout: '1 report read, 2 refused; 1 track\n',
    stderr: expect.stringMatching(/^gone\.txt: there is no such file; .*\nnone\.txt: .*--date.*\n$/),
  });
  expect(call('show').stdout).toContain('3 reports');
  expect(call('show', 'nothing of that name')).toMatchObject({status: 2, stderr: expect.stringContaining('no track')});
  expect(call('verify')).toMatchObject({status: 0, stdout: expect.stringContaining('3 reports')});
  expect(call('serve')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(`serves ${record} at ${url}: stop it first`),
  });

  for (const key of ['', 'Bearer', 'Bearer guessed']) {
    const answer = await fetch(new URL('/call', url), {
      method: 'POST',
      headers: {Authorization: key, Connection: 'close'},
    });
    expect(answer.status).toBe(403);
  }
  expect(statSync(join(record, 'lock')).mode & 0o077).toBe(0);
  server.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(calls(['read', '-', '--record', record], report(4))).toMatchObject({
    status: 0,
    stdout: '1 report read; 1 track\n',
  });
});

test('a server that was killed is in nobody’s way', async () => {
  const record = freshDirectory();
  const {server, ended} = await serving(record);
  server.kill('SIGKILL');
  await ended;
  expect(read(record, report(1))).toMatchObject({status: 0, stdout: '1 report read; 1 track\n'});
});

test('a taken port is said in one line', async () => {
  const {server, ended, url} = await serving(freshDirectory());
  expect(calls(['serve', '--port', new URL(url).port, '--record', freshDirectory()])).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^rapporteur: port \d+ cannot be used .*--port\n$/),
  });
  server.kill('SIGTERM');
  await ended;
});

test.each(['rapporteur', 'start'])('bin/%s says what to do when it is not built', (name) => {
  const copy = mkdtempSync(join(tmpdir(), 'clone-'));
  for (const path of ['bin', 'package.json']) cpSync(join(repository, path), join(copy, path), {recursive: true});
  const {status, stderr} = spawnSync(join(copy, 'bin', name), {encoding: 'utf8'});
  expect({status, stderr}).toEqual({status: 1, stderr: 'rapporteur: it is not built yet; run npm ci\n'});
});
