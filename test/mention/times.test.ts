import {describe, expect, test} from 'vitest';
import {analyse} from '../../src/language/index.ts';
import {readTimes} from '../../src/mention/times/index.ts';

/** The times of a text as "words = value", with the interval after ~ where it says more than the value. */
function read(text: string, day: string): string[] {
  return readTimes(analyse(text), {reported: day, published: day}).map(({text: words, value, edtf, mod}) => {
    const interval = edtf === null || edtf === value ? '' : ` ~ ${edtf}`;
    return `${words} = ${value}${mod === null ? '' : ` ${mod}`}${interval}`;
  });
}

function table(name: string, cases: [text: string, day: string, ...expected: string[]][]): void {
  describe(name, () => {
    test.each(cases)('%s (%s)', (text, day, ...expected) => {
      expect(read(text, day)).toEqual(expected.filter((one) => typeof one === 'string'));
    });
  });
}

// 2025-06-11 is a Wednesday
table('weekdays', [
  ['The ministers met in Doha on Monday.', '2025-06-11', 'Monday = 2025-06-09'],
  ['Talks will resume in Doha on Monday.', '2025-06-11', 'Monday = 2025-06-16'],
  ['She said on Wednesday that no date was set.', '2025-06-11', 'Wednesday = 2025-06-11'],
  ['The meeting is scheduled for Friday.', '2025-06-11', 'Friday = 2025-06-13'],
  ['The round, which had been due to convene in Rome on Saturday, was put off.', '2025-06-11', 'Saturday = 2025-06-14'],
  ['He told reporters that the next meeting would take place on Thursday.', '2025-06-11', 'Thursday = 2025-06-12'],
  ['Expert talks are to start in Oman on Friday.', '2025-06-11', 'Friday = 2025-06-13'],
  ['The two sides agreed to meet again on Tuesday.', '2025-06-11', 'Tuesday = 2025-06-17'],
  ['Togo and Benin agreed to share the port in talks on Monday.', '2025-06-11', 'Monday = 2025-06-09'],
  ['Togo agreed to take part in talks on Monday.', '2025-06-11', 'Monday = 2025-06-16'],
  ['The talks will be held on Sunday.', '2025-06-11', 'Sunday = 2025-06-15'],
  ['The talks were held on Sunday.', '2025-06-11', 'Sunday = 2025-06-08'],
  ["Sunday's round of talks will not take place.", '2025-06-11', 'Sunday = 2025-06-15'],
  ["Sunday's round of talks ended without result.", '2025-06-11', 'Sunday = 2025-06-08'],
  ['The delegations managed to reach a deal on Tuesday.', '2025-06-11', 'Tuesday = 2025-06-10'],
  ['On Thursday, negotiators will meet in Geneva.', '2025-06-11', 'Thursday = 2025-06-12'],
  ['On Thursday, negotiators met in Geneva.', '2025-06-11', 'Thursday = 2025-06-05'],
  ['They meet on Saturday in Muscat.', '2025-06-11', 'Saturday = 2025-06-14'],
  ['Envoys met last Friday.', '2025-06-11', 'last Friday = 2025-06-06'],
  ['Envoys will meet next Tuesday.', '2025-06-11', 'next Tuesday = 2025-06-17'],
  ['Envoys will meet this coming Sunday.', '2025-06-11', 'this coming Sunday = 2025-06-15'],
  ['The round will be held in Muscat this Sunday, June 15.', '2025-06-11', 'this Sunday, June 15 = 2025-06-15'],
  ['The meeting provisionally planned for Saturday May 3rd is off.', '2025-05-01', 'Saturday May 3rd = 2025-05-03'],
  ['It ended late on Friday, 13 June 2025.', '2025-06-16', 'Friday, 13 June 2025 = 2025-06-13'],
  ['He arrived on Tuesday morning.', '2025-06-11', 'Tuesday morning = 2025-06-10TMO ~ 2025-06-10'],
  ['The panel meets every Monday.', '2025-06-11', 'every Monday = XXXX-WXX-1'],
  ['"There will be no meeting Sunday," an official said.', '2025-06-11', 'Sunday = 2025-06-15'],
  ['The envoy said Monday the talks would continue.', '2025-06-11', 'Monday = 2025-06-09'],
]);

