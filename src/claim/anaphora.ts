import type {Claim} from './claim.ts';
import {partiesOf} from './participants.ts';

const ASKS = new Set(['demand', 'propose', 'offer']);
const ANSWERS = new Set(['reject', 'accept']);

/** "that demand", "it", "the idea": words of an answer that say that its point was named before. */
const POINTS_BACK =
  /\b(?:(?:that|this|the|such an?|its|their|any|either) (?:\p{L}+ )?(?:demand|proposal|request|suggestion|offer|idea|call|plan|step|move|change|increase|reduction|extension|linkage)s?|(?:it|this|that|both|either|them|these|those)(?=[.,;]|$| (?:down|off|out|outright|flatly|at once|immediately|aside|as|on|in|too|again)\b))/iu;

/** "Bolivia REFUSES", "a step which the minister RULED OUT": an answer of which nothing is said but that it was given. */
const BARE_ANSWER =
  /(?:^|\s)(?:reject(?:s|ed)?|refuse[sd]?|declined?|ruled out|turned down|opposes?|opposed|dismissed|said no|says no|accept(?:s|ed)?|approves?|approved)[.,;]?$/iu;

/**
 * "Tehran rejects that demand", "Tehran refuses": an answer that names no point of its own is about the point that
 * another side asked for before it in the report; one that does not even point back, about what was asked just before.
 * @param claims of one report in the order of the text
 */
export function resolveAnswers(claims: readonly Claim[]): Claim[] {
  const asked: Claim[] = [];
  return claims.map((claim) => {
    if (ASKS.has(claim.act) && claim.issueSpan !== null && partiesOf(askers(claim)).length > 0) asked.push(claim);
    if (!ANSWERS.has(claim.act) || claim.issueSpan !== null) return claim;
    const pointsBack = POINTS_BACK.test(claim.text);
    if (!pointsBack && !BARE_ANSWER.test(claim.text)) return claim;
    const parties = partiesOf(askers(claim));
    const point = asked
      .slice(-LATELY)
      .findLast(
        (other) =>
          (pointsBack || claim.start - other.end <= JUST_BEFORE) &&
          !partiesOf(askers(other)).some((party) => parties.includes(party)),
      );
    return point ? {...claim, issue: point.issue, issueSpan: point.issueSpan} : claim;
  });
}

const askers = ({actors}: Claim) => actors.filter(({role}) => role !== 'beneficiary');

/** How many of the last points that were asked for an answer can mean. */
const LATELY = 12;
/** How many characters before a bare answer what it answers ends. */
const JUST_BEFORE = 120;
