import type {RoundStatus} from '../record.ts';

/** How far a round has come, for claims that only look ahead: a weaker one never undoes a stronger. */
const AHEAD: Partial<Record<RoundStatus, number>> = {proposed: 0, expected: 1, scheduled: 2};

/**
 * Whether a later claim moves a round from one status to another. What was held stays held: a claim of intention
 * never undoes a claim of fact. A round that is off comes back only by a day of its own, or by being held.
 */
export function movesStatus(from: RoundStatus, to: RoundStatus, withDay: boolean): boolean {
  if (from === to) return false;
  if (from === 'held') return false;
  if (to === 'held' || to === 'under-way') return true;
  if (from === 'under-way') return to === 'cancelled';
  if (to === 'cancelled') return true;
  if (from === 'cancelled') return (to === 'scheduled' || to === 'postponed') && withDay;
  if (to === 'postponed') return true;
  if (from === 'postponed') return to === 'scheduled' || (to === 'expected' && withDay);
  return AHEAD[to]! > AHEAD[from]!;
}
