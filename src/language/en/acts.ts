/** An act of talks: the words for it, its codes (CAMEO 1.1b3, PLOVER 2021), and an example sentence. */
export interface ActEntry {
  act: string;
  /** Lemmas, a particle after a blank ("put off"). */
  verbs: string;
  /** Event nouns. */
  nouns: string;
  plover: string | null;
  cameo: string;
  example: string;
}

/** The project's list of acts; the order is the order of docs/acts.md. */
export const ACTS: readonly ActEntry[] = [
  {
    act: 'meet',
    verbs: 'meet, convene, reconvene, confer, negotiate, sit_down, gather',
    nouns: '',
    plover: 'CONSULT',
    cameo: '040, 046',
    example: 'The two delegations met in Geneva.',
  },
  {
    act: 'schedule',
    verbs: 'schedule, reschedule, set, fix, plan',
    nouns: '',
    plover: 'AGREE',
    cameo: '036',
    example: 'The next round is scheduled for 3 May.',
  },
  {
    act: 'postpone',
    verbs: 'postpone, put_off, put_back, push_back, delay, defer, adjourn, reschedule',
    nouns: 'postponement, delay, deferral',
    plover: null,
    cameo: '',
    example: 'The fourth round has been put off.',
  },
  {
    act: 'cancel',
    verbs: 'cancel, call_off, scrap, abandon, drop',
    nouns: 'cancellation',
    plover: 'REJECT',
    cameo: '161',
    example: 'The meeting was called off.',
  },
  {
    act: 'resume',
    verbs: 'resume, restart, reopen',
    nouns: 'resumption',
    plover: 'CONSULT',
    cameo: '036, 046',
    example: 'The delegations went back to the table.',
  },
  {act: 'host', verbs: 'host', nouns: '', plover: 'CONSULT-visit', cameo: '043', example: 'Oman hosted the talks.'},
  {
    act: 'mediate',
    verbs: 'mediate, broker, facilitate, moderate, shuttle',
    nouns: 'mediation, facilitation',
    plover: 'CONSULT',
    cameo: '045',
    example: 'The talks were mediated by Qatar.',
  },
  {
    act: 'lead',
    verbs: 'lead, head, chair, co-chair',
    nouns: '',
    plover: null,
    cameo: '',
    example: 'The minister headed the delegation.',
  },
  {
    act: 'agree',
    verbs: 'agree, undertake, commit, consent, concur',
    nouns: 'agreement, deal, accord, understanding, consensus, compromise',
    plover: 'AGREE',
    cameo: '03',
    example: 'The sides agreed to ease travel restrictions.',
  },
  {
    act: 'agree-in-principle',
    verbs: '',
    nouns: '',
    plover: 'AGREE',
    cameo: '03',
    example: 'They agreed in principle on a prisoner exchange.',
  },
  {
    act: 'decide',
    verbs: 'decide, resolve, determine',
    nouns: 'decision',
    plover: 'AGREE',
    cameo: '03',
    example: 'The delegations made a preliminary decision to move the talks.',
  },
  {
    act: 'exchange-notes',
    verbs: '',
    nouns: '',
    plover: null,
    cameo: '057',
    example: 'The parties exchanged notes on banking services.',
  },
  {
    act: 'joint-statement',
    verbs: '',
    nouns: '',
    plover: null,
    cameo: '057',
    example: 'The ministers issued a joint statement.',
  },
  {
    act: 'sign',
    verbs: 'sign, conclude, ink',
    nouns: 'signing, signature',
    plover: 'SUPPORT',
    cameo: '057',
    example: 'The ministers signed a protocol.',
  },
  {
    act: 'initial',
    verbs: 'initial',
    nouns: 'initialling',
    plover: 'SUPPORT',
    cameo: '057',
    example: 'The negotiators initialled the text.',
  },
  {
    act: 'ratify',
    verbs: 'ratify',
    nouns: 'ratification',
    plover: 'SUPPORT',
    cameo: '057',
    example: 'Parliament ratified the treaty.',
  },
  {
    act: 'take-effect',
    verbs: '',
    nouns: '',
    plover: 'SUPPORT',
    cameo: '057',
    example: 'The truce took effect at midnight.',
  },
  {
    act: 'extend',
    verbs: 'extend, prolong, renew',
    nouns: 'extension, prolongation, renewal',
    plover: 'AGREE',
    cameo: '03, 057',
    example: 'They extended the truce by five days.',
  },
  {
    act: 'agrement',
    verbs: '',
    nouns: 'agrément',
    plover: 'SUPPORT',
    cameo: '050',
    example: 'The host state gave its agrément.',
  },
  {
    act: 'appoint',
    verbs: 'appoint, name, designate',
    nouns: 'appointment',
    plover: null,
    cameo: '',
    example: 'The government appointed a chief negotiator.',
  },
  {
    act: 'suspend',
    verbs: 'suspend, freeze, halt',
    nouns: 'suspension',
    plover: 'SANCTION',
    cameo: '162, 163',
    example: 'The army suspended its part in the talks.',
  },
  {
    act: 'reverse',
    verbs: 'reverse, revoke, rescind, annul, terminate, withdraw_from, quit, repudiate, denounce',
    nouns: 'reversal, revocation, termination',
    plover: 'REJECT',
    cameo: '12',
    example: 'The government revoked the accord.',
  },
  {
    act: 'lapse',
    verbs: 'lapse, expire, run_out',
    nouns: 'expiry, expiration',
    plover: null,
    cameo: '',
    example: 'The ceasefire ran out on Saturday.',
  },
  {
    act: 'walk-out',
    verbs: 'walk_out, break_off, storm_out',
    nouns: 'walkout',
    plover: 'REJECT',
    cameo: '164',
    example: 'The rebels walked out of the talks.',
  },
  {
    act: 'demand',
    verbs: 'demand, insist, want, seek, require, press, call_for, ask_for, urge, ask, request',
    nouns: 'demand, request, insistence',
    plover: 'REQUEST',
    cameo: '10',
    example: 'Russia demands the return of its property.',
  },
  {
    act: 'propose',
    verbs: 'propose, suggest, put_forward, recommend, float, table',
    nouns: 'proposal, suggestion',
    plover: 'REQUEST',
    cameo: '10',
    example: 'Moscow proposed that direct flights be resumed.',
  },
  {
    act: 'offer',
    verbs: 'offer',
    nouns: 'offer',
    plover: 'AGREE',
    cameo: '03',
    example: 'The government offered to release prisoners.',
  },
  {
    act: 'promise',
    verbs: 'promise, pledge, vow',
    nouns: 'promise, pledge',
    plover: 'AGREE',
    cameo: '03',
    example: 'The side promised to hand over the lists.',
  },
  {
    act: 'concern',
    verbs: 'complain, criticise, criticize, protest, deplore, lament, regret',
    nouns: 'concern, complaint, objection, protest',
    plover: 'ACCUSE',
    cameo: '110, 111',
    example: 'The delegation voiced concern about the ban.',
  },
  {
    act: 'raise',
    verbs: 'raise, bring_up',
    nouns: '',
    plover: 'CONSULT',
    cameo: '040',
    example: 'The delegation raised access to banking.',
  },
  {
    act: 'reject',
    verbs: 'reject, refuse, rule_out, dismiss, oppose, decline, turn_down, rebuff',
    nouns: 'rejection, refusal',
    plover: 'REJECT',
    cameo: '12',
    example: 'Tehran rejects that demand.',
  },
  {
    act: 'accept',
    verbs: 'accept, welcome, endorse, back',
    nouns: 'acceptance',
    plover: 'AGREE',
    cameo: '03, 019',
    example: 'The rebels accepted the proposal.',
  },
  {
    act: 'work',
    verbs: '',
    nouns: '',
    plover: 'COOPERATE',
    cameo: '060',
    example: 'Work on the movement of diplomats continues.',
  },
  {
    act: 'concede',
    verbs: 'concede, yield, give_in',
    nouns: 'concession',
    plover: 'CONCEDE',
    cameo: '08',
    example: 'The side dropped its demand.',
  },
  {
    act: 'release',
    verbs: 'release, free, hand_over, repatriate',
    nouns: 'release, handover, repatriation',
    plover: 'RETREAT',
    cameo: '0841',
    example: 'Both sides released 50 prisoners.',
  },
  {
    act: 'return',
    verbs: 'return, hand_back, give_back',
    nouns: 'return, restitution',
    plover: 'RETREAT',
    cameo: '0842',
    example: 'The city handed back the compound.',
  },
  {
    act: 'ease',
    verbs: 'ease, relax, loosen, reopen',
    nouns: 'easing, relaxation',
    plover: 'CONCEDE',
    cameo: '081',
    example: 'The government eased the travel limits.',
  },
  {
    act: 'lift',
    verbs: 'lift, waive, remove',
    nouns: 'lifting, waiver',
    plover: 'RETREAT',
    cameo: '085',
    example: 'Washington lifted the sanctions.',
  },
  {
    act: 'impose',
    verbs: 'impose, tighten',
    nouns: 'imposition',
    plover: 'SANCTION',
    cameo: '163, 172',
    example: 'The ministry imposed a travel ban.',
  },
  {
    act: 'seize',
    verbs: 'seize, confiscate, detain',
    nouns: 'seizure, confiscation',
    plover: 'COERCE-seize',
    cameo: '1711',
    example: 'The state confiscated the buildings.',
  },
  {
    act: 'expel',
    verbs: 'expel',
    nouns: 'expulsion',
    plover: 'SANCTION-expel',
    cameo: '161',
    example: 'The ministry expelled two diplomats.',
  },
  {
    act: 'recall',
    verbs: 'recall',
    nouns: 'recall',
    plover: 'SANCTION-withdraw',
    cameo: '161',
    example: 'The state recalled its ambassador.',
  },
  {
    act: 'threaten',
    verbs: 'threaten',
    nouns: 'threat',
    plover: 'THREATEN',
    cameo: '130',
    example: 'The group threatened to leave the talks.',
  },
  {
    act: 'accuse',
    verbs: 'accuse, condemn, blame, denounce',
    nouns: 'accusation, condemnation',
    plover: 'ACCUSE',
    cameo: '110, 112',
    example: 'The minister accused the rebels of delay.',
  },
  {
    act: 'investigate',
    verbs: 'investigate, probe',
    nouns: 'investigation, inquiry, probe',
    plover: 'ACCUSE',
    cameo: '09',
    example: 'The prosecutor opened an inquiry.',
  },
  {
    act: 'cooperate',
    verbs: 'cooperate, collaborate',
    nouns: 'cooperation',
    plover: 'COOPERATE',
    cameo: '060',
    example: 'The services began joint work.',
  },
];

