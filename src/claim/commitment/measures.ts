import {ADVERB_SIGNATURES, GOVERNOR_SIGNATURES, MODIFIER_SIGNATURES, type Signature} from '../../language/index.ts';
import {composed} from './composed.ts';
import {type Link, SIGNATURE_NAMES} from './link.ts';
import {type Own, PLAIN} from './own.ts';
import type {Setting} from './setting.ts';

const split = (words: string): readonly string[] => words.split(' ');
const namesOf = (signatures: ReadonlyMap<string, Signature>) => [
  ...new Set([...signatures.values()].map(({name}) => name)),
];

const RELATIONS = split(
  'nsubj obj obl nmod nmod:poss ccomp xcomp advcl acl acl:relcl amod compound parataxis appos nsubj:pass csubj dep',
);
const MARKS = split(
  'to that if for of in on by from with without against at after before until because while as about than whether when since despite instead once unless like so',
);
const TAGS = split('VB VBD VBG VBN VBP VBZ NN NNS NNP JJ');
const MODALS = split('will would can could may might should must shall');
const DETERMINERS = split('the a an any some this that no its his their every another');
const DEPENDENTS = split(
  'nsubj nsubj:pass obj obl nmod nummod advcl mark case cop ccomp xcomp conj acl compound amod det obl:unmarked expl',
);
const FRAME = split('to if that without for against of');
const SUBJECTS = split('NN NNS NNP PRP WDT WP EX');
const TIMES = split(
  'next last this ago tomorrow yesterday year month week recent future coming past every later soon until',
);
const ADVERBS = namesOf(ADVERB_SIGNATURES);
const MODIFIERS = namesOf(MODIFIER_SIGNATURES);
const FORMS: Readonly<Record<Own['form'], number>> = {none: 0, modal: 1, present: 2, past: 3};
/** What a governor without a signature is taken to say, and one that is not there. */
const UNSIGNED = 0.8;
const UNSIGNED_DENIED = 0.5;

/** Numbers and yes-or-no answers about a predicate, always as many in the same order, for trees. */
class Measures {
  readonly values: number[] = [];

  number(...values: number[]): void {
    this.values.push(...values);
  }

  flag(value: boolean | undefined): void {
    this.values.push(value ? 1 : 0);
  }

  flags(names: readonly string[], has: (name: string) => boolean | undefined): void {
    for (const name of names) this.flag(has(name));
  }
}

/** What is said of a predicate by structure and by what is known of the words of English. */
export function measuresOf(setting: Setting, at: number, chain: readonly Link[]): number[] {
  const measures = new Measures();
  const self = setting.own(at);
  const [first, second] = chain;
  measures.number(composed(chain, self), composed(chain, PLAIN));
  measures.number(first === undefined ? 1 : composed(chain.slice(1), first.own));
  measures.number(second === undefined ? 1 : composed(chain.slice(2), second.own));
  measures.number(chain.length, setting.clauses.length, at / setting.clauses.length);
  measureSignatures(measures, setting, at, chain);
  for (const own of [self, first?.own, second?.own]) {
    measures.flags(MODALS, (name) => own?.modal === name);
    measures.flag(own?.denied);
    measures.number(FORMS[own?.form ?? 'none']);
    measures.flags(['have', 'be', 'do'], (name) => own?.auxiliaries.includes(name));
  }
  measures.number(chain.filter(({own}) => own.denied).length, chain.filter(({own}) => own.modal !== '').length);
  measures.flags(MODALS, (name) => chain.some(({own}) => own.modal === name));
  measures.number(FORMS[chain[chain.length - 1]?.own.form ?? 'none']);
  measureDependents(measures, setting, at);
  measureSurroundings(measures, setting, at, first);
  return measures.values;
}

