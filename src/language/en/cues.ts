/**
 * What a cue tells of its content: that it was said, denied, left unsaid on request, asked for, taken as true,
 * meant to be done, judged, or shown by evidence.
 */
export type CueClass = 'speech' | 'denial' | 'refusal' | 'demand' | 'belief' | 'intention' | 'attitude' | 'evidence';

/**
 * How the content stands beside the cue. `clause`: "that" and a clause, a bare clause or a quotation; `addressee`: the
 * same after the one who is told; `complement`: an object and what it is called; `object`: a noun phrase; `infinitive`:
 * "to" and a verb, or an object with one.
 */
export type CueFrame = 'clause' | 'addressee' | 'complement' | 'object' | 'infinitive';

/** A verb that may introduce what somebody said, thought or wanted. */
export interface Cue {
  readonly lemma: string;
  readonly class: CueClass;
  readonly frames: readonly CueFrame[];
}

const verbs: readonly [CueClass, string, string][] = [
  [
    'speech',
    'clause',
    `say add note announce state declare explain argue insist stress emphasize emphasise reiterate repeat acknowledge
    admit concede confirm assert contend maintain observe remark reply respond answer write tweet post suggest indicate
    predict reveal disclose conclude continue recall recount testify mention allege complain joke quip boast lament
    comment estimate hint signal affirm reaffirm underline underscore clarify specify counter retort elaborate muse
    proclaim report claim highlight forecast opine caution exclaim shout whisper mutter reckon blog confess attest
    proffer interject summarize summarise rejoin protest read`,
  ],
  ['speech', 'addressee', 'tell assure inform notify remind advise warn promise'],
  ['speech', 'complement', 'call describe brand label dub term characterize characterise denounce'],
  ['speech', 'clause infinitive', 'pledge vow promise threaten swear undertake'],
  [
    'speech',
    'object',
    `blame accuse quote cite criticize criticise challenge mock slam blast tout echo question raise portray
    applaud assail chide deride decry lambast rebuke bemoan hail paraphrase rip knock trash ridicule congratulate thank
    detail outline address reference plug downplay insult vilify slap scold invoke release list promote`,
  ],
  [
    'speech',
    'object clause',
    'refer speak talk point look complain lash rail vouch apologize apologise allude weigh preach lecture brag chant yell vote',
  ],
  ['denial', 'clause', 'deny refute dispute rebut disavow'],
  ['refusal', 'infinitive', 'decline refuse'],
  ['demand', 'clause object', 'demand propose recommend request'],
  [
    'demand',
    'infinitive object',
    'urge ask want seek push press order encourage invite require implore plead beg direct instruct',
  ],
  [
    'belief',
    'clause object',
    `believe think feel know expect consider assume suspect doubt fear worry hope understand imagine guess realize realise
    remember learn decide determine judge see view regard deem wonder dream recognize recognise mean anticipate speculate
    project appreciate envision hear watch recall bet wish interpret identify compare liken conclude`,
  ],
  [
    'intention',
    'infinitive object',
    `plan intend aim hope expect try offer prefer like love hate attempt need choose consider promise continue commit prepare
    begin start fight hesitate want look strive`,
  ],
  [
    'attitude',
    'object',
    `support oppose back reject dismiss welcome praise condemn endorse favor favour defend attack embrace advocate approve
    champion criticise denounce accept dislike admire ignore nominate appoint vote adopt credit celebrate resent respect
    resist protest disagree trust focus target enjoy`,
  ],
  ['evidence', 'clause object', 'show find prove demonstrate seem appear reflect imply mean give reveal'],
];

const nounClasses: readonly [CueClass, string][] = [
  [
    'speech',
    `claim statement comment remark announcement argument accusation allegation assertion criticism attack call question
    suggestion warning promise pledge vow threat response answer explanation description report message speech statement
    admission acknowledgment complaint reference praise rhetoric apology declaration prediction assurance contention
    condemnation rejection denial defense word testimony account joke insult tweet letter critique charge endorsement`,
  ],
  ['demand', 'demand proposal request recommendation plea appeal advice push insistence'],
  [
    'belief',
    `belief view idea opinion hope fear concern expectation doubt feeling thought conviction impression sense assumption
    understanding suspicion perception skepticism conclusion notion confidence worry interest disappointment memory`,
  ],
  [
    'intention',
    'plan decision intention effort attempt desire willingness ambition goal choice commitment refusal bid',
  ],
  ['attitude', 'support opposition preference stance position approval disdain enthusiasm hatred love respect'],
  ['evidence', 'finding evidence poll survey study proof sign indication'],
];

const irregular: ReadonlyMap<string, string> = new Map(
  `say:said tell:told write:wrote,written read:read swear:swore,sworn undertake:undertook,undertaken seek:sought
  think:thought feel:felt know:knew,known understand:understood find:found show:showed,shown forecast:forecast
  refer:referred,referring admit:admitted,admitting brief:briefed rebut:rebutted,rebutting quip:quipped,quipping
  blog:blogged,blogging plan:planned,planning slam:slammed,slamming plug:plugged,plugging rip:ripped,ripping hear:heard mean:meant see:saw,seen choose:chose,chosen begin:began,begun,beginning bet:bet,betting beg:begged,begging give:gave,given fight:fought speak:spoke,spoken dream:dreamed,dreamt label:labeled,labelled,labeling,labelling
  signal:signaled,signalled,signaling,signalling`
    .split(/\s+/)
    .map((entry) => entry.split(':') as [string, string]),
);

