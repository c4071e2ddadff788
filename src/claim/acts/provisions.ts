import {type Phrase, type Predicate, type Sentence, TEXTS} from '../../language/index.ts';
import {chunkFrom} from '../chunk.ts';
import type {Claim, ClaimActor} from '../claim.ts';
import {complementsOf, infinitivesAfter} from '../complement.ts';
import {isActor} from '../named.ts';
import {actorsIn} from '../participants.ts';
import {partsOf} from '../parts.ts';
import type {Mentions, Scene} from '../scene.ts';
import {isPassive} from '../verb.ts';
import {isAgreedBefore} from './agreed-text.ts';
import {type Content, ofPhrase, ofPredicate} from './content.ts';
import {told} from './told.ts';

/** "The accord PROVIDES FOR a joint commission", "it OBLIGES Peru to hand over the archive", "the text SAYS that troops will stay": what a text lays down on which both sides are told to have agreed. */
export function readProvisions(scene: Scene): Claim[] {
  return scene.syntax.predicates.flatMap((predicate) => {
    const kind = PROVIDES.get(predicate.lemma);
    if (!kind || !isTold(scene, predicate) || !isText(scene, predicate.subject)) return [];
    if (!isAgreedBefore(scene.mentions, scene.sentence.index, BEFORE)) return [];
    const {agents, contents} =
      kind === 'binds' ? bound(scene, predicate) : {agents: [], contents: provided(scene, predicate)};
    if (contents.length === 0 || (kind === 'binds' && agents.length === 0)) return [];
    return told(scene, predicate, 'agree', contents).map((claim) => ({
      ...claim,
      actors: agents,
      tense: 'present',
      modality: null,
      when: null,
      due: claim.due ?? claim.when,
    }));
  });
}

/** Within how many sentences before it is told that the sides agreed. */
const BEFORE = 6;

/** Verbs of texts: what they provide, and whom they bind to do it. */
const PROVIDES: ReadonlyMap<string, 'provides' | 'binds'> = new Map([
  ...'provide foresee envisage stipulate specify say state establish create'
    .split(' ')
    .map((verb) => [verb, 'provides'] as const),
  ...'oblige require commit bind'.split(' ').map((verb) => [verb, 'binds'] as const),
]);

/** Whether a sentence may tell of provisions, with no word for an act. */
export function mayProvide({analysis}: Mentions, {first, last}: Sentence): boolean {
  const tokens = analysis.tokens.slice(first, last);
  return tokens.some(({lower}) => FORMS.test(lower)) && tokens.some(({lower}) => TEXTS.has(lower) || lower === 'it');
}

const FORMS =
  /^(?:provide[sd]?|foresee[s]?|foresaw|envisage[sd]?|stipulate[sd]?|specif(?:y|ies|ied)|says?|states?|establish(?:es)?|creates?|oblige[sd]?|require[sd]?|commit(?:s|ted)?|binds?)$/u;

function isTold(scene: Scene, {kind, finite, modal, negation, auxiliaries, ...rest}: Predicate): boolean {
  const predicate = {kind, finite, modal, negation, auxiliaries, ...rest};
  return (
    kind === 'verb' &&
    finite &&
    modal === null &&
    negation === null &&
    auxiliaries.length === 0 &&
    !isPassive(scene, predicate)
  );
}

/** "THE ACCORD", "THE JOINT STATEMENT", no draft, no proposal and no old treaty. */
function isText({tokens, syntax}: Scene, subject: Phrase | null): boolean {
  if (!subject) return false;
  const noun = syntax.lemmas[subject.head]!.toLowerCase();
  const words = tokens.slice(subject.first, subject.last).map(({lower}) => lower);
  if (!TEXTS.has(noun) || OTHER_TEXTS.has(noun)) return false;
  if (/^(?:statement|communiqu[eé])$/u.test(noun)) return words.includes('joint');
  return /^(?:the|their)$/u.test(words[0]!) && !words.some((word) => NOT_AGREED.test(word));
}

const OTHER_TEXTS = new Set(
  'plan proposal letter framework agenda mechanism commitment principle contract roadmap'.split(' '),
);
const NOT_AGREED = /^(?:draft|proposed|planned|current|existing|old|earlier|former|original|\d{4})$/u;

/** What the text provides for: a thing, or what a clause of it says. */
function provided(scene: Scene, predicate: Predicate): Content[] {
  const clauses = complementsOf(scene, predicate).filter(({finite, kind}) => finite && kind !== 'noun');
  if (clauses.length > 0)
    return clauses.flatMap((clause) => (LAYS_DOWN.test(wordsOf(scene, clause)) ? ofPredicate(scene, clause) : []));
  if (predicate.lemma === 'say' || predicate.lemma === 'state') return [];
  const thing = thingOf(scene, predicate);
  return thing ? partsOf(thing).map((part) => ofPhrase(scene, part)) : [];
}

/** "will", "shall", "is to", "must": a clause that says what is to be done. */
const LAYS_DOWN = /\b(?:will|shall|(?:is|are) to|must|have to|has to|may|need not)\b/u;

function wordsOf({tokens}: Scene, {first, head, auxiliaries}: Predicate): string {
  return tokens
    .slice(Math.min(first, ...auxiliaries), head + 1)
    .map(({lower}) => lower)
    .join(' ');
}

function thingOf(scene: Scene, {head, object, obliques}: Predicate): Phrase | null {
  if (scene.tokens[head + 1]?.lower !== 'for') return object;
  const by = obliques.find(({preposition, phrase}) => preposition === 'for' && phrase.first === head + 2)?.phrase;
  return by ?? chunkFrom(scene.syntax, scene.tokens, head + 2);
}

/** Whom the text binds, and to do what. */
function bound(scene: Scene, predicate: Predicate): {agents: ClaimActor[]; contents: Content[]} {
  const whom = predicate.object ?? chunkFrom(scene.syntax, scene.tokens, predicate.head + 1);
  const [inner] = whom ? infinitivesAfter(scene, whom.head, scene.tokens.length) : [];
  if (!whom || !inner || !isActor(scene, whom)) return {agents: [], contents: []};
  const agents = actorsIn(scene, {...whom, last: Math.min(whom.last, inner.head - 1)}, 'agent').filter(
    ({party}) => party !== null,
  );
  return {agents, contents: ofPredicate(scene, {...inner, subject: null})};
}
