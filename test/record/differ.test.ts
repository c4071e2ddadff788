import {describe, expect, it} from 'vitest';
import {read} from '../../src/claim/index.ts';
import {fold, type Track} from '../../src/record/index.ts';
import {isRefusal, parseReport, reportOf} from '../../src/report/index.ts';

const OPENING = 'LIMA, March 5 (Desk) - Delegations of Chile and Peru met in Lima on Tuesday.';
const PERU = 'Peruvian Foreign Minister Luis Prado said that Chile had agreed to reopen the border crossing at Tacna.';

/** "PARTY: value" for the two accounts of each divergence; "-" for silence. */
function told(track: Track | undefined): string {
  const accounts = (track?.divergences ?? []).map(({accounts}) =>
    accounts.map(({party, value}) => `${party}: ${value === null ? '-' : value.includes('border') ? 'border' : value}`),
  );
  return accounts.map((pair) => pair.join(', ')).join('; ');
}

const BOTH = 'PER: border, CHL: -';

const CASES: [text: string, divergences: string][] = [
  ["Chile's Foreign Ministry did not mention the border crossing.", BOTH],
  ["Chile's Foreign Ministry made no mention of the border crossing in its statement.", BOTH],
  ['Chilean Foreign Minister Ana Rojas spoke neither of the border crossing nor of a date.', BOTH],
  ['The Chilean government said nothing about such an agreement.', BOTH],
  ['The Chilean government denied that.', 'PER: border, CHL: denied'],
  ['Chilean Foreign Minister Ana Rojas said that nothing had been agreed.', 'PER: border, CHL: denied'],
  ['The Chilean government called the claim a complete fabrication.', 'PER: border, CHL: denied'],
  ['The Chilean government contested that account.', 'PER: border, CHL: denied'],
  ['The Chilean government denied that the border crossing would open.', 'PER: border, CHL: denied'],
  ['The Chilean government denied having fired on boats.', ''],
  ['The Chilean government said there was no such agreement.', 'PER: border, CHL: denied'],
  ['No assurance of that kind has been given, the Chilean government said.', 'PER: border, CHL: denied'],
  ['The announcement made in Santiago contains no word of that.', BOTH],
  ['The presidential office in Santiago denied this.', 'PER: border, CHL: denied'],
  ['The Chilean government did not say whether the border crossing would reopen.', BOTH],
  ['The Chilean government denied both.', 'PER: border, CHL: denied'],
  ['The Chilean Foreign Ministry disputed that: the crossing was under study, it said.', 'PER: border, CHL: denied'],
  ['The Chilean government denied on Wednesday that the crossing would open.', 'PER: border, CHL: denied'],
  ['Chilean Foreign Minister Ana Rojas flatly denied that any such deal existed.', 'PER: border, CHL: denied'],
  ['Nothing has been conceded, the Chilean Foreign Ministry said.', 'PER: border, CHL: denied'],
  ["That is not what was said, according to Chile's Foreign Ministry.", 'PER: border, CHL: denied'],
  ["Chile's Foreign Ministry said it had never agreed to that.", 'PER: border, CHL: denied'],
  ['There has been no change in the rules, the Chilean Foreign Ministry said.', 'PER: border, CHL: denied'],
  ['A Chilean official gave no such assurance.', 'PER: border, CHL: denied'],
  ['Chilean Foreign Minister Ana Rojas said that the talks had been useful.', ''],
  ['There was no talk of the border crossing, the Chilean government said.', 'PER: border, CHL: denied'],
  ['"No border crossing was discussed," Chilean Foreign Minister Ana Rojas said.', 'PER: border, CHL: denied'],
  ['Neither the border crossing nor a date was discussed, the Chilean government said.', 'PER: border, CHL: denied'],
  ['The border crossing was not on the agenda, the Chilean government said.', 'PER: border, CHL: denied'],
  ['The Chilean government denied that there had been any word of the border crossing.', 'PER: border, CHL: denied'],
  ['No border crossing was discussed, a diplomat said.', ''],
  [
    'The Chilean government tells a different story. The offices would stay closed, it said.',
    'PER: border, CHL: The offices would stay closed',
  ],
  ['The Chilean statement does not mention it.', BOTH],
  ['The Chilean read-out has no word about it.', BOTH],
  ["Chile's army demanded that Peru keep its word, and did not mention the border crossing.", BOTH],
  ['Santiago has not mentioned the condition.', BOTH],
  [
    'The office of Chilean President Ana Rojas said in its own statement that the border crossing would stay closed.',
    'PER: border, CHL: border',
  ],
  ['The office of Chilean President Ana Rojas said in its own statement that the weather was fine.', ''],
  ["Peru's Foreign Ministry did not mention the border crossing.", ''],
  ["Bolivia's Foreign Ministry did not mention the border crossing.", ''],
  ["Chile's Foreign Ministry did not mention the weather.", ''],
  ['The border crossing is not mentioned in the text.', ''],
];

