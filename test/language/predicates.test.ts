import {describe, expect, it} from 'vitest';
import {analyse, type Phrase, type Predicate, type Syntax} from '../../src/language/index.ts';

/** Sentence, lemma of the predicate (a second of that lemma as "say#2"), what must be found. */
const cases: [string, string, string[]][] = [
  ['The sides failed to agree on a date that Moscow had proposed.', 'fail', ['S=The sides', 'past', 'finite']],
  [
    'The sides failed to agree on a date that Moscow had proposed.',
    'agree',
    ['S=The sides', 'on=a date that Moscow had proposed', '<open-complement fail'],
  ],
  [
    'The sides failed to agree on a date that Moscow had proposed.',
    'propose',
    ['S=Moscow', 'O=a date', 'perfect', '<relative agree'],
  ],
  [
    'Iran and the United States agreed to ease travel restrictions and visa issuance.',
    'ease',
    ['S=Iran | the United States', 'O=travel restrictions | visa issuance', '<open-complement agree'],
  ],
  [
    'The two governments agreed to release prisoners and to reopen the border.',
    'reopen',
    ['S=The two governments', 'O=the border'],
  ],
  [
    'The Russian delegation was led by Deputy Foreign Minister Ivan Petrov.',
    'lead',
    ['S=The Russian delegation', 'by=Deputy Foreign Minister Ivan Petrov', 'passive', 'past'],
  ],
  [
    'The Turkish team, headed by Ambassador Ali Kaya, arrived on Monday.',
    'head',
    ['S=The Turkish team', 'by=Ambassador Ali Kaya', 'passive', 'nonfinite', '<relative arrive'],
  ],
  [
    'The Turkish team, headed by Ambassador Ali Kaya, arrived on Monday.',
    'arrive',
    ['S=The Turkish team , headed by Ambassador Ali Kaya', 'on=Monday'],
  ],
  ['Talks mediated by Qatar resumed in Doha.', 'mediate', ['S=Talks', 'by=Qatar', 'passive']],
  ['Talks mediated by Qatar resumed in Doha.', 'resume', ['S=Talks mediated by Qatar', 'in=Doha']],
  ['The meeting was postponed until May 3.', 'postpone', ['S=The meeting', 'passive', 'until=May 3']],
  ['The meeting will be held in Geneva on June 2.', 'hold', ['S=The meeting', 'passive', 'future', 'in=Geneva']],
  [
    'The parties have not signed the agreement.',
    'sign',
    ['S=The parties', 'O=the agreement', 'not', 'perfect', 'present'],
  ],
  ["The ministers didn't discuss the border.", 'discuss', ['S=The ministers', 'O=the border', 'not', 'past']],
  ['No date has been set for the next round.', 'set', ['S=No date', 'passive', 'not']],
  ['The envoys never met.', 'meet', ['S=The envoys', 'not']],
  ['They reached no agreement.', 'reach', ['S=They', 'O=no agreement', 'not']],
  ['The delegation left without signing the protocol.', 'sign', ['O=the protocol', 'not', 'S=The delegation']],
  ['Tehran may suspend the talks.', 'suspend', ['S=Tehran', 'O=the talks', 'modal=may']],
  ['Both sides would welcome a new meeting.', 'welcome', ['S=Both sides', 'O=a new meeting', 'modal=would']],
  ['Egypt urged Israel to halt the operation.', 'halt', ['S=Israel', 'O=the operation', '<open-complement urge']],
  ['Washington asked Baku to delay the visit.', 'delay', ['S=Baku', 'O=the visit']],
  ['Ankara promised to withdraw its troops.', 'withdraw', ['S=Ankara', 'O=its troops']],
  ['The group was invited to attend the conference.', 'attend', ['S=The group', 'O=the conference']],
  ['The group was invited to attend the conference.', 'invite', ['S=The group', 'passive']],
  ['The president allowed the inspectors to return.', 'return', ['S=the inspectors']],
  [
    'The minister flew to Cairo to meet his counterpart.',
    'meet',
    ['S=The minister', 'O=his counterpart', '<purpose fly'],
  ],
  ['If the truce holds, the parties will exchange prisoners.', 'hold', ['S=the truce', '<condition exchange']],
  ['If the truce holds, the parties will exchange prisoners.', 'exchange', ['S=the parties', 'O=prisoners', 'future']],
  [
    'Unless sanctions are lifted, Tehran will not return to the talks.',
    'lift',
    ['S=sanctions', 'passive', '<condition return'],
  ],
  ['After the talks ended, the envoys left Vienna.', 'end', ['S=the talks', '<adverbial leave']],
  ['The minister said that the talks had been constructive.', 'constructive', ['S=the talks', '<complement say']],
  [
    'The minister said the two countries would resume flights.',
    'resume',
    ['S=the two countries', 'O=flights', 'modal=would', '<complement say'],
  ],
  ['"We are ready to talk," the spokesman said.', 'say', ['S=the spokesman', 'past', 'main']],
  ['"We are ready to talk," the spokesman said.', 'ready', ['S=We', '<complement say']],
  ['The talks will continue next week, the ministry said.', 'say', ['S=the ministry', 'main']],
  ['The talks will continue next week, the ministry said.', 'continue', ['S=The talks', 'future', '<complement say']],
  ['The sides will meet again, said Oman’s foreign minister.', 'say', ['S=Oman ’s foreign minister']],
  [
    'According to the envoy, the sides exchanged notes.',
    'exchange',
    ['S=the sides', 'O=notes', 'according to=the envoy'],
  ],
  [
    "Badr al-Busaidi, Oman's foreign minister, announced the date.",
    'announce',
    ["S=Badr al-Busaidi , Oman 's foreign minister", 'O=the date'],
  ],
  ['Yerevan and Baku discussed the border and agreed to meet in May.', 'agree', ['S=Yerevan | Baku', 'past']],
  ['Yerevan and Baku discussed the border and agreed to meet in May.', 'meet', ['S=Yerevan | Baku', 'in=May']],
  [
    'The ministers met on Friday and will sign the treaty in June.',
    'sign',
    ['S=The ministers', 'O=the treaty', 'future'],
  ],
  ['The negotiators did not meet or speak by telephone.', 'speak', ['S=The negotiators', 'not']],
  [
    'The ceasefire, which expires on Sunday, was extended by two weeks.',
    'expire',
    ['S=The ceasefire', '<relative ceasefire', 'on=Sunday'],
  ],
  ['The ceasefire, which expires on Sunday, was extended by two weeks.', 'extend', ['passive']],
  ['The envoy who led the talks resigned.', 'lead', ['S=The envoy', 'O=the talks']],
  ['The draft that the mediators prepared was rejected by the rebels.', 'prepare', ['S=the mediators', 'O=The draft']],
  ['The draft that the mediators prepared was rejected by the rebels.', 'reject', ['by=the rebels', 'passive']],
  ['The proposal that Cairo made was accepted.', 'make', ['S=Cairo', 'O=The proposal']],
  ['The visit of the prime minister was put off.', 'put', ['particle=off', 'passive']],
  ['The visit of the prime minister was put off.', 'visit', ['S=the prime minister', '<complement put']],
  ['Moscow called off the meeting.', 'call', ['particle=off', 'S=Moscow', 'O=the meeting']],
  ['They agreed on the release of 100 prisoners.', 'release', ['O=100 prisoners']],
  ["Iran's refusal to attend the session angered Washington.", 'refusal', ['S=Iran']],
  ['Talks between Armenia and Azerbaijan resumed in Brussels.', 'talk', ['between=Armenia | Azerbaijan']],
  ['Talks between the government and the rebels resumed in Brussels.', 'talk', ['between=the government | the rebels']],
  [
    'The two countries held talks with Norway on fishing quotas.',
    'talk',
    ['S=The two countries', 'with=Norway', 'on=fishing quotas'],
  ],
  [
    'The United Nations gave the parties a new draft.',
    'give',
    ['S=The United Nations', 'O=a new draft', '2=the parties'],
  ],
  ['The parties seem to have reached a compromise.', 'reach', ['S=The parties', 'O=a compromise', 'perfect']],
  ['The agreement is expected to be signed in Ankara.', 'sign', ['S=The agreement', 'passive']],
  ['The agreement is expected to be signed in Ankara.', 'expect', ['S=The agreement', 'passive', 'present']],
  [
    'Negotiators are discussing a prisoner exchange.',
    'discuss',
    ['S=Negotiators', 'progressive', 'present', 'O=a prisoner exchange'],
  ],
  ['Hamas wants Israel to withdraw from Gaza.', 'withdraw', ['S=Israel', 'from=Gaza']],
  ['The rebels handed over the hostages to the Red Cross.', 'hand', ['particle=over', 'O=the hostages']],
  ['Pakistan accused India of violating the treaty.', 'accuse', ['S=Pakistan', 'O=India']],
  ['Sudan and Ethiopia, however, denied that a deal had been signed.', 'deny', ['S=Sudan | Ethiopia', 'past']],
  [
    'Sudan and Ethiopia, however, denied that a deal had been signed.',
    'sign',
    ['S=a deal', 'passive', 'perfect', '<complement deny'],
  ],
  [
    'The deal, signed by both presidents in March, entered into force on Tuesday.',
    'sign',
    ['S=The deal', 'by=both presidents', 'passive'],
  ],
  ['The deal, signed by both presidents in March, entered into force on Tuesday.', 'enter', ['into=force', 'past']],
  ['The next round is scheduled for July 1 in Istanbul.', 'schedule', ['S=The next round', 'passive']],
  ['It is unclear whether the delegations will meet.', 'meet', ['S=the delegations', 'future']],
  [
    'Mr. Lee told reporters that Seoul had not received an invitation.',
    'receive',
    ['S=Seoul', 'O=an invitation', 'not', 'perfect', '<complement tell'],
  ],
  [
    'Speaking to reporters in Tokyo, the minister ruled out concessions.',
    'speak',
    ['S=the minister', '<adverbial rule', 'nonfinite'],
  ],
  [
    'Speaking to reporters in Tokyo, the minister ruled out concessions.',
    'rule',
    ['particle=out', 'O=concessions', 'S=the minister'],
  ],
];

