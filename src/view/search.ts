import MiniSearch from 'minisearch';
import {stemmer} from 'stemmer';
import type {Reading} from '../claim/index.ts';
import type {Span} from '../mention/index.ts';

/** What a passage is: words that somebody is quoted with, words that were read as a claim, or other words of a report. */
export type PassageKind = 'statement' | 'claim' | 'text';

/** A passage of a report that holds words searched for. */
export interface Passage extends Span {
  kind: PassageKind;
  /** Of a statement the speaker, of a claim its act. */
  by: string | null;
  /** Its text, or the part of it around the words, in pieces that are among the words or not. */
  pieces: {text: string; found: boolean}[];
}

/** A report in which words were found, with the passages that hold the most of them. */
export interface SearchHit {
  reading: Reading;
  passages: Passage[];
}

/** A page of what was found. */
export interface SearchPage {
  hits: SearchHit[];
  /** How many reports there are in all; null where that would take reading all of them. */
  total: number | null;
  /** Whether there are more after these. */
  more: boolean;
}

export interface SearchOptions {
  /** Only reports reported on or before this ISO day. */
  asOf?: string | undefined;
  /** Only reports with passages of this kind. */
  kind?: PassageKind | undefined;
  /** The first hit to be given, from 0, and how many; 20 unless told. */
  from?: number | undefined;
  count?: number | undefined;
}

/** Full text over reports, and the statements and claims in them. */
export interface Search {
  /** Takes in the readings that it does not know yet, and lets go of those that are gone. */
  update(readings: readonly Reading[]): void;
  /**
   * The reports that hold all the words, best first (BM25+), words compared by their stems, the last also as a
   * beginning; where none does, those that hold words like them.
   */
  find(words: string, options?: SearchOptions): SearchPage;
}

interface Entry {
  id: string;
  text: string;
  heading: string;
  reported: string;
}

/** Passages of a report that a hit shows at most, and units of text that each shows at most. */
const PASSAGES = 3;
const LENGTH = 260;
/** How many letters of a word may differ, as a part of its length, where no report holds the words themselves. */
const LIKE = 0.25;
/** Words of fewer letters are never taken for others. */
const SHORT = 5;
const TOKEN = /[\p{L}\p{N}]+/gu;

export function newSearch(): Search {
  const terms = new Map<string, string>();
  const termOf = (word: string) => {
    const term = terms.get(word) ?? stemOf(word);
    terms.set(word, term);
    return term;
  };
  const index = new MiniSearch<Entry>({
    fields: ['text', 'heading'],
    storeFields: ['reported'],
    tokenize: (text) => text.match(TOKEN) ?? [],
    processTerm: termOf,
    searchOptions: {boost: {heading: 2}},
  });
  const known = new Map<string, Reading>();
  return {
    update(readings) {
      const present = new Set(readings.map(({report}) => report.id));
      for (const id of known.keys())
        if (!present.has(id)) {
          index.discard(id);
          known.delete(id);
        }
      const fresh = readings.filter(({report}) => !known.has(report.id));
      index.addAll(fresh.map(entryOf));
      for (const reading of readings) known.set(reading.report.id, reading);
    },
    find(words, {asOf, kind, from = 0, count = 20} = {}) {
      const last = stemOf(words.match(TOKEN)?.at(-1) ?? '');
      const ask = (fuzzy: number) =>
        index.search(words, {
          combineWith: 'AND',
          fuzzy: ({length}) => (length < SHORT ? 0 : fuzzy),
          prefix: (term) => fuzzy === 0 && term.length > 2 && term === last,
          filter: ({reported}) => asOf === undefined || reported <= asOf,
        });
      const exact = ask(0);
      const found = exact.length > 0 ? exact : ask(LIKE);
      const hits: SearchHit[] = [];
      // passages are looked for in as few reports as the page needs
      let passed = kind === undefined ? from : 0;
      for (const {id, terms: matched} of found.slice(passed)) {
        if (hits.length > count) break;
        const reading = known.get(id)!;
        const passages = passagesOf(reading, (word) => matched.includes(termOf(word)), kind);
        if (kind !== undefined && (passages.length === 0 || passed++ < from)) continue;
        hits.push({reading, passages});
      }
      return {hits: hits.slice(0, count), total: kind === undefined ? found.length : null, more: hits.length > count};
    },
  };
}

