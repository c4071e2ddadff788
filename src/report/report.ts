/** The place, day and agency that a wire report opens with; offsets are UTF-16 code units into the report's text. */
export interface Dateline {
  start: number;
  end: number;
  /** The city as written, in mixed case ("Washington"), or null where only a day or an agency stands. */
  place: string | null;
  /** An ISO day, its year completed from the report's `published`; null where the dateline carries none. */
  date: string | null;
  agency: string | null;
}

/** One document: wire report, read-out, communiqué, interview, feed item. Fields follow IPTC ninjs. */
export interface Report {
  /** The first 16 hex digits of SHA-256 over `published`, a line feed, and `text`. */
  id: string;
  uri: string | null;
  headline: string | null;
  byline: string | null;
  /** The outlet, as the metadata or the dateline's agency names it. */
  source: string | null;
  language: string;
  /** The ISO day on which it was published. */
  published: string;
  /** The instant of this version (ninjs `versioncreated`), where the metadata says it. */
  versionCreated?: string;
  /** The ISO day that the report stands for: its dateline's, else `published`. The text's "today". */
  reported: string;
  dateline: Dateline | null;
  /** What a reader reads; every offset of the product points into it. */
  text: string;
}
