import {chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {PassThrough, Readable} from 'node:stream';
import {describe, expect, test} from 'vitest';
import {main} from '../../src/door/cli/index.ts';
import {freshDirectory, stubEngine} from '../store/stub.ts';
import {A, asNobody, B, call, folder, ITEM} from './call.ts';

describe('read', () => {
  test('reads files and folders, names what it refuses or skips, and stores the rest', async () => {
    const {path, record} = folder({
      'a.txt': A,
      'deep/b.txt': B,
      'c.json': ITEM,
      'bad.txt': 'No day.',
      'gold.json': '{"a": 1}',
      'd.pdf': '%PDF',
    });
    const first = await call(['read', path, '--record', record]);
    expect(first.status).toBe(1);
    expect(first.stdout).toBe('3 reports read, 1 refused, 2 skipped; 0 tracks\n');
    expect(first.stderr.split('\n').sort().filter(Boolean)).toEqual([
      `${path}/bad.txt: no date line, dateline or metadata gives its day with the year; say it with --date YYYY-MM-DD`,
      `${path}/d.pdf: skipped, not a kind of file that is read`,
      `${path}/gold.json: skipped, not a kind of file that is read`,
    ]);
    const second = await call(['read', `${path}/a.txt`, `${path}/bad.txt`, '--date', '2025-05-09', '--record', record]);
    expect(second).toEqual({status: 0, stderr: '', stdout: '1 report read, 1 known; 0 tracks\n'});
    expect(await call(['verify', '--record', record])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('4 reports'),
    });
  });

  test('of a folder with nothing to read it says what is looked for', async () => {
    const {path, record} = folder({'d.pdf': '%PDF'});
    const {status, stderr} = await call(['read', path, '--record', record]);
    expect(status).toBe(0);
    expect(stderr).toContain('nothing to read was found: in folders, files whose names end in .txt, ');
  });

  test('a report in another language is refused, also in a folder', async () => {
    const {path, record} = folder({'c.json': ITEM.replace('{', '{"language": "fr", ')});
    expect(await call(['read', path, '--record', record])).toEqual({
      status: 1,
      stdout: '0 reports read, 1 refused; 0 tracks\n',
      stderr: `${path}/c.json: its language is fr, and only English is read; give it in English\n`,
    });
  });

  test.each<[string, (at: {path: string; record: string}) => string[], RegExp]>([
    ['no such file', ({path}) => [`${path}/none.txt`], /none\.txt: there is no such file; /],
    ['JSON of another kind, named', ({path}) => [`${path}/gold.json`], /gold\.json: it is JSON, but no ninjs item; /],
    ['a page', ({path}) => [`${path}/page.html`], /page\.html: it is a page/],
    ['an address', () => ['https://example.org/a'], /addresses are not read; /],
  ])('refuses %s', async (_, words, line) => {
    const at = folder({'a.txt': A, 'gold.json': '{"a": 1}', 'page.html': '<!DOCTYPE html><p>May 1, 2025'});
    const {status, stdout, stderr} = await call(['read', `${at.path}/a.txt`, ...words(at), '--record', at.record]);
    expect({status, stdout}).toEqual({status: 1, stdout: '1 report read, 1 refused; 0 tracks\n'});
    expect(stderr).toMatch(line);
  });

  test('standard input, a file of 50 MB, and a folder that leads into itself', async () => {
    const {path, record} = folder({'a.txt': A, 'large.txt': Buffer.alloc(50_000_000, 'a')});
    symlinkSync(path, join(path, 'self'));
    expect(await call(['read', '-', '--record', record], {stdin: B})).toMatchObject({status: 0});
    const {status, stdout, stderr} = await call(['read', path, '--record', record]);
    expect({status, stdout}).toEqual({status: 1, stdout: '1 report read, 1 refused; 0 tracks\n'});
    expect(stderr).toMatch(/large\.txt: it is larger than the 10 MB/);
  });

  test('a folder, a file and a record without permission', async () => {
    const {path, record} = folder({'a.txt': A, 'b.txt': B, 'deep/c.txt': A});
    await call(['read', `${path}/a.txt`, '--record', record]);
    chmodSync(join(path, 'b.txt'), 0);
    chmodSync(join(path, 'deep'), 0);
    chmodSync(record, 0);
    const other = join(mkdtempSync(join(tmpdir(), 'open-')), 'record');
    chmodSync(dirname(other), 0o777);
    const [read, closed] = await asNobody(async () => [
      await call(['read', path, '--record', other]),
      await call(['read', `${path}/a.txt`, '--record', record]),
    ]);
    for (const opened of [join(path, 'deep'), record]) chmodSync(opened, 0o700);
    expect(read).toMatchObject({status: 1, stdout: '1 report read, 2 refused; 0 tracks\n'});
    expect(read!.stderr.match(/no permission/g)).toHaveLength(2);
    expect(closed).toMatchObject({status: 1, stderr: expect.stringMatching(/^rapporteur: no permission for .*\n$/)});
  });

  test('goes on after a report on which the engine fails', async () => {
    const {path, record} = folder({'a.txt': A, 'b.txt': B});
    const engine = stubEngine();
    const works = engine.read.bind(engine);
    engine.read = (report) => {
      if (report.text.includes('first')) throw new Error('lost its way');
      return works(report);
    };
    const {status, stdout, stderr} = await call(['read', path, '--record', record], {engine});
    expect({status, stdout}).toEqual({status: 1, stdout: '2 reports read; 0 tracks\n'});
    expect(stderr).toMatch(/a\.txt: stored, but report [0-9a-f]{16} cannot be read by this engine \(lost its way\)/);
  });

  test('shows where it is on a terminal only', async () => {
    const {path, record} = folder({'a.txt': A});
    expect((await call(['read', path, '--record', record], {tty: true})).stderr).toContain('1/1');
  });

  test('a record that cannot be used is one line', async () => {
    const {path, record} = folder({'a.txt': A});
    await call(['read', path, '--record', record]);
    writeFileSync(join(record, 'format'), '2');
    const {status, stderr} = await call(['read', path, '--record', record]);
    expect({status, lines: stderr.trim().split('\n').length}).toEqual({status: 1, lines: 1});
    expect(stderr).toMatch(/newer version/);
  });
});

