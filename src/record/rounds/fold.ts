import {compare, type Fact} from '../fact.ts';
import {applyFact, openRound} from './apply.ts';
import {firstDay, type RoundDraft} from './draft.ts';
import {matchRound} from './match.ts';
import {byTime, countOrdinals} from './ordinals.ts';

/** The rounds of one track, and for every claim of the track the rounds that it speaks of. */
export interface FoldedRounds {
  drafts: RoundDraft[];
  roundsOf(fact: Fact): readonly RoundDraft[];
}

/**
 * Folds the claims of one track into its rounds. Within a report, what is told to have been held comes before what is
 * still ahead, and what somebody had said on an earlier day comes last.
 * @param facts the claims of the track, in the order (reported, document, start)
 * @param parties the sides of the track: a meeting of one of them with somebody else is none of its rounds
 * @param placed whether a claim's word counts on the track's rounds: the outlet's own, a party's, host's or mediator's
 */
export function foldRounds(
  facts: readonly Fact[],
  parties: ReadonlySet<string>,
  placed: (fact: Fact) => boolean,
): FoldedRounds {
  const drafts: RoundDraft[] = [];
  const found = new Map<Fact, RoundDraft[]>();
  for (const report of byReport(facts)) {
    const meetings = report.filter(
      (fact) => fact.claim.meeting !== null && fact.claim.meeting.which !== 'all' && isOfSides(fact, parties),
    );
    const telling = meetings.filter((fact) => fact.claim.meeting!.status !== null);
    telling.sort((a, b) => turn(a) - turn(b) || compareDay(a, b) || a.claim.start - b.claim.start);
    for (const fact of telling) {
      let draft = matchRound(drafts, fact);
      if (draft) applyFact(draft, fact, placed);
      else {
        draft = openRound(fact, placed);
        drafts.push(draft);
      }
      drafts.sort(byTime);
      found.set(fact, [draft]);
    }
    for (const fact of meetings) {
      if (found.has(fact)) continue;
      const draft = matchRound(drafts, fact);
      if (draft) applyFact(draft, fact, placed);
      found.set(fact, draft ? [draft] : []);
    }
    for (const fact of report) if (!found.has(fact)) found.set(fact, inFocus(fact, report, drafts, found));
  }
  countOrdinals(drafts);
  return {drafts, roundsOf: (fact) => found.get(fact) ?? []};
}

/** The rounds that a claim without a reference of its own speaks of: the one that its report was last speaking of. */
function inFocus(
  fact: Fact,
  report: readonly Fact[],
  drafts: readonly RoundDraft[],
  found: ReadonlyMap<Fact, RoundDraft[]>,
): RoundDraft[] {
  if (fact.claim.meeting?.which === 'all') {
    const told = new Set(
      report.filter((other) => other.claim.meeting?.status === 'held').flatMap((other) => found.get(other) ?? []),
    );
    return told.size > 1 ? [...told] : drafts.filter((draft) => draft.kind === 'round' && draft.status === 'held');
  }
  const telling = report.filter((other) => other.claim.meeting?.status && found.get(other)?.[0]?.kind === 'round');
  const held = telling.filter((other) => ['held', 'under-way'].includes(other.claim.meeting!.status!));
  const candidates = held.length > 0 ? held : telling;
  const before = candidates.findLast((other) => other.claim.start <= fact.claim.start);
  const focus = before ?? candidates[0];
  return focus ? (found.get(focus) ?? []) : [];
}

/** Whether the meeting can be one of the track's sides: of two of them, of one told alone, or of nobody named. */
function isOfSides({claim, reading}: Fact, parties: ReadonlySet<string>): boolean {
  const taking = claim.actors.filter(({role}) => role === 'agent' || role === 'partner');
  const named = new Set(taking.map(({party}) => party));
  const sides = [...named].filter((party) => party !== null && parties.has(party)).length;
  if (sides >= 2) return true;
  const others = taking.filter(({party, entity}) =>
    party === null ? entity !== null && reading.cast.entities[entity]?.kind === 'person' : !parties.has(party),
  ).length;
  return sides === 1 ? others === 0 : others === 0 || claim.meeting!.ordinal !== null;
}

function byReport(facts: readonly Fact[]): Fact[][] {
  const reports = new Map<string, Fact[]>();
  for (const fact of facts) {
    const list = reports.get(fact.evidence.document);
    if (list) list.push(fact);
    else reports.set(fact.evidence.document, [fact]);
  }
  return [...reports.values()];
}

function turn({claim}: Fact): number {
  if (claim.earlier) return 2;
  const status = claim.meeting!.status;
  return status === 'held' || status === 'under-way' ? 0 : 1;
}

function compareDay(a: Fact, b: Fact): number {
  if (turn(a) !== 0) return 0;
  return compare(firstDay(a.claim.when) ?? '9999', firstDay(b.claim.when) ?? '9999');
}
