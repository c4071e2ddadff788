import {bounds, dayOf, type Edtf, shiftDay} from '../../mention/index.ts';
import type {Fact} from '../fact.ts';
import {endsWith, firstDay, isComing, isExact, lastDay, type RoundDraft} from './draft.ts';

/** For how many days a report that tells of a round may come after it. */
const TOLD_LATE = 8;

/** What a report of these days, or the one that tells of the round, says in referring to it ("after the fifth round") is the round's. */
export function isFresh({status, when, whenFact}: RoundDraft, {evidence}: Fact): boolean {
  const last = lastDay(when);
  const days = whenFact?.evidence.document === evidence.document ? TOLD_LATE : 2;
  return (status === 'held' || status === 'under-way') && last !== null && evidence.reported <= shiftDay(last, days);
}

/**
 * Sets the days of a round from what a claim tells of its first, its last or all of them beside what stands there;
 * false where the claim's time is to be judged by itself.
 */
export function setSpan(draft: RoundDraft, fact: Fact): boolean {
  if (isToEnd(fact)) {
    const first = dayOf(draft.when) ?? (draft.when?.includes('/') ? bounds(draft.when)!.first : null);
    const day = dayOf(fact.claim.when);
    if (first !== null && day !== null && first < day) draft.when = `${first}/${day}`;
    return true;
  }
  if (isWithinPlan(draft, fact)) {
    draft.whenFact = fact;
    return true;
  }
  const told = spanOf(draft, fact);
  const lasted = lastedWith(draft, fact) ?? told ?? endedLate(draft, fact);
  if (lasted === null) return false;
  draft.when = lasted;
  if (lasted === told) draft.whenFact = fact;
  return true;
}

/** How many days after it was last told to go on a round may be told to end. */
const OPEN = 4;

/** The round of which a claim tells that it is to end: one that has begun of late, or else one that is to come before that day. */
export function roundToEnd(drafts: readonly RoundDraft[], {claim, evidence}: Fact): RoundDraft | null {
  const day = dayOf(claim.when);
  const before = ({when}: RoundDraft) => day === null || (firstDay(when) ?? day) < day;
  const begun = drafts.findLast((draft) => {
    const last = lastDay(draft.when);
    const held = draft.status === 'under-way' || draft.status === 'held';
    return held && last !== null && evidence.reported <= shiftDay(last, OPEN) && before(draft);
  });
  return begun ?? drafts.findLast((draft) => isComing(draft) && draft.when !== null && before(draft)) ?? null;
}

/** "is expected TO END on Friday", "is to last three days": what is said to come is the end alone. */
export function isToEnd({claim: {meeting, when}}: Fact): boolean {
  const {phase, status, which, days} = meeting!;
  const told = dayOf(when) !== null || (when === null && days !== null);
  return told && which !== 'next' && phase === 'ends' && (status === 'scheduled' || status === 'expected');
}

/** The days of a round that was held from its first or its last one and the length that other words of these days tell. */
export function lengthen(draft: RoundDraft, fact: Fact): void {
  const {meeting} = fact.claim;
  const told = meeting!.status === 'held' || (fact.claim.act === 'refer' && isFresh(draft, fact));
  if (told) draft.days ??= meeting!.days;
  if (isToEnd(fact) && !fact.claim.when) draft.days ??= meeting!.days;
  const {when, whenFact, days, status} = draft;
  const day = dayOf(when);
  const ahead = status === 'scheduled' || status === 'under-way';
  if (ahead && isToEnd(fact) && day !== null && days !== null && days > 1)
    draft.when = `${day}/${shiftDay(day, days - 1)}`;
  const standing = whenFact?.claim.meeting;
  const happened = standing?.status === 'held' || standing?.status === 'under-way';
  if (status !== 'held' || days === null || days < 2 || day === null || !happened) return;
  if (standing.phase === 'ends') draft.when = `${shiftDay(day, 1 - days)}/${day}`;
  if (standing.phase === 'begins') draft.when = `${day}/${shiftDay(day, days - 1)}`;
}