function entryOf({report}: Reading): Entry {
  const {id, text, reported} = report;
  return {id, text, reported, heading: [report.headline, report.source, report.byline].filter(Boolean).join(' ')};
}

/** A word as it is compared: without case, marks or ending. */
function stemOf(word: string): string {
  return stemmer(word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
}

/** The passages that hold the most of the terms, in the order of the text; none lies on another. */
function passagesOf(reading: Reading, matches: (word: string) => boolean, kind?: PassageKind): Passage[] {
  const {text} = reading.report;
  const places = [...text.matchAll(TOKEN)]
    .filter(([word]) => matches(word))
    .map((found) => ({start: found.index, end: found.index + found[0].length, term: stemOf(found[0])}));
  const candidates = [
    ...spansOf(reading),
    ...places.map(({start, end}) => ({kind: 'text' as const, by: null, ...around(text, start, end)})),
  ]
    .filter((span) => kind === undefined || span.kind === kind)
    .map((span) => {
      const inside = places.filter(({start, end}) => start >= span.start && end <= span.end);
      return {...span, inside, most: new Set(inside.map(({term}) => term)).size};
    })
    .filter(({most}) => most > 0)
    .sort((a, b) => b.most - a.most || RANK[a.kind] - RANK[b.kind] || a.start - b.start);
  const chosen: typeof candidates = [];
  for (const each of candidates) {
    if (chosen.length === PASSAGES) break;
    if (!chosen.some(({start, end}) => start < each.end && each.start < end)) chosen.push(each);
  }
  return chosen
    .sort((a, b) => a.start - b.start)
    .map(({kind: of, by, start, end, inside}) => ({
      kind: of,
      by,
      start,
      end,
      pieces: piecesOf(text, {start, end}, inside),
    }));
}

const RANK: Record<PassageKind, number> = {statement: 0, claim: 1, text: 2};

function spansOf({attributions, claims}: Reading): (Span & {kind: PassageKind; by: string | null})[] {
  return [
    ...attributions.flatMap(({content, source}) =>
      content.map(({start, end}) => ({kind: 'statement' as const, by: source?.name ?? null, start, end})),
    ),
    ...claims.map(({start, end, act}) => ({kind: 'claim' as const, by: act, start, end})),
  ];
}

/** The paragraph's part around a place, from word to word. */
function around(text: string, start: number, end: number): Span {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LENGTH / 2);
  const feed = text.indexOf('\n', end);
  const to = Math.min(feed < 0 ? text.length : feed, end + LENGTH / 2);
  const first = from > 0 && text[from - 1] !== '\n' ? text.indexOf(' ', from) + 1 : from;
  const last = to < text.length && text[to] !== '\n' ? text.lastIndexOf(' ', to) : to;
  return {start: Math.min(first === 0 ? from : first, start), end: Math.max(last, end)};
}

/** A span as pieces, cut to what stands around the first of the places where it is long. */
function piecesOf(text: string, span: Span, inside: readonly Span[]): Passage['pieces'] {
  const long = span.end - span.start > LENGTH;
  const near = long ? around(text, inside[0]!.start, inside[0]!.end) : span;
  const [start, end] = [Math.max(near.start, span.start), Math.min(near.end, span.end)];
  const pieces: Passage['pieces'] = start > span.start ? [{text: '…', found: false}] : [];
  let at = start;
  for (const place of inside.filter((each) => each.start >= start && each.end <= end)) {
    if (place.start > at) pieces.push({text: text.slice(at, place.start), found: false});
    pieces.push({text: text.slice(place.start, place.end), found: true});
    at = place.end;
  }
  if (end > at) pieces.push({text: text.slice(at, end), found: false});
  return end < span.end ? [...pieces, {text: '…', found: false}] : pieces;
}
