import {ACT_NOUNS, type Phrase, type Predicate, TEXTS, TOPIC_WORDS} from '../../language/index.ts';
import {chunkFrom, chunkStart} from '../chunk.ts';
import type {Claim} from '../claim.ts';
import {isActor, isTime} from '../named.ts';
import {type Theme, themesOf, themesOfPredicate} from '../phrase.ts';
import {nounPredicate} from '../plain.ts';
import {type Scene, spanOf, textOf} from '../scene.ts';
import {nameOf} from '../thing.ts';
import {content, ofPhrase} from './content.ts';

/** An act that a noun names, with the phrases that hang on it by prepositions, in plain sight. */
export interface Event {
  lemma: string;
  head: number;
  /** Where its noun phrase begins, and the token after all that hangs on it. */
  first: number;
  last: number;
  predicate: Predicate;
  phrases: readonly {preposition: string; phrase: Phrase}[];
  /** What stands before its phrase, where that is a preposition. */
  preposition: string | null;
}

/** The nouns of a sentence that name an act. */
export function eventsIn(scene: Scene): Event[] {
  const {tags, lemmas, relations, predicates} = scene.syntax;
  return lemmas.flatMap((lemma, head) => {
    if (tags[head] !== 'NOUN' || !ACT_NOUNS.has(lemma) || (relations[head] === 'compound' && tags[head + 1] === 'NOUN'))
      return [];
    if (lemma === 'exchange' && !isOfNotes(scene, head)) return [];
    if (lemma === 'call' && !isOfTelephone(scene, head)) return [];
    if (lemma === 'release' && scene.tokens[head]!.lower === 'releases') return [];
    const first = ownStart(scene, head);
    const phrases = phrasesOn(scene, head);
    const last = phrases.at(-1)?.phrase.last ?? head + 1;
    const own = predicates.find((one) => one.kind === 'noun' && one.head === head);
    const predicate = own ?? nounPredicate(scene.syntax, {head, first, last, conjuncts: []}, lemma);
    const preposition = tags[first - 1] === 'ADP' ? scene.tokens[first - 1]!.lower : null;
    return [{lemma, head, first, last, predicate, phrases, preposition}];
  });
}

/** Where the noun's own phrase begins: "made Mauritius NO PROMISE", not with whom it is made to. */
function ownStart({syntax}: Scene, head: number): number {
  const first = chunkStart(syntax, head);
  for (let at = head; at > first; at--)
    if (syntax.tags[at] === 'DET' && /^(?:NOUN|PROPN|PRON)$/u.test(syntax.tags[at - 1]!)) return at;
  return first;
}

/** "an exchange of NOTES". */
function isOfNotes({syntax}: Scene, head: number): boolean {
  const of = syntax.lemmas.slice(head + 1, head + 4);
  return of[0] === 'of' && of.some((lemma) => lemma === 'note' || lemma === 'letter');
}

/** "a CALL WITH the minister", "a PHONE CALL", and no call for something. */
function isOfTelephone({tokens, syntax}: Scene, head: number): boolean {
  if (/^(?:phone|telephone|video)$/u.test(tokens[head - 1]?.lower ?? '')) return true;
  return syntax.xpos[head] === 'NN' && /^(?:with|between)$/u.test(tokens[head + 1]?.lower ?? '');
}

/** The chain of prepositional phrases behind a noun: "by Zambia and Angola", "of a rail convention". */
function phrasesOn(scene: Scene, head: number): {preposition: string; phrase: Phrase}[] {
  const {tokens, syntax} = scene;
  const found: {preposition: string; phrase: Phrase}[] = [];
  let token = head + 1;
  while (token < tokens.length - 1) {
    // "on fees AND ON a schedule"
    if (found.length > 0 && tokens[token]!.lower === 'and' && syntax.tags[token + 1] === 'ADP') token++;
    const past = pastAside(scene, token);
    if (past > token) {
      token = past;
      continue;
    }
    if (syntax.tags[token] !== 'ADP') break;
    const chunk = chunkFrom(syntax, tokens, token + 1);
    if (chunk?.first !== token + 1) break;
    const last = pastFellows(scene, chunk.head + 1);
    found.push({preposition: tokens[token]!.lower, phrase: {...chunk, last}});
    token = last;
  }
  return found;
}

/** Behind "in principle" and behind a day, which tell nothing of what an event is on: "agreement IN PRINCIPLE ON MONDAY on". */
function pastAside({tokens, times}: Scene, token: number): number {
  if (tokens[token]!.lower === 'in' && tokens[token + 1]?.lower === 'principle') return token + 2;
  const at = /^(?:on|in|at)$/u.test(tokens[token]!.lower) ? token + 1 : token;
  let last = at;
  const inTime = ({start, end}: {start: number; end: number}) =>
    times.some((time) => time.edtf !== null && time.start < end && time.end > start);
  while (last < tokens.length && inTime(tokens[last]!)) last++;
  return last > at ? last : token;
}

