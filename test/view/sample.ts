import type {NegotiationRecord, Source} from '../../src/record/index.ts';
import {evidence, expectation, issue, outcome, position, record, report, round, span, track} from './build.ts';

// Invented talks: no such process was ever held.
export const FEBRUARY = report(
  '00000000000000a1',
  '2026-02-10',
  'North Sea Wire',
  `BERGEN, Feb. 10 (North Sea Wire) - Norway and Iceland held the first round of talks on mackerel quotas in Bergen on Monday, with Denmark as the mediator.

Ingrid Solberg, director general for fisheries, headed the Norwegian delegation and Jón Einarsson, special envoy, the Icelandic one. Norway demands that Iceland cut its catch by a fifth, Solberg said. Einarsson said that Iceland would not accept a cut "decided elsewhere".

A second round is planned for March 18 in Reykjavik, the Danish foreign ministry said.`,
);

export const MARCH = report(
  '00000000000000b2',
  '2026-03-20',
  'Harbour Post',
  `REYKJAVIK, March 20 (Harbour Post) - Iceland and Norway agreed in principle on Thursday to share their survey data, officials said after the second round of their quota talks ended in Reykjavik.

The round was held on March 18 and 19. Einarsson and Solberg led the delegations. "The step is reversible until ministers have signed," Einarsson said. Iceland proposed a joint inspection of landings; Norway did not mention the proposal in its read-out.

The third round is expected in Bergen on April 15, Solberg told reporters. Iceland's ministry said that no day had been set. A report on stocks was promised by the end of March.`,
);

export const APRIL = report(
  '00000000000000c3',
  '2026-04-09',
  'North Sea Wire',
  `OSLO, April 9 (North Sea Wire) - Norway has put off the third round of quota talks with Iceland, its fisheries ministry said on Thursday. A new day will be found soon, the ministry added.

The data agreement was signed by letter on April 2, both ministries said.`,
);

export const SOLBERG: Source = {name: 'Ingrid Solberg', role: 'director general for fisheries', party: 'NOR'};
const EINARSSON: Source = {name: 'Jón Einarsson', role: 'special envoy', party: 'ISL'};
export const DANES: Source = {name: 'Danish foreign ministry', role: null, party: 'DNK'};
export const OSLO: Source = {name: 'fisheries ministry', role: null, party: 'NOR'};
const REYKJAVIK: Source = {name: "Iceland's ministry", role: null, party: 'ISL'};

