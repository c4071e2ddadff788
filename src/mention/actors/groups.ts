import {armedKinds, fightingHeads, groupHeads, groupPeople, noGroupName} from '../../language/en/organisations.ts';
import type {Token} from '../../language/index.ts';
import {bracketed, isAcronym} from './acronyms.ts';
import type {Found} from './lexicon.ts';
import {slug} from './parties.ts';

/**
 * Names what a report introduces as a group that fights or speaks for itself, wherever it stands: "the rebel movement
 * RENAMO", "the separatists of the MFDC", "TUAREG rebels", "FACT, a rebel group", "the Front for
 * Change (FACT)". Fills `names` where nothing was known.
 */
export function nameGroups(tokens: readonly Token[], names: (Found | null)[], skipped: Uint8Array): void {
  const open = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && !skipped[at] && !names[at] && isName(token);
  };
  const groups = new Map<string, string>();
  const add = (find: (at: number) => Run): void => {
    for (let at = 1; at < tokens.length; at++) {
      const [first, last] = find(at);
      if (last <= first) continue;
      const name = nameOf(tokens, first, last);
      groups.set(name, partyOf(name));
    }
  };
  add((at) => behindKind(tokens, at, open));
  add((at) => beforeApposition(tokens, at, open));
  add((at) => explained(tokens, names, at, open));
  // "Casamance rebels" are the movement that the report names, where it names one
  const named = groups.size > 0 || names.some((found) => found?.sense.movement !== undefined);
  if (!named) add((at) => beforePeople(tokens, at, open));
  if (groups.size === 0) return;
  const longest = Math.max(...[...groups.keys()].map((name) => name.split(' ').length));
  for (let at = 0; at < tokens.length; at++) {
    if (names[at]) at = names[at]!.last - 1;
    else if (open(at))
      for (let last = Math.min(at + longest, tokens.length); last > at; last--) {
        const name = nameOf(tokens, at, last);
        const movement = groups.get(name);
        if (movement === undefined) continue;
        names[at] = {first: at, last, sense: {name, movement}};
        at = last - 1;
        break;
      }
  }
}

type Run = readonly [first: number, last: number];
const NONE: Run = [0, 0];

/** "the rebel movement RENAMO", "rebels of the MFDC", "separatists from the MFDC". */
function behindKind(tokens: readonly Token[], at: number, open: (at: number) => boolean): Run {
  const {lower} = tokens[at]!;
  let first = at + 1;
  if (groupPeople.has(lower)) {
    if (!/^(?:of|from)$/.test(tokens[first]?.lower ?? '')) return NONE;
    first++;
    if (tokens[first]?.lower === 'the') first++;
  } else if (!groupHeads.has(lower) || !armedKinds.has(tokens[at - 1]!.lower)) return NONE;
  return runFrom(first, open);
}

/** "RENAMO rebels", "the TUAREG separatists". */
function beforePeople(tokens: readonly Token[], at: number, open: (at: number) => boolean): Run {
  if (!groupPeople.has(tokens[at]!.lower) || !open(at - 1)) return NONE;
  const first = startOfRun(at, open);
  const opens = first === 0 || /^(?:[.!?:]|\n)$/.test(tokens[first - 1]!.text);
  return opens && !isAcronym(tokens[first]!.text) ? NONE : [first, at];
}

/** "FACT, a rebel group", "FACT is a rebel movement". */
function beforeApposition(tokens: readonly Token[], at: number, open: (at: number) => boolean): Run {
  const article = /^(?:an?|the)$/.test(tokens[at + 1]?.lower ?? '');
  if (!article || !/^(?:,|is|was)$/.test(tokens[at]!.lower) || !open(at - 1)) return NONE;
  const kind = [at + 2, at + 3].find((k) => armedKinds.has(tokens[k]?.lower ?? ''));
  if (kind === undefined || !groupHeads.has(tokens[kind + 1]?.lower ?? '')) return NONE;
  return [startOfRun(at, open), at];
}

/** "the Darfur Liberation Front (DLF)", "the Front for Change in Chad (FC)": the acronym of what bears a name of those who fight. */
function explained(
  tokens: readonly Token[],
  names: readonly (Found | null)[],
  at: number,
  open: (at: number) => boolean,
): Run {
  if (bracketed(tokens, at) === null) return NONE;
  const inside = (k: number) => open(k) || INNER.test(tokens[k]!.lower) || names[k]?.sense.state !== undefined;
  for (let k = at - 1; k >= 0 && k > at - LONGEST && inside(k); k--)
    if (open(k) && fightingHeads.has(tokens[k]!.lower)) return [at + 1, at + 2];
  return NONE;
}

const LONGEST = 9;
const INNER = /^(?:of|for|and|the|in)$/u;

/** The first of the name words that end before a token. */
function startOfRun(end: number, open: (at: number) => boolean): number {
  let first = end - 1;
  while (first > 0 && open(first - 1)) first--;
  return first;
}

function runFrom(first: number, open: (at: number) => boolean): Run {
  let last = first;
  while (open(last)) last++;
  return [first, last];
}

function isName({text, lower}: Token): boolean {
  return /^\p{Lu}[\p{L}\p{N}/’'–-]+$/u.test(text) && !noGroupName.has(lower);
}

function nameOf(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last)
    .map(({text}) => text)
    .join(' ');
}

function partyOf(name: string): string {
  return isAcronym(name) ? name : slug(name);
}
