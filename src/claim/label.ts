import type {Phrase} from '../language/index.ts';
import {BARE_NOUNS, GENERAL_GOALS, NO_POINTS, SAYS_LITTLE} from '../language/index.ts';
import {countryOf} from '../mention/index.ts';
import {chunkFrom} from './chunk.ts';
import {isActor, isPlace, isTime} from './named.ts';
import {coreOf, rangeOf, type Scene, wordsAt} from './scene.ts';

/** The most words that a label has. */
const LONGEST_LABEL = 8;

/** How many words before the head are told where a label would grow too long. */
const MOST_BEFORE = 3;

const LEADING = new Set(['DET', 'PUNCT', 'CCONJ', 'SCONJ', 'ADP', 'PART']);

/** The tokens that name the point of a phrase, `last` exclusive; null where it names none. */
export function labelRange(scene: Scene, phrase: Phrase): [first: number, last: number] | null {
  const {tags, lemmas} = scene.syntax;
  if (
    !HEADS.has(tags[phrase.head]!) ||
    isSaying(scene, phrase) ||
    /^wh(?:o|om|ich|at)$/u.test(scene.tokens[phrase.first]!.lower) ||
    NO_POINTS.has(lemmas[phrase.head]!) ||
    (lemmas[phrase.head] === 'principle' && scene.tokens[phrase.head - 1]?.lower === 'in') ||
    isActor(scene, phrase) ||
    isTime(scene, phrase) ||
    isPlace(scene, phrase)
  )
    return null;
  let [first, last] = coreOf(scene, phrase);
  const next = nextConjunct(phrase);
  if (next !== null) last = Math.min(last, next);
  for (let token = phrase.head - 1; token >= first; token--) if (isOfClause(scene, token)) first = token + 1;
  first = pastArticle(scene, first, phrase.head);
  while (first < phrase.head && (LEADING.has(tags[first]!) || isSkipped(scene, first))) first++;
  for (let token = phrase.head + 1; token < last; token++)
    if (
      ENDING.has(scene.tokens[token]!.lower) ||
      ADJUNCT.test(wordsAt(scene, token, 3)) ||
      opensTime(scene, token) ||
      isOfClause(scene, token) ||
      isAside(scene, token) ||
      /^(?:every|each) (?:day|week|month|year)$/u.test(wordsAt(scene, token, 2))
    )
      last = token;
  // "complete, verifiable and irreversible dismantlement of Chad's arsenal"
  const described = tags.slice(first, phrase.head).every((tag) => /^(?:ADJ|ADV|PUNCT|CCONJ)$/u.test(tag));
  if (last > longest(scene, first) && described && phrase.head - first > MOST_BEFORE) first = phrase.head;
  last = Math.min(last, longest(scene, first), closing(scene, first, phrase.head));
  while (last > phrase.head + 1 && !CLOSING.has(tags[last - 1]!)) last--;
  last = withField(scene, phrase.head, pastName(scene, phrase.head, last));
  const empty =
    last <= first ||
    isSite(scene, first, last) ||
    saysNothing(scene, first, phrase.head, last) ||
    isBareDeed(scene, first, last) ||
    isFigure(scene, first, last) ||
    pointsBack(scene, first, last);
  return empty ? null : [first, last];
}

/** "NIGER INSISTS on paying": a verb that was taken for a noun behind who does it. */
function isSaying({syntax, tokens}: Scene, {first, head}: Phrase): boolean {
  return SAYS.test(tokens[head]!.lower) && head > first && syntax.xpos[head - 1]!.startsWith('NNP');
}

const SAYS = /^(?:insists|wants|rejects|refuses|seeks|says|proposes|opposes|maintains|argues)$/u;

/** A word with which a clause is told and no thing is named: a finite verb, "which", "who". */
function isOfClause({syntax, tokens}: Scene, token: number): boolean {
  return /^(?:VB[ZDP]|MD|W.*)$/u.test(syntax.xpos[token]!) && !/^(?:be|have)$/u.test(tokens[token]!.lower);
}

/** "an amnesty, A REQUEST that": what is said besides, behind a comma. */
function isAside({tokens}: Scene, token: number): boolean {
  return tokens[token]!.text === ',' && /^(?:an?|the|he|she|it|they|we)$/u.test(tokens[token + 1]?.lower ?? '');
}

