import {dayOf, type Edtf} from '../../mention/index.ts';
import {type AccountOf, corroboration, sidesOf} from '../accounts.ts';
import {evidencesOf, rowId} from '../fact.ts';
import {issueId} from '../issues.ts';
import type {Outcome} from '../record.ts';
import {lastDay, sameTime} from '../rounds/index.ts';
import type {OutcomeDraft} from './fold.ts';

/**
 * @param roundId the id of the outcome's round, or null
 * @param around the days in which it came about, where a report tells but rounds that it came after or between
 */
export function outcomeRow(
  draft: OutcomeDraft,
  roundId: string | null,
  around: Edtf | null,
  accountOf: AccountOf,
): Outcome {
  const claims = draft.facts.map((fact) => fact.claim);
  return {
    id: outcomeId(draft),
    kind: draft.kind,
    text: draft.text,
    issue: draft.issue ? issueId(draft.issue) : null,
    round: roundId,
    by: [...draft.by].sort(),
    owes: draft.owes,
    due: claims.find((claim) => claim.due)?.due ?? null,
    condition: claims.find((claim) => claim.condition)?.condition ?? null,
    when: whenOf(draft) ?? around,
    amount: claims.find((claim) => claim.amount)?.amount ?? null,
    firmness: draft.firmness,
    reversible: draft.reversible,
    corroboration: corroboration(draft.facts, accountOf),
    sides: sidesOf(draft.facts),
    history: [...draft.history],
    evidence: evidencesOf(draft.facts),
  };
}

export function outcomeId(draft: OutcomeDraft): string {
  return rowId('outcome', draft.facts[0]!.evidence, draft.text);
}

function whenOf(draft: OutcomeDraft): Edtf | null {
  // what took effect later was agreed on before
  const told = draft.facts.filter(({claim}, at) => at === 0 || claim.act !== 'take-effect');
  const said = told.find(({claim}) => claim.when !== null)?.claim.when;
  const held = draft.round?.when ?? null;
  const ended = lastDay(held) ?? held;
  if (said) return held !== null && dayOf(said) === null && sameTime(said, held) ? ended : said;
  return ended;
}
