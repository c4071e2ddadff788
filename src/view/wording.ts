import type {Expectation, Firmness, Issue, Outcome, Round, RoundStatus, Stance, Venue} from '../record/index.ts';
import {countryName, partyInText, partyList, partyName} from './party.ts';
import {describeWhen} from './when.ts';

/** What each party's stance says of an issue. */
export const STANCE_WORDS: Record<Stance, string> = {
  raise: 'raises it',
  concern: 'voices concern',
  demand: 'demands',
  propose: 'proposes',
  offer: 'offers',
  accept: 'accepts',
  reject: 'rejects',
};

export const KIND_WORDS: Record<Outcome['kind'], string> = {
  decision: 'decision',
  agreement: 'agreement',
  'exchange-of-notes': 'exchange of notes',
  'joint-statement': 'joint statement',
  signature: 'signature',
  agrement: 'agrément',
  extension: 'extension',
  measure: 'measure',
};

/** The ladder that an outcome climbs, and where it may fall off. */
export const LADDER: readonly Firmness[] = ['floated', 'preliminary', 'agreed', 'formalised', 'in-force'];

/** "in-force" as "in force". */
export function spaced(word: string): string {
  return word.replaceAll('-', ' ');
}

const STANDING: Record<RoundStatus, string> = {
  proposed: 'proposed, not agreed',
  expected: 'expected, no day fixed',
  scheduled: 'scheduled',
  'under-way': 'under way',
  held: 'held',
  postponed: 'postponed, no new day known',
  cancelled: 'cancelled',
};

/** How sure a round is, in the words of a desk officer: "postponed, no new day known", "cancelled by Oman". */
export function standingWords({status, by, when}: Round): string {
  const dated = /^\d{4}-\d{2}-\d{2}/.test(when ?? '');
  const words = status === 'expected' && dated ? 'expected' : STANDING[status];
  return by === null ? words : words.replace(/^[a-z ]+/, (verb) => `${verb} by ${partyInText(by)}`);
}

const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'.split(' ');

/** "second", "twenty-first" as "21st". */
export function ordinalWord(ordinal: number): string {
  const ending = Math.floor((ordinal % 100) / 10) === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][ordinal % 10] ?? 'th');
  return ORDINALS[ordinal] ?? `${ordinal}${ending}`;
}

/** "second round", "technical round", "round". */
export function roundName(round: Round): string {
  const {ordinal, format} = round;
  return [ordinal === null ? null : ordinalWord(ordinal), format === 'technical' ? 'technical' : null, 'round']
    .filter(Boolean)
    .join(' ');
}

/** A round as another row names it: "second round", "round of 20 May 2023" where it has no number. */
export function roundReference(round: Round): string {
  const day = round.ordinal === null && round.when !== null ? ` of ${describeWhen(round.when)}` : '';
  return roundName(round) + day;
}

/** "Istanbul, Türkiye (consulate general)", or "no place named". */
export function venueName(venue: Venue | null): string {
  if (venue === null) return 'no place named';
  const country = venue.country === null ? null : (countryName(venue.country) ?? venue.country);
  const place = country === null || country === venue.place ? venue.place : `${venue.place}, ${country}`;
  return venue.site === null ? place : `${place} (${venue.site})`;
}

/** A round in one phrase: "second round, held 10 April 2025, Istanbul, Türkiye". */
export function roundLabel(round: Round): string {
  const when = round.when === null ? '' : `${round.status === 'held' ? ' ' : ', '}${describeWhen(round.when)}`;
  const place = round.venue === null ? '' : `, ${venueName(round.venue)}`;
  return `${roundName(round)}, ${statusWords(round)}${when}${place}`;
}

/** A round in one phrase without its day: "third round, postponed by Oman, Rome, Italy". */
export function roundFate(round: Round): string {
  const place = round.venue === null ? '' : `, ${venueName(round.venue)}`;
  return `${roundName(round)}, ${statusWords(round)}${place}`;
}

/** "under way", "postponed by Oman". */
export function statusWords(round: Round): string {
  return spaced(round.status) + (round.by === null ? '' : ` by ${partyInText(round.by)}`);
}

/** An outcome in one phrase: "exchange of notes: banking of the missions (formalised, reversible)". */
export function outcomeLabel(outcome: Outcome): string {
  const firm = spaced(outcome.firmness) + (outcome.reversible ? ', reversible' : '');
  return `${KIND_WORDS[outcome.kind] ?? spaced(outcome.kind)}: ${outcome.text} (${firm})`;
}

/** "1 account", "3 independent accounts". */
export function corroborationWords(count: number): string {
  return count === 1 ? '1 account' : `${count} independent accounts`;
}

/** Who tells of a row: "3 independent accounts, Norway and Iceland among them". */
export function tellersWords({corroboration, sides}: Pick<Outcome, 'corroboration' | 'sides'>): string {
  const words = corroborationWords(corroboration);
  return sides.length === 0 ? words : `${words}, ${partyList(sides)} among them`;
}

/** "return of property (open)". */
export function issueLabel(issue: Issue): string {
  return `${issue.label} (${issue.status})`;
}

/** "fourth round in Rome, by 3 May 2025 (overdue)". */
export function expectationLabel(expectation: Expectation): string {
  const by = expectation.by === null ? '' : `, ${describeWhen(expectation.by)}`;
  return `${expectation.text}${by} (${expectation.status})`;
}

const FIELDS: Record<string, string> = {when: 'day', venue: 'place', due: 'day due', by: 'who acted', owes: 'who owes'};

/** A field as a heading names it: "day" for `when`, "place" for `venue`. */
export function fieldWords(field: string): string {
  return FIELDS[field] ?? spaced(field);
}

/** A value of a field in words: days as people write them, parties by name, "in-force" as "in force". */
export function valueWords(field: string, value: string): string {
  if (field === 'position' || field === 'stance') return STANCE_WORDS[value as Stance] ?? spaced(value);
  if (['status', 'firmness', 'kind', 'format'].includes(field)) return spaced(value);
  if (/^[[{]?(?:\.\.)?\d{4}/.test(value))
    return ['when', 'by', 'due', 'since'].includes(field) ? describeWhen(value) : value;
  return ['by', 'host', 'mediator', 'owes', 'party'].includes(field) ? partyName(value) : value;
}

/** "scheduled → held", or the value alone where none stood before. */
export function moveWords({field, from, to}: {field: string; from: string | null; to: string}): string {
  return from === null ? valueWords(field, to) : `${valueWords(field, from)} → ${valueWords(field, to)}`;
}
