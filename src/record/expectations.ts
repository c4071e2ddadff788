import {bounds, type Edtf, shiftDay} from '../mention/index.ts';
import {evidencesOf, type Fact, rowId} from './fact.ts';
import type {Expectation} from './record.ts';
import {apart, lastDay, type RoundDraft} from './rounds/index.ts';

/** After so many days without a word, what was expected at no given time is overdue. */
const PATIENCE = 60;

const AHEAD: ReadonlySet<string> = new Set(['expected', 'scheduled', 'postponed']);

/** What was said to come, but for its status, which hangs on the day; `status` tells it. */
export interface Awaited {
  row: Omit<Expectation, 'status'>;
  status: (asOf: string) => Expectation['status'];
}

/** The round that was announced, on each of the days that it was announced for, the one that stands last. @param of its id */
export function awaitedRounds(draft: RoundDraft, of: string): Awaited[] {
  const announcing = draft.facts.filter(({claim}) => AHEAD.has(claim.meeting!.status!));
  const plans = byPlan(announcing);
  return plans.map((plan, index) => (index < plans.length - 1 ? movedPlan(plan, of) : lastPlan(draft, plan, of)));
}

/** What was announced, parted where another day is given. */
function byPlan(announcing: readonly Fact[]): Fact[][] {
  const plans: Fact[][] = [];
  let standing: Edtf | null = null;
  for (const fact of announcing) {
    const {when, earlier} = fact.claim;
    const moved = !earlier && apart(standing, when);
    if (moved || plans.length === 0) plans.push([]);
    plans.at(-1)!.push(fact);
    if (moved || standing === null) standing = when;
  }
  return plans;
}

/** A day on which the round was to be before another was set. */
function movedPlan(plan: readonly Fact[], of: string): Awaited {
  const dated = plan.find(({claim}) => claim.when !== null) ?? plan[0]!;
  return {
    row: {
      id: rowId('expectation', plan[0]!.evidence),
      text: phrase(dated),
      of,
      by: dated.claim.when,
      evidence: evidencesOf(plan),
    },
    status: () => 'moved',
  };
}

function lastPlan(draft: RoundDraft, announcing: readonly Fact[], of: string): Awaited {
  const first = announcing[0]!;
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
