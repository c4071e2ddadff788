import type {Statement, Track} from '../record/index.ts';

/** Which statements: those that agree with every field given. */
export interface StatementFilter {
  speaker?: string;
  party?: string;
  mode?: string;
  /** The id of an issue. */
  issue?: string;
  /** The ISO day on which it was reported. */
  day?: string;
}

/** A statement with its number in the track, from 1, whatever is filtered out. */
export interface NumberedStatement {
  number: number;
  statement: Statement;
}

/** What each field of a filter may be in a track, those that choose the most statements first. */
export interface StatementChoices {
  speaker: string[];
  party: string[];
  mode: string[];
  issue: {id: string; label: string}[];
}

/** The statements of a track that a filter lets through, each with its number. */
export function statementsOf({statements}: Track, filter: StatementFilter): NumberedStatement[] {
  const {speaker, party, mode, issue, day} = filter;
  return statements
    .map((statement, index) => ({number: index + 1, statement}))
    .filter(
      ({statement}) =>
        (speaker === undefined || statement.speaker === speaker) &&
        (party === undefined || statement.party === party) &&
        (mode === undefined || statement.mode === mode) &&
        (issue === undefined || statement.issue === issue) &&
        (day === undefined || statement.on === day),
    );
}

/** Speakers that a filter offers at most. */
const SPEAKERS = 100;

export function statementChoices({statements, issues}: Track): StatementChoices {
  const on = new Set(statements.map(({issue}) => issue));
  return {
    speaker: byCount(statements.map(({speaker}) => speaker)).slice(0, SPEAKERS),
    party: byCount(statements.flatMap(({party}) => party ?? [])),
    mode: byCount(statements.map(({mode}) => mode)),
    issue: issues.filter(({id}) => on.has(id)).map(({id, label}) => ({id, label})),
  };
}

function byCount(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
}
