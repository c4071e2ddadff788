import type {PredicateSpan} from '../../claim/index.ts';

/** The predicates that a line asks about, each with its commitment, or why the line is refused. */
export async function predicatesOf(text: string, asked: unknown): Promise<{predicates: object[]} | string> {
  if (!Array.isArray(asked)) return 'predicates is no list; give [{"start", "end"}]';
  const bad = asked.findIndex((one) => !isSpan(one, text.length));
  if (bad >= 0) {
    return `predicates[${bad}] is no span of the text; give {"start", "end"} with 0 <= start < end <= ${text.length}`;
  }
  const spans = asked as PredicateSpan[];
  const {commitmentsOf} = await import('../../claim/index.ts');
  const commitments = commitmentsOf(text, spans);
  const empty = commitments.indexOf(null);
  if (empty >= 0) return `predicates[${empty}] holds no word; give the span of a verb or noun`;
  return {predicates: spans.map((span, k) => ({...span, commitment: commitments[k]}))};
}

function isSpan(value: unknown, length: number): value is PredicateSpan {
  if (typeof value !== 'object' || value === null) return false;
  const {start, end} = value as Record<string, unknown>;
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= Number(start) &&
    Number(start) < Number(end) &&
    Number(end) <= length
  );
}
