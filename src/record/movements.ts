import type {Claim, Reading} from '../claim/index.ts';
import {slug} from '../mention/index.ts';

/**
 * The acronyms of movements across reports: a movement that one report knows by name alone is the party whose acronym
 * another explains. A name that two acronyms share is left alone.
 */
export class Movements {
  /** By the slug of a name, its acronyms, each with the reports that explain it. */
  readonly #acronyms = new Map<string, Map<string, Set<string>>>();
  /** By party, the reports that name it. */
  readonly #reports = new Map<string, Set<string>>();

  /** Takes in a report, and gives the parties that go by another name now. */
  add(reading: Reading): Set<string> {
    for (const party of partiesIn(reading)) {
      const reports = this.#reports.get(party);
      if (reports) reports.add(reading.report.id);
      else this.#reports.set(party, new Set([reading.report.id]));
    }
    return this.#update(reading, (reports) => void reports.add(reading.report.id));
  }

  /** Takes a report out again. */
  remove(reading: Reading): Set<string> {
    for (const party of partiesIn(reading)) this.#reports.get(party)!.delete(reading.report.id);
    return this.#update(reading, (reports) => void reports.delete(reading.report.id));
  }

  /** The reports that name a party. */
  naming(party: string): Iterable<string> {
    return this.#reports.get(party) ?? [];
  }

  /** The acronym of a party that is the slug of a name, else the party itself. */
  of<P extends string | null>(party: P): P | string {
    return this.#only(party ?? '') ?? party;
  }

  /** The reading with its movements under their acronyms. */
  under(reading: Reading): Reading {
    if (![...partiesIn(reading)].some((party) => this.of(party) !== party)) return reading;
    const withParty = <T extends {party: string | null}>(one: T): T => ({...one, party: this.of(one.party)});
    const {mentions, entities} = reading.cast;
    const cast = {
      mentions: mentions.map(withParty),
      entities: entities.map((entity) => ({
        ...withParty(entity),
        members: entity.members.map((party) => this.of(party)).sort(),
      })),
    };
    const claimUnder = (claim: Claim): Claim => ({
      ...claim,
      actors: claim.actors.map(withParty),
      source: claim.source.map(withParty),
    });
    return {...reading, cast, claims: reading.claims.map(claimUnder)};
  }

  #update({cast}: Reading, change: (reports: Set<string>) => void): Set<string> {
    const changed = new Set<string>();
    for (const {kind, name, party} of cast.entities) {
      if (kind !== 'group' || name === null || party === null || party === slug(party)) continue;
      const key = slug(name);
      const before = this.#only(key);
      const acronyms = this.#acronyms.get(key) ?? new Map<string, Set<string>>();
      this.#acronyms.set(key, acronyms);
      const reports = acronyms.get(party) ?? new Set<string>();
      acronyms.set(party, reports);
      change(reports);
      if (reports.size === 0) acronyms.delete(party);
      if (this.#only(key) !== before) changed.add(key);
    }
    return changed;
  }

  #only(key: string): string | undefined {
    const acronyms = this.#acronyms.get(key);
    return acronyms?.size === 1 ? acronyms.keys().next().value : undefined;
  }
}

function partiesIn({cast, claims}: Reading): Set<string> {
  const named = [...cast.entities, ...claims.flatMap(({actors, source}) => [...actors, ...source])];
  const parties = named.flatMap(({party}) => party ?? []);
  return new Set([...parties, ...cast.entities.flatMap(({members}) => members)]);
}
