import type {Reading} from '../../src/claim/index.ts';
import {actor, claim, reading, span} from './build.ts';
import {APRIL, DANES, FEBRUARY, MARCH, OSLO, SOLBERG} from './sample.ts';

/** The readings behind the sample record, by report id. */
export function sampleReading(id: string): Reading | null {
  const parties = [
    {role: 'agent' as const, name: 'Norway', party: 'NOR', entity: 0},
    {role: 'partner' as const, name: 'Iceland', party: 'ISL', entity: 1},
  ];
  if (id === FEBRUARY.id)
    return reading(FEBRUARY, {
      times: [
        {...span(FEBRUARY, 'Monday'), text: 'Monday', type: 'DATE', value: '2026-02-09', mod: null, edtf: '2026-02-09'},
      ],
      places: [
        {
          ...span(FEBRUARY, 'Bergen on'),
          end: span(FEBRUARY, 'Bergen on').start + 6,
          text: 'Bergen',
          place: 'Bergen',
          country: 'NOR',
          site: null,
        },
      ],
      cast: {
        mentions: [
          actor(FEBRUARY, 'Norway', 'state', 'NOR'),
          actor(FEBRUARY, 'Iceland', 'state', 'ISL'),
          actor(FEBRUARY, 'Ingrid Solberg', 'person', 'NOR'),
        ],
        entities: [],
      },
      attributions: [
        {
          source: {...span(FEBRUARY, 'Solberg said'), name: 'Ingrid Solberg'},
          entity: null,
          cue: null,
          content: [span(FEBRUARY, 'Norway demands that Iceland cut its catch by a fifth')],
          mode: 'indirect',
          polarity: '+',
          within: null,
        },
      ],
      claims: [
        claim(
          FEBRUARY,
          'Norway and Iceland held the first round of talks on mackerel quotas in Bergen on Monday',
          'meet',
          {
            actors: parties,
            place: 'Bergen',
            when: '2026-02-09',
            issue: 'mackerel quotas',
          },
        ),
        claim(FEBRUARY, 'Norway demands that Iceland cut its catch by a fifth', 'demand', {
          actors: parties,
          source: [SOLBERG],
          mode: 'indirect',
          tense: 'present',
        }),
        claim(FEBRUARY, 'A second round is planned for March 18 in Reykjavik', 'meet', {
          place: 'Reykjavik',
          when: '2026-03-18',
          tense: 'future',
          modality: 'planned',
          factuality: 'probable',
          source: [DANES],
          mode: 'indirect',
        }),
      ],
    });
  if (id === MARCH.id)
    return reading(MARCH, {
      claims: [
        claim(MARCH, 'Iceland and Norway agreed in principle on Thursday to share their survey data', 'agree', {
          actors: parties,
          firmness: 'preliminary',
          content: 'share their survey data',
        }),
      ],
    });
  if (id === APRIL.id)
    return reading(APRIL, {
      claims: [
        claim(APRIL, 'Norway has put off the third round of quota talks with Iceland', 'postpone', {
          actors: parties,
          source: [OSLO],
          mode: 'indirect',
        }),
      ],
    });
  return null;
}
