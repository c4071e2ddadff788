import type {Reading} from '../claim/index.ts';
import {Wires} from '../report/index.ts';
import {byPlace, compare, type Fact, factsOf} from './fact.ts';
import {Identities} from './identity.ts';
import type {NegotiationRecord, Track} from './record.ts';
import {TrackFold} from './track-fold.ts';
import {assign, keyOf, Partition, type Process} from './tracks/index.ts';
import type {Work} from './work.ts';

/** A report that stands in the record, with what was read from it. */
interface Entry {
  reading: Reading;
  /** Its people as all reports together know them. */
  identified: Reading;
  facts: readonly Fact[];
  /** Whom it names. */
  parties: ReadonlySet<string>;
  /** Its claims by the track that they belong to. */
  parts: ReadonlyMap<string, readonly Fact[]>;
}

/**
 * The record, kept up as reports arrive: what it says depends on the set of reports alone, not on their order. A report
 * folds in its own claims, and of each track that they belong to those of the reports after it, so that one that comes
 * in time costs what it holds.
 */
export class Ledger {
  readonly #wires = new Wires();
  readonly #entries = new Map<string, Entry>();
  readonly #identities = new Identities();
  readonly #partition = new Partition((document, party) => this.#entries.get(document)?.parties.has(party) ?? false);
  readonly #tracks = new Map<string, TrackFold>();
  #processes: Process[] = [];
  #work: Work = {claims: 0, rows: 0, neighbours: 0};
  #taken = new Set<string>();
  #lastDay = '';

