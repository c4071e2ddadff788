import {type Predicate, type Sentence, STEP_VERBS, STEPS_BY_FORM} from '../../language/index.ts';
import type {Claim} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {isCue} from '../complement.ts';
import {doersOf} from '../doers.ts';
import type {Mentions, Scene} from '../scene.ts';
import {standingOf} from '../standing.ts';

/** What was done and is no act of the list, by which something awaited may have been carried out: "the two INAUGURATED THE BRIDGE". Such a claim only refers to it. */
export function readStepsDone(scene: Scene): Claim[] {
  return scene.syntax.predicates.flatMap((predicate) => {
    if (!isTold(scene, predicate)) return [];
    const {polarity, tense, modality, factuality} = standingOf(scene.syntax, predicate);
    if (polarity === '-' || tense === 'future' || modality !== null || factuality !== 'certain') return [];
    const claim = claimOf(scene, predicate, 'refer', doersOf(scene, predicate, 'agent'));
    return claim.meeting === null && claim.condition === null ? [{...claim, content: claim.text}] : [];
  });
}

function isTold(scene: Scene, predicate: Predicate): boolean {
  const {kind, finite, modal, negation, lemma} = predicate;
  return (
    kind === 'verb' &&
    finite &&
    modal === null &&
    negation === null &&
    STEP_VERBS.has(lemma) &&
    !isCue(scene, predicate)
  );
}

/** Whether a sentence may tell of such a step, with no word for an act. */
export function mayTellSteps({analysis}: Mentions, {first, last}: Sentence): boolean {
  for (let at = first; at < last; at++) if (STEPS_BY_FORM.has(analysis.tokens[at]!.lower)) return true;
  return false;
}
