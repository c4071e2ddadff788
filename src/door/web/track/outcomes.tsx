import type {Outcome} from '../../../record/index.ts';
import {
  dayForms,
  describeWhen,
  KIND_WORDS,
  partyInText,
  partyList,
  partyName,
  roundReference,
  settledBy,
  tellersWords,
} from '../../../view/index.ts';
import {anchor} from '../links.ts';
import {Cell, Value} from '../notes.tsx';
import type {SectionProps} from '../section.ts';
import {Ladder} from '../status.tsx';
import {Pager} from './pager.tsx';
import {Moves} from './rounds.tsx';
import type {TrackSectionProps} from './section.ts';

/** What the talks produced, each with its rung on the ladder of firmness and the moves that brought it there. */
export function Outcomes({view, notes, lists}: TrackSectionProps) {
  const {outcomes} = view.track;
  if (outcomes.length === 0) return null;
  const page = lists.page('outcomes', outcomes);
  return (
    <section aria-labelledby="outcomes">
      <h2 id="outcomes">Outcomes</h2>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">Outcome</th>
            <th scope="col">Firmness</th>
            <th scope="col">When</th>
            <th scope="col">Particulars</th>
          </tr>
        </thead>
        <tbody>
          {page.rows.map((outcome) => (
            <tr id={anchor('outcome', outcome.id)}>
              <th scope="row">
                <Cell notes={notes} evidence={outcome.evidence} lead={settledBy(outcome)}>
                  {outcome.text}
                </Cell>
                <span class="aside">{KIND_WORDS[outcome.kind] ?? outcome.kind}</span>
              </th>
              <td data-label="Firmness">
                <Ladder outcome={outcome} />
                <Moves history={outcome.history} notes={notes} />
              </td>
              <td data-label="When">
                <Value notes={notes} evidence={outcome.evidence} says={dayForms(outcome.when)}>
                  {describeWhen(outcome.when)}
                </Value>
              </td>
              <td data-label="Particulars">
                <Particulars outcome={outcome} view={view} notes={notes} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager list="outcomes" name="Outcomes" page={page} lists={lists} />
    </section>
  );
}

function Particulars({outcome, view, notes}: {outcome: Outcome} & SectionProps) {
  const {by, owes, due, condition, amount, evidence} = outcome;
  const round = view.track.rounds.find(({id}) => id === outcome.round);
  const lines: [string | null, (string | null)[]][] = [
    [by.length === 0 ? null : `by ${partyList(by)}`, by.map(partyName)],
    [round === undefined ? null : `at the ${roundReference(round)}`, []],
    [amount === null ? null : `${amount.value.toLocaleString('en')} ${amount.of}`, [amount?.of ?? null]],
    [owes === null ? null : `owed by ${partyInText(owes)}`, []],
    [due === null ? null : `due ${describeWhen(due)}`, dayForms(due)],
    [condition === null ? null : `on condition: ${condition}`, [condition]],
  ];
  return (
    <ul class="plain">
      {lines.map(([words, says]) =>
        words === null ? null : (
          <li>
            <Value notes={notes} evidence={evidence} says={says}>
              {words}
            </Value>
          </li>
        ),
      )}
      <li>{tellersWords(outcome)}</li>
    </ul>
  );
}
