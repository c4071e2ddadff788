import {line, lines, table} from './cases.ts';

const STANCES = new Set(['demand', 'propose', 'offer', 'concern', 'raise', 'reject', 'accept', 'open', 'work']);

/** "PARTY STANCE POINT" of each claim of a stance that is held; "open POINT", "work POINT" where nobody's. */
table('positions.txt', (claims) =>
  lines(
    claims
      .filter(({act, polarity, meeting}) => STANCES.has(act) && polarity === '+' && !meeting?.status)
      .map(({act, actors, issue, issueSpan}) => {
        const parties = new Set(actors.filter(({role}) => role === 'agent').flatMap(({party}) => party ?? []));
        return line([...parties].sort().join('+'), act, issueSpan && issue);
      }),
  ),
);
