import {rowId} from './fact.ts';
import {quotesIn} from './quotes.ts';
import type {NegotiationRecord, Track} from './record.ts';

const ID = /^[0-9a-f]{12}$/;

/**
 * The track of an id, or of one that it bore before an earlier report came in: an id is a function of the earliest
 * evidence, so an older id is that of evidence which still stands in the track. Null where no track bore it.
 */
export function trackOf(record: NegotiationRecord, id: string): Track | null {
  const bore = (track: Track) => quotesIn(track).some((quote) => rowId('track', quote, track.parties.join(' ')) === id);
  const standing = record.tracks.find((track) => track.id === id);
  return standing ?? (ID.test(id) ? record.tracks.find(bore) : undefined) ?? null;
}
