import type {Claim} from './claim.ts';
import {partiesOf} from './participants.ts';

const ASKS = new Set(['demand', 'propose', 'offer']);
const ANSWERS = new Set(['reject', 'accept']);
const POINTS_BACK =
  /\b(?:(?:that|this|the|such an?|its|their|any) (?:\p{L}+ )?(?:demand|proposal|request|suggestion|offer|idea|call)s?|it)\b/iu;

/**
 * "Tehran rejects that demand": an answer that names no point of its own is about the point that another side asked
 * for before it in the report.
 * @param claims of one report in the order of the text
 */
export function resolveAnswers(claims: readonly Claim[]): Claim[] {
  return claims.map((claim, index) => {
    if (!ANSWERS.has(claim.act) || claim.issue !== null || !POINTS_BACK.test(claim.text)) return claim;
    const parties = partiesOf(claim.actors);
    const asked = claims
      .slice(0, index)
      .findLast(
        (other) =>
          ASKS.has(other.act) &&
          other.issue !== null &&
          !partiesOf(other.actors).some((party) => parties.includes(party)),
      );
    return asked ? {...claim, issue: asked.issue, issueSpan: asked.issueSpan} : claim;
  });
}
