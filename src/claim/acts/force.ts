import {type Phrase, type Predicate, TEXTS} from '../../language/index.ts';
import {chunkStart} from '../chunk.ts';
import type {Claim} from '../claim.ts';
import {isMeeting} from '../meeting.ts';
import {partsOf} from '../parts.ts';
import type {Scene} from '../scene.ts';
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
  if (!subject || scene.syntax.tags[subject.head] === 'PRON' || isMeeting(scene, subject)) return null;
  const effect = lemma === 'take' && object && scene.syntax.lemmas[object.head] === 'effect';
  const force =
    (lemma === 'enter' || lemma === 'come' || lemma === 'go') &&
    obliques.some(({phrase}) => ['force', 'effect'].includes(scene.syntax.lemmas[phrase.head]!));
  if (!effect && !force && !begins(scene, predicate)) return null;
  const text = TEXTS.has(lemmas[subject.head]!) ? null : textBefore(scene, predicate);
  if (text) return told(scene, predicate, 'take-effect', [ofPhrase(scene, text)]);
  return told(
    scene,
    predicate,
    'take-effect',
    partsOf(subject).map((part) => ofPhrase(scene, part)),
  );
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
  return opens ? {head: noun, first: chunkStart(syntax, noun), last: noun + 1, conjuncts: []} : null;
}

/** "The truce has been in force since Monday": it took effect then. */
export function standsInForce(scene: Scene, predicate: Predicate): Claim[] | null {
  const {kind, lemma, head, subject, negation} = predicate;
  const [before, since] = [scene.tokens[head - 1], scene.tokens[head + 1]];
  const force = kind === 'noun' && (lemma === 'force' || lemma === 'effect') && before?.lower === 'in';
  if (!force || since?.lower !== 'since' || negation !== null) return null;
  if (!subject || !TEXTS.has(scene.syntax.lemmas[subject.head]!)) return null;
  const when = scene.times.find(({start}) => start >= since.end)?.edtf ?? null;
  return told(scene, predicate, 'take-effect', [ofPhrase(scene, subject)]).map((claim) => ({...claim, when}));
}
