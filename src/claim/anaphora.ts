import type {Claim} from './claim.ts';
import {partiesOf} from './participants.ts';

const ASKS = new Set(['demand', 'propose', 'offer']);
const ANSWERS = new Set(['reject', 'accept']);

/** "that demand", "it", "the idea": words of an answer that say that its point was named before. */
const POINTS_BACK =
  /\b(?:(?:that|this|the|such an?|its|their|any|either) (?:\p{L}+ )?(?:demand|proposal|request|suggestion|offer|idea|call|plan|step|move|change|increase|reduction|extension|linkage|condition|draft|text|formula|compromise|counter-draft|link|claim|arrangement|limit|tie|connection)s?|(?:it|this|that|both|either|them|these|those)(?=[.,;]|$| (?:down|off|out|outright|flatly|at once|immediately|aside|as|on|in|too|again)\b))/iu;

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
  const answers: Claim[] = [];
  let complained: Claim | undefined;
  return claims.flatMap((told) => {
    const claim = summed(told, asked, complained);
    if (claim.act === 'concern' && claim.issueSpan !== null) complained = claim;
    if (ASKS.has(claim.act) && claim.issueSpan !== null && partiesOf(askers(claim)).length > 0) asked.push(claim);
    if (!ANSWERS.has(claim.act)) return claim;
    const meant = claim.issueSpan === null ? answeredBy(claim, asked, answers) : [];
    const given = meant.length === 0 ? [claim] : meant.map(({issue, issueSpan}) => ({...claim, issue, issueSpan}));
    answers.push(...given.filter(({issueSpan}) => issueSpan !== null));
    return given;
  });
}

/** What an answer without a point of its own is about; where nothing was asked, what another side just answered to. */
function answeredBy(claim: Claim, asked: readonly Claim[], answers: readonly Claim[]): Claim[] {
  const pointsBack = POINTS_BACK.test(claim.text);
  if (!pointsBack && !BARE_ANSWER.test(claim.text)) return [];
  const parties = partiesOf(askers(claim));
  const ofOther = (other: Claim) => !partiesOf(askers(other)).some((party) => parties.includes(party));
  const near = (other: Claim) => claim.start - other.end <= JUST_BEFORE;
  const points = asked.slice(-LATELY).filter((other) => (pointsBack || near(other)) && ofOther(other));
  if (points.length > 0) return BOTH.test(claim.text) ? lastTwo(points) : points.slice(-1);
  return answers.slice(-1).filter((other) => pointsBack && near(other) && ofOther(other));
}

/** The last point that was asked for, with the one before it where the same side asked for that. */
function lastTwo(points: readonly Claim[]): Claim[] {
  const last = points.at(-1);
  if (!last) return [];
  const before = points.findLast(
    (other) =>
      other.issueSpan!.start !== last.issueSpan!.start &&
      partiesOf(askers(other)).some((party) => partiesOf(askers(last)).includes(party)),
  );
  return before ? [before, last] : [last];
}

/** "Oman rejects BOTH". */
const BOTH = /\bboth(?=[.,;]|$| (?:demands|requests|proposals|offers|ideas|points|outright|flatly)\b)/iu;

/** "demanded that it stop", "Sudan demands $36": what was complained of, or a sum, of what was asked for before it. */
function summed(claim: Claim, asked: readonly Claim[], complained: Claim | undefined): Claim {
  const stop =
    ASKS.has(claim.act) &&
    STOP.test(claim.text) &&
    (claim.issueSpan === null || /^(?:it|this|that) /u.test(claim.issue ?? ''));
  if (stop && complained && claim.start - complained.end <= LATELY_TOLD)
    return {...claim, issue: complained.issue, issueSpan: complained.issueSpan};
  if (!ASKS.has(claim.act) || claim.issueSpan === null || !SUM.test(claim.issue ?? '')) return claim;
  const point = asked.at(-1);
  const near = point && claim.start - point.end <= LATELY_TOLD;
  return near ? {...claim, issue: point.issue, issueSpan: point.issueSpan} : claim;
}

/** "demanded THAT IT STOP": what was complained of before it. */
const STOP =
  /\b(?:that (?:it|this|they|these) (?:stop|end|cease|be (?:stopped|ended))|an end to (?:it|this|that|them))\b/iu;
const SUM = /^(?:US)?[$€£¥]?\s?[\d.,]+(?: (?:million|billion|per cent|percent|cents?|dollars?|euros?))*$/u;
/** How many characters before a sum what it is for was told. */
const LATELY_TOLD = 300;

const askers = ({actors}: Claim) => actors.filter(({role}) => role !== 'beneficiary');

/** How many of the last points that were asked for an answer can mean. */
const LATELY = 12;
/** How many characters before a bare answer what it answers ends. */
const JUST_BEFORE = 120;