describe('two accounts side by side', () => {
  it.each([
    ['Peru said that 60 boats had been seized, while Chile said that it was 25 boats.', 2],
    ['Peru said that the port of Arica would close, but Chile said that the port of Arica would not close.', 2],
    ['Peru said the talks were useful, while Chile said they were constructive.', 0],
    ['The two could not even agree on what had happened. Peru said the toll was settled. Chile said it was not.', 2],
    [
      'They gave two accounts of the talks. Peru said that the toll had been cut. Chile said that prices would stay.',
      2,
    ],
    ['Peru said that a Chilean map had been discussed. Chile said that no such map had been on the table.', 2],
    ['Peru said that the permit was permanent. Chile said that it had given a temporary permit.', 2],
    ['Peru said that the boat had carried weapons. Chile denied that there had been arms on board.', 2],
    ['Peru said that a permanent permit was needed. Chile said that the bridge was temporary.', 0],
    ['Peru demanded that 60 boats be freed, while Chile said that it should be 25 boats.', 0],
  ])('%s', (text, accounts) => {
    const [track] = fold([read(reportOf(`${OPENING} ${text}`, '2024-03-05'))]).tracks;
    expect(track?.divergences.flatMap((divergence) => divergence.accounts).length).toBe(accounts);
  });
});

describe('what is put to a side as the word of another', () => {
  it.each([
    ['Peru says that you have promised to reopen the bridge. Is that so?', 'We have promised nothing of the kind.', 2],
    [
      'The Peruvians have told reporters that you accepted a bridge.',
      'What we said is this. No bridge was accepted.',
      2,
    ],
    ['Peru says that you have promised to reopen the bridge.', 'Yes. It will be opened in May.', 0],
    ['Peru says that you have promised to reopen the bridge.', 'I am not going to comment on that.', 0],
    ['Will you reopen the bridge for Peru?', 'No.', 0],
  ])('%s %s', (question, answer, accounts) => {
    const text = `${OPENING}\n\nQUESTION: Good morning.\n\nMR. ROJAS: Good morning. I am Pedro Rojas, the Chilean foreign minister.\n\nQUESTION: ${question}\n\nMR. ROJAS: ${answer}`;
    const [track] = fold([read(reportOf(text, '2024-03-05'))]).tracks;
    expect(track?.divergences.flatMap((divergence) => divergence.accounts).length).toBe(accounts);
  });
});

describe('what one side tells and the other leaves out', () => {
  it.each(CASES)('%s', (text, divergences) => {
    const reading = read(reportOf(`${OPENING} ${PERU} ${text}`, '2024-03-05'));
    expect(told(fold([reading]).tracks[0])).toBe(divergences);
  });

  it('rests on the words of both', () => {
    const reading = read(reportOf(`${OPENING} ${PERU} ${CASES[0]![0]}`, '2024-03-05'));
    const [divergence] = fold([reading]).tracks[0]!.divergences;
    expect(divergence!.accounts.map(({evidence}) => evidence[0]!.quote)).toEqual([
      'that Chile had agreed to reopen the border crossing at Tacna',
      CASES[0]![0],
    ]);
  });
});

describe('two read-outs of one round', () => {
  const courtesy = 'The atmosphere was good, and the ministers thanked the hosts for their hospitality. '.repeat(6);
  const readout = (source: string, text: string) => {
    const item = {
      uri: `urn:${source}`,
      versioncreated: '2024-03-05T12:00:00Z',
      headline: 'On the talks',
      body_text: text,
    };
    const bytes = new TextEncoder().encode(JSON.stringify({...item, infosource: [{name: source}]}));
    const report = parseReport(bytes, {name: 'item.json'});
    if (isRefusal(report)) throw new Error(report.reason);
    return read(report);
  };
  const met = 'Delegations of Chile and Peru met in Lima on 5 March 2024.';
  const agreed = 'Chile and Peru agreed to reopen the border crossing at Tacna.';

  it.each([
    ['Ministry of Foreign Affairs of Chile', courtesy, BOTH],
    ['Ministry of Foreign Affairs of Chile', 'They spoke of borders. '.padEnd(600, 'It was a long day. '), ''],
    ['Ministry of Foreign Affairs of Chile', '', ''],
    ['Andean Herald', courtesy, ''],
  ])('%s: %.30s', (source, rest, divergences) => {
    const readings = [
      readout('Ministry of Foreign Affairs of Peru', `${met} ${agreed} ${courtesy}`),
      readout(source, `${met} ${rest}`),
    ];
    expect(told(fold(readings).tracks[0])).toBe(divergences);
  });
});
