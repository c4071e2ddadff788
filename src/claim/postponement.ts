import type {Claim} from './claim.ts';

const OFF_ITS_DAY =
  /\b(?:postpone(?:d|ment)|reschedul(?:ed|ing)|put off|put back|delay(?:ed)?|new (?:date|day)s? (?:will|would|is|are))\b/iu;

/**
 * A meeting that "will not be held on Saturday as planned" is off its day where the report speaks of a postponement or
 * of a new day, and called off where it does not.
 * @param claims of one report
 * @param text the report's text
 */
export function withPostponements(claims: readonly Claim[], text: string): Claim[] {
  const isOff = ({meeting, polarity}: Claim) => meeting?.status === 'cancelled' && polarity !== '+';
  if (!claims.some(isOff) || !OFF_ITS_DAY.test(text)) return [...claims];
  return claims.map((claim) => {
    if (!isOff(claim)) return claim;
    return {...claim, act: 'postpone', when: null, meeting: {...claim.meeting!, status: 'postponed'}};
  });
}
