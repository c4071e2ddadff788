import type {Phrase, Predicate} from '../language/index.ts';
import {ISSUE_SHELLS, TEXTS} from '../language/index.ts';
import type {Span} from '../mention/index.ts';
import {chunkFrom} from './chunk.ts';
import {complementsOf, isApart} from './complement.ts';
import {insideOf} from './inside.ts';
import {labelRange} from './label.ts';
import {isActor, isTime} from './named.ts';
import {partsOf, splitAt, withOf} from './parts.ts';
import {type Scene, spanOf, textOf, wordsAt} from './scene.ts';
import {isPassive, objectOf, SAID_TO} from './verb.ts';

/** What a claim is about, as a noun phrase of at most eight words. */
export interface Theme {
  label: string;
  span: Span;
  /** The token of the phrase's head. */
  head: number;
}

/**
 * The points that a phrase names, one for each coordinated part. A head that only wraps the point ("the question of
 * X", "its demand for X") is taken off.
 */
export function themesOf(scene: Scene, phrase: Phrase, depth = 0): Theme[] {
  const parts = partsOf(withOf(scene, phrase));
  return parts.slice(0, beforeRelative(scene, parts)).flatMap((part) => {
    if (isShell(scene, part.head)) return depth < 4 ? insideShell(scene, part, depth) : [];
    return splitAt(scene, part).flatMap((piece) => themeOf(scene, withGerund(scene, piece)) ?? []);
  });
}

/** "the question of X"; "its RIGHTS UNDER the treaty", "WATER RIGHTS" are a point of their own, "the right to X" is none. */
function isShell({syntax, tokens}: Scene, head: number): boolean {
  const lemma = syntax.lemmas[head]!;
  const named = tokens[head]!.lower === 'rights' && /^(?:NOUN|ADJ|VERB)$/u.test(syntax.tags[head - 1] ?? '');
  const held = lemma === 'right' && (named || /^(?:under|over|in)$/u.test(tokens[head + 1]?.lower ?? ''));
  return ISSUE_SHELLS.has(lemma) && !held;
}

/** "LANDING rights": the gerund that names them, which was taken for a verb. */
function withGerund({syntax, tokens}: Scene, piece: Phrase): Phrase {
  const {head, first} = piece;
  const named = tokens[head]!.lower === 'rights' && first === head && syntax.xpos[head - 1] === 'VBG';
  return named ? {...piece, first: head - 1} : piece;
}

/** "A and B, ALL OF WHOM hold passports": how many of the parts stand before a clause that goes on about them. */
function beforeRelative({tokens}: Scene, parts: readonly Phrase[]): number {
  const at = parts.findIndex(
    ({first, head}, index) =>
      index > 0 && tokens.slice(first, head + 1).some(({lower}) => /^(?:whom|which|whose|who)$/u.test(lower)),
  );
  return at < 0 ? parts.length : at;
}

/** What a shell wraps: the phrase that hangs on it, else what the verb behind it is about; nothing where it stands bare. */
function insideShell(scene: Scene, part: Phrase, depth: number): Theme[] {
  const inner = insideOf(scene, part);
  const within = inner ? themesOf(scene, inner, depth + 1) : [];
  if (within.length > 0) return within;
  const named = ofName(scene, part);
  if (named.length > 0) return named;
  if (OF_RELATIVE.test(wordsAt(scene, part.head + 1, 2))) return [];
  const last = UNDER_WHICH.test(wordsAt(scene, part.head + 1, 2)) ? scene.tokens.length : part.last;
  const verb = scene.syntax.predicates.find(({kind, head}) => kind !== 'noun' && head > part.head && head < last);
  const themes = verb ? themesOfPredicate(scene, verb, depth + 1) : [];
  return themes.length > 0 ? themes : ofText(scene, verb);
}

/** "a request TO WHICH she gave no answer". */
const OF_RELATIVE = /^(?:to|for|on|about) (?:which|whom)$/u;

/** "a compromise UNDER WHICH both would share the catch". */
const UNDER_WHICH = /^(?:(?:under|by) which|whereby\b)/u;

