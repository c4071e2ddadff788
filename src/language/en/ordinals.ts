const UNITS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');
const TENS_STEMS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Ordinal words up to the ninety-ninth with their numbers. */
export const ORDINAL_VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, index) => [word, index + 1] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ...TENS_STEMS.flatMap((stem, ten) =>
    UNITS.slice(0, 9).map((unit, index) => [`${stem}-${unit}`, (ten + 2) * 10 + index + 1] as const),
  ),
]);

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const SCALES: readonly [string, number][] = [
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
  ['thousand', 1000],
  ['dozen', 12],
];

/** Number words with their values. */
export const NUMBER_VALUES: ReadonlyMap<string, number> = new Map([
  ...NUMBERS.map((word, value) => [word, value] as const),
  ...SCALES,
]);
