import type {Edtf} from '../mention/index.ts';

export type Mode = 'direct' | 'indirect' | 'mixed' | 'narrated';

/** Who says it: a person, office or institution by name, or an unnamed source by its description. */
export interface Source {
  name: string;
  role: string | null;
  party: string | null;
}

/** The exact words that prove a cell: `quote` equals the report's text from `start` to `end` (UTF-16), to the letter. */
export interface Evidence {
  document: string;
  start: number;
  end: number;
  quote: string;
  /** The ISO day that the report stands for. */
  reported: string;
  /** Outermost first; empty where the outlet narrates in its own voice. */
  source: Source[];
  mode: Mode;
}

/** A cell that moved: its field, from what to what, the day on which it was reported, and the words. */
export interface Change {
  on: string;
  field: string;
  from: string | null;
  to: string;
  evidence: Evidence[];
}

export interface Venue {
  /** The city, else the country, in English. */
  place: string;
  /** ISO 3166-1 alpha-3. */
  country: string | null;
  site: string | null;
}

export interface Delegate {
  party: string;
  person: string;
  role: string | null;
  evidence: Evidence[];
}

export type RoundStatus = 'proposed' | 'expected' | 'scheduled' | 'under-way' | 'held' | 'postponed' | 'cancelled';

export interface Round {
  id: string;
  ordinal: number | null;
  when: Edtf | null;
  venue: Venue | null;
  format: string | null;
  host: string | null;
  mediator: string | null;
  status: RoundStatus;
  /** The party that postponed or cancelled. */
  by: string | null;
  heads: Delegate[];
  members: Delegate[];
  /** How many independent accounts tell of it. */
  corroboration: number;
  /** The parties that tell of it themselves. */
  sides: string[];
  history: Change[];
  evidence: Evidence[];
}

export type Stance = 'raise' | 'concern' | 'demand' | 'propose' | 'offer' | 'accept' | 'reject';

export interface Position {
  party: string;
  stance: Stance;
  /** The ISO day on which it was reported. */
  on: string;
  evidence: Evidence[];
}

export type IssueStatus = 'open' | 'moving' | 'agreed' | 'settled' | 'refused';

export interface Issue {
  id: string;
  /** A noun phrase of at most eight words. */
  label: string;
  status: IssueStatus;
  positions: Position[];
  evidence: Evidence[];
}

export type OutcomeKind =
  | 'decision'
  | 'agreement'
  | 'exchange-of-notes'
  | 'joint-statement'
  | 'signature'
  | 'agrement'
  | 'extension'
  | 'measure';

export type Firmness =
  | 'floated'
  | 'preliminary'
  | 'agreed'
  | 'formalised'
  | 'in-force'
  | 'suspended'
  | 'lapsed'
  | 'reversed'
  | 'rejected';

export interface Outcome {
  id: string;
  kind: OutcomeKind;
  text: string;
  /** Id of the issue. */
  issue: string | null;
  /** Id of the round. */
  round: string | null;
  by: string[];
  owes: string | null;
  due: Edtf | null;
  condition: string | null;
  when: Edtf | null;
  amount: {value: number; of: string} | null;
  firmness: Firmness;
  reversible: boolean;
  /** How many independent accounts tell of it: places of one wire count once, and so do the reports of one outlet. */
  corroboration: number;
  /** The parties that tell of it themselves. */
  sides: string[];
  history: Change[];
  evidence: Evidence[];
}

export interface Person {
  name: string;
  aliases: string[];
  party: string | null;
  /** The latest; "former ..." where all that are known are over. */
  role: string | null;
  /** When the latest began, where a report tells it. */
  since: Edtf | null;
  roles: {role: string; from: Edtf | null; to: Edtf | null; evidence: Evidence[]}[];
  evidence: Evidence[];
}

export interface Statement {
  speaker: string;
  role: string | null;
  party: string | null;
  quote: string;
  mode: 'direct' | 'indirect' | 'mixed';
  on: string;
  report: string;
  start: number;
  end: number;
  /** Pieces of one quotation share it. */
  group: string | null;
  source: Source[];
  issue: string | null;
}

export interface Expectation {
  id: string;
  text: string;
  /** The id of the round or outcome that it speaks of. */
  of: string | null;
  by: Edtf | null;
  status: 'open' | 'fulfilled' | 'moved' | 'cancelled' | 'overdue';
  evidence: Evidence[];
}

export interface Divergence {
  /** The id of a row. */
  about: string;
  field: string;
  accounts: {party: string | null; source: string; value: string | null; evidence: Evidence[]}[];
}

/** One process between given parties on a subject, in rounds. */
export interface Track {
  id: string;
  title: string;
  parties: string[];
  mediators: string[];
  rounds: Round[];
  issues: Issue[];
  outcomes: Outcome[];
  people: Person[];
  statements: Statement[];
  expectations: Expectation[];
  divergences: Divergence[];
}

/** The record as it stood on a day; the shape of `rapporteur show --json`. */
export interface NegotiationRecord {
  asOf: string;
  known: string | null;
  reports: number;
  tracks: Track[];
}
