import {closeSync, openSync, readdirSync, readSync, realpathSync, statSync} from 'node:fs';
import {extname, join, resolve} from 'node:path';
import type {Readable} from 'node:stream';
import {MOST_BYTES, type Refusal} from '../../report/index.ts';

/** A file that was named, or found in a folder that was named. */
export interface Input {
  name: string;
  /** Whether a folder held it, so that it is passed over where it is of another kind. */
  found: boolean;
}

/** The files of a folder that are read, by how their names end. */
export const READ_IN_FOLDERS: ReadonlySet<string> = new Set(['.txt', '.text', '.json', '.ninjs']);

/** The files behind the paths of a call, as seen from a directory, folders opened to the last; what cannot be opened, and what is skipped. */
export function inputsOf(
  paths: readonly string[],
  cwd: string,
): {inputs: Input[]; refusals: Refusal[]; skipped: string[]} {
  const inputs: Input[] = [];
  const refusals: Refusal[] = [];
  const skipped: string[] = [];
  const opened = new Set<string>();
  const visit = (path: string, found: boolean): void => {
    try {
      if (path === '-' || !statSync(resolve(cwd, path)).isDirectory()) {
        if (found && !READ_IN_FOLDERS.has(extname(path).toLowerCase())) skipped.push(path);
        else inputs.push({name: path, found});
        return;
      }
      const real = realpathSync(resolve(cwd, path));
      if (opened.has(real)) return;
      opened.add(real);
      const names = readdirSync(resolve(cwd, path)).filter((name) => !name.startsWith('.'));
      for (const name of names.sort()) visit(join(path, name), true);
    } catch (error) {
      refusals.push(unopened(path, error));
    }
  };
  for (const path of paths) visit(path, false);
  return {inputs, refusals, skipped};
}

/** The bytes of an input, or a few more than a report may have where it is larger. */
export async function bytesOf(name: string, stdin: Readable, cwd: string): Promise<Uint8Array | Refusal> {
  try {
    return name === '-' ? await bytesOfStream(stdin) : bytesOfFile(resolve(cwd, name));
  } catch (error) {
    return unopened(name, error);
  }
}

async function bytesOfStream(stream: Readable): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    pieces.push(Buffer.from(piece));
    size += pieces.at(-1)!.length;
    if (size > MOST_BYTES) break;
  }
  return Buffer.concat(pieces);
}

function bytesOfFile(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const pieces: Buffer[] = [];
    for (let size = 0; size <= MOST_BYTES; ) {
      const piece = Buffer.alloc(1 << 16);
      const got = readSync(file, piece);
      if (got === 0) break;
      pieces.push(piece.subarray(0, got));
      size += got;
    }
    return Buffer.concat(pieces);
  } finally {
    closeSync(file);
  }
}

function unopened(name: string, error: unknown): Refusal {
  if (/^https?:/.test(name)) return {name, reason: 'addresses are not read', mend: 'save its text in a file'};
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return {name, reason: 'there is no such file', mend: 'check the path'};
    case 'EACCES':
    case 'EPERM':
      return {name, reason: 'no permission to read it', mend: 'change its permissions'};
    default:
      return {name, reason: `it cannot be read (${(error as Error).message})`, mend: 'check the file'};
  }
}
