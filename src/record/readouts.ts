import type {Reading} from '../claim/index.ts';
import {contentStems, coreStems} from '../language/index.ts';
import {daysBetween, type Report} from '../report/index.ts';
import {evidencesOf, type Fact} from './fact.ts';
import {sideOf} from './issuer.ts';
import type {LeftOut} from './left-out.ts';
import type {OutcomeDraft} from './outcomes/index.ts';
import type {Evidence} from './record.ts';
import type {RoundDraft} from './rounds/index.ts';
import type {Trail} from './trail.ts';

/** Two read-outs of one round appear within so many days. */
const TOGETHER = 4;
/** A note of fewer words leaves out nearly everything, and says nothing by it. */
const LEAST_WORDS = 60;

interface Readout {
  party: string;
  report: Report;
  outcomes: readonly OutcomeDraft[];
  /** The rounds that it says were held, with the words. */
  held: ReadonlyMap<RoundDraft, Evidence[]>;
}

/**
 * What one side's own read-out of a round says was agreed, and the other side's own read-out of the same round leaves
 * out: only where not even the words for it stand in the other text.
 */
export class Readouts {
  readonly drafts: LeftOut[] = [];
  readonly #own: Readout[] = [];
  readonly #parties: ReadonlySet<string>;
  readonly #trail: Trail;

  constructor(parties: ReadonlySet<string>, trail: Trail) {
    this.#parties = parties;
    this.#trail = trail;
  }

  /** Folds in the next report, with its claims and the outcomes that they tell of. */
  add(
    {report}: Reading,
    facts: readonly Fact[],
    outcomes: readonly OutcomeDraft[],
    roundsOf: (fact: Fact) => readonly RoundDraft[],
  ): void {
    const party = sideOf(report);
    if (party === null || !this.#parties.has(party) || report.text.split(/\s+/).length < LEAST_WORDS) return;
    const held = new Map<RoundDraft, Evidence[]>();
    for (const fact of facts) {
      if (fact.claim.meeting?.status !== 'held') continue;
      for (const round of roundsOf(fact)) held.set(round, [...(held.get(round) ?? []), fact.evidence]);
    }
    const readout = {party, report, outcomes, held};
    for (let at = this.#own.length - 1; at >= 0; at--) {
      const other = this.#own[at]!;
      if (daysBetween(other.report.reported, report.reported) > TOGETHER) break;
      if (other.party === party) continue;
      this.#compare(readout, other);
      this.#compare(other, readout);
    }
    this.#trail.mark(this.#own).push(readout);
  }

  #compare(told: Readout, other: Readout): void {
    for (const outcome of told.outcomes) {
      const met = outcome.round && other.held.get(outcome.round);
      if (!met || speaksOf(other.report.text, outcome.text)) continue;
      if (this.drafts.some(({about}) => 'outcome' in about && about.outcome === outcome)) continue;
      const words = outcome.facts.filter(({evidence}) => evidence.document === told.report.id);
      const accounts = [
        {party: told.party, source: issuerOf(told), value: outcome.text, evidence: evidencesOf(words)},
        {party: other.party, source: issuerOf(other), value: null, evidence: met},
      ];
      this.#trail.mark(this.drafts).push({about: {outcome}, field: 'text', accounts});
    }
  }
}

function issuerOf({report, party}: Readout): string {
  return report.source ?? report.byline ?? party;
}

/** Whether a text holds one of the words that tell what an outcome is about. */
function speaksOf(text: string, outcome: string): boolean {
  const stems = new Set(contentStems(text));
  const core = coreStems(outcome);
  return (core.length > 0 ? core : contentStems(outcome)).some((stem) => stems.has(stem));
}
