import {describeDay, type SearchPage as Found, type Passage, type SearchHit, spaced} from '../../view/index.ts';
import {Layout} from './layout.tsx';
import type {Links} from './links.ts';

/** How many reports one page shows. */
export const HITS_A_PAGE = 15;

/** Kinds of passages as the reader chooses them. */
const KINDS = {statement: 'statements', claim: 'claims'} as const;

interface SearchPageProps {
  words: string;
  /** The only kind of passage shown, or null for all. */
  kind: string | null;
  page: number;
  found: Found;
  links: Links;
}

/** Full text over reports, statements and claims, the words found marked. */
export function SearchPage({words, kind, page, found: {hits, total, more}, links}: SearchPageProps) {
  const asked = {q: words, ...(kind !== null && {kind})};
  return (
    <Layout title="Search – Rapporteur" links={links} asOf={null}>
      <header class="page">
        <h1>Search</h1>
        <form class="filters search" method="get" action="/search">
          {links.asOf === null ? null : <input type="hidden" name="as-of" value={links.asOf} />}
          <label>
            <span>Words</span>
            <input type="search" name="q" value={words} required />
          </label>
          <label>
            <span>In</span>
            <select name="kind">
              <option value="">whole reports</option>
              {Object.entries(KINDS).map(([value, label]) => (
                <option value={value} selected={value === kind}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">Search</button>
        </form>
        {words === '' ? null : (
          <p class="lead" role="status">
            {countWords(total, hits.length)}
            {links.asOf === null ? '' : `, reported until ${describeDay(links.asOf)}`}.
          </p>
        )}
      </header>
      {hits.map((hit) => (
        <Hit hit={hit} links={links} />
      ))}
      {page === 1 && !more ? null : (
        <nav class="pages" aria-label="Pages of what was found">
          {page > 1 ? (
            <a href={links.search({...asked, page: String(page - 1)})} rel="prev">
              Better
            </a>
          ) : null}
          <span>page {page}</span>
          {more ? (
            <a href={links.search({...asked, page: String(page + 1)})} rel="next">
              More
            </a>
          ) : null}
        </nav>
      )}
    </Layout>
  );
}

function countWords(total: number | null, shown: number): string {
  if (shown === 0) return 'Nothing was found';
  if (total === null) return 'Reports that hold the words';
  return total === 1 ? '1 report' : `${total} reports`;
}

function Hit({hit: {reading, passages}, links}: {hit: SearchHit; links: Links}) {
  const {id, headline, source, reported} = reading.report;
  return (
    <article class="hit">
      <h2>
        <a href={links.report(id)}>{headline ?? source ?? `Report ${id}`}</a>
      </h2>
      <p class="aside">
        {headline === null || source === null ? '' : `${source}, `}
        <span class="day">{describeDay(reported)}</span>
      </p>
      <ul>
        {passages.map((passage) => (
          <li>
            <PassageWords passage={passage} href={links.passage(id, passage)} />
          </li>
        ))}
      </ul>
    </article>
  );
}

function PassageWords({passage: {kind, by, pieces}, href}: {passage: Passage; href: string}) {
  const head =
    kind === 'statement' ? (by ?? 'somebody’s words') : kind === 'claim' ? `claim: ${spaced(by ?? '')}` : null;
  return (
    <>
      {head === null ? null : <span class="aside">{head}</span>}
      <a class="passage" href={href}>
        {pieces.map(({text, found}) => (found ? <mark>{text}</mark> : text))}
      </a>
    </>
  );
}