describe('document', () => {
  test('gives the contract as JSON, and is found by the first digits of its id', async () => {
    const {path, record} = folder({'c.json': ITEM});
    await call(['read', path, '--record', record]);
    const id = JSON.parse(readFileSync(join(record, 'journal.jsonl'), 'utf8')).report.id;
    const {stdout, status} = await call(['document', id.slice(0, 6), '--json', '--record', record]);
    expect(status).toBe(0);
    const document = JSON.parse(stdout);
    expect(document).toMatchObject({
      id,
      uri: 'urn:x',
      source: null,
      published: '2025-05-03',
      reported: '2025-05-03',
      text: 'H\n\nThe third.',
    });
    expect(Object.keys(document)).toEqual([
      'id',
      'uri',
      'source',
      'published',
      'reported',
      'dateline',
      'text',
      'times',
      'actors',
      'attributions',
      'claims',
    ]);
    expect((await call(['document', id, '--record', record])).stdout).toContain('The third.');
    expect(await call(['document', 'ffff', '--record', record])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no report'),
    });
  });
});

describe('show, changes and brief', () => {
  test('of a record that is empty or not there', async () => {
    const record = freshDirectory();
    expect(await call(['show', '--record', record])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('rapporteur read'),
    });
    const {stdout} = await call(['show', '--json', '--record', record]);
    expect(JSON.parse(stdout)).toMatchObject({known: null, reports: 0, tracks: []});
    expect(JSON.parse((await call(['changes', '--since', '2025-01-01', '--json', '--record', record])).stdout)).toEqual(
      [],
    );
    expect((await call(['brief', '--record', record])).status).toBe(0);
  });

  test('the record is found through the environment, and as it was known', async () => {
    const {path, record} = folder({'a.txt': A, 'b.txt': B});
    const env = {RAPPORTEUR_RECORD: record};
    await call(['read', path], {env});
    const json = async (...words: string[]) => JSON.parse((await call(['show', '--json', ...words], {env})).stdout);
    expect(await json()).toMatchObject({asOf: '2025-05-02', reports: 2, known: null});
    expect(await json('--as-of', '2025-05-01')).toMatchObject({asOf: '2025-05-01', reports: 1});
    expect(await json('--known', '2001-01-01')).toMatchObject({reports: 0, known: '2001-01-01'});
    expect(await json('--known', 'today')).toMatchObject({reports: 2, known: expect.stringMatching(/^20\d\d-/)});
    expect((await json('--as-of', 'today')).asOf).toMatch(/^20\d\d-/);
  });

  test('a body that is gone is said, and the rest shown', async () => {
    const {path, record} = folder({'a.txt': A, 'b.txt': B});
    await call(['read', path, '--record', record]);
    const {body, report} = JSON.parse(readFileSync(join(record, 'journal.jsonl'), 'utf8').split('\n')[0]!);
    rmSync(join(record, 'bodies', body));
    const {status, stdout, stderr} = await call(['show', '--json', '--record', record]);
    expect({status, reports: JSON.parse(stdout).reports}).toEqual({status: 0, reports: 1});
    expect(stderr).toContain(report.id);
    expect(await call(['verify', '--record', record])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining(report.id),
    });
  });

  test('the same bytes, whatever the order of reading', async () => {
    const {path, record} = folder({'a.txt': A, 'b.txt': B, 'c.json': ITEM});
    const other = `${record}-2`;
    await call(['read', path, '--record', record]);
    for (const name of ['c.json', 'b.txt', 'a.txt', 'c.json'])
      await call(['read', join(path, name), '--record', other]);
    const shown = async (at: string) => (await call(['show', '--json', '--record', at])).stdout;
    expect(await shown(other)).toBe(await shown(record));
    cpSync(record, `${record}-3`, {recursive: true});
    expect(await shown(`${record}-3`)).toBe(await shown(record));
  });
});

