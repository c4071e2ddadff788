import {dayOf, type Edtf, shiftDay} from '../../mention/index.ts';
import type {Fact} from '../fact.ts';
import type {RoundStatus} from '../record.ts';
import {firstDay, isComing, isCountry, isExact, otherDay, type RoundDraft, sameTime} from './draft.ts';
import {isFresh, lengthen, setSpan} from './length.ts';
import {movesStatus} from './status.ts';

/** A round that no earlier claim spoke of. */
export function openRound(fact: Fact, placed: (fact: Fact) => boolean, order: number): RoundDraft {
  const meeting = fact.claim.meeting!;
  const draft: RoundDraft = {
    order,
    kind: meeting.kind,
    ordinal: meeting.ordinal,
    status: meeting.status!,
    statusFact: fact,
    when: null,
    whenFact: null,
    days: null,
    venue: null,
    venueFact: null,
    format: null,
    host: null,
    mediator: null,
    by: meeting.by,
    history: [],
    facts: [],
    references: [],
    about: [],
    announced: fact.evidence.reported,
  };
  change(draft, 'status', null, meeting.status!, fact);
  describe(draft, fact, placed);
  return draft;
}

/** Folds one more claim into its round. */
export function applyFact(draft: RoundDraft, fact: Fact, placed: (fact: Fact) => boolean): void {
  const {claim} = fact;
  const status = claim.meeting!.status;
  const happened =
    status === 'held' && claim.factuality === 'certain' && (isComing(draft) || draft.status === 'under-way');
  const better = placed(fact) || !placed(draft.statusFact) || happened;
  const moves = status !== null && movesStatus(draft.status, status, dayOf(claim.when) !== null);
  if (moves && !claim.earlier && better && !isOnlyPutOff(draft, fact)) {
    moveStatus(draft, status, fact);
  } else if (status === draft.status && claim.meeting!.by !== null && draft.by === null) {
    draft.by = claim.meeting!.by;
  }
  describe(draft, fact, placed);
}

/** What one says was called off, where the same report tells that it was put off. */
function isOnlyPutOff({status, statusFact}: RoundDraft, {claim, evidence}: Fact): boolean {
  const here = status === 'postponed' && statusFact.evidence.document === evidence.document;
  return here && claim.meeting!.status === 'cancelled' && claim.source.length > 0;
}

function moveStatus(draft: RoundDraft, status: RoundStatus, fact: Fact): void {
  change(draft, 'status', draft.status, status, fact);
  const off = status === 'postponed' || status === 'cancelled';
  if (status === 'held' && isLongAfter(draft, fact)) {
    draft.venue = null;
    draft.venueFact = null;
  }
  draft.status = status;
  draft.statusFact = fact;
  draft.by = off ? fact.claim.meeting!.by : null;
  if (status === 'postponed' && !isNewDay(draft, fact)) {
    draft.when = null;
    draft.whenFact = null;
  }
}

/** "will be held on 19 October. It had been put off by two weeks": the day that the same report tells before is the new one. */
function isNewDay({whenFact}: RoundDraft, {claim, evidence}: Fact): boolean {
  if (whenFact === null || whenFact.evidence.document !== evidence.document || claim.when !== null) return false;
  const {end, meeting, factuality} = whenFact.claim;
  return meeting!.status === 'scheduled' && factuality === 'certain' && end <= claim.start;
}

/** How many days after it was put off a meeting is no longer taken to be where it was to be. */
const ELSEWHERE = 30;

/** Whether the meeting was held so long after the plan that gave its place that this tells nothing of where it was. */
function isLongAfter({status, statusFact, venueFact}: RoundDraft, {claim}: Fact): boolean {
  const planned = venueFact !== null && venueFact.evidence.reported <= statusFact.evidence.reported;
  const day = firstDay(claim.when);
  return status === 'postponed' && planned && day !== null && day > shiftDay(statusFact.evidence.reported, ELSEWHERE);
}

