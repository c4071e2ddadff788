import {line, lines, table} from './cases.ts';

/** "mediator PARTY" and "host PARTY" of each claim of mediating or hosting. */
table('mediation.txt', (claims) =>
  lines(
    claims
      .filter(({act, polarity}) => polarity === '+' && (act === 'mediate' || act === 'host'))
      .flatMap(({actors}) =>
        actors
          .filter(({role}) => role === 'mediator' || role === 'host')
          .map(({role, party, name}) => line(role, party ?? name)),
      ),
  ),
);
