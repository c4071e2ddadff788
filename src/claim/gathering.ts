import {dayOf} from '../mention/index.ts';
import type {Claim} from './claim.ts';
import {unnamedMeeting} from './meeting.ts';
import {partiesOf} from './participants.ts';

/** Acts that take both sides to one place. */
const TOGETHER: ReadonlySet<string> = new Set([
  'sign',
  'initial',
  'agree',
  'agree-in-principle',
  'decide',
  'exchange-notes',
  'extend',
  'accept',
]);

/** How far, in characters, the words that name the place of a meeting may stand from those of the act. */
const NEAR = 700;

/**
 * Both sides signing, agreeing or endorsing on a day have met where the report says that their meeting was, or where
 * their delegations had heads, or "at talks in" a place of which the report tells no others; such a meeting is a claim of its own, proved by the words of the act.
 * @param claims of one report in the order of the text
 */
export function withGatherings(claims: readonly Claim[]): Claim[] {
  const days = claims.flatMap(({meeting, when}) => (meeting?.status && when ? [when] : []));
  const told = claims.filter(({meeting}) => meeting?.status && !meeting.inferred);
  const places = new Set(told.flatMap(({place}) => (place !== null ? [place] : [])));
  const led = claims.some(({act}) => act === 'lead');
  const added: Claim[] = [];
  const venues = claims.filter(namesVenue);
  for (const claim of claims) {
    const day = dayOf(claim.when);
    if (!isJoint(claim) || BY_PHONE.test(claim.text) || day === null || days.some((when) => isWithin(day, when)))
      continue;
    // notes go from one ministry to the other
    if (claim.act === 'exchange-notes' && claim.place === null) continue;
    const near = nearestVenue(venues, claim);
    const venue = claim.place !== null ? claim : near && !isOtherDay(near, day) ? near : null;
    const {meeting} = claim;
    const atTalks = meeting?.relation === 'at' && claim.place !== null && !places.has(claim.place);
    if (meeting !== null && meeting.phase !== 'ends' && meeting.relation !== 'after' && !atTalks) continue;
    if (!venue && !near && !led && meeting?.phase !== 'ends') continue;
    days.push(day);
    added.push(meet(claim, venue));
  }
  return [...claims, ...added].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Where they only spoke. */
const BY_PHONE = /\b(?:(?:tele)?phone|video) (?:call|conversation|conference|link)\b|\bby (?:tele)?phone\b/iu;

/** Whether a day is the one told, or one of an interval of days. */
function isWithin(day: string, when: string): boolean {
  const [first, last] = when.split('/');
  return day === when || (last !== undefined && first! <= day && day <= last);
}

function isJoint({act, polarity, modality, tense, factuality, actors, content}: Claim): boolean {
  const done = polarity === '+' && modality === null && tense !== 'future' && factuality === 'certain';
  return (
    TOGETHER.has(act) &&
    (content !== null || act === 'accept') &&
    done &&
    partiesOf(actors.filter(({role}) => role !== 'beneficiary')).length >= 2
  );
}

function namesVenue({meeting, place, tense, modality}: Claim): boolean {
  return meeting !== null && meeting.which !== 'next' && place !== null && tense !== 'future' && modality === null;
}

/** Where they met on another day tells nothing of this one. */
function isOtherDay({when}: Claim, day: string): boolean {
  return when !== null && /^\d{4}-\d\d-\d\d/u.test(when) && !isWithin(day, when);
}

/** The claim of a past meeting, nearest in the text, that names a place. */
function nearestVenue(venues: readonly Claim[], {start}: Claim): Claim | undefined {
  const after = venues.findIndex((venue) => venue.start >= start);
  const around = after < 0 ? venues.slice(-1) : venues.slice(Math.max(0, after - 1), after + 1);
  return around
    .filter((venue) => Math.abs(venue.start - start) < NEAR)
    .sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
}

function meet(claim: Claim, venue: Claim | null): Claim {
  const reference = claim.meeting?.phase === 'ends' ? claim.meeting : unnamedMeeting('round');
  return {
    ...claim,
    act: 'meet',
    meeting: {...reference, status: 'held', inferred: true},
    place: venue?.place ?? null,
    country: venue?.country ?? null,
    site: venue?.site ?? null,
    issue: null,
    issueSpan: null,
    content: null,
    contentSpan: null,
    amount: null,
    due: null,
    firmness: null,
  };
}
