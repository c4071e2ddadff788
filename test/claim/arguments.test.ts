import {line, lines, table} from './cases.ts';

/** "ACT AGENTS with PARTNERS for BENEFICIARIES on ISSUE by SOURCE" of each claim of that act; parties, else names. */
table('arguments.txt', (claims, asked) => {
  const [act] = asked.split(' ');
  const read = claims
    .filter((claim) => claim.act === act)
    .map(({actors, issue, source}) => {
      const of = (wanted: string): string =>
        [...new Set(actors.filter(({role}) => role === wanted).map(({party, name}) => party ?? name))].join('+');
      const part = (word: string, value: string | null | undefined) => value && `${word} ${value}`;
      return line(
        act,
        of('agent') || of('host'),
        part('with', of('partner')),
        part('for', of('beneficiary')),
        part('on', issue),
        part('by', source[0]?.name),
      );
    });
  return read.length === 0 ? `${act} none` : lines(read);
});
