/** Words that the parser is shown in the place of names and dates: each of one kind of name, and frequent in what it learnt from. */
export const standIns = {
  state: 'India',
  adjective: 'Indian',
  people: 'Indians',
  town: 'London',
  person: 'Smith',
  group: 'rebels',
  body: 'group',
  day: '11',
  ordinal: '11th',
  month: 'September',
  weekday: 'Friday',
  year: '2004',
} as const;
