import {describe, expect, test} from 'vitest';
import {type Claim, type Reading, read} from '../../src/claim/index.ts';
import {fold} from '../../src/record/index.ts';
import {filesOf, goldTracks, parseAll} from '../tracks/load.ts';
import {startDay} from '../tracks/reach.ts';
import {holds} from '../tracks/words.ts';

const TO_COME = new Set(['proposed', 'expected', 'scheduled']);
const OFF = new Set(['postponed', 'cancelled']);

/** How an act is told that has not happened, or that only one side vouches for, and how its claim must show it. */
const WAYS = {
  planned: ({tense, modality, meeting}: Claim) =>
    tense === 'future' || modality === 'planned' || modality === 'intended' || TO_COME.has(meeting?.status ?? ''),
  proposed: ({act, modality}: Claim) =>
    act === 'propose' || act === 'offer' || modality === 'proposed' || modality === 'intended',
  demanded: ({act, modality}: Claim) => act === 'demand' || modality === 'demanded',
  hoped: ({modality, factuality}: Claim) => modality === 'hoped' || factuality !== 'certain',
  possible: ({modality, factuality}: Claim) => modality === 'conditional' || factuality === 'possible',
  conditional: ({modality, condition}: Claim) => modality === 'conditional' || condition !== null,
  denied: ({polarity, meeting}: Claim) => polarity === '-' || OFF.has(meeting?.status ?? ''),
  claimed: ({source, mode}: Claim) => source.length > 0 && mode !== 'narrated',
};

/** What must not stand in the record on the day of the report: a round held on a day, an outcome with these words. */
interface Absent {
  held?: string;
  outcome?: string;
  /** The act is none of those that the record keeps, so that no claim is asked for; one that is made must be right. */
  silent?: true;
}

const CASES: Record<string, [words: string, way: keyof typeof WAYS, absent: Absent][]> = {
  'embassies/2025-02-28': [
    ['will hold another meeting', 'planned', {outcome: 'another meeting'}],
    ['give back six confiscated', 'demanded', {outcome: 'propert'}],
    ['restoring direct flights', 'proposed', {outcome: 'flight'}],
  ],
  'embassies/2025-04-11': [
    ['be returned without delay', 'demanded', {outcome: 'propert'}],
    ['resume direct flights', 'proposed', {outcome: 'flight'}],
    ['will be determined', 'planned', {outcome: 'following round'}],
  ],
  'embassies/2025-06-12': [
    ['will be held in Moscow', 'planned', {held: '2025-06-12'}],
    ['will leave Turkey', 'planned', {}],
    ['had complained again', 'claimed', {outcome: 'personnel'}],
    ['return of the confiscated buildings', 'demanded', {outcome: 'building'}],
  ],
  'embassies/2025-06-16': [['has called off', 'claimed', {held: '2025-06-16', outcome: 'called off'}]],
  'nuclear/2025-04-12': [
    ['would meet again', 'planned', {held: '2025-04-19'}],
    ['lifting of U.S. sanctions', 'demanded', {outcome: 'sanction'}],
  ],
  'nuclear/2025-04-27': [
    ['was planned for May 3', 'planned', {held: '2025-05-03'}],
    ['refuses to discuss', 'claimed', {outcome: 'missile'}],
    ['end uranium enrichment', 'demanded', {outcome: 'enrichment'}],
  ],
  'nuclear/2025-05-01': [
    ['will not be held', 'denied', {held: '2025-05-03'}],
    ['will be set', 'conditional', {outcome: 'new day', silent: true}],
    ['had asked for the delay', 'claimed', {outcome: 'delay'}],
    ['had never confirmed', 'denied', {silent: true}],
  ],
  'nuclear/2025-06-10': [
    ['is planned for Sunday', 'planned', {held: '2025-06-15'}],
    ['would be held on Thursday', 'planned', {held: '2025-06-12'}],
    ['proposed a regional consortium', 'proposed', {outcome: 'consortium'}],
    ['give up all uranium enrichment', 'demanded', {outcome: 'enrichment'}],
    ['would soon hand over', 'planned', {outcome: 'proposal'}],
  ],
  'nuclear/2025-06-14': [
    ['will not now take place', 'denied', {held: '2025-06-15'}],
    ['would come to the table', 'hoped', {silent: true}],
  ],
  'sudan/2023-05-12': [
    ['failed to agree on a ceasefire', 'denied', {outcome: 'ceasefire'}],
    ['will resume in Jeddah', 'planned', {held: '2023-05-14'}],
    ['leave the homes', 'demanded', {outcome: 'homes'}],
  ],
  'sudan/2023-05-21': [
    ['will enter into force', 'planned', {}],
    ['may be extended', 'possible', {outcome: 'exten'}],
    ['expected to address', 'planned', {outcome: 'permanent'}],
  ],
  'sudan/2023-05-30': [
    ['discuss a further renewal', 'proposed', {outcome: 'renewal', silent: true}],
    ['leave hospitals and homes', 'demanded', {outcome: 'homes'}],
  ],
  'sudan/2023-06-01': [
    ['has not left hospitals', 'denied', {silent: true}],
    ['had broken the ceasefire', 'denied', {silent: true}],
    ['prepared to resume', 'conditional', {held: '2023-06-01', silent: true}],
  ],
  'sudan/2023-06-04': [
    ['was not renewed', 'denied', {}],
    ['be resumed', 'proposed', {held: '2023-06-04'}],
    ['agree on a new ceasefire', 'demanded', {outcome: 'new ceasefire'}],
  ],
};

const readings = new Map<string, Reading[]>(
  goldTracks()
    .filter(({origin}) => origin === 'examples')
    .map((track) => [track.name, parseAll(filesOf(track)).reports.map((report) => read(report))]),
);

describe.each(Object.entries(CASES))('%s', (id, cases) => {
  const [name, published] = id.split('/') as [string, string];
  const reading = readings.get(name)!.find(({report}) => report.published === published)!;

  test.each(cases)('%s: %s', (words, way, absent) => {
    const at = reading.report.text.indexOf(words);
    expect(at, 'the words stand in the report').toBeGreaterThanOrEqual(0);
    const about = reading.claims.filter(({start, end}) => start < at + words.length && end > at);
    expect(
      (absent.silent && about.length === 0) || about.some(WAYS[way]),
      about.map(shown).join('\n') || 'no claim',
    ).toBe(true);
    const record = fold(readings.get(name)!, {asOf: reading.report.reported});
    const outcomes = record.tracks.flatMap((track) => track.outcomes);
    const held = record.tracks.flatMap(({rounds}) => rounds.filter(({status}) => status === 'held'));
    if (absent.outcome)
      expect(outcomes.filter(({text}) => holds(text, absent.outcome!)).map(({text}) => text)).toEqual([]);
    if (absent.held) expect(held.filter(({when}) => startDay(when) === absent.held)).toEqual([]);
  });
});

function shown({act, text, polarity, tense, modality, factuality, condition, meeting, source}: Claim): string {
  const names = source.map((one) => one.name).join(' > ');
  return `${act}: ${text} (${polarity} ${tense} ${modality} ${factuality}; if ${condition}; ${meeting?.status}; by ${names})`;
}
