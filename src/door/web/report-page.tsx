import {describeDay, type Paragraph, partyName, type ReportView} from '../../view/index.ts';
import {Layout} from './layout.tsx';
import {type Links, PART} from './links.ts';
import {MarkedText} from './marked-text.tsx';
import {CellLinks, Reading} from './reading.tsx';

interface ReportPageProps {
  view: ReportView;
  links: Links;
  /** Which part of a long report, from 1. */
  part: number;
}

/** A report with what was read from it: each paragraph with its claims beside, each claim with its cells in the record. */
export function ReportPage({view, links, part}: ReportPageProps) {
  const {report, places} = view.reading;
  const title = report.headline ?? `${report.source ?? 'Report'}, ${describeDay(report.reported)}`;
  const parts = Math.max(1, Math.ceil(report.text.length / PART));
  const countries = [...new Set(places.flatMap(({country}) => (country === null ? [] : [partyName(country)])))];
  return (
    <Layout title={`${title} – Rapporteur`} links={links} asOf={null}>
      <header class="page">
        <h1>{title}</h1>
        <p class="lead">
          <cite>{report.source ?? 'outlet not named'}</cite>
          {report.byline === null || report.byline === report.source ? '' : `, ${report.byline}`}; reported{' '}
          {describeDay(report.reported)}
          {report.published === report.reported ? '' : `, published ${describeDay(report.published)}`}.
        </p>
        <p class="particulars">
          Report <code>{report.id}</code>
          {countries.length === 0 ? '' : `; ${countries.slice(0, 6).join(', ')}`}
        </p>
        <ul class="legend" aria-label="Marks in the text">
          <li>
            <mark>went into the record</mark>
          </li>
          <li>
            <span class="claim">claim</span>
          </li>
          <li>
            <span class="attribution">somebody’s words</span>
          </li>
          <li>
            <span class="time">time</span>
          </li>
          <li>
            <span class="actor">actor</span>
          </li>
          <li>
            <span class="place">place</span>
          </li>
        </ul>
      </header>
      <article class="report" aria-label="Text of the report">
        {view.paragraphs.map((paragraph, index) => (
          <Row paragraph={paragraph} number={index + 1} links={links} />
        ))}
      </article>
      {parts === 1 ? null : (
        <nav class="pages" aria-label="Parts of the report">
          {part > 1 ? <a href={links.report(report.id, part - 1)}>Part before</a> : null}
          <span>
            part {part} of {parts}
          </span>
          {part < parts ? <a href={links.report(report.id, part + 1)}>Next part</a> : null}
        </nav>
      )}
    </Layout>
  );
}

function Row({paragraph, number, links}: {paragraph: Paragraph; number: number; links: Links}) {
  const {pieces, claims, cells} = paragraph;
  return (
    <div class="paragraph">
      <p class="text">
        <MarkedText pieces={pieces} />
      </p>
      {claims.length === 0 && cells.length === 0 ? null : (
        <aside aria-label={`Read from paragraph ${number}`}>
          {claims.length === 0 ? null : (
            <ol class="readings">
              {claims.map((claim) => (
                <Reading view={claim} links={links} />
              ))}
            </ol>
          )}
          {cells.length === 0 ? null : (
            <div class="loose">
              <p>In the record from other words here:</p>
              <CellLinks cells={cells} links={links} />
            </div>
          )}
        </aside>
      )}
    </div>
  );
}
