import {createHash} from 'node:crypto';
import type {Claim, Reading} from '../claim/index.ts';
import type {Evidence} from './record.ts';

/** A claim in its report, with the evidence that it gives. */
export interface Fact {
  claim: Claim;
  reading: Reading;
  evidence: Evidence;
}

/** What the claim is about, where that is a point of an agenda. */
export function pointOf({issue, issueSpan}: Claim): string | null {
  return issueSpan === null ? null : issue;
}

/** The claims of all readings in the order (reported, document, start), which every fold of the record follows. */
export function factsOf(readings: readonly Reading[]): Fact[] {
  return inOrder(readings).flatMap((reading) =>
    [...reading.claims]
      .sort((a, b) => a.start - b.start || a.end - b.end || compare(a.act, b.act))
      .map((claim) => ({claim, reading, evidence: evidenceOf(reading, claim)})),
  );
}

/** Readings in the order (reported, document), each document once. */
export function inOrder(readings: readonly Reading[]): Reading[] {
  const byId = new Map(readings.map((reading) => [reading.report.id, reading]));
  return [...byId.values()].sort(
    (a, b) => compare(a.report.reported, b.report.reported) || compare(a.report.id, b.report.id),
  );
}

function evidenceOf({report}: Reading, claim: Claim): Evidence {
  return {
    document: report.id,
    start: claim.start,
    end: claim.end,
    quote: report.text.slice(claim.start, claim.end),
    reported: report.reported,
    source: claim.source,
    mode: claim.mode,
  };
}

/** The evidence of several facts, each stretch of words once, in the order (reported, document, start). */
export function evidencesOf(facts: readonly Fact[]): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const {evidence} of facts) {
    const key = `${evidence.document}:${evidence.start}:${evidence.end}`;
    if (!seen.has(key)) seen.set(key, evidence);
  }
  return [...seen.values()].sort(byPlace);
}

export function byPlace(a: Evidence, b: Evidence): number {
  return compare(a.reported, b.reported) || compare(a.document, b.document) || a.start - b.start || a.end - b.end;
}

/** The id of a row: a pure function of what kind it is, of what it says apart from its place, and of its earliest evidence. */
export function rowId(
  kind: string,
  evidence: Pick<Evidence, 'document' | 'start' | 'end'> | undefined,
  distinct = '',
): string {
  const place = evidence ? `${evidence.document}:${evidence.start}:${evidence.end}` : '';
  return createHash('sha256').update(`${kind}\n${distinct}\n${place}`).digest('hex').slice(0, 12);
}

/** Code-unit order, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
