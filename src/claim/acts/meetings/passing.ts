import {type Predicate, VERB_VERIDICALITY} from '../../../language/index.ts';
import {chunkFrom, chunkStart} from '../../chunk.ts';
import type {Claim, ClaimActor} from '../../claim.ts';
import {claimOf} from '../../clause.ts';
import {pairOf} from '../../pair.ts';
import {actorsBetween, actorsIn, partiesOf, peopleIn, unique} from '../../participants.ts';
import {nounPredicate} from '../../plain.ts';
import {type Scene, within} from '../../scene.ts';
import {FACT, standingOf} from '../../standing.ts';
import {MEANT} from './described.ts';

const MEETINGS = new Set(['meeting', 'sitting', 'session', 'summit', 'talks', 'negotiation', 'negotiations']);
const BEFORE = new Set(['at', 'during', 'after', 'following']);

/**
 * Meetings that a sentence about what has happened only names, with those who took part: "made no offer AT TUESDAY'S MEETING
 * in Lima", "came out OF A MEETING between the rebels and Chad", "as he had proposed AT HIS MEETING with the envoy".
 * @param told what the other readers told of the sentence; what meets there already is not told again
 */
export function readPassing(scene: Scene, told: readonly Claim[]): Claim[] {
  const {lemmas, tags, predicates} = scene.syntax;
  const main = predicates.find(({finite, kind}) => finite && kind === 'verb');
  if (!main || told.some(({act, meeting}) => meeting !== null || GATHERS.has(act))) return [];
  if (!isPlain(scene, main)) return [];
  return lemmas.flatMap((lemma, head) => {
    if (tags[head] !== 'NOUN' || !(MEETINGS.has(lemma) || MEETINGS.has(scene.tokens[head]!.lower))) return [];
    return isPassing(scene, head) ? passing(scene, head, main) : [];
  });
}

/** Whether a verb is told as what was, or was not, done; "HOPES for it at the meeting" looks ahead. */
function isPlain({syntax}: Scene, predicate: Predicate): boolean {
  if (predicate.tense === 'present' && !predicate.perfect && VERB_VERIDICALITY.has(predicate.lemma)) return false;
  const {tense, modality, factuality} = standingOf(syntax, predicate);
  return tense !== 'future' && modality === null && factuality === 'certain';
}

/** Acts by which the other readers tell that sides meet, or that they will not. */
const GATHERS = new Set('meet resume host schedule postpone cancel move walk-out suspend call'.split(' '));

/** Whether the noun stands behind a preposition that takes the meeting as held, and is one of its own. */
function isPassing(scene: Scene, head: number): boolean {
  const {tokens, syntax} = scene;
  const first = chunkStart(syntax, head);
  const before = tokens[first - 1]?.lower ?? '';
  const out = before === 'of' && tokens[first - 2]?.lower === 'out';
  if (!BEFORE.has(before) && !out) return false;
  const verb = syntax.predicates.findLast(({kind, head: at}) => kind === 'verb' && at < first);
  if (verb && !isPlain(scene, verb)) return false;
  if (tokens.slice(first, phraseEnd(scene, head) + 2).some(({lower}) => MEANT.test(lower))) return false;
  return !/^(?:no|any|next|another|each|every)$/u.test(tokens[first]!.lower) && syntax.tags[head + 1] !== 'NOUN';
}

function passing(scene: Scene, head: number, main: Predicate): Claim[] {
  const {tokens, syntax} = scene;
  const first = chunkStart(syntax, head);
  const end = phraseEnd(scene, head);
  const [time] = within(scene, scene.times, first, end).filter(({edtf}) => edtf !== null);
  const [place] = within(scene, scene.places, head, end);
  const sides = sidesOf(scene, first, head, end, main);
  if (sides.length === 0 && (!time || !place)) return [];
  const noun = nounPredicate(syntax, {head, first, last: Math.min(end, tokens.length), conjuncts: []}, 'meeting');
  const where = {place: place?.place ?? null, country: place?.country ?? null, site: place?.site ?? null};
  return [claimOf(scene, noun, 'meet', sides, {when: time?.edtf ?? null, ...where}, FACT)];
}

/** Behind the prepositional phrases of the noun. */
function phraseEnd({tokens, syntax}: Scene, head: number): number {
  let end = head + 1;
  while (end < tokens.length && WITHIN.has(syntax.tags[end]!)) end++;
  return end;
}

const WITHIN = new Set(['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'CCONJ', 'PRON']);

function sidesOf(scene: Scene, first: number, head: number, end: number, main: Predicate): ClaimActor[] {
  const {tokens, syntax} = scene;
  const between = tokens.findIndex(({lower}, at) => lower === 'between' && at > head && at < end);
  if (between > 0) return pairOf(scene, between, 'partner');
  const beside = tokens.findIndex(({lower}, at) => lower === 'with' && at > head && at < end);
  const partners = beside > 0 ? peopleIn(scene, chunkFrom(syntax, tokens, beside + 1), 'partner') : [];
  if (partners.length === 0) return [];
  const own = /^(?:its|their|his|her)$/u.test(tokens[first]!.lower);
  const owners = own ? ownersBefore(scene, first, main) : actorsBetween(scene, first, head, 'agent');
  return partiesOf([...owners, ...partners]).length > 0 ? unique([...owners, ...partners]) : [];
}

/** "the envoy had proposed it at HER meeting": the subject of the verb before. */
function ownersBefore(scene: Scene, first: number, main: Predicate): ClaimActor[] {
  const verb = scene.syntax.predicates.findLast(
    ({finite, kind, head, subject}) => finite && kind === 'verb' && head < first && subject !== null,
  );
  return actorsIn(scene, (verb ?? main).subject, 'agent');
}
