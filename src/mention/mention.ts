/** A span of a report's text, in UTF-16 code units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** ISO 8601-2: a day, `a/b` for a span that lasted, `[a..b]` for some day within, or a partial date ("2025-06"). */
export type Edtf = string;

/** A TIMEX3 reading (TimeML 1.2.1; TempEval-3) and the interval that it stands for. */
export interface TimeMention extends Span {
  text: string;
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  value: string;
  mod: string | null;
  /** null for what is no date: durations, sets, FUTURE_REF, PAST_REF, PRESENT_REF. */
  edtf: Edtf | null;
}

/** A place named as a place: a city, country, region or site. Never a government that is named by its capital. */
export interface PlaceMention extends Span {
  text: string;
  /** The city, else the country, in English; null where only a site is named ("the consulate general"). */
  place: string | null;
  /** ISO 3166-1 alpha-3. */
  country: string | null;
  /** A building or compound: "the residence of the Omani ambassador". */
  site: string | null;
}

export type ActorKind = 'person' | 'office' | 'state' | 'organisation' | 'group';

/** One mention of somebody who can act or speak. */
export interface ActorMention extends Span {
  text: string;
  kind: ActorKind;
  /** The fullest Latin-script name that the report gives for this actor; null for an unnamed official or a collective. */
  name: string | null;
  /** alpha-3 of a state, an organisation's acronym as written, or a lower-case slug ("hamas"); null where not known. */
  party: string | null;
  /** The office or title in lower case English without its country: "foreign minister", "special envoy". */
  role: string | null;
  /** Index into `Cast.entities`: mentions of one actor share it, by name or by reference ("the envoy", "he"). */
  entity: number;
  /** How the words refer: by name, by description ("the envoy"), or by pronoun. */
  form: 'name' | 'description' | 'pronoun';
}

/** One actor of a report, all its mentions taken together. */
export interface Entity {
  kind: ActorKind;
  name: string | null;
  aliases: string[];
  party: string | null;
  /** Whether no words tell the party: a bare title is given that of the place, or of the only side that has such an office. */
  supposed?: true;
  role: string | null;
  /**
   * For a collective ("the sides", "both delegations", "the two countries"): the parties that it stands for, sorted;
   * for everything else empty.
   */
  members: string[];
}

/** The actors of one report: mentions in order of `start`, not overlapping, and what they refer to. */
export interface Cast {
  mentions: ActorMention[];
  entities: Entity[];
  /** The state for which a side's own text speaks, where it tells one: its "we". */
  house?: string;
}

/** Somebody says something (PARC, PolNeAR): source, cue, content; they nest through `within`. */
export interface Attribution {
  source: (Span & {name: string}) | null;
  /** Index into `Cast.entities` of the source, or null. */
  entity: number | null;
  cue: Span | null;
  /** From first word to last; quotation marks belong to it, a closing period does not; in pieces where it is broken up. */
  content: Span[];
  mode: 'direct' | 'indirect' | 'mixed';
  /** `-` for a denial, or a refusal to say. */
  polarity: '+' | '-';
  /** The index of the attribution that it is nested in, else null. */
  within: number | null;
}
