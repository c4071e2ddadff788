import type {Reading} from '../../claim/index.ts';
import {fold, foldDays, Ledger, type NegotiationRecord} from '../../record/index.ts';
import type {Store} from '../../store/index.ts';
import {changesAlong, daysAlong, type RowChange, type Unplaced, unplacedIn} from '../../view/index.ts';
import type {WebSource} from '../web/index.ts';
import {addReport} from './add.ts';
import {today} from './day.ts';
import {searchOf} from './searches.ts';

/** How many days' folds are kept. */
const FOLDS = 50;

/** What the pages are made from: a store's reports, folded once for each day asked until the store holds others. */
export function webSourceOf(store: Store): WebSource {
  const folded = new Map<string, NegotiationRecord>();
  let reports = store.reports();
  let ids = new Set<string>();
  let days: string[] = [];
  let revision = 0;
  let left: {key: string; unplaced: Unplaced[]} | null = null;
  let changed: {key: string; changes: RowChange[]} | null = null;
  const catchUp = () => {
    if (revision > 0 && reports === store.reports()) return;
    reports = store.reports();
    folded.clear();
    ids = new Set(reports.map(({id}) => id));
    days = [...new Set(reports.map(({reported}) => reported))];
    revision++;
  };
  const kept = (key: string, make: () => NegotiationRecord) => {
    catchUp();
    const record = folded.get(key) ?? make();
    if (folded.size >= FOLDS) folded.clear();
    folded.set(key, record);
    return record;
  };
  const present = keptLedger();
  const record = (asOf?: string) => {
    const day = asOf ?? today();
    return kept(day, () => {
      const readings = store.readings({asOf: day});
      return day === today() ? present(readings).record(day) : fold(readings, {asOf: day});
    });
  };
  return {
    record,
    changes(since, until) {
      catchUp();
      const key = `${revision} ${since} ${until}`;
      if (changed?.key !== key) {
        const records = foldDays(store.readings({asOf: until}), daysAlong(days, since, until));
        changed = {key, changes: changesAlong(records)};
      }
      return changed.changes;
    },
    unplaced(asOf = today()) {
      catchUp();
      const key = `${revision} ${asOf}`;
      if (left?.key !== key) left = {key, unplaced: unplacedIn(record(asOf), store.readings({asOf}))};
      return left.unplaced;
    },
    earlier: (position) =>
      kept(`first ${position}`, () => {
        const first = new Set(reports.filter(({seq}) => seq <= position).map(({id}) => id));
        const readings = store.readings({asOf: today()}).filter(({report}) => first.has(report.id));
        return fold(readings, {asOf: today()});
      }),
    position: () => store.reports().reduce((last, {seq}) => Math.max(last, seq), 0),
    reading(id) {
      catchUp();
      return ids.has(id) ? store.reading(id) : null;
    },
    search: (words, options) => searchOf(store).find(words, options),
    add: (bytes, given) => addReport(store, bytes, given),
    days() {
      catchUp();
      return days;
    },
    revision() {
      catchUp();
      return revision;
    },
  };
}

/** A ledger that is kept up with readings, so that one more costs what it holds; begun anew where one is gone or read otherwise. */
function keptLedger(): (readings: readonly Reading[]) => Ledger {
  let ledger = new Ledger();
  let held = new Map<string, Reading>();
  return (readings) => {
    const now = new Map(readings.map((reading) => [reading.report.id, reading]));
    if ([...held].some(([id, reading]) => now.get(id) !== reading)) ledger = new Ledger();
    ledger.add(readings);
    held = now;
    return ledger;
  };
}
