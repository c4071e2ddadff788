import type {NegotiationRecord, Track} from '../record/index.ts';
import {Page, type PageOptions} from './page.ts';
import {type Row, rowsOf, trackLabel} from './row.ts';

/** A row that stands otherwise in another fold of the same reports: null where it does not stand at all. */
export interface Difference {
  track: string;
  title: string;
  kind: Row['kind'];
  from: string | null;
  to: string | null;
}

/** What differs between two records of the same reports and day, row by row; rows are known by id, else by what they say. */
export function differencesBetween(before: NegotiationRecord, after: NegotiationRecord): Difference[] {
  const pairs = new Map<string, {title: string; old: Row[]; fresh: Row[]}>();
  const take = (track: Track, which: 'old' | 'fresh') => {
    const key = track.parties.join(' ');
    const pair = pairs.get(key) ?? {title: trackLabel(track), old: [], fresh: []};
    pair[which].push(...rowsOf(track));
    pairs.set(key, pair);
  };
  for (const track of before.tracks) take(track, 'old');
  for (const track of after.tracks) take(track, 'fresh');
  return [...pairs].flatMap(([track, {title, old, fresh}]) => {
    const left = new Set(old);
    const differences = fresh.flatMap((row): Difference[] => {
      const same = (other: Row) => other.kind === row.kind && other.id === row.id;
      const was =
        [...left].find(same) ?? [...left].find((other) => other.kind === row.kind && said(other) === said(row));
      if (was) left.delete(was);
      const from = was ? said(was) : null;
      return from === said(row) ? [] : [{track, title, kind: row.kind, from, to: said(row)}];
    });
    return [...differences, ...[...left].map((row) => ({track, title, kind: row.kind, from: said(row), to: null}))];
  });
}

/** Differences as lines for a terminal: + a row that comes, - one that goes, ~ one that says something else. */
export function renderDifferences(differences: readonly Difference[], options: PageOptions = {}): string {
  const page = new Page(options);
  let title = '';
  for (const {title: track, kind, from, to} of differences) {
    if (track !== title) page.title(track);
    title = track;
    if (from === null) page.item(`+ ${kind}: ${to}`);
    else if (to === null) page.item(`- ${kind}: ${from}`);
    else page.item(`~ ${kind}: ${from} → ${to}`);
  }
  return differences.length === 0 ? '' : page.text();
}

/** All that a row says, without its proofs. */
function said({label, cells}: Row): string {
  const more = cells.slice(1).map(({field, value}) => `${field} ${value}`);
  return [label, ...more].join('; ');
}
