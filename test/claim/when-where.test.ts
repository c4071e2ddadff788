import {line, lines, table} from './cases.ts';

/** "ACT in PLACE on WHEN by SOURCE" of each claim of that act. */
table('when-where.txt', (claims, asked) => {
  const [act] = asked.split(' ');
  const read = claims
    .filter((claim) => claim.act === act)
    .map(({place, site, when, source}) =>
      line(
        act,
        (place ?? site) && `in ${place ?? site}`,
        when && `on ${when}`,
        source.length > 0 && `by ${source[0]!.name}`,
      ),
    );
  return read.length === 0 ? `${act} none` : lines(read);
});
