import {DEADLINE_VERBS} from '../../language/index.ts';
import {bounds} from '../../mention/index.ts';
import type {Claim} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {doersOf} from '../doers.ts';
import type {Scene} from '../scene.ts';
import {standingOf} from '../standing.ts';

/**
 * What is sure to be done on or by a day, and is no act of the list: "the committee WILL COMPLETE THE TEXT within two
 * weeks". Such a claim only refers to what is awaited.
 * @param told the other claims of the sentence, which are not told again
 */
export function readDeadlines(scene: Scene, told: readonly Claim[]): Claim[] {
  return scene.syntax.predicates.flatMap((predicate) => {
    if (predicate.kind !== 'verb' || !DEADLINE_VERBS.has(predicate.lemma)) return [];
    const standing = standingOf(scene.syntax, predicate);
    const {polarity, tense, modality, factuality} = standing;
    const sure = factuality === 'certain' || factuality === 'probable';
    if (polarity === '-' || tense !== 'future' || !sure || (modality !== null && modality !== 'planned')) return [];
    const claim = claimOf(scene, predicate, 'refer', doersOf(scene, predicate, 'agent'), {}, standing);
    const last = bounds(claim.due ?? claim.when ?? '')?.last;
    const ahead = last !== undefined && last > scene.mentions.report.reported;
    // who submits a text to parliament by a day proposes, and is awaited to
    const again = told.some(
      ({act, start, end, tense: other}) =>
        other === 'future' && act !== 'propose' && start < claim.end && end > claim.start,
    );
    return ahead && !again && claim.condition === null ? [{...claim, content: claim.text}] : [];
  });
}
