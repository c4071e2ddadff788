import {ACCORDS, type Phrase, type Predicate} from '../../language/index.ts';
import type {Claim} from '../claim.ts';
import {timesOf} from '../clause.ts';
import {complementsOf, infinitivesAfter} from '../complement.ts';
import {themesOfPredicate} from '../phrase.ts';
import {type Scene, spanOf, textOf} from '../scene.ts';
import {isPassive, verbOf} from '../verb.ts';
import {content, ofNoun, ofPoints} from './content.ts';
import {referenceOf} from './reference.ts';
import {pointsBehind} from './settling.ts';
import {told} from './told.ts';

/** Verbs by which sides come to an accord. */
export const REACHES = new Set(
  'reach come_to come strike conclude make take clinch achieve seal arrive_at produce bring_about yield hammer_out thrash_out work_out forge secure find finalise finalize land cut'.split(
    ' ',
  ),
);
const ENDS = new Set(['end', 'conclude', 'close', 'finish', 'break', 'wrap', 'wind']);

/** "ended in Rome WITH AN UNDERSTANDING THAT experts will begin drafting": what the talks came to, in plain sight. */
export function endedWith(scene: Scene): Claim[] {
  const {lemmas, predicates} = scene.syntax;
  const noun = lemmas.findIndex((lemma, token) => {
    const before = scene.tokens.slice(Math.max(0, token - 3), token).some(({lower}) => lower === 'with');
    return ACCORDS.has(lemma) && before && ['that', 'to'].includes(scene.tokens[token + 1]?.lower ?? '');
  });
  const main = predicates.find(
    ({finite, kind, head, lemma}) => finite && kind === 'verb' && head < noun && ENDS.has(lemma),
  );
  const behind = predicates.filter(({kind, head}) => kind === 'verb' && head > noun);
  const inner = behind.find(({auxiliaries}) => auxiliaries.length > 0) ?? behind[0];
  if (noun < 0 || !main || !inner || main.negation !== null) return [];
  const last = Math.max(inner.head + 1, inner.last);
  return told(scene, main, 'agree', [
    {...content(scene, noun + 2, last), theme: themesOfPredicate(scene, inner)[0] ?? null},
  ]);
}

/** "reached an understanding on X", "made a decision to do Y". */
export function reached(scene: Scene, predicate: Predicate, object: Phrase, head: string): Claim[] {
  const noun = scene.syntax.predicates.find((other) => other.kind === 'noun' && other.head === object.head);
  const own = noun ? ofNoun(scene, noun, object) : ofPoints(scene, object, object);
  const behind = isPassive(scene, predicate) && own.every(({last}) => last <= predicate.head);
  const points = behind ? pointsBehind(scene, predicate) : [];
  const contents = points.length > 0 ? points : own;
  return told(scene, predicate, head === 'decision' ? 'decide' : 'agree', contents);
}

/** "shared the understanding THAT TOLLS ARE TO FALL": the clause that both agree on. */
export function understood(scene: Scene, predicate: Predicate, {head}: Phrase): Claim[] {
  if (scene.tokens[head + 1]?.lower !== 'that') return [];
  const verb = scene.syntax.predicates.find((one) => one.kind === 'verb' && one.head > head);
  const [theme] = verb ? themesOfPredicate(scene, verb) : [];
  return told(scene, predicate, 'agree', [{...content(scene, head + 2, predicate.last), theme: theme ?? null}]);
}

/** "ended with an understanding that experts will begin drafting", "the decision, made in the last round, to move the talks". */
export function ofAccord(scene: Scene, noun: Predicate): Claim[] {
  if (!ACCORDS.has(noun.lemma) || noun.lemma === 'truce' || noun.lemma === 'ceasefire') return [];
  const above = noun.governor && scene.syntax.predicates[noun.governor.predicate];
  if (above && REACHES.has(verbOf(scene, above)) && above.object?.head === noun.head) return [];
  const made = scene.syntax.predicates.find(
    (other) =>
      isPassive(scene, other) &&
      REACHES.has(other.lemma) &&
      other.subject?.head === noun.head &&
      other.negation === null,
  );
  const ended =
    above && ['end', 'conclude', 'close', 'finish', 'result', 'produce', 'yield', 'bring'].includes(above.lemma);
  if (!made && !ended) return [];
  const phrase = {head: noun.head, first: noun.first, last: noun.last, conjuncts: []};
  const contents = ofNoun(scene, noun, phrase);
  if (
    complementsOf(scene, noun).length === 0 &&
    (ended || infinitivesAfter(scene, noun.head, scene.tokens.length).length === 0)
  )
    return [];
  const when = made ? (timesOf(scene, made)[0]?.edtf ?? null) : null;
  const meeting = made ? referenceOf(scene, made) : null;
  return told(scene, made ?? above ?? noun, noun.lemma === 'decision' ? 'decide' : 'agree', contents).map((claim) => ({
    ...claim,
    when: when ?? (made ? claim.when : null),
    meeting: meeting ?? claim.meeting,
    firmness: /\b(?:preliminary|provisional|tentative)\b/iu.test(textOf(scene, spanOf(scene, noun.first, noun.last)))
      ? 'preliminary'
      : claim.firmness,
  }));
}
