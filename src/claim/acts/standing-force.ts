import {type Phrase, type Predicate, TEXTS} from '../../language/index.ts';
import {chunkStart} from '../chunk.ts';
import type {Claim} from '../claim.ts';
import {isMeeting} from '../meeting.ts';
import {isActor, isTime} from '../named.ts';
import {nounPredicate} from '../plain.ts';
import type {Scene} from '../scene.ts';
import {isPassive} from '../verb.ts';
import {ofPhrase} from './content.ts';
import {told} from './told.ts';

/** "The truce has been IN FORCE SINCE Monday", "the hotline, IN SERVICE SINCE June": it took effect then. */
export function standsInForce(scene: Scene, predicate: Predicate): Claim[] | null {
  const {kind, lemma, head, subject, negation, tense} = predicate;
  if (kind !== 'noun' || !STATES.has(lemma) || scene.tokens[head - 1]?.lower !== 'in' || negation !== null) return null;
  const since = scene.tokens[head + 1]?.lower === 'since';
  if (!since && !(LEGAL.has(lemma) && tense === 'present' && predicate.modal === null)) return null;
  if (!subject || !mayStand(scene, subject, LEGAL.has(lemma))) return null;
  return tookEffect(scene, predicate, subject, since ? head + 1 : head);
}

const LEGAL = new Set(['force', 'effect']);
const STATES = new Set([...LEGAL, 'operation', 'service', 'use']);

/** The same beside its noun: "the hotline, IN SERVICE SINCE June, rang twice". */
export function besideInForce(scene: Scene): Claim[] {
  const {tokens, syntax} = scene;
  return tokens.flatMap(({lower}, at) => {
    const state = syntax.lemmas[at - 1] ?? '';
    if (lower !== 'since' || !STATES.has(state) || tokens[at - 2]?.lower !== 'in' || tokens[at - 3]?.text !== ',')
      return [];
    const noun = at - 4;
    if (syntax.tags[noun] !== 'NOUN') return [];
    const subject = {head: noun, first: chunkStart(syntax, noun), last: noun + 1, conjuncts: []};
    if (!mayStand(scene, subject, LEGAL.has(state))) return [];
    return tookEffect(
      scene,
      nounPredicate(syntax, {head: at - 1, first: noun, last: at, conjuncts: []}, state),
      subject,
      at,
    );
  });
}

/** "The notice HAS BEEN APPLIED SINCE June", "the rule IS BEING OBSERVED", "the hotline HAS BEEN WORKING SINCE June". */
export function isApplied(scene: Scene, predicate: Predicate): Claim[] | null {
  const {lemma, head, subject, negation, perfect, tense, modal} = predicate;
  const passive = APPLIED.has(lemma) && isPassive(scene, predicate);
  if ((!passive && !WORKS.has(lemma)) || !subject || negation !== null || modal !== null) return null;
  const since = scene.tokens.findIndex(({lower}, at) => at > head && at <= head + 2 && lower === 'since');
  const going = scene.tokens[head - 1]?.lower === 'being' && tense === 'present';
  if (!(perfect && since > 0) && !(passive && going)) return null;
  return mayStand(scene, subject, false) ? tookEffect(scene, predicate, subject, since) : null;
}

const APPLIED = new Set(['apply', 'observe', 'implement', 'honour', 'honor', 'use', 'respect', 'operate']);
const WORKS = new Set(['work', 'operate', 'run', 'function', 'hold']);

/** Whether a phrase is something that can stand in force: a text, or any thing where it has done so for a time. */
function mayStand(scene: Scene, subject: Phrase, legal: boolean): boolean {
  const {tags, lemmas} = scene.syntax;
  if (tags[subject.head] !== 'NOUN' && tags[subject.head] !== 'PROPN') return false;
  if (isMeeting(scene, subject) || isActor(scene, subject) || isTime(scene, subject)) return false;
  return !legal || TEXTS.has(lemmas[subject.head]!.toLowerCase()) || BINDING.has(lemmas[subject.head]!.toLowerCase());
}

const BINDING = new Set([
  'amnesty',
  'regulation',
  'rule',
  'law',
  'order',
  'decree',
  'ban',
  'licence',
  'license',
  'extension',
  'notice',
  'measure',
]);

function tookEffect(scene: Scene, predicate: Predicate, subject: Phrase, from: number): Claim[] {
  const start = scene.tokens[from]?.start ?? 0;
  const when = from < 0 ? null : (scene.times.find((time) => time.start >= start)?.edtf ?? null);
  return told(scene, predicate, 'take-effect', [ofPhrase(scene, subject)]).map((claim) => ({...claim, when}));
}