function measureSignatures(measures: Measures, setting: Setting, at: number, chain: readonly Link[]): void {
  const [first, second] = chain;
  const mine = GOVERNOR_SIGNATURES.get(setting.lemma(at));
  measures.flags(SIGNATURE_NAMES, (name) => mine?.name === name);
  measures.number(mine?.affirmed ?? UNSIGNED_DENIED);
  measures.flags(SIGNATURE_NAMES, (name) => first?.signature?.name === name);
  measures.flags(SIGNATURE_NAMES, (name) => second?.signature?.name === name);
  measures.flags(SIGNATURE_NAMES, (name) => chain.some(({signature}) => signature?.name === name));
  measures.flags(RELATIONS, (name) => first?.relation === name);
  measures.flags(RELATIONS, (name) => second?.relation === name);
  const marks = chain.map(({mark}) => mark.split(' '));
  measures.flags(MARKS, (name) => marks[0]?.includes(name));
  measures.flags(MARKS, (name) => marks.some((words) => words.includes(name)));
  measures.number(first?.signature?.affirmed ?? UNSIGNED, first?.signature?.denied ?? UNSIGNED_DENIED);
  measures.number(second?.signature?.affirmed ?? UNSIGNED);
  measures.number(Math.min(1, ...chain.map(({signature}) => signature?.affirmed ?? 1)));
  measures.flags(TAGS, (name) => setting.clauses.xpos(at) === name);
}

function measureDependents(measures: Measures, setting: Setting, at: number): void {
  const {clauses} = setting;
  const own = clauses.dependents(at).map((d) => ({
    word: clauses.lower(d),
    relation: clauses.relation(d),
    modifier: MODIFIER_SIGNATURES.get(setting.lemma(d))?.name,
  }));
  const adverbs = setting.adverbs(at).map((word) => ADVERB_SIGNATURES.get(word)?.name);
  measures.flags(DETERMINERS, (name) =>
    own.some(({word, relation}) => word === name && /^(det|nmod:poss)/.test(relation)),
  );
  measures.flags(ADVERBS, (name) => adverbs.includes(name));
  measures.flags(MODIFIERS, (name) =>
    own.some(({modifier, relation}) => modifier === name && /^(amod|det)/.test(relation)),
  );
  measures.flags(DEPENDENTS, (name) => own.some(({relation}) => relation === name));
  measures.flags(FRAME, (name) => own.some(({word}) => word === name));
  const subject = clauses.dependent(at, 'nsubj');
  measures.flags(SUBJECTS, (name) => subject >= 0 && clauses.xpos(subject) === name);
  measures.flag(subject >= 0 && clauses.dependent(subject, 'det') >= 0);
  // "Bring him back!"
  measures.flag(clauses.xpos(at) === 'VB' && subject < 0 && clauses.head(at) < 0 && setting.own(at).form === 'none');
  measures.flag(setting.names(at));
  measures.flag(
    clauses
      .dependents(at)
      .some((d) => clauses.relation(d) === 'advcl' && /^(if|unless)/.test(clauses.introduction(d, 'mark'))),
  );
}

/** How near, of the words before, the last of a kind stands: `reach` beside it, 0 out of reach. */
function nearness(at: number, reach: number, is: (at: number) => boolean): number {
  for (let by = 1; by < reach; by++) if (at - by >= 0 && is(at - by)) return reach - by;
  return 0;
}

function measureSurroundings(measures: Measures, setting: Setting, at: number, first: Link | undefined): void {
  const {clauses, openers} = setting;
  const side = (...words: string[]) => {
    const found = words.map((word) => openers.get(word)).filter((place) => place !== undefined);
    return found.length === 0 ? 0 : found.some((place) => place.first < at) ? 2 : 1;
  };
  measures.flag(clauses.lower(clauses.length - 1) === '?');
  measures.number(
    nearness(at, 6, (k) => clauses.lower(k) === 'to'),
    nearness(at, 8, (k) => clauses.xpos(k) === 'MD'),
    nearness(at, 6, (k) => /^(n['’]t|not|no|never)$/.test(clauses.lower(k))),
    side('if', 'unless'),
    side('would'),
  );
  measures.flag(setting.quoted(at));
  measures.flags(TIMES, (name) => setting.times(at).includes(name));
  measures.flags(TIMES, (name) => first !== undefined && setting.times(first.word).includes(name));
}
