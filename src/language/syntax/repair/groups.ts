import {timeWords} from './attachment.ts';
import {attach, type Draft, dependent, isNominal} from './draft.ts';

/** "HAVING agreed", "HAD they agreed", "were to HAVE agreed", "HAS threatened before": an auxiliary that was taken for the verb of what follows. */
export function mendPerfect(draft: Draft, at: number): void {
  const {heads, relations, xpos} = draft;
  const word = draft.lower(at);
  const opens = word === 'had' && (at === 0 || draft.lower(at - 1) === ',');
  const infinitive = word === 'have' && draft.lower(at - 1) === 'to';
  const finite = !opens && !infinitive && /^(?:has|have|had)$/.test(word);
  if (word !== 'having' && !opens && !infinitive && !finite) return;
  const paired = finite && /^(?:neither|both)$/.test(draft.lower(at + 1));
  const verb = dependent(draft, at, paired ? /^(xcomp|ccomp|conj)$/ : /^(xcomp|ccomp)$/, at);
  if (verb < 0 || !/^VB[DN]$/.test(xpos[verb] as string) || dependent(draft, verb, /^(aux|mark)/) >= 0) return;
  const between = dependent(draft, at, /^(obj|nsubj)/, at);
  if (opens ? between < 0 || between > verb : verb - at > (finite ? 2 : 3) || (between > at && between < verb)) return;
  heads[verb] = heads[at] as number;
  relations[verb] = relations[at] as string;
  for (let d = 0; d < heads.length; d++) if (heads[d] === at) heads[d] = verb;
  heads[at] = verb;
  relations[at] = 'aux';
  draft.tags[at] = 'AUX';
  xpos[verb] = 'VBN';
  if (!finite) xpos[at] = word === 'had' ? 'VBD' : word === 'have' ? 'VB' : 'VBG';
  if (opens) relations[between] = 'nsubj';
}

/** "denied HAVING SEIZED vessels", "is said TO HAVE IMPOSED new limits": a perfect whose participle was taken to describe its object. */
export function mendDescribed(draft: Draft, at: number): void {
  const {heads, relations, xpos} = draft;
  const word = draft.lower(at);
  if (word !== 'having' && !(word === 'have' && draft.lower(at - 1) === 'to')) return;
  let verb = at + 1;
  while (draft.tags[verb] === 'ADV') verb++;
  const noun = heads[verb] ?? -1;
  if (relations[verb] !== 'amod' || !/^(VB[DN]|JJ)$/.test(xpos[verb] as string) || noun < verb || heads[noun] !== at)
    return;
  heads[verb] = heads[at] as number;
  relations[verb] = relations[at] as string;
  for (let d = 0; d < heads.length; d++) if (heads[d] === at) heads[d] = verb;
  relations[noun] = 'obj';
  heads[at] = verb;
  relations[at] = 'aux';
  draft.tags[at] = 'AUX';
  draft.tags[verb] = 'VERB';
  xpos[verb] = 'VBN';
}

/** "THE TRUCE between the army AND THE REBELS expired": the second of two sides is no subject, where the noun between which they stand is lost. */
export function mendBetween(draft: Draft, verb: number): void {
  const {heads, relations} = draft;
  const second = dependent(draft, verb, /^nsubj/);
  if (second < 2 || second > verb) return;
  let first = second;
  while (first > 0 && heads[first - 1] === second && draft.lower(first - 1) !== 'and') first--;
  const and = first - 1;
  if (draft.lower(and) !== 'and') return;
  let between = and - 1;
  while (between > 0 && and - between < LONGEST_SIDE && draft.lower(between) !== 'between') between--;
  const side = heads[between] as number;
  const noun = heads[side] as number;
  if (draft.lower(between) !== 'between' || side < between || side > and || noun < 0 || noun > between) return;
  const apart = relations[verb] === 'conj' && heads[verb] === noun;
  if (!isNominal(draft, noun) || !(apart || (heads[noun] === verb && relations[noun] === 'obl:unmarked'))) return;
  const relation = relations[second] as string;
  if (apart) {
    heads[verb] = heads[noun] as number;
    relations[verb] = relations[noun] as string;
  }
  heads[second] = side;
  relations[second] = 'conj';
  heads[and] = second;
  heads[noun] = -1;
  attach(draft, noun, verb, relation);
}

/** "the rebel GROUP Zurga met": what a subject is called, before its name, is no day or measure. */
export function mendCalled(draft: Draft, verb: number): void {
  const {heads, relations, tags} = draft;
  const name = lastSubject(draft, verb);
  const noun = name - 1;
  if (noun < 1 || tags[name] !== 'PROPN' || tags[noun] !== 'NOUN' || !isUnmarked(draft, noun, verb)) return;
  heads[noun] = name;
  relations[noun] = 'nmod:desc';
  for (let d = 0; d < noun; d++)
    if (heads[d] === noun && /^(?:cc|punct)$/.test(relations[d] as string)) heads[d] = name;
}

/** "the army and THE REBELS met", "Ana Ruiz, the envoy, and HER COUNTERPART met": what an "and" joins to a subject is no second subject. */
export function mendFellows(draft: Draft, verb: number): void {
  const {heads, relations} = draft;
  const second = lastSubject(draft, verb);
  if (second < 2 || !isNominal(draft, second)) return;
  let and = second - 1;
  while (and > 0 && draft.lower(and) !== 'and' && heads[and]! > and && heads[and]! <= second) and--;
  if (draft.lower(and) !== 'and') return;
  let first = and - 1;
  while (first >= 0 && (heads[first] !== verb || draft.tags[first] === 'PUNCT')) first--;
  if (first < 0 || !isNominal(draft, first) || !(relations[first] === 'nsubj' || isUnmarked(draft, first, verb)))
    return;
  heads[second] = first;
  relations[first] = relations[second] as string;
  relations[second] = 'conj';
  heads[and] = second;
}

/** The subject that stands nearest before its verb; -1 if none does. */
function lastSubject({heads, relations}: Draft, verb: number): number {
  let at = verb - 1;
  while (at >= 0 && !(heads[at] === verb && /^nsubj/.test(relations[at] as string))) at--;
  return at;
}

function isUnmarked(draft: Draft, at: number, verb: number): boolean {
  return draft.heads[at] === verb && draft.relations[at] === 'obl:unmarked' && !timeWords.has(draft.lower(at));
}

/** How many words the first of two sides has at most. */
const LONGEST_SIDE = 7;
