import {MEETING_SETS, type Predicate} from '../../../language/index.ts';
import {type Scene, wordsAt} from '../../scene.ts';

/** "had first been set for May", "was originally due on Monday": a plan that is told as no longer standing. */
export function atFirst({tokens}: Scene, {subject, head}: Predicate): boolean {
  if (AT_FIRST.has(tokens[head - 1]?.lower ?? '') && tokens[head - 2]?.text === ',') return true;
  const words = tokens.slice(subject?.last ?? Math.max(0, head - 4), head).map(({lower}) => lower);
  return words.some((word) => AT_FIRST.has(word)) && words.some((word) => ['had', 'was', 'were'].includes(word));
}

const AT_FIRST = new Set(['first', 'originally', 'initially', 'previously', 'formerly', 'once']);

/** "WAS TO HAVE been held": a plan of which it is not told what became of it, but that it did not come about. */
export function wasToHave(scene: Scene, {head}: Predicate): boolean {
  return /(?:^| )(?:was|were) to have(?: been)?$/u.test(wordsAt(scene, Math.max(0, head - 4), Math.min(4, head)));
}

/** "WAS TO RECEIVE him on Monday, but the visit WAS CANCELLED". */
export function wasOff({tokens, syntax}: Scene, {head}: Predicate): boolean {
  const was = /^(?:was|were)$/u.test(tokens[head - 2]?.lower ?? '') && tokens[head - 1]!.lower === 'to';
  const but = tokens.findIndex(({lower}, at) => at > head && lower === 'but');
  return was && but > 0 && syntax.lemmas.slice(but).some((lemma) => OFF.test(lemma));
}

const OFF = /^(?:cancel|postpone|scrap|call|delay|put|fall)$/u;

/** "which had been due to convene in Rome": a plan that the sentence itself says has been overtaken. */
export function formerly(scene: Scene, predicate: Predicate): boolean {
  const {syntax} = scene;
  let at: Predicate | undefined = predicate;
  if (PLAN.test(before(scene, predicate))) return true;
  for (let step = 0; at && step < 6; step++) {
    if (at.governor?.how === 'relative')
      return at.perfect || (predicate.lemma === 'due' && !isNow(predicate)) || planned(at);
    at = at.governor && at.governor.how !== 'complement' ? syntax.predicates[at.governor.predicate] : undefined;
  }
  return false;
}

const PLAN =
  /(?:^| )(?:which|that) (?:(?:had been|was|were) (?:due|set|scheduled|supposed|meant|expected|planned|announced|fixed|arranged|to)\b|(?:\S+ ){1,4}had (?:announced|planned|scheduled|set|fixed)$)/u;

/** "IS due on Monday": a plan that stands. */
function isNow({finite, tense}: Predicate): boolean {
  return finite && tense === 'present';
}

/** The words that lead to a verb, with it. */
function before(scene: Scene, {head}: Predicate): string {
  return wordsAt(scene, Math.max(0, head - 6), Math.min(7, head + 1));
}

function planned({lemma, voice, tense}: Predicate): boolean {
  return (
    (voice === 'passive' && MEETING_SETS.has(lemma) && tense !== 'present') || (lemma === 'due' && tense === 'past')
  );
}
