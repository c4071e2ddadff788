import {
  beforeMonth,
  familyWords,
  givenMonths,
  menNames,
  notNames,
  openingParticles,
  particles,
  suffixes,
  surnamesToo,
  womenNames,
} from '../../language/en/names.ts';
import {bodyHeads, movementHeads, thingHeads} from '../../language/en/organisations.ts';
import {nameLike} from '../../language/en/places.ts';
import type {Token} from '../../language/index.ts';
import {HEAD, isCapital, type Scene, wordBits} from './scene.ts';

const LONGEST = 7;
const initial = /^\p{Lu}\.$/u;
const prefixed = /^(?:al|el|d|l|o)['’-]\p{Lu}/u;
const word = /^\p{L}[\p{L}\p{M}'’.-]*$/u;

/** Whether a token may be part of a personal name: capitalised, or with an article as prefix ("al-Busaidi"). */
export function isNameWord(token: Token | undefined): boolean {
  return token !== undefined && (isCapital(token) || prefixed.test(token.text)) && word.test(token.text);
}

/** Whether a name begins at a token: with a word of it, or with a particle in lower case before one ("von Berg"). */
export function opensName(scene: Scene, at: number, end: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined || at >= end) return false;
  // most words are neither capitalised nor short enough for a particle
  const {lower} = token;
  if (!isCapital(token) && lower.length > 4 && lower[2] !== '-' && lower[1] !== "'" && lower[1] !== '’') return false;
  return isNameWord(token) || (openingParticles.has(token.lower) && follows(scene, at, end));
}

/** Whether a capitalised word is no part of a name: a month or a pronoun is one only before a name ("Jan Novak", "He Lifeng"). */
export function namesNobody({tokens, names}: Scene, at: number, end: number): boolean {
  const {lower} = tokens[at] as Token;
  if (!notNames.has(lower)) return false;
  const next = tokens[at + 1];
  const family = familyWords.has(lower);
  if (!(family || givenMonths.has(lower)) || next === undefined || at + 1 >= end) return true;
  if (!family && openingParticles.has(next.lower)) return false;
  const goesOn = isNameWord(next) && !notNames.has(next.lower) && names[at + 1] === null && wordBits(next.lower) === 0;
  return !goesOn || (!family && beforeMonth.has(tokens[at - 1]?.lower ?? ''));
}

/** Letters whose plain form is no accent's. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {ı: 'i', ø: 'o', ł: 'l', đ: 'd'};

/** The parts by which a person may be called: lower case, without accents, articles and particles. */
export function nameParts(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[ıøłđ]/g, (letter) => PLAIN_LETTERS[letter]!)
    .split(/\s+/)
    .map((part) => part.replace(/^(?:al|el|ad|as|an|ar)-(?=\p{L}{3})/u, '').replace(/[.,]/g, ''))
    .filter((part, at, all) => {
      if (part === '' || part === 'jr' || part === 'sr') return false;
      // "Ben Carson", "Al Gore": what else is a particle may be a given name where a name opens with it
      return !particles.has(part) || (at === 0 && all.length === 2 && !openingParticles.has(part));
    });
}

/**
 * The token after a personal name that begins at `at`, or `at` where none does. After a title (`sure`) words that are
 * also towns or countries may open it ("Defence Minister Israel Katz").
 */
export function endOfName(scene: Scene, at: number, end: number, sure: boolean): number {
  const {tokens, names, skipped} = scene;
  let last = at;
  let k = at;
  while (k < end && k - at < LONGEST) {
    const token = tokens[k] as Token;
    if (isNameWord(token) && (skipped[k] === 0 || (k > at ? menNames.has((tokens[at] as Token).lower) : sure))) {
      const found = names[k];
      if (found && !bearsName(scene, k, at, end, sure)) break;
      if (k > at && suffixes.has(token.lower)) return k + 1;
      // "Mohammed SHIA al-Sudani", "Theresa MAY"
      const given = token.lower === 'may' || prefixed.test(tokens[k + 1]?.text ?? '');
      if (k > at ? notNames.has(token.lower) && !given : namesNobody(scene, k, end)) break;
      if (k > at && wordBits(token.lower) & HEAD && !initial.test(token.text) && !surnamesToo.has(token.lower)) break;
      k++;
      last = k;
    } else if ((k > at ? particles : openingParticles).has(token.lower) && follows(scene, k, end)) k++;
    else if (k > at && token.text === ',' && suffixes.has(tokens[k + 1]?.lower ?? '')) {
      return k + 2;
    } else break;
  }
  // "wrote on X. Talks" is no initial
  if (initial.test((tokens[at] as Token).text) && tokens[at - 1]?.lower === 'on') return at;
  if (last === at + 1 && initial.test((tokens[at] as Token).text)) return at;
  return last;
}

/** Particles belong to a name only where more of it follows: "de la Cruz", but not "Minister and". */
function follows(scene: Scene, at: number, end: number): boolean {
  for (let k = at + 1; k < end && k < at + 4; k++) {
    const token = scene.tokens[k] as Token;
    if (isNameWord(token)) return scene.skipped[k] === 0 && !scene.names[k];
    if (!particles.has(token.lower)) return false;
  }
  return false;
}

function bearsName(scene: Scene, k: number, at: number, end: number, sure: boolean): boolean {
  const found = scene.names[k]!;
  if (found.last > k + 1) return false;
  const {sense} = found;
  const next = scene.tokens[k + 1];
  if (k > at)
    return nameLike.has((scene.tokens[k] as Token).lower) || sense.town !== undefined || sense.region === true;
  const open =
    k + 1 < end && isNameWord(next) && !scene.names[k + 1] && !notNames.has(next!.lower) && !wordBits(next!.lower);
  return open && (sure || nameLike.has((scene.tokens[k] as Token).lower));
}

/** "ANN LEE", as a label writes it, in the letters of a name. */
export function inLetters(name: string): string {
  const capitals = name.length > 2 && !/\p{Ll}/u.test(name);
  return capitals ? name.replace(/\p{Lu}[\p{L}\p{M}]*/gu, (part) => part[0] + part.slice(1).toLowerCase()) : name;
}

/** A man, a woman, or not to be told from the given name. */
export function sexOf(name: string): 'm' | 'f' | null {
  const given = name.split(' ', 1)[0]!.toLowerCase();
  return womenNames.has(given) ? 'f' : menNames.has(given) ? 'm' : null;
}

/** What a run of capitalised words names by its last words: a movement, a body, a thing that cannot act, or nothing told. */
export function runKind(scene: Scene, first: number, last: number): 'movement' | 'body' | 'thing' | null {
  for (let k = last - 1; k >= first; k--) {
    const lower = (scene.tokens[k] as Token).lower.replace(/[-–](?:north|south|east|west|unity)$/, '');
    if (thingHeads.has(lower)) return 'thing';
    if (movementHeads.has(lower)) return 'movement';
    if (bodyHeads.has(lower)) return 'body';
  }
  return null;
}

const inner = new Set(['of', 'for', 'and', 'the', "'s", '’s', '&', 'de', 'del', 'y', 'to']);

/** The token after a run of capitalised words, with "of the" and the like inside it: "Movement for Justice and Equality". */
export function endOfRun(scene: Scene, at: number, end: number): number {
  let last = at;
  for (let k = at; k < end && k - at < 9; k++) {
    const token = scene.tokens[k] as Token;
    if (isCapital(token) && scene.skipped[k] === 0) last = k + 1;
    else if (k === at || !inner.has(token.lower)) break;
  }
  return last;
}
