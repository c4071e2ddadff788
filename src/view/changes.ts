import {shiftDay} from '../mention/index.ts';
import type {Change, Evidence, NegotiationRecord, Track} from '../record/index.ts';
import {wrap} from './plain.ts';
import {firstOf, lastOf, type OutletOf, proofLine, proofOf} from './proof.ts';
import {evidenceOf, firstReported, placeOf, type Row, rowsOf, trackLabel} from './row.ts';
import {describeDay} from './when.ts';
import {fieldWords, moveWords} from './wording.ts';

/** A change with the track and the row that changed: an element of `rapporteur changes --json`. */
export type RowChange = Change & {track: string; row: string; title: string; label: string; name: string};

/**
 * What changed between two folds: the record as it stood on the day before the first day, and on the last day.
 * New rows (their kind as `field`, `from` null), then fields that moved, by day, track and row.
 */
export function changesBetween(before: NegotiationRecord, after: NegotiationRecord): RowChange[] {
  const changes = after.tracks.flatMap((track) => {
    const old = before.tracks.find(({id}) => id === track.id) ?? counterpart(before.tracks, track);
    return trackChanges(old, track, {since: before.asOf, until: after.asOf});
  });
  return inOrder(changes);
}

/**
 * What changed along a record as it stood on rising days, each change as it was told on its day. Those of a track whose
 * id moved since go under the track that holds its words on the last day.
 */
export function changesAlong(records: Iterable<NegotiationRecord>): RowChange[] {
  const changes: RowChange[] = [];
  const stood = new Map<string, Track>();
  let before: NegotiationRecord | null = null;
  for (const record of records) {
    if (before !== null) changes.push(...changesBetween(before, record));
    for (const track of record.tracks) stood.set(track.id, track);
    before = record;
  }
  const present = before?.tracks ?? [];
  const now = new Map(
    [...stood].map(([id, track]) => [
      id,
      present.find((each) => each.id === id) ?? counterpart(present, track) ?? track,
    ]),
  );
  return inOrder(
    changes.map((change) => {
      const track = now.get(change.track)!;
      return {...change, track: track.id, title: trackLabel(track)};
    }),
  );
}

/** The days on which a record is to be seen for what changed from one day to another, both taken in: that before, each day reported, and the last. */
export function daysAlong(reported: readonly string[], since: string, until: string): string[] {
  if (until < since) return [];
  const between = reported.filter((day) => day >= since && day <= until);
  return [...new Set([shiftDay(since, -1), ...between, until])].sort();
}

/**
 * What a record of one day holds that an earlier state of it, of the same day, did not: what reports read since then
 * brought, on whatever day they were reported.
 */
export function newsBetween(before: NegotiationRecord, after: NegotiationRecord): RowChange[] {
  const changes = after.tracks.flatMap((track) => {
    const old = before.tracks.find(({id}) => id === track.id) ?? counterpart(before.tracks, track);
    return trackChanges(old, track, {since: null, until: after.asOf});
  });
  return inOrder(changes);
}

/** What changed in one track on one day. */
export interface ChangeGroup {
  day: string;
  track: string;
  title: string;
  changes: RowChange[];
}

/** Changes that stand in the order of `changesBetween`, in groups of one track on one day. */
export function changeGroups(changes: readonly RowChange[]): ChangeGroup[] {
  const groups: ChangeGroup[] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last?.day === change.on && last.track === change.track) last.changes.push(change);
    else groups.push({day: change.on, track: change.track, title: change.title, changes: [change]});
  }
  return groups;
}

/** What changed in a track on the last day on which anything did; null where nothing is proved. */
export function latestChanges(track: Track): {day: string; changes: RowChange[]} | null {
  const rows = rowsOf(track);
  const changes = rows.flatMap((row) => {
    const first = firstReported(row);
    if (first === null) return [];
    const later = [...movesOf(track, row), ...additions(track, null, row)].filter(({on}) => on > first);
    return [arrival(track, row, first), ...later];
  });
  const day = changes.reduce((latest, {on}) => (latest === null || on > latest ? on : latest), null as string | null);
  return day === null ? null : {day, changes: changes.filter(({on}) => on === day)};
}

/** Changes as lines for a terminal, by day: what moved from what to what, then the words that say so. */
export function renderChanges(
  changes: readonly RowChange[],
  options: {width?: number; outletOf?: OutletOf} = {},
): string {
  const width = options.width ?? 100;
  const lines: string[] = [];
  let [day, track] = ['', ''];
  for (const change of changes) {
    if (change.on !== day) lines.push(...(day === '' ? [] : ['']), describeDay(change.on));
    if (change.on !== day || change.track !== track) lines.push(wrap(change.title, width, '  '));
    [day, track] = [change.on, change.track];
    lines.push(wrap(changeWords(change), width, '    ', '      '));
    for (const evidence of change.evidence.slice(0, 2))
      lines.push(proofLine(proofOf(evidence, options.outletOf), width));
  }
  return lines.length === 0 ? 'Nothing changed.\n' : `${lines.join('\n')}\n`;
}

/** A change in one phrase, without its track: "new: second round, expected", "third round · status: held". */
export function changeWords(change: Pick<RowChange, 'field' | 'from' | 'to' | 'label' | 'name'>): string {
  const {field, from, to, label, name} = change;
  const speaksForItself = field === 'round' || field === 'divergence';
  if (from === null && to === label) return speaksForItself ? `new: ${to}` : `new ${field}: ${to}`;
  return `${name} · ${fieldWords(field)}: ${moveWords({field, from, to})}`;
}

