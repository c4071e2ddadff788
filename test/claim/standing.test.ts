import {line, lines, table} from './cases.ts';

/** "ACT POLARITY TENSE MODALITY FACTUALITY" of each claim of that act. */
table('standing.txt', (claims, asked) => {
  const [act] = asked.split(' ');
  const told = claims.filter((claim) => claim.act === act);
  const read = told.map(({polarity, tense, modality, factuality}) =>
    line(act, polarity, tense, modality ?? '-', factuality),
  );
  return read.length === 0 ? `${act} none` : lines(read);
});
