import {dayOf, shiftDay} from '../../mention/index.ts';
import {compare, type Fact} from '../fact.ts';
import {partiesIn} from '../parties.ts';
import type {Trail} from '../trail.ts';
import {applyFact, openRound} from './apply.ts';
import {firstDay, isComing, lastDay, type RoundDraft} from './draft.ts';
import {isToEnd} from './length.ts';
import {matchRound} from './match.ts';
import {byTime} from './ordinals.ts';

/**
 * The rounds of one track, folded report by report. Within a report, what is told to have been held comes before what
 * is still ahead, and what somebody had said on an earlier day comes last.
 */
export class Rounds {
  /** In the order of time. */
  readonly inTime: RoundDraft[] = [];
  readonly #found = new WeakMap<Fact, readonly RoundDraft[]>();
  readonly #drafts: RoundDraft[] = [];
  readonly #parties: ReadonlySet<string>;
  readonly #placed: (fact: Fact) => boolean;
  readonly #trail: Trail;

  /**
   * @param parties the sides of the track: a meeting of one of them with somebody else is none of its rounds
   * @param placed whether a claim's word counts on the track's rounds: the outlet's own, a party's, host's or mediator's
   */
  constructor(parties: ReadonlySet<string>, placed: (fact: Fact) => boolean, trail: Trail) {
    this.#parties = parties;
    this.#placed = placed;
    this.#trail = trail;
  }

  /** The rounds that a claim of a report that was folded in speaks of. */
  roundsOf(fact: Fact): readonly RoundDraft[] {
    return this.#found.get(fact) ?? [];
  }

