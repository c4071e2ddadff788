import {changeWords, type RowChange} from '../../view/index.ts';
import {Cell, type Notes} from './notes.tsx';

interface ChangeListProps {
  changes: readonly RowChange[];
  notes: Notes;
}

export function ChangeList({changes, notes}: ChangeListProps) {
  return (
    <ul>
      {changes.map((change) => (
        <li>
          <Cell notes={notes} evidence={change.evidence}>
            {changeWords(change)}
          </Cell>
        </li>
      ))}
    </ul>
  );
}
