import {line, lines, table} from './cases.ts';

/** "ACT POLARITY MODE EARLIER by SOURCE/PARTY > SOURCE/PARTY" of each claim of the act that the line asks for. */
table('source.txt', (claims, asked) => {
  const [act] = asked.split(' ');
  const told = claims.filter((claim) => claim.act === act);
  return lines(
    told.map(({polarity, mode, earlier, source}) =>
      line(
        act,
        polarity,
        mode,
        earlier && 'earlier',
        source.length > 0 && `by ${source.map(({name, party}) => `${name}/${party ?? '-'}`).join(' > ')}`,
      ),
    ),
  );
});
