import {armedKinds, groupHeads} from '../../language/en/organisations.ts';
import {standIns} from '../../language/en/stand-ins.ts';
import type {Token} from '../../language/index.ts';
import type {PlaceMention, Span} from '../mention.ts';
import {type Found, joinedParties, known} from './lexicon.ts';
import {qualifies} from './modifiers.ts';
import {type Draft, HEAD, INSTITUTION, isCapital, MODIFIER, type Scene, wordBits} from './scene.ts';

const NOUN = HEAD | MODIFIER | INSTITUTION;

/** The words by token: an empty one belongs to the word after it, null to no part of the sentence. */
export type StandIns = ReadonlyMap<number, string | null>;

/**
 * For the names of states, peoples, towns and persons, and for dates, by token: words of the same kind and case that are the same
 * whatever the name, so that the structure of a sentence does not hang on who, where and when is named in it, nor on the dateline.
 */
export function standInsOf(
  scene: Scene,
  drafts: readonly Draft[],
  places: readonly PlaceMention[],
  dateline: Span | null,
): StandIns {
  const words = new Map<number, string | null>();
  const {tokens, names} = scene;
  for (let at = 0; at < tokens.length; at++) {
    const found = names[at];
    if (dateline !== null && tokens[at]!.start < dateline.end) {
      if (tokens[at]!.start >= dateline.start) words.set(at, null);
    } else if (found) named(scene, found, words);
    else if (scene.skipped[at]) dated(tokens[at]!, at, words);
    else if (isCapital(tokens[at])) joined(tokens[at]!, at, words);
  }
  for (const draft of drafts) if (draft.kind === 'person' && !draft.weak) person(scene.tokens, draft, words);
  let at = 0;
  for (const {place, site, start, end} of places) {
    if (place === null || site !== null) continue;
    at = tokenAt(scene.tokens, start, at);
    if (!words.has(at)) run(words, at, tokenAt(scene.tokens, end, at), standIns.town);
  }
  return words;
}

/** "the REBEL MOVEMENT Renamo". */
function isKind(tokens: readonly Token[], head: number): boolean {
  return groupHeads.has(tokens[head]?.lower ?? '') && armedKinds.has(tokens[head - 1]?.lower ?? '');
}

function named(scene: Scene, found: Found, words: Map<number, string | null>): void {
  const {tokens, names} = scene;
  const {first, last, sense} = found;
  if (sense.movement !== undefined) {
    // the state of an army
    const state = known(tokens, first, last - 1);
    if (state !== null) run(words, first, state.last, kindOf(state, true));
    else if (isKind(tokens, first - 1)) run(words, first - 2, last, standIns.group);
    else if (last - first > 1 && tokens[first - 1]?.lower === 'the') run(words, first, last, standIns.body);
    return;
  }
  if (sense.body !== undefined || sense.institution !== undefined || sense.region !== undefined) return;
  const next = tokens[last];
  const qualifying = qualifies(next) || (isCapital(next) && (wordBits(next!.lower) & NOUN) !== 0);
  // "Iran US talks": the two qualify as one
  const opens = names[last]?.sense.state !== undefined;
  const closes = qualifying && previousState(scene, first);
  const word =
    sense.state === undefined || !(opens || closes) ? kindOf(found, qualifying) : opens ? '' : standIns.adjective;
  // "the United States" is a name as a whole, "the Swiss" in "the Swiss side" is not
  const article = word === standIns.state && tokens[first - 1]?.lower === 'the';
  run(words, article ? first - 1 : first, last, word);
}

/** Whether the name of a state ends right before a token. */
function previousState({names}: Scene, at: number): boolean {
  for (let k = at - 1; k >= at - 3 && k >= 0; k--)
    if (names[k]) return names[k]!.last === at && names[k]!.sense.state !== undefined;
  return false;
}

/** The stand-in for a name; one that is a noun and an adjective at once ("US") is what its place makes it. */
function kindOf({sense}: Found, qualifying: boolean): string {
  if (sense.people !== undefined && sense.adjective === undefined) return standIns.people;
  if (sense.adjective !== undefined && (sense.state === undefined || qualifying)) return standIns.adjective;
  return sense.state !== undefined ? standIns.state : standIns.town;
}

/** A part of a date, by another of its kind: which day it was says nothing of who did what. */
function dated({text, lower}: Token, at: number, words: Map<number, string | null>): void {
  const kind = dateKinds.find(([form]) => form.test(lower))?.[1];
  if (kind === undefined) return;
  const word = standIns[kind];
  words.set(at, /^\p{Ll}/u.test(text) ? word.toLowerCase() : word);
}

const dateKinds: readonly (readonly [RegExp, 'day' | 'ordinal' | 'month' | 'weekday' | 'year'])[] = [
  [/^\d{1,2}$/, 'day'],
  [/^\d{1,2}(?:st|nd|rd|th)$/, 'ordinal'],
  [/^(?:19|20)\d\d$/, 'year'],
  [/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/, 'weekday'],
  [
    /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/,
    'month',
  ],
];

/** "Russian-American": one word of the kind for each part. */
function joined(token: Token, at: number, words: Map<number, string | null>): void {
  const parts = joinedParties(token);
  if (parts === null || parts.length !== token.text.split(/[-\u2010-\u2013]/).length) return;
  words.set(
    at,
    parts.map(({sense}) => (sense.adjective && !sense.state ? standIns.adjective : standIns.state)).join('-'),
  );
}

/** The name at the end of a mention, its title left out. */
function person(tokens: readonly Token[], {name, last}: Draft, words: Map<number, string | null>): void {
  if (name === null) return;
  const start = tokens[last - 1]!.end - name.length;
  let first = last - 1;
  while (first > 0 && tokens[first - 1]!.start >= start) first--;
  run(words, first, last, standIns.person);
}

/** One word for a whole name, in the place of its last token. */
function run(words: Map<number, string | null>, first: number, last: number, word: string): void {
  for (let at = first; at < last; at++) words.set(at, at === last - 1 ? word : '');
}

function tokenAt(tokens: readonly Token[], start: number, from: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]!.start < start) at++;
  return at;
}
