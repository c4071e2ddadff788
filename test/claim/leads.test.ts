import {line, lines, table} from './cases.ts';

/** "PARTY NAME" of each person who is told to head a side; "at #ORDINAL" or "at WHICH" where the words name the rounds. */
table('leads.txt', (claims) =>
  lines(
    claims
      .filter(({act}) => act === 'lead')
      .flatMap(({actors, meeting}) =>
        actors.map(({party, name}) =>
          line(
            party ?? '?',
            name,
            meeting?.ordinal && `at #${meeting.ordinal}`,
            meeting?.which && `at ${meeting.which}`,
          ),
        ),
      ),
  ),
);