/** The forms of a regular or listed verb: third person, past, participles, base. */
export function verbForms(lemma: string): string[] {
  const stem = /[^aeo]e$/.test(lemma) || /ee$/.test(lemma) ? lemma.slice(0, -1) : lemma;
  const y = /[^aeiou]y$/.test(lemma);
  const third = y ? `${lemma.slice(0, -1)}ies` : /(s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = y ? `${lemma.slice(0, -1)}ied` : /e$/.test(lemma) ? `${lemma}d` : `${lemma}ed`;
  const participle = /[^e]e$/.test(lemma) ? `${stem}ing` : `${lemma}ing`;
  const listed = irregular.get(lemma)?.split(',') ?? [];
  const named = listed.some((form) => form.endsWith('ing'));
  return [lemma, third, ...(listed.length > 0 ? listed : [past]), ...(named ? [] : [participle])];
}

function collect(): ReadonlyMap<string, Cue> {
  const merged = new Map<string, Cue>();
  for (const [kind, frames, words] of verbs) {
    for (const lemma of words.trim().split(/\s+/)) {
      const known = merged.get(lemma);
      const all = new Set([...(known?.frames ?? []), ...(frames.split(' ') as CueFrame[])]);
      merged.set(lemma, {lemma, class: known?.class ?? kind, frames: [...all]});
    }
  }
  const forms = new Map<string, Cue>();
  for (const cue of merged.values()) for (const form of verbForms(cue.lemma)) forms.set(form, cue);
  return forms;
}

/** Cue verbs by each of their forms, in lower case. */
export const cueVerbs: ReadonlyMap<string, Cue> = collect();

const PHRASE_FORMS: Readonly<Record<string, string>> = {
  make: 'make makes made making',
  let: 'let lets letting',
  put: 'put puts putting',
  give: 'give gives gave given giving',
  serve: 'serve serves served serving',
};

const PHRASES: readonly [string, string][] = [
  [
    'make',
    'clear,plain,known,public,it clear,it plain,it known,very clear,quite clear,perfectly clear,abundantly clear,it very clear',
  ],
  ['let', 'it be known,be known,it be understood,slip'],
  ['put', 'it about,on record,it on record'],
  ['give', 'warning,notice,word'],
  ['serve', 'notice'],
];

/** Words that make a cue together, by the forms of their verb: what may stand behind it, the longest first. */
export const cuePhrases: ReadonlyMap<string, {readonly cue: Cue; readonly behind: readonly string[][]}> = new Map(
  PHRASES.flatMap(([verb, behind]) => {
    const cue: Cue = {lemma: `${verb} known`, class: 'speech', frames: ['clause']};
    const words = behind
      .split(',')
      .map((phrase) => phrase.split(' '))
      .sort((a, b) => b.length - a.length);
    return PHRASE_FORMS[verb]!.split(' ').map((form) => [form, {cue, behind: words}] as const);
  }),
);

/** Papers that are said to read as they do. */
export const readPapers: ReadonlySet<string> = new Set(
  'communiqué communique statement text paragraph article note letter declaration paper document memorandum clause passage read-out readout message release notice protocol'.split(
    ' ',
  ),
);

/** Nouns that stand for an act of saying, thinking or wanting ("his claim that ...", "the decision to ..."). */
export const cueNouns: ReadonlyMap<string, Cue> = nouns();

function nouns(): ReadonlyMap<string, Cue> {
  const forms = new Map<string, Cue>();
  for (const [kind, text] of nounClasses) {
    for (const lemma of text.trim().split(/\s+/)) {
      const cue: Cue = {lemma: `${lemma}#`, class: kind, frames: ['clause', 'object', 'infinitive']};
      forms.set(lemma, cue);
      forms.set(
        /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : /(s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`,
        cue,
      );
    }
  }
  return forms;
}

/** Adjectives of a state of mind, after a form of "to be": "is confident that". */
export const cueAdjectives: ReadonlySet<string> = new Set(
  `confident concerned worried hopeful optimistic pessimistic skeptical sceptical aware sure certain convinced eager
  willing unwilling reluctant ready afraid critical clear supportive proud glad happy disappointed angry surprised
  determined open doubtful wary adamant interested focused committed opposed likely unlikely`.split(/\s+/),
);

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Days, parts of days and the like, which say when something was said. */
export const timeWords =
  words(`monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
  earlier later week month year morning afternoon evening night weekend day hour hours days weeks noon midnight
  january february march april may june july august september october november december jan. feb. mar. apr. jun. jul.
  aug. sept. sep. oct. nov. dec. recently`);

/** Verbs that may stand before their source: `"...," said X`. */
export const inversions = words(`said says added adds wrote writes asked noted notes tweeted replied explained declared
  announced continued warned recalled argued insisted responded concluded quipped joked observed remarked stated
  commented predicted lamented confirmed reads read protested`);

/** Adverbs that may stand between a cue and what was said. */
export const sayingAdverbs =
  words(`also again only once separately later earlier too instead then publicly flatly simply
  merely already recently repeatedly clearly bluntly explicitly just now however nonetheless out previously today
  yesterday afterward afterwards`);

/** Prepositions that bring in to whom, where or when something was said. */
export const sayingPrepositions = words(
  'on in at to during after before with from via through over by ahead outside inside following between',
);

/** Words that begin a subordinate clause which may be what was said. */
export const complementizers = words('that if whether how why what who where when');

/** Pronouns as sources. */
export const pronouns = words('he she it they we i you who which that this those one');
