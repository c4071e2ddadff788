import type {Analysis} from '../../language/index.ts';
import type {Reading} from './reading.ts';

/** A reading and the index of the one that its cue stands in, or null. */
export interface Nested {
  readonly reading: Reading;
  readonly within: number | null;
}

/**
 * Ends the words of an inner source where those of the outer end: in "Russia demands A, the envoy said" the envoy and
 * his cue are no part of the demand.
 */
export function clip(analysis: Analysis, readings: readonly Reading[]): void {
  for (const [index, inner] of readings.entries()) {
    const piece = inner.content[inner.content.length - 1];
    if (piece === undefined || inner.cue === null) continue;
    const cue = analysis.tokens[inner.cue.first]!.start;
    for (let other = Math.max(0, index - 8); other < readings.length && other <= index + 8; other++) {
      const outer = readings[other]!;
      if (other === index || outer.cue === null || outer.content.length === 0) continue;
      const from = analysis.tokens[outer.cue.first]!.start;
      const span = outer.content.find((one) => cue >= one.start && cue < one.end);
      if (span !== undefined && from >= span.end && piece.end > span.end && piece.start < span.end)
        piece.end = span.end;
    }
  }
}

/** Leaves out the doubtful readings whose cue stands in the words of another. */
export function dropInner(analysis: Analysis, readings: readonly Reading[], doubtful: ReadonlySet<Reading>): Reading[] {
  const outer = new Set(
    nest(analysis, readings)
      .filter(({within}) => within === null)
      .map(({reading}) => reading),
  );
  return readings.filter((reading) => outer.has(reading) || !doubtful.has(reading) || reading.content.length === 0);
}

/** Orders readings by their content and finds, for each, the smallest other whose content holds its cue. */
export function nest(analysis: Analysis, readings: readonly Reading[]): Nested[] {
  const ordered = readings
    .filter((reading) => reading.content.length > 0)
    .map((reading) => ({
      reading,
      start: reading.content[0]!.start,
      end: reading.content[reading.content.length - 1]!.end,
      cue: reading.cue === null ? reading.content[0]!.start : analysis.tokens[reading.cue.first]!.start,
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.cue - b.cue);
  const open: number[] = [];
  return ordered.map((item, index) => {
    while (open.length > 0 && ordered[open[open.length - 1]!]!.end <= item.start) open.pop();
    let within: number | null = null;
    for (let depth = open.length - 1; depth >= 0 && depth >= open.length - 6; depth--) {
      const outer = ordered[open[depth]!]!;
      if (holds(outer.reading, item.cue) && item.end <= outer.end) {
        within = open[depth]!;
        break;
      }
    }
    open.push(index);
    return {reading: item.reading, within};
  });
}

function holds(reading: Reading, at: number): boolean {
  return reading.content.some((span) => at >= span.start && at < span.end);
}
