import type {Evidence, NegotiationRecord, Outcome, Round} from '../record/index.ts';
import {changeWords, type RowChange} from './changes.ts';
import {Footnotes, md} from './footnotes.ts';
import {tellingOf} from './next.ts';
import {between, partyList, partyName} from './party.ts';
import type {OutletOf} from './proof.ts';
import {type TrackView, trackView} from './track.ts';
import {daysOf, describeDay, describeWhen} from './when.ts';
import {
  corroborationWords,
  KIND_WORDS,
  roundFate,
  roundLabel,
  roundName,
  roundReference,
  STANCE_WORDS,
  spaced,
  standingWords,
  valueWords,
  venueName,
} from './wording.ts';

/** How a brief is written. */
export interface BriefOptions {
  /** The id of the only track to brief on. */
  track?: string;
  /** Names the outlet of a report in the footnotes; without it they carry the report's id. */
  outletOf?: OutletOf;
  /** The address of the words of a piece of evidence, where footnotes are to lead there. */
  linkOf?: (evidence: Evidence) => string;
  /** What changed in days that were chosen; without it, what changed last. */
  changed?: {since: string; until: string; changes: readonly RowChange[]};
}

/** A cited brief in Markdown: every statement carries a footnote with outlet, day, speaker and the words. */
export function briefMarkdown(record: NegotiationRecord, options: BriefOptions = {}): string {
  if (record.asOf === '') return 'Nothing is recorded.\n';
  const notes = new Footnotes(options.outletOf ?? (() => null), options.linkOf ?? null);
  const tracks = record.tracks.filter(({id}) => options.track === undefined || options.track === id);
  const views = tracks.map((track) => trackView(track, record.asOf));
  const parts = views.map((view) => briefTrack(view, notes, changesOf(view, options)));
  const reports = record.reports === 1 ? '1 report' : `${record.reports} reports`;
  const head = `*As of ${describeDay(record.asOf)}, from ${reports}.*`;
  const body = parts.length === 0 ? ['Nothing is recorded.'] : parts;
  return `${[head, ...body, notes.sources(), notes.text()].filter((part) => part !== '').join('\n\n')}\n`;
}

function briefTrack(view: TrackView, notes: Footnotes, changed: Changed): string {
  const {track} = view;
  const mediators = track.mediators.length === 0 ? '' : `, mediated by ${md(partyList(track.mediators))}`;
  const sections: [string, () => string][] = [
    ['Where things stand', () => standing(view, notes)],
    ['Next round', () => nextWords(view, notes)],
    [changed.heading, () => changesText(changed, notes)],
    ['Issue by issue', () => issuesText(view, notes)],
    ['Other outcomes', () => list(view.loose.map((outcome) => outcomeLine(outcome, notes)))],
    ['Open expectations', () => list(expectations(view, notes))],
    ['Where accounts differ', () => list(divergences(view, notes))],
    ['Chronology', () => list(chronology(view, notes))],
  ];
  // Written one after the other, so that the footnotes count up as they are read.
  const written = sections.map(([heading, write]) => [heading, write()] as const);
  const sectionsTold = written.filter(([, text]) => text !== '').map(([heading, text]) => `## ${heading}\n\n${text}`);
  const lead = `${md(between(track.parties))}${mediators}.`;
  return [`# ${md(view.title)}`, lead, ...sectionsTold].join('\n\n');
}

function standing(view: TrackView, notes: Footnotes): string {
  const last = view.held.at(-1);
  const held = view.held.length === 1 ? '1 round has been held' : `${view.held.length} rounds have been held`;
  const latest = last === undefined ? '' : `; the latest, the ${md(roundReference(last))}, was ${whenWhere(last)}`;
  const count = (status: string) => view.issues.filter(({issue}) => issue.status === status).length;
  const stands = ['open', 'moving', 'agreed', 'settled', 'refused']
    .filter((status) => count(status) > 0)
    .map((status) => `${count(status)} ${status}`);
  const issues = stands.length === 0 ? '' : ` Issues: ${stands.join(', ')}.`;
  return `${held}${latest}.${last === undefined ? '' : notes.mark(told(last))}${issues}`;
}

function nextWords({next, calledOff}: TrackView, notes: Footnotes): string {
  if (next === null) {
    if (calledOff === null) return 'No round to come is known.';
    return `No round to come is known: ${md(roundLabel(calledOff))}.${notes.mark(told(calledOff))}`;
  }
  const {round, overdue, said} = next;
  const late = overdue ? ' Its day has passed without a report.' : '';
  const words = `The ${roundName(round)} is ${standingWords(round)}: ${whenWhere(round)}.`;
  return `${words}${notes.mark(said === null ? [] : [said])}${late}`;
}

