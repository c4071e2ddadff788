import {countries} from '../en/countries.ts';
import {towns} from '../en/places.ts';
import {letters} from './hash.ts';

/** Hashes of the words, in lower case, that names of states, capitals and towns are made of. */
export function placeWords(): ReadonlySet<number> {
  const names = [
    ...countries.flatMap((country) => [...country.names, ...country.capitals]),
    ...towns.flatMap(([, list]) => list.split(',')),
  ];
  const words = names.flatMap((name) => name.toLowerCase().split(/[\s-]+/));
  return new Set(words.filter((word) => word.length > 2).map((word) => letters(word, 0, word.length)));
}
