import {dayForms, describeWhen} from '../../../view/index.ts';
import {anchor} from '../links.ts';
import {Cell, Value} from '../notes.tsx';
import {Badge} from '../status.tsx';
import {Pager} from './pager.tsx';
import type {TrackSectionProps} from './section.ts';

/** What was said to come, and what became of it. */
export function Expectations({view, notes, lists}: TrackSectionProps) {
  const {expectations} = view.track;
  if (expectations.length === 0) return null;
  const page = lists.page('expectations', expectations);
  return (
    <section aria-labelledby="expectations">
      <h2 id="expectations">Expectations</h2>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">What was said to come</th>
            <th scope="col">By</th>
            <th scope="col">Standing</th>
          </tr>
        </thead>
        <tbody>
          {page.rows.map(({id, text, by, status, evidence}) => (
            <tr id={anchor('expectation', id)}>
              <th scope="row">
                <Cell notes={notes} evidence={evidence}>
                  {text}
                </Cell>
              </th>
              <td data-label="By">
                {by === null ? (
                  'no time given'
                ) : (
                  <Value notes={notes} evidence={evidence} says={dayForms(by)}>
                    {describeWhen(by)}
                  </Value>
                )}
              </td>
              <td data-label="Standing">
                <Badge status={status} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager list="expectations" name="Expectations" page={page} lists={lists} />
    </section>
  );
}
