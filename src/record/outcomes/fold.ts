import {contentStems} from '../../language/index.ts';
import type {Fact} from '../fact.ts';
import type {IssueDraft} from '../issues.ts';
import {agentsOf} from '../parties.ts';
import type {Change, Firmness, OutcomeKind} from '../record.ts';
import type {RoundDraft} from '../rounds/index.ts';
import {endingOf, isUndertaking, movesFirmness, outcomeKind} from './kinds.ts';

/** An outcome while its claims are being folded. */
export interface OutcomeDraft {
  kind: OutcomeKind;
  text: string;
  stems: Set<string>;
  issue: IssueDraft | null;
  round: RoundDraft | null;
  by: Set<string>;
  /** The side that has to do it, where one has. */
  owes: string | null;
  firmness: Firmness;
  reversible: boolean;
  history: Change[];
  facts: Fact[];
}

/** What the fold of outcomes asks of the rows folded before it. */
export interface OutcomeContext {
  parties: ReadonlySet<string>;
  issueOf(fact: Fact): IssueDraft | null;
  roundsOf(fact: Fact): readonly RoundDraft[];
}

const AGREEMENTS: ReadonlySet<OutcomeKind> = new Set([
  'agreement',
  'decision',
  'signature',
  'extension',
  'exchange-of-notes',
]);

/** The outcomes of one track, and how each moved along the ladder of firmness. */
export function foldOutcomes(facts: readonly Fact[], context: OutcomeContext): OutcomeDraft[] {
  const drafts: OutcomeDraft[] = [];
  for (const fact of facts) {
    const ending = endingOf(fact.claim);
    if (ending) {
      for (const draft of ended(drafts, fact)) move(draft, ending, fact);
      continue;
    }
    const kind = outcomeKind(fact.claim, context.parties);
    if (!kind) continue;
    const known = same(drafts, kind.kind, fact, context);
    if (!known) {
      drafts.push(open(kind.kind, kind.firmness, fact, context));
      continue;
    }
    if (movesFirmness(known.firmness, kind.firmness)) move(known, kind.firmness, fact);
    add(known, fact, context);
  }
  return drafts;
}

function open(kind: OutcomeKind, firmness: Firmness, fact: Fact, context: OutcomeContext): OutcomeDraft {
  const text = fact.claim.content!;
  const draft: OutcomeDraft = {
    kind,
    text,
    stems: new Set(contentStems(text)),
    issue: null,
    round: null,
    by: new Set(),
    owes: null,
    firmness,
    reversible: false,
    history: [{on: fact.evidence.reported, field: 'firmness', from: null, to: firmness, evidence: [fact.evidence]}],
    facts: [],
  };
  add(draft, fact, context);
  return draft;
}

function add(draft: OutcomeDraft, fact: Fact, context: OutcomeContext): void {
  const {claim} = fact;
  const agents = agentsOf(claim).filter((party) => context.parties.has(party));
  const named = claim.actors.some((actor) => actor.role === 'agent' && actor.entity !== null);
  for (const party of agents.length > 0 || named ? agents : context.parties) draft.by.add(party);
  if (isUndertaking(claim, agents)) draft.owes ??= agents[0]!;
  draft.issue ??= context.issueOf(fact);
  draft.reversible ||= claim.reversible;
  const round = context.roundsOf(fact)[0] ?? null;
  if (round && happened(round) && claim.meeting?.relation !== 'after') {
    if (claim.meeting?.relation === 'at') draft.round = round;
    else draft.round ??= round;
  }
  draft.facts.push(fact);
}

function happened({status}: RoundDraft): boolean {
  return status === 'held' || status === 'under-way';
}

/** The outcome that the claim tells of again, or moves. */
function same(
  drafts: readonly OutcomeDraft[],
  kind: OutcomeKind,
  fact: Fact,
  context: OutcomeContext,
): OutcomeDraft | null {
  const stems = contentStems(fact.claim.content!);
  const issue = context.issueOf(fact);
  const round = context.roundsOf(fact)[0] ?? null;
  return (
    drafts.findLast((draft) => {
      const family = draft.kind === kind || (AGREEMENTS.has(draft.kind) && AGREEMENTS.has(kind));
      if (!family || amountDiffers(draft, fact)) return false;
      const shared = stems.filter((stem) => draft.stems.has(stem)).length;
      const least = Math.min(stems.length, draft.stems.size);
      if (least > 0 && shared * 3 >= least * 2)
        return draft.kind === kind || draft.round === round || kind !== 'extension';
      const sameIssue = issue !== null && draft.issue === issue;
      return sameIssue && (draft.round === null || round === null || draft.round === round) && shared > 0;
    }) ?? null
  );
}

function amountDiffers(draft: OutcomeDraft, {claim}: Fact): boolean {
  const known = draft.facts.find((fact) => fact.claim.amount)?.claim.amount;
  return !!known && !!claim.amount && (known.value !== claim.amount.value || known.of !== claim.amount.of);
}

/** The outcomes that a suspension, reversal or lapse speaks of: those that share its words, else the last agreement. */
function ended(drafts: readonly OutcomeDraft[], {claim}: Fact): OutcomeDraft[] {
  const stems = contentStems(claim.content ?? claim.issue ?? '');
  const shares = drafts.filter((draft) => AGREEMENTS.has(draft.kind) && stems.some((stem) => draft.stems.has(stem)));
  if (shares.length > 0) return shares;
  const general = GENERAL.test(claim.content ?? '');
  const last = drafts.findLast((draft) => AGREEMENTS.has(draft.kind));
  return general && last ? [last] : [];
}

const GENERAL = /\b(?:agreement|accord|deal|pact|arrangement|decision|initiative|declaration)\b/iu;

function move(draft: OutcomeDraft, to: Firmness, fact: Fact): void {
  if (draft.firmness === to) return;
  draft.history.push({
    on: fact.evidence.reported,
    field: 'firmness',
    from: draft.firmness,
    to,
    evidence: [fact.evidence],
  });
  draft.firmness = to;
}
