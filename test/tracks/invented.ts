import type {NegotiationRecord, Outcome, Round, Track} from '../../src/record/index.ts';
import type {Gold} from './gold.ts';
import {type LabelledPosition, type Match, tracksOf} from './match.ts';
import {comingRounds} from './points.ts';
import {toldTwice, unproved} from './proof.ts';
import {startDay} from './reach.ts';
import {bears, holds, many, unquoted, wordCount} from './words.ts';

/** Something in the record that should not be there. */
export interface Flaw {
  kind: string;
  what: string;
}

export interface Sources {
  record: NegotiationRecord;
  /** The gold's track on an earlier day, null where there is none yet. */
  trackAt: (asOf: string) => Track | null;
  textOf: (document: string) => string;
}

export function flawsOf(match: Match, {record, trackAt, textOf}: Sources): Flaw[] {
  const {gold, track} = match;
  return [
    ...uncovered(match),
    ...falseHeads(match),
    ...track.parties
      .filter((party) => !gold.parties.includes(party) && !gold.mediators?.includes(party))
      .map((party) => ({kind: 'parties', what: `party ${party}`})),
    ...surplusTracks(gold, record, track),
    ...longCells(track),
    ...(gold.asOf ?? []).flatMap(({on, also = 1}) => surplus(trackAt(on), on, also)),
    ...unproved(track, textOf),
    ...toldTwice(track.statements),
    ...forbidden(gold, track),
  ];
}

/** Rows that no row of the gold covers; a kind that the gold does not list is not judged. */
function uncovered({gold, rounds, issues, outcomes, positions, people}: Match): Flaw[] {
  let proposed = gold.proposed ?? 1;
  const unasked = rounds.left.filter((round) => round.status !== 'proposed' || proposed-- <= 0);
  const row = (kind: string, words: string): Flaw => ({kind, what: `${kind}: ${words}`});
  return [
    ...(gold.rounds ? unasked.map((round) => row('rounds', roundWords(round))) : []),
    ...(gold.issues ? issues.left.map(({label, status}) => row('issues', `${label} (${status})`)) : []),
    ...(gold.outcomes ? outcomes.left.map((outcome) => row('outcomes', outcomeWords(outcome))) : []),
    ...(gold.positions ? positions.left.map((position) => row('positions', positionWords(position))) : []),
    ...(gold.people ? people.left.map(({name, party}) => row('people', `${name} (${party})`)) : []),
  ];
}

function falseHeads({rounds}: Match): Flaw[] {
  return [...rounds.found].flatMap(([wanted, round]) => {
    const right = (party: string) => [...(wanted.heads?.[party] ?? []), ...(wanted.mayHead?.[party] ?? [])];
    return round.heads
      .filter(({party, person}) => !right(party).some((name) => bears(person, name)))
      .map(({party, person}) => ({kind: 'heads', what: `head of ${roundWords(round)}: ${party} ${person}`}));
  });
}

/** Tracks beyond those that may stand, and what other tracks of the same parties hold that is this one's. */
function surplusTracks(gold: Gold, record: NegotiationRecord, track: Track): Flaw[] {
  const may = gold.otherTracks ?? 0;
  const others = tracksOf(gold, record).filter((other) => other !== track);
  const days = new Set((gold.rounds ?? []).flatMap(({when}) => many(when ?? null).map(startDay)));
  days.delete(null);
  const astray = others.flatMap(({rounds}) =>
    rounds.filter((round) => others.length > may || days.has(startDay(round.when))),
  );
  const tooMany = record.tracks.slice(1 + may);
  return [
    ...astray.map((round) => ({kind: 'rounds', what: `round in another track of the parties: ${roundWords(round)}`})),
    ...tooMany.map(() => ({kind: 'tracks', what: `a track too many of ${record.tracks.length}`})),
  ];
}

const MOST_WORDS = {place: 6, label: 10, text: 45, name: 6, speaker: 12, quote: 150};

function longCells(track: Track): Flaw[] {
  const cells: [kind: string, cell: keyof typeof MOST_WORDS, values: (string | undefined)[]][] = [
    ['rounds', 'place', track.rounds.map(({venue}) => venue?.place)],
    ['issues', 'label', track.issues.map(({label}) => label)],
    ['outcomes', 'text', track.outcomes.map(({text}) => text)],
    ['people', 'name', track.people.map(({name}) => name)],
    ['statements', 'speaker', track.statements.map(({speaker}) => speaker)],
    ['statements', 'quote', track.statements.map(({quote}) => quote)],
    ['expectations', 'text', track.expectations.map(({text}) => text)],
  ];
  return cells.flatMap(([kind, cell, values]) =>
    values
      .filter((value) => wordCount(value) > MOST_WORDS[cell])
      .map((value) => ({kind, what: `${kind}: a ${cell} of ${wordCount(value)} words: ${value}`})),
  );
}

/** Rounds still to come, on a day, beyond the next one and those that may stand beside it. */
function surplus(track: Track | null, on: string, also: number): Flaw[] {
  const beyond = track ? comingRounds(track).slice(1 + also) : [];
  return beyond.map((round) => ({kind: 'asOf', what: `as of ${on}: a coming round too many (${roundWords(round)})`}));
}

function forbidden({not = {}}: Gold, {statements, outcomes}: Track): Flaw[] {
  const quotes = statements.map(({quote}) => unquoted(quote));
  const said = [
    ...(not.statements ?? []).filter((words) => quotes.some((quote) => quote.includes(unquoted(words)))),
    ...(not.alone ?? []).filter((words) => quotes.some((quote) => quote.trim() === unquoted(words))),
  ];
  const wrong = (not.outcomes ?? []).flatMap(({words, unless = []}) =>
    outcomes.filter(({text, firmness}) => holds(text, words) && !unless.includes(firmness)),
  );
  return [
    ...said.map((words) => ({kind: 'statements', what: `no statement: ${words}`})),
    ...wrong.map((outcome) => ({kind: 'outcomes', what: `no outcome: ${outcomeWords(outcome)}`})),
  ];
}

function roundWords({ordinal, when, venue, status}: Round): string {
  return `round ${ordinal ?? '-'} ${when ?? 'undated'} ${venue?.place ?? 'nowhere'} ${status}`;
}

function outcomeWords({text, kind, firmness}: Outcome): string {
  return `${text} (${kind}, ${firmness})`;
}

function positionWords({party, stance, label}: LabelledPosition): string {
  return `${party} ${stance}: ${label}`;
}
