import {raw} from 'hono/html';
import type {AsOf} from './as-of.tsx';
import {Layout} from './layout.tsx';
import type {Links} from './links.ts';

interface BriefPageProps {
  /** The brief as HTML in which all that reports say is text. */
  html: string;
  /** The track that it is on, or null for all. */
  track: {id: string; title: string} | null;
  /** The days whose changes it tells. */
  since: string;
  until: string;
  asOf: AsOf;
  links: Links;
}

/** A cited brief as a page, with the ways to take it along. */
export function BriefPage({html, track, since, until, asOf, links}: BriefPageProps) {
  const asked = {...(track !== null && {track: track.id}), since, until};
  return (
    <Layout title={`Brief: ${track?.title ?? 'all processes'} – Rapporteur`} links={links} asOf={asOf}>
      <form class="filters brief-days" method="get" action="/brief" aria-label="What the brief tells">
        {links.asOf === null ? null : <input type="hidden" name="as-of" value={links.asOf} />}
        {track === null ? null : <input type="hidden" name="track" value={track.id} />}
        <label>
          <span>Changes from</span>
          <input type="date" name="since" value={since} required />
        </label>
        <label>
          <span>to</span>
          <input type="date" name="until" value={until} required />
        </label>
        <button type="submit">Show</button>
        <a href={links.brief(asked, 'md')}>As Markdown</a>
        <a href={links.brief(asked, 'html')}>As one HTML file</a>
        {track === null ? null : <a href={links.track(track.id)}>The process</a>}
      </form>
      <article class="brief">{raw(html)}</article>
    </Layout>
  );
}
