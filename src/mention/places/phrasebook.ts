import {analyse, type Token} from '../../language/index.ts';

interface Entry<T> {
  words: readonly string[];
  /** An acronym, which must stand in the text letter for letter, so that "who" and "us" are no names. */
  exact: string | null;
  value: T;
}

/** Names of one or more words, found from their first token. */
export interface Phrasebook<T> {
  /** The longest name that begins at token `at` and ends before `end`, and the token after it. */
  match(tokens: readonly Token[], at: number, end: number): {value: T; last: number} | null;
}

/** What a hyphen adds to the name of those who do it: "QATAR-mediated". */
export const joined = /(?<=[\p{L}.])-(?:mediated|brokered|led|sponsored|hosted|facilitated|backed|chaired|based|run)$/u;

/** A token's lower-case form with plain apostrophes, and without what a hyphen adds ("Union-mediated" -> "union"). */
export function plainForm(token: Token): string {
  const form = token.lower.includes('’') ? token.lower.replaceAll('’', "'") : token.lower;
  return form.includes('-') ? form.replace(joined, '') : form;
}

/** Builds a phrasebook; of names that are written alike, the values are merged by `join`. */
export function phrasebook<T>(
  names: Iterable<readonly [name: string, value: T]>,
  join: (a: T, b: T) => T,
): Phrasebook<T> {
  const byName = new Map<string, Entry<T>>();
  for (const [name, value] of names) {
    const known = byName.get(name);
    if (known !== undefined) known.value = join(known.value, value);
    else byName.set(name, {words: analyse(name).tokens.map(plainForm), exact: acronym(name), value});
  }
  const byFirst = new Map<string, Entry<T>[]>();
  for (const entry of byName.values()) {
    const first = entry.words[0] as string;
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [entry]);
    else list.push(entry);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    match(tokens, at, end) {
      const token = tokens[at] as Token;
      const list = byFirst.get(plainForm(token));
      if (list === undefined) return null;
      for (const entry of list)
        if (fits(entry, tokens, at, end)) return {value: entry.value, last: at + entry.words.length};
      return null;
    },
  };
}

function fits<T>(entry: Entry<T>, tokens: readonly Token[], at: number, end: number): boolean {
  const {words, exact} = entry;
  if (at + words.length > end) return false;
  if (exact !== null) return (tokens[at] as Token).text.replace(joined, '') === exact;
  for (let i = 1; i < words.length; i++) if (plainForm(tokens[at + i] as Token) !== words[i]) return false;
  return true;
}

function acronym(name: string): string | null {
  return /^[A-Z][A-Z0-9.&/-]{1,8}$/.test(name) ? name : null;
}
