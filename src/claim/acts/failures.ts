import {ACCORDS} from '../../language/index.ts';
import type {Claim} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {isMeeting} from '../meeting.ts';
import {actorsIn, doersOf, unique} from '../participants.ts';
import {type Scene, textOf} from '../scene.ts';

/** "ended WITHOUT AN AGREEMENT", "there was NO AGREEMENT": none was reached. */
export function readFailures(scene: Scene): Claim[] {
  const {lemmas, tags, predicates} = scene.syntax;
  const without = scene.tokens.findIndex(
    ({lower}, token) => lower === 'without' || (lower === 'no' && lemmas[token - 1] === 'be'),
  );
  if (without < 0) return [];
  let noun = without + 1;
  while (['DET', 'ADJ', 'ADV'].includes(tags[noun] ?? '')) noun++;
  const main =
    predicates.findLast(({kind, head}) => kind === 'verb' && head < without) ??
    predicates.find(({head}) => head === noun);
  if (!main || !ACCORDS.has(lemmas[noun] ?? '')) return [];
  const doers = isMeeting(scene, main.subject) ? actorsIn(scene, main.subject, 'agent') : doersOf(scene, main, 'agent');
  const claim = claimOf(scene, main, 'agree', unique(doers));
  const end = Math.max(claim.end, scene.tokens[noun]!.end);
  const text = textOf(scene, {start: claim.start, end});
  return [{...claim, end, text, polarity: '-', factuality: 'certain', modality: null}];
}
