import {contentStems} from '../language/index.ts';
import type {Edtf} from '../mention/index.ts';
import {evidencesOf, type Fact} from './fact.ts';
import {type OutcomeDraft, outcomeId} from './outcomes/index.ts';
import {agentsOf} from './parties.ts';
import type {Divergence} from './record.ts';
import {apart, type RoundDraft} from './rounds/index.ts';

/** Points on which sources differ: the day of a round, how much was agreed, and whether it was agreed or done at all. */
export function foldDivergences(
  rounds: readonly RoundDraft[],
  roundId: (draft: RoundDraft) => string,
  outcomes: readonly OutcomeDraft[],
  facts: readonly Fact[],
): Divergence[] {
  const denials = facts.filter(isDenial);
  return [
    ...rounds.flatMap((draft) => onDay(draft, roundId(draft))),
    ...outcomes.flatMap((draft) => onFact(draft, denials)),
    ...outcomes.flatMap((draft, index) => onAmount(draft, outcomes.slice(index + 1))),
  ];
}

/** Two sources in one report give two days, and neither has since moved the round from one to the other. */
function onDay(draft: RoundDraft, about: string): Divergence[] {
  const dated = draft.facts.filter(
    ({claim}) => claim.when !== null && claim.meeting!.status !== 'postponed' && claim.meeting!.phase !== 'begins',
  );
  for (const other of dated) {
    const standing = dated.find(
      (fact) =>
        fact !== other &&
        !fact.claim.earlier &&
        fact.evidence.document === other.evidence.document &&
        isAhead(fact) === isAhead(other) &&
        sourceOf(fact) !== sourceOf(other) &&
        apart(fact.claim.when, other.claim.when) &&
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
function onFact(draft: OutcomeDraft, denials: readonly Fact[]): Divergence[] {
  const told = draft.facts[0]!;
  const denial = denials.find(
    (fact) =>
      sourceOf(fact) !== sourceOf(told) &&
      contentStems(fact.claim.content ?? fact.claim.issue ?? '').some((stem) => draft.stems.has(stem)),
  );
  if (!denial) return [];
  const accounts = [account(told, draft.firmness), account(denial, 'denied')];
  return [{about: outcomeId(draft), field: 'firmness', accounts}];
}

/** Two sources give two amounts of one thing: sixty days, a hundred and twenty days. */
function onAmount(draft: OutcomeDraft, later: readonly OutcomeDraft[]): Divergence[] {
  const told = draft.facts.find(({claim}) => claim.amount !== null);
  if (!told) return [];
  for (const other of later) {
    const fact = other.facts.find(({claim}) => claim.amount !== null && claim.amount.of === told.claim.amount!.of);
    const shared = [...other.stems].some((stem) => draft.stems.has(stem));
    if (!fact || !shared || other.kind !== draft.kind || fact.evidence.document !== told.evidence.document) continue;
    if (sourceOf(fact) === sourceOf(told) || fact.claim.amount!.value === told.claim.amount!.value) continue;
    const amount = ({claim}: Fact) => `${claim.amount!.value} ${claim.amount!.of}`;
    return [
      {about: outcomeId(draft), field: 'amount', accounts: [account(told, amount(told)), account(fact, amount(fact))]},
    ];
  }
  return [];
}

/** What a party denies to have agreed, signed or done. */
function isDenial({claim}: Fact): boolean {
  return claim.polarity === '-' && claim.tense !== 'future' && claim.source.length > 0 && DENIABLE.has(claim.act);
}

const DENIABLE: ReadonlySet<string> = new Set([
  'agree',
  'agree-in-principle',
  'decide',
  'sign',
  'extend',
  'release',
  'promise',
]);

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
