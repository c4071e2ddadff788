import {dayOf, shiftDay} from '../../mention/index.ts';
import type {Fact} from '../fact.ts';
import {surname} from '../name.ts';
import {
  endsWith,
  firstDay,
  isComing,
  isExact,
  isOpenEnded,
  lastDay,
  type RoundDraft,
  samePlace,
  sameTime,
} from './draft.ts';
import {longest} from './length.ts';
import {isForgotten, isNear, isSpokenOf, latest} from './near.ts';

/** How many days after the days that were fixed for it a meeting that nobody put off may come about, or one in another place. */
const ELSEWHERE = 21;

/** How many days an agreement is told after the meeting that it was made at. */
const AFTER_MEETING = 3;

export function matchHeld(pool: readonly RoundDraft[], fact: Fact): RoundDraft | null {
  const {claim, evidence} = fact;
  const day = firstDay(claim.when);
  const happened = pool.filter((draft) => !isComing(draft));
  const same = happened.findLast(
    (draft) =>
      (sameTime(draft.when, claim.when) &&
        (samePlace(draft, fact) || isOnlyPlanned(draft) || (claim.meeting!.inferred && isExact(draft.when)))) ||
      (isNextDay(draft, fact) && samePlace(draft, fact)),
  );
  const next = same && dayOf(same.when) === null ? pool.find((draft) => isNextThen(draft, same, fact)) : undefined;
  if (same) return next ?? same;
  const planned = pool.findLast(
    (draft) => isComing(draft) && isExact(draft.when) && sameTime(draft.when, claim.when) && samePlace(draft, fact),
  );
  if (claim.meeting!.inferred && planned) return planned;
  const other = happened.findLast((draft) => isOtherEnd(draft, fact) && samePlace(draft, fact));
  if (other) return other;
  const made = claim.meeting!.inferred && day !== null && claim.place !== null;
  const at = made ? happened.findLast((draft) => isJustAfter(draft, day) && draft.venue?.place === claim.place) : null;
  if (at) return at;
  const spoken = happened.findLast(
    (draft) =>
      (day === null || draft.when === null) &&
      isSpokenOf(draft, fact) &&
      (samePlace(draft, fact) || isHouse(fact) || isOnlyPlanned(draft)),
  );
  if (spoken) return spoken;
  const awaited = pool.filter(
    (draft) =>
      isComing(draft) &&
      (!claim.meeting!.inferred ||
        sameTime(draft.when, claim.when) ||
        isFollowing(draft, day) ||
        isThere(draft, fact)) &&
      draft.announced <= (lastDay(claim.when) ?? evidence.reported) &&
      draft.announced < evidence.reported &&
      couldBeNow(draft, fact),
  );
  const onTime = awaited.findLast((draft) => draft.when !== null && sameTime(draft.when, claim.when));
  if (onTime ?? awaited.at(-1)) return onTime ?? awaited.at(-1)!;
  if (day !== null) return null;
  const held = happened.filter((draft) => draft.status !== 'cancelled' && samePlace(draft, fact));
  return latest(
    held.filter((draft) => isOfLate(draft, fact)),
    fact,
  );
}

/** Whether the round was announced beside another of the same month or week that was over by then, and no report has told of it since. */
function isNextThen(draft: RoundDraft, over: RoundDraft, {claim, evidence}: Fact): boolean {
  const awaited = isComing(draft) && draft.announced < evidence.reported && over.announced <= draft.announced;
  const told = over.facts.some((fact) => fact.evidence.document === evidence.document);
  return awaited && !told && draft.when !== null && sameTime(draft.when, claim.when);
}

/** For how many days after a meeting words that tell no day of their own can mean it. */
const OF_LATE = 60;

/** Whether a meeting that is told without a day can be this one: not where it is long past and stands elsewhere, or is told as a new one. */
function isOfLate(draft: RoundDraft, {claim, evidence}: Fact): boolean {
  if (claim.meeting!.which === 'next') return false;
  const last = lastDay(draft.when) ?? draft.facts.at(-1)!.evidence.reported;
  const there = claim.meeting!.ordinal === null && claim.place !== null && draft.venue?.place === claim.place;
  return evidence.reported <= shiftDay(last, OF_LATE) || there;
}

/** A place that no list of towns knows is a house or a quarter of the one that the report has told. */
function isHouse({claim}: Fact): boolean {
  return claim.place !== null && claim.country === null;
}

/** Within how many days of its day a meeting that is told as a new one, with no day of its own, is the one that was to come. */
const SOON = 7;

