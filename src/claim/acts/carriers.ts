import {NOUN_HAPPENS, type Predicate} from '../../language/index.ts';
import type {Scene} from '../scene.ts';
import {objectOf, verbOf} from '../verb.ts';
import type {Event} from './event.ts';

/** The verbs whose subject or object the noun heads, by the arcs or in plain sight; what happens to it first. */
export function carriersOf(scene: Scene, event: Event): Predicate[] {
  const {predicates} = scene.syntax;
  const verbs = predicates.filter(({kind}) => kind !== 'noun');
  const own = verbs.filter((verb) => isSubject(verb, event) || isObject(scene, verb, event));
  const near = (verb: Predicate) => stands(scene, verb, event) || meetsWith(verb, event);
  const found = own.length > 0 ? own : verbs.filter(near).slice(0, 1);
  const happens = (verb: Predicate) => (NOUN_HAPPENS.has(verbOf(scene, verb)) ? 0 : 1);
  return found.sort((a, b) => happens(a) - happens(b));
}

/** Whether the noun heads the object of the verb: "put off A VISIT", "made her counterpart AN OFFER". */
export function isObject(scene: Scene, verb: Predicate, {head}: Event): boolean {
  const {heads, relations} = scene.syntax;
  const apart =
    heads[head] === verb.head && TO_WHOM.has(verb.lemma) && /^(?:obj|obl:unmarked)$/u.test(relations[head]!);
  return objectOf(scene, verb)?.head === head || verb.second?.head === head || apart;
}

/** Verbs that have whom it is for right behind them: "made Mauritius no PROMISE". */
const TO_WHOM = new Set(['make', 'give', 'grant', 'send', 'owe', 'hand', 'issue']);

/** "MET with a flat refusal". */
function meetsWith({lemma, head}: Predicate, {preposition, first}: Event): boolean {
  return lemma === 'meet' && preposition === 'with' && head === first - 2;
}

/** Whether a finite verb stands right behind the noun's phrase, auxiliaries and adverbs between. */
function stands({syntax, tokens}: Scene, {finite, head}: Predicate, {last}: Event): boolean {
  if (!finite || head < last) return false;
  for (let token = last; token < head; token++)
    if (!['AUX', 'ADV', 'PART'].includes(syntax.tags[token]!) && !/^(?:that|which|,)$/u.test(tokens[token]!.lower))
      return false;
  return true;
}

/** Whether the noun heads the subject of the verb. */
export function isSubject({subject}: Predicate, {head}: Event): boolean {
  return subject?.head === head;
}