/** "a memorandum on FISHING", "an accord on LANDING RIGHTS": what a text is about, where only a gerund tells. */
function ofText(scene: Scene, verb: Predicate | undefined): Theme[] {
  const {tags, xpos} = scene.syntax;
  if (!verb || xpos[verb.head] !== 'VBG' || tags[verb.head - 1] !== 'ADP') return [];
  let head = verb.head;
  while (tags[head + 1] === 'NOUN') head++;
  return [themeOf(scene, {head, first: verb.head, last: head + 1, conjuncts: []}) ?? []].flat();
}

/** "an expanded AIR SERVICES accord": a text that the noun before it names. */
function ofName(scene: Scene, part: Phrase): Theme[] {
  const named = TEXTS.has(scene.syntax.lemmas[part.head]!) && part.head > part.first && isName(scene, part.head - 1);
  return named ? [themeOf(scene, {...part, last: part.head + 1, conjuncts: []}) ?? []].flat() : [];
}

/** Whether the word before a text tells which one it is: "the TRUCE plan", no "new" and no "final" one. */
function isName(scene: Scene, at: number): boolean {
  const {syntax, tokens} = scene;
  if (isActor(scene, {head: at})) return false;
  const tag = syntax.tags[at];
  return tag === 'NOUN' || tag === 'PROPN' || (tag === 'ADJ' && KNOWN_NOUNS.has(tokens[at]!.lower));
}

/** Nouns that were taken for adjectives before a text. */
const KNOWN_NOUNS = new Set(
  'truce ceasefire peace border boundary transit trade tariff water fishing customs extradition'.split(' '),
);

function themeOf(scene: Scene, phrase: Phrase): Theme | null {
  const range = labelRange(scene, phrase);
  if (!range) return null;
  const span = spanOf(scene, ...range);
  return {label: textOf(scene, span).replace(/\s+/gu, ' '), span, head: phrase.head};
}

/**
 * What a predicate is about: its object, the subject of a passive or of a state, else what it says "on" or "about",
 * else what its complement is about.
 */
export function themesOfPredicate(scene: Scene, predicate: Predicate, depth = 0): Theme[] {
  const complements = complementsOf(scene, predicate).filter(
    ({head}) => head < predicate.head || !isApart(scene, predicate.head, head),
  );
  const seen = complements.map((inner) => seenDone(scene, inner)).find((phrase) => phrase !== null);
  if (seen) return themesOf(scene, seen, depth);
  const object = behind(scene, predicate, depth);
  const befallen = object !== null && isPassive(scene, predicate) && !isActor(scene, object);
  if (object && (befallen || !complements.some((c) => c.subject?.head === object.head && c.object))) {
    const themes = spentOn(scene, predicate, object, depth) ?? themesOf(scene, object, depth);
    if (themes.length > 0) return themes;
  }
  const wished = complements.length > 0 ? complements : depth === 0 ? wishedBy(scene, predicate) : [];
  if (depth < 3) {
    for (const complement of wished) {
      const themes = themesOfPredicate(scene, complement, depth + 1);
      if (themes.length > 0) return themes;
    }
  }
  const done = object !== null && object.head > predicate.head && isActor(scene, object);
  // "free four persons OF THE LIST": theirs, and not what is told about
  const noun = object !== null && object.head > predicate.head && scene.syntax.tags[object.head] === 'NOUN';
  const owned = noun && !done && !isShell(scene, object.head);
  const oblique = predicate.obliques.find(
    ({preposition, phrase}) =>
      ABOUT.has(preposition) &&
      !(done && APART.has(preposition)) &&
      !(preposition === 'of' && owned) &&
      !(preposition === 'to' && SAID_TO.has(predicate.lemma)) &&
      !(preposition === 'with' && ((object === null && !WITH.has(predicate.lemma)) || isBeside(scene, phrase))) &&
      !(depth > 0 && preposition === 'for'),
  );
  if (oblique) return themesOf(scene, oblique.phrase, depth);
  if (predicate.subject && (predicate.kind === 'adjective' || (depth > 0 && befalls(scene, predicate))))
    return themesOf(scene, predicate.subject, depth);
  return [];
}

