import type {Phrase, Syntax, Token} from '../language/index.ts';

export const INSIDE = new Set(['DET', 'ADJ', 'NOUN', 'NUM', 'PROPN', 'PRON']);

const BEFORE_HEAD = new Set([...INSIDE, 'PART']);

/** Where the noun phrase of a head begins by the words before it, at `from` at the earliest, whatever the arcs. */
export function chunkStart({tags}: Pick<Syntax, 'tags'>, head: number, from = 0): number {
  let first = head;
  while (first > from && BEFORE_HEAD.has(tags[first - 1]!)) first--;
  return first;
}

/** The same with the noun phrases that are coordinated before it: "CHAD AND NIGER reaching". */
export function listStart({tags, lemmas}: Pick<Syntax, 'tags' | 'lemmas'>, head: number): number {
  let first = chunkStart({tags}, head);
  for (let step = 0; step < MOST_FELLOWS && lemmas[first - 1] === 'and' && INSIDE.has(tags[first - 2] ?? ''); step++)
    first = chunkStart({tags}, first - 2);
  return first;
}

const MOST_FELLOWS = 3;

/** Whether a token may stand in a noun phrase: "a 30 PER CENT duty" is one. */
function isInside({tags}: Pick<Syntax, 'tags'>, tokens: readonly Token[], at: number): boolean {
  if (INSIDE.has(tags[at]!) || /^["“”]$/u.test(tokens[at]!.text)) return true;
  return tokens[at]!.lower === 'per' && tokens[at + 1]?.lower === 'cent' && tags[at - 1] === 'NUM';
}

/** "on the fee NO agreement was reached": an article behind a noun, with which another phrase begins. */
function opensAnother(tags: readonly string[], tokens: readonly Token[], at: number): boolean {
  return /^(?:NOUN|PROPN)$/u.test(tags[at - 1]!) && /^(?:the|an?|no)$/u.test(tokens[at]!.lower);
}

/** The noun phrase that begins at the token, with what hangs on it by "of"; null where none does. */
export function chunkFrom(syntax: Pick<Syntax, 'tags'>, tokens: readonly Token[], first: number): Phrase | null {
  const {tags} = syntax;
  let last = first;
  while (last < tags.length && isInside(syntax, tokens, last) && !(last > first && opensAnother(tags, tokens, last)))
    last++;
  let head = last - 1;
  while (head >= first && tags[head] !== 'NOUN' && tags[head] !== 'PROPN') head--;
  if (head < first) return null;
  let end = head + 1;
  while (end < tags.length && OF.has(tokens[end]!.lower)) {
    let next = end + 1;
    while (next < tags.length && INSIDE.has(tags[next]!)) next++;
    if (next === end + 1) break;
    end = next;
  }
  return {head, first, last: end, conjuncts: []};
}

const OF = new Set(['of', 'to', 'on', 'for', 'from', 'over', 'about']);
