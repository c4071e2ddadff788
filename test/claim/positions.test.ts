import {line, lines, table} from './cases.ts';

const STANCES = new Set(['demand', 'propose', 'offer', 'concern', 'raise', 'reject', 'accept', 'open', 'work']);

/** "PARTY STANCE ISSUE" of each claim of a stance that is held; "open ISSUE", "work ISSUE" where nobody's. */
table('positions.txt', (claims) =>
  lines(
    claims
      .filter(({act, polarity, meeting}) => STANCES.has(act) && polarity === '+' && !meeting?.status)
      .map(({act, actors, issue}) => {
        const parties = new Set(actors.filter(({role}) => role === 'agent').flatMap(({party}) => party ?? []));
        return line([...parties].sort().join('+'), act, issue);
      }),
  ),
);
