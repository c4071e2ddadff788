import type {Predicate, Syntax} from '../language/index.ts';
import {chunkStart} from './chunk.ts';
import {isGerund, leadIn} from './lead-in.ts';

/** "fell short of agreeing", "left without signing", "rather than sign": what is told as not done. */
export function isForgone(syntax: Syntax, predicate: Predicate): boolean {
  const compared = syntax.lemmas[predicate.head - 1] === 'than';
  const sense = leadIn(syntax, predicate);
  if (isSpared(syntax, predicate) || isWithout(syntax, predicate)) return true;
  return (isGerund(syntax, predicate.head) || compared) && sense?.flips === true && !sense.ahead;
}

/** "WITHOUT a treaty BEING signed", "WITHOUT Chile SIGNING it". */
function isWithout({tags, lemmas}: Syntax, {head, auxiliaries, finite}: Predicate): boolean {
  if (finite) return false;
  const group = Math.min(head, ...auxiliaries);
  const first = chunkStart({tags}, group);
  return first < group && lemmas[first - 1] === 'without';
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
