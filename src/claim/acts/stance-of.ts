import {ACT_VERBS, type Predicate, STANCE_VERBS} from '../../language/index.ts';
import {complementsOf} from '../complement.ts';
import {isMeeting} from '../meeting.ts';
import {actorsIn, partiesOf} from '../participants.ts';
import {type Scene, wordsAt} from '../scene.ts';
import {isPassive, objectBehind, objectOf} from '../verb.ts';

/** The stance of a verb, by itself or with the preposition that makes it one ("call for"); "ask" takes a wish, no question. */
export function stanceOf(scene: Scene, verb: string, predicate: Predicate): string | undefined {
  const {lemma, head} = predicate;
  const toDiscuss = ({lemma, head: at}: Predicate) => TALKS_OF.has(lemma) && scene.tokens[at - 1]!.lower === 'to';
  if (WANTS.has(lemma) && complementsOf(scene, predicate).some(toDiscuss)) return 'raise';
  if (isUnwanted(scene, predicate)) return 'reject';
  if (isBacked(scene, predicate)) return 'accept';
  if (isExpected(scene, predicate) || isLiked(scene, predicate)) return 'demand';
  const own = STANCE_VERBS.get(verb) ?? (verb === lemma || !ACT_VERBS.has(verb) ? STANCE_VERBS.get(lemma) : undefined);
  if (own) return own;
  const behind = pastTime(scene, head + 1);
  const [next, over] = [scene.tokens[behind]?.lower, scene.tokens[behind + 1]?.lower];
  const prepared = STANCE_VERBS.get(`${lemma}_${next}`) ?? STANCE_VERBS.get(`${lemma}_${next}_${over}`);
  return (
    prepared ?? (callsFor(scene, predicate) || (ASKS.has(lemma) && asksFor(scene, predicate)) ? 'demand' : undefined)
  );
}

/** Behind a day that stands between a verb and its preposition: "objected ON TUESDAY to the toll". */
function pastTime({tokens, times}: Scene, at: number): number {
  const inTime = (token: number) =>
    times.some(
      ({start, end, edtf}) => edtf !== null && start < (tokens[token]?.end ?? 0) && end > tokens[token]!.start,
    );
  let next = tokens[at]?.lower === 'on' && inTime(at + 1) ? at + 1 : at;
  while (next < tokens.length && inTime(next)) next++;
  return next;
}

/** "called again on Friday FOR", "pressed Nepal FOR": the preposition that makes it a demand, apart from its verb. */
function callsFor({tokens, syntax}: Scene, {head, lemma, kind}: Predicate): boolean {
  if (kind !== 'verb' || !CALLS.has(lemma)) return false;
  for (let at = head + 1; at < Math.min(tokens.length, head + FAR); at++) {
    if (tokens[at]!.lower === 'for') return at > head + 1;
    if (/^(?:VERB|PUNCT|SCONJ|CCONJ)$/u.test(syntax.tags[at]!) || (lemma === 'call' && syntax.tags[at] === 'PRON'))
      return false;
  }
  return false;
}

const CALLS = new Set(['call', 'ask', 'press', 'push', 'appeal', 'lobby', 'plead']);
/** How many words behind its verb the preposition stands. */
const FAR = 9;

/** Verbs that are a demand with a wish behind them alone. */
const ASKS = new Set(['ask', 'press', 'push', 'tell', 'order']);

/** "asked Nepal to open the road", "asked that it be opened": a wish and no question. */
function asksFor(scene: Scene, predicate: Predicate): boolean {
  const wished = scene.syntax.predicates.some(
    ({kind, head}) =>
      kind === 'verb' && head > predicate.head && head < predicate.last && scene.tokens[head - 1]!.lower === 'to',
  );
  const question = scene.tokens
    .slice(predicate.head, predicate.head + 6)
    .some(({lower}) => /^(?:if|whether|when|why|how|what|named|identified|quoted)$/u.test(lower));
  if (predicate.lemma !== 'ask') return !question && isToldTo(scene, predicate);
  return !question && (wished || predicate.second !== null || complementsOf(scene, predicate).length > 0);
}

