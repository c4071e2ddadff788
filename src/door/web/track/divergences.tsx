import {partyName, valueWords} from '../../../view/index.ts';
import {anchor} from '../links.ts';
import {Cell} from '../notes.tsx';
import {Pager} from './pager.tsx';
import type {TrackSectionProps} from './section.ts';

/** Where sides or sources differ, the accounts side by side. */
export function Divergences({view, notes, lists}: TrackSectionProps) {
  if (view.divergences.length === 0) return null;
  const page = lists.page('divergences', view.divergences);
  return (
    <section aria-labelledby="divergences">
      <h2 id="divergences">Where accounts differ</h2>
      {page.rows.map(({divergence, about, field}) => (
        <div class="divergence" id={anchor('divergence', `${divergence.about} ${divergence.field}`)}>
          <h3>
            {about}: {field}
          </h3>
          <dl class="accounts">
            {divergence.accounts.map(({party, source, value, evidence}) => (
              <div>
                <dt>
                  {source}
                  {party === null ? null : <span class="party">{partyName(party)}</span>}
                </dt>
                <dd>
                  <Cell notes={notes} evidence={evidence}>
                    {value === null ? 'silent on it' : valueWords(divergence.field, value)}
                  </Cell>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      <Pager list="divergences" name="Divergences" page={page} lists={lists} />
    </section>
  );
}
