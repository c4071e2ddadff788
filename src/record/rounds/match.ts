import type {Fact} from '../fact.ts';
import {apart, firstDay, isComing, isExact, lastDay, otherDay, type RoundDraft, samePlace, sameTime} from './draft.ts';
import {isOtherEnd, matchHeld} from './held.ts';
import {isToEnd, roundToEnd} from './length.ts';
import {isForgotten, isNear, isSpokenOf, latest, STALE} from './near.ts';

/**
 * The round among `drafts` that the claim speaks of, or null where it speaks of none of them. A number tells rounds
 * apart before a day does, a day before a place, and words alone ("the next round") mean the one that is open.
 */
export function matchRound(drafts: readonly RoundDraft[], fact: Fact): RoundDraft | null {
  const meeting = fact.claim.meeting!;
  const kin = drafts.filter((draft) => draft.kind === meeting.kind);
  const numbered = kin.filter((draft) => draft.ordinal !== null && draft.ordinal === meeting.ordinal);
  const same = numbered.find((draft) => !isOtherCount(draft, fact));
  if (same) return same;
  const alike = numbered.length > 0 ? undefined : drafts.find((draft) => isSameNumber(draft, fact));
  if (alike) return alike;
  const pool = kin.filter(
    (draft) => draft.ordinal === null || meeting.ordinal === null || (numbered.length > 0 && isThen(draft, fact)),
  );
  const moved = meeting.formerly && pool.find((draft) => isComing(draft) && sameTime(draft.when, meeting.formerly));
  if (moved) return moved;
  if (meeting.status === 'held' || meeting.status === 'under-way') return matchHeld(pool, fact);
  if (meeting.status === null) return matchReference(pool, fact);
  if (isToEnd(fact)) return roundToEnd(pool, fact);
  return matchComing(pool, fact);
}

/** A number that another body counts by: it is given to a meeting on other days in another place or much later, or before this one was spoken of. */
function isOtherCount(draft: RoundDraft, fact: Fact): boolean {
  if (isComing(draft)) return wasBefore(draft, fact);
  const other = !samePlace(draft, fact) || (!isNear(draft, fact) && !isOtherEnd(draft, fact));
  return draft.status === 'held' && apart(draft.when, fact.claim.when) && other;
}

/** Whether the claim tells of a meeting that was over when the one that is still ahead was first spoken of. */
function wasBefore({announced}: RoundDraft, {claim}: Fact): boolean {
  return claim.meeting!.status === 'held' && (lastDay(claim.when) ?? announced) < announced;
}

/** Whether the round has another number and the very days that the claim tells: two bodies count it. */
function isThen({when, ordinal}: RoundDraft, {claim}: Fact): boolean {
  return ordinal !== claim.meeting!.ordinal && isExact(when) && sameTime(when, claim.when);
}

/** A number under which one report tells of experts and another of a meeting: one, where day and place allow it. */
function isSameNumber(draft: RoundDraft, fact: Fact): boolean {
  const {ordinal} = fact.claim.meeting!;
  const told = draft.when === null || fact.claim.when === null || sameTime(draft.when, fact.claim.when);
  return ordinal !== null && draft.ordinal === ordinal && told && samePlace(draft, fact) && isNear(draft, fact);
}

function matchComing(pool: readonly RoundDraft[], fact: Fact): RoundDraft | null {
  const {claim} = fact;
  const open = pool.filter((draft) => isComing(draft) && !isForgotten(draft, fact));
  const sameDay = open.findLast((draft) => draft.when !== null && sameTime(draft.when, claim.when));
  if (sameDay) return sameDay;
  if (claim.meeting!.status === 'cancelled' || claim.meeting!.status === 'postponed') {
    const off = pool.findLast(
      (draft) => draft.status === 'cancelled' && (claim.when === null || sameTime(draft.when, claim.when)),
    );
    const moved = pool.findLast(({status, when}) => status === 'held' && isExact(when) && sameTime(when, claim.when));
    return moved ?? open.findLast((draft) => isNear(draft, fact)) ?? off ?? null;
  }
  const told = open.findLast((draft) => !toldApart(draft, fact));
  if (told) return told;
  if (claim.earlier) {
    return pool.findLast((draft) => draft.status === 'cancelled' && samePlace(draft, fact)) ?? null;
  }
  return null;
}

/** Two days named in one breath are two meetings; so are two days in two places, unless the one was put off. */
function toldApart(draft: RoundDraft, fact: Fact): boolean {
  const {claim, evidence} = fact;
  const over = draft.status !== 'postponed' && (lastDay(draft.when) ?? '9999') < evidence.reported;
  const elsewhere = apart(draft.when, claim.when) && !samePlace(draft, fact);
  const alongside = [draft.whenFact, draft.venueFact].every((told) => told?.evidence.document === evidence.document);
  if ((draft.status === 'scheduled' || over || alongside) && elsewhere) return true;
  if (isJustPutOff(draft, fact) && claim.when !== null && !samePlace(draft, fact)) return true;
  if (draft.status === 'scheduled' && !isNear(draft, fact, STALE)) return true;
  return (
    otherDay(draft.when, claim.when) &&
    draft.facts.some((fact) => fact.evidence.document === evidence.document && fact.claim.start === claim.start)
  );
}

/** Whether the same report tells that the meeting was put off, so that a day elsewhere is that of another. */
function isJustPutOff({status, statusFact}: RoundDraft, {evidence}: Fact): boolean {
  return status === 'postponed' && statusFact.evidence.document === evidence.document;
}

function matchReference(pool: readonly RoundDraft[], fact: Fact): RoundDraft | null {
  const {claim, evidence} = fact;
  if (claim.when !== null) {
    const same = pool.findLast((draft) => sameTime(draft.when, claim.when) && samePlace(draft, fact));
    if (same) return same;
  }
  if (claim.meeting!.which === 'next') return pool.findLast(isComing) ?? null;
  // "agreed at the fourteenth round to keep the peace in the valley": the place is not that of the round
  const numbered = claim.meeting!.relation === 'at' && claim.meeting!.ordinal !== null;
  const spoken = numbered ? pool.filter((draft) => draft.ordinal === null && isSpokenOf(draft, fact)) : [];
  if (spoken.length === 1) return spoken[0]!;
  const held = pool.filter((draft) => draft.status === 'held' && (firstDay(draft.when) ?? '') <= evidence.reported);
  return latest(
    held.filter((draft) => samePlace(draft, fact)),
    fact,
  );
}
