import type {Reading} from '../claim/index.ts';
import {coreStems} from '../language/index.ts';
import type {Edtf} from '../mention/index.ts';
import type {AccountOf} from './accounts.ts';
import {type Denial, denialsIn, onAmounts, onDay, onFact} from './divergences.ts';
import {type Awaited, awaitedRounds} from './expectations.ts';
import {byPlace, type Fact} from './fact.ts';
import {issueRow, STANCES} from './issue-row.ts';
import {type IssueDraft, Issues, issueId} from './issues.ts';
import {type LeftOut, LeftOuts} from './left-out.ts';
import {type OutcomeDraft, Outcomes, outcomeId, outcomeKind, outcomeRow} from './outcomes/index.ts';
import {agentsOf} from './parties.ts';
import {People, personRow} from './people.ts';
import {Readouts} from './readouts.ts';
import type {Divergence, Evidence, Track} from './record.ts';
import {countOrdinals, firstDay, lastDay, type RoundDraft, Rounds, roundRow} from './rounds/index.ts';
import {Rows} from './rows.ts';
import {Statements, statementRow} from './statements.ts';
import {Trail} from './trail.ts';
import {awaitedUndertaking, Undertakings} from './undertakings.ts';
import type {Work} from './work.ts';

/** A report with those of its claims that belong to a track. */
export interface Part {
  reading: Reading;
  facts: readonly Fact[];
}

type Heading = 'id' | 'title' | 'parties' | 'mediators';
type Rendered = Omit<Track, Heading | 'expectations'> & {awaited: Awaited[]};

/** The rows of a track with given sides and mediators, while its reports are being folded. */
export class TrackRows {
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
  readonly #undertakings: Undertakings;
  readonly #leftOuts: LeftOuts;
  readonly #readouts: Readouts;
  readonly #rows: Rows;
  #last: Rendered | null = null;

  constructor(parties: readonly string[], mediators: readonly string[], accountOf: AccountOf, work: Work) {
    this.mediators = mediators;
    this.#parties = new Set(parties);
    this.#all = new Set([...parties, ...mediators]);
    this.#accountOf = accountOf;
    this.#rows = new Rows(work);
    const trail = this.#trail;
    this.#rounds = new Rounds(this.#parties, (fact) => isPlaced(fact, this.#all), trail);
    this.#issues = new Issues((fact) => isPoint(fact, this.#parties), trail);
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
    this.#undertakings = new Undertakings(trail);
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
    this.#undertakings.add(facts, told);
    this.#leftOuts.add(reading);
    this.#readouts.add(reading, facts, told, (fact) => this.#rounds.roundsOf(fact));
  }

  /** Undoes all reports but the first so many. */
  back(reports: number): void {
    this.#trail.back(reports);
    this.#rounds.reorder();
  }

