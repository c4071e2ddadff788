import {contentStems} from '../../language/index.ts';
import {dayOf, shiftDay} from '../../mention/index.ts';
import type {Fact} from '../fact.ts';
import type {IssueDraft} from '../issues.ts';
import {agentsOf} from '../parties.ts';
import type {Change, Firmness, OutcomeKind} from '../record.ts';
import {lastDay, type RoundDraft} from '../rounds/index.ts';
import {StemIndex} from '../stem-index.ts';
import type {Trail} from '../trail.ts';
import {isCarriedOut, thingDone} from './carried-out.ts';
import {isBygone, isOtherStart, isOwnRest, isTakenUp, isUndone, sharesHalf, TO_END, thingStems} from './ended.ts';
import {AGREEMENTS, endingOf, movesFirmness, outcomeKind} from './kinds.ts';
import {debtorOf} from './owed.ts';
import {GENERAL, standsOnly, textMeant} from './texts.ts';

/** An outcome while its claims are being folded. */
export interface OutcomeDraft {
  /** How many outcomes of the track were told of before it. */
  order: number;
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
  /** The claims among them that say how much. */
  amounts: Fact[];
}

/** What the fold of outcomes asks of the rows folded before it. */
export interface OutcomeContext {
  parties: ReadonlySet<string>;
  issueOf(fact: Fact): IssueDraft | null;
  roundsOf(fact: Fact): readonly RoundDraft[];
}

const TAKES_UP: ReadonlySet<string> = new Set(['resume', 'lift']);

/** The outcomes of one track, and how each moved along the ladder of firmness. */
export class Outcomes {
  readonly drafts: OutcomeDraft[] = [];
  readonly #context: OutcomeContext;
  readonly #index: StemIndex<OutcomeDraft>;
  readonly #trail: Trail;

  constructor(context: OutcomeContext, trail: Trail) {
    this.#context = context;
    this.#trail = trail;
    this.#index = new StemIndex(trail);
  }

  /** Those that share a stem with the given ones. */
  sharing(stems: readonly string[]): OutcomeDraft[] {
    return this.#index.sharing(stems);
  }

  /** Those whose words hold at least half of the given stems. */
  touching(stems: readonly string[]): OutcomeDraft[] {
    const held = (draft: OutcomeDraft) => stems.filter((stem) => draft.stems.has(stem)).length;
    return this.sharing(stems).filter((draft) => held(draft) >= stems.length / 2);
  }

