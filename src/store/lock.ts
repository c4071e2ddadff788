import {linkSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {hostname} from 'node:os';
import {join} from 'node:path';
import {StoreError} from './failure.ts';

/** Who writes to the record, as the file `lock` in its directory says. */
export interface Holder {
  pid: number;
  host: string;
  /** ISO 8601. */
  since: string;
  /** What tells a process from a later one with the same number, where the system says it. */
  birth: string | null;
  /** Where it serves the record, while it does. */
  serves?: Service;
}

/** Where the process that holds a record takes calls from others, and the key that shows that they may read its lock. */
export interface Service {
  address: string;
  key: string;
}

/** Where the living holder of a directory's lock takes calls; null where none does, or its lock may not be read. */
export function serviceOf(directory: string): Service | null {
  try {
    const holder = parse(readFileSync(join(directory, 'lock'), 'utf8'));
    return holder?.serves && isAlive(holder) ? holder.serves : null;
  } catch {
    return null;
  }
}

/** Lets one process write at a time. A lock whose process is dead is taken over. */
export class Lock {
  readonly #path: string;
  #mine: string;

  /** Throws a StoreError that names the holder while another process is alive. */
  constructor(directory: string, warn: (line: string) => void) {
    this.#path = join(directory, 'lock');
    this.#mine = line({
      pid: process.pid,
      host: hostname(),
      since: new Date().toISOString(),
      birth: birthOf(process.pid),
    });
    for (let attempt = 0; attempt < 3; attempt++) {
      if (this.#create()) return;
      const found = this.#read();
      if (found === null) continue;
      const holder = parse(found);
      if (holder && isAlive(holder)) break;
      if (this.#remove(found)) warn(`took over the lock of process ${holder?.pid ?? '(unknown)'}, which is gone`);
    }
    const found = this.#read();
    throw new StoreError(
      found === null ? `the lock of ${directory} is contended: try again` : heldBy(directory, parse(found)),
    );
  }

  /** Whether the lock still is this process's own. */
  get held(): boolean {
    return this.#read() === this.#mine;
  }

  /** Says in the lock where this process serves. */
  serve(service: Service): void {
    if (!this.held) return;
    const serving = line({...parse(this.#mine)!, serves: service});
    const own = this.#write(serving);
    renameSync(own, this.#path);
    this.#mine = serving;
  }

  release(): void {
    if (this.held) rmSync(this.#path, {force: true});
  }

  /** A link appears with its content or not at all. */
  #create(): boolean {
    const own = this.#write(this.#mine);
    try {
      linkSync(own, this.#path);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    } finally {
      rmSync(own, {force: true});
    }
  }

  /** Others may not read it: it may hold the key to what this process serves. */
  #write(content: string): string {
    const own = `${this.#path}.${process.pid}.tmp`;
    writeFileSync(own, content, {mode: 0o600});
    return own;
  }

  /** Removes a dead process's lock, and puts back what turns out to be somebody else's. */
  #remove(stale: string): boolean {
    const aside = `${this.#path}.${process.pid}.stale`;
    try {
      renameSync(this.#path, aside);
      const taken = readFileSync(aside, 'utf8');
      if (taken !== stale) linkSync(aside, this.#path);
      return taken === stale;
    } catch {
      return false;
    } finally {
      rmSync(aside, {force: true});
    }
  }

  #read(): string | null {
    try {
      return readFileSync(this.#path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }
}

function line(holder: Holder): string {
  return `${JSON.stringify(holder)}\n`;
}

function heldBy(directory: string, holder: Holder | null): string {
  if (!holder)
    return `${directory} is locked by an unreadable lock: if nothing writes to it, delete ${join(directory, 'lock')}`;
  if (holder.serves) return `process ${holder.pid} serves ${directory} at ${holder.serves.address}: stop it first`;
  const who = `process ${holder.pid} on ${holder.host} has been writing to ${directory} since ${holder.since}`;
  return holder.host === hostname()
    ? `${who}: try again when it is done`
    : `${who}: try again when it is done, or delete ${join(directory, 'lock')} if it is gone`;
}

function parse(content: string): Holder | null {
  try {
    const holder = JSON.parse(content);
    return typeof holder?.pid === 'number' && typeof holder.host === 'string' ? holder : null;
  } catch {
    return null;
  }
}

/** A process of another machine cannot be seen, and counts as alive. */
function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return holder.birth === null || holder.birth === birthOf(holder.pid);
}

function birthOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // the 22nd field, counted after the name in brackets, which may hold blanks
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${started}`;
  } catch {
    return null;
  }
}
