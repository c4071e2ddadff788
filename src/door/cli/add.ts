import {isRefusal, parseReport, type Refusal} from '../../report/index.ts';
import {type Store, StoreError} from '../../store/index.ts';
import type {AddedReport} from '../web/index.ts';

/** Stores the report that bytes hold and reads it, or says why it is refused. */
export function addReport(
  store: Store,
  bytes: Uint8Array,
  given: {name: string; date?: string},
): AddedReport | Refusal {
  const report = parseReport(bytes, given);
  if (isRefusal(report)) return report;
  const {id} = report;
  const stored = store.add(report);
  if (stored === 'withdrawn') {
    const reason = store.withdrawn().get(id)!.reason;
    return {name: given.name, reason: `it was withdrawn (${reason})`, mend: 'a withdrawn report is not read again'};
  }
  const added = stored === 'new' ? 'read' : 'known';
  try {
    store.reading(id);
    return {id, added, unread: null};
  } catch (error) {
    if (error instanceof StoreError) return {id, added, unread: error.message};
    throw error;
  }
}
