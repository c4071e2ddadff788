import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Reading} from '../claim/index.ts';
import {sha256} from './entry.ts';

/** What was read from a report, apart from the report itself. */
export type Layers = Omit<Reading, 'report'>;

/**
 * Readings of one engine version by document ID, in `cache/VERSION/ID.json`: the SHA-256 of the JSON, a line feed, the
 * JSON. Nothing here is needed: what is missing or broken is read again, and a cache that cannot be written is done without.
 */
export class Cache {
  readonly #directory: string;
  readonly #version: string;

  constructor(directory: string, version: string) {
    this.#directory = join(directory, 'cache');
    this.#version = version.replace(/[^\w.-]/g, '_');
  }

  get(id: string): Layers | null {
    try {
      const content = readFileSync(this.#path(id), 'utf8');
      const json = content.slice(65);
      return content.slice(0, 64) === sha256(json) ? JSON.parse(json) : null;
    } catch {
      return null;
    }
  }

  put(id: string, layers: Layers): void {
    const temporary = `${this.#path(id)}.${process.pid}.tmp`;
    const json = JSON.stringify(layers);
    try {
      mkdirSync(join(this.#directory, this.#version), {recursive: true});
      writeFileSync(temporary, `${sha256(json)}\n${json}`);
      renameSync(temporary, this.#path(id));
    } catch {
      discard(temporary);
    }
  }

  /** Throws away what other versions of the engine read. */
  prune(): void {
    try {
      for (const version of readdirSync(this.#directory)) {
        if (version !== this.#version) rmSync(join(this.#directory, version), {recursive: true, force: true});
      }
    } catch {
      // there is none yet, or it may not be written
    }
  }

  #path(id: string): string {
    return join(this.#directory, this.#version, `${id}.json`);
  }
}

function discard(path: string): void {
  try {
    rmSync(path, {force: true});
  } catch {
    // it lies where nothing can be written
  }
}
