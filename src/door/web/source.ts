import type {Reading} from '../../claim/index.ts';
import type {NegotiationRecord} from '../../record/index.ts';

/** What the pages are made from; whoever serves them hands it over, so that the pages know no store. */
export interface WebSource {
  /** The record as it stood on an ISO day; without one, on the machine's day. */
  record(asOf?: string): NegotiationRecord;
  /** A stored report with all that was read from it, or null where there is none of that id. */
  reading(id: string): Reading | null;
  /** The ISO days on which anything was reported, in order, each once. */
  days(): readonly string[];
  /** Another number whenever the record is another. */
  revision(): number;
}
