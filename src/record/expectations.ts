import {bounds, type Edtf, shiftDay} from '../mention/index.ts';
import {evidencesOf, type Fact, rowId} from './fact.ts';
import {type OutcomeDraft, outcomeId} from './outcomes/index.ts';
import type {Expectation} from './record.ts';
import {lastDay, type RoundDraft} from './rounds/index.ts';

/** After so many days without a word, what was expected at no given time is overdue. */
const PATIENCE = 60;

const AHEAD: ReadonlySet<string> = new Set(['expected', 'scheduled', 'postponed']);

/** What was said to come: each round that was announced, and each outcome that has a day to be met. */
export function foldExpectations(
  rounds: readonly RoundDraft[],
  roundId: (draft: RoundDraft) => string,
  outcomes: readonly OutcomeDraft[],
  asOf: string,
): Expectation[] {
  const ofRounds = rounds.flatMap((draft) => ofRound(draft, roundId(draft), asOf));
  const ofOutcomes = outcomes.flatMap((draft) => ofOutcome(draft, asOf));
  return [...ofRounds, ...ofOutcomes];
}

function ofRound(draft: RoundDraft, of: string, asOf: string): Expectation[] {
  const announcing = draft.facts.filter(({claim}) => AHEAD.has(claim.meeting!.status!));
  const first = announcing[0];
  if (!first) return [];
  const by = announcing.find(({claim}) => claim.when !== null)?.claim.when ?? null;
  return [
    {
      id: rowId('expectation', first.evidence),
      text: phrase(first),
      of,
      by: draft.status === 'held' || draft.when === null ? by : draft.when,
      status: statusOf(draft, announcing, asOf),
      evidence: evidencesOf(announcing),
    },
  ];
}

function statusOf(draft: RoundDraft, announcing: readonly Fact[], asOf: string): Expectation['status'] {
  if (draft.status === 'held' || draft.status === 'under-way') return 'fulfilled';
  if (draft.status === 'cancelled') return 'cancelled';
  if (draft.status === 'postponed' && draft.when === null) return 'moved';
  return isOverdue(draft.when, announcing.at(-1)!.evidence.reported, asOf) ? 'overdue' : 'open';
}

function ofOutcome(draft: OutcomeDraft, asOf: string): Expectation[] {
  const dated = draft.facts.find(({claim}) => claim.due !== null);
  if (!dated) return [];
  const due = dated.claim.due;
  const off = draft.firmness === 'reversed' || draft.firmness === 'suspended' || draft.firmness === 'lapsed';
  const status = off ? 'cancelled' : isOverdue(due, dated.evidence.reported, asOf) ? 'overdue' : 'open';
  return [
    {
      id: rowId('expectation', dated.evidence, draft.text),
      text: draft.text,
      of: outcomeId(draft),
      by: due,
      status,
      evidence: evidencesOf([dated]),
    },
  ];
}

/** Overdue after its time, or, when no time was given, after a while in which nobody said it again. */
function isOverdue(when: Edtf | null, lastSaid: string, asOf: string): boolean {
  const last = when && bounds(when) ? lastDay(when) : null;
  return asOf > (last ?? shiftDay(lastSaid, PATIENCE));
}

/** The words of a claim as a cell: at most forty of them. */
function phrase({claim}: Fact): string {
  return claim.text.split(/\s+/).slice(0, 40).join(' ');
}
