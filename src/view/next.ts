import type {Change, Evidence, Outcome, Round, Track} from '../record/index.ts';
import {firstOf, lastOf, showing} from './proof.ts';
import {dayForms, daysOf} from './when.ts';

/** The round to come, and what its certainty rests on. */
export interface NextRound {
  round: Round;
  /** Its day has passed and no report says what became of it. */
  overdue: boolean;
  /** Who last said how it stands; null where nothing proves it. */
  said: Evidence | null;
}

const TO_COME = new Set<Round['status']>(['under-way', 'scheduled', 'expected', 'proposed', 'postponed']);
const RANK: Record<string, number> = {'under-way': 0, scheduled: 1, expected: 2, postponed: 3, proposed: 4};

/** The next round of a track on a day, or null: a round whose day has passed only where no later one is known. */
export function nextRound(track: Track, asOf: string): NextRound | null {
  const candidates = track.rounds
    .filter((round) => TO_COME.has(round.status) && !isSuperseded(round, track.rounds))
    .map((round) => ({round, overdue: isOverdue(round, asOf), said: lastWord(round)}));
  return candidates.sort((a, b) => compareNext(a, b))[0] ?? null;
}

/** Whether the day of a round has passed without a report of what became of it. */
export function isOverdue(round: Round, asOf: string): boolean {
  if (round.status === 'held' || round.status === 'cancelled' || round.status === 'postponed') return false;
  const {last} = daysOf(round.when);
  return last !== null && last < asOf;
}

/** The evidence of the latest move of a round's status or day, else its latest evidence. */
export function lastWord(round: Round): Evidence | null {
  const moves = round.history.filter(({field}) => field === 'status' || field === 'when' || field === 'venue');
  return lastOf((moves.at(-1) as Change | undefined)?.evidence ?? []) ?? lastOf(round.evidence);
}

/** The evidence that set an outcome's firmness last, else the first. */
export function settledBy({history, evidence}: Outcome): Evidence | null {
  const moves = history.filter(({field}) => field === 'firmness');
  return lastOf(moves.at(-1)?.evidence ?? []) ?? firstOf(evidence);
}

/** The evidence that best shows how a round stands: of one held its day and place, of any other the latest move. */
export function tellingOf(round: Round): Evidence | null {
  if (round.status !== 'held') return lastWord(round);
  return showing(round.evidence, round.venue?.place ?? null, ...dayForms(round.when));
}

function isSuperseded(round: Round, rounds: readonly Round[]): boolean {
  const day = daysOf(round.when).first ?? lastOf(round.evidence)?.reported ?? null;
  return rounds.some((other) => {
    if (other === round || (other.status !== 'held' && other.status !== 'under-way')) return false;
    if (other.format === 'technical' && round.format !== 'technical') return false;
    if (other.ordinal !== null && round.ordinal !== null) return other.ordinal > round.ordinal;
    const {first} = daysOf(other.when);
    return first !== null && day !== null && first > day;
  });
}

function compareNext(a: NextRound, b: NextRound): number {
  if (a.overdue !== b.overdue) return a.overdue ? 1 : -1;
  const [dayA, dayB] = [dayOf(a.round), dayOf(b.round)];
  const [rankA, rankB] = [RANK[a.round.status] ?? 9, RANK[b.round.status] ?? 9];
  if (rankA === 0 || rankB === 0) return rankA - rankB;
  // Of rounds whose day passed unreported the latest is the one still to be asked about.
  if (dayA !== null && dayB !== null && dayA !== dayB) return (dayA < dayB ? -1 : 1) * (a.overdue ? -1 : 1);
  if ((dayA === null) !== (dayB === null)) return dayA === null ? 1 : -1;
  return rankA - rankB;
}

/** The day of a postponed round is the one that it will not keep. */
function dayOf(round: Round): string | null {
  return round.status === 'postponed' ? null : daysOf(round.when).first;
}
