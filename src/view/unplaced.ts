import type {Reading} from '../claim/index.ts';
import {analyse, TALKS_WORDS} from '../language/index.ts';
import {type NegotiationRecord, type Quote, quotesIn, type Track} from '../record/index.ts';
import {Wires} from '../report/index.ts';
import {Page, type PageOptions} from './page.ts';
import {describeDay} from './when.ts';

/** The sentences of a report that speak of talks and reached no cell. */
export interface Unplaced {
  /** The id and title of the track that the report belongs to; null where it belongs to none. */
  track: string | null;
  title: string | null;
  document: string;
  source: string | null;
  headline: string | null;
  reported: string;
  sentences: {start: number; end: number; text: string}[];
}

/**
 * What the record leaves out, per track and report: sentences about talks on which no round, issue, outcome, statement,
 * expectation or divergence rests. That somebody is named in a sentence does not place it. What stands in several
 * places of one account is listed once; a report that a later version replaced is passed over.
 * @param readings those that the record was folded from
 */
export function unplacedIn(record: NegotiationRecord, readings: readonly Reading[]): Unplaced[] {
  const wires = new Wires();
  for (const {report} of readings) wires.add(report);
  const seen = new Set<string>();
  const isNew = (document: string, text: string) => {
    const key = `${wires.accountOf(document)} ${text}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  };
  const homes = record.tracks.map((track) => ({track, placed: placesIn(track)}));
  const all = readings.filter(({report}) => !wires.isSuperseded(report.id));
  return all.flatMap(({report, claims: told}) => {
    // a step that is only referred to speaks of no talks
    const claims = told.filter(({act, meeting, tense}) => act !== 'refer' || meeting !== null || tense === 'future');
    const {id, text, source, headline, reported, dateline} = report;
    const mine = homes.filter(({placed}) => placed.has(id));
    const spans = mine.flatMap(({placed}) => placed.get(id)!);
    const sentences = analyse(text)
      .sentences.filter(({start, end}) => {
        const inside = (span: {start: number; end: number}) => span.start < end && span.end > start;
        const speaks = TALKS_WORDS.test(text.slice(start, end)) || (mine.length > 0 && claims.some(inside));
        const above = end <= (dateline?.end ?? 0) || text.slice(start, end).trim() === headline;
        return speaks && !above && !spans.some(inside);
      })
      .map(({start, end}) => ({start, end, text: text.slice(start, end)}))
      .filter((sentence) => isNew(id, sentence.text));
    if (sentences.length === 0) return [];
    const track = mine[0]?.track ?? null;
    return [
      {track: track?.id ?? null, title: track?.title ?? null, document: id, source, headline, reported, sentences},
    ];
  });
}

/** What was left out as lines for a terminal, by track, then by report. */
export function renderUnplaced(unplaced: readonly Unplaced[], options: PageOptions = {}): string {
  const count = unplaced.reduce((sum, {sentences}) => sum + sentences.length, 0);
  const page = new Page(options);
  page.line(`${count} ${count === 1 ? 'sentence' : 'sentences'} about talks reached no cell`);
  const tracks = new Set(unplaced.map(({track}) => track));
  for (const track of [...tracks].sort((a, b) => Number(a === null) - Number(b === null))) {
    const mine = unplaced.filter((each) => each.track === track);
    page.title(mine[0]!.title ?? 'In no track');
    for (const {source, headline, reported, document, sentences} of mine) {
      page.line(`${source ?? headline ?? 'Report'}, ${describeDay(reported)} (${document})`);
      for (const {text} of sentences) page.item(text);
    }
  }
  return page.text();
}

/** By document, every span that a cell of the track rests on. */
function placesIn({rounds, issues, outcomes, statements, expectations, divergences}: Track): Map<string, Quote[]> {
  const places = new Map<string, Quote[]>();
  for (const quote of quotesIn([rounds, issues, outcomes, statements, expectations, divergences])) {
    const list = places.get(quote.document);
    if (list) list.push(quote);
    else places.set(quote.document, [quote]);
  }
  return places;
}