function issuesText(view: TrackView, notes: Footnotes): string {
  const issues = view.issues.map(({issue, positions, outcomes}) => {
    const heading = `### ${md(issue.label)}: ${issue.status}${notes.mark(issue.evidence.slice(0, 1))}`;
    const lines = positions.flatMap(({name, stances}) =>
      stances.map(({stance, days, evidence}) => {
        return `- ${md(name)}: ${STANCE_WORDS[stance]} (${describeDay(days.at(-1) ?? '')}).${notes.mark(evidence)}`;
      }),
    );
    const results = outcomes.map((outcome) => outcomeLine(outcome, notes));
    return [heading, list([...lines, ...results])].filter((part) => part !== '').join('\n\n');
  });
  return issues.join('\n\n');
}

interface Changed {
  heading: string;
  changes: readonly RowChange[];
}

function changesOf({track, latest}: TrackView, {changed}: BriefOptions): Changed {
  if (changed === undefined)
    return {heading: `What changed on ${describeDay(latest?.day ?? '')}`, changes: latest?.changes ?? []};
  const {since, until, changes} = changed;
  const days = since === until ? `on ${describeDay(since)}` : `from ${describeDay(since)} to ${describeDay(until)}`;
  return {heading: `What changed ${days}`, changes: changes.filter((change) => change.track === track.id)};
}

function changesText({changes}: Changed, notes: Footnotes): string {
  return list(changes.map((change) => `- ${md(changeWords(change))}.${notes.mark(change.evidence)}`));
}

function outcomeLine(outcome: Outcome, notes: Footnotes): string {
  const {kind, text, firmness, reversible, corroboration, when, due, condition} = outcome;
  const firm = `**${spaced(firmness)}**${reversible ? ', called reversible' : ''}`;
  const parts = [
    when === null ? null : describeWhen(when),
    due === null ? null : `due ${describeWhen(due)}`,
    condition === null ? null : `on condition: ${condition}`,
    corroborationWords(corroboration),
  ].filter((part) => part !== null);
  return `- ${KIND_WORDS[kind] ?? spaced(kind)}: ${md(text)}; ${firm} (${md(parts.join('; '))}).${notes.mark(outcome.evidence)}`;
}

function expectations({track}: TrackView, notes: Footnotes): string[] {
  return track.expectations
    .filter(({status}) => status === 'open' || status === 'overdue')
    .map(({text, by, status, evidence}) => {
      return `- ${md(text)}: ${by === null ? 'no time given' : describeWhen(by)}, ${status}.${notes.mark(evidence)}`;
    });
}

function divergences({divergences}: TrackView, notes: Footnotes): string[] {
  return divergences.map(({divergence, about, field}) => {
    const accounts = divergence.accounts.map(({party, source, value, evidence}) => {
      const side = party === null ? '' : ` (${md(partyName(party))})`;
      const says = value === null ? 'silent on it' : md(valueWords(divergence.field, value));
      return `${md(source)}${side}: ${says}${notes.mark(evidence)}`;
    });
    return `- ${md(about)}, ${md(field)}: ${accounts.join('; ')}.`;
  });
}

function chronology({track}: TrackView, notes: Footnotes): string[] {
  const events = [
    ...track.rounds.map((round) => ({when: round.when, text: roundFate(round), evidence: told(round)})),
    ...track.outcomes.map(({when, text, firmness, evidence}) => ({
      when,
      text: `${text} (${spaced(firmness)})`,
      evidence,
    })),
  ].map((event) => ({...event, day: daysOf(event.when).first}));
  const dated = events.filter(({day}) => day !== null).sort((a, b) => (a.day! < b.day! ? -1 : a.day! > b.day! ? 1 : 0));
  return dated.map(({when, text, evidence}) => {
    return `- ${describeWhen(when)}: ${md(text)}.${notes.mark(evidence.slice(0, 1))}`;
  });
}

function told(round: Round): Evidence[] {
  const telling = tellingOf(round);
  return telling === null ? [] : [telling];
}

function whenWhere(round: Round): string {
  return `${describeWhen(round.when)}, ${md(venueName(round.venue))}`;
}

function list(lines: readonly string[]): string {
  return lines.join('\n');
}