  /** The rows as they stand; on another day, with nothing new, only what is awaited can stand otherwise. */
  on(asOf: string): Omit<Track, Heading> {
    const touched = this.#trail.takeTouched();
    if (this.#last === null || touched.size > 0) this.#last = this.#render(touched);
    const {awaited, ...rest} = this.#last;
    return {...rest, expectations: awaited.map(({row, status}) => ({...row, status: status(asOf)}))};
  }

  /** Folds those rows anew whose claims changed, then what hangs on their neighbours. */
  #render(touched: ReadonlySet<object>): Rendered {
    const rows = this.#rows.since(touched);
    const ordinals = countOrdinals(this.#rounds.inTime);
    const rounds = this.#rounds.inTime.map((draft) => {
      const row = rows.of('round', draft, [], () => roundRow(draft, this.#parties, this.#accountOf));
      return {draft, row: {...row, ordinal: ordinals.get(draft)!}};
    });
    const ids = new Map(rounds.map(({draft, row}) => [draft, row.id]));
    const roundId = (draft: RoundDraft) => ids.get(draft)!;
    const outcomes = this.#outcomes.drafts.map((draft) => {
      const [from, to] = this.#around(draft);
      const row = rows.of(
        'outcome',
        draft,
        [draft.round, from, to],
        () => outcomeRow(draft, draft.round && roundId(draft.round), spanFrom(draft, from, to), this.#accountOf),
        draft.issue && issueId(draft.issue),
      );
      return {draft, row};
    });
    const onIssue = byIssue(this.#outcomes.drafts);
    const issues = this.#issues.drafts.map((draft) => {
      const mine = onIssue.get(draft) ?? [];
      const stems = coreStems(draft.label);
      const touching = this.#outcomes.touching(stems);
      const naming =
        mine.length > 0 ? [] : touching.filter((outcome) => stems.every((stem) => outcome.stems.has(stem)));
      const row = rows.of('issue', draft, [...mine, ...touching], () =>
        issueRow(draft, {own: mine, naming, touching}, this.#all),
      );
      return {draft, row};
    });
    const awaited = [
      ...rounds.flatMap(({draft, row}) => rows.of('awaited', draft, [], () => awaitedRounds(draft, row.id))),
      ...this.#undertakings.drafts.map((draft) =>
        rows.of('awaited', draft, [draft.outcome], () => awaitedUndertaking(draft)),
      ),
    ];
    return {
      rounds: rounds.map(({row}) => row),
      issues: issues.map(({row}) => row).sort(byEvidence),
      outcomes: outcomes.map(({row}) => row).sort(byEvidence),
      people: this.#people.drafts.map((draft) => rows.of('person', draft, [], () => personRow(draft))).sort(byEvidence),
      statements: this.#statements.drafts.map((draft) =>
        rows.of('statement', draft, [], () => statementRow(draft), draft.issue && issueId(draft.issue)),
      ),
      awaited: awaited.sort((a, b) => byEvidence(a.row, b.row)),
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

  /** The round after which an outcome is said to have come about, and that before which, where it is said. */
  #around({facts}: OutcomeDraft): [RoundDraft | null, RoundDraft | null] {
    const first = facts[0]!;
    const rounds = this.#rounds.roundsOf(first);
    const relation = first.claim.meeting?.relation ?? null;
    if (relation === 'after') return [rounds[0] ?? null, null];
    const [one, other] = this.#rounds.inTime.filter((draft) => rounds.includes(draft));
    return relation === 'between' && rounds.length === 2 ? [one!, other!] : [null, null];
  }
}

/** The days from the end of one round to the next, or to the first report of the outcome; null where they are not known. */
function spanFrom({facts}: OutcomeDraft, from: RoundDraft | null, to: RoundDraft | null): Edtf | null {
  const {reported} = facts[0]!.evidence;
  const first = to === null ? firstDay(from?.when ?? null) : lastDay(from?.when ?? null);
  const last = to === null ? reported : firstDay(to.when);
  return first !== null && last !== null && first < last ? `[${first}..${last}]` : null;
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
function isPoint(fact: Fact, parties: ReadonlySet<string>): boolean {
  const {claim} = fact;
  const told = claim.polarity === '+' && claim.factuality !== 'unknown';
  const held = STANCES.has(claim.act) && told && agentsOf(claim).some((party) => parties.has(party));
  const pending = told && (claim.act === 'open' || claim.act === 'work');
  return held || pending || outcomeKind(fact, parties) !== null;
}

/** Both sides, where they speak together. */
const BOTH =
  /^(?:(?:the|a|their) )?(?:(?:two|both) (?:\p{L}+ )?(?:sides|governments|countries|parties|delegations|ministries|capitals|negotiators)|(?:officials|diplomats|ministers|sources|spokesmen) (?:of|from|on|in|for) (?:the two|both) (?:sides|governments|countries|parties|delegations|ministries|capitals)|joint (?:press )?(?:statement|communiqu[eé]|release))$/iu;

/**
 * The outlet's own word counts on a round, and that of a party, host or mediator, be it passed on by another outlet that
 * a party has put it off; that of others does not undo it.
 */
function isPlaced({claim}: Fact, all: ReadonlySet<string>): boolean {
  const source = claim.source.at(-1);
  if (!source || (source.party !== null && all.has(source.party))) return true;
  if (source.party === null && BOTH.test(source.name)) return true;
  return source.party === null && claim.meeting?.status === 'postponed' && all.has(claim.meeting.by ?? '');
}

function byEvidence(a: {evidence: Evidence[]}, b: {evidence: Evidence[]}): number {
  const [one] = a.evidence;
  const [other] = b.evidence;
  return one && other ? byPlace(one, other) : 0;
}
