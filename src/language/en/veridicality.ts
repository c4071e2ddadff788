/**
 * What a governing word says of what hangs on it, after the classes of implicative, factive and intensional verbs
 * (Karttunen 1971; Nairn, Condoravdi and Karttunen 2006).
 */
export interface Veridicality {
  /** Flips the polarity of what hangs on it: "failed to agree". */
  flips?: true;
  modality?: 'demanded' | 'proposed' | 'intended' | 'planned' | 'conditional' | 'hoped' | 'doubted';
  /** How sure what hangs on it is, seen from the word. */
  factuality?: 'certain' | 'probable' | 'possible' | 'unknown';
  /** Whether what hangs on it lies ahead. */
  ahead?: true;
}

const GROUPS: readonly [string, Veridicality][] = [
  [
    'shrink recoil desist shy fail refuse decline forget avoid neglect omit balk baulk cease stop refrain prevent block avert forestall abstain unable unwilling bar deter dissuade forbid reject withhold',
    {flips: true, factuality: 'certain'},
  ],
  ['rule_out call_off put_off hold_off postpone delay defer', {flips: true, factuality: 'certain'}],
  ['oppose resist dismiss', {flips: true, factuality: 'unknown'}],
  [
    'manage begin start continue proceed help go keep remain come happen resume be have do get see hear make force compel lead finish complete admit regret acknowledge celebrate succeed proceed dare use find catch spend follow end say tell report believe think know claim understand deny admit accuse condemn criticise criticize blame thank praise hail welcome',
    {},
  ],
  [
    'suppose plan intend schedule set arrange prepare due about slate mean aim seek plan_to ready poised bound determined prepared',
    {modality: 'planned', factuality: 'probable', ahead: true},
  ],
  [
    'expect anticipate envisage likely foresee predict forecast',
    {modality: 'planned', factuality: 'probable', ahead: true},
  ],
  [
    'agree decide promise pledge vow undertake commit consent resolve opt swear guarantee committed',
    {modality: 'intended', factuality: 'probable', ahead: true},
  ],
  [
    'hope wish want like prefer long desire eager willing open able keen wait',
    {modality: 'hoped', factuality: 'possible', ahead: true},
  ],
  ['try attempt work strive struggle push draft', {modality: 'intended', factuality: 'possible', ahead: true}],
  [
    'demand insist require urge call ask request press pressure order instruct oblige seek need warn appeal ought beg implore exhort owe clamour clamor lobby agitate campaign',
    {modality: 'demanded', factuality: 'possible', ahead: true},
  ],
  [
    'propose suggest recommend invite offer advise consider discuss favour favor mull weigh float contemplate debate put_forward moot study',
    {modality: 'proposed', factuality: 'possible', ahead: true},
  ],
  ['threaten fear risk brace', {modality: 'conditional', factuality: 'possible', ahead: true}],
  [
    'reluctant hesitant hesitate loath wary averse unready unprepared disinclined slow premature impossible difficult hard free early',
    {modality: 'doubted', factuality: 'unknown', ahead: true},
  ],
  ['entitled eligible able', {modality: 'proposed', factuality: 'possible', ahead: true}],
  [
    'obliged obligated supposed essential crucial vital necessary imperative',
    {modality: 'demanded', factuality: 'possible', ahead: true},
  ],
  ['sure certain destined', {modality: 'planned', factuality: 'probable', ahead: true}],
  ['anxious impatient happy glad inclined tempted', {modality: 'hoped', factuality: 'possible', ahead: true}],
  ['doubt unlikely', {modality: 'doubted', factuality: 'possible', ahead: true}],
  ['allow permit enable authorise authorize let', {modality: 'proposed', factuality: 'possible', ahead: true}],
];

const NOUNS: readonly [string, Veridicality][] = [
  [
    'plan intention intent decision commitment agreement promise pledge readiness willingness preparation date day deadline schedule',
    {modality: 'planned', factuality: 'probable', ahead: true},
  ],
  [
    'proposal suggestion offer invitation idea recommendation option vote',
    {modality: 'proposed', factuality: 'possible', ahead: true},
  ],
  [
    'demand request call need requirement appeal insistence duty obligation order pressure instruction',
    {modality: 'demanded', factuality: 'possible', ahead: true},
  ],
  [
    'hope wish desire possibility chance prospect opportunity ability capacity potential right power authority mandate freedom option idea question temptation dream ambition',
    {modality: 'hoped', factuality: 'possible', ahead: true},
  ],
  ['failure refusal inability', {flips: true, factuality: 'certain'}],
  ['threat warning', {modality: 'conditional', factuality: 'possible', ahead: true}],
  [
    'effort attempt bid measure step work way talk negotiation discussion',
    {modality: 'intended', factuality: 'possible', ahead: true},
  ],
];

function index(groups: readonly [string, Veridicality][]): ReadonlyMap<string, Veridicality> {
  return new Map(groups.flatMap(([lemmas, sense]) => lemmas.split(' ').map((lemma) => [lemma, sense] as const)));
}

/** By lemma of a verb or predicative adjective that takes a complement. */
export const VERB_VERIDICALITY = index(GROUPS);
/** By lemma of a noun that takes a complement. */
export const NOUN_VERIDICALITY = index(NOUNS);

