import {coreStems} from '../../language/index.ts';
import type {Fact} from '../fact.ts';
import {agentsOf} from '../parties.ts';
import {DEEDS, deedIn} from './deed-in.ts';
import type {OutcomeDraft} from './fold.ts';
import {isDone} from './kinds.ts';

/** The stems of what a claim tells a deed to have been done to, by which something agreed may be carried out; none of other claims. */
export function thingDone({claim}: Fact): string[] {
  if (!DEEDS.has(claim.act) || !isDone(claim)) return [];
  return coreStems(claim.issue ?? deedIn(claim.content ?? '')?.thing ?? '');
}

/** "hand over A LIST of the prisoners": done by no release of prisoners. */
const PAPER =
  /^(?:(?:an?|the|all|its|their|complete|full|final|new|written|revised) )*(?:list|map|record|document|report|file|datum|data|chart|comment|note|paper|text|name|proposal)s?\b/iu;

/** Whether a claim of a later report tells that what was agreed has been done: by the same act, by its side, on the same thing. */
export function isCarriedOut(draft: OutcomeDraft, {claim, evidence}: Fact, things: readonly string[]): boolean {
  if (draft.facts[0]!.evidence.reported >= evidence.reported) return false;
  const agreed = deedIn(draft.text);
  if (!agreed?.acts.includes(claim.act)) return false;
  const agents = agentsOf(claim);
  if (agents.length > 0 && !agents.some((party) => draft.by.has(party))) return false;
  if (PAPER.test(agreed.thing) && !PAPER.test(claim.content ?? '')) return false;
  const asked = coreStems(agreed.thing);
  const shared = things.filter((stem) => asked.includes(stem)).length;
  return shared > 0 && shared * 2 >= Math.min(things.length, asked.length);
}
