import {expect, test} from 'vitest';
import {
  moveWords,
  ordinalWord,
  partyList,
  partyName,
  proofOf,
  roundLabel,
  roundReference,
  showing,
  venueName,
} from '../../src/view/index.ts';
import {evidence, report, round} from './build.ts';

test.each([
  ['RUS', 'Russia'],
  ['USA', 'United States'],
  ['COD', 'DR Congo'],
  ['XKX', 'Kosovo'],
  ['PSE', 'Palestine'],
  ['SAF', 'SAF'],
  ['EU', 'EU'],
  ['hamas', 'Hamas'],
  ['free-river-front', 'Free River Front'],
  [null, 'a party not named'],
  ['<b>', '<b>'],
])('party %s is %s', (party, name) => {
  expect(partyName(party)).toBe(name);
});

test.each([
  [[], 'nobody named'],
  [['ISL'], 'Iceland'],
  [['ISL', 'NOR'], 'Iceland and Norway'],
  [['ISL', 'NOR', 'hamas'], 'Iceland, Norway and Hamas'],
  [['RUS', 'USA'], 'Russia and the United States'],
  [['EU', 'XKX', 'ARE'], 'the EU, Kosovo and the United Arab Emirates'],
])('%s are %s', (parties, words) => {
  expect(partyList(parties)).toBe(words);
});

test.each([
  [1, 'first'],
  [12, 'twelfth'],
  [21, '21st'],
  [22, '22nd'],
  [33, '33rd'],
  [111, '111th'],
  [0, 'zeroth'],
])('ordinal %i is %s', (ordinal, word) => {
  expect(ordinalWord(ordinal)).toBe(word);
});

test.each([
  [null, 'no place named'],
  [{place: 'Rome', country: 'ITA', site: null}, 'Rome, Italy'],
  [{place: 'Oman', country: 'OMN', site: null}, 'Oman'],
  [{place: 'Rome', country: null, site: 'an embassy'}, 'Rome (an embassy)'],
])('venue %j is %s', (venue, words) => {
  expect(venueName(venue)).toBe(words);
});

test.each([
  [round('r', {ordinal: 2, when: '2025-04-10'}), 'second round, held 10 April 2025'],
  [round('r', {ordinal: 4, status: 'postponed', by: 'OMN'}), 'fourth round, postponed by Oman'],
  [round('r', {status: 'under-way', format: 'technical'}), 'technical round, under way'],
  [round('r', {status: 'scheduled', when: '2025-05-03'}), 'round, scheduled, 3 May 2025'],
])('%# a round is told in a phrase', (each, words) => {
  expect(roundLabel(each)).toBe(words);
});

test.each([
  [round('r', {ordinal: 2, when: '2025-04-10'}), 'second round'],
  [round('r', {when: '2025-04-10'}), 'round of 10 April 2025'],
  [round('r', {format: 'technical'}), 'technical round'],
])('%# a round is named in a phrase', (each, words) => {
  expect(roundReference(each)).toBe(words);
});

test.each([
  [{field: 'status', from: 'under-way', to: 'held'}, 'under way → held'],
  [{field: 'when', from: '2025-05-03', to: '2025-05-11'}, '3 May 2025 → 11 May 2025'],
  [{field: 'by', from: null, to: 'OMN'}, 'Oman'],
  [{field: 'venue', from: null, to: 'Sharm el-Sheikh'}, 'Sharm el-Sheikh'],
])('%j', (change, words) => {
  expect(moveWords(change)).toBe(words);
});

const wire = report('d', '2025-01-01', 'Wire', 'The envoy agreed.');
const [envoy, agency] = [
  {name: 'A. Envoy', role: 'envoy', party: 'ISL'},
  {name: 'Agency', role: null, party: null},
];

test.each([
  [[], null],
  [[envoy], 'A. Envoy (envoy, Iceland)'],
  [[agency, envoy], 'A. Envoy (envoy, Iceland), as told by Agency'],
  [[{name: 'Icelandic ministry', role: 'ministry', party: null}], 'Icelandic ministry'],
])('%# a chain of sources is told from the speaker outwards', (chain, speaker) => {
  expect(proofOf(evidence(wire, 'agreed', ...chain), () => 'Wire').speaker).toBe(speaker);
});

test.each([
  [['Rome'], 'met in Rome on May 3'],
  [['Rome', 'May 23'], 'met in Rome on May 23'],
  [['Muscat'], 'The sides met'],
  [[null, ''], 'The sides met'],
])('of the evidence, %j is shown by: %s', (values, quote) => {
  const told = report(
    'd',
    '2025-01-01',
    'Wire',
    'The sides met. They met in Rome on May 23. They met in Rome on May 3',
  );
  const all = ['The sides met', 'met in Rome on May 23', 'met in Rome on May 3'].map((words) => evidence(told, words));
  expect(showing(all, ...values)?.quote).toBe(quote);
});
