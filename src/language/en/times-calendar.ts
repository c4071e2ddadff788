/** What a word of time vocabulary is. `code` tells words of a kind apart; `n` is its number, where it has one. */
export interface TimeWord {
  readonly kind: TimeKind;
  readonly n: number;
  readonly code: string;
}

export type TimeKind =
  | 'weekday'
  | 'month'
  | 'season'
  | 'part'
  | 'unit'
  | 'clock'
  | 'day'
  | 'feast'
  | 'number'
  | 'vague'
  | 'ordinal'
  | 'decade'
  | 'set'
  | 'reference'
  | 'future'
  | 'fiscal';

type Entry = [string, TimeWord];

function numbered(kind: TimeKind, code: string, rows: readonly string[]): Entry[] {
  return rows.flatMap((row, index) =>
    row.split(' ').map((word): Entry => [word.replaceAll('_', ' '), {kind, n: index + 1, code}]),
  );
}

function coded(kind: TimeKind, rows: Readonly<Record<string, string>>, n = 0): Entry[] {
  return Object.entries(rows).flatMap(([code, words]) =>
    words.split(' ').map((word): Entry => [word, {kind, n, code}]),
  );
}

/** ISO numbers: Monday is 1. `short` forms count only before a date; `plural` means each such day. */
const weekdays = [
  ...numbered('weekday', '', ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']),
  ...numbered('weekday', 'plural', [
    'mondays',
    'tuesdays',
    'wednesdays',
    'thursdays',
    'fridays',
    'saturdays',
    'sundays',
  ]),
  ...numbered('weekday', 'short', [
    'mon mon.',
    'tue tue. tues tues.',
    'wed wed.',
    'thu thu. thur thur. thurs thurs.',
    'fri fri.',
    'sat sat.',
    'sun sun.',
  ]),
];

/** `word`: also a common word or a name, so that it needs more beside it. */
const months = [
  ...numbered('month', '', [
    'january jan jan.',
    'february feb feb.',
    'mar.',
    'april apr apr.',
    '_',
    'june jun.',
    'july jul.',
    'august aug aug.',
    'september sept sep sept. sep.',
    'october oct oct.',
    'november nov nov.',
    'december dec dec.',
  ]).filter(([word]) => word !== ' '),
  ...numbered('month', 'word', ['_', '_', 'march mar', '_', 'may', 'jun', 'jul']).filter(([word]) => word !== ' '),
];

const seasons = coded('season', {SP: 'spring', SU: 'summer summertime', FA: 'fall autumn', WI: 'winter wintertime'});

const parts = [
  ...coded('part', {MO: 'morning', AF: 'afternoon', EV: 'evening', NI: 'night'}),
  ...coded('part', {MO: 'mornings', AF: 'afternoons', EV: 'evenings', NI: 'nights'}, 1),
];

/** ISO 8601 designators, those below a day with a leading T; `n` 1 for a plural. */
const units = [
  ...coded('unit', {
    TS: 'second',
    TM: 'minute',
    TH: 'hour',
    D: 'day',
    W: 'week',
    WE: 'weekend',
    FN: 'fortnight',
    M: 'month',
    Q: 'quarter',
    Y: 'year',
    E: 'decade',
    C: 'century',
    L: 'millennium',
  }),
  ...coded(
    'unit',
    {
      TS: 'seconds',
      TM: 'minutes',
      TH: 'hours',
      D: 'days',
      W: 'weeks',
      WE: 'weekends',
      FN: 'fortnights',
      M: 'months',
      Q: 'quarters',
      Y: 'years',
      E: 'decades',
      C: 'centuries',
      L: 'millennia',
    },
    1,
  ),
];

const clock = coded('clock', {'T12:00': 'noon midday', 'T24:00': 'midnight'});

/** Days counted from the day of the report; `NI` for its night. */
const days: Entry[] = [
  ['today', {kind: 'day', n: 0, code: ''}],
  ['yesterday', {kind: 'day', n: -1, code: ''}],
  ['tomorrow', {kind: 'day', n: 1, code: ''}],
  ['tonight', {kind: 'day', n: 0, code: 'NI'}],
  ['overnight', {kind: 'day', n: -1, code: 'NI'}],
];

/** Feasts of the civil calendar that news dates things by; `n` is month times 100 plus day, 0 where it moves. */
const feasts: Entry[] = [
  ['christmas', {kind: 'feast', n: 1225, code: ''}],
  ['thanksgiving', {kind: 'feast', n: 0, code: 'thanksgiving'}],
  ['easter', {kind: 'feast', n: 0, code: 'easter'}],
  ['halloween', {kind: 'feast', n: 1031, code: ''}],
];

const sets = coded('set', {
  P1D: 'daily nightly',
  PT1H: 'hourly',
  P1W: 'weekly',
  P2W: 'biweekly fortnightly',
  P1M: 'monthly',
  P1Y: 'annually yearly',
});

const references = coded('reference', {
  PRESENT_REF: 'now currently nowadays presently',
  PAST_REF: 'recently lately',
  FUTURE_REF: 'soon shortly',
});

/** The calendar's words, lower case. */
export const calendar: readonly Entry[] = [
  ...weekdays,
  ...months,
  ...seasons,
  ...parts,
  ...units,
  ...clock,
  ...days,
  ...feasts,
  ...sets,
  ...references,
  ['future', {kind: 'future', n: 1, code: 'FUTURE_REF'}],
  ['past', {kind: 'future', n: -1, code: 'PAST_REF'}],
  ['term', {kind: 'future', n: 0, code: 'FUTURE_REF'}],
  ['moment', {kind: 'future', n: 0, code: 'PRESENT_REF'}],
  ...['q1', 'q2', 'q3', 'q4', 'h1', 'h2'].map(
    (code): Entry => [code, {kind: 'fiscal', n: 0, code: code.toUpperCase()}],
  ),
];
