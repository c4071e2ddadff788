import type {Issue} from '../../../record/index.ts';
import {describeDay, type PartyPosition, partyName, STANCE_WORDS} from '../../../view/index.ts';
import {anchor} from '../links.ts';
import {Cell, type Notes} from '../notes.tsx';
import {Badge, Ladder} from '../status.tsx';
import {Pager} from './pager.tsx';
import type {TrackSectionProps} from './section.ts';

/** Issues by parties: what each side says, and what came of it. */
export function IssueBoard({view, notes, lists}: TrackSectionProps) {
  if (view.issues.length === 0) return null;
  const page = lists.page('issues', view.issues);
  const parties = [...new Set(page.rows.flatMap(({positions}) => positions.map(({party}) => party)))];
  return (
    <section aria-labelledby="issues">
      <h2 id="issues">Issues</h2>
      <table class="stack board">
        <thead>
          <tr>
            <th scope="col">Issue</th>
            {parties.map((party) => (
              <th scope="col">{partyName(party)}</th>
            ))}
            <th scope="col">Came of it</th>
          </tr>
        </thead>
        <tbody>
          {page.rows.map(({issue, positions, outcomes}) => (
            <tr id={anchor('issue', issue.id)}>
              <IssueHead issue={issue} notes={notes} />
              {parties.map((party) => (
                <td data-label={partyName(party)}>
                  <Stances position={positions.find((each) => each.party === party)} notes={notes} />
                </td>
              ))}
              <td data-label="Came of it">
                {outcomes.length === 0 ? <span class="none">nothing yet</span> : null}
                <ul class="plain">
                  {outcomes.map((outcome) => (
                    <li>
                      <a href={lists.row('outcome', outcome.id)}>{outcome.text}</a> <Ladder outcome={outcome} />
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager list="issues" name="Issues" page={page} lists={lists} />
    </section>
  );
}

function IssueHead({issue, notes}: {issue: Issue; notes: Notes}) {
  return (
    <th scope="row">
      <Cell notes={notes} evidence={issue.evidence}>
        {issue.label}
      </Cell>
      <Badge status={issue.status} />
    </th>
  );
}

function Stances({position, notes}: {position: PartyPosition | undefined; notes: Notes}) {
  if (position === undefined || position.stances.length === 0) return <span class="none">nothing reported</span>;
  return (
    <ul class="plain">
      {position.stances.map(({stance, days, evidence}) => (
        <li>
          <Cell notes={notes} evidence={evidence}>
            {STANCE_WORDS[stance]}
          </Cell>{' '}
          <span class="day">{describeDay(days.at(-1) ?? '')}</span>
        </li>
      ))}
    </ul>
  );
}
