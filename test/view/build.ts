import type {Claim, Reading} from '../../src/claim/index.ts';
import type {ActorMention, Span} from '../../src/mention/index.ts';
import type {
  Evidence,
  Expectation,
  Issue,
  NegotiationRecord,
  Outcome,
  Position,
  Round,
  Source,
  Track,
} from '../../src/record/index.ts';
import type {Report} from '../../src/report/index.ts';

/** A report of a test: its id need not be a hash. */
export function report(id: string, reported: string, source: string | null, text: string): Report {
  const head = {uri: null, headline: null, byline: null, language: 'en', dateline: null};
  return {...head, id, source, published: reported, reported, text};
}

/** Where words stand in a report; the words must be there. */
export function span({id, text}: Report, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`report ${id} does not say: ${words}`);
  return {start, end: start + words.length};
}

export function evidence(from: Report, quote: string, ...source: Source[]): Evidence {
  const mode = source.length === 0 ? 'narrated' : 'indirect';
  return {document: from.id, ...span(from, quote), quote, reported: from.reported, source, mode};
}

export function round(id: string, rest: Partial<Round>): Round {
  const none = {ordinal: null, when: null, venue: null, format: null, host: null, mediator: null, by: null};
  return {
    id,
    ...none,
    status: 'held',
    heads: [],
    members: [],
    corroboration: 1,
    sides: [],
    history: [],
    evidence: [],
    ...rest,
  };
}

export function issue(id: string, label: string, rest: Partial<Issue>): Issue {
  return {id, label, status: 'open', positions: [], evidence: [], ...rest};
}

export function position(party: string, stance: Position['stance'], ...words: Evidence[]): Position {
  return {party, stance, on: words[0]?.reported ?? '2026-01-01', evidence: words};
}

export function outcome(id: string, text: string, rest: Partial<Outcome>): Outcome {
  const none = {issue: null, round: null, owes: null, due: null, condition: null, when: null, amount: null};
  const firm = {kind: 'agreement', firmness: 'agreed', reversible: false, corroboration: 1} as const;
  return {id, text, ...none, ...firm, by: [], sides: [], history: [], evidence: [], ...rest};
}

export function expectation(id: string, text: string, rest: Partial<Expectation>): Expectation {
  return {id, text, of: null, by: null, status: 'open', evidence: [], ...rest};
}

export function track(id: string, title: string, rest: Partial<Track>): Track {
  const rows = {rounds: [], issues: [], outcomes: [], people: [], statements: [], expectations: [], divergences: []};
  return {id, title, parties: [], mediators: [], ...rows, ...rest};
}

export function record(asOf: string, reports: number, ...tracks: Track[]): NegotiationRecord {
  return {asOf, known: null, reports, tracks};
}

export function reading(of: Report, rest: Partial<Reading> = {}): Reading {
  return {report: of, times: [], places: [], cast: {mentions: [], entities: []}, attributions: [], claims: [], ...rest};
}

export function actor(of: Report, words: string, kind: ActorMention['kind'], party: string | null): ActorMention {
  return {...span(of, words), text: words, kind, name: words, party, role: null, entity: 0, form: 'name'};
}

export function claim(of: Report, words: string, act: string, rest: Partial<Claim> = {}): Claim {
  const issueSpan = rest.issue ? span(of, words) : null;
  const none = {plover: null, issue: null, issueSpan, content: null, contentSpan: null, place: null};
  const where = {country: null, site: null, when: null, meeting: null, modality: null, firmness: null};
  const how = {condition: null, due: null, amount: null, reversible: false, earlier: false};
  const told = {polarity: '+', tense: 'past', factuality: 'certain', mode: 'narrated'} as const;
  const base: Omit<Claim, 'start' | 'end'> = {
    text: words,
    act,
    ...none,
    ...where,
    ...how,
    ...told,
    cameo: [],
    actors: [],
    source: [],
  };
  return {...span(of, words), ...base, ...rest};
}
