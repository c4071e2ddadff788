import {chainOf, type Reading} from '../claim/index.ts';
import {coreStems} from '../language/index.ts';
import {type Attribution, isStatement, type Span} from '../mention/index.ts';
import type {AccountOf} from './accounts.ts';
import {rowId} from './fact.ts';
import {best, type IssueDraft, issueId} from './issues.ts';
import type {Statement} from './record.ts';

/**
 * What named or described sources said, a row for each contiguous piece; what a source declined to say is none. Words
 * that stand in several places of one account are one statement, that of the first place.
 */
export function foldStatements(
  readings: readonly Reading[],
  issues: readonly IssueDraft[],
  accountOf: AccountOf,
): Statement[] {
  const places = new Map<string, string>();
  const isFirst = ({report, quote}: Statement) => {
    const words = `${accountOf(report)} ${quote.replace(/\s+/gu, ' ')}`;
    const place = places.get(words) ?? report;
    places.set(words, place);
    return place === report;
  };
  return readings.flatMap((reading) =>
    reading.attributions
      .flatMap((attribution, index) => statementsOf(reading, attribution, index, issues))
      .filter(isFirst),
  );
}

function statementsOf(
  reading: Reading,
  attribution: Attribution,
  index: number,
  issues: readonly IssueDraft[],
): Statement[] {
  const {report, attributions, cast} = reading;
  if (!isStatement(report.text, attribution)) return [];
  const chain = chainOf(reading, index);
  const speaker = chain.at(-1)!;
  const pieces = piecesOf(attribution);
  const first = attributions[index]!.content[0];
  const group = pieces.length > 1 && first ? rowId('quotation', undefined, `${report.id}:${first.start}`) : null;
  return pieces.map(({start, end}) => {
    const quote = report.text.slice(start, end);
    const issue = best(issues, coreStems(quote));
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
      issue: issue ? issueId(issue) : null,
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
