import type {Claim} from '../claim/index.ts';
import {contentStems} from '../language/index.ts';
import {dayOf, type Edtf} from '../mention/index.ts';
import {type Awaited, isOverdue} from './expectations.ts';
import {evidencesOf, type Fact, rowId} from './fact.ts';
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
  /** The claim by which it was done. */
  done: Fact | null;
}

/** Acts that are done on a day, so that it can be told whether they were. */
const DEEDS: ReadonlySet<string> = new Set(
  'appoint ease exchange-notes impose lift ratify release resume return sign suspend take-effect withdraw'.split(' '),
);

/** Steps by which what was agreed gets its force: awaited on no day, too. */
const FORMAL: ReadonlySet<string> = new Set(['sign', 'ratify', 'take-effect']);

/** Those that are done by both sides together. */
const JOINT: ReadonlySet<string> = new Set(['agree', 'decide']);

/** What the parties of a track are to do at or by a day, and whether a later report says that it was done. */
export class Undertakings {
  readonly drafts: UndertakingDraft[] = [];
  readonly #index: StemIndex<UndertakingDraft>;
  /** By act and the day that it is to be done on. */
  readonly #byDay = new Map<string, UndertakingDraft[]>();
  readonly #trail: Trail;

  constructor(trail: Trail) {
    this.#trail = trail;
    this.#index = new StemIndex(trail);
  }

  /** Folds in the claims of the next report. @param told the outcomes that they tell of */
  add(report: readonly Fact[], told: readonly OutcomeDraft[]): void {
    const meetings = report.filter(({claim}) => claim.meeting !== null);
    for (const fact of report) {
      const {act, polarity, text, due} = fact.claim;
      const content = fact.claim.content ?? (due === null ? null : text);
      if (polarity === '-' || content === null) continue;
      const outcome = told.find(({facts}) => facts.includes(fact)) ?? null;
      const stems = contentStems(content);
      const known = this.#index.sharing(stems).filter((draft) => isSame(draft, stems));
      const by = outcome ? due : dayAhead(fact, meetings);
      if (by !== null || (!outcome && isFormalStep(fact, meetings))) this.#tell(fact, by, stems, outcome, known);
      else if (DEEDS.has(act) && isDone(fact)) {
        for (const draft of [...known, ...this.#dueThen(fact)])
          if (isDoneBy(draft, fact, stems)) this.#trail.mark(draft).done = fact;
      }
    }
  }

  /** What was to be done by the same act on the day of the claim, whatever words it is told in. */
  #dueThen({claim}: Fact): readonly UndertakingDraft[] {
    return this.#byDay.get(`${claim.act} ${dayOf(claim.when)}`) ?? [];
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
    const fresh = {
      order,
      act,
      text: outcome?.text ?? text,
      stems: new Set<string>(),
      by,
      facts: [fact],
      outcome,
      done: null,
    };
    this.#trail.mark(this.drafts).push(fresh);
    this.#index.add(this.#trail.mark(fresh), stems);
    this.#due(fresh);
  }

  #due(draft: UndertakingDraft): void {
    const day = dayOf(draft.by);
    if (day === null) return;
    const key = `${draft.act} ${day}`;
    const due = this.#byDay.get(key) ?? [];
    this.#byDay.set(key, due);
    if (!due.includes(draft)) this.#trail.mark(due).push(draft);
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
      if (done) return 'fulfilled';
      if (outcome && OFF.has(outcome.firmness)) return 'cancelled';
      return isOverdue(by, lastSaid, asOf) ? 'overdue' : 'open';
    },
  };
}

const OFF: ReadonlySet<string> = new Set(['reversed', 'suspended', 'lapsed']);

/** The day at or by which the claim says that its act is to be done, where it is told as sure to come; else null. */
function dayAhead(fact: Fact, meetings: readonly Fact[]): Edtf | null {
  const {act, due, when} = fact.claim;
  const by = due ?? when;
  const day = due === null ? firstDay(by) : lastDay(by);
  if (by === null || (day ?? '') <= fact.evidence.reported || !isSure(fact, meetings)) return null;
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

function isDone({claim}: Fact): boolean {
  return claim.tense !== 'future' && claim.modality === null && claim.factuality === 'certain';
}

/** Whether a later report tells by the claim that it was done: by the same act, or, where it was agreed on, by any deed. */
function isDoneBy(
  {act, done, facts, stems}: UndertakingDraft,
  {claim, evidence}: Fact,
  told: readonly string[],
): boolean {
  if (done !== null || facts[0]!.evidence.reported >= evidence.reported) return false;
  const agreed =
    (JOINT.has(act) || act === 'refer') &&
    claim.act !== 'suspend' &&
    told.filter((stem) => stems.has(stem)).length >= 2;
  return claim.act === act || agreed;
}

/** What is said of a meeting in the same words is the round's own expectation. */
function isOfMeeting(claim: Claim, meetings: readonly Fact[]): boolean {
  return meetings.some(({claim: {start, end}}) => start < claim.end && end > claim.start);
}

function isSame({stems}: UndertakingDraft, other: readonly string[]): boolean {
  const shared = other.filter((stem) => stems.has(stem)).length;
  return shared * 3 >= Math.min(stems.size, other.length) * 2;
}
