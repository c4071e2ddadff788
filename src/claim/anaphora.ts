import type {Claim} from './claim.ts';
import {partiesOf} from './participants.ts';

const ASKS = new Set(['demand', 'propose', 'offer']);
const ANSWERS = new Set(['reject', 'accept']);
const POINTS_BACK =
  /\b(?:(?:that|this|the|such an?|its|their|any) (?:\p{L}+ )?(?:demand|proposal|request|suggestion|offer|idea|call)s?|(?:it|this|that|both|either)(?=[.,;]|$))/iu;

/**
 * "Tehran rejects that demand": an answer that names no point of its own is about the point that another side asked
 * for before it in the report.
 * @param claims of one report in the order of the text
 */
export function resolveAnswers(claims: readonly Claim[]): Claim[] {
  const asked: Claim[] = [];
  return claims.map((claim) => {
    if (ASKS.has(claim.act) && claim.issueSpan !== null && partiesOf(askers(claim)).length > 0) asked.push(claim);
    if (!ANSWERS.has(claim.act) || claim.issueSpan !== null || !POINTS_BACK.test(claim.text)) return claim;
    const parties = partiesOf(askers(claim));
    const point = asked
      .slice(-LATELY)
      .findLast((other) => !partiesOf(askers(other)).some((party) => parties.includes(party)));
    return point ? {...claim, issue: point.issue, issueSpan: point.issueSpan} : claim;
  });
}

const askers = ({actors}: Claim) => actors.filter(({role}) => role !== 'beneficiary');

/** How many of the last points that were asked for an answer can mean. */
const LATELY = 12;
