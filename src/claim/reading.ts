import type {Attribution, Cast, PlaceMention, TimeMention} from '../mention/index.ts';
import type {Report} from '../report/index.ts';
import type {Claim} from './claim.ts';

/** A report with all that was read from it: a pure function of the report and the engine, kept as plain JSON. */
export interface Reading {
  report: Report;
  times: TimeMention[];
  places: PlaceMention[];
  cast: Cast;
  attributions: Attribution[];
  claims: Claim[];
}