table('weekdays whose tense is told from afar', [
  ["They looked for ways to get around Monday's ruling.", '2025-06-11', 'Monday = 2025-06-09'],
  ["Preparations for Saturday's meeting go on.", '2025-06-11', 'Saturday = 2025-06-14'],
  ['The round has been postponed until Friday.', '2025-06-11', 'Friday = 2025-06-13'],
  ['The round was postponed on Monday.', '2025-06-11', 'Monday = 2025-06-09'],
  ['The hearing has been moved to Friday.', '2025-06-11', 'Friday = 2025-06-13'],
  ['The cycle ran from June 2 until Friday.', '2025-06-11', 'June 2 = 2025-06-02', 'Friday = 2025-06-06'],
  ['He had been ready to sign on Monday and they had not.', '2025-06-11', 'Monday = 2025-06-09'],
  ['He said on television Monday that his government is to talk.', '2025-06-11', 'Monday = 2025-06-09'],
  ['He could not be reached Tuesday.', '2025-06-11', 'Tuesday = 2025-06-10'],
  ['The guns must be silent until Tuesday noon.', '2025-06-11', 'Tuesday noon = 2025-06-17T12:00 ~ 2025-06-17'],
  ['It opens Monday and runs to Friday.', '2025-06-13', 'Monday = 2025-06-16', 'Friday = 2025-06-20'],
  ['They met on 9, 10 and 11 June.', '2025-06-13', '9, 10 and 11 June = 2025-06-09/2025-06-11'],
  ['They met on 30 May-2 June.', '2025-06-13', '30 May-2 June = 2025-05-30/2025-06-02'],
  [
    'It is set for the week beginning 23 June.',
    '2025-06-13',
    'the week beginning 23 June = 2025-W26 ~ [2025-06-23..2025-06-29]',
  ],
  ['They have until 9 a.m. Friday to sign.', '2025-06-11', '9 a.m. Friday = 2025-06-13T09:00 ~ 2025-06-13'],
  ['Congress would have less security on a Sunday.', '2025-06-11', 'Sunday = XXXX-WXX-7'],
  ['The Sun reported a Tuesday meeting.', '2025-06-11', 'Tuesday = 2025-06-10'],
  ['The Sudanese sat down; may Friday bring more.', '2025-06-11', 'Friday = 2025-06-13'],
]);

table('the time of present forms and of words far off', [
  ['Delegations are meeting on Friday in Doha.', '2025-06-11', 'Friday = 2025-06-13'],
  ['They are in Doha for talks starting on Friday.', '2025-06-11', 'Friday = 2025-06-13'],
  ['The truce expires on Friday.', '2025-06-11', 'Friday = 2025-06-13'],
  ['The envoys, who arrived Tuesday, meet again Friday.', '2025-06-11', 'Tuesday = 2025-06-10', 'Friday = 2025-06-13'],
  ["Tehran would not attend Monday's session.", '2025-06-11', 'Monday = 2025-06-16'],
  ['Until Thursday they had not spoken.', '2025-06-11', 'Thursday = 2025-06-05'],
  ['On Monday, the head of the delegation, left.', '2025-06-11', 'Monday = 2025-06-09'],
  ['He said in a May interview that they may meet.', '2025-06-11', 'May = 2025-05'],
  ['Prices have come down since October.', '2025-06-11', 'October = 2024-10'],
]);

table('parts of months and years', [
  [
    'They meet in the first half of July.',
    '2025-06-11',
    'the first half of July = 2025-07 START ~ [2025-07-01..2025-07-16]',
  ],
  [
    'They meet in the second week of June.',
    '2025-06-11',
    'the second week of June = 2025-W24 ~ [2025-06-08..2025-06-14]',
  ],
  ['They meet in the last week of June.', '2025-06-11', 'the last week of June = 2025-W26 ~ [2025-06-24..2025-06-30]'],
  ['Growth is due in Q3 2025.', '2025-06-11', 'Q3 2025 = 2025-Q3 ~ [2025-07-01..2025-09-30]'],
  ["They parted on New Year's Eve.", '2025-01-05', "New Year's Eve = 2024-12-31"],
  ['The round of June 29-July 1 was held.', '2025-07-05', 'June 29-July 1 = 2025-06-29/2025-07-01'],
  ['They met June 2nd-4th.', '2025-06-11', 'June 2nd-4th = 2025-06-02/2025-06-04'],
  ['The pact of June 24 and 25, 2024, was signed.', '2025-06-11', 'June 24 = 2024-06-24', '25, 2024 = 2024-06-25'],
  ['Between March 14 and 16 they met.', '2025-06-11', 'March 14 = 2025-03-14', '16 = 2025-03-16'],
  ['They will meet the day after tomorrow.', '2025-06-11', 'the day after tomorrow = 2025-06-13'],
  ['He came on the morning of June 10.', '2025-06-11', 'the morning of June 10 = 2025-06-10TMO ~ 2025-06-10'],
  ['They met again three days later, on June 2.', '2025-06-11', 'three days later = 2025-06-02', 'June 2 = 2025-06-02'],
]);

