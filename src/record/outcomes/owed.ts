import type {Claim} from '../../claim/index.ts';
import type {Fact} from '../fact.ts';

const AGREES: ReadonlySet<string> = new Set(['agree', 'agree-in-principle']);

/** One side agreed to do something: what it owes under an agreement, told by others than itself alone. */
export function isUndertaking(claim: Claim, by: readonly string[]): boolean {
  return AGREES.has(claim.act) && by.length === 1 && claim.content !== null && claim.source.at(-1)?.party !== by[0];
}

/** The side that has to do what was agreed: "Chile agreed to cut tolls", "they agreed that CHILE WILL cut tolls". @param by the sides that agreed */
export function debtorOf(fact: Fact, by: readonly string[]): string | null {
  return isUndertaking(fact.claim, by) ? by[0]! : boundIn(fact);
}

/** The side that the words of an agreement begin with, as the one that is to act. */
function boundIn({claim: {act, contentSpan}, reading: {cast, report}}: Fact): string | null {
  if (!AGREES.has(act) || contentSpan === null) return null;
  const {start, end} = contentSpan;
  const first = cast.mentions.find((mention) => mention.start >= start && mention.end < end);
  if (!first || first.party === null || !OPENS.test(report.text.slice(start, first.start))) return null;
  return ACTS_AHEAD.test(report.text.slice(first.end, end)) ? first.party : null;
}

const OPENS = /^(?:the )?$/iu;

/** "WILL contribute", "IS TO pull back", but not "will be paid" or "will receive". */
const ACTS_AHEAD =
  /^(?:['’]s? )?(?: ?(?:government|side|army|forces|troops|delegation))? ?(?:will|would|shall|must|should|(?:is|are|was|were|has|have|had) to) (?:also |then |first |not |never |gradually |immediately )*(?!(?:be|get|receive|have|keep|remain|stay|benefit|enjoy)\b)\p{L}/u;
