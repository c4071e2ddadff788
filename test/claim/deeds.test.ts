import {line, lines, table} from './cases.ts';

const DEEDS = new Set([
  'release',
  'return',
  'lift',
  'ease',
  'impose',
  'seize',
  'expel',
  'recall',
  'withdraw',
  'suspend',
  'reverse',
  'lapse',
  'walk-out',
  'extend',
  'cancel',
]);

/** "ACT PARTY CONTENT (AMOUNT)" of each thing that was done. */
table('deeds.txt', (claims) =>
  lines(
    claims
      .filter(({act, polarity, modality, tense, meeting}) => {
        return DEEDS.has(act) && polarity === '+' && modality === null && tense !== 'future' && !meeting?.status;
      })
      .map(({act, actors, content, amount}) => {
        const parties = new Set(actors.filter(({role}) => role === 'agent').flatMap(({party}) => party ?? []));
        return line(act, [...parties].sort().join('+'), content, amount && `(${amount.value} ${amount.of})`);
      }),
  ),
);
