import type {Evidence, Source} from '../record/index.ts';
import {partyName} from './party.ts';
import {plain, shorten} from './plain.ts';
import {describeDay} from './when.ts';

/** The outlet of a stored report by its id, or null where it is not known. */
export type OutletOf = (document: string) => string | null;

/** A piece of evidence as a footnote says it. */
export interface Proof {
  document: string;
  start: number;
  end: number;
  /** The ISO day that the report stands for. */
  day: string;
  /** The outlet, or "report ID" where it is not known. */
  outlet: string;
  /** Who says it: the last source of the chain, then the others outwards; null where the outlet narrates. */
  speaker: string | null;
  /** The speaker's name alone. */
  name: string | null;
  quote: string;
}

/** A piece of evidence with its outlet and its chain of sources in words. */
export function proofOf(evidence: Evidence, outletOf: OutletOf = () => null): Proof {
  const {document, start, end, quote, reported, source} = evidence;
  const outlet = plain(outletOf(document) ?? '') || `report ${document}`;
  return {
    document,
    start,
    end,
    day: reported,
    outlet,
    speaker: describeChain(source),
    name: source.at(-1)?.name ?? null,
    quote,
  };
}

/** A proof as one line of at most `width`: outlet, day, speaker, the words; `more` counts what is not shown. */
export function proofLine({outlet, day, name, quote}: Proof, width: number, more = 0): string {
  const others = more > 0 ? ` +${more}` : '';
  const head = [outlet, describeDay(day), name].filter((part) => part !== null).join(', ');
  const shown = shorten(head, Math.floor(width * 0.52));
  const room = width - shown.length - others.length - 12;
  return `      ‹${shown}: “${shorten(quote, Math.max(12, room))}”${others}›`;
}

/** "Alexander Darchiev (ambassador), as told by Izvestia", or null for an empty chain. */
export function describeChain(chain: readonly Source[]): string | null {
  const [speaker, ...others] = chain.map(describeSource).reverse();
  if (speaker === undefined) return null;
  return others.length === 0 ? speaker : `${speaker}, as told by ${others.join(', ')}`;
}

function describeSource(source: Source): string {
  const place = source.party === null ? null : partyName(source.party);
  const about = [source.role, place].filter((part) => part !== null && !source.name.includes(part));
  return about.length === 0 ? source.name : `${source.name} (${about.join(', ')})`;
}

/** The evidence that was reported first, by day, document and place in it; null for none. */
export function firstOf(evidence: readonly Evidence[]): Evidence | null {
  return sortEvidence(evidence)[0] ?? null;
}

/** The evidence that was reported last; null for none. */
export function lastOf(evidence: readonly Evidence[]): Evidence | null {
  return sortEvidence(evidence).at(-1) ?? null;
}

/** The evidence that best shows values: its quote holds the most of them, and it was reported last; else the first of all. */
export function showing(evidence: readonly Evidence[], ...values: (string | null)[]): Evidence | null {
  const wanted = values.filter((value) => value !== null && value !== '');
  const held = ({quote}: Evidence) => wanted.filter((value) => quote.includes(value as string)).length;
  const most = evidence.reduce((top, each) => Math.max(top, held(each)), 0);
  return most === 0 ? firstOf(evidence) : lastOf(evidence.filter((each) => held(each) === most));
}

function sortEvidence(evidence: readonly Evidence[]): Evidence[] {
  return [...evidence].sort(compareEvidence);
}

/** By day reported, then by document and place in it. */
export function compareEvidence(a: Evidence, b: Evidence): number {
  return compare(a.reported, b.reported) || compare(a.document, b.document) || a.start - b.start || a.end - b.end;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
