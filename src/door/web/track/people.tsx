import type {Person} from '../../../record/index.ts';
import {describeWhen, partyName} from '../../../view/index.ts';
import {anchor} from '../links.ts';
import {Cell, Value} from '../notes.tsx';
import {Pager} from './pager.tsx';
import type {TrackSectionProps} from './section.ts';

/** ", since 6 March 2025, ended 8 May 2025" */
function tenureOf({from, to}: Person['roles'][number]): string {
  const since = from === null ? '' : `, since ${describeWhen(from)}`;
  return to === null ? since : `${since}, ended ${describeWhen(to)}`;
}

/** Who takes part, by the name that English reports use, with the latest office. */
export function People({view, notes, lists}: TrackSectionProps) {
  const {people} = view.track;
  if (people.length === 0) return null;
  const page = lists.page('people', people);
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
          {page.rows.map(({name, party, role, since, aliases, roles, evidence}) => (
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
                  .filter((other) => other.role !== role && (other.to !== null || `former ${other.role}` !== role))
                  .map((other) => (
                    <span class="aside">
                      {other.role}
                      {tenureOf(other)}
                    </span>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager list="people" name="People" page={page} lists={lists} />
    </section>
  );
}