/** Behind the actors that are coordinated in plain sight: "Zambia AND ANGOLA", "Chad, NIGER AND MALI". */
function pastFellows(scene: Scene, from: number): number {
  const {tokens, syntax} = scene;
  let last = from;
  while (tokens[last]?.lower === 'and' || isListed(scene, last)) {
    const next = chunkFrom(syntax, tokens, last + 1);
    if (next?.first !== last + 1) break;
    last = next.head + 1;
  }
  return last;
}

/** "Chad, NIGER AND Mali": a comma between two names of a list. */
function isListed({tokens, syntax}: Scene, at: number): boolean {
  if (tokens[at]?.text !== ',' || syntax.tags[at - 1] !== 'PROPN' || syntax.tags[at + 1] !== 'PROPN') return false;
  return syntax.tags[at + 2] === 'CCONJ' || tokens[at + 2]?.text === ',';
}

/** What an event is about: what it is done to, else what it is on. */
export function themeOfEvent(scene: Scene, {phrases, head, first}: Event): Theme | undefined {
  for (const prepositions of [ABOUT, OF])
    for (const {preposition, phrase} of phrases) {
      if (!prepositions.has(preposition)) continue;
      const [theme] = themesOf(scene, phrase);
      if (theme) return theme;
    }
  return first < head - 1 && scene.syntax.tags[head - 1] === 'NOUN'
    ? themesOf(scene, {head: head - 1, first, last: head, conjuncts: []})[0]
    : undefined;
}

/** "the suspension of THE TALKS", "his request for CONSULTATIONS": what an event is done to, where that is no point of an agenda. */
export function thingOfEvent(scene: Scene, {phrases, predicate}: Event): string | null {
  const to = phrases.find(
    ({preposition, phrase}) => DONE_TO.has(preposition) && !isActor(scene, phrase) && !isTime(scene, phrase),
  );
  return to ? nameOf(scene, predicate, to.phrase) : null;
}

const DONE_TO = new Set(['of', 'for', 'to']);

const ABOUT = new Set([...TOPIC_WORDS, 'into']);
const OF = new Set(['of']);

/** "an offer TO EXTEND THE TRUCE": what the infinitive behind the noun is about. */
export function aimOf({syntax, ...scene}: Scene, {head}: Event): Theme | undefined {
  if (scene.tokens[head + 1]?.lower !== 'to') return undefined;
  const verb = syntax.predicates.find(({kind, head: at}) => kind === 'verb' && at > head + 1 && at <= head + 3);
  return verb ? themesOfPredicate({syntax, ...scene}, verb, 1)[0] : undefined;
}

/** "THE TREATY awaits ratification": what the subject of the verb names, where it is no actor. */
export function awaitedBy(scene: Scene, {head}: Event, {subject, head: verb, lemma}: Predicate): Theme | undefined {
  if (!subject || verb > head || !AWAITS.has(lemma) || isActor(scene, subject)) return undefined;
  const span = spanOf(scene, subject.head, subject.head + 1);
  const text = TEXTS.has(scene.syntax.lemmas[subject.head]!);
  return themesOf(scene, subject)[0] ?? (text ? {label: textOf(scene, span), span, head: subject.head} : undefined);
}

const AWAITS = new Set(['await', 'need', 'require', 'undergo', 'lack', 'get', 'receive']);

/** "The signing OF A PROTOCOL ON FISHERIES took place", "AN EXCHANGE OF NOTES took place", "completed THE WITHDRAWAL of its troops from A". */
export function textOfEvent(scene: Scene, {first, head, phrases}: Event, act: string): Partial<Claim> {
  const of = phrases.findIndex(({preposition}) => preposition === 'of');
  if (of < 0) return {};
  const about = phrases.slice(of + 1).findIndex(({preposition}) => /^(?:by|between|with|in|at)$/u.test(preposition));
  const last = phrases[about < 0 ? phrases.length - 1 : of + about]!.phrase.last;
  const whole = content(scene, OF_TEXTS.has(act) ? phrases[of]!.phrase.first : Math.min(first, head), last);
  return {content: whole.text, contentSpan: spanOf(scene, whole.first, whole.last)};
}

/** "an agreement between Chad and Niger ON A SCHEDULE AND ON FEES": what it is on, each point by itself. */
export function pointsOfEvent(scene: Scene, {phrases}: Event): Partial<Claim>[] {
  const on = phrases.filter(({preposition}) => preposition === 'on');
  return on.flatMap(({phrase}) => {
    const {first, last, text, theme} = ofPhrase(scene, phrase);
    if (theme === null) return [];
    return [{content: text, contentSpan: spanOf(scene, first, last), issue: theme.label, issueSpan: theme.span}];
  });
}

const OF_TEXTS: ReadonlySet<string> = new Set(['sign', 'initial', 'ratify']);
