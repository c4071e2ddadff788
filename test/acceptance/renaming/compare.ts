import type {NegotiationRecord, Track} from '../../../src/record/index.ts';
import type {Renaming} from './rename.ts';
import {BODY, mapStrings} from './reports.ts';

/** Left out of a comparison: where the words stand, and what is made of other cells. */
const LEFT_OUT = new Set(['id', 'report', 'start', 'end', 'title', 'group', 'evidence']);

/** The rows that only one of two records has, once the first has been renamed; empty where they say the same. */
export function differences(original: NegotiationRecord, renaming: Renaming, renamed: NegotiationRecord): string[] {
  const expected = rowsOf(original, (value) => cell(value, renaming));
  const found = rowsOf(renamed, (value) => value);
  return [
    ...less(expected, found).map((row) => `lost   ${row}`),
    ...less(found, expected).map((row) => `gained ${row}`),
  ];
}

function cell(value: string, renaming: Renaming): string {
  const code = renaming.code(value);
  if (code !== null) return code;
  return /^\[?\d{4}(?:-|$)/.test(value) && !/\s/.test(value) ? renaming.time(value) : renaming.cell(value);
}

/** Each row of a record as one line: its references in words, its lists in an order that names do not change. */
function rowsOf(record: NegotiationRecord, map: (value: string) => string): string[] {
  return record.tracks.flatMap((track) => {
    const words = referencesOf(track);
    // a name may open a sentence in one report and not in the other
    const inWords = (value: string) =>
      map(words.get(value) ?? value)
        .toLowerCase()
        .replace(BODY, '$1');
    const line = (kind: string, row: unknown) => `${kind} ${JSON.stringify(ordered(mapStrings(row, inWords)))}`;
    const {rounds, issues, outcomes, people, statements, expectations, divergences, parties, mediators} = track;
    const kinds = {rounds, issues, outcomes, people, statements, expectations, divergences};
    return [
      line('track', {parties, mediators}),
      ...Object.entries(kinds).flatMap(([kind, rows]) => rows.map((row) => line(kind, row))),
    ];
  });
}

/** What the ids of a track's rows stand for. */
function referencesOf({rounds, issues, outcomes, expectations, divergences}: Track): Map<string, string> {
  // an account of no known outlet goes by its document, whose id is made of its words
  const accounts = divergences.flatMap((divergence) => divergence.accounts.flatMap(({evidence}) => evidence));
  return new Map([
    ...accounts.map(({document, reported}) => [document, `the report of ${reported}`] as const),
    ...rounds.map(
      ({id, ordinal, status, evidence}) => [id, `round ${ordinal} ${status} ${evidence[0]?.quote}`] as const,
    ),
    ...issues.map(({id, label}) => [id, label] as const),
    ...outcomes.map(({id, text}) => [id, text] as const),
    ...expectations.map(({id, text}) => [id, text] as const),
  ]);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    const lines = value.map((inner) => JSON.stringify(ordered(inner))).toSorted();
    return lines.map((line) => JSON.parse(line) as unknown);
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !LEFT_OUT.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, ordered(inner)]));
}

/** The lines of `a` that `b` does not have, however often each stands. */
function less(a: string[], b: string[]): string[] {
  const left = new Map<string, number>();
  for (const line of b) left.set(line, (left.get(line) ?? 0) + 1);
  return a.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
