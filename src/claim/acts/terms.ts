import {type Predicate, type Sentence, TEXTS, type Token} from '../../language/index.ts';
import type {Cast} from '../../mention/index.ts';
import type {Claim, ClaimActor} from '../claim.ts';
import {isCue} from '../complement.ts';
import {doersOf} from '../doers.ts';
import {isNone} from '../meeting.ts';
import {actorsIn} from '../participants.ts';
import {isActor} from '../phrase.ts';
import {type Mentions, rangeOf, type Scene} from '../scene.ts';
import {firstAfter, voiceAt} from '../source.ts';
import {isPassive} from '../verb.ts';
import {cutAt, ofPredicate} from './content.ts';
import {told} from './told.ts';

/**
 * What an agreement lays down, told as what is to be done: "UNDER THE PROTOCOL, Armenia hands over the villages", "both
 * armies will stay where they are, according to A JOINT STATEMENT", and what goes on behind such words, or behind the
 * news that both sides have agreed.
 */
export function readTerms(scene: Scene): Claim[] {
  const under = isUnderText(scene.tokens);
  let goesOn: boolean | undefined;
  return scene.syntax.predicates.flatMap((predicate) => {
    if (!isLaidDown(scene, predicate, under)) return [];
    const source = voiceAt(scene, scene.tokens[predicate.head]!.start).source.at(-1);
    if (!under) {
      if (source === undefined) goesOn ??= goesOnWithTerms(scene.mentions, scene.sentence);
      if (!(source ? JOINT_TEXT.test(source.name) : goesOn)) return [];
    }
    const agents = obliged(scene, predicate);
    if (!under && agents.length === 0 && !isPassive(scene, predicate)) return [];
    const contents = ofPredicate(scene, agents.length > 0 ? {...predicate, subject: null} : predicate).map((content) =>
      cutAt(scene, content, endOf(scene, predicate)),
    );
    return contents.length === 0 ? [] : told(scene, predicate, 'agree', contents).map((claim) => asTerm(claim, agents));
  });
}

/** Where the next clause with a subject of its own begins, or the words that say who tells it. */
function endOf(scene: Scene, {head}: Predicate): number {
  const next = scene.syntax.predicates.flatMap((other) => {
    const first = other.subject?.first ?? other.head;
    const apart = other.finite && (isCue(scene, other) || /^(?:conjunct|parataxis)$/u.test(other.governor?.how ?? ''));
    return apart && other.kind !== 'noun' && other.subject !== null && first > head ? [first] : [];
  });
  const cues = scene.heard.flatMap((index) => {
    const {cue} = scene.mentions.attributions[index]!;
    const range = cue && rangeOf(scene, cue);
    return range && range[0] > head ? [range[0]] : [];
  });
  return Math.min(scene.tokens.length, ...next, ...cues);
}

/** It stands as agreed from now on; the day on which it is to be done is the one that it is due on. */
function asTerm(claim: Claim, actors: ClaimActor[]): Claim {
  const {due, when} = claim;
  return {
    ...claim,
    actors,
    polarity: '+',
    tense: 'present',
    modality: null,
    factuality: 'certain',
    when: null,
    due: due ?? when,
  };
}

/** A text that speaks for all who are bound by it. */
const JOINT_TEXT =
  /\bjoint\b|^(?:the|an?|their) (?:text|agreement|accord|protocol|treaty|deal|document|memorandum|declaration)\b/iu;

/** "UNDER THE PROTOCOL, ...", "IN IT, ...". */
function isUnderText(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens;
  if (first?.lower === 'in' && second?.lower === 'it' && third?.text === ',') return true;
  if (first?.lower !== 'under') return false;
  const words = tokens.slice(1, FRAME).map(({lower}) => lower);
  return words.some((word) => TEXTS.has(word) || word === 'terms') && !words.some((word) => UNAGREED.has(word));
}

/** Texts that only one side has put on the table. */
const UNAGREED = new Set(['proposal', 'proposed', 'plan', 'draft', 'offer', 'letter']);

/** Within how many words of the sentence's beginning the text is named that it stands under. */
const FRAME = 9;

