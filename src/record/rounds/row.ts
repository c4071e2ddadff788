import {type AccountOf, corroboration, sidesOf} from '../accounts.ts';
import {evidencesOf, rowId} from '../fact.ts';
import type {Round} from '../record.ts';
import type {RoundDraft} from './draft.ts';
import {delegatesOf} from './heads.ts';

/** @param parties the sides, whose delegates are listed */
export function roundRow(draft: RoundDraft, parties: ReadonlySet<string>, accountOf: AccountOf): Round {
  return {
    id: rowId('round', evidencesOf(draft.facts)[0], draft.facts[0]!.claim.when ?? ''),
    ordinal: draft.ordinal,
    when: draft.when,
    venue: draft.venue,
    format: draft.format ?? (draft.kind === 'technical' ? 'technical' : null),
    host: draft.host,
    mediator: draft.mediator,
    status: draft.status,
    by: draft.by,
    heads: delegatesOf(draft, 'head', parties),
    members: delegatesOf(draft, 'member', parties),
    corroboration: corroboration(draft.facts, accountOf),
    sides: sidesOf(draft.facts),
    history: [...draft.history],
    evidence: evidencesOf([...draft.facts, ...draft.references]),
  };
}
