import type {Refusal} from '../../report/index.ts';
import {Layout} from './layout.tsx';
import type {Links} from './links.ts';
import type {AddedReport} from './source.ts';

/** What became of a report that was sent: stored, or refused with the reason and what to do. */
export type Outcome = {name: string} & (Omit<AddedReport, 'name'> | Omit<Refusal, 'name'>);

interface AddPageProps {
  outcomes: readonly Outcome[];
  /** Why nothing was taken, or null. */
  problem: string | null;
  token: string;
  links: Links;
}

/** Where reports are added: files that are chosen or dropped, and text that is pasted. */
export function AddPage({outcomes, problem, token, links}: AddPageProps) {
  return (
    <Layout title="Add reports – Rapporteur" links={links} asOf={null}>
      <header class="page">
        <h1>Add reports</h1>
        <p class="lead">
          Plain text with a dateline, or ninjs items. What is added stays in the record, on this machine alone.
        </p>
      </header>
      <form class="add" method="post" action="/reports" enctype="multipart/form-data" data-holds>
        <input type="hidden" name="token" value={token} />
        <div class="drop">
          <label for="files">Files</label>
          <input id="files" type="file" name="files" multiple />
          <p class="aside">or drop them here</p>
        </div>
        <div>
          <label for="text">Text of one report</label>
          <textarea id="text" name="text" rows={10} placeholder="MUSCAT, April 12 (Desk) - …"></textarea>
        </div>
        <div class="day-field">
          <label for="date">Day, for reports that name none</label>
          <input id="date" name="date" type="date" />
        </div>
        <div class="send">
          <button type="submit">Add</button>
          <progress max="1" value="0" aria-label="Reports read" hidden></progress>
          <p class="told" role="status">
            {problem}
          </p>
        </div>
      </form>
      <ul class="outcomes" aria-label="What became of them">
        {outcomes.map((outcome) => (
          <li>
            <OutcomeWords outcome={outcome} links={links} />
          </li>
        ))}
      </ul>
    </Layout>
  );
}

function OutcomeWords({outcome, links}: {outcome: Outcome; links: Links}) {
  if (!('id' in outcome)) {
    return (
      <span class="refused">
        {outcome.name}: {outcome.reason}; {outcome.mend}
      </span>
    );
  }
  const {name, id, added, unread} = outcome;
  return (
    <>
      <a href={links.report(id)}>{name}</a>: {added === 'read' ? 'read' : 'known already'}
      {unread === null ? '' : `, but ${unread}`}
    </>
  );
}
