import {countries} from '../../language/en/countries.ts';
import type {Token} from '../../language/index.ts';
import type {Sense} from '../places/index.ts';
import type {Found} from './lexicon.ts';

/** States of half of a land, by the half ("south") and by the word for the land with those for its people ("korea"). */
const halves = new Map<string, {name: string; code: string}[]>();
const lands = new Map<string, {form: 'state' | 'adjective' | 'people'; name: string; code: string}[]>();
/** What are names of other states, or of whole continents. */
const whole = new Set([...countries.flatMap(({names}) => names), 'Africa'].map((name) => name.toLowerCase()));

for (const {code, name, adjectives, peoples} of countries) {
  const half = /^(South|North|East|West) (\p{Lu}\p{L}+)$/u.exec(name);
  if (!half) continue;
  const [, side, land] = half as unknown as [string, string, string];
  halves.set(side.toLowerCase(), [...(halves.get(side.toLowerCase()) ?? []), {name, code}]);
  if (whole.has(land.toLowerCase())) continue;
  const add = (word: string, form: 'state' | 'adjective' | 'people') => {
    const key = word.toLowerCase();
    lands.set(key, [...(lands.get(key) ?? []), {form, name, code}]);
  };
  add(land, 'state');
  for (const word of adjectives) add(word.replace(`${side} `, ''), 'adjective');
  for (const word of peoples) add(word.replace(`${side} `, ''), 'people');
}

/**
 * The state that a report calls by a part of its name once it has named it: "the South" of South Sudan, "Korea" and
 * "the Korean side" of the only Korea that it names. Fills `names` where nothing was known.
 */
export function nameShort(tokens: readonly Token[], names: (Found | null)[], skipped: Uint8Array): void {
  for (let at = 0; at + 2 < tokens.length; at++) {
    const sense = names[at] || skipped[at] ? null : halfBefore(tokens, names, at);
    if (sense) names[at] = {first: at, last: at + 1, sense};
  }
  const named = new Set(
    names.flatMap((found) => found?.sense.state ?? found?.sense.adjective ?? found?.sense.capital ?? []),
  );
  for (let at = 0; at < tokens.length; at++) {
    const {text, lower} = tokens[at]!;
    if (names[at]) {
      at = names[at]!.last - 1;
      continue;
    }
    if (skipped[at] || !/^\p{Lu}/u.test(text)) continue;
    const sense = landAt(lower, named) ?? halfAt(tokens, at, named);
    if (sense) names[at] = {first: at, last: at + 1, sense};
  }
}

/** "SOUTH and North Korea", "the NORTH and South Korean teams": the half whose land the other half names. */
function halfBefore(tokens: readonly Token[], names: readonly (Found | null)[], at: number): Sense | null {
  if (!halves.has(tokens[at]!.lower) || tokens[at + 1]!.lower !== 'and') return null;
  const other = names[at + 2];
  const land = other ? (lands.get(tokens[other.last - 1]!.lower) ?? []) : [];
  const half = land.find(({name}) => name.toLowerCase().startsWith(`${tokens[at]!.lower} `));
  return half && half.name !== other!.sense.name ? {name: half.name, [half.form]: half.code} : null;
}

function landAt(lower: string, named: ReadonlySet<string>): Sense | null {
  const meant = (lands.get(lower) ?? []).filter(({code}) => named.has(code));
  return meant.length === 1 ? {name: meant[0]!.name, [meant[0]!.form]: meant[0]!.code} : null;
}

function halfAt(tokens: readonly Token[], at: number, named: ReadonlySet<string>): Sense | null {
  const meant = (halves.get(tokens[at]!.lower) ?? []).filter(({code}) => named.has(code));
  const alone = tokens[at - 1]?.lower === 'the' && !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
  return alone && meant.length === 1 ? {name: meant[0]!.name, state: meant[0]!.code} : null;
}
