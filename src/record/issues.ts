import {
  ACT_NOUNS,
  BARE_NOUNS,
  contentStems,
  coreStems,
  furtherStems,
  TEXTS,
  VAGUE_ADJECTIVES,
  VAGUE_NOUNS,
} from '../language/index.ts';
import {type Fact, pointOf, rowId} from './fact.ts';
import {StemIndex} from './stem-index.ts';
import type {Trail} from './trail.ts';

/** An issue while its claims are being folded. */
export interface IssueDraft {
  /** How many issues of the track were told of before it. */
  order: number;
  label: string;
  stems: Set<string>;
  /** The stems of what its points are of: "duties on WINE". */
  of: Set<string>;
  /** How many stems the shortest of them has. */
  least: number;
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
      const of = furtherStems(label);
      const alike = this.#index
        .sharing(stems)
        .filter((draft) => !isOfAnother(draft, label, stems, CONTESTED.has(fact.claim.act) ? of : []));
      const known = best(alike, stems);
      if (known === null && !opens(fact, label)) continue;
      const draft = known ?? this.#open(label);
      this.#trail.mark(draft).facts.push(fact);
      this.#index.add(draft, stems);
      for (const stem of of) draft.of.add(stem);
      draft.least = Math.min(draft.least, stems.length);
      this.#found.set(fact, draft);
    }
  }

  #open(label: string): IssueDraft {
    const draft = {
      order: this.drafts.length,
      label,
      stems: new Set<string>(),
      of: new Set<string>(),
      least: Number.POSITIVE_INFINITY,
      facts: [],
    };
    this.#trail.mark(this.drafts).push(draft);
    return draft;
  }
}

/** "duties on WINE" beside "duties on BARLEY": the same word of another thing. */
function isOfAnother(draft: IssueDraft, label: string, stems: readonly string[], of: readonly string[]): boolean {
  const shared = stems.filter((stem) => draft.stems.has(stem));
  if (shared.length > 1) return false;
  const name = contentStems((label.match(CAPITALISED) ?? []).join(' ')).includes(shared[0]!);
  if (stems.length > 1 && draft.least > 1 && !name) return true;
  if (draft.of.size === 0 || of.length === 0) return false;
  return of.every((stem) => !draft.of.has(stem) && !draft.stems.has(stem));
}

/** What a side takes a stance on is told apart by what it is of; what was agreed may name it loosely. */
const CONTESTED: ReadonlySet<string> = new Set(['demand', 'propose', 'offer', 'reject']);

/** "leave ARICA to both", beside "the Arica plains": one name is enough. */
const CAPITALISED = /\b\p{Lu}\p{L}+/gu;

/** "a DOOR", "this ISLAND": one thing that is mentioned in passing or pointed at; "an apology", "wants a port" are asked for. */
function isPassing({claim, reading}: Fact, label: string): boolean {
  if (label.includes(' ') || ACT_NOUNS.has(label) || TEXTS.has(label)) return false;
  const start = claim.issueSpan?.start ?? 0;
  const before = reading.report.text.slice(Math.max(0, start - BEFORE), start);
  return PASSING.test(before) && !(WISHED.has(claim.act) && ASKED_FOR.test(before));
}

/** How many characters before a point tell how it is mentioned. */
const BEFORE = 24;
const WISHED: ReadonlySet<string> = new Set(['demand', 'propose', 'offer']);
const ASKED_FOR = /\b(?:want|demand|seek|sought|request|propos|offer|for|of|and)\p{L}* an? $/iu;

const PASSING = /\b(?:an?|this|that|another|every|each)\s+$/iu;

/** "further DETAILS", "all possible EFFORTS": a thing that may be of anything. */
function isVague(label: string): boolean {
  const words = label.toLowerCase().split(' ');
  const noun = words.pop()!;
  const bare = words.length > 0 && BARE_NOUNS.has(noun);
  const vague = bare || VAGUE_NOUNS.has(noun) || VAGUE_NOUNS.has(noun.replace(/s$/u, ''));
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
