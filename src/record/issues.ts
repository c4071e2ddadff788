import {ACT_NOUNS, contentStems, coreStems, TEXTS, VAGUE_ADJECTIVES, VAGUE_NOUNS} from '../language/index.ts';
import {type Fact, pointOf, rowId} from './fact.ts';
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
      const known = this.about(stems);
      if (known === null && !opens(fact, label)) continue;
      const draft = known ?? this.#open(label);
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
 * What one side does alone, and is told of as done, makes no point of what nobody has wanted or agreed on; nor does one
 * word of the many in which it is told what was agreed ("to leave THE SKY as it is until the spring").
 */
function opens({claim}: Fact, label: string): boolean {
  const isDetail =
    AGREED.has(claim.act) && !label.includes(' ') && contentStems(claim.content ?? '').length > MOST_AROUND;
  return !ALONE.has(claim.act) && !isDetail;
}

const ALONE: ReadonlySet<string> = new Set(
  'release return resume suspend expel recall seize impose withdraw'.split(' '),
);

const AGREED: ReadonlySet<string> = new Set('agree sign initial decide'.split(' '));
/** The most telling words of an agreement of which one is its point. */
const MOST_AROUND = 3;
