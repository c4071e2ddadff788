import type {Claim, Reading} from '../claim/index.ts';
import {partyName} from '../mention/index.ts';
import type {AccountOf} from './accounts.ts';
import {type Denial, denialsIn, onAmounts, onDay, onFact} from './divergences.ts';
import {type Awaited, awaitedOutcome, awaitedRound} from './expectations.ts';
import {byPlace, compare, type Fact, rowId} from './fact.ts';
import {type IssueDraft, Issues, issueId, issueRow, STANCES} from './issues.ts';
import {type LeftOut, LeftOuts} from './left-out.ts';
import {type OutcomeDraft, Outcomes, outcomeId, outcomeKind, outcomeRow} from './outcomes/index.ts';
import {agentsOf, partiesIn} from './parties.ts';
import {People, personRow} from './people.ts';
import {Readouts} from './readouts.ts';
import type {Divergence, Evidence, Track} from './record.ts';
import {countOrdinals, type RoundDraft, Rounds, roundRow} from './rounds/index.ts';
import {Rows} from './rows.ts';
import {Statements, statementRow} from './statements.ts';
import {Trail} from './trail.ts';
import type {Work} from './work.ts';

/** A report with those of its claims that belong to a track. */
export interface Part {
  reading: Reading;
  facts: readonly Fact[];
}

/**
 * One track, folded report by report in the order (reported, document). A report that comes late is put in its place:
 * the fold goes back to it and takes the later reports of the track again, no others.
 */
export class TrackFold {
  readonly #parties: readonly string[];
  readonly #accountOf: AccountOf;
  readonly #work: Work;
  readonly #parts: Part[] = [];
  readonly #mediating = new Map<string, number>();
  /** How many of the parts are folded in. */
  #folded = 0;
  #fold: Fold;

  constructor(parties: readonly string[], accountOf: AccountOf, work: Work) {
    this.#parties = parties;
    this.#accountOf = accountOf;
    this.#work = work;
    this.#fold = this.#start();
  }

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  /** Puts a report in its place, or in the place of what was read from it before. */
  put(part: Part): void {
    const at = this.#placeOf(part.reading);
    const known = this.#parts[at]?.reading.report.id === part.reading.report.id;
    if (known) this.#mediate(this.#parts[at]!, -1);
    this.#parts.splice(at, known ? 1 : 0, part);
    this.#mediate(part, 1);
    this.#goBack(at);
  }

  remove(reading: Reading): void {
    const at = this.#placeOf(reading);
    const [part] = this.#parts.splice(at, 1);
    this.#mediate(part!, -1);
    this.#goBack(at);
  }

  /** Has everything folded anew, where what it stands on beside its claims is another. */
  restart(): void {
    this.#fold = this.#start();
    this.#folded = 0;
  }

