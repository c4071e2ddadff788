import type {Divergence, NegotiationRecord, Outcome, Person, Round, Statement, Track} from '../../src/record/index.ts';
import type {GoldDay, GoldDivergence, GoldOutcome, GoldPerson, GoldRound, GoldStatement} from './gold.ts';
import {inVenue, type Match, named, numbered, trackOf} from './match.ts';
import {sameTime} from './reach.ts';
import {among, bears, holds, many, unquoted} from './words.ts';

/** One thing that the gold asks of the record. */
export interface Point {
  /** The kind of row, with its cell after a stop: "rounds", "rounds.when". */
  kind: string;
  what: string;
  got: boolean;
  /** What the record says instead. */
  saw: string | null;
}

/** A cell that is asked for: its name, what would be right (undefined where nothing is asked), the test, what stands. */
type Cell<R> = [name: string, wanted: unknown, right: (row: R) => boolean, stands: (row: R) => unknown];

/** Every point that the gold asks, found or not: a row that is missing loses its cells too. */
export function pointsOf(match: Match, recordAt: (asOf: string) => NegotiationRecord): Point[] {
  const {gold, track} = match;
  return [
    point('tracks', `a track of ${gold.parties.join(', ')}`, track.id !== ''),
    ...(gold.mediators ?? []).map((name) =>
      point('mediators', `mediator ${name}`, track.mediators.includes(name), track.mediators),
    ),
    ...required(gold.rounds).flatMap((wanted) => roundPoints(wanted, match.rounds.found.get(wanted))),
    ...required(gold.issues).flatMap((wanted) =>
      rowPoints('issues', `issue ${wanted.words.join('|')}`, match.issues.found.get(wanted), [
        ['status', wanted.status, (row) => among(row.status, wanted.status), (row) => row.status],
      ]),
    ),
    ...required(gold.outcomes).flatMap((wanted) => outcomePoints(wanted, match)),
    ...required(gold.positions).flatMap((wanted) => {
      const what = `position ${wanted.party} ${wanted.stance.join('|')} ${wanted.words.join('|')}`;
      return rowPoints('positions', what, match.positions.found.get(wanted), []);
    }),
    ...required(gold.people).flatMap((wanted) => personPoints(wanted, match.people.found.get(wanted))),
    ...(gold.statements ?? []).flatMap((wanted) => statementPoints(wanted, track.statements)),
    ...required(gold.expectations).flatMap((wanted) =>
      rowPoints('expectations', `expectation ${wanted.words.join('|')}`, match.expectations.found.get(wanted), [
        ['status', wanted.status, (row) => among(row.status, wanted.status), (row) => row.status],
        ['by', wanted.by, (row) => sameTime(row.by, wanted.by!), (row) => row.by],
      ]),
    ),
    ...(gold.divergences ?? []).map((wanted) => divergencePoint(wanted, match)),
    ...(gold.asOf ?? []).flatMap((day) => dayPoints(day, trackOf(gold, recordAt(day.on)))),
  ];
}

/** The rounds of a track that have not been held, in its order. */
export function comingRounds(track: Track): Round[] {
  return track.rounds.filter((round) => round.status !== 'held');
}

/** The statements that hold the first 40 letters of what is asked. */
export function statementsLike(wanted: GoldStatement, statements: Statement[]): Statement[] {
  const opening = unquoted(wanted.quote).slice(0, 40);
  return statements.filter((statement) => unquoted(statement.quote).includes(opening));
}

export function required<G extends {optional?: boolean}>(rows: G[] | undefined): G[] {
  return (rows ?? []).filter((row) => !row.optional);
}

function point(kind: string, what: string, got: boolean, stands?: unknown): Point {
  return {kind, what, got, saw: got || stands === undefined ? null : `not ${shown(stands)}`};
}

function rowPoints<R>(kind: string, what: string, row: R | undefined, cells: Cell<R>[]): Point[] {
  const asked = cells.filter(([, wanted]) => wanted !== undefined);
  return [
    point(kind, what, row !== undefined),
    ...asked.map(([name, wanted, right, stands]) => {
      const cell = `${what}: ${name} ${shown(wanted)}`;
      if (row === undefined) return point(`${kind}.${name}`, cell, false);
      return point(`${kind}.${name}`, cell, right(row), stands(row) ?? null);
    }),
  ];
}

function roundPoints(wanted: GoldRound, round: Round | undefined): Point[] {
  const what = `round ${shown(many(wanted.ordinal ?? wanted.when ?? null)[0])}`;
  const heads = Object.entries(wanted.heads ?? {}).flatMap(([party, names]) => names.map((name) => ({party, name})));
  return [
    ...rowPoints('rounds', what, round, [
      ['when', wanted.when, (row) => sameTime(row.when, wanted.when!), (row) => row.when],
      ['ordinal', wanted.ordinal, (row) => among(row.ordinal, wanted.ordinal), (row) => row.ordinal],
      ...meetingCells(wanted),
    ]),
    ...heads.map(({party, name}) => {
      const led = round?.heads.some((head) => head.party === party && bears(head.person, name)) ?? false;
      const stand = round?.heads.map((head) => `${head.party} ${head.person}`).join(', ');
      return point('heads', `${what}: ${party} headed by ${name}`, led, stand);
    }),
  ];
}

