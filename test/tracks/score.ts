import type {NegotiationRecord} from '../../src/record/index.ts';
import type {Gold} from './gold.ts';
import {type Flaw, flawsOf} from './invented.ts';
import {type Match, matchOf, trackOf} from './match.ts';
import type {Pairing} from './pair.ts';
import {type Point, pointsOf, required, statementsLike} from './points.ts';

/** How a record stands against its gold. */
export interface Score {
  asked: number;
  got: number;
  /** Points got less rows invented, over points asked; never below 0. */
  share: number;
  /** Why there was no record at all, null where there was one. */
  failure: string | null;
  missed: string[];
  invented: string[];
  /** `gold` rows asked for and `found`; `rows` of the record and those `invented` among them. */
  byKind: Record<string, Tally>;
  /** Points by kind of row and cell: "rounds.when". */
  byCell: Record<string, {asked: number; got: number}>;
}

export interface Tally {
  gold: number;
  found: number;
  rows: number;
  invented: number;
}

/**
 * Scores a record, folded as of any day (the last one where none is given), against a hand-made gold; `textOf` gives a
 * report's text by its document id, "" for one that is not known; `refused` names the reports that were not read.
 * A record that cannot be folded gets nothing.
 */
export function score(
  gold: Gold,
  recordAt: (asOf?: string) => NegotiationRecord,
  textOf: (document: string) => string,
  refused: readonly string[] = [],
): Score {
  const whole = attempt(recordAt);
  const record = whole.record;
  const match = matchOf(gold, record);
  const days = new Map<string, NegotiationRecord>();
  const dayOf = (day: string) => {
    const known = days.get(day) ?? attempt(() => recordAt(day)).record;
    days.set(day, known);
    return known;
  };
  const read: Point = {
    kind: 'reports',
    what: 'every report read',
    got: refused.length === 0,
    saw: refused.join('; ') || null,
  };
  const points = [read, ...pointsOf(match, dayOf)].map((point) =>
    whole.failure === null ? point : {...point, got: false, saw: whole.failure},
  );
  const trackAt = (day: string) => trackOf(gold, dayOf(day));
  const flaws = whole.failure === null ? flawsOf(match, {record, trackAt, textOf}) : [];
  const got = points.filter((point) => point.got).length;
  return {
    asked: points.length,
    got,
    share: Math.max(0, got - flaws.length) / points.length,
    failure: whole.failure,
    missed: points.filter((point) => !point.got).map(({what, saw}) => (saw ? `${what} (${saw})` : what)),
    invented: flaws.map(({what}) => what),
    byKind: talliesOf(match, points, flaws),
    byCell: cellsOf(points),
  };
}

const NOTHING: NegotiationRecord = {asOf: '', known: null, reports: 0, tracks: []};

function attempt(fold: () => NegotiationRecord): {record: NegotiationRecord; failure: string | null} {
  try {
    return {record: fold(), failure: null};
  } catch (error) {
    return {record: NOTHING, failure: error instanceof Error ? error.message : String(error)};
  }
}

function talliesOf(match: Match, points: Point[], flaws: Flaw[]): Record<string, Tally> {
  const {gold, track} = match;
  const of = (kind: string, asked: number, found: number, rows: number): Tally => {
    return {gold: asked, found, rows, invented: flaws.filter((flaw) => flaw.kind === kind).length};
  };
  const paired = <G extends {optional?: boolean}, R>(
    kind: string,
    rows: G[] | undefined,
    {found}: Pairing<G, R>,
    n: number,
  ) => of(kind, required(rows).length, required(rows).filter((row) => found.has(row)).length, rows ? n : 0);
  const pointed = (kind: string, rows: number) => {
    const asked = points.filter((point) => point.kind === kind);
    return of(kind, asked.length, asked.filter(({got}) => got).length, rows);
  };
  const statements = (gold.statements ?? []).filter((wanted) => statementsLike(wanted, track.statements).length > 0);
  const positions = match.positions.found.size + match.positions.left.length;
  const heads = track.rounds.flatMap((round) => round.heads).length;
  return {
    rounds: paired('rounds', gold.rounds, match.rounds, track.rounds.length),
    heads: pointed('heads', heads),
    issues: paired('issues', gold.issues, match.issues, track.issues.length),
    outcomes: paired('outcomes', gold.outcomes, match.outcomes, track.outcomes.length),
    positions: paired('positions', gold.positions, match.positions, positions),
    people: paired('people', gold.people, match.people, track.people.length),
    statements: of('statements', gold.statements?.length ?? 0, statements.length, track.statements.length),
    expectations: paired('expectations', gold.expectations, match.expectations, track.expectations.length),
    divergences: pointed('divergences', track.divergences.length),
    parties: of('parties', 0, 0, track.parties.length),
    tracks: pointed('tracks', track.id === '' ? 0 : 1),
    asOf: pointed('asOf', 0),
    quotes: of('quotes', 0, 0, 0),
  };
}

function cellsOf(points: Point[]): Score['byCell'] {
  const cells: Score['byCell'] = {};
  for (const {kind, got} of points) {
    cells[kind] ??= {asked: 0, got: 0};
    const cell = cells[kind];
    cell.asked += 1;
    if (got) cell.got += 1;
  }
  return cells;
}
