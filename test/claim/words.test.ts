import {lines, table} from './cases.ts';

/** The act asked for, where a plain sentence is read as telling it. */
table('words.txt', (claims, asked) => {
  const acts = claims.map(({act}) => act);
  return acts.includes(asked) ? asked : lines(acts);
});
