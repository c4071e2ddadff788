import countries from 'i18n-iso-countries/index.js';

const REGIONS = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});

/** Where the short name of CLDR carries a bracket or a dash, or the standard knows no such code. */
const SHORT: Record<string, string> = {
  COD: 'DR Congo',
  COG: 'Republic of the Congo',
  HKG: 'Hong Kong',
  MAC: 'Macao',
  MMR: 'Myanmar',
  PSE: 'Palestine',
  XKX: 'Kosovo',
};

/** A party as people write it: "RUS" is "Russia", "hamas" is "Hamas", "SAF" stays; null is "a party not named". */
export function partyName(party: string | null): string {
  if (party === null || party === '') return 'a party not named';
  const country = /^[A-Z]{3}$/.test(party) ? countryName(party) : null;
  if (country !== null) return country;
  if (!/^[a-z][a-z0-9-]*$/.test(party)) return party;
  return party
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** A country's short English name by its ISO 3166-1 alpha-3 code, or null where there is none. */
export function countryName(code: string): string | null {
  if (SHORT[code] !== undefined) return SHORT[code];
  const alpha2 = countries.alpha3ToAlpha2(code);
  return alpha2 === undefined ? null : (REGIONS.of(alpha2) ?? null);
}

const ARTICLE = /^(?:United |Republic of |DR Congo|Isle of )|(?:Islands|Republic|Federation|Emirates)$/;
const PLURAL = new Set(['Bahamas', 'Comoros', 'Gambia', 'Maldives', 'Netherlands', 'Philippines', 'EU', 'UN', 'AU']);

/** A party inside a sentence: "the United States", "Iran". */
export function partyInText(party: string | null): string {
  const name = partyName(party);
  return ARTICLE.test(name) || PLURAL.has(name) ? `the ${name}` : name;
}

/** Whom talks are between, as a sentence begins: "Between Russia and the United States". */
export function between(parties: readonly string[]): string {
  return `${parties.length > 1 ? 'Between' : 'With'} ${partyList(parties)}`;
}

/** Parties as a list in a sentence: "Russia and the United States", "nobody named" for none. */
export function partyList(parties: readonly string[]): string {
  const names = parties.map(partyInText);
  if (names.length === 0) return 'nobody named';
  if (names.length === 1) return names[0]!;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
