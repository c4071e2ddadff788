import {bounds, type Edtf, shiftDay} from '../mention/index.ts';
import {evidencesOf, type Fact, rowId} from './fact.ts';
import type {Expectation} from './record.ts';
import {lastDay, type RoundDraft} from './rounds/index.ts';

/** After so many days without a word, what was expected at no given time is overdue. */
const PATIENCE = 60;

const AHEAD: ReadonlySet<string> = new Set(['expected', 'scheduled', 'postponed']);

/** What was said to come, but for its status, which hangs on the day; `status` tells it. */
export interface Awaited {
  row: Omit<Expectation, 'status'>;
  status: (asOf: string) => Expectation['status'];
}

/** The round that was announced, where it was. @param of its id */
export function awaitedRound(draft: RoundDraft, of: string): Awaited | null {
  const announcing = draft.facts.filter(({claim}) => AHEAD.has(claim.meeting!.status!));
  const [first] = announcing;
  if (!first) return null;
  const dated = announcing.find(({claim}) => claim.when !== null);
  const by = dated?.claim.when ?? null;
  const {status, when} = draft;
  // of a day that was moved the words that give the one that stands
  const isAhead = AHEAD.has(status) && when !== null;
  const lastSaid = announcing.at(-1)!.evidence.reported;
  return {
    row: {
      id: rowId('expectation', first.evidence),
      text: phrase(announcing.findLast(({claim}) => isAhead && claim.when === when) ?? dated ?? first),
      of,
      by: status === 'held' || when === null ? by : when,
      evidence: evidencesOf(announcing),
    },
    status(asOf) {
      if (status === 'held' || status === 'under-way') return 'fulfilled';
      if (status === 'cancelled') return 'cancelled';
      if (status === 'postponed' && when === null) return 'moved';
      return isOverdue(when, lastSaid, asOf) ? 'overdue' : 'open';
    },
  };
}

/** Overdue after its time, or, when no time was given, after a while in which nobody said it again. */
export function isOverdue(when: Edtf | null, lastSaid: string, asOf: string): boolean {
  const last = when && bounds(when) ? lastDay(when) : null;
  return asOf > (last ?? shiftDay(lastSaid, PATIENCE));
}

/** The words of a claim as a cell: at most forty of them. */
function phrase({claim}: Fact): string {
  return claim.text.split(/\s+/).slice(0, 40).join(' ');
}
