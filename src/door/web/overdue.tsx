import {describeDay, type TrackView} from '../../view/index.ts';
import {Cell, type Notes} from './notes.tsx';

/** What is past its time, each with the words that said it would come. */
export function OverdueList({overdue, notes}: {overdue: TrackView['overdue']; notes: Notes}) {
  return (
    <ul>
      {overdue.map(({text, due, evidence}) => (
        <li>
          <Cell notes={notes} evidence={evidence}>
            {text}
          </Cell>
          , {due === null ? 'no time was given' : `due by ${describeDay(due)}`}
        </li>
      ))}
    </ul>
  );
}
