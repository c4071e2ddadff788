import {
  CLAUSAL_SIGNATURES,
  type Clauses,
  GOVERNOR_SIGNATURES,
  PREPOSITIONAL_SIGNATURES,
  type Signature,
} from '../../language/index.ts';
import type {Own} from './own.ts';

/** A step from a word to what governs it. */
export interface Link {
  /** The token that governs. */
  readonly word: number;
  /** The relation, without subtype save those that change who does what. */
  readonly relation: string;
  /** The words that introduce the clause or phrase below: "to", "that", "if", "for"; '' if none. */
  readonly mark: string;
  /** What the governor says of whether what hangs on it takes place; null where it says nothing. */
  readonly signature: Signature | null;
  readonly own: Own;
}

const KEPT = new Set(['acl:relcl', 'nsubj:pass', 'nmod:poss']);
/** Relations under which a governor decides nothing. */
const LOOSE = /^(acl:relcl|parataxis|amod|appos)$/;
const CONDITION = /^(if|unless|provided|lest|in case)/;

/** Signatures of verbs whose infinitive is what they are about, and no purpose, even where it hangs loosely. */
const INFINITIVAL = new Set('manage fail enable want plan agree offer order need try threaten'.split(' '));

/** What a construction says, rather than a word. */
const CONSTRUCTIONS = {
  whether: {name: 'whether', affirmed: 0, denied: 0},
  condition: {name: 'condition', affirmed: 0, denied: 0},
  purpose: {name: 'purpose', affirmed: 0.2, denied: 0},
  ahead: {name: 'ahead', affirmed: 0.6, denied: -0.5},
  habit: {name: 'habit', affirmed: 0.8, denied: 0},
} as const;

export const SIGNATURE_NAMES: readonly string[] = [
  ...new Set([...GOVERNOR_SIGNATURES.values()].map(({name}) => name)),
  ...Object.keys(CONSTRUCTIONS),
];

/** Where an infinitive makes another word of its governor: "have to" is a need, "forget to" a failure. */
const WITH_INFINITIVE: ReadonlyMap<string, Signature> = new Map([
  ['have', named('need')],
  ['be', named('plan')],
  ['forget', named('fail')],
  ['remember', named('manage')],
  ['prove', named('manage')],
  ['learn', named('manage')],
  ['go', CONSTRUCTIONS.ahead],
  ['about', CONSTRUCTIONS.ahead],
]);

function named(name: string): Signature {
  return [...GOVERNOR_SIGNATURES.values()].find((signature) => signature.name === name)!;
}

/** A parsed sentence, and what each of its words is and says of itself. */
export interface Words {
  readonly clauses: Clauses;
  /** In lower case; '' where there is no such word. */
  lemma(at: number): string;
  own(at: number): Own;
}

/** The step from `below` to its head. */
export function linkOf(words: Words, below: number): Link {
  const {clauses} = words;
  const word = clauses.head(below);
  const relation = clauses.relation(below);
  const mark = clauses.introduction(below, 'mark') || clauses.introduction(below, 'case');
  const colon = relation.indexOf(':');
  return {
    word,
    relation: colon < 0 || KEPT.has(relation) ? relation : relation.slice(0, colon),
    mark,
    signature: signatureOf(clauses, words.lemma(word), word, relation, mark),
    own: words.own(word),
  };
}

function signatureOf(clauses: Clauses, lemma: string, word: number, relation: string, mark: string): Signature | null {
  const infinitive = mark === 'to' || mark.endsWith(' to');
  if (mark === 'whether' || (mark === 'if' && relation === 'ccomp')) return CONSTRUCTIONS.whether;
  if (CONDITION.test(mark)) return CONSTRUCTIONS.condition;
  if (relation === 'advcl') {
    if (!infinitive) return PREPOSITIONAL_SIGNATURES.get(`${lemma}_${mark}`) ?? null;
    const governing = GOVERNOR_SIGNATURES.get(lemma);
    return governing !== undefined && INFINITIVAL.has(governing.name) ? governing : CONSTRUCTIONS.purpose;
  }
  if (LOOSE.test(relation)) return null;
  if (infinitive) {
    if (lemma === 'use' && clauses.lower(word) === 'used') return CONSTRUCTIONS.habit;
    const other = WITH_INFINITIVE.get(lemma);
    if (other !== undefined) return other;
    if (clauses.tag(word) === 'ADJ' && clauses.dependents(word).some((d) => clauses.lower(d) === 'too'))
      return named('fail');
  } else if (lemma === 'forget' || lemma === 'remember') return named('know');
  const particle = clauses.dependent(word, 'compound:prt');
  const clausal = !infinitive && (relation === 'ccomp' || (relation === 'acl' && mark === 'that'));
  return (
    (particle < 0 ? undefined : GOVERNOR_SIGNATURES.get(`${lemma}_${clauses.lower(particle)}`)) ??
    (mark === '' || infinitive ? undefined : PREPOSITIONAL_SIGNATURES.get(`${lemma}_${mark}`)) ??
    (clausal ? CLAUSAL_SIGNATURES.get(lemma) : undefined) ??
    GOVERNOR_SIGNATURES.get(lemma) ??
    null
  );
}
