import type {Reading} from '../claim/index.ts';
import {Ledger} from './ledger.ts';
import type {NegotiationRecord} from './record.ts';

/** @property asOf only reports that stand for this ISO day or an earlier one; the last day reported by default */
export interface FoldOptions {
  asOf?: string;
  /** The day on which the record itself is looked at, when that is asked (`--known`); only carried through. */
  known?: string;
}

/**
 * The record of all processes that the readings tell of, as it stood on a day: a pure function of the set of readings,
 * whatever their order.
 */
export function fold(readings: readonly Reading[], {asOf, known}: FoldOptions = {}): NegotiationRecord {
  const ledger = new Ledger();
  ledger.add(readings.filter(({report}) => asOf === undefined || report.reported <= asOf));
  return ledger.record(asOf, known);
}

/** The record as `fold` gives it on each of several rising ISO days; each costs what was reported since the one before. */
export function* foldDays(readings: readonly Reading[], days: readonly string[]): Generator<NegotiationRecord> {
  const ledger = new Ledger();
  let last = '';
  for (const day of days) {
    const since = last;
    ledger.add(readings.filter(({report}) => report.reported > since && report.reported <= day));
    yield ledger.record(day);
    last = day;
  }
}
