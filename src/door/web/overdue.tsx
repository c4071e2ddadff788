import {describeDay, type TrackView} from '../../view/index.ts';
import {Cell, type Notes} from './notes.tsx';

/** How many are listed at most; the rest stand among the expectations. */
const SHOWN = 8;

/** What is past its time, each with the words that said it would come. */
export function OverdueList({overdue, notes}: {overdue: TrackView['overdue']; notes: Notes}) {
  return (
    <ul>
      {overdue.slice(0, SHOWN).map(({text, due, evidence}) => (
        <li>
          <Cell notes={notes} evidence={evidence}>
            {text}
          </Cell>
          , {due === null ? 'no time was given' : `due by ${describeDay(due)}`}
        </li>
      ))}
      {overdue.length > SHOWN ? <li>and {overdue.length - SHOWN} more</li> : null}
    </ul>
  );
}
