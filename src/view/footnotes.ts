import type {Evidence} from '../record/index.ts';
import {plain} from './plain.ts';
import {compareEvidence, type OutletOf, proofOf} from './proof.ts';
import {placeOf} from './row.ts';
import {describeDay} from './when.ts';

/** Text of reports with everything escaped that Markdown or HTML would read as markup, on one line. */
export function md(text: string): string {
  return plain(text)
    .replace(/[\\`*_{}[\]()#+!|~<>$^=-]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replace(/^(\d+)\./, '$1\\.')
    .replace(/\b(https?|ftp|mailto):/gi, '$1\\:')
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`)
    .replaceAll('@', '\\@');
}

/** Footnotes by place: the same words have one number, in the order in which the brief first uses them. */
export class Footnotes {
  private readonly numbers = new Map<string, number>();
  private readonly notes: Evidence[] = [];

  constructor(
    private readonly outletOf: OutletOf,
    private readonly linkOf: ((evidence: Evidence) => string) | null,
  ) {}

  /** The marks of at most three pieces of evidence: the first two and the last. */
  mark(evidence: readonly Evidence[]): string {
    const sorted = [...evidence].sort(compareEvidence);
    const shown = sorted.length <= 3 ? sorted : [...sorted.slice(0, 2), sorted.at(-1)!];
    return shown.map((each) => `[^${this.number(each)}]`).join('');
  }

  text(): string {
    return this.notes
      .map((evidence, index) => {
        const {outlet, day, speaker, quote, document, start, end} = proofOf(evidence, this.outletOf);
        const who = [outlet, describeDay(day), speaker].filter((part) => part !== null).map(md);
        const place = `report ${md(document)}, ${start}–${end}`;
        const linked = this.linkOf === null ? place : `[${place}](<${this.linkOf(evidence)}>)`;
        return `[^${index + 1}]: ${who.join(', ')}: “${md(quote)}” (${linked})`;
      })
      .join('\n');
  }

  /** The reports that the brief rests on, by day, each once. */
  sources(): string {
    const reports = new Map<string, Evidence>();
    for (const evidence of [...this.notes].sort(compareEvidence)) reports.set(evidence.document, evidence);
    const lines = [...reports.values()].sort(compareEvidence).map((evidence) => {
      const {outlet, day, document} = proofOf(evidence, this.outletOf);
      return `- ${describeDay(day)}: ${md(outlet)} (report ${md(document)})`;
    });
    return lines.length === 0 ? '' : `## Sources\n\n${lines.join('\n')}`;
  }

  private number(evidence: Evidence): number {
    const place = placeOf(evidence);
    const known = this.numbers.get(place);
    if (known !== undefined) return known;
    this.notes.push(evidence);
    this.numbers.set(place, this.notes.length);
    return this.notes.length;
  }
}