/** The sample record as a fold would give it on a day: what was reported later is not in it. */
export function sampleRecord(asOf = '2026-04-09'): NegotiationRecord {
  const march = asOf >= '2026-03-20';
  const april = asOf >= '2026-04-09';
  const first = evidence(
    FEBRUARY,
    'Norway and Iceland held the first round of talks on mackerel quotas in Bergen on Monday',
  );
  const planned = evidence(FEBRUARY, 'A second round is planned for March 18 in Reykjavik', DANES);
  const second = evidence(MARCH, 'The round was held on March 18 and 19');
  const ended = evidence(MARCH, 'the second round of their quota talks ended in Reykjavik');
  const third = evidence(MARCH, 'The third round is expected in Bergen on April 15', SOLBERG);
  const unset = evidence(MARCH, 'no day had been set', REYKJAVIK);
  const putOff = evidence(APRIL, 'Norway has put off the third round of quota talks with Iceland', OSLO);
  const agreed = evidence(MARCH, 'Iceland and Norway agreed in principle on Thursday to share their survey data');
  const signed = evidence(APRIL, 'The data agreement was signed by letter on April 2');
  const headNorway = evidence(
    FEBRUARY,
    'Ingrid Solberg, director general for fisheries, headed the Norwegian delegation',
  );
  const headIceland = evidence(FEBRUARY, 'Jón Einarsson, special envoy, the Icelandic one');
  const led = evidence(MARCH, 'Einarsson and Solberg led the delegations');
  const demand = evidence(FEBRUARY, 'Norway demands that Iceland cut its catch by a fifth', SOLBERG);
  const refusal = evidence(FEBRUARY, 'Iceland would not accept a cut "decided elsewhere"', EINARSSON);
  const inspection = evidence(MARCH, 'Iceland proposed a joint inspection of landings');
  const silence = evidence(MARCH, 'Norway did not mention the proposal in its read-out');
  const reversible = evidence(MARCH, 'The step is reversible until ministers have signed', EINARSSON);
  const stocks = evidence(MARCH, 'A report on stocks was promised by the end of March');
  const [solberg, einarsson] = [
    {party: 'NOR', person: 'Ingrid Solberg', role: 'director general for fisheries'},
    {party: 'ISL', person: 'Jón Einarsson', role: 'special envoy'},
  ];
  const bergen = {place: 'Bergen', country: 'NOR', site: null};
  const reykjavik = {place: 'Reykjavik', country: 'ISL', site: null};
  const heads = (...words: (typeof led)[]) => [
    {...solberg, evidence: [words[0]!]},
    {...einarsson, evidence: [words[1] ?? words[0]!]},
  ];
  const move = (on: string, field: string, from: string | null, to: string, ...words: (typeof led)[]) => {
    return {on, field, from, to, evidence: words};
  };
  const fishing = track('track-a1', 'Norway and Iceland: mackerel quotas', {
    parties: ['ISL', 'NOR'],
    mediators: ['DNK'],
    rounds: [
      round('round-a1-60', {
        ordinal: 1,
        when: '2026-02-09',
        venue: bergen,
        mediator: 'DNK',
        heads: heads(headNorway, headIceland),
        evidence: [first],
      }),
      round('round-a1-470', {
        ordinal: 2,
        when: march ? '2026-03-18/2026-03-19' : '2026-03-18',
        venue: reykjavik,
        status: march ? 'held' : 'scheduled',
        heads: march ? heads(led) : [],
        history: march ? [move('2026-03-20', 'status', 'scheduled', 'held', second)] : [],
        evidence: march ? [planned, second, ended] : [planned],
      }),
      ...(march
        ? [
            round('round-b2-300', {
              ordinal: 3,
              when: april ? null : '2026-04-15',
              venue: bergen,
              status: april ? ('postponed' as const) : ('scheduled' as const),
              by: april ? 'NOR' : null,
              history: april ? [move('2026-04-09', 'status', 'scheduled', 'postponed', putOff)] : [],
              evidence: april ? [third, putOff] : [third],
            }),
          ]
        : []),
    ],
    issues: [
      issue('issue-a1-250', "cut of Iceland's catch", {
        status: 'refused',
        positions: [position('NOR', 'demand', demand), position('ISL', 'reject', refusal)],
        evidence: [demand, refusal],
      }),
      ...(march
        ? [
            issue('issue-b2-20', 'sharing of survey data', {
              status: april ? 'settled' : 'moving',
              evidence: april ? [agreed, signed] : [agreed],
            }),
            issue('issue-b2-210', 'joint inspection of landings', {
              positions: [position('ISL', 'propose', inspection)],
              evidence: [inspection],
            }),
          ]
        : []),
    ],
    outcomes: march
      ? [
          outcome('outcome-b2-20', 'share their survey data', {
            issue: 'issue-b2-20',
            round: 'round-a1-470',
            by: ['ISL', 'NOR'],
            when: '2026-03-19',
            firmness: april ? 'formalised' : 'preliminary',
            reversible: true,
            corroboration: april ? 2 : 1,
            sides: [],
            history: april ? [move('2026-04-09', 'firmness', 'preliminary', 'formalised', signed)] : [],
            evidence: april ? [agreed, reversible, signed] : [agreed, reversible],
          }),
        ]
      : [],
    people: [
      {
        name: 'Ingrid Solberg',
        aliases: ['Solberg'],
        party: 'NOR',
        role: 'director general for fisheries',
        since: null,
        roles: [{role: 'director general for fisheries', from: null, to: null, evidence: []}],
        evidence: [headNorway],
      },
      {
        name: 'Jón Einarsson',
        aliases: ['Einarsson'],
        party: 'ISL',
        role: 'special envoy',
        since: null,
        roles: [{role: 'special envoy', from: null, to: null, evidence: []}],
        evidence: [headIceland],
      },
    ],
    statements: [
      statement(
        'Ingrid Solberg',
        'NOR',
        FEBRUARY,
        'Norway demands that Iceland cut its catch by a fifth',
        'indirect',
        'issue-a1-250',
      ),
      statement(
        'Jón Einarsson',
        'ISL',
        FEBRUARY,
        'Iceland would not accept a cut "decided elsewhere"',
        'mixed',
        'issue-a1-250',
      ),
      ...(march
        ? [
            statement(
              'Jón Einarsson',
              'ISL',
              MARCH,
              '"The step is reversible until ministers have signed,"',
              'direct',
              null,
            ),
          ]
        : []),
    ],
    expectations: [
      expectation('expectation-a1-470', 'second round in Reykjavik', {
        of: 'round-a1-470',
        by: '2026-03-18',
        status: march ? 'fulfilled' : 'open',
        evidence: [planned],
      }),
      ...(march
        ? [
            expectation('expectation-b2-300', 'third round in Bergen', {
              of: 'round-b2-300',
              by: april ? null : '2026-04-15',
              status: april ? 'moved' : 'open',
              evidence: [third],
            }),
            expectation('expectation-b2-420', 'report on stocks', {
              by: '2026-03-31',
              status: april ? 'overdue' : 'open',
              evidence: [stocks],
            }),
          ]
        : []),
    ],
    divergences: march
      ? [
          {
            about: 'round-b2-300',
            field: 'when',
            accounts: [
              {party: 'NOR', source: 'Ingrid Solberg', value: '2026-04-15', evidence: [third]},
              {party: 'ISL', source: "Iceland's ministry", value: null, evidence: [unset]},
            ],
          },
          {
            about: 'issue-b2-210',
            field: 'position',
            accounts: [
              {party: 'ISL', source: 'Harbour Post', value: 'propose', evidence: [inspection]},
              {party: 'NOR', source: "Norway's read-out", value: null, evidence: [silence]},
            ],
          },
        ]
      : [],
  });
  return record(asOf, 1 + Number(march) + Number(april), fishing);
}

function statement(
  speaker: string,
  party: string,
  of: typeof MARCH,
  quote: string,
  mode: 'direct' | 'indirect' | 'mixed',
  about: string | null,
) {
  const role = party === 'NOR' ? SOLBERG.role : EINARSSON.role;
  const source = [{name: speaker, role, party}];
  return {
    speaker,
    role,
    party,
    quote,
    mode,
    on: of.reported,
    report: of.id,
    ...span(of, quote),
    group: null,
    source,
    issue: about,
  };
}
