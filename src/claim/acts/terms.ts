import type {Phrase, Predicate, Sentence} from '../../language/index.ts';
import type {Span} from '../../mention/index.ts';
import type {Claim, ClaimActor} from '../claim.ts';
import {isCue} from '../complement.ts';
import {doersOf} from '../doers.ts';
import {isNone} from '../meeting.ts';
import {isActor} from '../named.ts';
import {actorsIn, partiesOf} from '../participants.ts';
import {type Mentions, rangeOf, type Scene} from '../scene.ts';
import {voiceAt} from '../source.ts';
import {standingOf} from '../standing.ts';
import {isPassive, verbOf} from '../verb.ts';
import {hasTo} from '../wished.ts';
import {goesOnWithTerms, isInJointText, isUnderText, JOINT_TEXT, underWhich} from './agreed-text.ts';
import {cutAt, ofPredicate, subjectStart} from './content.ts';
import {told} from './told.ts';

/**
 * What an agreement lays down, told as what is to be done: "UNDER THE PROTOCOL, Armenia hands over the villages", "both
 * armies will stay where they are, according to A JOINT STATEMENT", and what goes on behind such words, or behind the
 * news that both sides have agreed.
 */
export function readTerms(scene: Scene): Claim[] {
  const framed = isUnderText(scene.tokens);
  const which = underWhich(scene);
  const joint = isInJointText(scene);
  let goesOn: boolean | undefined;
  return scene.syntax.predicates.flatMap((predicate) => {
    const under = framed || (which > 0 && predicate.head > which);
    if (!isLaidDown(scene, predicate, under, which)) return [];
    const voice = voiceAt(scene, scene.tokens[predicate.head]!.start);
    const source = voice.source.at(-1);
    const agents = obliged(scene, predicate);
    if (!under) {
      const norm = isNorm(scene, predicate);
      if (source === undefined && !norm) goesOn ??= goesOnWithTerms(scene.mentions, scene.sentence);
      const speaks = source && (SPEAKS_FOR_BOTH.test(source.name) || (joint && source.party === null));
      if (!norm && !(source ? speaks || isAnnounced(scene, predicate, agents, source.party) : goesOn)) return [];
    }
    if (!under && agents.length === 0 && !isPassive(scene, predicate) && !isOfBoth(scene, predicate)) return [];
    const contents = ofPredicate(scene, agents.length > 0 ? {...predicate, subject: null} : predicate).map((content) =>
      cutAt(scene, content, Math.min(endOf(scene, predicate), voice.piece ? lastOf(scene, voice.piece) : Infinity)),
    );
    const clauses = contents.filter(({text}) => text.includes(' '));
    return clauses.length === 0 ? [] : told(scene, predicate, 'agree', clauses).map((claim) => asTerm(claim, agents));
  });
}

/** A joint text, or both sides together. */
const SPEAKS_FOR_BOTH = new RegExp(
  `${JOINT_TEXT.source}|^(?:both|the two)\\b|^(?:the )?\\p{L}+ (?:of|in) both(?: \\p{L}+)?$`,
  'iu',
);

/** "PERU AND CHILE WILL RESTORE the flights": what both are sure to do by the word of one of them, they have agreed to. */
function isAnnounced(
  scene: Scene,
  predicate: Predicate,
  agents: readonly ClaimActor[],
  teller: string | null,
): boolean {
  const sides = partiesOf(agents);
  if (sides.length < 2 || teller === null || !sides.includes(teller) || GO_ON.has(verbOf(scene, predicate)))
    return false;
  const {polarity, factuality, modality} = standingOf(scene.syntax, predicate);
  return polarity === '+' && factuality === 'certain' && modality === null;
}

/** What leads to no deed by itself: "will START to negotiate", "will TRY to". */
const GO_ON = new Set(['start', 'begin', 'continue', 'go_on', 'keep', 'try', 'seek', 'work', 'face', 'remain', 'aim']);

function lastOf(scene: Scene, piece: Span): number {
  return rangeOf(scene, piece)?.[1] ?? scene.tokens.length;
}

