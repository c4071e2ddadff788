import {byPlace, evidencesOf, type Fact} from './fact.ts';
import {type IssueDraft, issueId} from './issues.ts';
import type {OutcomeDraft} from './outcomes/index.ts';
import {agentsOf} from './parties.ts';
import type {Firmness, Issue, IssueStatus, Position, Stance} from './record.ts';

export const STANCES: ReadonlySet<string> = new Set([
  'raise',
  'concern',
  'demand',
  'propose',
  'offer',
  'accept',
  'reject',
]);

/** The outcomes that an issue's status may rest on. */
export interface OnIssue {
  own: readonly OutcomeDraft[];
  /** Where it has none of its own, those that all its words stand in. */
  naming: readonly OutcomeDraft[];
  /** Those that half of its words stand in. */
  touching: readonly OutcomeDraft[];
}

/** @param parties who may hold a position on it */
export function issueRow(draft: IssueDraft, outcomes: OnIssue, parties: ReadonlySet<string>): Issue {
  const positions = positionsOf(draft, parties);
  return {
    id: issueId(draft),
    label: draft.label,
    status: statusBy(draft, positions, outcomes),
    positions,
    evidence: evidencesOf(draft.facts),
  };
}

/** By its own outcomes, else by those that name it; what was refused or in motion, also by what came of it later under other words. */
function statusBy(draft: IssueDraft, positions: readonly Position[], {own, naming, touching}: OnIssue): IssueStatus {
  const status = statusOf(draft, positions, own);
  if (status === 'open') return statusOf(draft, positions, naming);
  if (status !== 'refused' && status !== 'moving') return status;
  const last = lastDay(draft.facts);
  const later = touching.filter((outcome) => FIRM.has(outcome.firmness) && lastDay(outcome.facts) > last);
  return later.length === 0 ? status : statusOf(draft, positions, later);
}

const FIRM: ReadonlySet<Firmness> = new Set(['agreed', 'formalised', 'in-force']);

/** The day of the last report that tells of it. */
function lastDay(facts: readonly Fact[]): string {
  return (
    facts
      .map(({evidence}) => evidence.reported)
      .sort()
      .at(-1) ?? ''
  );
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

function statusOf(draft: IssueDraft, positions: readonly Position[], told: readonly OutcomeDraft[]): IssueStatus {
  const since = lastDay(told.flatMap(({facts}) => facts));
  const outcomes = isOpenAfter(draft, since) ? [] : told.filter(({facts}) => !facts.every(isAgainst));
  const firmness = new Set(outcomes.map((outcome) => outcome.firmness));
  if (firmness.has('formalised') || firmness.has('in-force')) {
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

/** What one side does against the other settles nothing between them. */
function isAgainst({claim}: Fact): boolean {
  return AGAINST.has(claim.act);
}

const AGAINST: ReadonlySet<string> = new Set(['impose', 'seize', 'expel', 'recall']);

/** "The border REMAINS SHUT", "the fee is STILL DISPUTED": told after all that came of it. */
function isOpenAfter({facts}: IssueDraft, since: string): boolean {
  return facts.some(({claim, evidence}) => claim.act === 'open' && claim.polarity === '+' && evidence.reported > since);
}

/** "rejected a Chilean PROPOSAL that …": one side rejects what its words say that another asks for. */
function isRefusalOfAsked({claim}: Fact): boolean {
  return claim.act === 'reject' && claim.polarity === '+' && ASKED.test(claim.text);
}

const ASKED = /\b(?:proposal|demand|request|call|suggestion|offer|bid)s? (?:that|to|for|by|from|of)\b/iu;

/** One side rejects what another asks for, and has not accepted it since. */
function refused(positions: readonly Position[]): boolean {
  return positions.some(
    (rejected) =>
      rejected.stance === 'reject' &&
      positions.some(({party, stance}) => party !== rejected.party && ASKS.has(stance)) &&
      !positions.some(
        ({party, stance, evidence}) =>
          party === rejected.party &&
          stance === 'accept' &&
          evidence.at(-1)!.reported > rejected.evidence.at(-1)!.reported,
      ),
  );
}

const ASKS: ReadonlySet<Stance> = new Set(['demand', 'propose', 'offer']);
