import type {NegotiationRecord, Track} from '../../record/index.ts';
import type {Store, Until} from '../../store/index.ts';
import type {RowChange} from '../../view/index.ts';
import {CallError} from './context.ts';

/** The record that a store's reports give, as it stood, and as it was known, on given days. */
export async function recordOf(store: Store, until: Until = {}): Promise<NegotiationRecord> {
  const {FOLD_VERSION, fold} = await import('../../record/index.ts');
  const whole = until.asOf === undefined && until.known === undefined;
  if (whole && FOLD_VERSION !== null) return store.derive(FOLD_VERSION, (readings) => fold(readings));
  return fold(store.readings(until), until);
}

/** What a store's reports changed between two ISO days, both taken in. */
export async function changesOf(store: Store, since: string, until: string): Promise<RowChange[]> {
  const [{foldDays}, {changesAlong, daysAlong}] = await Promise.all([
    import('../../record/index.ts'),
    import('../../view/index.ts'),
  ]);
  const days = daysAlong(
    store.reports().map(({reported}) => reported),
    since,
    until,
  );
  return changesAlong(foldDays(store.readings({asOf: until}), days));
}

/** The id of the one track that the words name: by its id, one that it bore before, else by a piece of its title. */
export async function trackId(record: NegotiationRecord, words: string): Promise<string> {
  const {trackOf} = await import('../../record/index.ts');
  const exact = trackOf(record, words);
  if (exact) return exact.id;
  const wanted = words.toLowerCase();
  const named = record.tracks.filter((track) => namesOf(track).some((name) => name.toLowerCase().includes(wanted)));
  if (named.length === 1) return named[0]!.id;
  const choice = (named.length > 0 ? named : record.tracks).map(({id, title}) => `${id} (${title})`).join(', ');
  const problem =
    named.length > 0 ? `${JSON.stringify(words)} is more than one track` : `no track ${JSON.stringify(words)}`;
  throw new CallError(choice === '' ? `${problem}: the record holds none` : `${problem}: name one of ${choice}`);
}

const namesOf = (track: Track) => [track.title, track.parties.join(' '), track.parties.join('-')];

/** The record with one track alone, where one is named. */
export async function withTrack(record: NegotiationRecord, words: string | undefined): Promise<NegotiationRecord> {
  if (words === undefined) return record;
  const id = await trackId(record, words);
  return {...record, tracks: record.tracks.filter((track) => track.id === id)};
}

/** Names the outlets of a store's reports, for the proofs that the views print. */
export function outletsOf(store: Store): (document: string) => string | null {
  const outlets = new Map(store.reports().map(({id, source, headline}) => [id, source ?? headline]));
  return (document) => outlets.get(document) ?? null;
}
