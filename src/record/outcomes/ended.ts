import type {Claim} from '../../claim/index.ts';
import {coreStems} from '../../language/index.ts';
import {pointOf} from '../fact.ts';
import type {OutcomeDraft} from './fold.ts';
import {isDone} from './kinds.ts';

/** The stems of what a claim that ends or takes up something speaks of: of the words behind its verb, else of its point. */
export function thingStems(claim: Claim): string[] {
  const told = claim.content ?? '';
  const thing = told.replace(VERB, '');
  return coreStems((thing === told ? null : thing) || (pointOf(claim) ?? told));
}

/** "SUSPENDED the exchange of readings": the verb that the words of a deed begin with. */
const VERB =
  /^(?:to )?(?:suspend|froze|freez|halt|interrupt|paus|resum|restart|reopen|relaunch|revok|rescind|annul|terminat|repudiat|renounc|abrogat)\p{L}* /iu;

/** Whether a draft shares half of the stems. */
export function sharesHalf(draft: OutcomeDraft, stems: readonly string[]): boolean {
  return stems.filter((stem) => draft.stems.has(stem)).length * 2 >= Math.min(stems.length, draft.stems.size);
}

/** "RESUMED the exchange", "LIFTED THE SUSPENSION of it": what was suspended goes on. */
export function isTakenUp(draft: OutcomeDraft, claim: Claim, stems: readonly string[]): boolean {
  if (draft.firmness !== 'suspended' || !isDone(claim)) return false;
  const again =
    claim.act === 'resume' ||
    (claim.act === 'lift' && /\b(?:suspension|freeze|halt|moratorium)\b/iu.test(claim.content ?? ''));
  return again && sharesHalf(draft, stems);
}
