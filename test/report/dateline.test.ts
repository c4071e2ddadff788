import {describe, expect, test} from 'vitest';
import {isRefusal, parseReport, type Report} from '../../src/report/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, date = '2025-06-10') => parseReport(bytes(text), {name: 'case.txt', date}) as Report;

describe('datelines', () => {
  // text | the words of the dateline | place | day | agency
  const cases: [string, string, string | null, string | null, string | null][] = [
    ['OSLO, June 11. /TASS/. Talks', 'OSLO, June 11. /TASS/.', 'Oslo', '2025-06-11', 'TASS'],
    ['MUSCAT, April 12 (Desk) - Talks', 'MUSCAT, April 12 (Desk) -', 'Muscat', '2025-04-12', 'Desk'],
    ['PARIS (Reuters) - Talks', 'PARIS (Reuters) -', 'Paris', null, 'Reuters'],
    ['Paris (Reuters) - Talks', 'Paris (Reuters) -', 'Paris', null, 'Reuters'],
    ['(Yonhap) -- Talks', '(Yonhap) --', null, null, 'Yonhap'],
    ['SEOUL, March 3 (Yonhap) -- Talks', 'SEOUL, March 3 (Yonhap) --', 'Seoul', '2025-03-03', 'Yonhap'],
    [
      'BEIRUT/GENEVA, 4 Jan. 2025 (Agency) — Talks',
      'BEIRUT/GENEVA, 4 Jan. 2025 (Agency) —',
      'Beirut/Geneva',
      '2025-01-04',
      'Agency',
    ],
    ['LONDON — Talks', 'LONDON —', 'London', null, null],
    ['LONDON—Talks', 'LONDON—', 'London', null, null],
    ['JERUSALEM (AP)_ Talks', 'JERUSALEM (AP)_', 'Jerusalem', null, 'AP'],
    ['KYIV, Ukraine (AP) — Talks', 'KYIV, Ukraine (AP) —', 'Kyiv', null, 'AP'],
    [
      'SHARM EL-SHEIKH, Egypt, May 3 (Reuters) - Talks',
      'SHARM EL-SHEIKH, Egypt, May 3 (Reuters) -',
      'Sharm el-Sheikh',
      '2025-05-03',
      'Reuters',
    ],
    ['FLINT, Mich., Oct. 4 (UPI) — Talks', 'FLINT, Mich., Oct. 4 (UPI) —', 'Flint', '2025-10-04', 'UPI'],
    ['Geneva, 3 March 2025. The sides', 'Geneva, 3 March 2025.', 'Geneva', '2025-03-03', null],
    ['GENEVA, March 3: The sides', 'GENEVA, March 3:', 'Geneva', '2025-03-03', null],
    ['3 March 2025 – The sides', '3 March 2025 –', null, '2025-03-03', null],
    ['THE HAGUE, Netherlands (AP) -- Talks', 'THE HAGUE, Netherlands (AP) --', 'The Hague', null, 'AP'],
    ["N'DJAMENA, Sept. 28 (AFP) – Talks", "N'DJAMENA, Sept. 28 (AFP) –", "N'Djamena", '2025-09-28', 'AFP'],
    ['PORT-AU-PRINCE, 3 May (EFE).- Talks', 'PORT-AU-PRINCE, 3 May (EFE).-', 'Port-au-Prince', '2025-05-03', 'EFE'],
    ['ST. JOHN, July 4 (CP) -- Talks', 'ST. JOHN, July 4 (CP) --', 'St. John', '2025-07-04', 'CP'],
    ['WASHINGTON D.C. — Talks', 'WASHINGTON D.C. —', 'Washington D.C.', null, null],
    ['NEW DELHI, Mar 3 (PTI) India said', 'NEW DELHI, Mar 3 (PTI)', 'New Delhi', '2025-03-03', 'PTI'],
    ['MOSCOW. March 3 (Interfax) - Talks', 'MOSCOW. March 3 (Interfax) -', 'Moscow', '2025-03-03', 'Interfax'],
    ['MOSCOW, March 3 - RIA Novosti. Talks', 'MOSCOW, March 3 - RIA Novosti.', 'Moscow', '2025-03-03', 'RIA Novosti'],
    ['Riyadh, March 3, 2024, SPA -- Talks', 'Riyadh, March 3, 2024, SPA --', 'Riyadh', '2024-03-03', 'SPA'],
    ['Tehran, IRNA – Talks', 'Tehran, IRNA –', 'Tehran', null, 'IRNA'],
    [
      'ABU DHABI, 3rd March, 2025 (WAM) -- Talks',
      'ABU DHABI, 3rd March, 2025 (WAM) --',
      'Abu Dhabi',
      '2025-03-03',
      'WAM',
    ],
    ['GENEVA (3 March 2025) – Talks', 'GENEVA (3 March 2025) –', 'Geneva', '2025-03-03', null],
    ['May 3 (Reuters) - Talks', 'May 3 (Reuters) -', null, '2025-05-03', 'Reuters'],
    ['Vienna, Monday, 5 May 2025 (dpa) - Talks', 'Vienna, Monday, 5 May 2025 (dpa) -', 'Vienna', '2025-05-05', 'dpa'],
    [
      'Joint statement\n\nIstanbul, 10 April 2025\n\nThe sides',
      'Istanbul, 10 April 2025',
      'Istanbul',
      '2025-04-10',
      null,
    ],
    ['MINISTRY\nPress release\n\n10 April 2025\n\nThe sides', '10 April 2025', null, '2025-04-10', null],
    [
      'UPDATE 2-Sides agree to a truce\n(Adds quotes)\nBy Ann Lee\n\nDOHA, May 5 (Reuters) - The',
      'DOHA, May 5 (Reuters) -',
      'Doha',
      '2025-05-05',
      'Reuters',
    ],
    ['\n\n  BERN, May 5 (SDA) - The', 'BERN, May 5 (SDA) -', 'Bern', '2025-05-05', 'SDA'],
  ];
  test.each(cases)('%s', (text, words, place, date, agency) => {
    const {dateline} = read(text);
    expect(dateline && {...dateline, words: text.slice(dateline.start, dateline.end)}).toMatchObject({
      words,
      place,
      date,
      agency,
    });
  });

  test.each([
    'Talks between the sides - the third this year - ended.',
    'NATO (North Atlantic Treaty Organization) ministers met.',
    'In Geneva, April 12 was a long day.',
    'On 10 April, the second round took place.',
    'March 3 – the day of the talks',
    'Norway, 3 May. It was a quarrel.',
    'URGENT - Sides agree',
    'MODERATOR: Good evening.',
    'Q — Did they meet?',
    'Norway, 3 May, 17 boats and a quarrel.',
    'The Foreign Ministry (MFA) — said',
    'Oslo and Moscow (again) - as ever',
    '',
  ])('none in %j', (text) => {
    const report = read(`${text}\n\nThe two sides did meet.`);
    expect(report.dateline).toBeNull();
  });
});

