import type {Evidence, Track} from '../record/index.ts';
import {partyInText, partyList, partyName} from './party.ts';
import {compareEvidence, firstOf} from './proof.ts';
import {
  expectationLabel,
  fieldWords,
  issueLabel,
  moveWords,
  outcomeLabel,
  roundLabel,
  roundReference,
  STANCE_WORDS,
  valueWords,
} from './wording.ts';

export type RowKind = 'round' | 'issue' | 'outcome' | 'person' | 'expectation' | 'divergence';

/** One row of a track, of whatever kind, as a phrase and with all that proves it. */
export interface Row {
  kind: RowKind;
  /** Its place in the list of its kind, from 0. */
  index: number;
  /** The row's id; of a person the name, of a divergence the row and field that it is about. */
  id: string;
  label: string;
  /** The row in as few words as tell it from others: "third round". */
  name: string;
  cells: Cell[];
}

/** One cell of a row: what it says of which field, and the words that prove it. */
export interface Cell {
  field: string;
  value: string;
  evidence: Evidence[];
}

/** Every row of a track with its cells, in the order of the record. */
export function rowsOf(track: Track): Row[] {
  const rounds = track.rounds.map((round, index): Row => {
    const cells = [{field: 'round', value: roundLabel(round), evidence: round.evidence}];
    for (const [field, people] of [['head', round.heads] as const, ['member', round.members] as const])
      for (const {party, person, evidence} of people)
        cells.push({field, value: `${person}, for ${partyInText(party)}`, evidence});
    const label = roundLabel(round);
    return {
      kind: 'round',
      index,
      id: round.id,
      label,
      name: roundReference(round),
      cells: [...cells, ...moves(round.history)],
    };
  });
  const issues = track.issues.map((issue, index): Row => {
    const cells = [{field: 'issue', value: issue.label, evidence: issue.evidence}];
    for (const {party, stance, evidence} of issue.positions)
      cells.push({field: 'position', value: `${partyName(party)} ${STANCE_WORDS[stance]}`, evidence});
    return {kind: 'issue', index, id: issue.id, label: issueLabel(issue), name: issue.label, cells};
  });
  const outcomes = track.outcomes.map((outcome, index): Row => {
    const label = outcomeLabel(outcome);
    const cells = [{field: 'outcome', value: label, evidence: outcome.evidence}, ...moves(outcome.history)];
    return {kind: 'outcome', index, id: outcome.id, label, name: outcome.text, cells};
  });
  const people = track.people.map((person, index): Row => {
    const label = [person.name, person.role, person.party === null ? null : partyName(person.party)];
    const value = label.filter((part) => part !== null).join(', ');
    return {
      kind: 'person',
      index,
      id: person.name,
      name: person.name,
      label: value,
      cells: [{field: 'person', value, evidence: person.evidence}],
    };
  });
  const expectations = track.expectations.map((expectation, index): Row => {
    const label = expectationLabel(expectation);
    const cells = [{field: 'expectation', value: label, evidence: expectation.evidence}];
    return {kind: 'expectation', index, id: expectation.id, label, name: expectation.text, cells};
  });
  const labels = new Map([...rounds, ...issues, ...outcomes].map(({id, label}) => [id, label]));
  const divergences = track.divergences.map(({about, field, accounts}, index): Row => {
    const label = `${labels.get(about) ?? about}: accounts differ on ${fieldWords(field)}`;
    const cells = accounts.map(({source, value, evidence}) => {
      return {field, value: `${source}: ${value === null ? 'silent' : valueWords(field, value)}`, evidence};
    });
    return {kind: 'divergence', index, id: `${about} ${field}`, label, name: label, cells};
  });
  return [...rounds, ...issues, ...outcomes, ...people, ...expectations, ...divergences];
}

/** All evidence of a row, each place once, by day reported. */
export function evidenceOf(row: Row): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const {evidence} of row.cells) for (const each of evidence) seen.set(placeOf(each), each);
  return [...seen.values()].sort(compareEvidence);
}

/** The ISO day on which a row was first reported, or null where nothing proves it. */
export function firstReported(row: Row): string | null {
  return firstOf(evidenceOf(row))?.reported ?? null;
}

/** Document and span in one string, the same for the same words. */
export function placeOf(evidence: Evidence): string {
  return `${evidence.document}:${evidence.start}-${evidence.end}`;
}

/** "Russia and United States: embassy irritants", or the parties alone where the title names them. */
export function trackLabel(track: Track): string {
  return track.title === '' ? partyList(track.parties) : track.title;
}

function moves(history: Track['rounds'][number]['history']): Cell[] {
  return history.map(({field, from, to, evidence}) => {
    return {field, value: moveWords({field, from, to}), evidence};
  });
}
