import {describeDay, describeWhen, roundFate, roundName, tellingOf, venueName} from '../../view/index.ts';
import {Cell} from './notes.tsx';
import type {SectionProps} from './section.ts';
import {RoundBadge} from './status.tsx';

/** The next round, how it stands and who said so; or that none is known, and whether the last was called off. */
export function NextRoundWords({view, notes}: SectionProps) {
  const {next, calledOff} = view;
  const told = calledOff === null ? null : tellingOf(calledOff);
  if (next === null)
    return calledOff === null ? (
      <p>none known</p>
    ) : (
      <p>
        none known:{' '}
        <Cell notes={notes} evidence={told === null ? [] : [told]}>
          {roundFate(calledOff)}
        </Cell>
      </p>
    );
  const {round, overdue, said} = next;
  return (
    <>
      <p class="next">
        <Cell notes={notes} evidence={said === null ? [] : [said]}>
          {roundName(round)}
        </Cell>{' '}
        <RoundBadge round={round} overdue={overdue} />
      </p>
      <p>
        {describeWhen(round.when)}; {venueName(round.venue)}
      </p>
      {said === null ? null : (
        <p class="said">
          said by {said.source.at(-1)?.name ?? 'the report itself'}, {describeDay(said.reported)}
        </p>
      )}
    </>
  );
}
