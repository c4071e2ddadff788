import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {syncDirectory, writeDurably} from './durable.ts';
import {sha256} from './entry.ts';

/** The texts of the reports, each in a file that is named for its SHA-256. */
export class Bodies {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = join(directory, 'bodies');
  }

  /** Stores a text, unless it is there unharmed, and gives its hash; when this returns, it is on the disk. */
  put(text: string): string {
    const hash = sha256(text);
    if (this.state(hash) === 'whole') return hash;
    if (!existsSync(this.#directory)) {
      mkdirSync(this.#directory);
      syncDirectory(join(this.#directory, '..'));
    }
    writeDurably(join(this.#directory, hash), text);
    return hash;
  }

  /** The text, or null where it is gone or altered. */
  get(hash: string): string | null {
    const bytes = this.#bytes(hash);
    return bytes !== null && sha256(bytes) === hash ? bytes.toString('utf8') : null;
  }

  has(hash: string): boolean {
    return existsSync(join(this.#directory, hash));
  }

  state(hash: string): 'whole' | 'gone' | 'altered' {
    const bytes = this.#bytes(hash);
    if (bytes === null) return 'gone';
    return sha256(bytes) === hash ? 'whole' : 'altered';
  }

  /** The same as long as no text comes, goes or is altered. */
  get stamp(): string {
    if (!existsSync(this.#directory)) return sha256('');
    const lines = readdirSync(this.#directory).map((name) => {
      const {size, mtimeMs} = statSync(join(this.#directory, name), {throwIfNoEntry: false}) ?? {size: 0, mtimeMs: 0};
      return `${name} ${size} ${mtimeMs}`;
    });
    return sha256(lines.sort().join('\n'));
  }

  /** Deletes a text; when this returns, it is gone from the disk. */
  remove(hash: string): void {
    if (!this.has(hash)) return;
    rmSync(join(this.#directory, hash));
    syncDirectory(this.#directory);
  }

  /** Removes what writes that were cut off left behind. */
  tidy(): void {
    if (!existsSync(this.#directory)) return;
    for (const name of readdirSync(this.#directory)) {
      if (name.endsWith('.tmp')) rmSync(join(this.#directory, name), {force: true});
    }
  }

  #bytes(hash: string): Buffer | null {
    try {
      return readFileSync(join(this.#directory, hash));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }
}