describe('the missing year', () => {
  test.each([
    ['OSLO, Dec. 31 (X) - A', '2026-01-01', '2025-12-31'],
    ['OSLO, Jan. 2 (X) - A', '2025-12-30', '2026-01-02'],
    ['OSLO, Feb. 29 (X) - A', '2025-01-10', '2024-02-29'],
    ['OSLO, June 11 (X) - A', '2025-06-10', '2025-06-11'],
    ['OSLO, June 11, 2019 (X) - A', '2025-06-10', '2019-06-11'],
  ])('%s published %s', (text, published, reported) => {
    expect(read(text, published)).toMatchObject({published, reported, dateline: {date: reported}});
  });

  test('a day that no near year has', () => {
    expect(isRefusal(read('OSLO, Feb. 30 (X) - A'))).toBe(true);
    expect(isRefusal(read('OSLO, Feb. 29 (X) - A', '2026-06-01'))).toBe(true);
  });
});

describe('headline and byline', () => {
  test.each([
    [
      'UPDATE 2-Sides agree to a truce\n(Adds quotes)\nBy Ann Lee\n\nDOHA, May 5 (Reuters) - The',
      'UPDATE 2-Sides agree to a truce',
      'Ann Lee',
    ],
    ['URGENT\nSides agree\n\nDOHA, May 5 (Reuters) - The', 'Sides agree', null],
    ['Sides agree\n\nThe two sides agreed on Monday to a truce in the north.', 'Sides agree', null],
    ['The two sides agreed on Monday to a truce in the north.', null, null],
    ['Sides agree', null, null],
    [
      'The two sides agree at last to a truce in the north.\n\nDOHA (AP) — The',
      'The two sides agree at last to a truce in the north.',
      null,
    ],
    ['The two sides agreed to a truce in the north, both said.\n\nIt began.\n\nDOHA (AP) — The', null, null],
    ['Sides agree\n\nThe two sides agreed.', null, null],
  ])('%j', (text, headline, byline) => {
    expect(read(text)).toMatchObject({headline, byline});
  });
});