/** Told as to be done: "will", "shall", "is to"; in the present under a text ("Armenia hands over"). */
function isLaidDown(scene: Scene, predicate: Predicate, under: boolean): boolean {
  const {kind, finite, modal, tense, perfect, progressive, governor, auxiliaries} = predicate;
  // "will be observers", a noun that the arcs took for a participle, and "it will be watched", which names no point
  if (isPassive(scene, predicate) && (scene.tokens[predicate.head]!.lower.endsWith('s') || isPronoun(scene, predicate)))
    return false;
  if (
    kind !== 'verb' ||
    NO_TERM.has(predicate.lemma) ||
    (predicate.subject !== null && isNone(scene, predicate.subject))
  )
    return false;
  if (governor?.how === 'conjunct' && !finite && auxiliaries.length === 0)
    return isLaidDown(scene, scene.syntax.predicates[governor.predicate]!, under);
  if (governor?.how === 'relative' || governor?.how === 'condition' || isRelative(scene, predicate.subject))
    return false;
  const {tokens} = scene;
  if (auxiliaries.some((token) => BE.test(tokens[token]!.lower) && tokens[token + 1]?.lower === 'to')) return true;
  if (governor && APART.has(governor.how)) return false;
  if (modal !== null) return under && modal === 'must';
  if (tense === 'future') return auxiliaries.some((token) => AHEAD.test(tokens[token]!.lower));
  return under && finite && tense === 'present' && !perfect && !progressive && !isCue(scene, predicate);
}

function isPronoun({syntax}: Scene, {subject}: Predicate): boolean {
  return subject !== null && syntax.tags[subject.head] === 'PRON';
}

function isRelative({tokens}: Scene, subject: Predicate['subject']): boolean {
  return subject !== null && /^(?:which|that|who)$/u.test(tokens[subject.head]!.lower);
}

/** What people will do by themselves, and no agreement lays down. */
const NO_TERM = new Set(
  'be attend visit travel fly go come arrive meet gather speak talk discuss brief report announce say tell explain comment decide vote hope need want know see expect'.split(
    ' ',
  ),
);

const BE = /^(?:is|are)$/u;
const AHEAD = /^(?:will|shall|'ll|’ll)$/u;
const APART: ReadonlySet<string> = new Set(['adverbial', 'purpose', 'noun-complement']);

/** Who is to do it, where the subject itself is a side; "observers from both sides" and a passive without one bind all. */
function obliged(scene: Scene, predicate: Predicate): ClaimActor[] {
  const {subject} = predicate;
  const named = subject && isActor(scene, subject);
  const actors =
    named && !isPassive(scene, predicate) ? actorsIn(scene, subject, 'agent') : doersOf(scene, predicate, 'agent');
  return subject !== null && !named ? [] : actors.filter(({party}) => party !== null);
}

/** How many sentences behind the one that names the text go on with what it says. */
const GOES_ON = 3;

/** Whether a sentence may tell of terms, with no word for an act: "Serbia will stop issuing plates". */
export function mayTellTerms(mentions: Mentions, sentence: Sentence): boolean {
  const tokens = mentions.analysis.tokens.slice(sentence.first, sentence.last);
  if (!tokens.some(({lower}) => lower === 'will' || lower === 'shall' || lower === 'to')) return false;
  return isUnderText(tokens) || tokens.some(({lower}) => lower === 'joint') || goesOnWithTerms(mentions, sentence);
}

/** Whether what is told as to be done is so by the text, or the agreement of both sides, that a sentence just before tells of. */
function goesOnWithTerms({analysis, cast}: Mentions, {index}: Sentence): boolean {
  for (let back = 1; back <= GOES_ON; back++) {
    const before = analysis.sentences[index - back];
    if (!before) return false;
    const tokens = analysis.tokens.slice(before.first, before.last);
    if (isUnderText(tokens)) return true;
    const agreed = tokens.some(({lower}) => AGREED.has(lower)) && !tokens.some(({lower}) => UNDONE.has(lower));
    if (agreed && partiesIn(cast, before).size >= 2) return true;
  }
  return false;
}

/** The parties that a sentence names, by themselves or as members of what it names. */
function partiesIn({mentions, entities}: Cast, {start, end}: Sentence): Set<string> {
  const parties = new Set<string>();
  for (let at = firstAfter(mentions, start); at < mentions.length && mentions[at]!.start < end; at++) {
    const {party, entity} = mentions[at]!;
    for (const member of entities[entity]?.members ?? []) parties.add(member);
    if (party !== null) parties.add(party);
  }
  return parties;
}

const AGREED = new Set(
  'agreed reached signed struck settled undertook endorsed adopted initialled clinched concluded'.split(' '),
);
const UNDONE = new Set('not no without failed neither never if unless will would could may might'.split(' '));
