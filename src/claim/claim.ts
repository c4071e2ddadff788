import type {Edtf, Span} from '../mention/index.ts';

export type Polarity = '+' | '-';
export type Tense = 'past' | 'present' | 'future';
export type Modality = 'demanded' | 'proposed' | 'intended' | 'planned' | 'conditional' | 'hoped' | 'doubted';
/** FactBank's scale, as the last source of the chain sees it (Saurí and Pustejovsky 2009). */
export type Factuality = 'certain' | 'probable' | 'possible' | 'unknown';

/** Somebody who takes part in an act. */
export interface ClaimActor {
  role: 'agent' | 'partner' | 'beneficiary' | 'head' | 'host' | 'mediator' | 'member';
  /** As the report names the actor most fully, or the description of an unnamed one. */
  name: string;
  party: string | null;
  /** Index into the reading's `cast.entities`, or null. */
  entity: number | null;
}

/** Where a meeting stands as one claim sees it; the ladder of the record's rounds. */
export type MeetingStatus = 'proposed' | 'expected' | 'scheduled' | 'under-way' | 'held' | 'postponed' | 'cancelled';

/** The meeting that a claim is about, as far as its words tell it from others. */
export interface MeetingReference {
  /** A round of the talks, or experts apart from them. */
  kind: 'round' | 'technical';
  ordinal: number | null;
  /** Where the words count without a number: "the next round", "the latest round", "both rounds". */
  which: 'next' | 'last' | 'all' | null;
  /** "indirect", "proximity", "technical", "video". */
  format: string | null;
  /** What the words for it say that it is about: "fishing quotas". */
  subject: string | null;
  /** What the claim says of it; null where the words only refer to it ("at the second round"). */
  status: MeetingStatus | null;
  /** Where the words only refer to it: whether the act fell in it, after it or before it, or between two of them. */
  relation: 'at' | 'after' | 'before' | 'between' | null;
  /** Whether the claim's day is that of its beginning or of its end, where it may have lasted. */
  phase: 'begins' | 'ends' | null;
  /** Told by an act that takes both sides to one place, by no word for the meeting itself. */
  inferred: boolean;
  /** The party that put it off or called it off. */
  by: string | null;
  /** The day that it was to be held on before it was moved. */
  formerly: Edtf | null;
  /** For how many days it is told to have lasted, or to be meant to last. */
  days: number | null;
}

/** SOURCE says that ACT by ACTORS about ISSUE at TIME in PLACE, with a factuality: the atom of the record. */
export interface Claim extends Span {
  /** The words of the act with its arguments. */
  text: string;
  /** An act of the project's list (docs/acts.md); "refer" where the words only refer to a meeting, or to what is to be done by a day. */
  act: string;
  /** A PLOVER root, with its mode after a hyphen, or null. */
  plover: string | null;
  cameo: string[];
  actors: ClaimActor[];
  /** What it is about: a noun phrase of at most eight words. */
  issue: string | null;
  /** Where that is named as a point of an agenda; null of the talks, the text or the people that the act is done to. */
  issueSpan: Span | null;
  /** The content of an outcome, proposal or demand, as the report words it. */
  content: string | null;
  contentSpan: Span | null;
  /** The city, else the country, in English. */
  place: string | null;
  country: string | null;
  site: string | null;
  when: Edtf | null;
  meeting: MeetingReference | null;
  polarity: Polarity;
  tense: Tense;
  modality: Modality | null;
  factuality: Factuality;
  /** A firmness word that the text uses of it ("preliminary", "in principle"), on the ladder of the record. */
  firmness: string | null;
  reversible: boolean;
  condition: string | null;
  due: Edtf | null;
  amount: {value: number; of: string} | null;
  /** Whether the source is reported to have said it on an earlier day than the news itself ("had said last week"). */
  earlier: boolean;
  /** Outermost first, the outlet itself not among them. */
  source: {name: string; role: string | null; party: string | null}[];
  mode: 'direct' | 'indirect' | 'mixed' | 'narrated';
}
