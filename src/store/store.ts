import type {Reading} from '../claim/index.ts';
import {documentId, type Report} from '../report/index.ts';
import {Bodies} from './bodies.ts';
import {type ReportEntry, stamp, type Withdrawal} from './entry.ts';
import {onDisk, StoreError} from './failure.ts';
import {holdsRecord, markRecord, prepare} from './format.ts';
import {isEmpty, Journal} from './journal.ts';
import {Lock, type Service} from './lock.ts';
import type {Problem} from './problem.ts';
import {type Engine, Readings} from './readings.ts';

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
  /** Stores a report; when this returns, it is on the disk. One that was withdrawn is not stored again. */
  add(report: Report): 'new' | 'known' | 'withdrawn';
  /** Takes a report back: deletes its text and what was read from it; its header, hash, the day and the reason stay. */
  withdraw(id: string, reason: string): void;
  /** What was withdrawn, by the report's id. */
  withdrawn(): ReadonlyMap<string, {at: string; reason: string}>;
  /** What the engine reads from a stored report. Throws where there is none, or its body is gone or altered. */
  reading(id: string): Reading;
  /** As `reports()`; reports that cannot be read are warned of and left out. */
  readings(until?: Until): Reading[];
  /** As `readings()`, by the present engine, where the record still stands on what an earlier version read. */
  presentReadings(): Reading[];
  /**
   * What `make` derives from all readings, as JSON: made once, and again when a report comes or goes, the engine that
   * the record stands on is another, or the version of what derives it.
   */
  derive<T>(version: string, make: (readings: Reading[]) => T): T;
  /** Has the record stand on what the present engine reads. */
  keepPresent(): void;
  /** Says to other processes where this one takes their calls; without a lock it says nothing. */
  serve(service: Service): void;
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
  readonly #lock: Lock | null;
  readonly #warn: (line: string) => void;
  readonly #journal: Journal;
  readonly #bodies: Bodies;
  readonly #readings: Readings;
  readonly #warned = new Set<string>();
  #byId = new Map<string, ReportEntry>();
  #withdrawn = new Map<string, Withdrawal>();
  #sorted: StoredReport[] | null = null;
  #seen = 0;

  constructor(directory: string, engine: Engine, lock: Lock | null, warn: (line: string) => void) {
    this.#directory = directory;
    this.#lock = lock;
    this.#warn = warn;
    this.#journal = new Journal(directory);
    this.#bodies = new Bodies(directory);
    this.#readings = new Readings(directory, engine, this.#bodies);
    for (const problem of this.#journal.problems) warn(`${problem.where} ${problem.what}: ${problem.mend}`);
    this.#index();
    if (lock) this.#makeReady();
  }

  reports(): readonly StoredReport[] {
    this.#catchUp();
    this.#sorted ??= [...this.#byId.values()]
      .map(({report, seq, at}) => ({...report, seq, at}))
      .sort((a, b) => (a.reported === b.reported ? compare(a.id, b.id) : compare(a.reported, b.reported)));
    return this.#sorted;
  }

  add(report: Report): 'new' | 'known' | 'withdrawn' {
    return this.#writing(() => {
      if (this.#withdrawn.has(report.id)) return 'withdrawn';
      // also for a known report, whose body may have been lost
      const body = this.#bodies.put(report.text);
      if (this.#byId.has(report.id)) return 'known';
      const {text: _, ...header} = report;
      this.#journal.append({type: 'report', at: stamp(new Date()), report: header, body});
      this.#index();
      return 'new';
    });
  }

  withdraw(id: string, reason: string): void {
    this.#writing(() => {
      const {body} = this.#entryOf(id);
      this.#journal.append({type: 'withdrawal', at: stamp(new Date()), id, body, reason});
      this.#index();
      this.#forget(id, body);
    });
  }

  withdrawn(): ReadonlyMap<string, Withdrawal> {
    this.#catchUp();
    return this.#withdrawn;
  }

  reading(id: string): Reading {
    return onDisk(this.#directory, () => {
      this.#catchUp();
      const reading = this.#readings.of(this.#entryOf(id));
      if (typeof reading === 'object') return reading;
      throw new StoreError(`report ${id} ${reading}`);
    });
  }

  readings(until: Until = {}): Reading[] {
    const {asOf, known} = until;
    return onDisk(this.#directory, () =>
      this.reports()
        .filter((report) => (!asOf || report.reported <= asOf) && (!known || report.at.slice(0, 10) <= known))
        .flatMap(({id}) => this.#orLeftOut(id, this.#readings.of(this.#byId.get(id)!))),
    );
  }

  presentReadings(): Reading[] {
    return onDisk(this.#directory, () =>
      this.reports().flatMap(({id}) => this.#orLeftOut(id, this.#readings.present(this.#byId.get(id)!))),
    );
  }

  derive<T>(version: string, make: (readings: Reading[]) => T): T {
    return onDisk(this.#directory, () => {
      this.#catchUp();
      const last = this.#journal.entries.at(-1)?.hash ?? '';
      return this.#readings.derive(last, version, () => make(this.readings()));
    });
  }

  keepPresent(): void {
    this.#writing(() => this.#readings.keepPresent());
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
        ...[...this.#byId.values()].flatMap((entry) => this.#problemOf(entry)),
      ];
    });
  }

  serve(service: Service): void {
    onDisk(this.#directory, () => this.#lock?.serve(service));
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
    this.#readings.tidy();
    for (const {id, body} of this.#withdrawn.values()) if (this.#bodies.has(body)) this.#forget(id, body);
  }

  #writing<T>(work: () => T): T {
    return onDisk(this.#directory, () => {
      if (!this.#lock) throw new StoreError(`${this.#directory} was opened to be read only`);
      if (!this.#lock.held) throw new StoreError(`another process has taken over ${this.#directory}: try again`);
      return work();
    });
  }

  #entryOf(id: string): ReportEntry {
    const entry = this.#byId.get(id);
    if (entry) return entry;
    const gone = this.#withdrawn.get(id);
    throw new StoreError(
      gone
        ? `report ${id} was withdrawn on ${gone.at.slice(0, 10)} (${gone.reason})`
        : `no report ${id} in ${this.#directory}`,
    );
  }

  /** Deletes a text, unless another report has the same, and what was read from it. */
  #forget(id: string, body: string): void {
    this.#readings.drop(id);
    if (![...this.#byId.values()].some((entry) => entry.body === body)) this.#bodies.remove(body);
  }

  #catchUp(): void {
    if (!this.#lock && this.#journal.refresh()) this.#index();
  }

  /** Takes in the entries that it has not seen yet. */
  #index(): void {
    for (const entry of this.#journal.entries.slice(this.#seen)) {
      if (entry.type === 'withdrawal') {
        this.#withdrawn.set(entry.id, entry);
        this.#byId.delete(entry.id);
      } else if (entry.type === 'report' && !this.#byId.has(entry.report.id) && !this.#withdrawn.has(entry.report.id)) {
        this.#byId.set(entry.report.id, entry);
      }
    }
    this.#seen = this.#journal.entries.length;
    this.#sorted = null;
  }

  #orLeftOut(id: string, reading: Reading | string): Reading[] {
    return typeof reading === 'object' ? [reading] : this.#leaveOut(id, reading);
  }

  #leaveOut(id: string, why: string): never[] {
    if (!this.#warned.has(id)) this.#warn(`left out: report ${id} ${why}`);
    this.#warned.add(id);
    return [];
  }

  #problemOf({seq, report, body}: ReportEntry): Problem[] {
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
