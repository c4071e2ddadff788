import {analyse, withStandIns} from '../language/index.ts';
import {readActors, readAttributions, readTimes} from '../mention/index.ts';
import type {Report} from '../report/index.ts';
import {readClaims} from './claims.ts';
import type {Reading} from './reading.ts';

declare const RAPPORTEUR_ENGINE: string | undefined;

/**
 * The engine's version, a hash of all that a reading depends on, written in when the program is built: readings kept
 * under another are read anew.
 */
export const ENGINE_VERSION = typeof RAPPORTEUR_ENGINE === 'string' ? RAPPORTEUR_ENGINE : 'source';

/** Reads a report through all layers, in order: times, actors and places, attributions, claims. Pure, and never throws. */
export function read(report: Report): Reading {
  const analysis = analyse(report.text);
  const {dateline} = report;
  const times = readTimes(analysis, {reported: report.reported, published: report.published}, dateline);
  const {cast, places, standIns} = readActors(analysis, times, dateline);
  const shown = withStandIns(analysis, standIns);
  const attributions = readAttributions(shown, cast);
  const claims = readClaims({report, analysis: shown, times, places, cast, attributions});
  return {report, times, places, cast, attributions, claims};
}
