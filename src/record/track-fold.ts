import type {Reading} from '../claim/index.ts';
import {partyName} from '../mention/index.ts';
import type {AccountOf} from './accounts.ts';
import {compare, rowId} from './fact.ts';
import {partiesIn} from './parties.ts';
import type {Track} from './record.ts';
import {type Part, TrackRows} from './track-rows.ts';
import type {Process} from './tracks/index.ts';
import type {Work} from './work.ts';

/**
 * One track, folded report by report in the order (reported, document). A report that comes late is put in its place:
 * the fold goes back to it and takes the later reports of the track again, no others.
 */
export class TrackFold {
  readonly #parties: readonly string[];
  readonly #subject: string | null;
  readonly #accountOf: AccountOf;
  readonly #work: Work;
  readonly #parts: Part[] = [];
  readonly #mediating = new Map<string, number>();
  /** How many of the parts are folded in. */
  #folded = 0;
  #rows: TrackRows;

  constructor({parties, agenda}: Process, accountOf: AccountOf, work: Work) {
    this.#parties = parties;
    this.#subject = agenda?.subjects[0] ?? null;
    this.#accountOf = accountOf;
    this.#work = work;
    this.#rows = this.#start();
  }

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  /** Puts a report in its place, or in the place of what was read from it before. */
  put(part: Part): void {
    const at = this.#placeOf(part.reading);
    const known = this.#parts[at]?.reading.report.id === part.reading.report.id;
    if (known) this.#mediate(this.#parts[at]!, -1);
    this.#parts.splice(at, known ? 1 : 0, part);
    this.#mediate(part, 1);
    this.#goBack(at);
  }

  remove(reading: Reading): void {
    const at = this.#placeOf(reading);
    const [part] = this.#parts.splice(at, 1);
    this.#mediate(part!, -1);
    this.#goBack(at);
  }

  /** Has a report folded in anew, where what it stands on beside its claims is another. */
  refold(reading: Reading): void {
    this.#goBack(this.#placeOf(reading));
  }

  /** The track as it stands on a day. */
  row(asOf: string): Track {
    const mediators = this.#mediators();
    if (mediators.join() !== this.#rows.mediators.join()) {
      this.#rows = this.#start();
      this.#folded = 0;
    }
    for (; this.#folded < this.#parts.length; this.#folded++) {
      const part = this.#parts[this.#folded]!;
      this.#work.claims += part.facts.length;
      this.#rows.add(part);
    }
    const first = this.#parts[0]!.facts[0];
    return {
      id: rowId('track', first?.evidence, this.#parties.join(' ')),
      title: this.#parties.map(partyName).join(' – ') + (this.#subject === null ? '' : `: ${this.#subject}`),
      parties: [...this.#parties],
      mediators,
      ...this.#rows.on(asOf),
    };
  }

  #start(): TrackRows {
    return new TrackRows(this.#parties, this.#mediators(), this.#accountOf, this.#work);
  }

  #goBack(at: number): void {
    if (at >= this.#folded) return;
    this.#rows.back(at);
    this.#folded = at;
  }

  #mediate({facts}: Part, by: 1 | -1): void {
    for (const party of new Set(facts.flatMap(({claim}) => partiesIn(claim, ['mediator'])))) {
      const count = (this.#mediating.get(party) ?? 0) + by;
      if (count === 0) this.#mediating.delete(party);
      else this.#mediating.set(party, count);
    }
  }

  #mediators(): string[] {
    return [...this.#mediating.keys()].filter((party) => !this.#parties.includes(party)).sort(compare);
  }

  #placeOf({report}: Reading): number {
    let low = 0;
    let high = this.#parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#parts[middle]!.reading.report;
      if ((compare(other.reported, report.reported) || compare(other.id, report.id)) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