  /** Folds in the claims of the next report. @param report in the order of the text */
  add(report: readonly Fact[]): void {
    const meetings = report.filter(
      (fact) => fact.claim.meeting !== null && fact.claim.meeting.which !== 'all' && isOfSides(fact, this.#parties),
    );
    const telling = meetings.filter((fact) => fact.claim.meeting!.status !== null);
    telling.sort((a, b) => turn(a) - turn(b) || compareDay(a, b) || a.claim.start - b.claim.start);
    for (const fact of telling) this.#found.set(fact, this.#tell(fact));
    for (const fact of meetings) {
      if (fact.claim.meeting!.status !== null) continue;
      const draft = matchRound(this.inTime, fact);
      if (draft) applyFact(this.#trail.mark(draft), fact, this.#placed);
      this.#found.set(fact, draft ? [draft] : []);
    }
    const told = new Set(meetings);
    for (const fact of report) if (!told.has(fact)) this.#found.set(fact, this.#inFocus(fact, meetings));
    const own = new Set(telling);
    for (const fact of report) {
      if (!own.has(fact)) for (const draft of this.roundsOf(fact)) this.#trail.mark(draft).about.push(fact);
    }
  }

  /** Puts the rounds in order after the trail went back. */
  reorder(): void {
    this.inTime.splice(0, this.inTime.length, ...this.#drafts);
    this.inTime.sort(byTime);
  }

  #tell(fact: Fact): readonly RoundDraft[] {
    const known = matchRound(this.inTime, fact);
    if (!known && (isOnlyBreak(fact) || isToEnd(fact) || this.#isCorrected(fact))) return [];
    const held = this.inTime.some(({status}) => status === 'held');
    const sides = known !== null || namesSides(fact, this.#parties);
    if (!known && isVague(fact) && (fact.claim.meeting!.inferred || held || !sides)) return [];
    if (!sides && isHearsay(fact)) return [];
    const draft = known ?? openRound(fact, this.#placed, this.#drafts.length);
    this.#trail.mark(draft);
    if (known) {
      applyFact(known, fact, this.#placed);
      this.inTime.splice(this.inTime.indexOf(known), 1);
    } else this.#trail.mark(this.#drafts).push(draft);
    const after = this.inTime.findLastIndex((other) => byTime(other, draft) < 0);
    this.inTime.splice(after + 1, 0, draft);
    return [draft];
  }

  /** "They were said to be off. They were held": what is called off, with nothing that tells it from what the same report says was held. */
  #isCorrected({claim, evidence}: Fact): boolean {
    const {status, ordinal, formerly, which, kind} = claim.meeting!;
    const vague = ordinal === null && formerly === null && which !== 'next' && claim.when === null;
    // "was put off twice": before it was held
    const before = status === 'postponed' && claim.tense === 'past';
    if (!vague || !(status === 'cancelled' || before)) return false;
    return this.inTime.some(
      (draft) =>
        draft.kind === kind &&
        draft.status === 'held' &&
        draft.statusFact.evidence.document === evidence.document &&
        (before || draft.statusFact.claim.start > claim.start),
    );
  }

  /** The rounds that a claim without a reference of its own speaks of: the one that its report was last speaking of. */
  #inFocus(fact: Fact, meetings: readonly Fact[]): readonly RoundDraft[] {
    const telling = meetings.filter(({claim}) => claim.meeting!.status !== null);
    if (fact.claim.meeting?.which === 'all') {
      const held = telling.filter(({claim}) => claim.meeting!.status === 'held');
      const told = new Set(held.flatMap((other) => this.roundsOf(other)));
      return told.size > 1 ? [...told] : this.inTime.filter(({kind, status}) => kind === 'round' && status === 'held');
    }
    const referred = meetings.find(
      (other) => other.claim.meeting!.status === null && this.roundsOf(other).some((draft) => isOfThese(draft, fact)),
    );
    if (telling.length === 0) return referred ? this.roundsOf(referred) : this.#onDay(fact);
    const isAhead = telling.every(({claim}) => !['held', 'under-way'].includes(claim.meeting!.status!));
    if (referred && isAhead && fact.claim.act !== 'lead') return this.roundsOf(referred);
    const plenary = telling.filter((other) => this.roundsOf(other)[0]?.kind === 'round');
    const rounds = plenary.length > 0 && fact.claim.act !== 'lead' ? plenary : telling;
    const held = rounds.filter(({claim}) => ['held', 'under-way'].includes(claim.meeting!.status!));
    const hasLed = fact.claim.act === 'lead' && fact.claim.tense === 'past';
    const toCome = rounds.every((each) => this.roundsOf(each).every(isComing));
    if (hasLed && held.length === 0 && toCome) return this.#justHeld(fact);
    // who will lead leads at what is to come
    const willLead = fact.claim.act === 'lead' && fact.claim.tense === 'future';
    const candidates = willLead ? rounds.filter((each) => !held.includes(each)) : held.length > 0 ? held : rounds;
    const {start, end} = fact.claim;
    const within = candidates.find(({claim}) => claim.start >= start && claim.end <= end);
    const focus = within ?? candidates.findLast(({claim}) => claim.start <= start) ?? candidates[0];
    return focus ? this.roundsOf(focus) : [];
  }

  /** The one round that has just been, of those of which the report of a claim does not tell. */
  #justHeld({evidence}: Fact): readonly RoundDraft[] {
    const past = this.inTime.filter(
      ({kind, when}) => kind === 'round' && when !== null && firstDay(when)! <= evidence.reported,
    );
    const last = past.at(-1);
    return last && lastDay(last.when)! >= shiftDay(evidence.reported, -FRESH) ? [last] : [];
  }

  /** What both sides did on a day on which they met. */
  #onDay({claim}: Fact): readonly RoundDraft[] {
    const day = dayOf(claim.when);
    if (day === null || partiesIn(claim, ['agent']).length < 2) return [];
    return this.inTime
      .filter(
        ({kind, status, when}) =>
          kind === 'round' &&
          status === 'held' &&
          firstDay(when)! <= day &&
          day <= lastDay(when)! &&
          dayOf(firstDay(when)) !== null,
      )
      .slice(0, 1);
  }
}

/** Whether the meeting can be one of the track's sides: of two of them, of one told alone, or of nobody named. */
function isOfSides({claim, reading}: Fact, parties: ReadonlySet<string>): boolean {
  const taking = claim.actors.filter(({role}) => role === 'agent' || role === 'partner');
  const named = new Set(taking.map(({party}) => party));
  const sides = [...named].filter((party) => party !== null && parties.has(party)).length;
  if (sides >= 2) return true;
  const others = taking.filter(({party, entity}) =>
    party === null ? entity !== null && reading.cast.entities[entity]?.kind === 'person' : !parties.has(party),
  ).length;
  return sides === 1 ? others === 0 : others === 0 || claim.meeting!.ordinal !== null;
}

/** A meeting that is said to have been held, with nothing that tells it from others. */
function isVague({claim: {meeting, when, place}}: Fact): boolean {
  const {status, ordinal, inferred} = meeting!;
  return status === 'held' && ordinal === null && when === null && (place === null || inferred);
}

/** For so many days a report goes on to speak of a round without telling of it anew. */
const FRESH = 5;

function isOfThese({when}: RoundDraft, {evidence}: Fact): boolean {
  const last = lastDay(when);
  return last !== null && evidence.reported <= shiftDay(last, FRESH);
}

/** Talks told as suspended, which puts off what was to come and tells of no meeting by itself. */
function isOnlyBreak({claim: {meeting}}: Fact): boolean {
  return meeting!.status === 'postponed' && meeting!.inferred;
}

/** Whether it says itself between whom the meeting is. */
function namesSides({claim}: Fact, parties: ReadonlySet<string>): boolean {
  return partiesIn(claim, ['agent', 'partner', 'head']).filter((party) => parties.has(party)).length >= 2;
}

/** Told of no day, place or number by somebody of whom it is not told whose side he is on. */
function isHearsay({claim: {meeting, when, place, source}}: Fact): boolean {
  const {ordinal, which} = meeting!;
  const teller = source.at(-1);
  return teller?.party === null && ordinal === null && when === null && (place === null || which === null);
}

function turn(fact: Fact): number {
  const {claim} = fact;
  if (isOnlyBreak(fact)) return 3;
  if (claim.earlier) return 2;
  const status = claim.meeting!.status;
  return status === 'held' || status === 'under-way' ? 0 : 1;
}

function compareDay(a: Fact, b: Fact): number {
  if (turn(a) !== 0) return 0;
  return compare(firstDay(a.claim.when) ?? '9999', firstDay(b.claim.when) ?? '9999');
}
