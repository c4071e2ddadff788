import type {Person} from './pools.ts';

/** What a set of reports names: states with their forms, people, days. Forms hold the cells of the new state. */
export interface Process {
  /** Alpha-3 of a state to what the reports call it, and what it is to be called: `{name}`, `{adjective}` ... */
  states: Record<string, Record<string, string>>;
  /** Words that name two states at once; a cell is then written with its state: `{USA.name}`. */
  pairs?: Record<string, string>;
  /** Party codes that are no states. */
  groups?: Record<string, string>;
  people: Person[];
  /** The first and the last day that the reports speak of. */
  days: [string, string];
  /** A month that is named without a day, with the day that is meant. */
  months?: Record<string, string>;
}

const america: Record<string, string> = {
  'the United States of America': '{name}',
  'the United States': '{name}',
  'United States': '{name}',
  American: '{adjective}',
  Americans: '{people}',
  'U.S.': '{adjective}',
  US: '{adjective}',
  Washington: '{capital}',
  'U.S. State Department': '{adjective} Foreign Ministry',
  'US State Department': '{adjective} Foreign Ministry',
  'State Department': '{adjective} Foreign Ministry',
  'the White House': 'the {adjective} presidency',
  'White House': '{adjective} presidency',
};

const plain = (name: string, adjective: string, people: string, capital: string, town: string, other: string) => ({
  [name]: '{name}',
  [adjective]: '{adjective}',
  [people]: '{people}',
  [capital]: '{capital}',
  [town]: '{town}',
  [other]: '{other}',
});

/** By the example that it is drawn from; other reports of the same process use the same names. */
export const PROCESSES: Record<string, Process> = {
  embassies: {
    states: {
      RUS: plain('Russia', 'Russian', 'Russians', 'Moscow', 'Saint Petersburg', 'Sochi'),
      USA: {...america, 'the department': 'the ministry'},
      TUR: plain('Turkey', 'Turkish', 'Turks', 'Ankara', 'Istanbul', 'Antalya'),
    },
    pairs: {
      'Russia-US': '{RUS.name}-{USA.name}',
      'Russian-American': '{RUS.adjective}-{USA.adjective}',
      'anti-Russian': 'anti-{RUS.adjective}',
    },
    people: [
      {given: 'Alexander', family: 'Darchiev', sex: 'm'},
      {given: 'Sonata', family: 'Coulter', sex: 'f'},
      {given: 'Maria', family: 'Zakharova', sex: 'f'},
    ],
    days: ['2025-02-27', '2025-06-16'],
    months: {April: '2025-04-10'},
  },
  nuclear: {
    states: {
      IRN: plain('Iran', 'Iranian', 'Iranians', 'Tehran', 'Isfahan', 'Shiraz'),
      USA: america,
      OMN: plain('Oman', 'Omani', 'Omanis', 'Muscat', 'Salalah', 'Nizwa'),
      ITA: plain('Italy', 'Italian', 'Italians', 'Rome', 'Milan', 'Turin'),
      ARE: plain('Emirates', 'Emirati', 'Emiratis', 'Abu Dhabi', 'Dubai', 'Sharjah'),
      ISR: plain('Israel', 'Israeli', 'Israelis', 'Jerusalem', 'Tel Aviv', 'Haifa'),
    },
    pairs: {
      'Iran-U.S.': '{IRN.name}-{USA.name}',
      'Iran US': '{IRN.name} {USA.name}',
      'US Iran': '{USA.name} {IRN.name}',
    },
    people: [
      {given: 'Abbas', family: 'Araghchi', sex: 'm'},
      {given: 'Steve', family: 'Witkoff', sex: 'm'},
      {given: 'Donald', family: 'Trump', sex: 'm'},
      {given: 'Badr', family: 'al-Busaidi', sex: 'm'},
      {given: 'Esmaeil', family: 'Baghaei', sex: 'm'},
      {given: 'Majid', family: 'Takht-Ravanchi', sex: 'm'},
      {given: 'Michael', family: 'Anton', sex: 'm'},
      {given: 'Kaja', family: 'Kallas', sex: 'f'},
    ],
    days: ['2025-04-12', '2025-06-15'],
  },
  sudan: {
    states: {
      SDN: {
        ...plain('Sudan', 'Sudanese', 'Sudanese people', 'Khartoum', 'Omdurman', 'Port Sudan'),
        SAF: '{initial}AF',
      },
      SAU: {
        ...plain('Saudi Arabia', 'Saudi', 'Saudis', 'Riyadh', 'Jeddah', 'Mecca'),
        'the Kingdom of Saudi Arabia': '{name}',
      },
      USA: america,
    },
    pairs: {'Saudi-American': '{SAU.adjective}-{USA.adjective}'},
    groups: {SAF: '{SDN.initial}AF'},
    people: [
      {given: 'Mahjoub', family: 'Bushra', sex: 'm'},
      {given: 'Omar', family: 'Hamdan', sex: 'm'},
      {given: 'Nabil', family: 'Abdallah', sex: 'm'},
    ],
    days: ['2023-05-06', '2023-06-04'],
  },
};

/** Whose names the reports of a folder are under. */
export const PROCESS_OF: Record<string, string> = {
  embassies: 'embassies',
  irritants: 'embassies',
  nuclear: 'nuclear',
  muscat: 'nuclear',
  sudan: 'sudan',
};
