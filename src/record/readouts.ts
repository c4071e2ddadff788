import type {Reading} from '../claim/index.ts';
import {LETTERHEAD, ORGAN_WORDS} from '../language/en/silence.ts';
import {analyse, contentStems, coreStems} from '../language/index.ts';
import {readActors} from '../mention/index.ts';
import {daysBetween, type Report} from '../report/index.ts';
import {evidencesOf} from './fact.ts';
import {type OutcomeDraft, outcomeId} from './outcomes/index.ts';
import type {Divergence} from './record.ts';
import type {RoundDraft} from './rounds/index.ts';

/** Two read-outs of one round appear within so many days. */
const TOGETHER = 4;
/** A note of fewer words leaves out nearly everything, and says nothing by it. */
const LEAST_WORDS = 60;

/**
 * What one side's own read-out of a round says was agreed, and the other side's own read-out of the same round leaves
 * out: only where not even the words for it stand in the other text.
 */
export function foldReadouts(
  readings: readonly Reading[],
  parties: ReadonlySet<string>,
  rounds: readonly RoundDraft[],
  outcomes: readonly OutcomeDraft[],
): Divergence[] {
  const own = readings.flatMap(({report}) => {
    const party = sideOf(report);
    return party !== null && parties.has(party) && report.text.split(/\s+/).length >= LEAST_WORDS
      ? [{party, report}]
      : [];
  });
  if (new Set(own.map(({party}) => party)).size < 2) return [];
  return outcomes.flatMap((outcome) => {
    const told = own.find(({report}) => outcome.facts.some((fact) => fact.evidence.document === report.id));
    const round = outcome.round;
    if (!told || !round || !rounds.includes(round)) return [];
    const other = own.find(
      ({party, report}) =>
        party !== told.party &&
        Math.abs(daysBetween(told.report.reported, report.reported)) <= TOGETHER &&
        round.facts.some((fact) => fact.evidence.document === report.id && fact.claim.meeting?.status === 'held'),
    );
    if (!other || speaksOf(other.report.text, outcome.text)) return [];
    const inReport = (report: Report) => (fact: {evidence: {document: string}}) => fact.evidence.document === report.id;
    const name = (report: Report, party: string) => report.source ?? report.byline ?? party;
    return [
      {
        about: outcomeId(outcome),
        field: 'text',
        accounts: [
          {
            party: told.party,
            source: name(told.report, told.party),
            value: outcome.text,
            evidence: evidencesOf(outcome.facts.filter(inReport(told.report))),
          },
          {
            party: other.party,
            source: name(other.report, other.party),
            value: null,
            evidence: evidencesOf(round.facts.filter(inReport(other.report))),
          },
        ],
      },
    ];
  });
}

/** The state whose organ issued the report, as its outlet, byline or letterhead names it; null for press and joint texts. */
function sideOf({source, byline, headline}: Report): string | null {
  const letterhead = source === null && headline !== null && LETTERHEAD.test(headline) ? headline : null;
  const issuer = [source, byline, letterhead].find((name) => name !== null && ORGAN_WORDS.test(name));
  if (!issuer) return null;
  const {cast} = readActors(analyse(`The ${issuer.replace(/^the /iu, '')} said so.`), [], null);
  const named = new Set(cast.entities.map(({party}) => party).filter((party) => party !== null));
  return named.size === 1 ? [...named][0]! : null;
}

/** Whether a text holds one of the words that tell what an outcome is about. */
function speaksOf(text: string, outcome: string): boolean {
  const stems = new Set(contentStems(text));
  const core = coreStems(outcome);
  return (core.length > 0 ? core : contentStems(outcome)).some((stem) => stems.has(stem));
}
