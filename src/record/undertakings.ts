import type {Claim} from '../claim/index.ts';
import {contentStems} from '../language/index.ts';
import {dayOf, type Edtf} from '../mention/index.ts';
import {type Awaited, isOverdue} from './expectations.ts';
import {evidencesOf, type Fact, rowId} from './fact.ts';
import {FORMAL, isCarriedBy, isStepTaken} from './fulfilment.ts';
import {type NamedDeeds, namedDeeds} from './named-deeds.ts';
import {type OutcomeDraft, outcomeId} from './outcomes/index.ts';
import {firstDay, lastDay} from './rounds/index.ts';
import {StemIndex} from './stem-index.ts';
import type {Trail} from './trail.ts';

/** What is to be done at or by a day, told apart from any meeting, while the claims on it are being folded. */
export interface UndertakingDraft {
  order: number;
  act: string;
  text: string;
  stems: Set<string>;
  /** null where it is told without a day. */
  by: Edtf | null;
  facts: Fact[];
  /** The outcome that it was agreed in, where it was. */
  outcome: OutcomeDraft | null;
  /** What its words name. */
  named: NamedDeeds;
  /** The claim by which it was done. */
  done: Fact | null;
}

/** Acts that are done on a day, so that it can be told whether they were. */
const DEEDS: ReadonlySet<string> = new Set(
  'appoint ease exchange-notes extend impose initial lapse lift ratify release resume return sign suspend take-effect withdraw'.split(
    ' ',
  ),
);

/** Those that are done by both sides together. */
const JOINT: ReadonlySet<string> = new Set(['agree', 'decide']);

/** What the parties of a track are to do at or by a day, and whether a later report says that it was done. */
export class Undertakings {
  readonly drafts: UndertakingDraft[] = [];
  readonly #index: StemIndex<UndertakingDraft>;
  /** By act and the day that it is to be done on. */
  readonly #byDay = new Map<string, UndertakingDraft[]>();
  /** By each act that their words name. */
  readonly #byAct = new Map<string, UndertakingDraft[]>();
  readonly #trail: Trail;

  constructor(trail: Trail) {
    this.#trail = trail;
    this.#index = new StemIndex(trail);
  }

  /** Folds in the claims of the next report. @param told the outcomes that they tell of */
  add(report: readonly Fact[], told: readonly OutcomeDraft[]): void {
    const meetings = report.filter(({claim}) => claim.meeting !== null);
    for (const fact of meetings.filter(isHeld))
      for (const draft of this.#naming(MEETING)) if (isHeldBy(draft, fact)) this.#do(draft, fact);
    for (const fact of report) {
      const {act, polarity, text, due} = fact.claim;
      const content = fact.claim.content ?? (due === null ? null : text);
      if (polarity === '-' || content === null) continue;
      const outcome = told.find(({facts}) => facts.includes(fact)) ?? null;
      const stems = contentStems(content);
      const known = this.#index.sharing(stems).filter((draft) => isSame(draft, stems));
      const by = outcome ? due : dayAhead(fact, meetings);
      if (!outcome && isToldBy(fact, told)) continue;
      if (by !== null || (!outcome && isFormalStep(fact, meetings))) this.#tell(fact, by, stems, outcome, known);
      else if (DEEDS.has(act) && isDone(fact)) {
        const done = [
          ...known.filter((draft) => draft.act === act || isOneOf(draft, act, stems)),
          ...this.#dueThen(fact),
          ...this.#naming(act).filter((draft) => isNamedBy(draft, fact, stems) || isStepTaken(draft, fact)),
        ];
        for (const draft of new Set(done)) this.#do(draft, fact);
      } else if (act === 'refer' && isDone(fact))
        for (const draft of this.#index.sharing(stems)) if (isCarriedBy(draft, fact)) this.#do(draft, fact);
    }
  }

  /** Marks what a later report tells by the claim to have been done. */
  #do(draft: UndertakingDraft, fact: Fact): void {
    const {done, facts} = draft;
    if (done === null && facts[0]!.evidence.reported < fact.evidence.reported) this.#trail.mark(draft).done = fact;
  }

  /** What was to be done by the same act on the day of the claim, whatever words it is told in. */
  #dueThen({claim}: Fact): readonly UndertakingDraft[] {
    return this.#byDay.get(`${claim.act} ${dayOf(claim.when)}`) ?? [];
  }

  /** What is done by an act that its words name, or is a meeting. */
  #naming(act: string): readonly UndertakingDraft[] {
    return this.#byAct.get(act) ?? [];
  }

  #tell(
    fact: Fact,
    by: Edtf | null,
    stems: readonly string[],
    outcome: OutcomeDraft | null,
    known: readonly UndertakingDraft[],
  ): void {
    const draft = known.findLast((each) => (outcome ? each.outcome === outcome : each.act === fact.claim.act));
    if (draft) {
      this.#trail.mark(draft).facts.push(fact);
      if (outcome === null && by !== null && by !== draft.by) {
        draft.by = by;
        draft.text = fact.claim.text;
      }
      this.#due(draft);
      return;
    }
    const order = this.drafts.length;
    const {act, text} = fact.claim;
    const words = outcome?.text ?? text;
    const fresh = {
      order,
      act,
      text: words,
      named: namedDeeds(words, DEEDS),
      stems: new Set<string>(),
      by,
      facts: [fact],
      outcome,
      done: null,
    };
    this.#trail.mark(this.drafts).push(fresh);
    this.#index.add(this.#trail.mark(fresh), stems);
    this.#due(fresh);
    for (const named of [...fresh.named.acts, ...(fresh.named.ofMeeting ? [MEETING] : [])])
      this.#put(this.#byAct, named, fresh);
  }

  #due(draft: UndertakingDraft): void {
    const day = dayOf(draft.by);
    if (day === null) return;
    this.#put(this.#byDay, `${draft.act} ${day}`, draft);
  }

  #put(map: Map<string, UndertakingDraft[]>, key: string, draft: UndertakingDraft): void {
    const drafts = map.get(key) ?? [];
    map.set(key, drafts);
    if (!drafts.includes(draft)) this.#trail.mark(drafts).push(draft);
  }
}

