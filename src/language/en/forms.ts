import {nounForms as irregularNouns, verbForms, verbPrefixes} from './syntax-lemmas.ts';

/** Past and participle of verbs that are not regular, by lemma. */
const IRREGULAR: Record<string, readonly [past: string, participle: string]> = {
  seek: ['sought', 'sought'],
  meet: ['met', 'met'],
  hold: ['held', 'held'],
  lead: ['led', 'led'],
  give: ['gave', 'given'],
  take: ['took', 'taken'],
  make: ['made', 'made'],
  put: ['put', 'put'],
  set: ['set', 'set'],
  come: ['came', 'come'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  withdraw: ['withdrew', 'withdrawn'],
  quit: ['quit', 'quit'],
  sit: ['sat', 'sat'],
  rule: ['ruled', 'ruled'],
  bring: ['brought', 'brought'],
  run: ['ran', 'run'],
  strike: ['struck', 'struck'],
  freeze: ['froze', 'frozen'],
  throw: ['threw', 'thrown'],
  tell: ['told', 'told'],
  let: ['let', 'let'],
  cut: ['cut', 'cut'],
  hit: ['hit', 'hit'],
  shut: ['shut', 'shut'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  undertake: ['undertook', 'undertaken'],
  forgive: ['forgave', 'forgiven'],
  leave: ['left', 'left'],
  send: ['sent', 'sent'],
  get: ['got', 'got'],
  go: ['went', 'gone'],
  pay: ['paid', 'paid'],
  find: ['found', 'found'],
  shake: ['shook', 'shaken'],
  lay: ['laid', 'laid'],
  bear: ['bore', 'borne'],
  become: ['became', 'become'],
  fall: ['fell', 'fallen'],
  spend: ['spent', 'spent'],
  shoot: ['shot', 'shot'],
  show: ['showed', 'shown'],
  tear: ['tore', 'torn'],
  fly: ['flew', 'flown'],
  wind: ['wound', 'wound'],
  draw: ['drew', 'drawn'],
};

const DOUBLING = new Set([
  'commit',
  'drop',
  'scrap',
  'defer',
  'ban',
  'permit',
  'initial',
  'step',
  'cancel',
  'put',
  'set',
  'cut',
  'quit',
  'sit',
  'begin',
  'swap',
  'run',
  'shut',
  'bar',
  'slap',
  'pen',
  'pin',
  'trim',
  'plan',
  'ship',
  'rebut',
  'annul',
  'expel',
  'compel',
  'refer',
  'confer',
  'transfer',
  'admit',
  'submit',
  'bat',
  'rip',
  'nod',
  'tap',
  'slam',
  'strip',
]);

/** A form of a verb with its lemma; `past` for what is also the participle of a regular verb. */
export interface VerbForm {
  lemma: string;
  form: 'present' | 'past' | 'participle' | 'gerund';
}

/** The third person, past, participle and gerund of each lemma, as forms in lower case. */
export function formsOf(lemmas: Iterable<string>): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const lemma of lemmas) {
    const irregular = IRREGULAR[lemma];
    forms.set(third(lemma), {lemma, form: 'present'});
    forms.set(gerund(lemma), {lemma, form: 'gerund'});
    if (irregular) {
      forms.set(irregular[1], {lemma, form: 'participle'});
      forms.set(irregular[0], {lemma, form: 'past'});
    } else forms.set(past(lemma), {lemma, form: 'past'});
  }
  return forms;
}

function third(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function gerund(lemma: string): string {
  if (/[^e]e$/u.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return DOUBLING.has(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}

function past(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return DOUBLING.has(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

/**
 * Every form that a word may take as a verb, itself included ("plan": plans, planned, planning). Where spelling leaves
 * it open whether a consonant is doubled, both ways are given.
 */
export function inflections(word: string): readonly string[] {
  const stem = /[^e]e$/u.test(word) ? word.slice(0, -1) : word;
  const regular = [word, third(word), past(word), `${stem}ing`, `${word}${word.at(-1)}ed`, `${word}${word.at(-1)}ing`];
  const prefix = verbPrefixes.find((start) => word.startsWith(start) && IRREGULAR_FORMS.has(word.slice(start.length)));
  const irregular = IRREGULAR_FORMS.get(word.slice(prefix?.length ?? 0)) ?? [];
  return [...regular, ...irregular.map((form) => `${prefix ?? ''}${form}`)];
}

/** A noun and its plurals. */
export function nounForms(noun: string): readonly string[] {
  return [noun, third(noun), ...(IRREGULAR_FORMS.get(noun) ?? [])];
}

const IRREGULAR_FORMS: ReadonlyMap<string, readonly string[]> = byLemma();

function byLemma(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [form, lemma] of [...verbForms, ...irregularNouns]) found.set(lemma, [...(found.get(lemma) ?? []), form]);
  return found;
}
