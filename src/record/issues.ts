import {ACT_NOUNS, coreStems, TEXTS, VAGUE_ADJECTIVES, VAGUE_NOUNS} from '../language/index.ts';
import {byPlace, evidencesOf, type Fact, pointOf, rowId} from './fact.ts';
import type {OutcomeDraft} from './outcomes/index.ts';
import {agentsOf} from './parties.ts';
import type {Issue, IssueStatus, Position, Stance} from './record.ts';
import {StemIndex} from './stem-index.ts';
import type {Trail} from './trail.ts';

/** An issue while its claims are being folded. */
export interface IssueDraft {
  /** How many issues of the track were told of before it. */
  order: number;
  label: string;
  stems: Set<string>;
  facts: Fact[];
}

export const STANCES: ReadonlySet<string> = new Set([
  'raise',
  'concern',
  'demand',
  'propose',
  'offer',
  'accept',
  'reject',
]);

/** Gathers the claims that are about one point of the agenda, under whatever words: those that share the stems of its nouns. */
export class Issues {
  readonly drafts: IssueDraft[] = [];
  readonly #found = new WeakMap<Fact, IssueDraft>();
  readonly #isPoint: (fact: Fact) => boolean;
  readonly #index: StemIndex<IssueDraft>;
  readonly #trail: Trail;

  /** @param isPoint whether a claim speaks of a point of the agenda at all */
  constructor(isPoint: (fact: Fact) => boolean, trail: Trail) {
    this.#isPoint = isPoint;
    this.#trail = trail;
    this.#index = new StemIndex(trail);
  }

  issueOf(fact: Fact): IssueDraft | null {
    return this.#found.get(fact) ?? null;
  }

  /** The issue that words with these stems are about, or null. */
  about(stems: readonly string[]): IssueDraft | null {
    return best(this.#index.sharing(stems), stems);
  }

  /** Folds in the claims of the next report. */
  add(report: readonly Fact[]): void {
    for (const fact of report) {
      const label = pointOf(fact.claim);
      if (label === null || isPassing(fact, label) || isVague(label) || !this.#isPoint(fact)) continue;
      const stems = coreStems(label);
      if (stems.length === 0) continue;
      const draft = this.about(stems) ?? this.#open(label);
      this.#trail.mark(draft).facts.push(fact);
      this.#index.add(draft, stems);
      this.#found.set(fact, draft);
    }
  }

  #open(label: string): IssueDraft {
    const draft = {order: this.drafts.length, label, stems: new Set<string>(), facts: []};
    this.#trail.mark(this.drafts).push(draft);
    return draft;
  }
}

/** "a DOOR", "this ISLAND": one thing that is mentioned in passing or pointed at; "an apology", "a treaty" are asked for. */
function isPassing({claim, reading}: Fact, label: string): boolean {
  if (label.includes(' ') || ACT_NOUNS.has(label) || TEXTS.has(label)) return false;
  const start = claim.issueSpan?.start ?? 0;
  return PASSING.test(reading.report.text.slice(Math.max(0, start - 9), start));
}

const PASSING = /\b(?:an?|this|that|another|every|each)\s+$/iu;

/** "further DETAILS", "all possible EFFORTS": a thing that may be of anything. */
function isVague(label: string): boolean {
  const words = label.toLowerCase().split(' ');
  const noun = words.pop()!;
  const vague = VAGUE_NOUNS.has(noun) || VAGUE_NOUNS.has(noun.replace(/s$/u, ''));
  return vague && words.every((word) => VAGUE_ADJECTIVES.has(word));
}

/** The draft that shares most of the stems, at least half of the fewer; the earlier one where two share as many. */
function best<T extends {stems: Set<string>}>(drafts: readonly T[], stems: readonly string[]): T | null {
  let found: T | null = null;
  let most = 0;
  for (const draft of drafts) {
    const shared = stems.filter((stem) => draft.stems.has(stem)).length;
    if (shared > most && shared * 2 >= Math.min(stems.length, draft.stems.size)) {
      found = draft;
      most = shared;
    }
  }
  return found;
}

/** The id of an issue's row. */
export function issueId(draft: IssueDraft): string {
  return rowId('issue', draft.facts[0]?.evidence, draft.label);
}

/**
 * @param outcomes the outcomes on this issue
 * @param naming those on none that the words of the issue stand in, where it has none of its own
 * @param parties who may hold a position on it
 */
export function issueRow(
  draft: IssueDraft,
  outcomes: readonly OutcomeDraft[],
  naming: readonly OutcomeDraft[],
  parties: ReadonlySet<string>,
): Issue {
  const positions = positionsOf(draft, parties);
  const own = statusOf(draft, positions, outcomes);
  return {
    id: issueId(draft),
    label: draft.label,
    status: own === 'open' ? statusOf(draft, positions, naming) : own,
    positions,
    evidence: evidencesOf(draft.facts),
  };
}

/** What the parties want on an issue, one row for each party and stance. */
function positionsOf(draft: IssueDraft, parties: ReadonlySet<string>): Position[] {
  const found = new Map<string, Fact[]>();
  for (const fact of draft.facts) {
    const {claim} = fact;
    if (!STANCES.has(claim.act) || claim.polarity === '-') continue;
    for (const party of agentsOf(claim)) {
      if (!parties.has(party)) continue;
      const key = `${party} ${claim.act}`;
      found.set(key, [...(found.get(key) ?? []), fact]);
    }
  }
  return [...found].map(([key, facts]) => {
    const [party, stance] = key.split(' ') as [string, Stance];
    return {party, stance, on: facts[0]!.evidence.reported, evidence: evidencesOf(facts).sort(byPlace)};
  });
}

function statusOf(draft: IssueDraft, positions: readonly Position[], outcomes: readonly OutcomeDraft[]): IssueStatus {
  const firmness = new Set(outcomes.map((outcome) => outcome.firmness));
  if (firmness.has('formalised') || firmness.has('in-force')) {
    const since = outcomes
      .flatMap((outcome) => outcome.facts)
      .map((fact) => fact.evidence.reported)
      .sort()
      .at(-1)!;
    const more = positions.some(
      ({stance, evidence}) => stance === 'demand' && evidence.some((e) => e.reported > since),
    );
    return more ? 'agreed' : 'settled';
  }
  if (firmness.has('agreed')) return 'agreed';
  if (firmness.has('preliminary') || firmness.has('floated')) return 'moving';
  if (refused(positions) || draft.facts.some(isRefusalOfAsked)) return 'refused';
  const worked = draft.facts.some(({claim}) => claim.act === 'work' && claim.polarity === '+');
  return worked || positions.some(({stance}) => stance === 'accept') ? 'moving' : 'open';
}

/** "rejected a Chilean PROPOSAL that …": one side rejects what its words say that another asks for. */
function isRefusalOfAsked({claim}: Fact): boolean {
  return claim.act === 'reject' && claim.polarity === '+' && ASKED.test(claim.text);
}

const ASKED = /\b(?:proposal|demand|request|call|suggestion|offer|bid)s? (?:that|to|for|by|from|of)\b/iu;

/** One side rejects what another asks for. */
function refused(positions: readonly Position[]): boolean {
  return positions.some(
    ({party, stance}) =>
      stance === 'reject' &&
      positions.some((other) => other.party !== party && ['demand', 'propose', 'offer'].includes(other.stance)),
  );
}
