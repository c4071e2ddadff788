import {describeDay, type Unplaced} from '../../view/index.ts';
import type {AsOf} from './as-of.tsx';
import {Layout} from './layout.tsx';
import type {Links} from './links.ts';
import {PageLinks} from './page-links.tsx';

/** How many reports one page shows. */
const REPORTS_A_PAGE = 20;

interface LeftOutPageProps {
  unplaced: readonly Unplaced[];
  /** The track whose reports they are, or null for the whole record. */
  track: {id: string; title: string} | null;
  page: number;
  asOf: AsOf;
  links: Links;
}

/** What the record leaves out: the sentences about talks that reached no cell, each leading to its place. */
export function LeftOutPage({unplaced, track, page, asOf, links}: LeftOutPageProps) {
  const pages = Math.max(1, Math.ceil(unplaced.length / REPORTS_A_PAGE));
  const current = Math.min(page, pages);
  const count = unplaced.reduce((sum, {sentences}) => sum + sentences.length, 0);
  const only = track === null ? {} : {track: track.id};
  return (
    <Layout title="What was left out – Rapporteur" links={links} asOf={asOf}>
      <header class="page">
        <h1>What was left out</h1>
        <p class="lead">
          {count === 1 ? '1 sentence' : `${count} sentences`} about talks reached no cell
          {track === null ? '' : ' of '}
          {track === null ? null : <a href={links.track(track.id)}>{track.title}</a>}.
        </p>
      </header>
      {unplaced.slice((current - 1) * REPORTS_A_PAGE, current * REPORTS_A_PAGE).map((each) => (
        <article class="hit">
          <h2>
            <a href={links.report(each.document)}>{each.headline ?? each.source ?? `Report ${each.document}`}</a>
          </h2>
          <p class="aside">
            {each.headline === null || each.source === null ? '' : `${each.source}, `}
            <span class="day">{describeDay(each.reported)}</span>
            {each.title === null ? ', in no process' : ''}
          </p>
          <ul>
            {each.sentences.map((sentence) => (
              <li>
                <a class="passage" href={links.passage(each.document, sentence)}>
                  {sentence.text}
                </a>
              </li>
            ))}
          </ul>
        </article>
      ))}
      <PageLinks
        name="reports"
        page={current}
        pages={pages}
        to={(other) => links.leftOut({...only, page: String(other)})}
      />
    </Layout>
  );
}
