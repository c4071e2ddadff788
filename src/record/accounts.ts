import type {Fact} from './fact.ts';
import {compare} from './fact.ts';

/** The account that a report gives, the same for all places where one wire was run. */
export type AccountOf = (document: string) => string;

/**
 * How many independent accounts tell the facts: places of one wire count once, and so do all reports of one outlet.
 */
export function corroboration(facts: readonly Fact[], accountOf: AccountOf): number {
  const groups: Set<string>[] = [];
  for (const {reading} of facts) {
    const {id, source} = reading.report;
    const keys = [`account ${accountOf(id)}`, `outlet ${source?.toLowerCase() ?? id}`];
    const [home, other] = groups.filter((group) => keys.some((key) => group.has(key)));
    if (!home) groups.push(new Set(keys));
    else for (const key of keys) home.add(key);
    if (home && other) {
      for (const key of other) home.add(key);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups.length;
}

/** The parties that tell the facts themselves, through whichever outlets. */
export function sidesOf(facts: readonly Fact[]): string[] {
  const parties = facts.map(({claim}) => claim.source.at(-1)?.party ?? null).filter((party) => party !== null);
  return [...new Set(parties)].sort(compare);
}
