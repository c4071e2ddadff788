import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Reading} from '../claim/index.ts';
import {sha256} from './entry.ts';

/** What was read from a report, apart from the report itself. */
export type Layers = Omit<Reading, 'report'>;

/**
 * Readings by engine version and document ID, in `cache/VERSION/ID.json`: the SHA-256 of the JSON, a line feed, the
 * JSON. Nothing here is needed: what is missing or broken is read again, and a cache that cannot be written is done without.
 */
export class Cache {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = join(directory, 'cache');
  }

  /** The version whose readings the record stands on; null where none was kept yet. */
  get kept(): string | null {
    try {
      return readFileSync(join(this.#directory, 'kept'), 'utf8').trim() || null;
    } catch {
      return null;
    }
  }

  get(id: string, version: string): Layers | null {
    try {
      const content = readFileSync(this.#path(id, version), 'utf8');
      const json = content.slice(65);
      return content.slice(0, 64) === sha256(json) ? JSON.parse(json) : null;
    } catch {
      return null;
    }
  }

  put(id: string, version: string, layers: Layers): void {
    const json = JSON.stringify(layers);
    this.#write(this.#path(id, version), `${sha256(json)}\n${json}`);
  }

  /** What was derived from all readings, where it was put under the same stamp; null where there is none. */
  derived(stamp: string): unknown {
    try {
      const content = readFileSync(join(this.#directory, 'derived'), 'utf8');
      const json = content.slice(130);
      return content.slice(0, 64) === stamp && content.slice(65, 129) === sha256(json) ? JSON.parse(json) : null;
    } catch {
      return null;
    }
  }

  /** @param stamp a SHA-256 of all that it was derived from */
  putDerived(stamp: string, derived: unknown): void {
    const json = JSON.stringify(derived);
    this.#write(join(this.#directory, 'derived'), `${stamp}\n${sha256(json)}\n${json}`);
  }

  /** Has the record stand on the readings of this version, and throws away all others. */
  keep(version: string): void {
    this.#write(join(this.#directory, 'kept'), `${version}\n`);
    this.prune([version]);
  }

  /** Throws away what was read from a report, by whichever version, and what was derived from it with others. */
  drop(id: string): void {
    discard(join(this.#directory, 'derived'));
    for (const version of this.#versions()) discard(this.#path(id, version));
  }

  /** Throws away what versions other than these read. */
  prune(versions: readonly string[]): void {
    const names = versions.map(nameOf);
    for (const version of this.#versions()) {
      if (!names.includes(version)) discard(join(this.#directory, version));
    }
  }

  #versions(): string[] {
    try {
      return readdirSync(this.#directory).filter((name) => name !== 'kept' && name !== 'derived');
    } catch {
      return [];
    }
  }

  #write(path: string, content: string): void {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(temporary, content);
      renameSync(temporary, path);
    } catch {
      discard(temporary);
    }
  }

  #path(id: string, version: string): string {
    return join(this.#directory, nameOf(version), `${id}.json`);
  }
}

const nameOf = (version: string) => version.replace(/[^\w.-]/g, '_');

/** Removes a file or folder, unless it lies where nothing can be written. */
function discard(path: string): void {
  try {
    rmSync(path, {recursive: true, force: true});
  } catch {
    // it stays
  }
}