  /** The track as it stands on a day. */
  row(asOf: string): Track {
    const mediators = this.#mediators();
    if (mediators.join() !== this.#fold.mediators.join()) this.restart();
    for (; this.#folded < this.#parts.length; this.#folded++) {
      const part = this.#parts[this.#folded]!;
      this.#work.claims += part.facts.length;
      this.#fold.add(part);
    }
    const first = this.#parts[0]!.facts[0];
    return {
      id: rowId('track', first?.evidence, this.#parties.join(' ')),
      title: this.#parties.map(partyName).join(' – '),
      parties: [...this.#parties],
      mediators,
      ...this.#fold.rows(asOf),
    };
  }

  #start(): Fold {
    return new Fold(this.#parties, this.#mediators(), this.#accountOf, this.#work);
  }

  #goBack(at: number): void {
    if (at >= this.#folded) return;
    this.#fold.back(at);
    this.#folded = at;
  }

  #mediate({facts}: Part, by: 1 | -1): void {
    for (const party of new Set(facts.flatMap(({claim}) => partiesIn(claim, ['mediator'])))) {
      const count = (this.#mediating.get(party) ?? 0) + by;
      if (count === 0) this.#mediating.delete(party);
      else this.#mediating.set(party, count);
    }
  }

  #mediators(): string[] {
    return [...this.#mediating.keys()].filter((party) => !this.#parties.includes(party)).sort(compare);
  }

  #placeOf({report}: Reading): number {
    let low = 0;
    let high = this.#parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#parts[middle]!.reading.report;
      if ((compare(other.reported, report.reported) || compare(other.id, report.id)) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The rows of a track with given sides and mediators, while its reports are being folded. */
class Fold {
  readonly mediators: readonly string[];
  readonly #parties: ReadonlySet<string>;
  readonly #all: ReadonlySet<string>;
  readonly #accountOf: AccountOf;
  readonly #trail = new Trail();
  readonly #rounds: Rounds;
  readonly #issues: Issues;
  readonly #outcomes: Outcomes;
  readonly #people: People;
  readonly #statements: Statements;
  readonly #denials: Denial[] = [];
  readonly #leftOuts: LeftOuts;
  readonly #readouts: Readouts;
  readonly #rows: Rows;

  constructor(parties: readonly string[], mediators: readonly string[], accountOf: AccountOf, work: Work) {
    this.mediators = mediators;
    this.#parties = new Set(parties);
    this.#all = new Set([...parties, ...mediators]);
    this.#accountOf = accountOf;
    this.#rows = new Rows(work);
    const trail = this.#trail;
    this.#rounds = new Rounds(this.#parties, (fact) => isPlaced(fact, this.#all), trail);
    this.#issues = new Issues(({claim}) => isPoint(claim, this.#parties), trail);
    this.#outcomes = new Outcomes(
      {
        parties: this.#parties,
        issueOf: (fact) => this.#issues.issueOf(fact),
        roundsOf: (fact) => this.#rounds.roundsOf(fact),
      },
      trail,
    );
    this.#people = new People(this.#all, trail);
    this.#statements = new Statements(this.#issues, accountOf, trail);
    const rows = {rounds: this.#rounds, issues: this.#issues, outcomes: this.#outcomes};
    this.#leftOuts = new LeftOuts(this.#parties, rows, trail);
    this.#readouts = new Readouts(this.#parties, trail);
  }

  add({reading, facts}: Part): void {
    this.#trail.begin();
    this.#rounds.add(facts);
    this.#issues.add(facts);
    const told = this.#outcomes.add(facts);
    this.#people.add(reading);
    this.#statements.add(reading);
    this.#trail.mark(this.#denials).push(...denialsIn(facts));
    this.#leftOuts.add(reading);
    this.#readouts.add(reading, facts, told, (fact) => this.#rounds.roundsOf(fact));
  }

  /** Undoes all reports but the first so many. */
  back(reports: number): void {
    this.#trail.back(reports);
    this.#rounds.reorder();
  }

  /** The rows: those whose claims changed folded anew, then what hangs on their neighbours. */
  rows(asOf: string): Omit<Track, 'id' | 'title' | 'parties' | 'mediators'> {
    const rows = this.#rows.since(this.#trail.takeTouched());
    const ordinals = countOrdinals(this.#rounds.inTime);
    const rounds = this.#rounds.inTime.map((draft) => {
      const row = rows.of('round', draft, [], () => roundRow(draft, this.#parties, this.#accountOf));
      return {draft, row: {...row, ordinal: ordinals.get(draft)!}};
    });
    const ids = new Map(rounds.map(({draft, row}) => [draft, row.id]));
    const roundId = (draft: RoundDraft) => ids.get(draft)!;
    const outcomes = this.#outcomes.drafts.map((draft) => {
      const follows = this.#followed(draft);
      const row = rows.of('outcome', draft, [draft.round, draft.issue, follows], () =>
        outcomeRow(draft, draft.round && roundId(draft.round), follows?.when ?? null, this.#accountOf),
      );
      return {draft, row};
    });
    const onIssue = byIssue(this.#outcomes.drafts);
    const issues = this.#issues.drafts.map((draft) => {
      const mine = onIssue.get(draft) ?? [];
      return {draft, row: rows.of('issue', draft, mine, () => issueRow(draft, mine, this.#all))};
    });
    const awaited = [
      ...rounds.map(({draft, row}) => rows.of('awaited', draft, [], () => awaitedRound(draft, row.id))),
      ...outcomes.map(({draft}) => rows.of('awaited', draft, [], () => awaitedOutcome(draft))),
    ];
    return {
      rounds: rounds.map(({row}) => row),
      issues: issues.map(({row}) => row).sort(byEvidence),
      outcomes: outcomes.map(({row}) => row).sort(byEvidence),
      people: this.#people.drafts.map((draft) => rows.of('person', draft, [], () => personRow(draft))).sort(byEvidence),
      statements: this.#statements.drafts.map((draft) =>
        rows.of('statement', draft, [draft.issue], () => statementRow(draft)),
      ),
      expectations: awaited
        .filter((each): each is Awaited => each !== null)
        .map(({row, status}) => ({...row, status: status(asOf)}))
        .sort(byEvidence),
      divergences: [
        ...rounds.flatMap(({draft, row}) => rows.of('divergence', draft, [], () => onDay(draft, row.id))),
        ...this.#outcomes.drafts.flatMap((draft) => onFact(draft, this.#denials)),
        ...onAmounts(this.#outcomes.drafts),
        ...[...this.#readouts.drafts, ...this.#leftOuts.drafts].map(
          ({about, field, accounts}): Divergence => ({about: idOf(about, roundId), field, accounts}),
        ),
      ],
    };
  }

  /** The round after which an outcome is said to have come about, or null. */
  #followed({facts}: OutcomeDraft): RoundDraft | null {
    const first = facts[0]!;
    return first.claim.meeting?.relation === 'after' ? (this.#rounds.roundsOf(first)[0] ?? null) : null;
  }
}

function byIssue(outcomes: readonly OutcomeDraft[]): Map<IssueDraft, OutcomeDraft[]> {
  const found = new Map<IssueDraft, OutcomeDraft[]>();
  for (const outcome of outcomes) {
    if (outcome.issue === null) continue;
    const list = found.get(outcome.issue);
    if (list) list.push(outcome);
    else found.set(outcome.issue, [outcome]);
  }
  return found;
}

function idOf(about: LeftOut['about'], roundId: (draft: RoundDraft) => string): string {
  if ('issue' in about) return issueId(about.issue);
  return 'outcome' in about ? outcomeId(about.outcome) : roundId(about.round);
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

function byEvidence(a: {evidence: Evidence[]}, b: {evidence: Evidence[]}): number {
  const [one] = a.evidence;
  const [other] = b.evidence;
  return one && other ? byPlace(one, other) : 0;
}
