import {countries} from '../../language/en/countries.ts';
import {bodies, movements} from '../../language/en/organisations.ts';

const byParty = new Map<string, string>([
  ...countries.map((country): [string, string] => [country.code, country.name]),
  ...bodies.map(([party, name]): [string, string] => [party, name]),
  ...movements.map(([party, name]): [string, string] => [party, name]),
]);

const byName = new Map<string, string>();
for (const {code, names, adjectives, peoples, capitals} of countries)
  for (const name of [...names, ...adjectives, ...peoples, ...capitals]) byName.set(folded(name), code);

/** The common English name of a party: "RUS" -> "Russia", "hamas" -> "Hamas"; an acronym or slug not known is made readable. */
export function partyName(party: string): string {
  return (
    byParty.get(party) ??
    (party === party.toLowerCase() ? party.replace(/(^|-)\p{L}/gu, (at) => at.replace('-', ' ').toUpperCase()) : party)
  );
}

/** The alpha-3 of a country's name, nationality, people or capital, in any case and with or without "the"; else null. */
export function countryOf(words: string): string | null {
  return words.length > 60 ? null : (byName.get(folded(words)) ?? null);
}

const states = new Set(countries.map((country) => country.code));

/** Whether a party is a state (and no acronym of three letters that looks like one). */
export function isState(party: string): boolean {
  return states.has(party);
}

const international = new Set(bodies.map(([party]) => party));

/** Whether a party is an armed group or movement: neither a state nor an international body. */
export function isMovement(party: string): boolean {
  return !isState(party) && !international.has(party);
}

/** A lower-case slug of a name: "Movement for Change" -> "movement-for-change". */
export function slug(name: string): string {
  return folded(name).replaceAll(' ', '-');
}

function folded(words: string): string {
  const text = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return text.replace(/^the /, '');
}

/** The only one of some parties, else null. */
export function only(parties: readonly string[]): string | null {
  return parties.length === 1 ? parties[0]! : null;
}
