import {type Reading, read} from '../../src/claim/index.ts';
import {fold, type NegotiationRecord} from '../../src/record/index.ts';
import type {Report} from '../../src/report/index.ts';
import type {Gold} from './gold.ts';
import {filesOf, type GoldTrack, goldOf, parseAll, type ReportFile} from './load.ts';
import {type Score, score} from './score.ts';

/** What was read from a set of reports, ready to be folded as of any day. */
export interface Read {
  readings: Reading[];
  recordAt: (asOf?: string) => NegotiationRecord;
  textOf: (document: string) => string;
}

export function readAll(reports: readonly Report[]): Read {
  const readings = reports.map((report) => read(report));
  const texts = new Map(reports.map(({id, text}) => [id, text]));
  return {
    readings,
    recordAt: (asOf) => fold(readings, asOf === undefined ? {} : {asOf}),
    textOf: (document) => texts.get(document) ?? '',
  };
}

export function scoreTrack(track: GoldTrack): Score {
  return scoreFiles(filesOf(track), goldOf(track));
}

/** Reads reports and scores their record; a report that the engine fails on leaves no record. */
export function scoreFiles(files: ReportFile[], gold: Gold): Score {
  const {reports, refused} = parseAll(files);
  const reasons = refused.map(({name, reason}) => `${name}: ${reason}`);
  let all: Read | undefined;
  const once = () => {
    all ??= readAll(reports);
    return all;
  };
  return score(
    gold,
    (asOf) => once().recordAt(asOf),
    (document) => once().textOf(document),
    reasons,
  );
}
