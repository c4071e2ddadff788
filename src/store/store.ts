import type {Reading} from '../claim/index.ts';
import {documentId, type Report} from '../report/index.ts';
import {Bodies} from './bodies.ts';
import {Cache} from './cache.ts';
import {type Entry, stamp} from './entry.ts';
import {onDisk, StoreError} from './failure.ts';
import {holdsRecord, markRecord, prepare} from './format.ts';
import {isEmpty, Journal} from './journal.ts';
import {Lock} from './lock.ts';
import type {Problem} from './problem.ts';

/** What reads reports: a pure function of the report; another `version` where it reads anything otherwise. */
export interface Engine {
  version: string;
  read(report: Report): Reading;
}

/** A stored report without its text. */
export interface StoredReport extends Omit<Report, 'text'> {
  /** Its place in the journal, from 1. */
  seq: number;
  /** When it was stored: ISO 8601, at the machine's clock and offset. */
  at: string;
}

/** Which readings: of reports reported on or before `asOf`, and stored on or before `known` (ISO days, both taken in). */
export interface Until {
  asOf?: string;
  known?: string;
}

/** A record on disk. Every method may throw a StoreError whose message is one clear line. */
export interface Store {
  /** In the order of the day reported, then of the ID, so that the order of reading shows nowhere. */
  reports(): readonly StoredReport[];
  /** Stores a report; when this returns, it is on the disk. */
  add(report: Report): 'new' | 'known';
  /** What the engine reads from a stored report. Throws where there is none, or its body is gone or altered. */
  reading(id: string): Reading;
  /** As `reports()`; reports that cannot be read are warned of and left out. */
  readings(until?: Until): Reading[];
  /** All that is not as it was written; empty when the record is whole. */
  verify(): Problem[];
  close(): void;
}

export interface StoreOptions {
  /** Whether reports will be added: takes the lock, and makes the record if there is none. */
  write?: boolean;
  /** Takes lines on what the user should know, but need not act on. */
  warn?: (line: string) => void;
}

/** Opens the record in a directory. To read one, no lock is needed; where there is none, it reads as empty. */
export function openStore(directory: string, engine: Engine, options: StoreOptions = {}): Store {
  const warn = options.warn ?? (() => {});
  return onDisk(directory, () => {
    if (!options.write) {
      holdsRecord(directory);
      return new DirectoryStore(directory, engine, null, warn);
    }
    prepare(directory);
    const lock = new Lock(directory, warn);
    try {
      markRecord(directory);
      return new DirectoryStore(directory, engine, lock, warn);
    } catch (error) {
      lock.release();
      throw error;
    }
  });
}

/** Whether the record in a directory holds no report, or is not there; needs no engine. */
export function holdsNothing(directory: string): boolean {
  return onDisk(directory, () => !holdsRecord(directory) || isEmpty(directory));
}

class DirectoryStore implements Store {
  readonly #directory: string;
  readonly #engine: Engine;
  readonly #lock: Lock | null;
  readonly #warn: (line: string) => void;
  readonly #journal: Journal;
  readonly #bodies: Bodies;
  readonly #cache: Cache;
  readonly #readings = new Map<string, Reading>();
  readonly #warned = new Set<string>();
  #byId = new Map<string, Entry>();
  #sorted: StoredReport[] | null = null;