/** "contribute 90 million francs a year TO THE FUND": what money is given for, where no more is told of it than how much. */
function spentOn(scene: Scene, predicate: Predicate, {head}: Phrase, depth: number): Theme[] | null {
  const {lemmas, tags} = scene.syntax;
  if (!MONEY.test(lemmas[head]!) || !tags.slice(Math.max(0, head - 4), head).includes('NUM')) return null;
  const what = predicate.obliques.find(
    ({preposition, phrase}) =>
      GIVEN_FOR.has(preposition) && phrase.head > head && !isActor(scene, phrase) && !isTime(scene, phrase),
  );
  const themes = what ? themesOf(scene, what.phrase, depth + 1) : [];
  return themes.length > 0 ? themes : null;
}

const MONEY =
  /^(?:dollar|euro|pound|franc|peso|rupee|yen|yuan|rouble|ruble|crown|dinar|riyal|shilling|lira|won|million|billion)s?$/u;
const GIVEN_FOR = new Set(['to', 'for', 'towards', 'toward']);

/** "that THE TOLL be lowered", "that THE FLIGHTS had to stop": a subject to which it is done, or that ends, and that does nothing. */
function befalls(scene: Scene, predicate: Predicate): boolean {
  if (isActor(scene, predicate.subject!)) return false;
  return isPassive(scene, predicate) || BEFALLING.has(predicate.lemma);
}

const BEFALLING = new Set(
  'end stop cease lapse expire continue remain stay resume begin start apply come be'.split(' '),
);

/** "wants to see THE POST moved to the valley", "pushed to have IT moved": what something is done to. */
function seenDone({syntax, tokens}: Scene, {lemma, head}: Predicate): Phrase | null {
  if (lemma !== 'see' && lemma !== 'have') return null;
  const what = tokens[head - 1]?.lower === 'to' ? chunkFrom(syntax, tokens, head + 1) : null;
  return what?.first === head + 1 &&
    syntax.tags[what.last] === 'VERB' &&
    /(?:ed|en|n|t|d)$/u.test(tokens[what.last]!.lower)
    ? what
    : null;
}

/** "with Johor", ", with a vote still ahead": who takes part, or what comes beside it. */
function isBeside({tokens, syntax}: Scene, {head, first}: Phrase): boolean {
  const at = tokens[first]!.lower === 'with' ? first : first - 1;
  return syntax.tags[head] === 'PROPN' || tokens[at - 1]?.text === ',';
}

/** The object, read in plain sight behind an active verb whose arcs put it before the verb of a complement. */
function behind(scene: Scene, predicate: Predicate, depth: number): Phrase | null {
  const object = objectOf(scene, predicate);
  const next = predicate.particle ? predicate.head + 2 : predicate.head + 1;
  // "offered $20 million and Chile NO LONGER INSISTS on thirty": a verb that was taken for an object
  const taken = object !== null && object.first > next && scene.tokens[object.first + 1]?.lower === 'longer';
  if (taken) return chunkFrom(scene.syntax, scene.tokens, next);
  if (depth === 0 || !object || object.head > predicate.head || isPassive(scene, predicate)) return object;
  return chunkFrom(scene.syntax, scene.tokens, next);
}

/** "wants the rebels TO LEAVE the towns": the verbs of the wish, where the arcs hung them on its object. */
export function wishedBy(scene: Scene, predicate: Predicate): Predicate[] {
  const {syntax} = scene;
  const object = predicate.object ?? (isPassive(scene, predicate) ? null : objectOf(scene, predicate));
  if (!object) return [];
  return syntax.predicates.filter(
    ({kind, head}) =>
      kind === 'verb' && head > object.head && head < predicate.last && syntax.lemmas[head - 1] === 'to',
  );
}

/** Verbs whose "with" tells what they are about, and not by what means. */
const WITH = new Set(
  'deal proceed continue press go interfere meddle comply cope begin start help disagree do'.split(' '),
);

/** Prepositions that tell whence and whereto people are moved: "pull its troops back FROM THE RIDGE". */
const APART = new Set(['from', 'with', 'against', 'into']);

const ABOUT = new Set([
  'on',
  'about',
  'for',
  'of',
  'over',
  'to',
  'from',
  'with',
  'against',
  'regarding',
  'concerning',
  'upon',
  'into',
]);