table('dates', [
  ['A seventh cycle that was due in April never came.', '2024-09-19', 'April = 2024-04'],
  ['The next cycle has been put back to February.', '2024-09-19', 'February = 2025-02'],
  ['He agreed to a date in October of last year.', '2025-06-11', 'October of last year = 2024-10'],
  ['It lapsed on October 1 of last year.', '2025-06-11', 'October 1 of last year = 2024-10-01'],
  ['It was agreed for March.', '2021-01-26', 'March = 2021-03'],
  ['It laid down rules by the Feb. 23 accord.', '2025-06-11', 'Feb. 23 = 2025-02-23'],
  ['He may march in june.', '2025-06-11'],
  ['UN Resolution 1701 and flight 1972 were named.', '2025-06-11'],
  ['The sides traded 1990 prisoners.', '2025-06-11'],
  ['He was born in 1961, and the 1999 accord bears his name.', '2025-06-11', '1961 = 1961', '1999 = 1999'],
  ['It was signed on April 12.', '2025-06-11', 'April 12 = 2025-04-12'],
  ['It was signed on April 12, 2024.', '2025-06-11', 'April 12, 2024 = 2024-04-12'],
  ['It was signed on 12 April 2025.', '2025-06-11', '12 April 2025 = 2025-04-12'],
  ['It was signed on the 12th of April.', '2025-06-11', 'the 12th of April = 2025-04-12'],
  ['It was signed on 2025-04-12.', '2025-06-11', '2025-04-12 = 2025-04-12'],
  ['It was signed on 12.04.2025 in Minsk.', '2025-06-11', '12.04.2025 = 2025-04-12'],
  ['The first round was held on Feb. 27.', '2025-06-11', 'Feb. 27 = 2025-02-27'],
  ['They were held on February 27 and April 10.', '2025-06-11', 'February 27 = 2025-02-27', 'April 10 = 2025-04-10'],
  ['They were held on July 28 and 29.', '2025-07-30', 'July 28 = 2025-07-28', '29 = 2025-07-29'],
  ["Oman called off Friday's meeting.", '2025-06-11', 'Friday = 2025-06-13'],
  ['They were held on 28 and 29 July.', '2025-07-30', '28 and 29 July = 2025-07-28/2025-07-29'],
  ['They were held on 22 and 29 July.', '2025-07-30', '29 July = 2025-07-29'],
  ['The talks of 27-28 July ended well.', '2025-07-30', '27-28 July = 2025-07-27/2025-07-28'],
  [
    'It takes effect on March 28. Only a day earlier, ministers had met.',
    '2025-03-20',
    'March 28 = 2025-03-28',
    'a day earlier = 2025-03-19',
  ],
  ['They talked between 6 and 10 March.', '2025-03-20', '6 and 10 March = 2025-03-06/2025-03-10'],
  ['A summit on January 4 and 5 brought promises.', '2025-03-20', 'January 4 = 2025-01-04', '5 = 2025-01-05'],
  ['The talks lasted from 14 to 16 March.', '2025-03-20', '14 to 16 March = 2025-03-14/2025-03-16'],
  ['The talks of March 14–16 ended well.', '2025-03-20', 'March 14–16 = 2025-03-14/2025-03-16'],
  ['The ministers met on December 28.', '2026-01-05', 'December 28 = 2025-12-28'],
  ['The ministers will meet on January 8.', '2025-12-30', 'January 8 = 2026-01-08'],
  ['They will meet on the 27th.', '2025-06-11', 'the 27th = 2025-06-27'],
  ['He took office in May.', '2025-06-11', 'May = 2025-05'],
  ['He may take office in March 2026.', '2025-06-11', 'March 2026 = 2026-03'],
  ['Elections will be held in September.', '2025-06-11', 'September = 2025-09'],
  ['The treaty lapsed last December.', '2025-06-11', 'last December = 2024-12'],
  ['Six properties were seized between 2016 and 2018.', '2025-02-28', '2016 = 2016', '2018 = 2018'],
  ['The 2016-2018 seizures rankle.', '2025-02-28', '2016 = 2016', '2018 = 2018'],
  ['Some 2000 people fled.', '2025-02-28'],
  ['The truce of the late 1990s held.', '2025-02-28', 'the late 1990s = 199 END ~ 199X'],
  ['The fifth round is set for early July.', '2025-06-11', 'early July = 2025-07 START'],
  ['The pact expires on February 30.', '2025-01-11', 'February = 2025-02'],
]);

