import {closeSync, fstatSync, openSync, readSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {appendDurably, cutDurably, writeDurably} from './durable.ts';
import {type Content, type Entry, FIRST, seal, unseal} from './entry.ts';
import type {Problem} from './problem.ts';

/** The append-only sequence of what was done; one line an entry, each with the hash of the one before. */
export class Journal {
  /** The entries that stand as they were written. */
  readonly entries: Entry[] = [];
  /** Lines that were altered, lost or put in. */
  readonly problems: Problem[] = [];
  /** Bytes after the last whole line: of a write that was cut off, or still under way. */
  torn: Buffer = Buffer.alloc(0);

  readonly #path: string;
  #lines = 0;
  #size = 0;
  #last: string | null = FIRST;

  constructor(directory: string) {
    this.#path = join(directory, 'journal.jsonl');
    this.refresh();
  }

  /** Reads what was appended since it was last read; true where there was any. */
  refresh(): boolean {
    const size = statSync(this.#path, {throwIfNoEntry: false})?.size ?? 0;
    if (size === this.#size + this.torn.length) return false;
    const bytes = readFrom(this.#path, this.#size);
    let at = 0;
    for (let feed = bytes.indexOf(10); feed >= 0; feed = bytes.indexOf(10, at)) {
      const line = bytes.toString('utf8', at, feed);
      const read = unseal(line);
      if (read === null && feed === bytes.length - 1) break;
      this.#take(read);
      at = feed + 1;
    }
    this.#size += at;
    this.torn = bytes.subarray(at);
    return at > 0;
  }

  /** Moves the bytes of a write that was cut off into a file of their own, whose name it gives. */
  setTornAside(): string {
    const aside = `${this.#path}.torn-${this.#lines + 1}-${Date.now()}`;
    writeDurably(aside, this.torn);
    cutDurably(this.#path, this.#size);
    this.torn = Buffer.alloc(0);
    return aside;
  }

  /** Adds an entry; when this returns, it is on the disk. */
  append({type, at, ...rest}: Content): Entry {
    const place = {seq: this.#lines + 1, type, at};
    const line = seal({...place, ...rest, prev: this.#last ?? FIRST} as Parameters<typeof seal>[0]);
    appendDurably(this.#path, this.#size, `${line}\n`);
    this.#size += Buffer.byteLength(line) + 1;
    return this.#take(unseal(line))!;
  }

  #take(read: ReturnType<typeof unseal>): Entry | null {
    this.#lines++;
    const where = `journal.jsonl, line ${this.#lines}`;
    const mend = 'put the journal back from a copy';
    if (!read?.intact) {
      this.problems.push({where, what: 'is not what was written', mend});
    } else if (this.#last !== null && read.entry.prev !== this.#last) {
      this.problems.push({where, what: 'does not follow the line before it', mend});
    }
    this.#last = read?.entry.hash ?? null;
    if (!read?.intact) return null;
    this.entries.push(read.entry);
    return read.entry;
  }
}

/** Whether a directory holds no entry at all; the quick answer, without opening it. Throws where it may not be looked at. */
export function isEmpty(directory: string): boolean {
  return (statSync(join(directory, 'journal.jsonl'), {throwIfNoEntry: false})?.size ?? 0) === 0;
}

function readFrom(path: string, start: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(Math.max(0, fstatSync(file).size - start));
    let at = 0;
    while (at < bytes.length) {
      const got = readSync(file, bytes, at, bytes.length - at, start + at);
      if (got === 0) break;
      at += got;
    }
    return bytes.subarray(0, at);
  } finally {
    closeSync(file);
  }
}