/** "pressed Nepal TO OPEN it": the infinitive right behind whom the verb is said to; "is pushing TO HAVE it opened". */
function isToldTo({syntax, tokens}: Scene, {head, lemma, object, last}: Predicate): boolean {
  if (lemma === 'push' && tokens[head + 1]?.lower === 'to' && syntax.tags[head + 2] === 'VERB') return true;
  if (object === null || object.head < head) return false;
  const to = tokens.findIndex(({lower}, at) => lower === 'to' && at > head && at < last && syntax.tags[at] === 'PART');
  if (to < 0 || to - head > 10) return false;
  return tokens.slice(head + 1, to).every(({lower}, at) => syntax.tags[head + 1 + at] !== 'VERB' && lower !== 'that');
}

const WANTS = new Set(['want', 'wish']);
/** "wants TO DISCUSS the dam". */
const TALKS_OF = new Set(['discuss', 'raise', 'debate', 'broach']);

/** "does NOT WANT observers", "would NOT WANT to negotiate on the pass", "CANNOT ACCEPT a joint patrol". */
export function isUnwanted(
  {tokens, syntax}: Scene,
  {lemma, negation, tense, modal, perfect, head}: Predicate,
): boolean {
  if (negation === null || perfect) return false;
  const still = /^(?:no|any|nothing)$/u.test(tokens[negation]!.lower);
  if (WANTS.has(lemma)) return !still && (tense === 'present' || modal === 'would');
  const refuses = tense === 'present' || tense === 'future' || (modal !== null && REFUSES_WITH.has(modal));
  const accepts = ACCEPTS.has(lemma) || (lemma === 'live' && tokens[head + 1]?.lower === 'with');
  return accepts && !still && refuses && !syntax.lemmas.slice(negation, negation + 3).includes('yet');
}

const ACCEPTS = new Set(['accept', 'tolerate', 'countenance', 'endorse', 'support']);
const REFUSES_WITH = new Set(['can', 'could', 'will', 'would', 'shall']);

/** "SUPPORTED the PROPOSAL": who backs a side backs no point of it. */
function isBacked(scene: Scene, predicate: Predicate): boolean {
  if (!BACKS.has(predicate.lemma) || predicate.kind !== 'verb' || predicate.negation !== null) return false;
  const object = objectOf(scene, predicate) ?? objectBehind(scene, predicate);
  return object !== null && PROPOSALS.has(scene.syntax.lemmas[object.head]!);
}

const BACKS = new Set(['support', 'back', 'favour', 'favor']);
const PROPOSALS = new Set(
  'proposal plan idea demand suggestion offer request call creation establishment formula'.split(' '),
);

/** "WOULD LIKE the toll to be lowered", "would like to SEE it lowered", "FAVOURS a lower toll". */
function isLiked(scene: Scene, predicate: Predicate): boolean {
  const {kind, lemma, modal, negation, head} = predicate;
  if (kind !== 'verb' || negation !== null) return false;
  if (lemma !== 'like') return /^favou?rs?$/u.test(scene.tokens[head]!.lower);
  return modal === 'would' && (objectOf(scene, predicate) !== null || wordsAt(scene, head + 1, 2) === 'to see');
}

/** "EXPECTS the funds TO BE RELEASED", "expects Chad TO ANSWER": a wish in a politer word. */
function isExpected(scene: Scene, predicate: Predicate): boolean {
  if (predicate.lemma !== 'expect' || predicate.negation !== null || predicate.tense !== 'present') return false;
  if (predicate.kind !== 'verb' || isPassive(scene, predicate)) return false;
  const object = objectOf(scene, predicate) ?? objectBehind(scene, predicate);
  const {lemmas, tags, predicates} = scene.syntax;
  const inner = predicates.find(
    ({kind, finite, head}) =>
      kind === 'verb' && !finite && head > predicate.head + 1 && head < predicate.head + FAR + 4,
  );
  if (!object || !inner || isMeeting(scene, object)) return false;
  if (lemmas[inner.head - 1] === 'be' && lemmas[inner.head - 2] === 'to') return tags[object.head] === 'NOUN';
  return lemmas[inner.head - 1] === 'to' && partiesOf(actorsIn(scene, object, 'agent')).length === 1;
}
