import type {Predicate, Syntax} from '../language/index.ts';
import {listStart} from './chunk.ts';
import {isGerund, leadIn} from './lead-in.ts';

/** "fell short of agreeing", "left without signing", "rather than sign": what is told as not done. */
export function isForgone(syntax: Syntax, predicate: Predicate): boolean {
  const compared = syntax.lemmas[predicate.head - 1] === 'than';
  const sense = leadIn(syntax, predicate);
  if (isSpared(syntax, predicate) || isWithout(syntax, predicate)) return true;
  return (isGerund(syntax, predicate.head) || compared) && sense?.flips === true && !sense.ahead;
}

/** "WITHOUT a treaty BEING signed", "WITHOUT Chile AND PERU SIGNING it". */
function isWithout(syntax: Syntax, {head, auxiliaries, finite}: Predicate): boolean {
  if (finite) return false;
  const group = Math.min(head, ...auxiliaries);
  const first = listStart(syntax, group);
  return first < group && syntax.lemmas[first - 1] === 'without';
}

/** Whether none does a thing, or it is done to none. */
export function isOfNone(syntax: Syntax, predicate: Predicate): boolean {
  return isByNone(syntax, predicate) || isToNone(syntax, predicate);
}

/** "NO sanctions on Chad HAVE BEEN LIFTED", "NONE of which took place", in plain sight, where the arcs gave the verb no such subject. */
function isByNone({lemmas, tags, xpos}: Syntax, {head, auxiliaries, finite, negation}: Predicate): boolean {
  if (!finite || negation !== null) return false;
  const group = beforeAside(lemmas, Math.min(head, ...auxiliaries));
  let first = group;
  if (tags[group - 1] === 'CCONJ') return false;
  while (first > 0 && WITHIN_SUBJECT.test(tags[first - 1]!) && !isRelative(lemmas, first - 1)) first--;
  // "wants no delay of the vote"
  if (/^(?:VERB|AUX)$/u.test(tags[first - 1] ?? '')) return false;
  while (first < group && /^(?:CCONJ|ADV)$/u.test(tags[first]!)) first++;
  const [opens, next] = [lemmas[first], lemmas[first + 1] ?? ''];
  if (opens === 'not') return ONE.has(next);
  return first < group && NONE.has(opens!) && xpos[first + 1] !== 'CD' && !LESS.has(next);
}

/** "neither team, HEADED BY A LAWYER, has agreed": where what stands between commas before a verb begins. */
function beforeAside(lemmas: readonly string[], group: number): number {
  if (lemmas[group - 1] !== ',') return group;
  const opens = lemmas.lastIndexOf(',', group - 2);
  return opens > 0 && group - opens <= ASIDE ? opens : group;
}

/** How many words stand between two commas at most. */
const ASIDE = 14;

/** "proposed NEITHER plan", "agreed TO NOTHING": done to none. */
function isToNone({lemmas, tags}: Syntax, {head, negation}: Predicate): boolean {
  if (negation !== null) return false;
  const object = tags[head + 1] === 'ADP' ? head + 2 : head + 1;
  return TO_NONE.has(lemmas[object] ?? '') && !BUT.has(lemmas[object + 1] ?? '');
}

const TO_NONE = new Set(['neither', 'none', 'nobody', 'nothing']);
/** "offered nothing BUT words", "nothing LESS than a treaty". */
const BUT = new Set(['but', 'less', 'short', 'other', 'except', 'more', 'new']);

const WITHIN_SUBJECT = /^(?:DET|ADJ|NOUN|NUM|PROPN|PRON|PART|ADP|CCONJ|ADV)$/u;
const NONE = new Set(['no', 'none', 'neither', 'nobody', 'nothing']);
const ONE = new Set(['one', 'a', 'an', 'single', 'any']);
/** "no fewer than ten soldiers". */
const LESS = new Set(['few', 'fewer', 'less', 'doubt', 'matter', 'wonder', 'sooner', 'later', 'but']);

/** "the deal THAT they reached", but not "none of WHICH took place". */
function isRelative(lemmas: readonly string[], at: number): boolean {
  return /^(?:that|which|who|whom|whose)$/u.test(lemmas[at]!) && lemmas[at - 1] !== 'of';
}

/** "was CAREFUL NOT TO accuse", "took CARE NOT TO name". */
function isSpared({lemmas}: Syntax, {head}: Predicate): boolean {
  const before = lemmas.slice(Math.max(0, head - 7), head);
  return (
    before.at(-1) === 'to' && before.at(-2) === 'not' && before.some((lemma) => lemma === 'careful' || lemma === 'care')
  );
}

/** "have yet to meet", "to reject or accept" behind it: not done, though no word denies it. */
export function isUndone(syntax: Syntax, {head, governor}: Predicate): boolean {
  const {lemmas} = syntax;
  if (governor?.how === 'conjunct' && ['or', 'and'].includes(lemmas[head - 1]!))
    return isUndone(syntax, syntax.predicates[governor.predicate]!);
  const to = lemmas[head - 1] === 'be' ? head - 2 : head - 1;
  if (lemmas[to] !== 'to') return false;
  const [have, still] = [lemmas[to - 2], lemmas[to - 1]];
  return still === 'yet' || (still === 'still' && have === 'have') || (have === 'still' && still === 'have');
}

/** "NOR HAS Chad released them". */
export function isInverted({lemmas}: Syntax, {auxiliaries, subject, head}: Predicate): boolean {
  if (auxiliaries.length > 0 && INVERTING.has(lemmas[auxiliaries[0]! - 1] ?? '')) return true;
  if (!subject || subject.first < 2 || subject.first > head) return false;
  return HELPING.has(lemmas[subject.first - 1]!) && INVERTING.has(lemmas[subject.first - 2]!);
}

const HELPING = new Set(['do', 'have', 'be', 'will', 'would', 'can', 'could']);

const INVERTING = new Set(['nor', 'neither', 'never', 'hardly', 'scarcely', 'rarely', 'seldom']);

/** "IT WAS NOT the Swiss envoy who brokered it". */
export function isCleft({lemmas}: Syntax, {kind, negation, subject}: Predicate): boolean {
  return kind === 'noun' && negation !== null && subject !== null && lemmas[subject.head] === 'it';
}
