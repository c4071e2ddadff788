import type {Reading} from '../claim/index.ts';
import {MEETING_ITSELF} from '../language/en/silence.ts';
import {daysBetween} from '../report/index.ts';
import type {Fact} from './fact.ts';
import type {IssueDraft, Issues} from './issues.ts';
import {areOpposed, mayBeOpposed} from './opposed.ts';
import type {OutcomeDraft, Outcomes} from './outcomes/index.ts';
import {deniedAnswers} from './put-to.ts';
import type {Divergence} from './record.ts';
import {firstDay, type RoundDraft, type Rounds} from './rounds/index.ts';
import {contrastsIn, type Refusal, refusalsIn, type Told, toldIn, topicStems} from './silence.ts';
import type {Trail} from './trail.ts';

/** So long an account is answered by what another side leaves out. */
const ANSWERED = 14;
/** So near, in characters, stands what "that" takes back. */
const JUST_BEFORE = 400;

/** Two accounts of a row that differ: the divergence, while the id of its row may still move. */
export interface LeftOut {
  about: {issue: IssueDraft} | {outcome: OutcomeDraft} | {round: RoundDraft};
  field: string;
  accounts: Divergence['accounts'];
}

/**
 * What one side tells and another, as a report says, leaves out or denies: the two accounts beside each other. Only
 * where both sides, the words of the first, and the row that they are about are known.
 */
export class LeftOuts {
  readonly drafts: LeftOut[] = [];
  readonly #told: Told[] = [];
  readonly #parties: ReadonlySet<string>;
  readonly #rows: {issues: Issues; outcomes: Outcomes; rounds: Rounds};
  readonly #trail: Trail;

  constructor(parties: ReadonlySet<string>, rows: {issues: Issues; outcomes: Outcomes; rounds: Rounds}, trail: Trail) {
    this.#parties = parties;
    this.#rows = rows;
    this.#trail = trail;
  }

