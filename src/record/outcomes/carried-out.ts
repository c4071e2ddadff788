import {ACT_VERBS, coreStems} from '../../language/index.ts';
import type {Fact} from '../fact.ts';
import {agentsOf} from '../parties.ts';
import type {OutcomeDraft} from './fold.ts';
import {isDone} from './kinds.ts';

/** Deeds by which what was agreed on is carried out. */
const DEEDS: ReadonlySet<string> = new Set(
  'release return lift ease withdraw resume suspend expel impose recall'.split(' '),
);

/** Whether a claim of a later report tells that what was agreed has been done: by the same act, by its side, on the same thing. */
export function isCarriedOut(draft: OutcomeDraft, {claim, evidence}: Fact): boolean {
  if (!DEEDS.has(claim.act) || !isDone(claim) || draft.facts[0]!.evidence.reported >= evidence.reported) return false;
  const agreed = deedIn(draft.text);
  if (agreed?.act !== claim.act) return false;
  const agents = agentsOf(claim);
  if (agents.length > 0 && !agents.some((party) => draft.by.has(party))) return false;
  const things = coreStems(claim.issue ?? deedIn(claim.content ?? '')?.thing ?? '');
  const asked = coreStems(agreed.thing);
  const shared = things.filter((stem) => asked.includes(stem)).length;
  return shared > 0 && shared * 2 >= Math.min(things.length, asked.length);
}

/** "HAND OVER the soldiers": the act that the words begin with, and what it is done to. */
function deedIn(text: string): {act: string; thing: string} | null {
  const words = text.toLowerCase().replace(/^to /u, '').split(' ');
  for (const length of [2, 1]) {
    const act = ACT_VERBS.get(words.slice(0, length).join('_'))?.find((entry) => DEEDS.has(entry.act))?.act;
    if (act) return {act, thing: words.slice(length).join(' ')};
  }
  return null;
}
