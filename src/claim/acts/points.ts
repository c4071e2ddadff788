import type {Predicate} from '../../language/index.ts';
import type {Claim, ClaimActor} from '../claim.ts';
import {claimOf} from '../clause.ts';
import type {Theme} from '../phrase.ts';
import type {Scene} from '../scene.ts';

/** A claim for each point that a position is on. */
export function pointsOf(
  scene: Scene,
  predicate: Predicate,
  act: string,
  actors: ClaimActor[],
  themes: readonly Theme[],
): Claim[] {
  const {text} = scene.mentions.report;
  const {start: verb} = scene.tokens[predicate.head]!;
  const points = themes.filter(({span, head}) => head === predicate.head || verb < span.start || span.end <= verb);
  return points.map((theme) => {
    const claim = claimOf(scene, predicate, act, actors, {issue: theme.label, issueSpan: theme.span});
    const start = Math.min(claim.start, theme.span.start);
    const end = Math.max(claim.end, theme.span.end);
    return {...claim, start, end, text: text.slice(start, end)};
  });
}
