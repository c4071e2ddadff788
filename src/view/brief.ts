import type {Evidence, NegotiationRecord, Outcome, Round} from '../record/index.ts';
import {changeWords} from './changes.ts';
import {partyList, partyName} from './party.ts';
import {plain} from './plain.ts';
import {compareEvidence, type OutletOf, proofOf} from './proof.ts';
import {placeOf} from './row.ts';
import {type TrackView, trackView} from './track.ts';
import {daysOf, describeDay, describeWhen} from './when.ts';
import {
  corroborationWords,
  KIND_WORDS,
  roundFate,
  roundLabel,
  roundName,
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
}

/** A cited brief in Markdown: every statement carries a footnote with outlet, day, speaker and the words. */
export function briefMarkdown(record: NegotiationRecord, options: BriefOptions = {}): string {
  const notes = new Footnotes(options.outletOf ?? (() => null));
  const tracks = record.tracks.filter(({id}) => options.track === undefined || options.track === id);
  const views = tracks.map((track) => trackView(track, record.asOf));
  const parts = views.map((view) => briefTrack(view, notes));
  const reports = record.reports === 1 ? '1 report' : `${record.reports} reports`;
  const head = `*As of ${describeDay(record.asOf)}, from ${reports}.*`;
  const body = parts.length === 0 ? ['Nothing is recorded.'] : parts;
  return `${[head, ...body, notes.sources(), notes.text()].filter((part) => part !== '').join('\n\n')}\n`;
}

function briefTrack(view: TrackView, notes: Footnotes): string {
  const {track, latest} = view;
  const mediators = track.mediators.length === 0 ? '' : `, mediated by ${md(partyList(track.mediators))}`;
  const sections: [string, () => string][] = [
    ['Where things stand', () => standing(view, notes)],
    ['Next round', () => nextWords(view, notes)],
    [latest === null ? '' : `What changed on ${describeDay(latest.day)}`, () => changesText(view, notes)],
    ['Issue by issue', () => issuesText(view, notes)],
    ['Other outcomes', () => list(view.loose.map((outcome) => outcomeLine(outcome, notes)))],
    ['Open expectations', () => list(expectations(view, notes))],
    ['Where accounts differ', () => list(divergences(view, notes))],
    ['Chronology', () => list(chronology(view, notes))],
  ];
  // Written one after the other, so that the footnotes count up as they are read.
  const written = sections.map(([heading, write]) => [heading, write()] as const);
  const told = written.filter(([, text]) => text !== '').map(([heading, text]) => `## ${heading}\n\n${text}`);
  const lead = `Parties: ${md(partyList(track.parties))}${mediators}.`;
  return [`# ${md(view.title)}`, lead, ...told].join('\n\n');
}

function standing(view: TrackView, notes: Footnotes): string {
  const last = view.held.at(-1);
  const held = view.held.length === 1 ? '1 round has been held' : `${view.held.length} rounds have been held`;
  const latest = last === undefined ? '' : `; the latest, the ${md(roundName(last))}, was ${whenWhere(last)}`;
  const count = (status: string) => view.issues.filter(({issue}) => issue.status === status).length;
  const stands = ['open', 'moving', 'agreed', 'settled', 'refused']
    .filter((status) => count(status) > 0)
    .map((status) => `${count(status)} ${status}`);
  const issues = stands.length === 0 ? '' : ` Issues: ${stands.join(', ')}.`;
  return `${held}${latest}.${last === undefined ? '' : notes.mark(last.evidence.slice(-1))}${issues}`;
}

function nextWords({next, calledOff}: TrackView, notes: Footnotes): string {
  if (next === null) {
    if (calledOff === null) return 'No round to come is known.';
    return `No round to come is known: ${md(roundLabel(calledOff))}.${notes.mark(calledOff.evidence.slice(-1))}`;
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

function changesText({latest}: TrackView, notes: Footnotes): string {
  return list((latest?.changes ?? []).map((change) => `- ${md(changeWords(change))}.${notes.mark(change.evidence)}`));
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
    ...track.rounds.map((round) => ({when: round.when, text: roundFate(round), evidence: round.evidence})),
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

function whenWhere(round: Round): string {
  return `${describeWhen(round.when)}, ${md(venueName(round.venue))}`;
}

function list(lines: readonly string[]): string {
  return lines.join('\n');
}

/** Text of reports with everything escaped that Markdown or HTML would read as markup, on one line. */
export function md(text: string): string {
  return plain(text)
    .replace(/[\\`*_{}[\]()#+!|~<>$^=-]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replace(/^(\d+)\./, '$1\\.')
    .replace(/\b(https?|ftp|mailto):/gi, '$1\\:')
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`)
    .replaceAll('@', '\\@');
}

/** Footnotes by place: the same words have one number, in the order in which the brief first uses them. */
class Footnotes {
  private readonly numbers = new Map<string, number>();
  private readonly notes: Evidence[] = [];

  constructor(private readonly outletOf: OutletOf) {}

  /** The marks of at most three pieces of evidence: the first two and the last. */
  mark(evidence: readonly Evidence[]): string {
    const sorted = [...evidence].sort(compareEvidence);
    const shown = sorted.length <= 3 ? sorted : [...sorted.slice(0, 2), sorted.at(-1)!];
    return shown.map((each) => `[^${this.number(each)}]`).join('');
  }

  text(): string {
    return this.notes
      .map((evidence, index) => {
        const {outlet, day, speaker, quote, document, start, end} = proofOf(evidence, this.outletOf);
        const who = [outlet, describeDay(day), speaker].filter((part) => part !== null).map(md);
        return `[^${index + 1}]: ${who.join(', ')}: “${md(quote)}” (report ${md(document)}, ${start}–${end})`;
      })
      .join('\n');
  }

  /** The reports that the brief rests on, by day, each once. */
  sources(): string {
    const reports = new Map<string, Evidence>();
    for (const evidence of [...this.notes].sort(compareEvidence)) reports.set(evidence.document, evidence);
    const lines = [...reports.values()].sort(compareEvidence).map((evidence) => {
      const {outlet, day, document} = proofOf(evidence, this.outletOf);
      return `- ${describeDay(day)}: ${md(outlet)} (report ${md(document)})`;
    });
    return lines.length === 0 ? '' : `## Sources\n\n${lines.join('\n')}`;
  }

  private number(evidence: Evidence): number {
    const place = placeOf(evidence);
    const known = this.numbers.get(place);
    if (known !== undefined) return known;
    this.notes.push(evidence);
    this.numbers.set(place, this.notes.length);
    return this.notes.length;
  }
}
