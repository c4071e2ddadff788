import type {Evidence, NegotiationRecord, Outcome, Round, Statement, Track} from '../../src/record/index.ts';
import type {Gold} from './gold.ts';

/** A small track with its gold, for the tests of the scorer. */
export const text = [
  'Delegations of Norway and Chile met in Lima on May 3 for the second round of talks on salmon.',
  '"We signed the salmon accord," said Kari Lund, the Norwegian envoy, who headed her delegation.',
  'Chile demands an end to the levy, Lund said. A third round is planned for June 7 in Oslo.',
].join('\n');

export const gold: Gold = {
  parties: ['NOR', 'CHL'],
  rounds: [
    {ordinal: 2, when: ['2024-05-03'], venue: ['Lima'], status: ['held'], heads: {NOR: ['Lund']}},
    {ordinal: [3, null], when: ['2024-06-07'], venue: ['Oslo'], status: ['scheduled'], optional: true},
  ],
  issues: [
    {words: ['salmon'], status: ['settled']},
    {words: ['levy'], status: ['open']},
  ],
  outcomes: [{words: ['salmon'], kinds: ['signature'], firmness: ['formalised'], round: 2, when: ['2024-05-03']}],
  positions: [{party: 'CHL', stance: ['demand'], words: ['levy']}],
  people: [{name: 'Kari Lund', find: ['Lund'], party: 'NOR', role: ['envoy']}],
  statements: [{speaker: ['Lund'], quote: 'We signed the salmon accord', mode: ['direct']}],
  asOf: [{on: '2024-05-04', next: {ordinal: 3, status: ['scheduled']}, none: [{words: 'levy'}]}],
  not: {statements: ['who headed her delegation'], alone: ['salmon'], outcomes: [{words: 'levy'}]},
};

export function proof(quote: string): Evidence {
  const start = text.indexOf(quote);
  return {document: 'd', start, end: start + quote.length, quote, reported: '2024-05-04', source: [], mode: 'narrated'};
}

/** The record that answers the gold in full, fresh at each call. */
export function track(): Track {
  const met = [proof('met in Lima on May 3 for the second round of talks')];
  const planned = [proof('A third round is planned for June 7 in Oslo')];
  const levy = [proof('Chile demands an end to the levy')];
  const signed = [proof('signed the salmon accord')];
  const lund = [proof('Kari Lund')];
  const round: Round = {
    id: 'r2',
    ordinal: 2,
    when: '2024-05-03',
    venue: {place: 'Lima', country: 'PER', site: null},
    format: null,
    host: null,
    mediator: null,
    status: 'held',
    by: null,
    heads: [{party: 'NOR', person: 'Kari Lund', role: 'envoy', evidence: lund}],
    members: [],
    corroboration: 1,
    sides: [],
    history: [],
    evidence: met,
  };
  const next = {...round, id: 'r3', ordinal: 3, when: '2024-06-07', status: 'scheduled' as const, heads: []};
  return {
    id: 't',
    title: 'Norway – Chile',
    parties: ['CHL', 'NOR'],
    mediators: [],
    rounds: [round, {...next, venue: {place: 'Oslo', country: 'NOR', site: null}, evidence: planned}],
    issues: [
      {id: 'i1', label: 'salmon', status: 'settled', positions: [], evidence: signed},
      {
        id: 'i2',
        label: 'end to the levy',
        status: 'open',
        positions: [{party: 'CHL', stance: 'demand', on: '2024-05-04', evidence: levy}],
        evidence: levy,
      },
    ],
    outcomes: [outcome(signed)],
    people: [{name: 'Kari Lund', aliases: [], party: 'NOR', role: 'envoy', since: null, roles: [], evidence: lund}],
    statements: [statement('We signed the salmon accord')],
    expectations: [],
    divergences: [],
  };
}

export function outcome(evidence: Evidence[]): Outcome {
  return {
    id: 'o1',
    kind: 'signature',
    text: 'salmon accord',
    issue: 'i1',
    round: 'r2',
    by: ['NOR', 'CHL'],
    owes: null,
    due: null,
    condition: null,
    when: '2024-05-03',
    amount: null,
    firmness: 'formalised',
    reversible: false,
    corroboration: 1,
    sides: [],
    history: [],
    evidence,
  };
}

export function statement(quote: string): Statement {
  const {start, end} = proof(quote);
  const lund = {name: 'Kari Lund', role: 'envoy', party: 'NOR'};
  const said = {...lund, speaker: lund.name, on: '2024-05-04', report: 'd', group: null, issue: null};
  return {...said, quote, mode: 'direct', start, end, source: [lund]};
}

export function record(...tracks: Track[]): NegotiationRecord {
  return {asOf: '2024-05-04', known: null, reports: 1, tracks};
}