  /** Folds in the claims of the next report, after its rounds and issues, and gives the outcomes that they tell of. */
  add(report: readonly Fact[]): OutcomeDraft[] {
    const told = new Set<OutcomeDraft>();
    for (const fact of report) {
      const ending = endingOf(fact);
      const things = thingDone(fact);
      for (const draft of this.sharing(things))
        if (
          AGREEMENTS.has(draft.kind) &&
          isCarriedOut(draft, fact, things) &&
          movesFirmness(draft.firmness, 'in-force')
        )
          move(this.#trail.mark(draft), 'in-force', fact);
      const ended = ending ? this.#ended(fact) : [];
      for (const draft of ended) move(this.#trail.mark(draft), ending!, fact);
      const stems = TAKES_UP.has(fact.claim.act) ? thingStems(fact.claim) : [];
      const again = this.sharing(stems).filter((draft) => isTakenUp(draft, fact.claim, stems));
      for (const draft of again) move(this.#trail.mark(draft), 'in-force', fact);
      const undone = this.sharing(stems).filter((draft) => isUndone(draft, fact, stems));
      for (const draft of undone) move(this.#trail.mark(draft), 'reversed', fact);
      const draft = ended.length + again.length > 0 ? null : this.#tell(fact);
      if (draft) told.add(draft);
    }
    return [...told];
  }

  #tell(fact: Fact): OutcomeDraft | null {
    const kind = outcomeKind(fact, this.#context.parties);
    if (!kind) return null;
    const stems = contentStems(fact.claim.content!);
    const known = same(this.sharing(stems), kind.kind, stems, fact, this.#context) ?? textMeant(this.drafts, fact);
    if (!known && standsOnly(fact.claim)) return null;
    const draft = known ?? open(kind.kind, kind.firmness, fact, this.drafts.length);
    this.#trail.mark(draft);
    if (!known) {
      this.#trail.mark(this.drafts).push(draft);
      this.#index.add(draft, stems);
    } else if (movesFirmness(known.firmness, kind.firmness) && !isBygone(known, fact)) move(known, kind.firmness, fact);
    add(draft, fact, this.#context);
    return draft;
  }

  /** The outcomes that a suspension, reversal or lapse speaks of: those that share half of its words, else the last agreement. */
  #ended({claim}: Fact): OutcomeDraft[] {
    const agents = agentsOf(claim);
    const stems = thingStems(claim);
    const named = GENERAL.test(claim.content ?? '') || claim.act === 'lapse';
    const ended = this.sharing(stems).filter(
      (draft) =>
        (AGREEMENTS.has(draft.kind) || draft.kind === 'joint-statement' || isOwnRest(draft, agents)) &&
        !TO_END.test(draft.text) &&
        sharesHalf(draft, stems) &&
        (named || !OF_END.test(draft.text)),
    );
    if (ended.length > 0) return ended;
    const last = this.drafts.findLast(({kind}) => AGREEMENTS.has(kind));
    return GENERAL.test(claim.content ?? '') && last ? [last] : [];
  }
}

function open(kind: OutcomeKind, firmness: Firmness, fact: Fact, order: number): OutcomeDraft {
  return {
    order,
    kind,
    text: fact.claim.content!,
    stems: new Set(),
    issue: null,
    round: null,
    by: new Set(),
    owes: null,
    firmness,
    reversible: false,
    history: [{on: fact.evidence.reported, field: 'firmness', from: null, to: firmness, evidence: [fact.evidence]}],
    facts: [],
    amounts: [],
  };
}

function add(draft: OutcomeDraft, fact: Fact, context: OutcomeContext): void {
  const {claim} = fact;
  const agents = agentsOf(claim).filter((party) => context.parties.has(party));
  const named = claim.actors.some(({role, entity, name}) => role === 'agent' && entity !== null && !isBoth(name));
  const both = agents.length > 0 ? isWithUnknown(draft, fact, agents, context.parties) : !named;
  for (const party of both ? context.parties : agents) draft.by.add(party);
  const own = draft.kind === 'measure' && agents.length === 1;
  draft.owes ??= own ? agents[0]! : debtorOf(fact, agents);
  draft.issue ??= context.issueOf(fact);
  draft.reversible ||= claim.reversible;
  const round = context.roundsOf(fact)[0] ?? null;
  const relation = claim.meeting?.relation ?? null;
  const aside = relation === 'between' || (relation === 'after' && round !== null && !isRightAfter(round, fact));
  if (round && happened(round) && !aside) {
    if (relation === 'at') draft.round = round;
    else if (draft.kind !== 'agrement') draft.round ??= round;
  }
  draft.facts.push(fact);
  if (claim.amount) draft.amounts.push(fact);
}

/** "THE TWO PRESIDENTS agreed", "BOTH DELEGATIONS signed", "THE EXPERTS agreed". */
function isBoth(name: string): boolean {
  return /^(?:the |these |those )?(?:two|both|(?:technical )?(?:sides|parties|delegations|teams|panels|negotiators|experts|engineers))\b/iu.test(
    name,
  );
}

/** "President X reached an agreement with Chad": the other of two sides, where it is not told whose the person is. */
function isWithUnknown(
  {kind}: OutcomeDraft,
  {claim, reading}: Fact,
  agents: readonly string[],
  parties: ReadonlySet<string>,
): boolean {
  if (!AGREEMENTS.has(kind) || agents.length !== 1 || parties.size !== 2) return false;
  return claim.actors.some(({role, party, entity}) => {
    const who = entity === null || party !== null ? null : reading.cast.entities[entity];
    return (role === 'agent' || role === 'partner') && (who?.kind === 'person' || who?.kind === 'office');
  });
}

/** What is agreed on the day after the talks, or the next, is what they produced. */
function isRightAfter({when}: RoundDraft, {claim}: Fact): boolean {
  const [last, day] = [lastDay(when), dayOf(claim.when)];
  return last !== null && day !== null && last <= day && day <= shiftDay(last, 2);
}

function happened({status}: RoundDraft): boolean {
  return status === 'held' || status === 'under-way';
}

/** The outcome that the claim tells of again, or moves. */
function same(
  drafts: readonly OutcomeDraft[],
  kind: OutcomeKind,
  stems: readonly string[],
  fact: Fact,
  context: OutcomeContext,
): OutcomeDraft | null {
  const issue = context.issueOf(fact);
  const round = context.roundsOf(fact)[0] ?? null;
  return (
    drafts.findLast((draft) => {
      const family = draft.kind === kind || (AGREEMENTS.has(draft.kind) && AGREEMENTS.has(kind));
      if (!family || amountDiffers(draft, fact) || startsAnew(draft, round, fact)) return false;
      if (owedByOther(draft, fact) || isOtherStart(draft, fact)) return false;
      const shared = stems.filter((stem) => draft.stems.has(stem)).length;
      const least = Math.min(stems.length, draft.stems.size);
      if (least > 0 && shared * 3 >= least * 2)
        return draft.kind === kind || draft.round === round || kind !== 'extension';
      const sameIssue = issue !== null && draft.issue === issue && !isBesides(draft, fact);
      const apart = draft.kind !== kind && (draft.kind === 'extension' || kind === 'extension');
      return sameIssue && !apart && (draft.round === null || round === null || draft.round === round) && shared > 0;
    }) ?? null
  );
}

/** Two things that one report tells of the same point are two, where their words differ. */
function isBesides({facts}: OutcomeDraft, {evidence}: Fact): boolean {
  return facts.some(
    (other) => other.evidence.document === evidence.document && other.evidence.start !== evidence.start,
  );
}

/** What is told as new is a new outcome, as is what another round has come to in principle, where the old one stands on a higher rung. */
function startsAnew(draft: OutcomeDraft, round: RoundDraft | null, {claim, evidence}: Fact): boolean {
  const told = draft.facts[0]!.evidence.reported;
  if (NEW.test(claim.content!) && !NEW.test(draft.text) && told < evidence.reported) return true;
  const apart = round !== null && draft.round !== null && draft.round !== round;
  if (apart && AGREES.has(claim.act) && evidence.reported > shiftDay(told, LONG_AFTER)) return true;
  return apart && claim.firmness === 'preliminary' && draft.firmness !== 'preliminary' && draft.firmness !== 'floated';
}

const AGREES: ReadonlySet<string> = new Set(['agree', 'agree-in-principle']);

/** How many days later what another round agreed on is no restatement. */
const LONG_AFTER = 45;

/** "A NEW ceasefire": one more. */
const NEW = /^(?:an? |the )?(?:new|fresh|further|second|third|another)\b/iu;

/** "Peru agreed to close the post, and CHILE agreed not to": what one side owes is not what the other does. */
function owedByOther({owes}: OutcomeDraft, fact: Fact): boolean {
  const debtor = owes === null ? null : debtorOf(fact, agentsOf(fact.claim));
  return debtor !== null && debtor !== owes;
}

function amountDiffers(draft: OutcomeDraft, {claim}: Fact): boolean {
  const known = draft.amounts[0]?.claim.amount;
  return !!known && !!claim.amount && (known.value !== claim.amount.value || known.of !== claim.amount.of);
}

/** "The suspension of the ban was extended": to suspend the ban again ends nothing of it. */
const OF_END = /\b(?:suspension|moratorium|halt|freeze|pause)\b/iu;

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
