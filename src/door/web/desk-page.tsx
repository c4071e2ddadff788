import {
  between,
  changeWords,
  type DeskView,
  describeDay,
  describeWhen,
  partyList,
  type RowChange,
  roundName,
  tellingOf,
  venueName,
} from '../../view/index.ts';
import type {AsOf} from './as-of.tsx';
import {ChangeList} from './change-list.tsx';
import {Layout} from './layout.tsx';
import {anchor} from './links.ts';
import {NextRoundWords} from './next-round.tsx';
import {Cell, NoteList, type Notes} from './notes.tsx';
import {OverdueList} from './overdue.tsx';
import {PageLinks} from './page-links.tsx';
import type {SectionProps} from './section.ts';

const CHANGES_SHOWN = 6;
/** How many processes one page shows, and of how many it shows the news. */
const TRACKS_A_PAGE = 20;
const TRACKS_WITH_NEWS = 10;

interface DeskPageProps {
  view: DeskView;
  notes: Notes;
  asOf: AsOf;
  /** Which page of the processes, from 1. */
  page: number;
  /** What reports brought since the reader last looked; null where that is not known. */
  news: readonly RowChange[] | null;
}

/** The desk: every process with its next round and how sure it is, what changed last, and what is overdue. */
export function DeskPage({view, notes, asOf, page, news}: DeskPageProps) {
  const {links} = notes;
  const count = view.tracks.length === 1 ? '1 process' : `${view.tracks.length} processes`;
  const pages = Math.max(1, Math.ceil(view.tracks.length / TRACKS_A_PAGE));
  const current = Math.min(page, pages);
  const reports = view.reports === 1 ? '1 report' : `${view.reports} reports`;
  return (
    <Layout title="Desk – Rapporteur" links={links} asOf={asOf}>
      <header class="page">
        <h1>Desk</h1>
        <p class="lead">
          {count} from {reports}
          {view.asOf === '' ? '' : `, as of ${describeDay(view.asOf)}`}.{' '}
          {view.overdue === 0 ? 'Nothing is overdue.' : <strong>{view.overdue} overdue.</strong>}
        </p>
      </header>
      {news === null ? null : <News news={news} notes={notes} />}
      {view.tracks.length === 0 ? (
        <p>
          No process is recorded yet. <a href="/add">Add reports</a> to begin.
        </p>
      ) : null}
      {view.tracks.slice((current - 1) * TRACKS_A_PAGE, current * TRACKS_A_PAGE).map((track) => (
        <DeskTrack view={track} notes={notes} />
      ))}
      <PageLinks name="processes" page={current} pages={pages} to={(other) => links.desk(other)} />
      <NoteList notes={notes} />
    </Layout>
  );
}

/** How many of the news of a process the desk shows. */
const NEWS_SHOWN = 8;

function News({news, notes}: {news: readonly RowChange[]; notes: Notes}) {
  const tracks = [...new Set(news.map(({track}) => track))];
  return (
    <section class="news" aria-labelledby="news">
      <h2 id="news">Since you last looked</h2>
      {news.length === 0 ? <p>Nothing is new.</p> : null}
      {tracks.slice(0, TRACKS_WITH_NEWS).map((track) => {
        const changes = news.filter((change) => change.track === track);
        return (
          <section class="changes">
            <h3>
              <a href={notes.links.track(track)}>{changes[0]?.title}</a>
            </h3>
            <ul>
              {changes.slice(-NEWS_SHOWN).map((change) => (
                <li>
                  <Cell notes={notes} evidence={change.evidence}>
                    {changeWords(change)}
                  </Cell>{' '}
                  <span class="day">{describeDay(change.on)}</span>
                </li>
              ))}
            </ul>
            {changes.length > NEWS_SHOWN ? <p class="aside">and {changes.length - NEWS_SHOWN} more</p> : null}
          </section>
        );
      })}
      {tracks.length > TRACKS_WITH_NEWS ? (
        <p class="aside">and in {tracks.length - TRACKS_WITH_NEWS} processes more</p>
      ) : null}
    </section>
  );
}

function DeskTrack({view, notes}: SectionProps) {
  const {track, latest, overdue} = view;
  const {links} = notes;
  const heading = anchor('round', `of-${track.id}`);
  const changes = latest?.changes ?? [];
  return (
    <article class="desk" aria-labelledby={heading}>
      <h2 id={heading}>
        <a href={links.track(track.id)}>{view.title}</a>
      </h2>
      <p class="parties">
        {between(track.parties)}
        {track.mediators.length === 0 ? null : <span>; mediated by {partyList(track.mediators)}</span>}
      </p>
      <dl>
        <div>
          <dt>Next round</dt>
          <dd>
            <NextRoundWords view={view} notes={notes} />
          </dd>
        </div>
        <div>
          <dt>Held last</dt>
          <dd>
            <HeldLast view={view} notes={notes} />
          </dd>
        </div>
        <div>
          <dt>Changed last{latest === null ? '' : `, ${describeDay(latest.day)}`}</dt>
          <dd>
            <ChangeList changes={changes.slice(0, CHANGES_SHOWN)} notes={notes} />
            {changes.length > CHANGES_SHOWN ? <p>and {changes.length - CHANGES_SHOWN} more</p> : null}
          </dd>
        </div>
        <div>
          <dt>Overdue</dt>
          <dd>
            {overdue.length === 0 ? 'nothing' : null}
            <OverdueList overdue={overdue} notes={notes} />
          </dd>
        </div>
      </dl>
    </article>
  );
}

function HeldLast({view, notes}: SectionProps) {
  const last = view.held.at(-1);
  if (last === undefined) return <p>none</p>;
  const told = tellingOf(last);
  return (
    <>
      <p>
        <Cell notes={notes} evidence={told === null ? [] : [told]}>
          {roundName(last)}
        </Cell>
      </p>
      <p>
        {describeWhen(last.when)}; {venueName(last.venue)}
      </p>
    </>
  );
}