/** Whether a round that is still ahead can be the one that the claim says was held. */
function couldBeNow(draft: RoundDraft, fact: Fact): boolean {
  const {claim, evidence} = fact;
  if (draft.when === null) return !isForgotten(draft, fact);
  if (isOpenEnded(draft) || sameTime(draft.when, claim.when)) return true;
  if (!isNear(draft, fact)) return false;
  if (draft.status === 'scheduled' && isExact(draft.when) && !isNear(draft, fact, ELSEWHERE)) return false;
  if (draft.status === 'postponed') return true;
  if (claim.when === null) {
    const due = (firstDay(draft.when) ?? '') <= evidence.reported;
    return due && (claim.meeting!.which !== 'next' || evidence.reported <= shiftDay(lastDay(draft.when)!, SOON));
  }
  const over = (lastDay(draft.when) ?? '') < evidence.reported && (firstDay(claim.when) ?? '') >= draft.announced;
  const moved = samePlace(draft, fact) || (isNear(draft, fact, ELSEWHERE) && !isOfOthers(draft, fact));
  return over && moved;
}

/** Whether people are named who met, and none of those who were to meet. */
function isOfOthers({facts}: RoundDraft, fact: Fact): boolean {
  const [awaited, met] = [facts.flatMap(peopleOf), peopleOf(fact)];
  return awaited.length > 0 && met.length > 0 && !met.some((name) => awaited.includes(name));
}

function peopleOf({claim, reading}: Fact): string[] {
  const people = claim.actors.filter(
    ({role, entity}) => role !== 'mediator' && reading.cast.entities[entity ?? -1]?.kind === 'person',
  );
  return people.map(({name}) => surname(name));
}

/** Whether the place that the round was to be held in stands on no claim that it was held there. */
function isOnlyPlanned({venueFact}: RoundDraft): boolean {
  const status = venueFact?.claim.meeting?.status;
  return status !== 'held' && status !== 'under-way';
}

/** Whether the meeting is told to have ended, and the day comes soon after. */
function isJustAfter({when, whenFact}: RoundDraft, day: string): boolean {
  const last = lastDay(when);
  const ended = when?.includes('/') || whenFact?.claim.meeting?.phase === 'ends';
  return !!ended && last !== null && last < day && day <= shiftDay(last, AFTER_MEETING);
}

/** Whether a meeting told without its day was in the place where the round was to be a few days before. */
function isThere({when, venue}: RoundDraft, {claim, evidence}: Fact): boolean {
  const last = lastDay(when);
  const here = claim.when === null && claim.place !== null && venue?.place === claim.place;
  return here && last !== null && last <= evidence.reported && evidence.reported <= shiftDay(last, AFTER_MEETING);
}

/** Whether the day comes so soon after that on which the round was to begin that what was agreed then was agreed at it. */
function isFollowing({when}: RoundDraft, day: string | null): boolean {
  const first = dayOf(when);
  return first !== null && day !== null && first < day && day <= shiftDay(first, AFTER_MEETING);
}

/** One claim that tells a day or the beginning, another the end, of a round that lasted. */
export function isOtherEnd(draft: RoundDraft, fact: Fact): boolean {
  const {claim, evidence} = fact;
  const began = claim.meeting!.phase === 'begins';
  const known = draft.whenFact?.claim.meeting?.phase;
  const one = dayOf(draft.when);
  const day = dayOf(claim.when);
  if (one === null || day === null) return false;
  if (endsWith(draft, fact)) return true;
  if (!(began || known === 'begins')) return false;
  const near = draft.facts.some((fact) => fact.evidence.document === evidence.document) || draft.status === 'under-way';
  const [first, last] = began ? [day, one] : [one, day];
  return near && first < last && last <= shiftDay(first, longest(draft, fact));
}

/** A sitting on the day after, in the same city, told as one meeting. */
function isNextDay(draft: RoundDraft, fact: Fact): boolean {
  const {claim} = fact;
  const last = lastDay(draft.when);
  const day = dayOf(claim.when);
  return (
    !isOnOther(draft, fact) &&
    last !== null &&
    day !== null &&
    claim.meeting!.ordinal === null &&
    claim.place !== null &&
    draft.venue?.place === claim.place &&
    day === shiftDay(last, 1)
  );
}

/** Whether the same report tells of it as talks on something that it does not give those of the other day. */
function isOnOther({facts}: RoundDraft, {claim, evidence}: Fact): boolean {
  const told = facts.filter((fact) => fact.evidence.document === evidence.document);
  const subjects = told.map((fact) => fact.claim.meeting!.subject).filter((subject) => subject !== null);
  return told.length > 0 && (subjects[0] ?? null) !== claim.meeting!.subject;
}
