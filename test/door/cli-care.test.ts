import {spawn} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {documentId} from '../../src/report/index.ts';
import {openStore} from '../../src/store/index.ts';
import {stubEngine} from '../store/stub.ts';
import {A, B, call, folder} from './call.ts';

const ID = documentId('2025-05-01', A.slice(A.indexOf('\n') + 1));

test('withdraw takes a report out, says so, and reading it again is refused', async () => {
  const {path, record} = folder({'a.txt': A, 'b.txt': B});
  const given = ['--record', record];
  await call(['read', path, ...given]);
  expect(await call(['withdraw', ID.slice(0, 8), '--reason', 'kill notice', ...given])).toEqual({
    status: 0,
    stderr: '',
    stdout: `Withdrawn: Desk, 2025-05-01 (${ID}); its text is deleted. 0 rows rested on it alone and have left the record\n`,
  });
  expect(JSON.parse((await call(['show', '--json', ...given])).stdout).reports).toBe(1);
  const again = await call(['read', path, ...given]);
  expect(again).toMatchObject({status: 1, stdout: '0 reports read, 1 known, 1 refused; 0 tracks\n'});
  expect(again.stderr).toContain('a.txt: it was withdrawn (kill notice); ');
  expect(await call(['document', ID, ...given])).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/was withdrawn on \d{4}-\d\d-\d\d: kill notice/),
  });
  expect(await call(['verify', ...given])).toMatchObject({status: 0, stdout: expect.stringContaining('1 report,')});
});

test.each([
  ['withdraw', ID],
  ['withdraw', 'ffff', '--reason', 'x'],
  ['read', '--again', 'x.txt'],
  ['read', 'x.txt', '--keep'],
])('%s %s %s %s is a wrong call', async (...words) => {
  const {path, record} = folder({'a.txt': A});
  await call(['read', path, '--record', record]);
  const {status, stderr} = await call([...words, '--record', record]);
  expect({status, said: stderr.length > 0}).toEqual({status: 2, said: true});
});

test('read --again shows what another engine would change, and keeps it when told', async () => {
  const talks = 'date 2025-05-01\nLIMA, May 1 (Desk) - Delegations of Chile and Peru met in Lima on Thursday.\n';
  const {path, record} = folder({'a.txt': talks});
  const {ENGINE_VERSION, read} = await import('../../src/claim/index.ts');
  const engine = {version: `${ENGINE_VERSION}-next`, read};
  await call(['read', path, '--record', record]);
  const shown = await call(['read', '--again', '--record', record], {engine});
  expect(shown).toMatchObject({status: 0, stdout: expect.stringContaining('+ round: ')});
  expect(shown.stdout).toMatch(/1 report read again, \d rows? would change; not kept: read --again --keep\n$/);
  const tracks = async () => JSON.parse((await call(['show', '--json', '--record', record], {engine})).stdout).tracks;
  expect(await tracks()).toEqual([]);
  expect((await call(['read', '--again', '--keep', '--record', record], {engine})).stdout).toMatch(/changed; kept\n$/);
  expect(await tracks()).toHaveLength(1);
});

test('changes tells each as it stood on its day', async () => {
  const {path, record} = folder({
    'a.txt':
      'date 2025-01-10\nLIMA, Jan. 10 (Desk) - Chile and Peru held the second round of talks in Lima on Friday. The third round of talks between Chile and Peru will be held in Lima on January 20, Chile said.\n',
    'b.txt':
      'date 2025-01-15\nLIMA, Jan. 15 (Desk) - The third round of talks between Chile and Peru has been postponed, Peru said on Wednesday.\n',
  });
  const {ENGINE_VERSION: version, read} = await import('../../src/claim/index.ts');
  const engine = {version, read};
  await call(['read', path, '--record', record], {engine});
  const {stdout} = await call(['changes', '--since', '2025-01-01', '--record', record], {engine});
  const [first, second] = stdout.split('15 January 2025\n');
  expect(first).toContain('new: third round, scheduled, 20 January 2025, Lima, Peru');
  expect(first).not.toContain('postponed');
  expect(second).toContain('third round · status: scheduled → postponed');
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s while reading lets go of the record', async (signal) => {
  const files = Array.from({length: 400}, (_, n) => [
    `${n}.txt`,
    `date 2025-05-01\nOSLO, May 1 (Desk) - Report ${n}.\n`,
  ]);
  const {path, record} = folder(Object.fromEntries(files));
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'reader.ts'), path, record]);
  const ended = new Promise((resolve) => child.on('exit', (code, by) => resolve(by ?? code)));
  const journal = join(record, 'journal.jsonl');
  while (!existsSync(journal) || readFileSync(journal, 'utf8').split('\n').length < 4)
    await new Promise((resolve) => setTimeout(resolve, 10));
  child.kill(signal);
  expect(await ended).toBe(signal);
  expect(existsSync(join(record, 'lock'))).toBe(false);
  const store = openStore(record, stubEngine());
  expect(store.verify()).toEqual([]);
  expect(store.reports().length).toBeLessThan(400);
});
