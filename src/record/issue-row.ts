import {byPlace, evidencesOf, type Fact} from './fact.ts';
import {type IssueDraft, issueId} from './issues.ts';
import type {OutcomeDraft} from './outcomes/index.ts';
import {agentsOf} from './parties.ts';
import type {Issue, IssueStatus, Position, Stance} from './record.ts';

export const STANCES: ReadonlySet<string> = new Set([
  'raise',
  'concern',
  'demand',
  'propose',
  'offer',
  'accept',
  'reject',
]);

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
