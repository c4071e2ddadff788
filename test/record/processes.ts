import {type Reading, read} from '../../src/claim/index.ts';
import {fold, type Track} from '../../src/record/index.ts';
import {isRefusal, parseReport, reportOf} from '../../src/report/index.ts';

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

/** The track of one meeting and of one five weeks later, each with what is told of it besides. */
export function fiveWeeksLater(told: string, later: string): Track {
  const readings = [
    [`LIMA, March 5 (Desk) - Delegations of Chile and Peru met in Lima on Tuesday. ${told}`, '2024-03-05'],
    [`LIMA, April 9 (Desk) - Delegations of Chile and Peru met in Lima on Tuesday. ${later}`, '2024-04-09'],
  ].map(([text, day]) => read(reportOf(text!, day!)));
  return fold(readings, {asOf: '2024-04-10'}).tracks[0]!;
}