function describe(draft: RoundDraft, fact: Fact, placed: (fact: Fact) => boolean): void {
  const {claim} = fact;
  const meeting = claim.meeting!;
  (meeting.status === null ? draft.references : draft.facts).push(fact);
  if (meeting.status !== null || isFresh(draft, fact)) draft.ordinal ??= meeting.ordinal;
  draft.format ??= meeting.format;
  draft.host ??= claim.actors.find((actor) => actor.role === 'host')?.party ?? null;
  draft.mediator ??= claim.actors.find((actor) => actor.role === 'mediator')?.party ?? null;
  if (meeting.status !== null) {
    setWhen(draft, fact, placed);
    setVenue(draft, fact, placed);
  }
  lengthen(draft, fact);
}

function setWhen(draft: RoundDraft, fact: Fact, placed: (fact: Fact) => boolean): void {
  const {claim} = fact;
  const {status, formerly} = claim.meeting!;
  if (claim.when === null || (status === 'postponed' && sameTime(claim.when, formerly))) return;
  if (setSpan(draft, fact)) return;
  if (draft.when === claim.when && status === 'held') draft.whenFact = fact;
  if (!takes(draft.when, draft.whenFact, fact, placed)) return;
  if (draft.when !== null) change(draft, 'when', draft.when, claim.when, fact);
  draft.when = claim.when;
  draft.whenFact = fact;
}

/** Whether the claim's time stands in the cell from now on. */
function takes(when: Edtf | null, standing: Fact | null, fact: Fact, placed: (fact: Fact) => boolean): boolean {
  const {claim} = fact;
  if (when === null || standing === null) return true;
  if (when === claim.when || claim.earlier) return false;
  const was = standing.claim.meeting!.status;
  const is = claim.meeting!.status;
  const happened = (status: RoundStatus | null) => status === 'held' || status === 'under-way';
  if (happened(was)) return happened(is) && sameTime(when, claim.when) && !isExact(when) && isExact(claim.when);
  if (happened(is)) return true;
  if (sameTime(when, claim.when))
    return dayOf(when) === null && (dayOf(claim.when) !== null || !isExact(when)) && isExact(claim.when);
  return (placed(fact) || !placed(standing)) && (otherDay(when, claim.when) || firstDay(claim.when)! > firstDay(when)!);
}

function setVenue(draft: RoundDraft, fact: Fact, placed: (fact: Fact) => boolean): void {
  const {claim} = fact;
  if (claim.place === null) {
    if (draft.venue && claim.site !== null) draft.venue = {...draft.venue, site: draft.venue.site ?? claim.site};
    return;
  }
  if (draft.venue !== null && draft.venue.country !== null && claim.country === null) {
    // no city that is known by name: a house or quarter in the one that stands there
    draft.venue = {...draft.venue, site: draft.venue.site ?? claim.site ?? claim.place};
    return;
  }
  const venue = {place: claim.place, country: claim.country, site: claim.site};
  if (draft.venue === null) {
    draft.venue = venue;
    draft.venueFact = fact;
    return;
  }
  if (draft.venue.place === venue.place) {
    if (isHeldBy(fact) && !isHeldBy(draft.venueFact!)) draft.venueFact = fact;
    draft.venue = {...draft.venue, site: draft.venue.site ?? venue.site, country: draft.venue.country ?? venue.country};
    return;
  }
  const standing = draft.venueFact!;
  const sharper = isCountry(draft.venue.place, draft.venue.country) && draft.venue.country === venue.country;
  const within = draft.venue.country === null || draft.venue.country === venue.country;
  const vaguer = isCountry(venue.place, venue.country) && within;
  const settled = isHeldBy(standing);
  const moved = !settled && !claim.earlier && (placed(fact) || !placed(standing));
  if (vaguer || !(sharper || moved)) return;
  if (!sharper) change(draft, 'venue', draft.venue.place, venue.place, fact);
  draft.venue = venue;
  draft.venueFact = fact;
}

function isHeldBy({claim}: Fact): boolean {
  return claim.meeting!.status === 'held';
}

function change(draft: RoundDraft, field: string, from: string | null, to: string, fact: Fact): void {
  draft.history.push({on: fact.evidence.reported, field, from, to, evidence: [fact.evidence]});
}