/** Where the next clause with a subject of its own begins, or the words that say who tells it. */
function endOf(scene: Scene, {head}: Predicate): number {
  const next = scene.syntax.predicates.flatMap((other) => {
    const first = other.subject ? subjectStart(scene, other) : other.head;
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

/** "THE PARTIES SHALL each restore": the language of texts that bind both. */
function isNorm(scene: Scene, predicate: Predicate): boolean {
  const shall = predicate.auxiliaries.some((token) => scene.tokens[token]!.lower === 'shall');
  return (shall || predicate.modal === 'shall') && isOfBoth(scene, predicate);
}

/** Told as to be done: "will", "shall", "is to"; in the present under a text ("Armenia hands over"). */
function isLaidDown(scene: Scene, predicate: Predicate, under: boolean, which: number): boolean {
  const {kind, finite, modal, tense, perfect, progressive, governor, auxiliaries} = predicate;
  // "will be observers", a noun that the arcs took for a participle, and "it will be watched", which names no point
  if (isPassive(scene, predicate) && (scene.tokens[predicate.head]!.lower.endsWith('s') || isPronoun(scene, predicate)))
    return false;
  if (
    kind !== 'verb' ||
    NO_TERM.has(verbOf(scene, predicate)) ||
    (predicate.subject !== null && isNone(scene, predicate.subject))
  )
    return false;
  if (governor?.how === 'conjunct' && !finite && auxiliaries.length === 0)
    return isLaidDown(scene, scene.syntax.predicates[governor.predicate]!, under, which);
  if (
    (governor?.how === 'relative' && which < 0) ||
    governor?.how === 'condition' ||
    isRelative(scene, predicate.subject)
  )
    return false;
  const {tokens} = scene;
  if (auxiliaries.some((token) => BE.test(tokens[token]!.lower) && tokens[token + 1]?.lower === 'to')) return true;
  if (governor && APART.has(governor.how)) return false;
  if (under && hasTo(scene.syntax, predicate)) return true;
  if (modal !== null) return modal === 'shall' || (under && modal === 'must');
  if (tense === 'future') return auxiliaries.some((token) => AHEAD.test(tokens[token]!.lower));
  return under && finite && tense === 'present' && !perfect && !progressive && !isCue(scene, predicate);
}

/** "THE SIDES will", "BOTH TEAMS are to", "EACH COUNTRY shall". */
function isOfBoth({tokens}: Scene, {subject}: Predicate): boolean {
  const words = subject ? tokens.slice(subject.first, subject.head + 1).map(({lower}) => lower) : [];
  return (
    /^(?:both|each)$/u.test(words[0] ?? '') || (words[0] === 'the' && /^(?:two|sides|parties)$/u.test(words[1] ?? ''))
  );
}

function isPronoun({syntax}: Scene, {subject}: Predicate): boolean {
  return subject !== null && syntax.tags[subject.head] === 'PRON';
}

function isRelative({tokens}: Scene, subject: Predicate['subject']): boolean {
  return subject !== null && /^(?:which|that|who)$/u.test(tokens[subject.head]!.lower);
}

/** What people will do by themselves, and no agreement lays down. */
const NO_TERM = new Set(
  'be have take_place provide stipulate require foresee attend visit travel fly go come arrive meet gather speak talk discuss brief report announce say tell explain comment decide vote hope need want know see expect'.split(
    ' ',
  ),
);

const BE = /^(?:is|are)$/u;
const AHEAD = /^(?:will|shall|'ll|’ll)$/u;
const APART: ReadonlySet<string> = new Set(['adverbial', 'purpose', 'noun-complement']);

/** Who is to do it, where the subject itself is a side; "observers from both sides" and a passive without one bind all. */
function obliged(scene: Scene, {subject: given, ...rest}: Predicate): ClaimActor[] {
  const subject = given && isFrame(scene, given) ? null : given;
  const predicate = {...rest, subject};
  const named = subject && isActor(scene, subject);
  const actors =
    named && !isPassive(scene, predicate) ? actorsIn(scene, subject, 'agent') : doersOf(scene, predicate, 'agent');
  return subject !== null && !named ? [] : actors.filter(({party}) => party !== null);
}

/** "Under IT, Peru is to": the text, which the arcs took for the subject. */
function isFrame({tokens}: Scene, {first, head}: Phrase): boolean {
  return first === 1 && head === 1 && tokens[1]!.lower === 'it' && /^(?:in|under)$/u.test(tokens[0]!.lower);
}

/** Whether a sentence may tell of terms, with no word for an act: "Serbia will stop issuing plates". */
export function mayTellTerms(mentions: Mentions, sentence: Sentence): boolean {
  const tokens = mentions.analysis.tokens.slice(sentence.first, sentence.last);
  if (!tokens.some(({lower}) => lower === 'will' || lower === 'shall' || lower === 'to')) return false;
  const norm =
    tokens.some(({lower}) => lower === 'shall') &&
    tokens.some(({lower}) => /^(?:parties|sides|both|each)$/u.test(lower));
  return (
    norm || isUnderText(tokens) || tokens.some(({lower}) => lower === 'joint') || goesOnWithTerms(mentions, sentence)
  );
}
