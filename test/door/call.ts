import {chmodSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {Readable, Writable} from 'node:stream';
import {main} from '../../src/door/cli/index.ts';
import type {Engine} from '../../src/store/index.ts';
import {freshDirectory, stubEngine} from '../store/stub.ts';

/** Runs the command line in this process, with what it is given, and gives back what it wrote. */
export async function call(
  words: string[],
  given: {stdin?: string; env?: Record<string, string>; tty?: boolean; cwd?: string; engine?: Engine} = {},
) {
  const written = {stdout: '', stderr: ''};
  const sink = (name: 'stdout' | 'stderr') =>
    Object.assign(
      new Writable({
        write(piece, _, done) {
          written[name] += piece;
          done();
        },
      }),
      {isTTY: given.tty ?? false},
    );
  const terminal = {
    stdin: Readable.from([Buffer.from(given.stdin ?? '')]),
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    env: given.env ?? {},
    cwd: () => given.cwd ?? process.cwd(),
  };
  const status = await main(words, {terminal, loadEngine: async () => given.engine ?? stubEngine()});
  return {status, ...written};
}

/** A folder with the given files, and the record that calls on it use. */
export function folder(files: Record<string, string | Uint8Array>) {
  const record = freshDirectory();
  chmodSync(dirname(record), 0o755);
  const path = join(dirname(record), 'reports');
  mkdirSync(path);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), {recursive: true});
    writeFileSync(join(path, name), content);
  }
  return {path, record};
}

/** Runs as a user whom permissions bind, which they do not root. */
export async function asNobody<T>(run: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return run();
  process.seteuid!(65534);
  try {
    return await run();
  } finally {
    process.seteuid!(0);
  }
}

export const A = 'date 2025-05-01\nOSLO, May 1 (Desk) - The first.\n';
export const B = 'date 2025-05-02\nOSLO, May 2 (Wire) - The second.\n';
export const ITEM = JSON.stringify({
  uri: 'urn:x',
  versioncreated: '2025-05-03T10:00:00Z',
  headline: 'H',
  body_text: 'The third.',
});
