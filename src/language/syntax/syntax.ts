import type {Sentence} from '../text/token.ts';

/** The clause structure of one sentence. Token numbers are local: 0 is the first token of the sentence. */
export interface Syntax {
  readonly sentence: Sentence;
  /** Penn Treebank tags as the tagger gives them, before arcs mend them; asked for alone, nothing is parsed. */
  readonly tagged: readonly string[];
  /** Universal parts of speech (NOUN, VERB, AUX ...). */
  readonly tags: readonly string[];
  /** Penn Treebank tags (VBD, NNS, MD ...). */
  readonly xpos: readonly string[];
  /** Dictionary forms in lower case, names as written. */
  readonly lemmas: readonly string[];
  /** The head of each token, -1 for the root. */
  readonly heads: readonly number[];
  /** The relation of each token to its head, of Universal Dependencies ("nsubj", "obj", "acl:relcl" ...). */
  readonly relations: readonly string[];
  /** Verbs and event nouns, in the order of the text; `Predicate.index` counts them. */
  readonly predicates: readonly Predicate[];
  /** First token and the one after the last of what depends on `token`, itself included. */
  span(token: number): [number, number];
}

/** A noun phrase or the like: its head and its extent, `last` exclusive. */
export interface Phrase {
  readonly head: number;
  readonly first: number;
  readonly last: number;
  /** Where phrases are coordinated ("A and B"), each of them, this one included; else empty. */
  readonly conjuncts: readonly Phrase[];
}

/** How a clause hangs on another. */
export type Hold =
  | 'complement'
  | 'open-complement'
  | 'purpose'
  | 'condition'
  | 'relative'
  | 'adverbial'
  | 'parataxis'
  | 'noun-complement'
  | 'conjunct';

/** A verb, event noun or predicative adjective with what it says of whom. */
export interface Predicate {
  readonly index: number;
  readonly head: number;
  readonly lemma: string;
  readonly kind: 'verb' | 'noun' | 'adjective';
  readonly voice: 'active' | 'passive';
  readonly finite: boolean;
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly perfect: boolean;
  readonly progressive: boolean;
  /** Its auxiliaries and copula, in the order of the text. */
  readonly auxiliaries: readonly number[];
  /** The modal verb as written in lower case ("may", "would"). */
  readonly modal: string | null;
  /** The negator whose scope covers it ("not", "no", "never", "without"). */
  readonly negation: number | null;
  /** The surface subject, shared and controlled ones and antecedents resolved. */
  readonly subject: Phrase | null;
  readonly object: Phrase | null;
  /** The indirect object ("gave the envoy a letter"). */
  readonly second: Phrase | null;
  /** The by-phrase of a passive. */
  readonly agent: Phrase | null;
  readonly obliques: readonly {readonly preposition: string; readonly phrase: Phrase}[];
  /** The adverb of a phrasal verb ("put off" -> "off"). */
  readonly particle: string | null;
  readonly governor: {readonly predicate: number; readonly how: Hold} | null;
  /** The predicates coordinated with it. */
  readonly fellows: readonly number[];
  /** Extent of its clause, `last` exclusive. */
  readonly first: number;
  readonly last: number;
}
