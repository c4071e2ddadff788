import {generateAtomFeed} from 'feedsmith';
import {changeGroups, changeWords, describeDay, type OutletOf, plain, proofOf, type RowChange} from '../view/index.ts';

/** How a feed of changes is written. */
export interface AtomOptions {
  title: string;
  /** The address of the feed itself. */
  self: string;
  /** The address at which the changes of a track on a day can be read. */
  page(track: string, day: string): string;
  /** Names the outlet of a report; without it the report's id stands. */
  outletOf?: OutletOf;
}

/**
 * Changes as an Atom feed (RFC 4287), latest first: an entry for each track and day, whose id stays the same when a
 * late report adds to it. Content is plain text, so that nothing in a report can be markup for a reader program.
 */
export function atomFeed(changes: readonly RowChange[], {title, self, page, outletOf}: AtomOptions): string {
  const entries = changeGroups(changes).map(({day, track, title: of, changes: group}) => ({
    id: `tag:localhost,2025:${encodeURIComponent(track.replace(/\p{Surrogate}/gu, ''))}/${day}`,
    title: {value: plain(`${of}, ${describeDay(day)}`)},
    updated: instant(day),
    links: [{href: page(track, day), rel: 'alternate', type: 'text/html'}],
    content: {type: 'text', value: group.map((change) => told(change, outletOf)).join('\n\n')},
  }));
  const latest = changes.at(-1)?.on ?? '1970-01-01';
  return generateAtomFeed({
    id: self,
    title: {value: plain(title)},
    updated: instant(latest),
    authors: [{name: 'Rapporteur'}],
    links: [{href: self, rel: 'self', type: 'application/atom+xml'}],
    entries: entries.reverse(),
  });
}

/** A change and the words that say so. */
function told(change: RowChange, outletOf: OutletOf = () => null): string {
  const proofs = change.evidence.slice(0, 2).map((evidence) => {
    const {outlet, day, speaker, quote} = proofOf(evidence, outletOf);
    return `${[outlet, describeDay(day), speaker].filter((part) => part !== null).join(', ')}: “${quote}”`;
  });
  return [changeWords(change), ...proofs].map(plain).join('\n');
}

function instant(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