export function awaitedUndertaking({text, by, facts, outcome, done}: UndertakingDraft): Awaited {
  const lastSaid = facts.at(-1)!.evidence.reported;
  return {
    row: {
      id: rowId('expectation', facts[0]!.evidence, text),
      text: text.split(/\s+/).slice(0, 40).join(' '),
      of: outcome && outcomeId(outcome),
      by,
      evidence: evidencesOf(done ? [...facts, done] : facts),
    },
    status(asOf) {
      if (done || (outcome && cameIntoForce(outcome, facts[0]!))) return 'fulfilled';
      if (outcome && OFF.has(outcome.firmness)) return 'cancelled';
      return isOverdue(by, lastSaid, asOf) ? 'overdue' : 'open';
    },
  };
}

/** Whether what it was agreed in is told to have taken effect by a later report. */
function cameIntoForce({firmness, history}: OutcomeDraft, {evidence}: Fact): boolean {
  return firmness === 'in-force' && history.at(-1)!.on > evidence.reported;
}

const OFF: ReadonlySet<string> = new Set(['reversed', 'suspended', 'lapsed']);

/** The day at or by which the claim says that its act is to be done, where it is told as sure to come, or as meant by a day; else null. */
function dayAhead(fact: Fact, meetings: readonly Fact[]): Edtf | null {
  const {act, due, when} = fact.claim;
  const by = due ?? when;
  if (by === null || (lastDay(by) ?? '') <= fact.evidence.reported) return null;
  if (!isSure(fact, meetings) && !isMeant(fact, meetings)) return null;
  return DEEDS.has(act) || JOINT.has(act) || act === 'refer' ? by : null;
}

/** A step that is told as sure to come, on no day. */
function isFormalStep(fact: Fact, meetings: readonly Fact[]): boolean {
  const {act, due, when} = fact.claim;
  return FORMAL.has(act) && due === null && when === null && isSure(fact, meetings);
}

function isSure({claim}: Fact, meetings: readonly Fact[]): boolean {
  const {factuality, tense, modality} = claim;
  const sure = factuality === 'certain' || factuality === 'probable';
  const ahead = tense === 'future' && (modality === null || modality === 'planned');
  return sure && ahead && !claim.meeting && !isOfMeeting(claim, meetings);
}

/** "HOPES TO sign by June", "WANTS TO settle it this year". */
function isMeant({claim}: Fact, meetings: readonly Fact[]): boolean {
  const {factuality, tense, modality} = claim;
  const meant = tense === 'future' && (modality === 'intended' || modality === 'hoped');
  return meant && factuality !== 'unknown' && !claim.meeting && !isOfMeeting(claim, meetings);
}

function isDone({claim}: Fact): boolean {
  return claim.tense !== 'future' && claim.modality === null && claim.factuality === 'certain';
}

/** What is done by whichever deeds it takes. */
function isOpen({act}: UndertakingDraft): boolean {
  return JOINT.has(act) || act === 'refer';
}

/** Whether a deed told in much the same words is what was agreed on. */
function isOneOf(draft: UndertakingDraft, act: string, told: readonly string[]): boolean {
  return isOpen(draft) && act !== 'suspend' && told.filter((stem) => draft.stems.has(stem)).length >= 2;
}

/** "The RELEASES are to begin", "to hand over THE SAILORS": whether the deed that its words name was done to the same, or in time where they name nothing else. */
function isNamedBy(draft: UndertakingDraft, {claim, evidence}: Fact, told: readonly string[]): boolean {
  const {by, named} = draft;
  if (!isOpen(draft) && draft.act !== claim.act) return false;
  if (named.rest.length > 0) return named.rest.some((stem) => told.includes(stem));
  return by !== null && (firstDay(claim.when) ?? evidence.reported) <= (lastDay(by) ?? '');
}

/** Under which meetings stand among the acts that words name. */
const MEETING = 'meet';

/** "It will hold its first session NEXT WEEK": done where a later report tells of a meeting until then. */
function isHeldBy({act, by, facts}: UndertakingDraft, {claim}: Fact): boolean {
  const held = firstDay(claim.when);
  if (act !== 'refer' || by === null || held === null) return false;
  return held > facts[0]!.evidence.reported && held <= (lastDay(by) ?? '');
}

function isHeld({claim}: Fact): boolean {
  return claim.meeting?.status === 'held' && claim.factuality === 'certain';
}

/** What is said of a meeting in the same words is the round's own expectation. */
function isOfMeeting(claim: Claim, meetings: readonly Fact[]): boolean {
  return meetings.some(({claim: {start, end}}) => start < claim.end && end > claim.start);
}

/** What an outcome of the same words is told to be. */
function isToldBy({claim, evidence}: Fact, told: readonly OutcomeDraft[]): boolean {
  const within = (other: Fact) =>
    other.evidence.document === evidence.document && other.claim.start <= claim.start && other.claim.end >= claim.end;
  return claim.tense === 'future' && told.some(({facts}) => facts.some(within));
}

function isSame({stems}: UndertakingDraft, other: readonly string[]): boolean {
  const shared = other.filter((stem) => stems.has(stem)).length;
  return shared * 3 >= Math.min(stems.size, other.length) * 2;
}
