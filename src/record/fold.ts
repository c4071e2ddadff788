import type {Claim, Reading} from '../claim/index.ts';
import {type Edtf, partyName} from '../mention/index.ts';
import {Wires} from '../report/index.ts';
import {type AccountOf, corroboration, sidesOf} from './accounts.ts';
import {foldDivergences} from './divergences.ts';
import {foldExpectations} from './expectations.ts';
import {byPlace, compare, evidencesOf, type Fact, factsOf, inOrder, rowId} from './fact.ts';
import {identify} from './identity.ts';
import {foldIssues, issueRow, STANCES} from './issues.ts';
import {foldLeftOut} from './left-out.ts';
import {foldOutcomes, outcomeKind, outcomeRow} from './outcomes/index.ts';
import {agentsOf} from './parties.ts';
import {foldPeople} from './people.ts';
import {foldReadouts} from './readouts.ts';
import type {Evidence, NegotiationRecord, Round, Track} from './record.ts';
import {byTime, delegatesOf, type FoldedRounds, foldRounds, type RoundDraft} from './rounds/index.ts';
import {foldStatements} from './statements.ts';
import {partTracks, type TrackDraft} from './tracks.ts';

/** @property asOf only reports that stand for this ISO day or an earlier one; the last day reported by default */
export interface FoldOptions {
  asOf?: string;
  /** The day on which the record itself is looked at, when that is asked (`--known`); only carried through. */
  known?: string;
}

/**
 * The record of all processes that the readings tell of, as it stood on a day: a pure function of the set of readings,
 * whatever their order.
 */
export function fold(readings: readonly Reading[], {asOf, known}: FoldOptions = {}): NegotiationRecord {
  const taken = inOrder(readings).filter(({report}) => asOf === undefined || report.reported <= asOf);
  const day = asOf ?? taken.at(-1)?.report.reported ?? '';
  const wires = new Wires();
  for (const {report} of taken) wires.add(report);
  const standing = identify(taken.filter(({report}) => !wires.isSuperseded(report.id)));
  const accountOf: AccountOf = (document) => wires.accountOf(document);
  const tracks = partTracks(factsOf(standing)).map((draft) => trackRow(draft, standing, day, accountOf));
  tracks.sort((a, b) => firstEvidence(a, b) || compare(a.id, b.id));
  return {asOf: day, known: known ?? null, reports: taken.length, tracks};
}

function trackRow(draft: TrackDraft, readings: readonly Reading[], asOf: string, accountOf: AccountOf): Track {
  const parties = new Set(draft.parties);
  const all = new Set([...draft.parties, ...draft.mediators]);
  const mine = readings.filter(({report}) => draft.documents.has(report.id));
  const rounds = foldRounds(draft.facts, parties, (fact) => isPlaced(fact, all));
  const issues = foldIssues(draft.facts, ({claim}) => isPoint(claim, parties));
  const outcomes = foldOutcomes(draft.facts, {parties, issueOf: issues.issueOf, roundsOf: rounds.roundsOf});
  const ids = new Map(rounds.drafts.map((round) => [round, roundId(round)]));
  const idOf = (round: RoundDraft) => ids.get(round)!;
  return {
    id: rowId('track', draft.facts[0]?.evidence, draft.parties.join(' ')),
    title: draft.parties.map(partyName).join(' – '),
    parties: draft.parties,
    mediators: draft.mediators,
    rounds: [...rounds.drafts]
      .sort(byTime)
      .map((round) => roundRow(round, idOf(round), rounds, draft.facts, parties, accountOf)),
    issues: issues.drafts
      .map((issue) =>
        issueRow(
          issue,
          outcomes.filter((outcome) => outcome.issue === issue),
          all,
        ),
      )
      .sort(byEvidence),
    outcomes: outcomes
      .map((outcome) =>
        outcomeRow(outcome, outcome.round && idOf(outcome.round), after(outcome.facts[0]!, rounds), accountOf),
      )
      .sort(byEvidence),
    people: foldPeople(mine, all).sort(byEvidence),
    statements: foldStatements(mine, issues.drafts, accountOf),
    expectations: foldExpectations(rounds.drafts, idOf, outcomes, asOf).sort(byEvidence),
    divergences: [
      ...foldDivergences(rounds.drafts, idOf, outcomes, draft.facts),
      ...foldReadouts(mine, parties, rounds.drafts, outcomes),
      ...foldLeftOut(mine, parties, {issues: issues.drafts, outcomes, rounds: rounds.drafts, roundId: idOf}),
    ],
  };
}

/** A stance of a side, a point said to be open or worked on, or what was agreed. */
function isPoint(claim: Claim, parties: ReadonlySet<string>): boolean {
  const held = STANCES.has(claim.act) && agentsOf(claim).some((party) => parties.has(party));
  return held || claim.act === 'open' || claim.act === 'work' || outcomeKind(claim, parties) !== null;
}

/** The outlet's own word counts on a round, and that of a party, host or mediator; that of others does not undo it. */
function isPlaced({claim}: Fact, all: ReadonlySet<string>): boolean {
  const source = claim.source.at(-1);
  return !source || (source.party !== null && all.has(source.party));
}

function roundId(draft: RoundDraft): string {
  return rowId('round', evidencesOf(draft.facts)[0], draft.facts[0]!.claim.when ?? '');
}

function roundRow(
  draft: RoundDraft,
  id: string,
  rounds: FoldedRounds,
  facts: readonly Fact[],
  parties: ReadonlySet<string>,
  accountOf: AccountOf,
): Round {
  const about = facts.filter((fact) => !draft.facts.includes(fact) && rounds.roundsOf(fact).includes(draft));
  return {
    id,
    ordinal: draft.ordinal,
    when: draft.when,
    venue: draft.venue,
    format: draft.format ?? (draft.kind === 'technical' ? 'technical' : null),
    host: draft.host,
    mediator: draft.mediator,
    status: draft.status,
    by: draft.by,
    heads: delegatesOf(draft, about, 'head', parties),
    members: delegatesOf(draft, about, 'member', parties),
    corroboration: corroboration(draft.facts, accountOf),
    sides: sidesOf(draft.facts),
    history: draft.history,
    evidence: evidencesOf([...draft.facts, ...draft.references]),
  };
}

/** The time of the round after which a claim says that its act fell, or null. */
function after(fact: Fact, rounds: FoldedRounds): Edtf | null {
  return fact.claim.meeting?.relation === 'after' ? (rounds.roundsOf(fact)[0]?.when ?? null) : null;
}

function byEvidence(a: {evidence: Evidence[]}, b: {evidence: Evidence[]}): number {
  const [one] = a.evidence;
  const [other] = b.evidence;
  return one && other ? byPlace(one, other) : 0;
}

function firstEvidence(a: Track, b: Track): number {
  const first = (track: Track) => track.rounds.flatMap((round) => round.evidence).sort(byPlace)[0];
  const one = first(a);
  const other = first(b);
  return one && other ? byPlace(one, other) : 0;
}
