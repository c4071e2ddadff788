import type {Edtf} from '../../src/mention/index.ts';
import type {
  Expectation,
  Firmness,
  IssueStatus,
  OutcomeKind,
  RoundStatus,
  Stance,
  Statement,
} from '../../src/record/index.ts';

/** What a careful reader takes from a folder of reports: each row a set of alternatives, any of which is right. */
export interface Gold {
  parties: string[];
  mediators?: string[];
  /** How many more tracks may stand; 0 unless said. */
  otherTracks?: number;
  /** How many proposed rounds may stand beside these; 1 unless said. */
  proposed?: number;
  rounds?: GoldRound[];
  issues?: GoldIssue[];
  outcomes?: GoldOutcome[];
  positions?: GoldPosition[];
  people?: GoldPerson[];
  statements?: GoldStatement[];
  expectations?: GoldExpectation[];
  divergences?: GoldDivergence[];
  asOf?: GoldDay[];
  not?: {
    /** No statement contains it. */
    statements?: string[];
    /** No statement is just that. */
    alone?: string[];
    outcomes?: {words: Any<string>; unless?: Firmness[]}[];
  };
}

/** One value, or a list of which one must hold. */
export type Any<T> = T | T[];

export interface GoldRow {
  about?: string;
  /** Not asked for, but may stand. */
  optional?: boolean;
  /** In how many rows it may be told. */
  max?: number;
}

export interface GoldRound extends GoldRow {
  ordinal?: Any<number | null>;
  when?: Any<Edtf | null>;
  venue?: Any<string | null>;
  status?: Any<RoundStatus>;
  by?: Any<string | null>;
  /** Surnames by party. */
  heads?: Record<string, string[]>;
  /** Who may stand as a head beside them. */
  mayHead?: Record<string, string[]>;
}

export interface GoldIssue extends GoldRow {
  /** One of them stands in the label. */
  words: string[];
  status?: Any<IssueStatus>;
}

export interface GoldOutcome extends GoldRow {
  /** One of them stands in its text or in its issue's label. */
  words: string[];
  kinds?: Any<OutcomeKind>;
  firmness?: Any<Firmness>;
  round?: Any<number | null>;
  when?: Any<Edtf | null>;
  reversible?: boolean;
  by?: string[];
  owes?: string;
  due?: Any<Edtf | null>;
}

export interface GoldPosition extends GoldRow {
  party: string;
  stance: Stance[];
  /** One of them stands in the issue's label. */
  words: string[];
}

export interface GoldPerson extends GoldRow {
  name: string;
  /** Other right spellings. */
  names?: string[];
  /** What one of the name and its aliases holds. */
  find: string[];
  party: string;
  /** One of them stands in a role. */
  role?: string[];
}

export interface GoldStatement {
  speaker: string[];
  /** Its first 40 letters stand in a statement. */
  quote: string;
  mode: Statement['mode'][];
}

export interface GoldExpectation extends GoldRow {
  words: string[];
  status?: Any<Expectation['status']>;
  by?: Any<Edtf | null>;
}

export interface GoldDivergence {
  /** One of them stands in the row that it is about, in its field or in a value. */
  words: string[];
  parties?: string[];
  /** For each list, an account has one of the values; null is silence. */
  values?: (string | null)[][];
}

/** What must and must not stand on a day. */
export interface GoldDay {
  on: string;
  /** Coming rounds that may stand beside the next one; 1 unless said. */
  also?: number;
  next?: {
    ordinal?: Any<number | null>;
    when?: Any<Edtf | null>;
    venue?: Any<string | null>;
    status?: Any<RoundStatus>;
    by?: Any<string | null>;
    /** One of them is named as a source of it. */
    said?: string[];
  };
  none?: {words?: Any<string>; kinds?: OutcomeKind[]; firmness?: Firmness[]}[];
}
