import type {Store, StoredReport} from '../../store/index.ts';
import {CallError} from './context.ts';

/** The one stored report whose id begins with the words. */
export function reportNamed(store: Store, words: string): StoredReport {
  const found = store.reports().filter(({id}) => id.startsWith(words));
  if (found.length === 1) return found[0]!;
  if (found.length > 1) throw new CallError(`more than one report with the id ${JSON.stringify(words)}`);
  for (const [id, {at, reason}] of store.withdrawn()) {
    if (id.startsWith(words)) throw new CallError(`report ${id} was withdrawn on ${at.slice(0, 10)}: ${reason}`);
  }
  throw new CallError(`no report with the id ${JSON.stringify(words)}`);
}