table('periods', [
  ['Over the weekend they met.', '2025-06-09', 'the weekend = 2025-W23-WE ~ [2025-06-07..2025-06-08]'],
  ['Last week he resigned.', '2025-06-15', 'Last week = 2025-W24 ~ [2025-06-09..2025-06-15]'],
  [
    'The hearing is set for the week of June 23.',
    '2025-06-11',
    'the week of June 23 = 2025-W26 ~ [2025-06-23..2025-06-29]',
  ],
  ['The signing took place earlier that day.', '2025-06-11', 'earlier that day = 2025-06-11 START'],
  ['They met often this past year.', '2025-12-11', 'this past year = P1Y'],
  ['They talk on weekends.', '2025-12-11', 'weekends = XXXX-WXX-WE'],
  ['This Week aired. USA Today wrote of it.', '2025-06-11'],
  ['The two sides agreed to meet again next week.', '2025-04-12', 'next week = 2025-W16 ~ [2025-04-14..2025-04-20]'],
  [
    'He had said last week that they would meet soon.',
    '2025-06-16',
    'last week = 2025-W24 ~ [2025-06-09..2025-06-15]',
    'soon = FUTURE_REF',
  ],
  [
    'Earlier in the week he told reporters so.',
    '2025-06-12',
    'Earlier in the week = 2025-W24 START ~ [2025-06-09..2025-06-12]',
  ],
  ['They spoke earlier this week.', '2025-06-12', 'earlier this week = 2025-W24 START ~ [2025-06-09..2025-06-12]'],
  ['They will speak later this week.', '2025-06-12', 'later this week = 2025-W24 END ~ [2025-06-12..2025-06-15]'],
  ['Last month the sides agreed.', '2025-01-12', 'Last month = 2024-12'],
  ['A deal is due by the end of June.', '2025-06-12', 'the end of June = 2025-06 END'],
  ['A deal is due by the end of the year.', '2025-06-12', 'the end of the year = 2025 END'],
  ['A deal is expected this summer.', '2025-06-12', 'this summer = 2025-SU ~ [2025-06-01..2025-08-31]'],
  [
    'Exports fell in the third quarter of 2024.',
    '2025-06-12',
    'the third quarter of 2024 = 2024-Q3 ~ [2024-07-01..2024-09-30]',
  ],
  ['They meet at the weekend.', '2025-06-11', 'the weekend = 2025-W24-WE ~ [2025-06-14..2025-06-15]'],
  ['The talks are to end next year.', '2025-06-11', 'next year = 2026'],
]);

table('counted', [
  [
    'The ceasefire will enter into force on August 3 and last 180 days.',
    '2025-06-11',
    'August 3 = 2025-08-03',
    '180 days = P180D',
  ],
  ['The truce was to last three weeks.', '2025-06-11', 'three weeks = P3W'],
  ['They have met over the past two years.', '2025-06-11', 'the past two years = P2Y'],
  ['They talked for over an hour.', '2025-06-11', 'over an hour = PT1H MORE_THAN'],
  ['Qantas runs four flights a week.', '2025-06-11', 'a week = P1W'],
  ['Three quarters of the text is agreed.', '2025-06-11'],
  ['The envoy, 52 years old, is a 30-year-old hand.', '2025-06-11'],
  ['They meet again within 30 days.', '2025-06-11', '30 days = P30D'],
  ['They expect it within days.', '2025-06-11', 'days = PXD'],
  ['No more than ten days are left.', '2025-06-11', 'No more than ten days = P10D EQUAL_OR_LESS'],
  ['A few days later they met.', '2025-06-11', 'A few days = PXD'],
  ['The war has lasted twenty-one months.', '2025-06-11', 'twenty-one months = P21M'],
  ['They spoke for half an hour.', '2025-06-11', 'half an hour = PT30M'],
  [
    'The talks opened on June 2. The next day they broke off.',
    '2025-06-11',
    'June 2 = 2025-06-02',
    'The next day = 2025-06-03',
  ],
  [
    'They met on June 5; experts had met the day before.',
    '2025-06-11',
    'June 5 = 2025-06-05',
    'the day before = 2025-06-04',
  ],
  ['The envoys will reconvene in two days.', '2025-06-11', 'two days = 2025-06-13'],
  [
    'The talks began on June 2. Three days later they ended.',
    '2025-06-11',
    'June 2 = 2025-06-02',
    'Three days later = 2025-06-05',
  ],
  ['They met on Sunday, a week later than first planned.', '2025-05-11', 'Sunday = 2025-05-11', 'a week = P1W'],
  ['He spoke on Saturday, a day after the strikes.', '2025-06-14', 'Saturday = 2025-06-14', 'a day = P1D'],
  [
    'They spent more than six hours on Thursday.',
    '2025-02-28',
    'more than six hours = PT6H MORE_THAN',
    'Thursday = 2025-02-27',
  ],
  ['It ended after some five and a half hours.', '2025-02-28', 'some five and a half hours = PT5H30M APPROX'],
  ['The truce lasts 90 days.', '2025-02-28', '90 days = P90D'],
  ['A two-day round ended.', '2025-02-28', 'two-day = P2D'],
  ['A 90-day truce began.', '2025-02-28', '90-day = P90D'],
  ['They met two weeks ago.', '2025-06-11', 'two weeks ago = 2025-W22 ~ [2025-05-26..2025-06-01]'],
  ['They met three days ago.', '2025-06-11', 'three days ago = 2025-06-08'],
  ['The talks lasted about an hour and a half.', '2025-06-11', 'about an hour and a half = PT1H30M APPROX'],
  ['They have talked for several months.', '2025-06-11', 'several months = PXM'],
  ['The pause is to last two to three weeks.', '2025-06-11', 'two to three weeks = P2W APPROX'],
]);

