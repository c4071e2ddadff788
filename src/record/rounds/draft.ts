import {bounds, dayOf, type Edtf, partyName, shiftDay} from '../../mention/index.ts';
import type {Fact} from '../fact.ts';
import type {Change, RoundStatus, Venue} from '../record.ts';

/** A round while its claims are being folded. */
export interface RoundDraft {
  /** How many rounds of the track were told of before it. */
  order: number;
  kind: 'round' | 'technical';
  ordinal: number | null;
  status: RoundStatus;
  /** The fact that the status stands on. */
  statusFact: Fact;
  when: Edtf | null;
  /** The fact that `when` stands on. */
  whenFact: Fact | null;
  /** For how many days it is told to have lasted. */
  days: number | null;
  venue: Venue | null;
  venueFact: Fact | null;
  format: string | null;
  host: string | null;
  mediator: string | null;
  by: string | null;
  history: Change[];
  /** The claims that say something of the round. */
  facts: Fact[];
  /** The claims that only refer to it. */
  references: Fact[];
  /** All other claims that speak of it: who led, what was agreed. */
  about: Fact[];
  /** The day of the report that first spoke of it. */
  announced: string;
}

const COMING: ReadonlySet<RoundStatus> = new Set(['proposed', 'expected', 'scheduled', 'postponed']);

/** Whether the round is still ahead, or off its day, as far as the claims folded so far tell. */
export function isComing(draft: RoundDraft): boolean {
  return COMING.has(draft.status);
}

/** Whether the two expressions can stand for one time. */
export function sameTime(a: Edtf | null, b: Edtf | null): boolean {
  const one = a && bounds(a);
  const other = b && bounds(b);
  return !!one && !!other && one.first <= other.last && other.first <= one.last;
}

/** Whether both are exactly one day, and not the same. */
export function otherDay(a: Edtf | null, b: Edtf | null): boolean {
  const one = dayOf(a);
  const other = dayOf(b);
  return one !== null && other !== null && one !== other;
}

/** Whether the two expressions cannot stand for one time. */
export function apart(a: Edtf | null, b: Edtf | null): boolean {
  return a !== null && b !== null && bounds(a) !== null && bounds(b) !== null && !sameTime(a, b);
}

/** The earliest day that an expression can stand for, or null. */
export function firstDay(when: Edtf | null): string | null {
  return (when && bounds(when)?.first) ?? null;
}

/** The latest day that an expression can stand for, or null. */
export function lastDay(when: Edtf | null): string | null {
  return (when && bounds(when)?.last) ?? null;
}

/** One day, or the days from one to another, and no month or week in which some day is meant. */
export function isExact(when: Edtf | null): boolean {
  return when !== null && /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/u.test(when);
}

/** A meeting of which a day and the last day are told lasted no longer than this. */
const LASTS = 4;

/** Whether the one is told to have ended on the day that it is told of, a few days after that of the other. */
export function endsWith({when, whenFact}: RoundDraft, {claim}: Fact): boolean {
  const one = dayOf(when);
  const other = dayOf(claim.when);
  if (one === null || other === null || !whenFact) return false;
  const [first, last, ending] = one < other ? [one, other, claim] : [other, one, whenFact.claim];
  return first < last && last <= shiftDay(first, LASTS) && ending.meeting!.phase === 'ends';
}

/** Whether its time is only that by which it was to be: "within ten days", "by the end of May". */
export function isOpenEnded({when, whenFact}: RoundDraft): boolean {
  return when !== null && whenFact !== null && when.startsWith(`[${whenFact.evidence.reported}..`);
}

/** Whether the claim's place can be the round's: unknown on one side, the same, or one the country of the other. */
export function samePlace({venue}: RoundDraft, {claim}: Fact): boolean {
  if (!venue || claim.place === null || venue.place === claim.place) return true;
  const oneIsCountry = isCountry(venue.place, venue.country) || isCountry(claim.place, claim.country);
  return oneIsCountry && (venue.country === claim.country || venue.country === null || claim.country === null);
}

/** Whether the place is a whole country and no city in it. */
export function isCountry(place: string, country: string | null): boolean {
  return country !== null && partyName(country) === place;
}
