import {line, lines, table} from './cases.ts';

/** "STATUS #ORDINAL WHICH technical FORMAT BEGINS WHEN PLACE by:PARTY was:DAY" of each claim that says where a meeting stands. */
table('meetings.txt', (claims) =>
  lines(
    claims.flatMap(({meeting, when, place}) =>
      meeting?.status
        ? line(
            meeting.status,
            meeting.ordinal !== null && `#${meeting.ordinal}`,
            meeting.which,
            meeting.kind === 'technical' && 'technical',
            meeting.format,
            when,
            place?.replaceAll(' ', '-'),
            meeting.by && `by:${meeting.by}`,
            meeting.formerly && `was:${meeting.formerly}`,
          )
        : [],
    ),
  ),
);