table('named days, clocks, sets and references', [
  ['The White House said today that talks go on.', '2025-06-11', 'today = 2025-06-11'],
  ['They met yesterday.', '2025-06-11', 'yesterday = 2025-06-10'],
  ['They meet tomorrow morning.', '2025-06-11', 'tomorrow morning = 2025-06-12TMO ~ 2025-06-12'],
  ['They spoke this morning.', '2025-06-11', 'this morning = 2025-06-11TMO ~ 2025-06-11'],
  ['They spoke last night.', '2025-06-11', 'last night = 2025-06-10TNI ~ 2025-06-10'],
  ['They will dine tonight.', '2025-06-11', 'tonight = 2025-06-11TNI ~ 2025-06-11'],
  ['It starts at 10 a.m. local time.', '2025-06-11', '10 a.m. local time = 2025-06-11T10:00 ~ 2025-06-11'],
  ['It starts at 14:00 GMT on Friday.', '2025-06-11', '14:00 GMT on Friday = 2025-06-13T14:00 ~ 2025-06-13'],
  [
    'He spoke on Monday at 7:30 a.m. in Geneva.',
    '2025-06-11',
    'Monday = 2025-06-09',
    '7:30 a.m. = 2025-06-09T07:30 ~ 2025-06-09',
  ],
  [
    'It struck at 23:36 (14:36 UTC) on Tuesday.',
    '2025-06-11',
    '23:36 = 2025-06-10T23:36 ~ 2025-06-10',
    '14:36 UTC = 2025-06-10T14:36 ~ 2025-06-10',
    'Tuesday = 2025-06-10',
  ],
  ['They want it as soon as possible.', '2025-06-11', 'as soon as possible = FUTURE_REF'],
  ['He hopes for the future of the pact.', '2025-06-11', 'the future = FUTURE_REF'],
  ['At the moment no talks are planned.', '2025-06-11', 'the moment = PRESENT_REF'],
  ['They consult weekly.', '2025-06-11', 'weekly = P1W'],
  ['They consult every week.', '2025-06-11', 'every week = P1W'],
  ['The talks will be held "in the near future".', '2025-06-11', 'the near future = FUTURE_REF'],
  ['A date will be named in the coming days.', '2025-06-11', 'the coming days = FUTURE_REF'],
  ['A date will be named in the coming weeks.', '2025-06-11', 'the coming weeks = FUTURE_REF'],
  ['A date will be named in the near term.', '2025-06-11', 'the near term = FUTURE_REF'],
  ['The envoy recently resigned.', '2025-06-11', 'recently = PAST_REF'],
  ['He is currently in Rome.', '2025-06-11', 'currently = PRESENT_REF'],
]);

test('the dateline is left out', () => {
  const text = 'MUSCAT, June 12 (Desk) - They met on Tuesday.';
  const times = readTimes(analyse(text), {reported: '2025-06-12', published: '2025-06-12'}, {start: 0, end: 25});
  expect(times.map(({text: words}) => words)).toEqual(['Tuesday']);
});