describe('the day of a heading, where no dateline gives one', () => {
  const body = '\n\nThe two sides met for three hours on Monday and agreed to go on in the autumn.\n';
  test.each([
    ['Press statement, 28 May 2017, Aarhus', '2017-05-28'],
    ['The Harbour Post | Analysis | 24 November 2017', '2017-11-24'],
    ['Story | Oslo | Date: 28/11/2023', '2023-11-28'],
    ['Remarks by the Minister, Vaduz, 14 July 2019 (issued 15 July 2019)', '2019-07-15'],
    ['Published: 4 May 2021 10:30 GMT', '2021-05-04'],
    ['UNITED NATIONS - NEPAL\nNote on the talks, 12 April 2024', '2024-04-12'],
    ['COUNCIL OF ELDERS - PRESS RELEASE\nAarhus, 15 November 2024', '2024-11-15'],
    ['Date: 7 August 2018', '2018-08-07'],
    ['Posted on August 7, 2018 by Nils Berg', '2018-08-07'],
    ['Updated 2018-08-07T12:00:00Z', '2018-08-07'],
    ['ALERT 7 August 2018 17:02 GMT', '2018-08-07'],
    ['The Harbour Post of 7 August 2018', '2018-08-07'],
    ['# The talks go on\n\n*7 August 2018*', '2018-08-07'],
    ['Chronology, as of 7 August 2018', '2018-08-07'],
    ['Le Matin, 7 August 2018 (in translation)', '2018-08-07'],
  ])('%j', (heading, published) => {
    const report = parseReport(bytes(heading + body), {name: 'a.txt'});
    expect(report).toMatchObject({published});
  });

  test.each([
    'Story | Oslo | Date: 3/4/2023',
    'What was signed on 3 March 2019 and why',
    'For the week ending 3 July 2020',
    'Read-out of the meeting of 3 July 2020',
    'The treaty of 3 July 2020, a year on',
    'EMBARGOED UNTIL 3 July 2020, 18:00',
  ])('%j gives none', (heading) => expect(isRefusal(parseReport(bytes(heading + body), {name: 'a.txt'}))).toBe(true));
});

describe('the day of a text that runs on behind it', () => {
  const body = ' Peru and Chile met for three hours on Monday and agreed to go on in the autumn.\n';
  test.each([
    'Correction, 3 May 2017:',
    '[2017-05-03]',
    'FLASH - 3 May 2017 - AARHUS -',
    'Note to editors (3 May 2017):',
    'AARHUS, Denmark (AP) — May 3, 2017 —',
    'AARHUS (Reuters) - May 3, 2017.',
    '3 MAY 2017, AARHUS.',
  ])('%j', (lead) => expect(parseReport(bytes(lead + body), {name: 'a.txt'})).toMatchObject({published: '2017-05-03'}));

  test.each(['Since the truce of 3 May 2017,', 'On 3 May 2017,', 'The accord signed in Aarhus, 3 May 2017, said that'])(
    '%j gives none',
    (lead) => expect(isRefusal(parseReport(bytes(lead + body), {name: 'a.txt'}))).toBe(true),
  );
});
