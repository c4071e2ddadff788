import {chainOf, type Reading} from '../claim/index.ts';
import {coreStems} from '../language/index.ts';
import {type Attribution, isStatement, type Span} from '../mention/index.ts';
import type {AccountOf} from './accounts.ts';
import {rowId} from './fact.ts';
import {type IssueDraft, type Issues, issueId} from './issues.ts';
import type {Statement} from './record.ts';
import type {Trail} from './trail.ts';

/** A statement with the issue that it is about, as the reports up to its own tell. */
export interface StatementDraft {
  statement: Omit<Statement, 'issue'>;
  issue: IssueDraft | null;
}

/**
 * What named or described sources said, a row for each contiguous piece; what a source declined to say is none. Words
 * that stand in several places of one account are one statement, that of the first place.
 */
export class Statements {
  readonly drafts: StatementDraft[] = [];
  /** By words, the reports in which they stand. */
  readonly #places = new Map<string, string[]>();
  readonly #issues: Issues;
  readonly #accountOf: AccountOf;
  readonly #trail: Trail;

  constructor(issues: Issues, accountOf: AccountOf, trail: Trail) {
    this.#issues = issues;
    this.#accountOf = accountOf;
    this.#trail = trail;
  }

  /** Folds in the next report, after its issues. */
  add(reading: Reading): void {
    this.#trail.mark(this.drafts);
    reading.attributions.forEach((attribution, index) => {
      for (const statement of statementsOf(reading, attribution, index)) {
        if (this.#isRepeated(statement)) continue;
        this.drafts.push({statement, issue: this.#issues.about(coreStems(statement.quote))});
      }
    });
  }

  #isRepeated({report, quote}: Omit<Statement, 'issue'>): boolean {
    const words = quote.replace(/\s+/gu, ' ');
    const places = this.#places.get(words) ?? [];
    this.#places.set(words, places);
    const account = this.#accountOf(report);
    if (places.some((place) => place !== report && this.#accountOf(place) === account)) return true;
    if (places.at(-1) !== report) this.#trail.mark(places).push(report);
    return false;
  }
}

export function statementRow({statement, issue}: StatementDraft): Statement {
  return {...statement, issue: issue && issueId(issue)};
}

function statementsOf(reading: Reading, attribution: Attribution, index: number): Omit<Statement, 'issue'>[] {
  const {report, attributions, cast} = reading;
  if (!isStatement(report.text, attribution)) return [];
  const chain = chainOf(reading, index);
  const speaker = chain.at(-1)!;
  const pieces = piecesOf(attribution);
  const first = attributions[index]!.content[0];
  const group = pieces.length > 1 && first ? rowId('quotation', undefined, `${report.id}:${first.start}`) : null;
  return pieces.map(({start, end}) => {
    const quote = report.text.slice(start, end);
    return {
      speaker: speaker.name,
      role: speaker.role ?? (attribution.entity === null ? null : (cast.entities[attribution.entity]?.role ?? null)),
      party: speaker.party,
      quote,
      mode: pieces.length > 1 ? modeOf(quote) : attribution.mode,
      on: report.reported,
      report: report.id,
      start,
      end,
      group,
      source: chain,
    };
  });
}

/** The pieces of what was said; the words of a denial take in its verb. */
function piecesOf({content, cue, polarity}: Attribution): Span[] {
  const pieces = content.filter((piece) => piece.end > piece.start);
  const [first] = pieces;
  const takesVerb = polarity === '-' && cue && first && first.start >= cue.end && first.start - cue.end < 3;
  return takesVerb ? [{start: cue.start, end: first.end}, ...pieces.slice(1)] : pieces;
}

const QUOTED = /["“«][^"”»]*["”»]?/gu;

function modeOf(piece: string): Statement['mode'] {
  const count = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const quoted = [...piece.matchAll(QUOTED)].reduce((sum, [match]) => sum + count(match), 0);
  if (quoted === 0) return 'indirect';
  return quoted >= 0.9 * count(piece) ? 'direct' : 'mixed';
}
