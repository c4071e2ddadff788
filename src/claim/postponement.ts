import type {Claim} from './claim.ts';

const OFF_ITS_DAY =
  /\b(?:postpone(?:d|ment)|reschedul(?:ed|ing)|put off|put back|delay(?:ed)?|new (?:date|day)s? (?:will|would|is|are))\b/iu;

/**
 * A meeting that "will not be held on Saturday as planned" is off its day where the report speaks of a postponement or
 * of a new day, and called off where it does not.
 * @param told the claims of one report, in the order of the text
 * @param text the report's text
 */
export function withPostponements(told: readonly Claim[], text: string): Claim[] {
  const claims = withPlans(told);
  const isOff = ({meeting, polarity}: Claim) => meeting?.status === 'cancelled' && polarity !== '+';
  if (!claims.some(isOff) || !OFF_ITS_DAY.test(text)) return claims;
  return claims.map((claim) => {
    if (!isOff(claim)) return claim;
    return {...claim, act: 'postpone', when: null, meeting: {...claim.meeting!, status: 'postponed'}};
  });
}

/** How far, in characters, before the words that call it off the plan of a meeting may stand. */
const NEAR = 500;

/** "the fifth round, WHICH WAS TO HAVE OPENED ON 27 MAY ... the round is cancelled": the number and the day that were just told of it. */
function withPlans(claims: readonly Claim[]): Claim[] {
  return claims.map((claim, at) => {
    const {meeting, place, start} = claim;
    if (meeting === null || !isUnnamed(claim)) return claim;
    const plan = claims.slice(0, at).findLast((one) => one.meeting !== null && !isUnnamed(one));
    const planned = plan?.meeting?.status === null && plan.modality === 'planned' && start - plan.end < NEAR;
    if (!planned || (plan.when === null && plan.meeting!.ordinal === null)) return claim;
    const named = {...meeting, ordinal: plan.meeting!.ordinal, formerly: plan.when};
    const venue = place === null ? {place: plan.place, country: plan.country, site: plan.site} : {};
    return {...claim, ...venue, when: meeting.status === 'cancelled' ? plan.when : null, meeting: named};
  });
}

/** A meeting told as off, with nothing that tells which. */
function isUnnamed({meeting, when}: Claim): boolean {
  const off = meeting?.status === 'cancelled' || meeting?.status === 'postponed';
  return off && meeting.ordinal === null && meeting.which === null && meeting.formerly === null && when === null;
}
