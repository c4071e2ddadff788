import {
  complementPrepositions,
  courtesies,
  delegationNouns,
  officeHeads,
  officeModifiers,
  officePrefixes,
  peopleNouns,
  shortened,
  sideNouns,
} from '../../language/en/offices.ts';
import {institutionHeads} from '../../language/en/organisations.ts';
import {type Token, WordMap} from '../../language/index.ts';
import type {ActorKind} from '../mention.ts';
import type {Found} from './lexicon.ts';

/** Bits of a word's place in the grammar of titles; one look-up per token. */
export const HEAD = 1;
export const MODIFIER = 2;
export const PREFIX = 4;
export const PEOPLE = 8;
export const DELEGATION = 16;
export const INSTITUTION = 32;
export const DETERMINER = 64;
export const PRONOUN = 128;
export const SIDE = 256;
export const COURTESY = 512;
export const PREPOSITION = 1024;
export const COUNT = 2048;

const marked = new Map<string, number>();

function mark(words: Iterable<string>, bit: number): void {
  for (const word of words) marked.set(word, (marked.get(word) ?? 0) | bit);
}

mark(officeHeads.keys(), HEAD);
mark(shortened.keys(), HEAD | COURTESY);
mark(officeModifiers, MODIFIER);
mark(officePrefixes, PREFIX);
mark(peopleNouns, PEOPLE);
mark(delegationNouns, DELEGATION);
mark(institutionHeads, INSTITUTION);
mark(
  ['the', 'a', 'an', 'its', 'his', 'her', 'their', 'whose', 'another', 'both', 'neither', 'each', 'either'],
  DETERMINER,
);
mark(['he', 'she', 'they', 'it', 'him', 'his', 'her', 'them', 'their'], PRONOUN);
mark(sideNouns, SIDE);
mark(courtesies.keys(), COURTESY);
mark(complementPrepositions, PREPOSITION);
mark(['two', 'three', 'four', 'all'], COUNT);

const bits = new WordMap(marked);

/** The bits of a word in lower case. */
export function wordBits(lower: string): number {
  return bits.get(lower) ?? 0;
}

/** What the grammar reads from: tokens, the lexicons' names, and the tokens that belong to times or the dateline. */
export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The lexicon's name that begins at a token. */
  readonly names: readonly (Found | null)[];
  /** 1 where a token is part of a time or of the dateline. */
  readonly skipped: Uint8Array;
  /** 1 where a token stands inside quotation marks. */
  readonly quoted: Uint8Array;
  /** Words of the dateline (its agency), which name nobody in the text. */
  readonly outlet: ReadonlySet<string>;
  /** Whether a side issued the text itself: its own people then go without nationality. */
  readonly official: boolean;
  /** Whether it has lines on which somebody asks a question. */
  readonly asked: boolean;
}

/** A mention before it is known to whom it refers. */
export interface Draft {
  /** Tokens, `last` exclusive. */
  readonly first: number;
  last: number;
  start: number;
  end: number;
  kind: ActorKind;
  form: 'name' | 'description' | 'pronoun';
  /** As written; null for descriptions. */
  name: string | null;
  party: string | null;
  /** Of joint noun phrases ("the Russian and US delegations"). */
  parties: readonly string[];
  role: string | null;
  sex: 'm' | 'f' | null;
  definite: boolean;
  plural: boolean;
  /** The noun of a description, or the pronoun, in lower case. */
  noun: string;
  /** The institution within a title ("army spokesman"), in lower case; empty where none is named. */
  body: string;
  /** The mention that this one stands in apposition to. */
  same: Draft | null;
  /** The mention of whose office it is: "THE REBELS' negotiator". */
  owner: Draft | null;
  /** Kept only where another mention confirms that somebody bears this name. */
  weak: boolean;
  /** Whether it is (or may be) the subject of a verb. */
  subject: boolean;
  /** Whether it stands inside quotation marks. */
  quoted: boolean;
  sentence: number;
}

const capital = /^\p{Lu}/u;

export function isCapital(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const code = token.text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return code !== 0x2019 && code !== 0x2018 && code !== 0x201c && code !== 0x201d && capital.test(token.text);
}

export function isPossessive(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.lower === "'s" || token.lower === '’s' || token.lower === "'" || token.lower === '’')
  );
}
