import {MEETING_NOUNS, type Phrase, type Predicate, TEXTS, TOPIC_WORDS} from '../language/index.ts';
import {chunkFrom, chunkStart, INSIDE} from './chunk.ts';
import {complementsOf} from './complement.ts';
import {isActor, isTime} from './named.ts';
import {wishedBy} from './phrase.ts';
import {covers, lineOf, type Scene} from './scene.ts';
import {isPassive, objectBehind, objectOf} from './verb.ts';

/** How deep a chain of verbs may go: "threatened TO REFUSE TO RECEIVE the envoy". */
const DEEPEST = 3;

/**
 * What an act is done to, where that is no point of an agenda: the talks, the text, or, of what somebody is to do, the
 * people: "put off THE TALKS", "threatened to recall ITS AMBASSADOR".
 */
export function thingOf(scene: Scene, predicate: Predicate, depth = 0): string | null {
  const phrase = doneTo(scene, predicate);
  const own = phrase && !(depth === 0 && isActor(scene, phrase)) ? phrase : null;
  if (own && own.first === predicate.head + 1) return nameOf(scene, predicate, own);
  if (depth < DEEPEST)
    for (const inner of [...complementsOf(scene, predicate), ...(depth === 0 ? wishedBy(scene, predicate) : [])]) {
      const thing = thingOf(scene, inner, depth + 1) ?? ofSubject(scene, predicate, inner);
      if (thing) return thing;
    }
  return own ? nameOf(scene, predicate, own) : toMeeting(scene, predicate);
}

/** "welcomed THAT THE BRIDGE had opened": what a clause tells of, where that is nobody who acts. */
function ofSubject(scene: Scene, {head, lemma}: Predicate, inner: Predicate): string | null {
  const {subject} = inner;
  // "told her when they MET that the port was open"
  const own =
    lemma !== 'meet' && inner.kind !== 'noun' && subject !== null && subject.head > head && subject.head < inner.head;
  return own && !isActor(scene, subject) ? nameOf(scene, inner, subject) : null;
}

/** "invited both sides TO A FURTHER ROUND". */
function toMeeting(scene: Scene, {head, last}: Predicate): string | null {
  const {lemmas, tags} = scene.syntax;
  const to = scene.tokens.findIndex(({lower}, at) => at > head && at < last && lower === 'to');
  let at = to + 1;
  while (to > 0 && at < last && INSIDE.has(tags[at]!) && !MEETING_NOUNS.has(lemmas[at]!)) at++;
  return to > 0 && MEETING_NOUNS.has(lemmas[at] ?? '') && tags[at] !== 'VERB' ? textAt(scene, at) : null;
}

/** The words of a phrase up to its head, without its article: "direct talks"; what a pronoun stands for. */
export function nameOf(scene: Scene, predicate: Predicate, phrase: Phrase): string | null {
  const {tags, lemmas} = scene.syntax;
  if (/^(?:PRON|DET|SCONJ)$/u.test(tags[phrase.head]!)) return meantBy(scene, predicate, phrase);
  if (!/^(?:NOUN|PROPN)$/u.test(tags[phrase.head]!) || NOTHING.has(lemmas[phrase.head]!)) return null;
  return withTopic(scene, phrase.head);
}

/** The text or the talks with what they are on: "AN AGREEMENT ON GUARANTEES". */
function withTopic(scene: Scene, head: number): string {
  const {lemmas} = scene.syntax;
  const own = textAt(scene, head);
  const topical = TEXTS.has(lemmas[head]!) || MEETING_NOUNS.has(lemmas[head]!);
  if (!topical || !TOPIC_WORDS.has(scene.tokens[head + 1]?.lower ?? '')) return own;
  const topic = chunkFrom(scene.syntax, scene.tokens, head + 2);
  if (topic?.first !== head + 2 || isTime(scene, topic)) return own;
  return `${own} ${lineOf(scene, head + 1, Math.min(topic.head + 1, head + LONGEST_TOPIC))}`;
}

/** How many words behind its noun a topic ends at most. */
const LONGEST_TOPIC = 7;

const LEADS = new Set(['DET', 'PRON', 'PART', 'PUNCT']);
/** Nouns that only make a verb with their verb. */
const NOTHING = new Set('place part effect term name ground way step measure hand table host principle'.split(' '));

/** What the act befalls: its object, or the subject of a verb that nobody does to anything ("THE TALKS fell through"). */
function doneTo(scene: Scene, predicate: Predicate): Phrase | null {
  if (predicate.kind === 'noun') return null;
  const behind = objectOf(scene, predicate) ?? objectBehind(scene, predicate);
  const validity = behind && behind.first === behind.head && VALIDITY.has(scene.tokens[behind.head]!.lower);
  const object = behind && !validity && !isTime(scene, behind) ? behind : relatedTo(scene, predicate);
  if (object || isPassive(scene, predicate)) return object;
  const {subject} = predicate;
  const lemma = subject ? scene.syntax.lemmas[subject.head]! : '';
  return MEETING_NOUNS.has(lemma) || TEXTS.has(lemma) || ENDS_ALONE.has(predicate.lemma) ? subject : null;
}

/** "the treaty entered into FORCE", "took EFFECT": what only makes a verb of what befalls the text. */
const VALIDITY = new Set(['force', 'effect']);

/** Verbs of what comes to its end by itself. */
const ENDS_ALONE = new Set(['lapse', 'expire', 'run']);

/** "the truce THAT Congo had approved": the pronoun before the subject. */
function relatedTo({tokens, syntax}: Scene, {subject, head}: Predicate): Phrase | null {
  const at = (subject && subject.head < head ? subject.first : head) - 1;
  return /^(?:that|which)$/u.test(tokens[at]?.lower ?? '') && syntax.xpos[at] !== 'IN'
    ? {head: at, first: at, last: at + 1, conjuncts: []}
    : null;
}

/** "eleven years after IT was signed", "the truce, WHICH he rejected": the talks or the text that was named before. */
function meantBy(scene: Scene, {head: verb}: Predicate, {head}: Phrase): string | null {
  const {tokens, syntax} = scene;
  const {lower} = tokens[head]!;
  if (/^(?:which|that)$/u.test(lower) && head < verb) return nounBefore(scene, head);
  if (!/^(?:it|them)$/u.test(lower)) return null;
  for (let at = Math.min(head, verb) - 1; at >= 0; at--) {
    const known = MEETING_NOUNS.has(syntax.lemmas[at]!) || TEXTS.has(syntax.lemmas[at]!);
    if (known && /^(?:NOUN|PROPN)$/u.test(syntax.tags[at]!)) return textAt(scene, at);
  }
  return null;
}

/** The noun phrase that ends before a relative pronoun, no actor and no place. */
function nounBefore(scene: Scene, pronoun: number): string | null {
  const last = scene.tokens[pronoun - 1]?.text === ',' ? pronoun - 1 : pronoun;
  for (let at = last - 1; at >= Math.max(0, last - FAR); at--) {
    const named = [...scene.actors, ...scene.places].some((mention) => covers(scene, mention, at));
    if (!named && /^(?:NOUN|PROPN)$/u.test(scene.syntax.tags[at]!)) return textAt(scene, at);
  }
  return null;
}

/** How far before a relative pronoun its noun stands. */
const FAR = 6;

function textAt(scene: Scene, head: number): string {
  let first = chunkStart(scene.syntax, head);
  for (let at = first; at < head; at++) if (LEADS.has(scene.syntax.tags[at]!)) first = at + 1;
  return lineOf(scene, first, head + 1);
}
