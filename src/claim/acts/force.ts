import {type Phrase, type Predicate, TEXTS} from '../../language/index.ts';
import {chunkStart} from '../chunk.ts';
import type {Claim} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {isMeeting} from '../meeting.ts';
import {partsOf} from '../parts.ts';
import {type Scene, sceneBefore, spanOf} from '../scene.ts';
import {ofPhrase} from './content.ts';
import {told} from './told.ts';

/** "The truce took effect", "entered into force"; "enters into force ONCE both have ratified it" is still to come. */
export function inForce(scene: Scene, predicate: Predicate): Claim[] | null {
  const claims = tookEffect(scene, predicate);
  const awaits = predicate.tense === 'present' && !predicate.perfect && isAwaited(scene, predicate);
  return claims && awaits ? claims.map((claim) => ({...claim, tense: 'future'})) : claims;
}

function isAwaited({tokens}: Scene, {head}: Predicate): boolean {
  return tokens.slice(head).some(({lower}) => AWAITED.has(lower));
}

const AWAITED = new Set(['after', 'once', 'when', 'upon', 'until', 'unless', 'if', 'provided', 'as']);

function tookEffect(scene: Scene, predicate: Predicate): Claim[] | null {
  const {subject, object, obliques, lemma} = predicate;
  const {lemmas} = scene.syntax;
  const force = obliques.some(({phrase}) => ['force', 'effect'].includes(lemmas[phrase.head]!));
  if (force && object && PUTS.has(lemma)) return told(scene, predicate, 'take-effect', [ofPhrase(scene, object)]);
  if (!subject || isMeeting(scene, subject)) return null;
  const effect = lemma === 'take' && object && lemmas[object.head] === 'effect';
  if (!effect && !(force && ENTERS.has(lemma)) && !begins(scene, predicate)) return null;
  if (scene.syntax.tags[subject.head] === 'PRON') return textOfPronoun(scene, predicate, subject);
  const text = TEXTS.has(lemmas[subject.head]!) ? null : textBefore(scene, predicate);
  if (text) return told(scene, predicate, 'take-effect', [ofPhrase(scene, text)]);
  return told(
    scene,
    predicate,
    'take-effect',
    partsOf(subject).map((part) => ofPhrase(scene, part)),
  );
}

const ENTERS = new Set(['enter', 'come', 'go']);
const PUTS = new Set(['put', 'bring']);

/** "IT entered into force": the text that the sentence before names last. */
function textOfPronoun(scene: Scene, predicate: Predicate, {head}: Phrase): Claim[] | null {
  const before = scene.tokens[head]!.lower === 'it' ? sceneBefore(scene) : null;
  const noun =
    before?.syntax.lemmas.findLastIndex((lemma, at) => TEXTS.has(lemma) && before.syntax.tags[at] === 'NOUN') ?? -1;
  if (!before || noun < 0) return null;
  const {text, first, last} = ofPhrase(before, phraseAt(before, noun));
  return [claimOf(scene, predicate, 'take-effect', [], {content: text, contentSpan: spanOf(before, first, last)})];
}

/** "The truce BEGAN at midnight", "the treaty BECAME EFFECTIVE". */
function begins({syntax, tokens}: Scene, {lemma, head, subject}: Predicate): boolean {
  const text = syntax.lemmas[subject!.head]!;
  if (lemma === 'begin' || lemma === 'start' || lemma === 'commence') return CALM.has(text);
  return (
    lemma === 'become' && TEXTS.has(text) && /^(?:effective|operational|binding)$/u.test(tokens[head + 1]?.lower ?? '')
  );
}

/** What is in force from when it begins. */
const CALM = new Set(['truce', 'ceasefire', 'cease-fire', 'armistice']);

/** "THE CONVENTION, ratified by the assembly in May, entered into force": the text that the clause opens with, whatever the arcs. */
function textBefore({syntax, tokens}: Scene, {head}: Predicate): Phrase | null {
  const {tags, lemmas} = syntax;
  const noun = lemmas.findIndex((lemma, at) => at < head && tags[at] === 'NOUN' && TEXTS.has(lemma));
  const opens =
    noun >= 0 && lemmas.slice(0, noun).every((_, at) => tags[at] !== 'VERB' || tokens[noun + 1]?.text === ',');
  return opens ? phraseAt({syntax}, noun) : null;
}

/** A noun with what stands before it in its phrase. */
function phraseAt({syntax}: Pick<Scene, 'syntax'>, noun: number): Phrase {
  return {head: noun, first: chunkStart(syntax, noun), last: noun + 1, conjuncts: []};
}
