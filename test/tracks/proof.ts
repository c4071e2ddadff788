import type {Evidence, Statement, Track} from '../../src/record/index.ts';
import type {Flaw} from './invented.ts';
import {stemsOf, wordCount} from './words.ts';

/** A row in want of proof: what its cell says (null where the words may say it otherwise), and its evidence. */
interface Claimed {
  kind: string;
  row: string;
  cell: string | null;
  evidence: Evidence[];
}

/**
 * Rows without evidence that speaks of them, and quotes that are not the words of their report. Evidence speaks of a
 * row when it is two words or more and shares a word or a figure with the cell.
 */
export function unproved(track: Track, textOf: (document: string) => string): Flaw[] {
  const stands = (document: string, start: number, end: number, quote: string) =>
    textOf(document).slice(start, end) === quote;
  const proves = ({kind, cell}: Claimed, {document, start, end, quote}: Evidence) => {
    const people = kind === 'people';
    if (quote === '' || !stands(document, start, end, quote) || !(people || wordCount(quote) > 1)) return false;
    return cell === null || /\p{Script=Cyrillic}/u.test(quote) || sharesStem(cell, quote, people ? 2 : 4);
  };
  return [
    ...claimed(track)
      .filter((row) => !row.evidence.some((evidence) => proves(row, evidence)))
      .map(({kind, row}) => ({kind, what: `unproved ${kind}: ${row}`})),
    ...evidenceIn(track)
      .filter(({document, start, end, quote}) => !stands(document, start, end, quote))
      .map(({document, start, quote}) => ({kind: 'quotes', what: `no such words at ${document}:${start}: ${quote}`})),
    ...track.statements
      .filter(({report, start, end, quote}) => !stands(report, start, end, quote))
      .map(({report, start, quote}) => ({kind: 'quotes', what: `no such words at ${report}:${start}: ${quote}`})),
  ];
}

/** Statements that cover one another by more than half, both ways, without one standing inside the other's chain. */
export function toldTwice(statements: readonly Statement[]): Flaw[] {
  const twice = statements.flatMap((later, index) =>
    statements
      .slice(0, index)
      .filter((earlier) => earlier.report === later.report && covers(earlier, later))
      .map(() => later),
  );
  return twice.map(({report, start, quote}) => ({
    kind: 'statements',
    what: `statement told twice: ${report}:${start} ${quote.slice(0, 60)}`,
  }));
}

function covers(a: Statement, b: Statement): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const half = (one: Statement) => shared > (one.end - one.start) / 2;
  return half(a) && half(b) && !nestedIn(a, b) && !nestedIn(b, a);
}

/** The inner of two nested statements names one source more than the outer. */
function nestedIn(inner: Statement, outer: Statement): boolean {
  const inside = inner.start >= outer.start && inner.end <= outer.end;
  const shorter = inner.end - inner.start < outer.end - outer.start;
  return inside && shorter && inner.source.length === outer.source.length + 1;
}

function sharesStem(cell: string, quote: string, least: number): boolean {
  const stems = new Set(stemsOf(cell, least));
  return stemsOf(quote, least).some((stem) => stems.has(stem));
}

function claimed(track: Track): Claimed[] {
  const row = (kind: string, name: string, cell: string | null, {evidence}: {evidence: Evidence[]}): Claimed => ({
    kind,
    row: name,
    cell,
    evidence,
  });
  return [
    ...track.rounds.map((round) => row('rounds', `${round.ordinal} ${round.when} ${round.venue?.place}`, null, round)),
    ...track.issues.map((issue) => row('issues', issue.label, issue.label, issue)),
    ...track.outcomes.map((outcome) => row('outcomes', outcome.text, `${outcome.text} ${outcome.kind}`, outcome)),
    ...track.people.map((person) => row('people', person.name, [person.name, ...person.aliases].join(' '), person)),
    ...track.expectations.map((expectation) => row('expectations', expectation.text, expectation.text, expectation)),
  ];
}

/** Every piece of evidence of a track, however deep it hangs. */
function evidenceIn(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'evidence' && Array.isArray(inner) ? (inner as Evidence[]) : evidenceIn(inner),
  );
}
