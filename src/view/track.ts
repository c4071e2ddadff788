import type {Divergence, Evidence, Issue, Outcome, Round, Stance, Track} from '../record/index.ts';
import {latestChanges, type RowChange} from './changes.ts';
import {isOverdue, lastWord, type NextRound, nextRound} from './next.ts';
import {partyName} from './party.ts';
import {compareEvidence} from './proof.ts';
import {rowsOf, trackLabel} from './row.ts';
import {daysOf} from './when.ts';
import {fieldWords, roundLabel} from './wording.ts';

/** A track as people look at it: what its pages, its print and its brief are made from. */
export interface TrackView {
  track: Track;
  asOf: string;
  title: string;
  next: NextRound | null;
  /** Where no round is to come: the last one, if it was called off. */
  calledOff: Round | null;
  held: Round[];
  /** Rounds that are neither held nor next: called off, put off, or passed without a report. */
  others: {round: Round; overdue: boolean; said: Evidence | null}[];
  issues: IssueView[];
  /** Outcomes that stand on no issue. */
  loose: Outcome[];
  latest: {day: string; changes: RowChange[]} | null;
  overdue: OverdueItem[];
  divergences: {divergence: Divergence; about: string; field: string}[];
}

/** An issue with where each party stands and what came of it. */
export interface IssueView {
  issue: Issue;
  positions: PartyPosition[];
  outcomes: Outcome[];
}

/** What one party says on an issue: each stance once, the latest last, with the days on which it was reported. */
export interface PartyPosition {
  party: string;
  name: string;
  stances: {stance: Stance; days: string[]; evidence: Evidence[]}[];
}

/** Something that was said to come and whose time has passed. */
export interface OverdueItem {
  row: string;
  text: string;
  /** The last ISO day on which it was still in time; null where no time was given. */
  due: string | null;
  evidence: Evidence[];
}

/** The view of a track on the day that its record stands for. */
export function trackView(track: Track, asOf: string): TrackView {
  const next = nextRound(track, asOf);
  const last = track.rounds.findLast(({status, format}) => status !== 'held' || format !== 'technical') ?? null;
  const labels = new Map(rowsOf(track).map(({id, label}) => [id, label]));
  return {
    track,
    asOf,
    title: trackLabel(track),
    next,
    calledOff: next === null && last?.status === 'cancelled' ? last : null,
    held: track.rounds.filter(({status}) => status === 'held'),
    others: track.rounds
      .filter((round) => round.status !== 'held' && round !== next?.round)
      .map((round) => ({round, overdue: isOverdue(round, asOf), said: lastWord(round)})),
    issues: track.issues.map((issue) => ({
      issue,
      positions: positionsOf(issue, track.parties),
      outcomes: track.outcomes.filter((outcome) => outcome.issue === issue.id),
    })),
    loose: track.outcomes.filter(({issue}) => !track.issues.some(({id}) => id === issue)),
    latest: latestChanges(track),
    overdue: overdueOf(track, asOf),
    divergences: track.divergences.map((divergence) => {
      return {divergence, about: labels.get(divergence.about) ?? divergence.about, field: fieldWords(divergence.field)};
    }),
  };
}

/** What is overdue in a track: expectations whose time has passed, and rounds whose day did without a report. */
export function overdueOf(track: Track, asOf: string): OverdueItem[] {
  const late = track.expectations.filter(({status}) => status === 'overdue');
  const covered = new Set(late.map(({of}) => of));
  const next = nextRound(track, asOf)?.round;
  const rounds = track.rounds.filter((round) => isOverdue(round, asOf) && !covered.has(round.id) && round === next);
  return [
    ...late.map(({id, text, by, evidence}) => ({row: id, text, due: daysOf(by).last, evidence})),
    ...rounds.map((round) => {
      const {id, when, evidence} = round;
      return {row: id, text: roundLabel(round), due: daysOf(when).last, evidence};
    }),
  ];
}

function positionsOf(issue: Issue, parties: readonly string[]): PartyPosition[] {
  const order = [...new Set([...parties, ...issue.positions.map(({party}) => party)])];
  return order.map((party) => {
    const own = issue.positions.filter((position) => position.party === party);
    const stances = new Map<Stance, {stance: Stance; days: string[]; evidence: Evidence[]}>();
    for (const {stance, on, evidence} of own) {
      const entry = stances.get(stance) ?? {stance, days: [], evidence: []};
      stances.set(stance, {
        stance,
        days: [...new Set([...entry.days, on])].sort(),
        evidence: [...entry.evidence, ...evidence].sort(compareEvidence),
      });
    }
    const latest = (entry: {days: string[]}) => entry.days.at(-1) ?? '';
    return {
      party,
      name: partyName(party),
      stances: [...stances.values()].sort((a, b) => (latest(a) < latest(b) ? -1 : latest(a) > latest(b) ? 1 : 0)),
    };
  });
}
