import {countries} from '../../language/en/countries.ts';
import {regions, seats, towns} from '../../language/en/places.ts';

/** What a capitalised name may stand for; several at once ("UAE" is a name and an adjective, "Luxembourg" more). */
export interface Sense {
  /** The name as English reports use it. */
  name: string;
  /** A state's or territory's own name: its alpha-3. */
  state?: string;
  /** An adjective of nationality. */
  adjective?: string;
  /** A plural noun for a people. */
  people?: string;
  /** A town where a government sits: the party that it may stand for. */
  capital?: string;
  /** Any town: the country that it lies in. */
  town?: string;
  region?: true;
  /** A building that stands for a party ("the Kremlin"). */
  seat?: string;
  /** An international body, by its acronym. */
  body?: string;
  /** An armed group or movement. */
  movement?: string;
  /** An institution that only one state has under this name. */
  institution?: string;
}

/** The senses of all countries, peoples, towns and regions, by name. */
export function* gazetteer(): Generator<readonly [string, Sense]> {
  for (const country of countries) {
    for (const name of country.names) yield [bare(name), {name: country.name, state: country.code}];
    for (const name of country.adjectives) yield [name, {name: country.name, adjective: country.code}];
    for (const name of country.peoples) yield [name, {name: country.name, people: country.code}];
    for (const name of country.capitals) {
      const first = country.capitals[0] as string;
      const seat = name === first || !/Amsterdam/.test(name);
      yield [name, {name: official(name, first), town: country.code, ...(seat ? {capital: country.code} : {})}];
    }
  }
  yield ['Brussels', {name: 'Brussels', town: 'BEL', capital: 'EU'}];
  for (const [code, names] of towns) for (const name of names.split(',')) yield [name, {name, town: code}];
  for (const name of regions) yield [titled(name), {name: titled(name), region: true}];
  for (const [party, names] of seats) for (const name of names.split(',')) yield [name, {name, seat: party}];
}

/** The later of two senses of one name adds to the first. */
export function joinSenses(a: Sense, b: Sense): Sense {
  return {...a, ...b, name: a.name};
}

function bare(name: string): string {
  return name.replace(/^The /, '');
}

/** Spellings of a capital share its first name; a second seat of government keeps its own. */
function official(name: string, first: string): string {
  const fold = (word: string) => word.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();
  return fold(name).slice(0, 3) === fold(first).slice(0, 3) ? first : name;
}

function titled(name: string): string {
  return name.replace(/(^|[\s-])(?!of\b|and\b|the\b)\p{L}/gu, (letter) => letter.toUpperCase());
}
