import {describe, expect, test} from 'vitest';
import {readAll} from '../tracks/engine.ts';
import {filesOf, goldTracks, parseAll} from '../tracks/load.ts';
import {differences, PROCESS_OF, PROCESSES, type Renaming, renamedFile, renamingOf} from './renaming/index.ts';

/** A seed draws states, people, towns and weeks; the record must be the same up to them. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const examples = goldTracks().filter(({origin}) => origin === 'examples');

describe.each(examples)('$name', (track) => {
  const process = PROCESSES[PROCESS_OF[track.name]!]!;
  const files = filesOf(track);
  const original = readAll(parseAll(files).reports);

  test.each(SEEDS)('under other names and days, seed %i', (seed) => {
    const renaming = renamingOf(process, seed);
    const {reports, refused} = parseAll(files.map((file) => renamedFile(file, renaming)));
    expect(refused).toEqual([]);
    const days = original.readings.map(({report}) => report.reported);
    expect(reports.map(({reported}) => reported)).toEqual(days.map((day) => renaming.time(day)));
    const renamed = readAll(reports);
    const differing = differences(original.recordAt(), renaming, renamed.recordAt());
    expect(differing).toEqual([]);
  });
});

/** How the renaming itself writes: whatever is drawn, the forms stay. */
const SHAPES: [process: string, text: string, shape: RegExp][] = [
  ['nuclear', 'on May 3', /^on \p{L}+ \d+$/u],
  ['nuclear', 'on May 3rd, 2025', /^on \p{L}+ \d+(st|nd|rd|th), \d{4}$/u],
  ['nuclear', '3-5 May', /^\d+(-\d+ \p{L}+| \p{L}+-\d+ \p{L}+)$/u],
  ['nuclear', 'it may be extended', /^it may be extended$/],
  ['nuclear', 'MUSCAT, April 12 (Crescent)', /^\p{Lu}[\p{Lu} ']+, \p{L}+ \d+ \(Crescent\)$/u],
  ['embassies', 'ISTANBUL, Feb. 28.', /^[\p{Lu} ']+, (\p{L}{3,4}\.|\p{L}+) \d+\.$/u],
  ['embassies', 'the State Department said', /^the \p{L}+ Foreign Ministry said$/u],
  ['sudan', 'the Sudanese Armed Forces (SAF)', /^the \p{L}+ Armed Forces \(\p{Lu}AF\)$/u],
];

test.each(SHAPES)('%s: %s', (name, text, shape) => {
  for (const seed of SEEDS) {
    const renaming: Renaming = renamingOf(PROCESSES[name]!, seed);
    expect(renaming.text(text)).toMatch(shape);
    expect(renaming.text(text) === text).toBe(text.includes('may be'));
  }
});
