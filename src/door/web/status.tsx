import type {Outcome, Round} from '../../record/index.ts';
import {LADDER, spaced, standingWords} from '../../view/index.ts';

/** A form for each status, so that it is not told by colour alone. */
const SIGNS: Record<string, string> = {
  held: '●',
  'under-way': '◐',
  scheduled: '○',
  expected: '◌',
  proposed: '◇',
  postponed: '⇥',
  cancelled: '✕',
  open: '○',
  moving: '◐',
  agreed: '◕',
  settled: '●',
  refused: '✕',
  fulfilled: '●',
  moved: '⇥',
  overdue: '!',
};

/** A status as a word with its sign. */
export function Badge({status, words}: {status: string; words?: string}) {
  return (
    <span class={`badge ${status}`}>
      <span class="sign" aria-hidden="true">
        {SIGNS[status] ?? '·'}
      </span>
      {words ?? spaced(status)}
    </span>
  );
}

/** A round's status with who put it off or called it off, and that its day has passed. */
export function RoundBadge({round, overdue}: {round: Round; overdue: boolean}) {
  return (
    <>
      <Badge status={round.status} words={standingWords(round)} />
      {overdue ? <Badge status="overdue" words="day passed, no report" /> : null}
    </>
  );
}

/** Where an outcome stands: the rungs up to its own filled, or the word for how it fell off the ladder. */
export function Ladder({outcome}: {outcome: Outcome}) {
  const rung = LADDER.indexOf(outcome.firmness);
  return (
    <span class="ladder">
      <span class="rungs" aria-hidden="true">
        {LADDER.map((_, index) => (
          <span class={index <= rung ? 'rung full' : 'rung'} />
        ))}
      </span>
      <span class={rung < 0 ? 'firmness fallen' : 'firmness'}>
        {spaced(outcome.firmness)}
        {outcome.reversible ? ', called reversible' : ''}
      </span>
    </span>
  );
}
