import type {Track} from '../../record/index.ts';
import {type ChangeGroup, changeGroups, describeDay, type RowChange, trackLabel} from '../../view/index.ts';
import {ChangeList} from './change-list.tsx';
import {Layout} from './layout.tsx';
import {NoteList, type Notes} from './notes.tsx';
import {PageLinks} from './page-links.tsx';

/** How many changes one page shows. */
const CHANGES_A_PAGE = 50;

interface ChangesPageProps {
  changes: readonly RowChange[];
  /** The first and the last ISO day, both taken in. */
  since: string;
  until: string;
  /** The id of the only track shown, or null for all. */
  track: string | null;
  tracks: readonly Track[];
  page: number;
  notes: Notes;
}

/** What changed between two days, by day and track, each with the words that say so. */
export function ChangesPage({changes, since, until, track, tracks, page, notes}: ChangesPageProps) {
  const {links} = notes;
  const pages = Math.max(1, Math.ceil(changes.length / CHANGES_A_PAGE));
  const current = Math.min(page, pages);
  const shown = changes.slice((current - 1) * CHANGES_A_PAGE, current * CHANGES_A_PAGE);
  const only = track === null ? {} : {track};
  const count = changes.length === 1 ? '1 change' : `${changes.length} changes`;
  return (
    <Layout title="Changes – Rapporteur" links={links} asOf={null} feed={links.feed(only)}>
      <header class="page">
        <h1>Changes</h1>
        <p class="lead">
          {count} from {describeDay(since)} to {describeDay(until)}.
        </p>
        <form class="filters" method="get" action="/changes" aria-label="Which changes">
          {links.asOf === null ? null : <input type="hidden" name="as-of" value={links.asOf} />}
          <label>
            <span>From</span>
            <input type="date" name="since" value={since} required />
          </label>
          <label>
            <span>To</span>
            <input type="date" name="until" value={until} required />
          </label>
          <label>
            <span>Process</span>
            <select name="track">
              <option value="">all</option>
              {tracks.map((each) => (
                <option value={each.id} selected={each.id === track}>
                  {trackLabel(each)}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">Show</button>
          <a href={links.feed(only)} type="application/atom+xml">
            Atom feed
          </a>
        </form>
      </header>
      {changeGroups(shown).map((group, index, groups) => (
        <>
          {groups[index - 1]?.day === group.day ? null : <h2>{describeDay(group.day)}</h2>}
          <Group group={group} notes={notes} />
        </>
      ))}
      <PageLinks
        name="changes"
        page={current}
        pages={pages}
        to={(other) => links.changes({since, until, ...only, page: String(other)})}
      />
      <NoteList notes={notes} />
    </Layout>
  );
}

function Group({group: {track, title, changes}, notes}: {group: ChangeGroup; notes: Notes}) {
  return (
    <section class="changes">
      <h3>
        <a href={notes.links.track(track)}>{title}</a>
      </h3>
      <ChangeList changes={changes} notes={notes} />
    </section>
  );
}
