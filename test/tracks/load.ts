import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {isRefusal, parseReport, type Refusal, type Report} from '../../src/report/index.ts';
import type {Gold} from './gold.ts';

/** Where a track comes from; what stands in a blind one is not to be looked at, only its figures. */
export type Origin = 'dev' | 'examples' | 'blind' | 'acceptance';

/** A folder of reports on one process, with the record that a careful reader takes from it. */
export interface GoldTrack {
  name: string;
  origin: Origin;
  folder: string;
  goldFile: string;
}

export interface ReportFile {
  name: string;
  bytes: Uint8Array;
}

const root = new URL('../../', import.meta.url).pathname;

/** The tracks that are present, in the order dev, examples, blind, acceptance (beside the clone, when there). */
export function goldTracks(): GoldTrack[] {
  const beside = (origin: Origin, parent: string) =>
    foldersIn(parent).map((name) => track(origin, name, join(parent, name), join(parent, name, 'gold.json')));
  const examples = join(root, 'examples');
  const answers = join(root, 'test/tracks/examples');
  return [
    ...beside('dev', join(root, 'test/tracks/dev')),
    ...foldersIn(examples).map((name) => track('examples', name, join(examples, name), join(answers, `${name}.json`))),
    ...beside('blind', join(root, 'test/tracks/blind')),
    ...beside('acceptance', join(root, '../shared/acceptance')),
  ].filter(({goldFile}) => existsSync(goldFile));
}

export function goldOf({goldFile}: GoldTrack): Gold {
  return JSON.parse(readFileSync(goldFile, 'utf8')) as Gold;
}

/** The bytes of a track's reports by file name. */
export function filesOf({folder}: GoldTrack): ReportFile[] {
  const names = readdirSync(folder).filter((name) => name !== 'gold.json' && /\.(txt|json|html?|xml|md)$/.test(name));
  return names.toSorted().map((name) => ({name, bytes: readFileSync(join(folder, name))}));
}

export function parseAll(files: ReportFile[]): {reports: Report[]; refused: Refusal[]} {
  const parsed = files.map(({name, bytes}) => parseReport(bytes, {name}));
  return {
    reports: parsed.filter((one): one is Report => !isRefusal(one)),
    refused: parsed.filter((one): one is Refusal => isRefusal(one)),
  };
}

function track(origin: Origin, name: string, folder: string, goldFile: string): GoldTrack {
  return {name, origin, folder, goldFile};
}

function foldersIn(parent: string): string[] {
  if (!existsSync(parent)) return [];
  const entries = readdirSync(parent, {withFileTypes: true});
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
