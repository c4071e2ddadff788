import type {Issue, Outcome} from '../../record/index.ts';
import {
  corroborationWords,
  dayForms,
  describeDay,
  describeWhen,
  KIND_WORDS,
  type PartyPosition,
  partyInText,
  partyList,
  partyName,
  roundReference,
  STANCE_WORDS,
} from '../../view/index.ts';
import {anchor} from './links.ts';
import {Cell, type Notes, Value} from './notes.tsx';
import {Moves} from './rounds.tsx';
import type {SectionProps} from './section.ts';
import {Badge, Ladder} from './status.tsx';

/** Issues by parties: what each side says, and what came of it. */
export function IssueBoard({view, notes}: SectionProps) {
  if (view.issues.length === 0) return null;
  const parties = [...new Set(view.issues.flatMap(({positions}) => positions.map(({party}) => party)))];
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
          {view.issues.map(({issue, positions, outcomes}) => (
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
                      <a href={`#${anchor('outcome', outcome.id)}`}>{outcome.text}</a> <Ladder outcome={outcome} />
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
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

/** What the talks produced, each with its rung on the ladder of firmness and the moves that brought it there. */
export function Outcomes({view, notes}: SectionProps) {
  const {outcomes} = view.track;
  if (outcomes.length === 0) return null;
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
          {outcomes.map((outcome) => (
            <tr id={anchor('outcome', outcome.id)}>
              <th scope="row">
                <Cell notes={notes} evidence={outcome.evidence}>
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
    </section>
  );
}

function Particulars({outcome, view, notes}: {outcome: Outcome} & SectionProps) {
  const {by, owes, due, condition, amount, corroboration, evidence} = outcome;
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
      <li>{corroborationWords(corroboration)}</li>
    </ul>
  );
}
