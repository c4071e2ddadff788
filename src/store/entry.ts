import {createHash} from 'node:crypto';
import type {Report} from '../report/index.ts';

/** The header of a stored report: all of it but its text. */
export type Header = Omit<Report, 'text'>;

interface Line {
  /** 1 for the first line, without gaps. */
  seq: number;
  /** When it was stored: ISO 8601, at the machine's clock and offset. */
  at: string;
  /** The hash of the line before; 64 zeros for the first. */
  prev: string;
  /** SHA-256 of this line without this field. */
  hash: string;
}

/** A line of the journal: that a report was read. */
export interface ReportEntry extends Line {
  type: 'report';
  report: Header;
  /** SHA-256 of its text in UTF-8, and the name of the file that holds it. */
  body: string;
}

/** A line of the journal: that a report was taken back, and its text deleted. */
export interface Withdrawal extends Line {
  type: 'withdrawal';
  /** The id of the report. */
  id: string;
  /** The hash of the text that was deleted. */
  body: string;
  reason: string;
}

export type Entry = ReportEntry | Withdrawal;

/** What an entry says, without its place in the chain. */
export type Content = Omit<ReportEntry, 'seq' | 'prev' | 'hash'> | Omit<Withdrawal, 'seq' | 'prev' | 'hash'>;

export const FIRST = '0'.repeat(64);

export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

/** The line of an entry, without its line feed: the entry with the hash of what stands before it. */
export function seal(entry: Content & Pick<Line, 'seq' | 'prev'>): string {
  const open = JSON.stringify(entry);
  return `${open.slice(0, -1)},"hash":"${sha256(open)}"}`;
}

/** What a line of the journal says, and whether it stands as it was written; null where it is no entry at all. */
export function unseal(line: string): {entry: Entry; intact: boolean} | null {
  try {
    const entry: Entry = JSON.parse(line);
    if (typeof entry?.hash !== 'string' || typeof entry.seq !== 'number') return null;
    const {hash, ...rest} = entry;
    return {entry, intact: seal(rest) === line};
  } catch {
    return null;
  }
}

/** The instant with the machine's own offset, so that its day is the day that the user saw ("2025-06-11T01:20:03+03:00"). */
export function stamp(now: Date): string {
  const offset = -now.getTimezoneOffset();
  const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