describe('a call that is wrong ends with 2 and one reason', () => {
  test.each([
    ['frobnicate'],
    ['read'],
    ['show', '--nonsense'],
    ['show', '--as-of', '2025-02-30'],
    ['show', '--known', 'yesterday'],
    ['show', 'no-such-track', '--json'],
    ['changes'],
    ['changes', '--since', '2025-01-02', '--until', '2025-01-01'],
    ['brief', '--format', 'docx'],
    ['document'],
    ['annotate'],
    ['serve', '--port', '99999'],
    ['read', 'x.txt', '--date', 'May 1'],
    ['show', '--json', '--record', 'postgres://localhost/x'],
    ['read', 'x.txt', '--record', 'postgres://localhost/x'],
  ])('%s %s %s %s', async (...words) => {
    const {status, stderr} = await call(words.includes('--record') ? words : [...words, '--record', freshDirectory()]);
    expect({status, said: stderr.length > 0}).toEqual({status: 2, said: true});
  });

  test.each([[['--help']], [['show', '--help']], [['--version']]])('%s is none', async (words) => {
    const {status, stdout} = await call(words);
    expect({status, said: stdout.length > 0}).toEqual({status: 0, said: true});
  });
});

test('an output that closes early is no failure', async () => {
  const stdout = new PassThrough();
  stdout.destroy(Object.assign(new Error('closed'), {code: 'EPIPE'}));
  stdout.on('error', () => {});
  const terminal = {stdin: Readable.from([]), stdout, stderr: new PassThrough(), env: {}, cwd: process.cwd};
  const call = main(['show', '--json', '--record', freshDirectory()], {terminal, loadEngine: async () => stubEngine()});
  expect(await call.catch((error) => error.code)).toBeOneOf([0, 'ERR_STREAM_DESTROYED']);
});

test('search finds words in what was read', async () => {
  const {path, record} = folder({'a.txt': A, 'b.txt': B});
  await call(['read', path, '--record', record]);
  const found = await call(['search', 'first', '--record', record]);
  expect(found).toMatchObject({status: 0, stdout: expect.stringContaining('The [first]')});
  expect((await call(['search', 'third', '--record', record])).stdout).toBe('Nothing was found.\n');
  expect(JSON.parse((await call(['search', 'second', '--json', '--record', record])).stdout)).toMatchObject({total: 1});
  expect((await call(['search', 'second', '--as-of', '2025-05-01', '--record', record])).stdout).toBe(
    'Nothing was found.\n',
  );
  expect((await call(['search', 'x', '--most', '0', '--record', record])).status).toBe(2);
});
