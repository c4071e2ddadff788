import {line, lines, table} from './cases.ts';

const ACTS = new Set([
  'agree',
  'agree-in-principle',
  'decide',
  'exchange-notes',
  'joint-statement',
  'sign',
  'initial',
  'ratify',
  'agrement',
  'take-effect',
]);

/** "ACT(FIRMNESS) PARTIES [about ISSUE] CONTENT" as the notation of the table has it, of what was done and not only meant. */
table('agreements.txt', (claims) =>
  lines(
    claims
      .filter(({act, polarity, modality, tense, content}) => {
        return content !== null && ACTS.has(act) && polarity === '+' && modality === null && tense !== 'future';
      })
      .map(({act, firmness, actors, content}) => {
        const parties = new Set(
          actors.filter(({role}) => role === 'agent' || role === 'partner').flatMap(({party}) => party ?? []),
        );
        return line(act + (firmness === null ? '' : `(${firmness})`), [...parties].sort().join('+'), content);
      }),
  ),
);