/** "the length of SUCH A RULE": words that tell of what only because it was named before. */
function pointsBack({tokens}: Scene, first: number, last: number): boolean {
  return tokens
    .slice(Math.max(0, first - 2), last)
    .some(({lower}, at, all) => lower === 'such' && all[at + 1]?.lower !== 'as');
}

/**
 * "ASSESS", "SIDE PAY", "and PROPOSES that", "those FREED in May": a verb alone, or with who does it, or one word that a
 * clause has to fill ("sought GUARANTEES that"); "a memorandum on FISHING" names a thing.
 */
function isBareDeed({syntax, tokens}: Scene, first: number, last: number): boolean {
  const {tags, xpos, lemmas} = syntax;
  if (last > first + 1) return last === first + 2 && /^(?:side|party)$/u.test(lemmas[first]!);
  const before = tokens[first - 1]?.lower ?? '';
  if (before === 'those' || (tokens[last]?.lower === 'that' && !LEADS_NOUN.test(before))) return true;
  return tags[first] === 'VERB' && !(xpos[first] === 'VBG' && tags[first - 1] === 'ADP');
}

/** "150 TO 100 PER CENT", "A SINGLE METRE": how much, and not of what. */
function isFigure({syntax, tokens}: Scene, first: number, last: number): boolean {
  const measure =
    last - first <= 2 && /^(?:single|inch)$/u.test(tokens[first]!.lower) && MEASURES.test(tokens[last - 1]!.lower);
  return (
    measure ||
    tokens[first]!.lower === 'per' ||
    tokens.slice(first, last).every(({lower}, at) => syntax.tags[first + at] === 'NUM' || FIGURES.test(lower))
  );
}

const MEASURES =
  /^(?:metre|meter|inch|centimetre|centimeter|millimetre|foot|step|dollar|cent|soldier|word|comma|line)s?$/u;
const FIGURES = /^(?:to|and|per|cent|percent|%)$/u;

const LEADS_NOUN = /^(?:the|an?|on|its|their|to|of)$/u;

/** "chief among THEM THE bridge", "at the next MEETING THE release": behind words that the arcs took into the phrase before its article. */
function pastArticle({syntax, tokens}: Scene, first: number, head: number): number {
  let from = first;
  for (let at = first; at < head; at++) {
    const opens = /^(?:the|an?)$/u.test(tokens[at + 1]!.lower);
    if (opens && (syntax.xpos[at] === 'PRP' || syntax.tags[at] === 'NOUN')) from = at + 1;
  }
  return from;
}

/** "signed in NAMIBE PALACE": a name behind "in" or "at" alone, where something was done. */
function isSite({tokens, syntax}: Scene, first: number, last: number): boolean {
  return (
    /^(?:in|at|near|outside)$/u.test(tokens[first - 1]?.lower ?? '') &&
    syntax.tags.slice(first, last).every((tag) => tag === 'PROPN')
  );
}

/** "the PROPOSAL", "the Chilean READING", "a negotiated SOLUTION": nothing that could be told from any other. */
function saysNothing({syntax, tokens}: Scene, first: number, head: number, last: number): boolean {
  if (last !== head + 1) return false;
  const lemma = syntax.lemmas[head]!;
  const before = tokens.slice(first, head);
  if (GENERAL_GOALS.has(lemma)) return before.every(({lower}) => SAYS_LITTLE.has(lower));
  return BARE_NOUNS.has(lemma) && before.every(({text}) => countryOf(text) !== null);
}

