import type {Evidence} from '../record/index.ts';
import {plain, shorten, wrap} from './plain.ts';
import {type OutletOf, proofLine, proofOf} from './proof.ts';

/** No item runs over more lines than these: a cell is a phrase, whatever a report holds. */
const LINES = 6;

/** How a page is printed. */
export interface PageOptions {
  /** Bold and dim by ANSI codes; false unless told. */
  color?: boolean;
  /** Columns of the page, at least 60; 100 unless told. */
  width?: number;
  /** Names the outlet of a report in the proofs; without it they carry the report's id. */
  outletOf?: OutletOf;
}

/** The lines of the printed page: what is emphasised, how it is indented, how long a line may be. */
export class Page {
  private readonly lines: string[] = [];
  private readonly width: number;
  private readonly color: boolean;
  private readonly outletOf: OutletOf;

  constructor({width = 100, color = false, outletOf = () => null}: PageOptions) {
    this.width = Math.max(60, width);
    this.color = color;
    this.outletOf = outletOf;
  }

  title(text: string): void {
    const line = wrap(text, this.width);
    const rule = '═'.repeat(Math.min(this.width, plain(text).length));
    this.lines.push('', this.styled(line, 1), this.styled(rule, 2));
  }

  heading(text: string): void {
    this.lines.push('', this.styled(wrap(text, this.width), 1));
  }

  section<T>(heading: string, items: readonly T[], print: (item: T) => void): void {
    if (items.length === 0) return;
    this.heading(heading);
    for (const item of items) print(item);
  }

  line(text: string): void {
    this.lines.push(wrap(text, this.width, '', '  '));
  }

  item(text: string, strong = false): void {
    const lines = wrap(shorten(text, this.width * LINES), this.width, '  ', '    ');
    this.lines.push(strong ? this.styled(lines, 1) : lines);
  }

  detail(text: string): void {
    this.lines.push(wrap(shorten(text, this.width * LINES), this.width, '    ', '      '));
  }

  /** One dim line: outlet, day, speaker, the words; `more` counts the evidence that is not shown. */
  proof(evidence: Evidence | null, more = 0): void {
    if (evidence === null) return;
    this.lines.push(this.styled(proofLine(proofOf(evidence, this.outletOf), this.width, more), 2));
  }

  text(): string {
    return `${this.lines.join('\n')}\n`;
  }

  private styled(text: string, code: 1 | 2): string {
    if (!this.color) return text;
    return text.replace(/^(\s*)(.+)$/gm, `$1\u001b[${code}m$2\u001b[0m`);
  }
}
