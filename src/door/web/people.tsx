import {describeDay, describeWhen, partyName} from '../../view/index.ts';
import {anchor, STATEMENTS_A_PAGE} from './links.ts';
import {Cell, Value} from './notes.tsx';
import type {SectionProps} from './section.ts';

/** Who takes part, by the name that English reports use, with the latest office. */
export function People({view, notes}: SectionProps) {
  const {people} = view.track;
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="people">
      <h2 id="people">People</h2>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">For</th>
            <th scope="col">Office</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({name, party, role, since, aliases, roles, evidence}) => (
            <tr id={anchor('person', name)}>
              <th scope="row">
                <Cell notes={notes} evidence={evidence}>
                  {name}
                </Cell>
                {aliases.length === 0 ? null : <span class="aside">also {aliases.join(', ')}</span>}
              </th>
              <td data-label="For">
                {party === null ? (
                  'not known'
                ) : (
                  <Value notes={notes} evidence={evidence} says={[partyName(party)]}>
                    {partyName(party)}
                  </Value>
                )}
              </td>
              <td data-label="Office">
                {role === null ? (
                  'not named'
                ) : (
                  <Value notes={notes} evidence={evidence} says={[role]}>
                    {role}
                  </Value>
                )}
                {since === null ? '' : `, since ${describeWhen(since)}`}
                {roles
                  .filter((former) => former.role !== role)
                  .map((former) => (
                    <span class="aside">before: {former.role}</span>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Who said what, latest last, a page at a time. */
export function Statements({view, notes, page}: SectionProps & {page: number}) {
  const {id, statements} = view.track;
  const pages = Math.max(1, Math.ceil(statements.length / STATEMENTS_A_PAGE));
  const current = Math.min(Math.max(1, page), pages);
  const from = (current - 1) * STATEMENTS_A_PAGE;
  if (statements.length === 0) return null;
  return (
    <section aria-labelledby="statements">
      <h2 id="statements">Statements</h2>
      <ol class="statements" start={from + 1}>
        {statements.slice(from, from + STATEMENTS_A_PAGE).map((statement, index) => {
          const {speaker, role, party, quote, mode, on, report, start, end} = statement;
          const office = [role, party === null ? null : partyName(party)].filter((part) => part !== null).join(', ');
          return (
            <li id={anchor('statement', String(from + index + 1))}>
              <p class="who">
                <span class="speaker">{speaker}</span>
                {office === '' ? '' : `, ${office}`}. <span class="day">{describeDay(on)}</span>, {mode}
              </p>
              <p class="words">
                <a class="cell" href={notes.links.words({document: report, start, end})}>
                  {quote}
                </a>
              </p>
            </li>
          );
        })}
      </ol>
      {pages === 1 ? null : (
        <nav class="pages" aria-label="Pages of statements">
          {current > 1 ? (
            <a href={notes.links.track(id, {statements: current - 1, at: 'statements'})}>Earlier</a>
          ) : null}
          <span>
            {current} of {pages}
          </span>
          {current < pages ? (
            <a href={notes.links.track(id, {statements: current + 1, at: 'statements'})}>Later</a>
          ) : null}
        </nav>
      )}
    </section>
  );
}