  constructor(directory: string, engine: Engine, lock: Lock | null, warn: (line: string) => void) {
    this.#directory = directory;
    this.#engine = engine;
    this.#lock = lock;
    this.#warn = warn;
    this.#journal = new Journal(directory);
    this.#bodies = new Bodies(directory);
    this.#cache = new Cache(directory, engine.version);
    for (const problem of this.#journal.problems) warn(`${problem.where} ${problem.what}: ${problem.mend}`);
    if (lock) this.#makeReady();
    this.#index();
  }

  reports(): readonly StoredReport[] {
    this.#catchUp();
    this.#sorted ??= [...this.#byId.values()]
      .map(({report, seq, at}) => ({...report, seq, at}))
      .sort((a, b) => (a.reported === b.reported ? compare(a.id, b.id) : compare(a.reported, b.reported)));
    return this.#sorted;
  }

  add(report: Report): 'new' | 'known' {
    return onDisk(this.#directory, () => {
      if (!this.#lock) throw new StoreError(`${this.#directory} was opened to be read only`);
      if (!this.#lock.held) throw new StoreError(`another process has taken over ${this.#directory}: try again`);
      // also for a known report, whose body may have been lost
      const body = this.#bodies.put(report.text);
      if (this.#byId.has(report.id)) return 'known';
      const {text: _, ...header} = report;
      const entry = this.#journal.append({type: 'report', at: stamp(new Date()), report: header, body});
      this.#byId.set(report.id, entry);
      this.#sorted = null;
      return 'new';
    });
  }

  reading(id: string): Reading {
    return onDisk(this.#directory, () => {
      this.#catchUp();
      const entry = this.#byId.get(id);
      if (!entry) throw new StoreError(`no report ${id} in ${this.#directory}`);
      const reading = this.#readingOf(entry);
      if (typeof reading === 'object') return reading;
      throw new StoreError(`report ${id} ${reading}`);
    });
  }

  readings(until: Until = {}): Reading[] {
    const {asOf, known} = until;
    return onDisk(this.#directory, () =>
      this.reports()
        .filter((report) => (!asOf || report.reported <= asOf) && (!known || report.at.slice(0, 10) <= known))
        .flatMap(({id}) => {
          const reading = this.#readingOf(this.#byId.get(id)!);
          return typeof reading === 'object' ? [reading] : this.#leaveOut(id, reading);
        }),
    );
  }

  verify(): Problem[] {
    return onDisk(this.#directory, () => {
      this.#catchUp();
      const torn = this.#journal.torn.length;
      return [
        ...this.#journal.problems,
        ...(torn > 0
          ? [
              {
                where: 'journal.jsonl',
                what: `ends in ${torn} bytes of a write that was cut off`,
                mend: 'the next read sets them aside',
              },
            ]
          : []),
        ...this.#journal.entries.flatMap((entry) => this.#problemOf(entry)),
      ];
    });
  }

  close(): void {
    this.#lock?.release();
  }

  #makeReady(): void {
    if (this.#journal.problems.length > 0) {
      throw new StoreError(
        `nothing is added to ${this.#directory} while its journal is not as it was written: see "rapporteur verify"`,
      );
    }
    if (this.#journal.torn.length > 0) {
      this.#warn(
        `the last write to the journal had been cut off; its bytes are set aside in ${this.#journal.setTornAside()}`,
      );
    }
    this.#bodies.tidy();
    this.#cache.prune();
  }

  #catchUp(): void {
    if (!this.#lock && this.#journal.refresh()) this.#index();
  }

  #index(): void {
    this.#byId = new Map();
    for (const entry of this.#journal.entries) {
      if (!this.#byId.has(entry.report.id)) this.#byId.set(entry.report.id, entry);
    }
    this.#sorted = null;
  }

  /** The reading, or why there is none. */
  #readingOf(entry: Entry): Reading | string {
    const {id} = entry.report;
    const ready = this.#readings.get(id);
    if (ready) return ready;
    const text = this.#bodies.get(entry.body);
    if (text === null) return `has a body that is ${this.#bodies.state(entry.body)}: read the report again`;
    const report: Report = {...entry.report, text};
    const cached = this.#cache.get(id);
    if (cached) return this.#hold({report, ...cached});
    try {
      const {report: _, ...layers} = this.#engine.read(report);
      this.#cache.put(id, layers);
      return this.#hold({report, ...layers});
    } catch (error) {
      return `cannot be read by this engine (${(error as Error).message}): tell the makers of Rapporteur`;
    }
  }

  #hold(reading: Reading): Reading {
    this.#readings.set(reading.report.id, reading);
    return reading;
  }

  #leaveOut(id: string, why: string): never[] {
    if (!this.#warned.has(id)) this.#warn(`left out: report ${id} ${why}`);
    this.#warned.add(id);
    return [];
  }

  #problemOf({seq, report, body}: Entry): Problem[] {
    const where = `report ${report.id} (${report.published}, ${report.headline ?? report.source ?? `entry ${seq}`})`;
    const mend = 'read the report again';
    const state = this.#bodies.state(body);
    if (state !== 'whole')
      return [{where, what: state === 'gone' ? 'has lost its body' : 'has a body that was altered', mend}];
    const same = documentId(report.published, this.#bodies.get(body)!) === report.id;
    return same ? [] : [{where, what: 'does not go with its body', mend: 'put the journal back from a copy'}];
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