/** What the parser draws wrongly today; a case that begins to pass moves up. */
const missed = new Set([
  'The draft that the mediators prepared was rejected by the rebels. [prepare]',
  'The two countries held talks with Norway on fishing quotas. [talk]',
  'The United Nations gave the parties a new draft. [give]',
]);
const isMissed = ([text, name]: (typeof cases)[number]): boolean => missed.has(`${text} [${name}]`);

describe('predicates', () => {
  it.each(cases.filter((row) => !isMissed(row)))('%s [%s]', check);
  it.fails.each(cases.filter(isMissed))('missed: %s [%s]', check);
});

function check(text: string, name: string, wanted: string[]): void {
  const analysis = analyse(text);
  const [lemma, count = '1'] = name.split('#');
  const found = analysis.sentences.flatMap((sentence) => {
    const syntax = analysis.syntax(sentence);
    const words = analysis.tokens.slice(sentence.first, sentence.last).map((token) => token.text);
    return syntax.predicates
      .filter((predicate) => predicate.lemma === lemma)
      .map((predicate) => features(predicate, syntax, words));
  })[Number(count) - 1];
  expect(found).toBeDefined();
  expect(
    wanted
      .filter((feature) => !found?.includes(feature))
      .concat(wanted.every((feature) => found?.includes(feature)) ? [] : ['in', ...(found ?? [])]),
  ).toEqual([]);
}

function features(predicate: Predicate, syntax: Syntax, words: readonly string[]): string[] {
  const plain = (phrase: Phrase): string => words.slice(phrase.first, phrase.last).join(' ');
  const show = (phrase: Phrase): string =>
    phrase.conjuncts.length > 0 ? phrase.conjuncts.map(plain).join(' | ') : plain(phrase);
  const {subject, object, second, agent, governor} = predicate;
  return [
    subject && `S=${show(subject)}`,
    object && `O=${show(object)}`,
    second && `2=${show(second)}`,
    agent && `by=${show(agent)}`,
    ...predicate.obliques.map(({preposition, phrase}) => `${preposition}=${show(phrase)}`),
    predicate.particle && `particle=${predicate.particle}`,
    predicate.voice,
    predicate.finite ? 'finite' : 'nonfinite',
    predicate.tense,
    predicate.perfect && 'perfect',
    predicate.progressive && 'progressive',
    predicate.modal && `modal=${predicate.modal}`,
    predicate.negation !== null && 'not',
    governor ? `<${governor.how} ${syntax.predicates[governor.predicate]?.lemma}` : 'main',
  ].filter((feature): feature is string => typeof feature === 'string');
}