/** What a modal verb says of its verb; "will" and "would" only look ahead. */
export const MODALS: ReadonlyMap<string, Veridicality> = new Map([
  ['will', {ahead: true, factuality: 'certain'}],
  ["'ll", {ahead: true, factuality: 'certain'}],
  ['shall', {ahead: true, factuality: 'certain'}],
  ['would', {ahead: true, factuality: 'certain'}],
  ['may', {factuality: 'possible', ahead: true}],
  ['might', {factuality: 'possible', ahead: true}],
  ['could', {factuality: 'possible', ahead: true}],
  ['can', {factuality: 'possible', ahead: true}],
  ['should', {modality: 'demanded', factuality: 'possible', ahead: true}],
  ['must', {modality: 'demanded', factuality: 'possible', ahead: true}],
  ['ought', {modality: 'demanded', factuality: 'possible', ahead: true}],
]);

/** What an adverb beside a verb says of it. */
export const ADVERBS: ReadonlyMap<string, Veridicality> = index([
  ['reportedly allegedly purportedly supposedly apparently presumably probably evidently', {factuality: 'probable'}],
  ['possibly perhaps maybe conceivably', {factuality: 'possible'}],
  ['almost nearly', {flips: true}],
]);

/** What stands before a gerund or a bare infinitive: "without SIGNING", "fell short of AGREEING", "on the verge of LEAVING". */
export const BEFORE_GERUND: ReadonlyMap<string, Veridicality> = new Map([
  ['without', {flips: true, factuality: 'certain'}],
  ['short of', {flips: true, factuality: 'certain'}],
  ['instead of', {flips: true, factuality: 'certain'}],
  ['against', {flips: true, factuality: 'certain'}],
  ['before', {factuality: 'unknown', ahead: true}],
  ['back from', {flips: true, factuality: 'certain'}],
  ['away from', {flips: true, factuality: 'certain'}],
  ['off from', {flips: true, factuality: 'certain'}],
  ['refrain from', {flips: true, factuality: 'certain'}],
  ['out of', {flips: true, factuality: 'certain'}],
  ['far from', {flips: true, factuality: 'certain'}],
  ['rather than', {flips: true, factuality: 'certain'}],
  ['good of', {flips: true, factuality: 'certain'}],
  ['sooner than', {flips: true, factuality: 'certain'}],
  ['nowhere near', {flips: true, factuality: 'certain'}],
  ['near', {modality: 'planned', factuality: 'possible', ahead: true}],
  ['close to', {modality: 'planned', factuality: 'possible', ahead: true}],
  ['closer to', {modality: 'planned', factuality: 'possible', ahead: true}],
  ['verge of', {modality: 'planned', factuality: 'possible', ahead: true}],
  ['brink of', {modality: 'planned', factuality: 'possible', ahead: true}],
  ['point of', {modality: 'planned', factuality: 'possible', ahead: true}],
]);

/** Words that open a clause that is not told as a fact. */
export const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'provided', 'providing', 'lest']);
/** Nouns for what would show it, with "no" before them: "NO EVIDENCE that they met". */
export const SHOWING: ReadonlySet<string> = new Set(
  'sign evidence proof indication word suggestion confirmation hint question prospect guarantee assurance certainty chance'.split(
    ' ',
  ),
);
/** Verbs behind which "for" and a gerund tell of what was done: "PRAISED them FOR signing". */
export const FOR_DEEDS: ReadonlySet<string> = new Set(
  'praise thank congratulate commend criticise criticize condemn denounce fault rebuke punish forgive blame reproach apologise apologize fine'.split(
    ' ',
  ),
);
/** Nouns for what is only said: "REPORTS that they met". */
export const HEARSAY: ReadonlySet<string> = new Set(
  'report claim rumour rumor allegation speculation suggestion assertion'.split(' '),
);
/** Words that leave a "that" clause open, whether they are verbs or nouns: "DOUBTS that", "the HOPE that". */
export const FEARED: ReadonlyMap<string, Veridicality> = index([
  ['doubt', {modality: 'doubted', factuality: 'possible'}],
  ['hope wish', {modality: 'hoped', factuality: 'possible'}],
  ['fear worry risk possibility chance prospect likelihood danger', {factuality: 'possible'}],
  ['condition', {modality: 'conditional', factuality: 'unknown'}],
]);
/** Adjectives by which a clause is called true; their opposites. */
export const TRUE: ReadonlySet<string> = new Set(['true', 'correct', 'accurate']);
export const FALSE: ReadonlySet<string> = new Set([
  'false',
  'untrue',
  'incorrect',
  'wrong',
  'inaccurate',
  'unfounded',
  'baseless',
  'groundless',
  'fabricated',
  'fictitious',
  'nonsense',
  'nonsensical',
  'fantasy',
  'fiction',
  'fabrication',
  'invention',
  'hoax',
]);
/** Nouns for what would bear it out: "NO TRUTH in the report that they met". */
export const GROUNDED: ReadonlySet<string> = new Set(['truth', 'substance', 'basis', 'foundation', 'merit']);
/** Verbs by which what is only said is denied: "DISMISSED reports that they had met". */
export const DENYING: ReadonlySet<string> = new Set(
  'deny dismiss reject refute rebut rubbish scotch dispute disavow'.split(' '),
);
/** Words before the subject of a clause that is still awaited. */
export const AWAITED: ReadonlySet<string> = new Set(['until', 'till']);
