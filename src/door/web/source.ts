import type {Reading} from '../../claim/index.ts';
import type {NegotiationRecord} from '../../record/index.ts';
import type {Refusal} from '../../report/index.ts';
import type {RowChange, SearchOptions, SearchPage, Unplaced} from '../../view/index.ts';

/** A report that was stored: whether it is new, and why nothing could be read from it where that is so. */
export interface AddedReport {
  id: string;
  added: 'read' | 'known';
  unread: string | null;
}

/** What the pages are made from; whoever serves them hands it over, so that the pages know no store. */
export interface WebSource {
  /** The record as it stood on an ISO day; without one, on the machine's day. */
  record(asOf?: string): NegotiationRecord;
  /** What changed between two ISO days, both taken in. */
  changes(since: string, until: string): readonly RowChange[];
  /** What that record leaves out: sentences about talks that reached no cell. */
  unplaced(asOf?: string): readonly Unplaced[];
  /** A stored report with all that was read from it, or null where there is none of that id. */
  reading(id: string): Reading | null;
  /** Full text over all that is stored. */
  search(words: string, options: SearchOptions): SearchPage;
  /** The ISO days on which anything was reported, in order, each once. */
  days(): readonly string[];
  /** How far the record has been written: reports stored later have higher places. */
  position(): number;
  /** The record on the machine's day as the reports up to a position give it. */
  earlier(position: number): NegotiationRecord;
  /** Stores and reads a report, or says why it is refused. */
  add(bytes: Uint8Array, given: {name: string; date?: string}): AddedReport | Refusal;
  /** Another number whenever the record is another. */
  revision(): number;
}
