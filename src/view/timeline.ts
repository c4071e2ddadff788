import type {Evidence, Firmness, Outcome, Round} from '../record/index.ts';
import {partyName} from './party.ts';
import {firstOf} from './proof.ts';
import type {TrackView} from './track.ts';
import {daysOf, describeDay, describeWhen} from './when.ts';
import {KIND_WORDS, LADDER, ordinalWord, roundName, spaced, standingWords, venueName} from './wording.ts';

/** What a timeline draws of one row of the record. */
export interface TimelineItem {
  kind: 'round' | 'outcome' | 'expectation';
  /** The row's id. */
  id: string;
  /** In as few words as a plot has room for: "second, Istanbul". */
  name: string;
  /** What its form says: a round's or an expectation's status, an outcome's firmness. */
  status: string;
  /** The ISO days that it took or may have taken; null where no day is known. */
  days: {first: string; last: string} | null;
  /** Whether the days bound one that is not known, so that they are drawn as a span and not as a stay. */
  uncertain: boolean;
  /** Where it stood before: of a round the days that it did not keep, of an outcome the rungs that it climbed. */
  steps: TimelineStep[];
  /** All that a reader is told of it, in lines. */
  told: string[];
}

/** An earlier standing on an ISO day: the rung on the ladder of firmness, -1 where it fell off; null of a round. */
export interface TimelineStep {
  day: string;
  rung: number | null;
}

/** The rounds, outcomes and expectations of a track as a timeline, each lane by time. */
export function timelineOf({track}: TrackView): TimelineItem[] {
  const items = [
    ...track.rounds.map(roundItem),
    ...track.outcomes.map(outcomeItem),
    ...track.expectations.map(({id, text, by, status, evidence}): TimelineItem => {
      const said = firstOf(evidence)?.reported ?? null;
      return {
        kind: 'expectation',
        id,
        name: text,
        status,
        days: within(by),
        uncertain: isUncertain(by),
        steps: said === null ? [] : [{day: said, rung: null}],
        told: [text, `${by === null ? 'no time given' : describeWhen(by)}; ${status}`, ...saidOn(evidence)],
      };
    }),
  ];
  return items.sort((a, b) => compare(a.days?.first ?? '', b.days?.first ?? ''));
}

function roundItem(round: Round): TimelineItem {
  const {id, ordinal, when, venue, status, heads, history} = round;
  const name = ordinal === null ? (round.format ?? 'round') : ordinalWord(ordinal);
  const kept = daysOf(when).first;
  return {
    kind: 'round',
    id,
    name: venue === null ? name : `${name}, ${venue.place}`,
    status,
    days: within(when),
    uncertain: isUncertain(when),
    steps: history
      .filter(({field, from}) => field === 'when' && from !== null)
      .flatMap(({from}) => daysOf(from).first ?? [])
      .filter((day) => day !== kept)
      .map((day) => ({day, rung: null})),
    told: [
      `${roundName(round)}: ${standingWords(round)}`,
      `${describeWhen(when)}; ${venueName(venue)}`,
      heads.length === 0
        ? 'heads of delegation not named'
        : heads.map(({party, person}) => `${partyName(party)}: ${person}`).join('; '),
    ],
  };
}

function outcomeItem({id, kind, text, when, firmness, reversible, history, evidence}: Outcome): TimelineItem {
  const moves = history.filter(({field}) => field === 'firmness');
  const began = daysOf(when).first ?? moves[0]?.on ?? firstOf(evidence)?.reported ?? null;
  const steps = moves.map(({on, to}, index) => ({
    day: index === 0 || (began !== null && on < began) ? (began ?? on) : on,
    rung: LADDER.indexOf(to as Firmness),
  }));
  const climbed = moves.map(({on, to}) => `${spaced(to)} (${describeDay(on)})`).join(', ');
  return {
    kind: 'outcome',
    id,
    name: text,
    status: firmness,
    days: within(when) ?? (began === null ? null : {first: began, last: began}),
    uncertain: isUncertain(when),
    steps: steps.length === 0 && began !== null ? [{day: began, rung: LADDER.indexOf(firmness)}] : steps,
    told: [
      `${KIND_WORDS[kind] ?? spaced(kind)}: ${text}`,
      `${when === null ? 'no day named' : describeWhen(when)}; ${spaced(firmness)}${reversible ? ', called reversible' : ''}`,
      ...(moves.length > 1 ? [climbed] : []),
    ],
  };
}

/** The days of a time; one that is open at an end is drawn at the other. */
function within(when: string | null): TimelineItem['days'] {
  const {first, last} = daysOf(when);
  const [from, to] = [first ?? last, last ?? first];
  return from === null || to === null ? null : {first: from, last: to};
}

/** Whether a time is some day within others: a choice, a month, a year, or a day that is called rough. */
function isUncertain(when: string | null): boolean {
  return when !== null && !/^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/.test(when);
}

function saidOn(evidence: readonly Evidence[]): string[] {
  const first = firstOf(evidence);
  return first === null ? [] : [`first said ${describeDay(first.reported)}`];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