/** Which changes: those reported after a day and until another; with no first day, those that were not there before. */
interface Window {
  since: string | null;
  until: string;
}

function trackChanges(old: Track | null, track: Track, {since, until}: Window): RowChange[] {
  if (old !== null && isUntouched(old, track)) return [];
  const known = old === null ? [] : rowsOf(old);
  const byId = new Map(known.map((row) => [`${row.kind} ${row.id}`, row]));
  const byPlace = new Map(
    known.flatMap((row) => evidenceOf(row).map((e) => [`${row.kind} ${placeOf(e)}`, row] as const)),
  );
  const rows = rowsOf(track);
  return rows.flatMap((row) => {
    const was =
      byId.get(`${row.kind} ${row.id}`) ??
      evidenceOf(row)
        .map((each) => byPlace.get(`${row.kind} ${placeOf(each)}`))
        .find((each) => each !== undefined);
    const before = new Set(old === null || was === undefined || since !== null ? [] : movesOf(old, was).map(moveKey));
    const within = (day: string) => (since === null || day > since) && day <= until;
    const moved = movesOf(track, row).filter((change) => within(change.on) && !before.has(moveKey(change)));
    if (was === undefined)
      return [arrival(track, row, firstReported(row) ?? until), ...moved.filter(({from}) => from !== null)];
    const cause = track.expectations.find(({id}) => row.kind === 'expectation' && id === row.id)?.of ?? null;
    const fresh = newEvidence(was, row).concat(rows.filter(({id}) => id === cause).flatMap(evidenceOf));
    const told = fresh.filter(({reported}) => within(reported));
    return [...moved, ...additions(track, was, row), ...statusMoves(old, track, row, was, told, until)];
  });
}

/** Whether two days of one ledger share the rows of a track, and nothing fell due between them. */
function isUntouched(old: Track, track: Track): boolean {
  const shared = (['rounds', 'issues', 'outcomes', 'people', 'divergences'] as const).every(
    (list) => old[list] === track[list],
  );
  const statuses = ({expectations}: Track) => expectations.map(({id, status}) => `${id} ${status}`).join();
  return shared && statuses(old) === statuses(track);
}

function moveKey({on, field, to}: RowChange): string {
  return `${on} ${field} ${to}`;
}

function arrival(track: Track, row: Row, day: string): RowChange {
  const evidence = evidenceOf(row).filter(({reported}) => reported === day);
  return {...rowPart(track, row), on: day, field: row.kind, from: null, to: row.label, evidence};
}

function movesOf(track: Track, row: Row): RowChange[] {
  const {rounds, outcomes} = track;
  const held = [...(row.kind === 'round' ? rounds : row.kind === 'outcome' ? outcomes : [])];
  const history = held.find(({id}) => id === row.id)?.history ?? [];
  return history.map((change) => ({...rowPart(track, row), ...change}));
}

/** Heads, members and positions that stand in a row now and did not before, each on the day of its first report. */
function additions(track: Track, was: Row | null, row: Row): RowChange[] {
  const listed = new Set(['head', 'member', 'position']);
  const old = new Set(was?.cells.map(({field, value}) => `${field} ${value}`));
  return row.cells
    .filter(({field, value}) => listed.has(field) && !old.has(`${field} ${value}`))
    .map((cell) => ({...cell, on: earliest(cell.evidence)}))
    .map(({on, field, value, evidence}) => ({...rowPart(track, row), on, field, from: null, to: value, evidence}));
}

/** Issues and expectations carry no history: their move shows in what both folds say of them. */
function statusMoves(
  old: Track | null,
  track: Track,
  row: Row,
  was: Row,
  fresh: readonly Evidence[],
  until: string,
): RowChange[] {
  if (row.kind !== 'issue' && row.kind !== 'expectation') return [];
  const statusOf = (from: Track | null, id: string) =>
    [...(from?.issues ?? []), ...(from?.expectations ?? [])].find((each) => each.id === id)?.status;
  const [before, after] = [statusOf(old, was.id), statusOf(track, row.id)];
  if (before === undefined || after === undefined || before === after) return [];
  const cause = lastOf(fresh) ?? lastOf(evidenceOf(row));
  const on = lastOf(fresh)?.reported ?? until;
  const evidence = cause === null ? [] : [cause];
  return [{...rowPart(track, row), on, field: 'status', from: before, to: after, evidence}];
}

function newEvidence(was: Row, row: Row): Evidence[] {
  const known = new Set(evidenceOf(was).map(placeOf));
  return evidenceOf(row).filter((each) => !known.has(placeOf(each)));
}

function rowPart(track: Track, row: Row): Pick<RowChange, 'track' | 'row' | 'title' | 'label' | 'name'> {
  return {track: track.id, row: row.id, title: trackLabel(track), label: row.label, name: row.name};
}

/** A track whose id moved with an earlier report is known by the words that both stand on. */
function counterpart(tracks: readonly Track[], track: Track): Track | null {
  const places = new Set(rowsOf(track).flatMap((row) => evidenceOf(row).map(placeOf)));
  return tracks.find((each) => rowsOf(each).some((row) => evidenceOf(row).some((e) => places.has(placeOf(e))))) ?? null;
}

function earliest(evidence: readonly Evidence[]): string {
  return firstOf(evidence)?.reported ?? '';
}

function inOrder(changes: RowChange[]): RowChange[] {
  return changes.sort((a, b) => compare(a.on, b.on) || compare(a.track, b.track));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
