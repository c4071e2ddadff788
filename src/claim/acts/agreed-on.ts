import type {Phrase, Predicate} from '../../language/index.ts';
import {isTime} from '../named.ts';
import {themesOf, themesOfPredicate} from '../phrase.ts';
import {rangeOf, type Scene} from '../scene.ts';
import {type Content, content} from './content.ts';

/** What was agreed "on" or "to", a day left out. */
export function onPhrase(scene: Scene, predicate: Predicate): Phrase | undefined {
  return predicate.obliques.find(
    ({preposition, phrase}) => ON.has(preposition) && phrase.first > predicate.head && !isTime(scene, phrase),
  )?.phrase;
}

const ON = new Set(['on', 'to', 'upon']);

/** "agreed provisionally ON HOW their border runs along four villages": the clause, to its first comma. */
export function howBehind(scene: Scene, {head}: Predicate): Content | null {
  const {tokens, syntax} = scene;
  const on = tokens.findIndex(({lower}, at) => at > head && at <= head + 6 && lower === 'on');
  if (on < 0 || !HOW.has(tokens[on + 1]?.lower ?? '')) return null;
  const inner = syntax.predicates.find(({kind, head: verb}) => kind === 'verb' && verb > on);
  if (!inner) return null;
  let last = inner.head + 1;
  while (last < tokens.length && !/^[,;.]$/u.test(tokens[last]!.text)) last++;
  const own = inner.subject && inner.subject.first > on ? themesOf(scene, inner.subject) : [];
  const [theme] = own.length > 0 ? own : themesOfPredicate(scene, inner);
  return {...content(scene, on + 1, last), theme: theme ?? null};
}

/** "agreed in principle THAT RAILWAY EXPERTS WILL examine the line": the clause in plain sight, where the parse took a word of its subject for a verb. */
export function thatBehind(scene: Scene, {head}: Predicate): Content | null {
  const {tokens, syntax} = scene;
  const that = tokens.findIndex(({lower}, at) => at > head && at <= head + 6 && lower === 'that');
  if (that < 0 || !syntax.tags.slice(head + 1, that).every((tag) => tag !== 'VERB' && tag !== 'PUNCT')) return null;
  const verbs = syntax.predicates.filter((one) => one.kind === 'verb' && one.head > that);
  const main = verbs.find(({finite, auxiliaries}) => finite && auxiliaries.length > 0);
  if (!main || verbs[0] === main || verbs[0]!.head > that + 2 || verbs[0]!.governor?.how !== 'relative') return null;
  const [theme] = themesOfPredicate(scene, main);
  return {...content(scene, that + 1, main.last), theme: theme ?? null};
}

const HOW = new Set(['how', 'where', 'when', 'what', 'which', 'who', 'whether']);

const SKIPPED = new Set(['ADV', 'PART']);

/**
 * The phrase behind "agreed … on" or "agreed … to" in plain sight, adverbs and a day between them left out, where the
 * arcs gave the verb no such phrase.
 */
export function phraseAfter(scene: Scene, predicate: Predicate): Phrase | null {
  if (onPhrase(scene, predicate)) return null;
  const {tags} = scene.syntax;
  let token = predicate.head + 1;
  for (let steps = 0; steps < 6 && token < tags.length; steps++) {
    const time = scene.times
      .map((mention) => rangeOf(scene, mention))
      .find((range) => range && range[0] <= token + 1 && token < range[1]);
    if (time) token = time[1];
    else if (SKIPPED.has(tags[token]!)) token++;
    else break;
  }
  if (!ON.has(scene.tokens[token]?.lower ?? '') || tags[token + 1] === 'VERB') return null;
  const first = token + 1;
  let last = first;
  while (
    last < tags.length &&
    (INSIDE.has(tags[last]!) ||
      /^["“”]$/u.test(scene.tokens[last]!.text) ||
      (scene.tokens[last]!.lower === 'and' && tags[last + 1] === 'ADJ'))
  )
    last++;
  let head = last - 1;
  while (head > first && tags[head] !== 'NOUN') head--;
  return tags[head] === 'NOUN' ? {head, first, last, conjuncts: []} : null;
}

const INSIDE = new Set(['DET', 'ADJ', 'NOUN', 'NUM', 'ADV']);
