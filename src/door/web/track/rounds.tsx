import type {Delegate, Round} from '../../../record/index.ts';
import {
  dayForms,
  describeDay,
  describeWhen,
  fieldWords,
  moveWords,
  ordinalWord,
  partyInText,
  partyName,
  tellersWords,
  venueName,
} from '../../../view/index.ts';
import {anchor} from '../links.ts';
import {Cell, type Notes, Value} from '../notes.tsx';
import {RoundBadge} from '../status.tsx';
import {Pager} from './pager.tsx';
import type {TrackSectionProps} from './section.ts';

/** The rounds by time, with venue, heads of delegation and every move. */
export function Rounds({view, notes, lists}: TrackSectionProps) {
  const {track, others, next} = view;
  const late = new Set(others.filter(({overdue}) => overdue).map(({round}) => round));
  if (next?.overdue) late.add(next.round);
  if (track.rounds.length === 0) return null;
  const page = lists.page('rounds', track.rounds);
  return (
    <section aria-labelledby="rounds">
      <h2 id="rounds">Rounds</h2>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">Round</th>
            <th scope="col">When</th>
            <th scope="col">Where</th>
            <th scope="col">Heads of delegation</th>
            <th scope="col">Standing</th>
          </tr>
        </thead>
        <tbody>
          {page.rows.map((round) => (
            <RoundRow round={round} overdue={late.has(round)} notes={notes} />
          ))}
        </tbody>
      </table>
      <Pager list="rounds" name="Rounds" page={page} lists={lists} />
    </section>
  );
}

function RoundRow({round, overdue, notes}: {round: Round; overdue: boolean; notes: Notes}) {
  const {ordinal, format, when, venue, mediator, host, evidence, history} = round;
  const moved = (field: string) => history.findLast((change) => change.field === field)?.evidence;
  const name = ordinal === null ? 'not numbered' : ordinalWord(ordinal);
  const kind = [format, mediator === null ? null : `mediated by ${partyInText(mediator)}`].filter(
    (part) => part !== null,
  );
  return (
    <tr id={anchor('round', round.id)}>
      <th scope="row">
        <Cell notes={notes} evidence={evidence}>
          {name}
        </Cell>
        {kind.length === 0 ? null : <span class="aside">{kind.join(', ')}</span>}
      </th>
      <td data-label="When">
        {when === null ? (
          describeWhen(when)
        ) : (
          <Value notes={notes} evidence={moved('when') ?? evidence} says={dayForms(when)}>
            {describeWhen(when)}
          </Value>
        )}
      </td>
      <td data-label="Where">
        {venue === null ? (
          venueName(venue)
        ) : (
          <Value notes={notes} evidence={moved('venue') ?? evidence} says={[venue.site, venue.place]}>
            {venueName(venue)}
          </Value>
        )}
        {host === null ? null : <span class="aside">host: {partyName(host)}</span>}
      </td>
      <td data-label="Heads of delegation">
        {round.heads.length === 0 ? 'not named' : <Delegates delegates={round.heads} notes={notes} />}
        {round.members.length === 0 ? null : (
          <>
            <span class="aside">with</span>
            <Delegates delegates={round.members} notes={notes} />
          </>
        )}
      </td>
      <td data-label="Standing">
        <RoundBadge round={round} overdue={overdue} />
        <span class="aside">{tellersWords(round)}</span>
        <Moves history={history} notes={notes} />
      </td>
    </tr>
  );
}

function Delegates({delegates, notes}: {delegates: readonly Delegate[]; notes: Notes}) {
  return (
    <ul class="plain">
      {delegates.map(({party, person, role, evidence}) => (
        <li>
          <span class="party">{partyName(party)}</span>{' '}
          <Cell notes={notes} evidence={evidence}>
            {person}
          </Cell>
          {role === null ? '' : `, ${role}`}
        </li>
      ))}
    </ul>
  );
}

/** The moves of a row, oldest first: day, field, from what to what, with the words. */
export function Moves({history, notes}: {history: Round['history']; notes: Notes}) {
  const moves = history.filter(({from}) => from !== null);
  if (moves.length === 0) return null;
  return (
    <ul class="moves">
      {moves.map(({on, field, from, to, evidence}) => (
        <li>
          {describeDay(on)}: {fieldWords(field)}{' '}
          <Cell notes={notes} evidence={evidence}>
            {moveWords({field, from, to})}
          </Cell>
        </li>
      ))}
    </ul>
  );
}
