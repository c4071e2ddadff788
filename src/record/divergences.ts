import {contentStems} from '../language/index.ts';
import type {Edtf} from '../mention/index.ts';
import {daysBetween} from '../report/index.ts';
import {evidencesOf, type Fact, pointOf} from './fact.ts';
import {sideOf} from './issuer.ts';
import {type OutcomeDraft, outcomeId} from './outcomes/index.ts';
import {agentsOf} from './parties.ts';
import type {Divergence} from './record.ts';
import {apart, firstDay, type RoundDraft} from './rounds/index.ts';

/** A claim by which a party denies to have agreed, signed or done something, with the stems of what. */
export interface Denial {
  fact: Fact;
  stems: readonly string[];
}

export function denialsIn(facts: readonly Fact[]): Denial[] {
  return facts
    .filter(isDenial)
    .map((fact) => ({fact, stems: contentStems(fact.claim.content ?? pointOf(fact.claim) ?? '')}));
}

/** No report tells of one round in more claims with a day. */
const NEAR = 50;

/** Two sources in one report give two days, and neither has since moved the round from one to the other. */
export function onDay(draft: RoundDraft, about: string): Divergence[] {
  const dated = draft.facts.filter(
    ({claim}) =>
      claim.when !== null &&
      claim.meeting!.status !== 'postponed' &&
      claim.meeting!.phase !== 'begins' &&
      !claim.meeting!.inferred,
  );
  for (const [at, other] of dated.entries()) {
    // claims of one report follow one another
    const near = dated.slice(Math.max(0, at - NEAR), at + NEAR);
    const standing = near.find(
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

/** A side denies what the record says was agreed or done; what was denied before it came about is something else. */
export function onFact(draft: OutcomeDraft, denials: readonly Denial[]): Divergence[] {
  const told = draft.facts[0]!;
  const since = firstDay(draft.facts.find(({claim}) => claim.when !== null)?.claim.when ?? told.evidence.reported);
  const denial = denials.find(
    ({fact, stems}) =>
      sourceOf(fact) !== sourceOf(told) &&
      fact.evidence.reported >= (since ?? '') &&
      stems.some((stem) => draft.stems.has(stem)),
  );
  if (!denial) return [];
  const accounts = [account(told, draft.firmness), account(denial.fact, 'denied')];
  return [{about: outcomeId(draft), field: 'firmness', accounts}];
}

/** So many days apart two sides give their accounts of one thing. */
const TOGETHER = 14;

/** Two sources of one report, or two sides in theirs, give two amounts of one thing: sixty days, a hundred and twenty days. */
export function onAmounts(outcomes: readonly OutcomeDraft[]): Divergence[] {
  const byThing = new Map<string, OutcomeDraft[]>();
  for (const draft of outcomes) {
    for (const thing of new Set(draft.amounts.map(({claim}) => claim.amount!.of)))
      byThing.set(thing, [...(byThing.get(thing) ?? []), draft]);
  }
  return outcomes.flatMap((draft) => {
    const told = draft.amounts[0];
    const others = told ? byThing.get(told.claim.amount!.of)! : [];
    const from = others.indexOf(draft) + 1;
    return others
      .slice(from, from + NEAR)
      .flatMap((other) => onAmount(draft, told!, other))
      .slice(0, 1);
  });
}

function onAmount(draft: OutcomeDraft, told: Fact, other: OutcomeDraft): Divergence[] {
  const fact = other.amounts.find(({claim}) => claim.amount!.of === told.claim.amount!.of);
  if (!fact || other.kind !== draft.kind || !areTwoAccounts(told, fact)) return [];
  if (![...other.stems].some((stem) => draft.stems.has(stem))) return [];
  if (fact.claim.amount!.value === told.claim.amount!.value) return [];
  const amount = ({claim}: Fact) => `${claim.amount!.value} ${claim.amount!.of}`;
  const accounts = [account(told, amount(told)), account(fact, amount(fact))];
  return [{about: outcomeId(draft), field: 'amount', accounts}];
}

/** Two sources of one report, or people of two sides who speak within some days. */
function areTwoAccounts(one: Fact, other: Fact): boolean {
  if (sourceOf(one) === sourceOf(other)) return false;
  if (one.evidence.document === other.evidence.document) return true;
  const [side, second] = [one, other].map(({claim}) => claim.source.at(-1)?.party ?? null);
  const sides = side !== null && second !== null && side !== second;
  return sides && daysBetween(one.evidence.reported, other.evidence.reported) <= TOGETHER;
}

/** What a party denies to have agreed, signed or done. */
function isDenial({claim, reading}: Fact): boolean {
  const {polarity, tense, modality, source, act} = claim;
  const says = polarity === '-' && tense !== 'future' && modality === null && DENIABLE.has(act);
  return says && (source.length === 0 ? sideOf(reading.report) : (source.at(-1)?.party ?? null)) !== null;
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

/** Who tells it: its sources, else the side whose own text it is. */
function sourceOf({claim, reading}: Fact): string {
  return claim.source.map((source) => source.party ?? source.name).join('>') || (sideOf(reading.report) ?? '');
}

function account(fact: Fact, value: Edtf | string | null): Divergence['accounts'][number] {
  const source = fact.claim.source.at(-1);
  return {
    party:
      source?.party ??
      (fact.claim.source.length === 0 ? (sideOf(fact.reading.report) ?? agentsOf(fact.claim)[0] ?? null) : null),
    source: source?.name ?? fact.reading.report.source ?? fact.reading.report.id,
    value,
    evidence: evidencesOf([fact]),
  };
}
