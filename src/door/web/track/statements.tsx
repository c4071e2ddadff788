import {
  describeDay,
  type NumberedStatement,
  partyName,
  type StatementFilter,
  statementChoices,
  statementsOf,
} from '../../../view/index.ts';
import {anchor, type Links, segment} from '../links.ts';
import {Pager} from './pager.tsx';
import type {TrackSectionProps} from './section.ts';

/** Who said what, latest last, filtered as the reader asked, a page at a time. */
export function Statements({view, notes, lists}: TrackSectionProps) {
  const {track} = view;
  if (track.statements.length === 0) return null;
  const found = statementsOf(track, lists.filter);
  const page = lists.page('statements', found);
  const filtered = Object.keys(lists.filter).length > 0;
  return (
    <section aria-labelledby="statements">
      <h2 id="statements">Statements</h2>
      <Filters {...{view, notes, lists}} />
      {filtered ? (
        <p class="found" role="status">
          {found.length} of {track.statements.length} statements
        </p>
      ) : null}
      <ol class="statements">
        {page.rows.map((row) => (
          <StatementRow row={row} links={notes.links} />
        ))}
      </ol>
      <Pager list="statements" name="Statements" page={page} lists={lists} />
    </section>
  );
}

function StatementRow({row: {number, statement}, links}: {row: NumberedStatement; links: Links}) {
  const {speaker, role, party, quote, mode, on, report, start, end} = statement;
  const office = [role, party === null ? null : partyName(party)].filter((part) => part !== null).join(', ');
  return (
    <li id={anchor('statement', String(number))} value={number}>
      <p class="who">
        <span class="speaker">{speaker}</span>
        {office === '' ? '' : `, ${office}`}. <span class="day">{describeDay(on)}</span>, {mode}
      </p>
      <p class="words">
        <a class="cell" href={links.words({document: report, start, end})}>
          {quote}
        </a>
      </p>
    </li>
  );
}

function Filters({view: {track}, notes: {links}, lists: {filter}}: TrackSectionProps) {
  const {speaker, party, mode, issue} = statementChoices(track);
  const same = (value: string) => ({value, label: value});
  return (
    <form class="filters" method="get" action={`/track/${segment(track.id)}#statements`} aria-label="Which statements">
      {links.asOf === null ? null : <input type="hidden" name="as-of" value={links.asOf} />}
      <Choice name="speaker" label="Speaker" filter={filter} choices={speaker.map(same)} />
      <Choice
        name="party"
        label="Party"
        filter={filter}
        choices={party.map((value) => ({value, label: partyName(value)}))}
      />
      <Choice name="mode" label="Speech" filter={filter} choices={mode.map(same)} />
      <Choice name="issue" label="Issue" filter={filter} choices={issue.map(({id, label}) => ({value: id, label}))} />
      <label>
        <span>Day</span>
        <input type="date" name="day" value={filter.day ?? ''} />
      </label>
      <button type="submit">Filter</button>
      {Object.keys(filter).length === 0 ? null : <a href={links.track(track.id, {}, 'statements')}>Show all</a>}
    </form>
  );
}

interface ChoiceProps {
  name: keyof StatementFilter;
  label: string;
  filter: StatementFilter;
  choices: {value: string; label: string}[];
}

/** One field of the filter; nothing where there is nothing to choose from. */
function Choice({name, label, filter, choices}: ChoiceProps) {
  if (choices.length < 2 && filter[name] === undefined) return null;
  return (
    <label>
      <span>{label}</span>
      <select name={name}>
        <option value="">any</option>
        {choices.map(({value, label: words}) => (
          <option value={value} selected={filter[name] === value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