  /** Folds in the next report, after its rounds, issues and outcomes. */
  add(reading: Reading): void {
    const told = toldIn(reading).filter(({party}) => this.#parties.has(party));
    this.#trail.mark(this.#told).push(...told);
    const answers = deniedAnswers(reading).filter((pair) => pair.every(({party}) => this.#parties.has(party)));
    const opposed = told.flatMap((one) => this.#opposedTo(one).map((other): [Told, Told] => [other, one]));
    for (const [one, other] of [...contrastsIn(reading, told), ...answers, ...opposed]) {
      const about = this.#aboutOf(null, one);
      const accounts = [accountOf(one), accountOf(other)];
      if (about) this.#put({about, field: 'account', accounts});
    }
    for (const refusal of refusalsIn(reading)) {
      if (!this.#parties.has(refusal.party)) continue;
      const met = MEETING_ITSELF.test(refusal.topic ?? '') ? this.#meetingDenied(refusal) : null;
      if (met) this.#put(met);
      const other = met ? null : this.#answered(refusal);
      const about = other && this.#aboutOf(refusal.topic, other);
      if (!about) continue;
      this.#put({about, field: refusal.topic ?? 'account', accounts: [accountOf(other), answerOf(refusal)]});
    }
  }

  /** Keeps it, unless the same side has said the same of the row before. */
  #put(draft: LeftOut): void {
    const same = ({about, field, accounts: [, second]}: LeftOut) =>
      sameRow(about, draft.about) &&
      field === draft.field &&
      second!.party === draft.accounts[1]!.party &&
      second!.value === draft.accounts[1]!.value;
    if (!this.drafts.some(same)) this.#trail.mark(this.drafts).push(draft);
  }

  /** A round that a report tells of, and a side's word that there was none. */
  #meetingDenied(refusal: Refusal): LeftOut | null {
    const {reported} = refusal.evidence;
    const told = ({claim, evidence}: Fact) =>
      claim.meeting?.status === 'held' &&
      evidence.reported <= reported &&
      daysBetween(evidence.reported, reported) <= ANSWERED;
    const round = this.#rows.rounds.inTime.findLast(({facts}) => facts.some(told));
    const fact = round?.facts.findLast(told);
    if (!round || !fact || refusal.kind !== 'denied') return null;
    const source = fact.claim.source.at(-1);
    const account = {
      party: source?.party ?? null,
      source: source?.name ?? fact.reading.report.source ?? fact.reading.report.id,
      value: round.when,
      evidence: [fact.evidence],
    };
    return {about: {round}, field: 'status', accounts: [account, answerOf(refusal)]};
  }

  /** What another side told last of the same thing in words of which not both can be true. */
  #opposedTo(told: Told): Told[] {
    if (!mayBeOpposed(told)) return [];
    const before = ({evidence: {document, reported, start}}: Told) =>
      (document !== told.evidence.document || start < told.evidence.start) &&
      daysBetween(reported, told.evidence.reported) <= ANSWERED;
    const other = this.#told.findLast((each) => each.party !== told.party && before(each) && areOpposed(each, told));
    return other ? [other] : [];
  }

  /** What the other side told last that the refusal is about, else what it goes on to tell in the same report. */
  #answered(refusal: Refusal): Told | null {
    let later: Told | null = null;
    for (let at = this.#told.length - 1; at >= 0; at--) {
      const told = this.#told[at]!;
      if (daysBetween(told.evidence.reported, refusal.evidence.reported) > ANSWERED) break;
      if (!answers(refusal, told)) continue;
      if (!comesAfter(told, refusal)) return told;
      later = told;
    }
    return refusal.topic === null ? null : later;
  }

  /** The row that both accounts are about: the issue, else the outcome, else the round that the report speaks of. */
  #aboutOf(topic: string | null, told: Told): LeftOut['about'] | null {
    const {issues, outcomes, rounds} = this.#rows;
    const stems = topic === null ? [...told.stems] : topicStems(topic);
    const issue = issues.about(stems);
    if (issue) return {issue};
    const shares = (draft: OutcomeDraft) => stems.filter((stem) => draft.stems.has(stem)).length * 2 >= stems.length;
    const outcome = outcomes.sharing(stems).find(shares);
    if (outcome) return {outcome};
    const inReport = ({facts}: {facts: readonly Fact[]}) =>
      facts.findLast((fact) => fact.evidence.document === told.evidence.document);
    const agreed = outcomes.sharing([...told.stems]).findLast(inReport);
    if (agreed) return {outcome: agreed};
    const round =
      rounds.inTime.findLast((draft) => inReport(draft)?.claim.meeting?.status === 'held') ??
      rounds.inTime.findLast(inReport) ??
      rounds.inTime.findLast(
        ({status, when}) => status === 'held' && (firstDay(when) ?? '9999') <= told.evidence.reported,
      );
    return round ? {round} : null;
  }
}

function sameRow(one: LeftOut['about'], other: LeftOut['about']): boolean {
  return Object.values(one)[0] === Object.values(other)[0];
}

function comesAfter(told: Told, {evidence}: Refusal): boolean {
  return told.evidence.document === evidence.document && told.evidence.start > evidence.end;
}

/** Whether the refusal is about what the other side told: the words that it names, or what stands just before. */
function answers(refusal: Refusal, told: Told): boolean {
  const {party, topic, of, evidence} = refusal;
  if (told.party === party || !of(told)) return false;
  if (topic === null) {
    const sameReport = told.evidence.document === evidence.document;
    return sameReport && !comesAfter(told, refusal) && evidence.start - told.evidence.end < JUST_BEFORE;
  }
  const stems = topicStems(topic);
  return stems.length > 0 && stems.every((stem) => told.stems.has(stem));
}

function accountOf({party, source, value, evidence}: Told): Divergence['accounts'][number] {
  return {party, source, value: value.split(/\s+/).slice(0, 40).join(' '), evidence: [evidence]};
}

function answerOf({kind, party, source, evidence}: Refusal): Divergence['accounts'][number] {
  return {party, source, value: kind === 'denied' ? 'denied' : null, evidence: [evidence]};
}