function meetingCells(wanted: Pick<GoldRound, 'venue' | 'status' | 'by'>): Cell<Round>[] {
  return [
    ['venue', wanted.venue, (row) => inVenue(row, wanted.venue!), (row) => row.venue?.place],
    ['status', wanted.status, (row) => among(row.status, wanted.status), (row) => row.status],
    ['by', wanted.by, (row) => among(row.by, wanted.by), (row) => row.by],
  ];
}

function outcomePoints(wanted: GoldOutcome, match: Match): Point[] {
  const round = (row: Outcome) => match.ordinalOf(row.round);
  const by = (row: Outcome) => wanted.by!.every((party) => row.by.includes(party));
  return rowPoints('outcomes', `outcome ${wanted.about ?? wanted.words[0]}`, match.outcomes.found.get(wanted), [
    ['firmness', wanted.firmness, (row) => among(row.firmness, wanted.firmness), (row) => row.firmness],
    ['round', wanted.round, (row) => among(round(row), wanted.round), round],
    ['when', wanted.when, (row) => sameTime(row.when, wanted.when!), (row) => row.when],
    ['reversible', wanted.reversible, (row) => row.reversible === wanted.reversible, (row) => row.reversible],
    ['by', wanted.by, by, (row) => row.by],
    ['owes', wanted.owes, (row) => row.owes === wanted.owes, (row) => row.owes],
    ['due', wanted.due, (row) => sameTime(row.due, wanted.due!), (row) => row.due],
  ]);
}

function personPoints(wanted: GoldPerson, person: Person | undefined): Point[] {
  const roles = (row: Person) => [row.role, ...row.roles.map(({role}) => role)];
  return rowPoints('people', `person ${wanted.name}`, person, [
    ['name', wanted.name, (row) => named(wanted, row), (row) => row.name],
    ['party', wanted.party, (row) => row.party === wanted.party, (row) => row.party],
    ['role', wanted.role, (row) => roles(row).some((role) => holds(role, wanted.role!)), (row) => row.role],
  ]);
}

function statementPoints(wanted: GoldStatement, statements: Statement[]): Point[] {
  const like = statementsLike(wanted, statements);
  const right = like.some(({speaker, mode}) => holds(speaker, wanted.speaker) && wanted.mode.includes(mode));
  const what = `statement «${wanted.quote.slice(0, 40)}»`;
  const stand = like.map(({speaker, mode}) => `${speaker}, ${mode}`).join('; ') || undefined;
  return [
    point('statements', what, like.length > 0),
    point('statements.speaker', `${what} by ${wanted.speaker.join('|')}, ${wanted.mode.join('|')}`, right, stand),
  ];
}

function divergencePoint(wanted: GoldDivergence, match: Match): Point {
  const valued = (accounts: Divergence['accounts'], values: (string | null)[]) =>
    accounts.some(({value}) => (values.includes(null) ? value === null : holds(value, values)));
  const got = match.track.divergences.some(
    ({about, field, accounts}) =>
      holds([subjectOf(about, match), field, ...accounts.map(({value}) => value)].join(' '), wanted.words) &&
      (wanted.parties ?? []).every((party) => accounts.some((account) => account.party === party)) &&
      (wanted.values ?? []).every((values) => valued(accounts, values)),
  );
  return point('divergences', `divergence ${wanted.words.join('|')}`, got);
}

/** The row with this id in words. */
function subjectOf(id: string, {track, labelOf}: Match): string {
  const round = track.rounds.find((row) => row.id === id);
  if (round) return `round ${round.ordinal} ${round.when} ${round.venue?.place}`;
  const outcome = track.outcomes.find((row) => row.id === id);
  if (outcome) return `${outcome.text} ${labelOf(outcome.issue)}`;
  return labelOf(id) || track.expectations.find((row) => row.id === id)?.text || id;
}

function dayPoints(day: GoldDay, track: Track | null): Point[] {
  const what = `as of ${day.on}`;
  const absent = (day.none ?? []).map((outcome) => {
    const standing = track?.outcomes.find(
      (row) =>
        (outcome.words === undefined || holds(`${row.text} ${issueIn(track, row.issue)}`, outcome.words)) &&
        (outcome.kinds === undefined || outcome.kinds.includes(row.kind)) &&
        (outcome.firmness === undefined || outcome.firmness.includes(row.firmness)),
    );
    return point('asOf.none', `${what}: no outcome ${shown(outcome)}`, track !== null && !standing, standing?.text);
  });
  return [...nextPoints(day, track, `${what}: next round`), ...absent];
}

function nextPoints({on, next}: GoldDay, track: Track | null, what: string): Point[] {
  if (!next) return [];
  const proposed = many(next.status ?? []).includes('proposed');
  const soon = track ? comingRounds(track).filter((round) => proposed || round.status !== 'proposed') : [];
  const round =
    soon.find((row) => numbered(next, row)) ??
    soon.find((row) => next.when !== undefined && sameTime(row.when, next.when)) ??
    soon[0];
  const sources = (row: Round) =>
    [...row.evidence, ...row.history.flatMap(({evidence}) => evidence)]
      .filter(({reported}) => reported <= on)
      .flatMap(({source}) => source.map(({name}) => name));
  return rowPoints('asOf', what, round, [
    ['when', next.when, (row) => sameTime(row.when, next.when!), (row) => row.when],
    ...meetingCells(next),
    ['said', next.said, (row) => sources(row).some((name) => holds(name, next.said!)), sources],
  ]);
}

function issueIn(track: Track, id: string | null): string {
  return track.issues.find((issue) => issue.id === id)?.label ?? '';
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