/** Nouns that name a meeting of the sides. */
export const MEETING_NOUNS = words(
  'talks, talk, meeting, round, session, consultations, consultation, negotiations, negotiation, discussions, summit, cycle, gathering',
);
/** Of those, the ones that are a round by themselves when numbered or singular. */
export const ROUND_NOUNS = words('round, meeting, session, cycle, summit, consultations, talks, negotiations');

/** What a meeting does when it is over, by lemma. */
export const MEETING_ENDS = words('end, conclude, finish, close, wrap_up, wind_up, last, complete, adjourn');
/** What it does when it takes place. */
export const MEETING_RUNS = words(
  'hold, take_place, occur, convene, happen, host, run, spend, sit, conduct, have, attend, stage',
);
/** What it does when it begins. */
export const MEETING_BEGINS = words('begin, start, open, resume, kick_off, launch, restart, get_under_way');
/** Verbs by which a day is set for it. */
export const MEETING_SETS = words('schedule, set, plan, expect, announce, fix, arrange, anticipate, agree, confirm');

/** "1,2,3" in words, by lemma. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/,\s*/));
}

/** From verb lemma (particle after an underscore) or noun lemma to the acts that it can name, the first the commonest. */
function index(field: 'verbs' | 'nouns'): ReadonlyMap<string, readonly ActEntry[]> {
  const map = new Map<string, ActEntry[]>();
  for (const entry of ACTS) {
    for (const word of entry[field].split(/,\s*/).filter(Boolean)) {
      const list = map.get(word) ?? [];
      list.push(entry);
      map.set(word, list);
    }
  }
  return map;
}

export const ACT_VERBS = index('verbs');
export const ACT_NOUNS = index('nouns');
export const ACT_BY_NAME: ReadonlyMap<string, ActEntry> = new Map(ACTS.map((entry) => [entry.act, entry]));

/** Nouns that only wrap what they introduce: "the question OF seized property", "its demand FOR access". */
export const ISSUE_SHELLS = words(
  'question, issue, priority, importance, need, necessity, demand, proposal, problem, matter, subject, topic, concern, request, call, right, idea, possibility, ways, way, work, step, steps, measure, measures, number, range, set, series, declaration, commitment, commitments, protocol, memorandum, treaty, pact, accord, document, text, mechanism, understanding, agreement, deal, consensus, progress, readiness, refusal, plan, principle',
);

/** Words by which a text says that a thing stands on a lower rung of firmness. */
export const PRELIMINARY =
  /\b(?:preliminar(?:y|ily)|provisional(?:ly)?|tentative(?:ly)?|in principle|verbal(?:ly)?|subject to (?:approval|ratification)|not (?:yet )?final)\b/iu;
