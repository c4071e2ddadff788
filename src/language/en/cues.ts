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
    proclaim report claim highlight forecast opine caution exclaim shout whisper mutter reckon read blog confess attest
    proffer interject summarize summarise rejoin`,
  ],
  ['speech', 'addressee', 'tell assure inform notify remind advise warn promise brief'],
  ['speech', 'complement', 'call describe brand label dub term characterize characterise denounce'],
  ['speech', 'clause infinitive', 'pledge vow promise threaten swear undertake'],
  ['speech', 'object', 'blame accuse quote cite discuss address criticize criticise'],
  ['denial', 'clause', 'deny refute dispute rebut disavow'],
  ['refusal', 'infinitive', 'decline refuse'],
  ['demand', 'clause object', 'demand propose recommend request'],
  ['demand', 'infinitive object', 'urge ask want seek call-for'],
  [
    'belief',
    'clause',
    'believe think feel know expect consider assume suspect doubt fear worry hope understand imagine guess realize realise',
  ],
  ['intention', 'infinitive', 'plan intend aim hope expect try agree offer'],
  [
    'attitude',
    'object',
    'support oppose back reject dismiss welcome praise condemn endorse favor favour defend attack',
  ],
  ['evidence', 'clause', 'show find prove demonstrate'],
];

const irregular: ReadonlyMap<string, string> = new Map(
  `say:said tell:told write:wrote,written read:read swear:swore,sworn undertake:undertook,undertaken seek:sought
  think:thought feel:felt know:knew,known understand:understood find:found show:showed,shown forecast:forecast
  refer:referred,referring admit:admitted,admitting brief:briefed rebut:rebutted,rebutting quip:quipped,quipping
  blog:blogged,blogging plan:planned,planning label:labeled,labelled,labeling,labelling
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

/** First words of the phrases that name a source after them ("according to", "in the words of"). */
export const sourcePhrases: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
];

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
  commented predicted lamented confirmed reads read`);

/** Adverbs that may stand between a cue and what was said. */
export const sayingAdverbs =
  words(`also again only once separately later earlier too instead then publicly flatly simply
  merely already recently repeatedly clearly bluntly explicitly just now however nonetheless out previously today
  yesterday afterward afterwards`);

/** Prepositions that bring in to whom, where or when something was said. */
export const sayingPrepositions = words(
  'on in at to during after before with from via through late early over by ahead outside inside following late between',
);

/** Words that begin a subordinate clause which may be what was said. */
export const complementizers = words('that if whether how why what who where when');

/** Pronouns as sources. */
export const pronouns = words('he she it they we i you who which that this those one');
