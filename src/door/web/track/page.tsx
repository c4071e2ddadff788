import {between, describeDay, partyList} from '../../../view/index.ts';
import type {AsOf} from '../as-of.tsx';
import {ChangeList} from '../change-list.tsx';
import {Layout} from '../layout.tsx';
import {NextRoundWords} from '../next-round.tsx';
import {NoteList} from '../notes.tsx';
import {OverdueList} from '../overdue.tsx';
import {Divergences} from './divergences.tsx';
import {Expectations} from './expectations.tsx';
import {IssueBoard} from './issue-board.tsx';
import {Outcomes} from './outcomes.tsx';
import {People} from './people.tsx';
import {Rounds} from './rounds.tsx';
import type {TrackSectionProps} from './section.ts';
import {Statements} from './statements.tsx';
import {Timeline} from './timeline/index.tsx';

/** One process as a page that reads, and prints, like an entry of a reference work. */
export function TrackPage({view, notes, lists, asOf}: TrackSectionProps & {asOf: AsOf}) {
  const {track, latest, overdue} = view;
  const sections = [
    ['rounds', 'Rounds', track.rounds.length],
    ['issues', 'Issues', track.issues.length],
    ['outcomes', 'Outcomes', track.outcomes.length],
    ['expectations', 'Expectations', track.expectations.length],
    ['divergences', 'Where accounts differ', track.divergences.length],
    ['people', 'People', track.people.length],
    ['statements', 'Statements', track.statements.length],
  ] as const;
  return (
    <Layout
      title={`${view.title} – Rapporteur`}
      links={notes.links}
      asOf={asOf}
      feed={notes.links.feed({track: track.id})}
    >
      <header class="page">
        <h1>{view.title}</h1>
        <p class="lead">
          {between(track.parties)}
          {track.mediators.length === 0 ? '' : `; mediated by ${partyList(track.mediators)}`}. As of{' '}
          {describeDay(view.asOf)}.
        </p>
        <nav class="contents" aria-label="On this page">
          <ul>
            {sections
              .filter(([, , count]) => count > 0)
              .map(([id, name, count]) => (
                <li>
                  <a href={`#${id}`}>{name}</a> <span class="count">{count}</span>
                </li>
              ))}
          </ul>
        </nav>
        <p class="ways">
          <a href={notes.links.brief({track: track.id})}>Brief</a>
          <a href={notes.links.changes({track: track.id})}>Changes</a>
          <a href={notes.links.feed({track: track.id})} type="application/atom+xml">
            Atom feed
          </a>
          <a href={notes.links.leftOut({track: track.id})}>What was left out</a>
        </p>
      </header>
      <section class="standing" aria-labelledby="standing">
        <h2 id="standing">Where it stands</h2>
        <div class="columns">
          <div>
            <h3>Next round</h3>
            <NextRoundWords view={view} notes={notes} />
          </div>
          <div>
            <h3>Changed last{latest === null ? '' : `, ${describeDay(latest.day)}`}</h3>
            <ChangeList changes={(latest?.changes ?? []).slice(0, 12)} notes={notes} />
          </div>
          <div>
            <h3>Overdue</h3>
            {overdue.length === 0 ? <p>nothing</p> : null}
            <OverdueList overdue={overdue} notes={notes} />
          </div>
        </div>
      </section>
      <Timeline view={view} notes={notes} lists={lists} />
      <Rounds view={view} notes={notes} lists={lists} />
      <IssueBoard view={view} notes={notes} lists={lists} />
      <Outcomes view={view} notes={notes} lists={lists} />
      <Expectations view={view} notes={notes} lists={lists} />
      <Divergences view={view} notes={notes} lists={lists} />
      <People view={view} notes={notes} lists={lists} />
      <Statements view={view} notes={notes} lists={lists} />
      <NoteList notes={notes} />
    </Layout>
  );
}