/** Behind the head, where a quotation closes that was opened before the label: `"sincere response" from Chad`. */
function closing({tokens}: Scene, first: number, head: number): number {
  const marks = tokens.flatMap(({text}, at) => (at >= first && /^["“”]$/u.test(text) ? [at] : []));
  const opened = tokens.slice(0, first).filter(({text}) => /^["“”]$/u.test(text)).length % 2 === 1;
  return opened && marks[0] !== undefined && marks[0] > head ? marks[0] : tokens.length;
}

/** Where a label that begins here ends at the latest; commas and the "'s" of a possessor are no words. */
function longest({tokens}: Scene, first: number): number {
  let words = 0;
  let at = first;
  for (; at < tokens.length && words < LONGEST_LABEL; at++) if (!/^(?:,|['’]s?)$/u.test(tokens[at]!.lower)) words++;
  return at;
}

/** "the boundary ON THURSDAY": a time that tells when, and not what. */
function opensTime(scene: Scene, token: number): boolean {
  const next = scene.tokens[token + 1];
  if (!next || !WHEN.has(scene.tokens[token]!.lower)) return false;
  return scene.times.some(({edtf, start, end}) => edtf !== null && start < next.end && end > next.start);
}

const WHEN = new Set(['on', 'in', 'at', 'since', 'by', 'from']);

/**
 * Behind the words that a label would break off: "release of Alan | Gross", "access to eight | Miners", "share of the dam
 * | 's output"; before the possessor where what it owns would be too long.
 */
function pastName(scene: Scene, head: number, last: number): number {
  const {tokens, syntax} = scene;
  const broken = scene.actors
    .map((actor) => rangeOf(scene, actor))
    .find((range) => range && range[0] < last && last < range[1]);
  let end = broken && /^\p{Lu}/u.test(tokens[last]!.text) ? broken[1] : last;
  const named = isName(scene, end - 1) || (syntax.tags[end - 1] === 'NUM' && end - 1 > head);
  while (named && isName(scene, end) && !isTime(scene, {head: end})) end++;
  while (isBrokenNoun(scene, end)) end++;
  if (!/^['’]s?$/u.test(tokens[end]?.lower ?? '')) return end;
  let owned = end + 1;
  while (/^(?:ADJ|NOUN|PROPN)$/u.test(syntax.tags[owned] ?? '') && owned - head <= LONGEST_LABEL) owned++;
  if (owned > end + 1 && syntax.tags[owned - 1] !== 'ADJ') return owned;
  let owner = end - 1;
  while (owner > head && syntax.tags[owner] !== 'ADP') owner--;
  return owner > head ? owner : end;
}

/** "Laos's participation IN BORDER PROGRAMMES": a noun that tells nothing without what it is in. */
function withField(scene: Scene, head: number, last: number): number {
  const {tokens, syntax} = scene;
  if (last !== head + 1 || tokens[last]?.lower !== 'in' || !IN_A_FIELD.has(syntax.lemmas[head]!)) return last;
  const field = chunkFrom(syntax, tokens, last + 1);
  const told = field?.first === last + 1 && !isTime(scene, field) && !isPlace(scene, field);
  return told ? field.last : last;
}

const IN_A_FIELD = new Set(
  'participation role part share involvement interest investment cooperation trade'.split(' '),
);

/** "the SEA | boundary", "LANDING | rights": the noun that goes on where the arcs broke it off. */
function isBrokenNoun(scene: Scene, at: number): boolean {
  const {tags, xpos} = scene.syntax;
  const before = xpos[at - 1] === 'NN' || (xpos[at - 1] === 'VBG' && tags[at - 2] === 'ADP');
  return before && tags[at] === 'NOUN' && !isTime(scene, {head: at}) && !isActor(scene, {head: at});
}

function isName({syntax}: Scene, at: number): boolean {
  return syntax.xpos[at]?.startsWith('NNP') === true;
}

/** Words with which a clause of its own, or an example, begins behind the point. */
const ENDING = new Set(
  'because before without while although though unless whereas after until as including if once instead rather pending'.split(
    ' ',
  ),
);

/** "new relations IN ACCORDANCE WITH the wish of all": on what terms, and no longer what. */
const ADJUNCT =
  /^(?:in (?:accordance|line|return|exchange|order|keeping|the presence|the framework|view|light|response)|such as|so that|with a view)\b/u;

function isSkipped({syntax, tokens}: Scene, token: number): boolean {
  return SKIPPED.has(syntax.lemmas[token]!) || SKIPPED.has(tokens[token]!.lower);
}

const HEADS = new Set(['NOUN', 'PROPN', 'VERB', 'SYM']);
const CLOSING = new Set(['NOUN', 'PROPN', 'NUM', 'VERB']);
/** Possessive pronouns, particles and words of degree, which are no part of a label. */
const SKIPPED = new Set(
  'back up off out again afresh anew its their his her our my your it they he she we only even just merely simply also including that'.split(
    ' ',
  ),
);

/** Where the next coordinated part begins within the extent of this one. */
function nextConjunct(phrase: Phrase): number | null {
  const after = phrase.conjuncts.filter((other) => other.head > phrase.head).map((other) => other.first);
  return after.length > 0 ? Math.min(...after) - 1 : null;
}
