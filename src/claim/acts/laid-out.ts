import {chunkStart} from '../chunk.ts';
import type {Claim} from '../claim.ts';
import {actorsBetween, partiesOf} from '../participants.ts';
import {themesOfPredicate} from '../phrase.ts';
import {nounPredicate} from '../plain.ts';
import type {Scene} from '../scene.ts';
import {HELD} from './musts.ts';
import {byNationality} from './nominal.ts';
import {pointsOf} from './points.ts';

/** "THE CHILEAN PROPOSAL WOULD lower the toll", "UNDER PERU'S PLAN, the toll WOULD be lowered": what a side's text would bring. */
export function laidOut(scene: Scene): Claim[] {
  const {syntax, tokens} = scene;
  return syntax.lemmas.flatMap((lemma, head) => {
    if (!TEXTS.has(lemma) || syntax.tags[head] !== 'NOUN') return [];
    const first = chunkStart(syntax, head);
    const under = tokens[first - 1]?.lower === 'under' && tokens[head + 1]?.text === ',';
    if (!under && tokens[head + 1]?.lower !== 'would') return [];
    const owners = [...actorsBetween(scene, first, head, 'agent'), ...byNationality(scene, first, head)];
    const verb = syntax.predicates.find((one) => one.kind === 'verb' && one.finite && one.head > head);
    if (partiesOf(owners).length !== 1 || verb?.modal !== 'would' || verb.negation !== null) return [];
    const noun = nounPredicate(syntax, {head, first, last: head + 1, conjuncts: []}, lemma);
    return pointsOf(scene, noun, 'propose', owners, themesOfPredicate(scene, verb, 1)).map((claim) => ({
      ...claim,
      ...HELD,
    }));
  });
}

const TEXTS = new Set(['proposal', 'plan', 'offer', 'draft', 'formula', 'counter-proposal', 'counterproposal']);
