/** Words that the parser is shown in the place of names and dates: each of one kind of name, and frequent in what it learnt from. */
export const standIns = {
  state: 'Iraq',
  adjective: 'Iraqi',
  people: 'Iraqis',
  town: 'Baghdad',
  person: 'Bush',
  day: '10',
  ordinal: '10th',
  month: 'March',
  weekday: 'Monday',
  year: '2005',
} as const;
