import {type Reading, read} from '../../src/claim/index.ts';
import {fold, type Track} from '../../src/record/index.ts';
import {isRefusal, parseReport} from '../../src/report/index.ts';

/** "WHEN PLACE" of the rounds of each track that grows out of the texts, the tracks in the order of these words. */
export function processes(texts: readonly string[]): string[] {
  const rounds = ({rounds}: Track) => rounds.map(({when, venue}) => `${when ?? '-'} ${venue?.place ?? '-'}`).join(', ');
  return tracksOf(texts).map(rounds).sort();
}

/** The tracks that grow out of reports given as texts, each with its dateline. */
export function tracksOf(texts: readonly string[], asOf?: string): Track[] {
  return fold(readingsOf(texts), asOf === undefined ? {} : {asOf}).tracks;
}

export function readingsOf(texts: readonly string[]): Reading[] {
  return texts.map((text) => {
    const report = parseReport(new TextEncoder().encode(text), {name: 'report.txt'});
    if (isRefusal(report)) throw new Error(report.reason);
    return read(report);
  });
}
