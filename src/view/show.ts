import type {Delegate, NegotiationRecord, Outcome, Round} from '../record/index.ts';
import {changeWords} from './changes.ts';
import {settledBy, tellingOf} from './next.ts';
import {Page, type PageOptions} from './page.ts';
import {partyInText, partyList, partyName} from './party.ts';
import {lastOf} from './proof.ts';
import {type TrackView, trackView} from './track.ts';
import {describeDay, describeWhen} from './when.ts';
import {
  corroborationWords,
  fieldWords,
  KIND_WORDS,
  moveWords,
  ordinalWord,
  roundLabel,
  roundName,
  roundReference,
  STANCE_WORDS,
  spaced,
  standingWords,
  valueWords,
  venueName,
} from './wording.ts';

/** How the record is printed. */
export interface ShowOptions extends PageOptions {
  /** The id of the only track to print. */
  track?: string;
}

/** The record as a desk officer reads it on a terminal: each process with its next round, and a line of proof an item. */
export function renderShow(record: NegotiationRecord, options: ShowOptions = {}): string {
  if (record.asOf === '') return 'Nothing is recorded.\n';
  const page = new Page(options);
  const tracks = record.tracks.filter(({id}) => options.track === undefined || options.track === id);
  const reports = record.reports === 1 ? '1 report' : `${record.reports} reports`;
  const known = record.known === null ? '' : `, as this record knew it on ${describeDay(record.known)}`;
  page.line(
    `As of ${describeDay(record.asOf)}${known}: ${reports}, ${tracks.length} of ${record.tracks.length} tracks`,
  );
  for (const track of tracks) printTrack(page, trackView(track, record.asOf));
  return page.text();
}

function printTrack(page: Page, view: TrackView): void {
  const {track} = view;
  page.title(view.title);
  page.line(`Parties: ${partyList(track.parties)}`);
  if (track.mediators.length > 0) page.line(`Mediators: ${partyList(track.mediators)}`);
  page.line(`Track: ${track.id}`);
  printNext(page, view);
  page.section('Rounds held', view.held, (round) => printRound(page, round));
  page.section('Rounds not held', view.others, ({round, overdue, said}) => {
    page.item(roundLabel(round) + (overdue ? '; its day has passed without a report' : ''));
    page.proof(said);
  });
  page.section('Issues', view.issues, ({issue, positions, outcomes}) => {
    page.item(`${issue.label}: ${issue.status}`, true);
    for (const {name, stances} of positions)
      for (const {stance, days, evidence} of stances) {
        page.detail(`${name}: ${STANCE_WORDS[stance]}${dayWords(days)}`);
        page.proof(lastOf(evidence), evidence.length - 1);
      }
    for (const outcome of outcomes) page.detail(`→ ${outcome.text}: ${firmnessWords(outcome)}`);
    if (positions.every(({stances}) => stances.length === 0)) page.proof(lastOf(issue.evidence));
  });
  page.section('Outcomes', track.outcomes, (outcome) => printOutcome(page, outcome, view));
  const latest = view.latest;
  page.section(latest === null ? '' : `Changed last, ${describeDay(latest.day)}`, latest?.changes ?? [], (change) => {
    page.item(changeWords(change));
  });
  page.section('Overdue', view.overdue, ({text, due, evidence}) => {
    page.item(`${text}${due === null ? ': no time was given' : `: due by ${describeDay(due)}`}`);
    page.proof(lastOf(evidence));
  });
  page.section('Where accounts differ', view.divergences, ({divergence, about, field}) => {
    page.item(`${about}: ${field}`);
    for (const {party, source, value, evidence} of divergence.accounts) {
      const side = party === null ? '' : ` (${partyName(party)})`;
      page.detail(`${source}${side}: ${value === null ? 'silent on it' : valueWords(divergence.field, value)}`);
      page.proof(lastOf(evidence));
    }
  });
}

function printNext(page: Page, {next, calledOff}: TrackView): void {
  page.heading('Next round');
  if (next === null) {
    page.item(calledOff === null ? 'none known' : `none known: ${roundLabel(calledOff)}`, true);
    if (calledOff !== null) page.proof(tellingOf(calledOff));
    return;
  }
  const {round, overdue, said} = next;
  page.item(
    `${roundName(round)}: ${standingWords(round)}${overdue ? '; its day has passed without a report' : ''}`,
    true,
  );
  page.detail(`${describeWhen(round.when)}; ${venueName(round.venue)}`);
  if (round.mediator !== null) page.detail(`mediated by ${partyInText(round.mediator)}`);
  page.proof(said);
}

function printRound(page: Page, round: Round): void {
  const number = round.ordinal === null ? 'round' : ordinalWord(round.ordinal);
  const format = round.format === null ? '' : `, ${round.format}`;
  page.item(`${number}${format}: ${describeWhen(round.when)}, ${venueName(round.venue)}`, true);
  const mediator = round.mediator === null ? '' : `; mediated by ${partyInText(round.mediator)}`;
  page.detail(`${headsWords(round.heads)}${mediator}`);
  for (const {on, field, from, to} of round.history.filter((change) => change.from !== null))
    page.detail(`${describeDay(on)}: ${fieldWords(field)} ${moveWords({field, from, to})}`);
  page.proof(tellingOf(round), round.evidence.length - 1);
}

function printOutcome(page: Page, outcome: Outcome, {track}: TrackView): void {
  page.item(`${outcome.text}: ${firmnessWords(outcome)}`, true);
  const round = track.rounds.find(({id}) => id === outcome.round);
  const parts = [
    KIND_WORDS[outcome.kind] ?? spaced(outcome.kind),
    outcome.by.length === 0 ? null : `by ${partyList(outcome.by)}`,
    outcome.when === null ? null : describeWhen(outcome.when),
    round === undefined ? null : `at the ${roundReference(round)}`,
    outcome.amount === null ? null : `${outcome.amount.value.toLocaleString('en')} ${outcome.amount.of}`,
    outcome.owes === null ? null : `owed by ${partyInText(outcome.owes)}`,
    outcome.due === null ? null : `due ${describeWhen(outcome.due)}`,
    outcome.condition === null ? null : `on condition: ${outcome.condition}`,
    corroborationWords(outcome.corroboration),
  ];
  page.detail(parts.filter((part) => part !== null).join('; '));
  for (const {on, field, from, to} of outcome.history.filter((change) => change.from !== null))
    page.detail(`${describeDay(on)}: ${fieldWords(field)} ${moveWords({field, from, to})}`);
  page.proof(settledBy(outcome), outcome.evidence.length - 1);
}

function firmnessWords({firmness, reversible}: Outcome): string {
  return spaced(firmness) + (reversible ? ', called reversible' : '');
}

function headsWords(heads: readonly Delegate[]): string {
  if (heads.length === 0) return 'heads of delegation not named';
  const words = heads.map(
    ({party, person, role}) => `${partyName(party)}: ${person}${role === null ? '' : ` (${role})`}`,
  );
  return `heads: ${words.join('; ')}`;
}

function dayWords(days: readonly string[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? ` (${describeDay(first)})` : ` (${describeDay(first)}, last ${describeDay(last)})`;
}
