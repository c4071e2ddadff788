import type {Reading} from '../claim/index.ts';
import type {Report} from '../report/index.ts';
import type {Bodies} from './bodies.ts';
import {Cache} from './cache.ts';
import {type ReportEntry, sha256} from './entry.ts';

/** What reads reports: a pure function of the report; another `version` where it reads anything otherwise. */
export interface Engine {
  version: string;
  read(report: Report): Reading;
}

/**
 * What was read from the stored reports. Where the record stands on what another version of the engine read, that
 * stands until it is told to keep what the present one reads.
 */
export class Readings {
  readonly #engine: Engine;
  readonly #bodies: Bodies;
  readonly #cache: Cache;
  readonly #held = new Map<string, Reading>();
  #kept: string;

  constructor(directory: string, engine: Engine, bodies: Bodies) {
    this.#engine = engine;
    this.#bodies = bodies;
    this.#cache = new Cache(directory);
    this.#kept = this.#cache.kept ?? engine.version;
  }

  /** The reading that the record stands on, or why there is none. */
  of(entry: ReportEntry): Reading | string {
    const {id} = entry.report;
    const held = this.#held.get(id);
    if (held) return held;
    const cached = this.#kept === this.#engine.version ? null : this.#cache.get(id, this.#kept);
    const reading = cached ? this.#complete(entry, cached) : this.present(entry);
    if (typeof reading === 'object') this.#held.set(id, reading);
    return reading;
  }

  /** What the present engine reads, or why it does not. */
  present(entry: ReportEntry): Reading | string {
    const {id} = entry.report;
    const {version} = this.#engine;
    const cached = this.#cache.get(id, version);
    if (cached) return this.#complete(entry, cached);
    const text = this.#bodies.get(entry.body);
    if (text === null) return this.#withoutBody(entry);
    try {
      const reading = this.#engine.read({...entry.report, text});
      const {report: _, ...layers} = reading;
      this.#cache.put(id, version, layers);
      return reading;
    } catch (error) {
      return `cannot be read by this engine (${(error as Error).message}): tell the makers of Rapporteur`;
    }
  }

  /** What `make` derives from all readings, kept while the journal ends in `last`. */
  derive<T>(last: string, version: string, make: () => T): T {
    const stamp = sha256([last, this.#kept, version, this.#bodies.stamp].join('\n'));
    const known = this.#cache.derived(stamp);
    if (known !== null) return known as T;
    const made = make();
    this.#cache.putDerived(stamp, made);
    return made;
  }

  /** Has the record stand on what the present engine reads from now on. */
  keepPresent(): void {
    this.#kept = this.#engine.version;
    this.#cache.keep(this.#kept);
    this.#held.clear();
  }

  /** Forgets what was read from a report. */
  drop(id: string): void {
    this.#held.delete(id);
    this.#cache.drop(id);
  }

  /** Throws away what neither the record stands on nor the present engine read, and notes what it stands on. */
  tidy(): void {
    if (this.#cache.kept === null) this.#cache.keep(this.#kept);
    else this.#cache.prune([this.#kept, this.#engine.version]);
  }

  #complete(entry: ReportEntry, layers: Omit<Reading, 'report'>): Reading | string {
    const text = this.#bodies.get(entry.body);
    return text === null ? this.#withoutBody(entry) : {report: {...entry.report, text}, ...layers};
  }

  #withoutBody({body}: ReportEntry): string {
    return `has a body that is ${this.#bodies.state(body)}: read the report again`;
  }
}
