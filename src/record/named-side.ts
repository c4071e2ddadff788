import {analyse} from '../language/index.ts';
import {readActors} from '../mention/index.ts';

/** The only party that some words name: "Ministry of Foreign Affairs of Chile", "Peruvian government"; null for none or several. */
export function sideNamedIn(words: string): string | null {
  const {cast} = readActors(analyse(`The ${words.replace(/^the /iu, '')} said so.`), [], null);
  const named = new Set(cast.entities.map(({party}) => party).filter((party) => party !== null));
  return named.size === 1 ? [...named][0]! : null;
}