function hasBegun({meeting}: Fact['claim']): boolean {
  return meeting!.phase === 'begins' && (meeting!.status === 'held' || meeting!.status === 'under-way');
}

/** No round lasts longer than this many days, save where its number is told with both ends. */
const LONGEST = 40;
const NUMBERED = 200;

/** How many days there may be between the beginning that one claim tells and the end that another does. */
export function longest({ordinal, facts}: RoundDraft, {claim, evidence}: Fact): number {
  const numbered = ordinal !== null && ordinal === claim.meeting!.ordinal;
  return numbered && facts.at(-1)!.evidence.document === evidence.document ? NUMBERED : LONGEST;
}

/** The days that a claim gives in full, of which only one or some stood there, or of which the last was only meant; or null. */
function spanOf({when, whenFact, status}: RoundDraft, {claim}: Fact): Edtf | null {
  const known = isExact(when) ? bounds(when!) : null;
  const told = claim.meeting!.status === 'held' && claim.when?.includes('/') ? bounds(claim.when) : null;
  if (status !== 'held' || !known || !told || told.last > shiftDay(told.first, LONGEST)) return null;
  const onlyMeant = whenFact !== null && whenFact.claim.when !== when && told.first === known.first;
  return onlyMeant || (told.first <= known.first && known.last <= told.last) ? claim.when : null;
}

/** Whether a meeting is told to have opened, or to be under way, on one of the days that were fixed for it and are not over. */
function isWithinPlan({when, whenFact}: RoundDraft, {claim, evidence}: Fact): boolean {
  const planned = isPlan(whenFact) && when?.includes('/') ? bounds(when) : null;
  const told = claim.when === null ? null : bounds(claim.when);
  if (!planned || !told || told.first < planned.first || told.last > planned.last) return false;
  const {phase, status} = claim.meeting!;
  const on = status === 'under-way' || told.first < told.last;
  return (phase === 'begins' && told.first === planned.first) || (on && evidence.reported < planned.last);
}

/** Whether the days are those that were fixed for a meeting, or to which it was put off. */
function isPlan(whenFact: Fact | null): boolean {
  const status = whenFact?.claim.meeting?.status;
  return status === 'scheduled' || status === 'postponed';
}

/** How many days after the last that was fixed for it a meeting may end. */
const OVERRUN = 4;

/** The days that were fixed, of which no more than the first is known as held, up to that on which the meeting is told to have ended; or null. */
function endedLate({when, whenFact}: RoundDraft, {claim}: Fact): Edtf | null {
  const standing = whenFact?.claim.meeting;
  const open = isPlan(whenFact) || standing?.phase === 'begins';
  const planned = open && when?.includes('/') ? bounds(when) : null;
  const day = claim.meeting!.phase === 'ends' && claim.meeting!.status === 'held' ? dayOf(claim.when) : null;
  if (!planned || day === null || day <= planned.first || day > shiftDay(planned.last, OVERRUN)) return null;
  return `${planned.first}/${day}`;
}

/** The days from a beginning to an end that two claims tell, or null. */
function lastedWith(draft: RoundDraft, fact: Fact): Edtf | null {
  const {when, whenFact, status} = draft;
  const {claim} = fact;
  const standing = whenFact?.claim;
  if (status !== 'held' && status !== 'under-way') return null;
  const one = dayOf(when);
  const other = dayOf(claim.when);
  if (
    one !== null &&
    claim.meeting!.inferred &&
    standing?.meeting?.status === 'scheduled' &&
    other !== null &&
    one < other
  )
    return `${one}/${other}`;
  if (!standing || one === null || other === null || one === other) return null;
  if (endsWith(draft, fact)) return one < other ? `${one}/${other}` : `${other}/${one}`;
  const began = hasBegun(claim) ? other : hasBegun(standing) ? one : null;
  const ended = began === one ? other : one;
  return began !== null && began < ended && ended <= shiftDay(began, longest(draft, fact)) ? `${began}/${ended}` : null;
}