  /** Takes in reports; those that it knows change nothing. */
  add(readings: readonly Reading[]): void {
    const unknown = readings.filter(({report}) => !this.#taken.has(report.id));
    const fresh = new Map(unknown.map((reading) => [reading.report.id, reading]));
    const superseded = new Set<string>();
    const rejoined = new Set<string>();
    for (const [id, {report}] of fresh) {
      this.#taken.add(id);
      if (report.reported > this.#lastDay) this.#lastDay = report.reported;
      const effect = this.#wires.add(report);
      for (const each of effect.superseded) superseded.add(each);
      for (const each of effect.rejoined) rejoined.add(each);
    }
    for (const id of rejoined) this.#refold(id);
    const stale = new Set<string>();
    for (const id of superseded) {
      const entry = this.#entries.get(id);
      if (entry) for (const each of this.#takeOut(entry)) stale.add(each);
    }
    for (const [id, reading] of fresh) {
      if (this.#wires.isSuperseded(id)) continue;
      const parties = new Set(reading.cast.entities.flatMap(({party}) => party ?? []));
      this.#entries.set(id, {reading, identified: reading, facts: [], parties, parts: new Map()});
      for (const each of this.#identities.add(reading)) stale.add(each);
      stale.add(id);
    }
    const changed = [...stale].flatMap((id) => this.#identify(id));
    this.#assign(changed);
  }

  /** The record as it stands on a day, that of the last report by default; overdue is judged on it. */
  record(asOf = this.#lastDay, known: string | null = null): NegotiationRecord {
    const tracks = [...this.#tracks.values()].map((track) => track.row(asOf)).filter(isBetweenSides);
    tracks.sort((a, b) => firstEvidence(a, b) || compare(a.id, b.id));
    return {asOf, known, reports: this.#taken.size, tracks};
  }

  /** What was done since this was last asked. */
  takeWork(): Work {
    const done = {...this.#work};
    Object.assign(this.#work, {claims: 0, rows: 0, neighbours: 0});
    return done;
  }

  /** Has a report folded in anew where it stands. */
  #refold(id: string): void {
    const entry = this.#entries.get(id);
    for (const key of entry?.parts.keys() ?? []) this.#tracks.get(key)!.refold(entry!.reading);
  }

  /** Takes a report out that another replaced, and gives the ids of those in which somebody may be known otherwise now. */
  #takeOut({reading, facts, parts}: Entry): Set<string> {
    this.#entries.delete(reading.report.id);
    this.#partition.remove(facts);
    for (const key of parts.keys()) this.#tracks.get(key)!.remove(reading);
    return this.#identities.remove(reading);
  }

  /** Reads a report's people anew; gives its entry where they, or it, are new. */
  #identify(id: string): Entry[] {
    const entry = this.#entries.get(id);
    if (!entry) return [];
    const identified = this.#identities.identify(entry.reading);
    if (entry.facts.length > 0 && isSame(identified, entry.identified)) return [];
    this.#partition.remove(entry.facts);
    const parties = new Set(identified.cast.entities.flatMap(({party}) => party ?? []));
    const next = {...entry, identified, parties, facts: factsOf([identified])};
    this.#partition.add(next.facts);
    this.#entries.set(id, next);
    return [next];
  }

  /** Gives the claims of the changed reports to their tracks; those of others only where the tracks changed. */
  #assign(changed: readonly Entry[]): void {
    const before = bySignature(this.#processes);
    this.#processes = this.#partition.processes();
    const after = bySignature(this.#processes);
    const moved = [...before, ...after].filter(([signature]) => !(before.has(signature) && after.has(signature)));
    const concerned = new Set(moved.flatMap(([, {parties}]) => parties));
    const again = new Set(changed);
    if (concerned.size > 0) {
      for (const entry of this.#entries.values()) {
        if ([...concerned].some((party) => names(entry, party))) again.add(entry);
      }
    }
    for (const entry of again) this.#place(entry);
    for (const [key, track] of this.#tracks) if (track.isEmpty) this.#tracks.delete(key);
  }

  #place(entry: Entry): void {
    const {identified: reading, facts} = entry;
    const assigned = assign(facts, this.#processes);
    const parts = new Map([...assigned].map(([process, part]) => [keyOf(process), part]));
    for (const key of entry.parts.keys()) if (!parts.has(key)) this.#tracks.get(key)!.remove(reading);
    for (const [process, part] of assigned) {
      const key = keyOf(process);
      if (isSamePart(part, entry.parts.get(key))) continue;
      const track = this.#tracks.get(key) ?? new TrackFold(process, (id) => this.#wires.accountOf(id), this.#work);
      this.#tracks.set(key, track);
      track.put({reading, facts: part});
    }
    this.#entries.set(reading.report.id, {...entry, parts});
  }
}

/** Processes by what decides which claims belong to them, their rank among those of the same parties taken in. */
function bySignature(processes: readonly Process[]): Map<string, Process> {
  const ranks = new Map<string, number>();
  return new Map(
    processes.map((process) => {
      const {agenda, parties} = process;
      if (!agenda) return [keyOf(process), process];
      const sides = parties.join(' ');
      const rank = ranks.get(sides) ?? 0;
      ranks.set(sides, rank + 1);
      const heads = [...agenda.heads.keys()].sort();
      return [[keyOf(process), rank, ...agenda.subjects, ...heads].join(' '), process];
    }),
  );
}

/** Whether a report names a party, be it as the source of a claim alone. */
function names({parties, facts}: Entry, party: string): boolean {
  const inClaim = ({claim}: Fact) => [...claim.source, ...claim.actors].some((each) => each.party === party);
  return parties.has(party) || facts.some(inClaim);
}

function isSame(one: Reading, other: Reading): boolean {
  const people = ({cast, claims}: Reading) => [cast.entities, claims.map(({actors, source}) => [actors, source])];
  return JSON.stringify(people(one)) === JSON.stringify(people(other));
}

/** Whether the claims are those that the track has: the same ones, or of the same sides put in for "the sides". */
function isSamePart(part: readonly Fact[], known: readonly Fact[] | undefined): boolean {
  if (part.length !== known?.length) return false;
  return part.every(({evidence}, index) => evidence === known[index]!.evidence);
}

/** Whether anything is told to have passed, or to be to come, between the sides. */
function isBetweenSides({rounds, outcomes, expectations}: Track): boolean {
  return rounds.length > 0 || expectations.length > 0 || outcomes.some(({by}) => by.length > 1);
}

/** Tracks without a round last. */
function firstEvidence(a: Track, b: Track): number {
  const first = ({rounds}: Track) => rounds.flatMap(({evidence}) => evidence.slice(0, 1)).sort(byPlace)[0];
  const one = first(a);
  const other = first(b);
  return one && other ? byPlace(one, other) : Number(!one) - Number(!other);
}
