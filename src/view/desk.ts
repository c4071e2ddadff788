import type {NegotiationRecord} from '../record/index.ts';
import {type TrackView, trackView} from './track.ts';

/** The desk: every track of the record, those that moved last first. */
export interface DeskView {
  asOf: string;
  known: string | null;
  reports: number;
  tracks: TrackView[];
  /** How many things are overdue in all tracks. */
  overdue: number;
}

/** The desk of a record on the day that it stands for. */
export function deskView(record: NegotiationRecord): DeskView {
  const {asOf, known, reports} = record;
  const tracks = record.tracks.map((track) => trackView(track, asOf));
  tracks.sort((a, b) => {
    const [dayA, dayB] = [a.latest?.day ?? '', b.latest?.day ?? ''];
    return dayA > dayB ? -1 : dayA < dayB ? 1 : 0;
  });
  return {asOf, known, reports, tracks, overdue: tracks.reduce((sum, {overdue}) => sum + overdue.length, 0)};
}
