import {ACCORDS, type Phrase, type Predicate, TEXTS} from '../../language/index.ts';
import {chunkFrom} from '../chunk.ts';
import type {Claim} from '../claim.ts';
import {doersOf} from '../doers.ts';
import {isMeeting} from '../meeting.ts';
import {partiesOf} from '../participants.ts';
import {partsOf} from '../parts.ts';
import type {Scene} from '../scene.ts';
import {isPassive} from '../verb.ts';
import {type Content, ofPhrase} from './content.ts';
import {pointsFrom, pointsOn} from './series.ts';
import {told} from './told.ts';

/**
 * What both sides settle without a word for an agreement: a chapter that is closed, work on a paper that is completed, a
 * plan that both approve, a principle that both confirm.
 */
export function settledTogether(
  scene: Scene,
  predicate: Predicate,
  verb: string,
  object: Phrase | null,
): Claim[] | null {
  if (!object || predicate.kind !== 'verb') return null;
  const noun = scene.syntax.lemmas[object.head]!.toLowerCase();
  if (CLOSES.has(verb) && CHAPTERS.has(noun) && isOfText(scene, object))
    return told(scene, predicate, 'agree', chaptersOf(scene, object));
  if (FINISHES.has(verb) && noun === 'work') return finished(scene, predicate, object);
  const both = () => partiesOf(doersOf(scene, predicate, 'agent')).length > 1;
  if (APPROVES.has(verb) && PLANS.has(noun) && both()) return approved(scene, predicate, object);
  if (CONFIRMS.has(verb) && isConfirmed(scene, object, noun) && both()) return approved(scene, predicate, object);
  if (verb !== 'give' || !BLESSINGS.has(noun)) return null;
  const plan = to(scene, object);
  return plan && both() ? told(scene, predicate, 'agree', [ofPhrase(scene, plan)]) : null;
}

const CLOSES = new Set(['close', 'finish', 'complete', 'conclude', 'settle', 'wrap_up']);
const CHAPTERS = new Set(['chapter', 'dossier', 'cluster']);

/** "the chapter ON fees", "THE fees chapter", but no "a chapter that should never have been opened". */
function isOfText({tokens}: Scene, {first, head}: Phrase): boolean {
  return tokens[first]!.lower === 'the' || OF_TEXT.has(tokens[head + 1]?.lower ?? '');
}

const OF_TEXT = new Set(['on', 'about', 'concerning']);

/** "closed THE CHAPTERS ON FOOD AND ON HEALTH": each of them. */
function chaptersOf(scene: Scene, object: Phrase): Content[] {
  const points = pointsOn(scene, object);
  return (points.length > 1 ? points : partsOf(object)).map((part) => ofPhrase(scene, part));
}

const FINISHES = new Set(['finish', 'complete', 'conclude', 'wrap_up']);

/** "completed work ON A COMMON PAPER". */
function finished(scene: Scene, predicate: Predicate, {head}: Phrase): Claim[] | null {
  if (isPassive(scene, predicate) || scene.tokens[head + 1]?.lower !== 'on') return null;
  const paper = chunkFrom(scene.syntax, scene.tokens, head + 2);
  const known = paper?.first === head + 2 && PAPERS.has(scene.syntax.lemmas[paper.head]!.toLowerCase());
  return known ? told(scene, predicate, 'agree', [ofPhrase(scene, paper)]) : null;
}

const PAPERS = new Set([...TEXTS, ...ACCORDS, 'draft', 'paper', 'chapter', 'outline', 'list', 'map']);

const APPROVES = new Set(['approve', 'endorse', 'adopt', 'accept', 'back', 'validate']);

/** What is drawn up to be approved. */
const PLANS = new Set(
  'outline chapter list timetable calendar schedule formula compromise procedure rule guideline coordinate arrangement draft paper scheme proposal map recommendation method'.split(
    ' ',
  ),
);

function approved(scene: Scene, predicate: Predicate, object: Phrase): Claim[] {
  return told(
    scene,
    predicate,
    'agree',
    partsOf(object).map((part) => ofPhrase(scene, part)),
  );
}

const CONFIRMS = new Set(['reaffirm', 'confirm', 'uphold']);

/** "reaffirmed THE AGREEMENTS concluded since 1995", "confirmed free use of the canal AS A PRINCIPLE". */
function isConfirmed(scene: Scene, object: Phrase, noun: string): boolean {
  if (isMeeting(scene, object) || STANDS.has(noun)) return false;
  return TEXTS.has(noun) || ACCORDS.has(noun) || isAsPrinciple(scene, object);
}

/** Texts that tell how a side stands, and bind nobody when they are said again. */
const STANDS = new Set(['commitment', 'commitments', 'statement', 'plan', 'agenda', 'proposal', 'letter']);

function isAsPrinciple({tokens}: Scene, {head}: Phrase): boolean {
  const as = tokens.findIndex(({lower}, at) => lower === 'as' && at > head);
  return as > 0 && tokens.slice(as + 1, as + 5).some(({lower}) => /^(?:principle|basis|rule|foundation)$/u.test(lower));
}

const BLESSINGS = new Set(['blessing', 'nod', 'assent', 'approval', 'consent', 'light', 'backing']);

/** "gave their blessing TO A PLAN". */
function to({tokens, syntax}: Scene, {head}: Phrase): Phrase | null {
  if (tokens[head + 1]?.lower !== 'to') return null;
  const chunk = chunkFrom(syntax, tokens, head + 2);
  return chunk?.first === head + 2 ? chunk : null;
}

/** "Agreement was reached ON THE ARCHIVE", "found common ground ON VISAS": the points in plain sight behind the verb and its noun. */
export function pointsBehind(scene: Scene, {head, object}: Predicate): Content[] {
  const {tokens, syntax} = scene;
  const from = Math.max(head, object?.head ?? head) + 1;
  for (let at = from; at < Math.min(tokens.length, from + FAR); at++) {
    if (/^[,.;]$/u.test(tokens[at]!.text) || syntax.tags[at] === 'VERB') return [];
    if (tokens[at]!.lower !== 'on') continue;
    const points = pointsFrom(scene, at);
    if (points.length > 0) return points.map((point) => ofPhrase(scene, point));
  }
  return [];
}

/** How many words behind it, such as a day, the points begin. */
const FAR = 6;
