import type {
  Expectation,
  Issue,
  NegotiationRecord,
  Outcome,
  Person,
  Position,
  Round,
  Track,
} from '../../src/record/index.ts';
import type {Any, Gold, GoldExpectation, GoldIssue, GoldOutcome, GoldPerson, GoldPosition, GoldRound} from './gold.ts';
import {type Pairing, pair} from './pair.ts';
import {sameTime, startDay} from './reach.ts';
import {among, folded, holds, many} from './words.ts';

/** A position with the label of the issue that it is held on. */
export type LabelledPosition = Position & {label: string};

/** A record laid beside its gold: which row answers which. */
export interface Match {
  gold: Gold;
  track: Track;
  rounds: Pairing<GoldRound, Round>;
  issues: Pairing<GoldIssue, Issue>;
  outcomes: Pairing<GoldOutcome, Outcome>;
  positions: Pairing<GoldPosition, LabelledPosition>;
  people: Pairing<GoldPerson, Person>;
  expectations: Pairing<GoldExpectation, Expectation>;
  labelOf(issue: string | null | undefined): string;
  /** The ordinal that the gold gives the round with this id, else its own. */
  ordinalOf(round: string | null): number | null;
}

const EMPTY: Track = {
  id: '',
  title: '',
  parties: [],
  mediators: [],
  rounds: [],
  issues: [],
  outcomes: [],
  people: [],
  statements: [],
  expectations: [],
  divergences: [],
};

export function tracksOf(gold: Gold, record: NegotiationRecord): Track[] {
  return record.tracks.filter((track) => gold.parties.every((party) => track.parties.includes(party)));
}

/** The track of the gold's parties that holds most of its rounds, then most outcomes; null where there is none. */
export function trackOf(gold: Gold, record: NegotiationRecord): Track | null {
  const rounds = (track: Track) => pair(gold.rounds ?? [], track.rounds, fitRound, 1).found.size;
  const ranked = tracksOf(gold, record).map((track) => ({track, rounds: rounds(track)}));
  ranked.sort((a, b) => b.rounds - a.rounds || b.track.outcomes.length - a.track.outcomes.length);
  return ranked[0]?.track ?? null;
}

export function matchOf(gold: Gold, record: NegotiationRecord): Match {
  const track = trackOf(gold, record) ?? EMPTY;
  const rounds = pair(gold.rounds ?? [], track.rounds, fitRound, 1);
  const labelOf = (id: string | null | undefined) => track.issues.find((issue) => issue.id === id)?.label ?? '';
  const ordinalOf = (id: string | null) => {
    const answered = [...rounds.found].find(([, round]) => round.id === id)?.[0].ordinal;
    return many(answered ?? track.rounds.find((round) => round.id === id)?.ordinal ?? null)[0] ?? null;
  };
  const fitOutcome = (wanted: GoldOutcome, row: Outcome) =>
    fit(
      holds(`${row.text} ${labelOf(row.issue)}`, wanted.words) && among(row.kind, wanted.kinds),
      among(row.firmness, wanted.firmness),
      wanted.when !== undefined && sameTime(row.when, wanted.when),
      wanted.round !== undefined && among(ordinalOf(row.round), wanted.round),
      holds(row.text, wanted.words),
    );
  return {
    gold,
    track,
    rounds,
    issues: pair(gold.issues ?? [], track.issues, fitIssue, 2),
    outcomes: pair(gold.outcomes ?? [], track.outcomes, fitOutcome, 2),
    positions: pair(gold.positions ?? [], positionsOf(track), fitPosition, 9),
    people: pair(gold.people ?? [], track.people, fitPerson, 1),
    expectations: pair(gold.expectations ?? [], track.expectations, fitExpectation, 2),
    labelOf,
    ordinalOf,
  };
}

export function inVenue(round: Round, alternatives: Any<string | null>): boolean {
  const {place, site, country} = round.venue ?? {};
  return many(alternatives).some((wanted) =>
    wanted === null ? !place : holds([place, site, country].join(' '), wanted),
  );
}

export function numbered(wanted: {ordinal?: Any<number | null>}, round: Round): boolean {
  return wanted.ordinal !== undefined && round.ordinal !== null && among(round.ordinal, wanted.ordinal);
}

export function named(wanted: GoldPerson, person: Person): boolean {
  return [wanted.name, ...(wanted.names ?? [])].some((name) => folded(name) === folded(person.name));
}

/** 0 where the rows are not about the same; else 1, and 1 more for each cell that agrees. */
function fit(same: boolean, ...cells: boolean[]): number {
  return same ? 1 + cells.filter(Boolean).length : 0;
}

function fitRound(wanted: GoldRound, round: Round): number {
  const days = many(wanted.when ?? null);
  const venue = inVenue(round, wanted.venue ?? null);
  const status = among(round.status, wanted.status);
  const start = startDay(round.when);
  const sameStart = start !== null && days.some((day) => startDay(day) === start);
  const ordinal = numbered(wanted, round);
  const dated = days.filter((day) => day !== null);
  const undated = start === null && days.includes(null) && venue && status;
  const same = sameStart || ordinal || undated || sameTime(round.when, dated);
  // the day weighs double: an ordinal is often counted, a day is said
  return fit(same, sameStart, sameStart, sameTime(round.when, days), ordinal, venue, status);
}

function fitIssue(wanted: GoldIssue, issue: Issue): number {
  return fit(holds(issue.label, wanted.words), among(issue.status, wanted.status));
}

function fitPosition(wanted: GoldPosition, position: LabelledPosition): number {
  const stance = position.party === wanted.party && among(position.stance, wanted.stance);
  return fit(stance && holds(position.label, wanted.words));
}

function fitPerson(wanted: GoldPerson, person: Person): number {
  const same = [person.name, ...person.aliases].some((name) => holds(name, wanted.find));
  return fit(same, named(wanted, person), person.party === wanted.party);
}

function fitExpectation(wanted: GoldExpectation, row: Expectation): number {
  const by = wanted.by !== undefined && sameTime(row.by, wanted.by);
  return fit(holds(row.text, wanted.words), among(row.status, wanted.status), by);
}

/** Each stance of a party on an issue once, however often it was taken. */
function positionsOf(track: Track): LabelledPosition[] {
  const rows = track.issues.flatMap(({label, positions}) => positions.map((position) => ({...position, label})));
  return [...new Map(rows.map((row) => [`${row.party} ${row.stance} ${row.label}`, row])).values()];
}
