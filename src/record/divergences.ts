import type {Edtf} from '../mention/index.ts';
import {evidencesOf, type Fact} from './fact.ts';
import {type OutcomeDraft, outcomeId} from './outcomes/index.ts';
import {agentsOf} from './parties.ts';
import type {Divergence} from './record.ts';
import {otherDay, type RoundDraft} from './rounds/index.ts';

/** Points on which sources differ: the day of a round, and whether a thing was agreed or done at all. */
export function foldDivergences(
  rounds: readonly RoundDraft[],
  roundId: (draft: RoundDraft) => string,
  outcomes: readonly OutcomeDraft[],
  facts: readonly Fact[],
): Divergence[] {
  return [
    ...rounds.flatMap((draft) => onDay(draft, roundId(draft))),
    ...outcomes.flatMap((draft) => onFact(draft, facts)),
  ];
}

/** Two sources in one report give two days, and neither has since moved the round from one to the other. */
function onDay(draft: RoundDraft, about: string): Divergence[] {
  const dated = draft.facts.filter(({claim}) => claim.when !== null && claim.meeting!.status !== 'postponed');
  for (const other of dated) {
    const standing = dated.find(
      (fact) =>
        fact !== other &&
        !fact.claim.earlier &&
        fact.evidence.document === other.evidence.document &&
        isAhead(fact) === isAhead(other) &&
        sourceOf(fact) !== sourceOf(other) &&
        otherDay(fact.claim.when, other.claim.when) &&
        (other.claim.earlier || fact.claim.start < other.claim.start),
    );
    if (standing) {
      return [
        {about, field: 'when', accounts: [account(standing, standing.claim.when), account(other, other.claim.when)]},
      ];
    }
  }
  return [];
}

/** A side denies what the record says was agreed or done. */
function onFact(draft: OutcomeDraft, facts: readonly Fact[]): Divergence[] {
  const denial = facts.find(
    (fact) =>
      fact.claim.polarity === '-' &&
      fact.claim.source.length > 0 &&
      fact.claim.act === draft.facts[0]!.claim.act &&
      draft.issue?.facts.includes(fact),
  );
  if (!denial) return [];
  return [
    {
      about: outcomeId(draft),
      field: 'firmness',
      accounts: [account(draft.facts[0]!, draft.firmness), account(denial, 'denied')],
    },
  ];
}

function isAhead({claim}: Fact): boolean {
  return claim.meeting!.status !== 'held' && claim.meeting!.status !== 'under-way';
}

function sourceOf({claim}: Fact): string {
  return claim.source.map((source) => source.party ?? source.name).join('>');
}

function account(fact: Fact, value: Edtf | string | null): Divergence['accounts'][number] {
  const source = fact.claim.source.at(-1);
  return {
    party: source?.party ?? (fact.claim.source.length === 0 ? (agentsOf(fact.claim)[0] ?? null) : null),
    source: source?.name ?? fact.reading.report.source ?? fact.reading.report.id,
    value,
    evidence: evidencesOf([fact]),
  };
}
