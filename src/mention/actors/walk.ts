import {actingVerbs, sayingVerbs, surnamesToo} from '../../language/en/names.ts';
import type {Sentence, Token} from '../../language/index.ts';
import {partyOf} from './lexicon.ts';
import {inLetters} from './names.ts';
import {COURTESY, type Draft, HEAD, isCapital, type Scene, wordBits} from './scene.ts';

const between = /ly$|^(?:also|again|then|later|earlier|still|both)$/;

/** Verbs that only tell what was done, where somebody opens the sentence. */
const PAST = /^(?:\p{Ll}{2,}ed|came|went|stood|sat|fell|kept|drew|rose|won|lost|chose|paid|ran|spent|swore)$/u;
/** How many words before the subject of a sentence may stand: "In Lima ,". */
const LONGEST_OPENING = 4;
const LONGEST_ASIDE = 14;

/** A walk through one sentence: the place reached, the possessor just read, and the mentions found so far. */
export class Walk {
  readonly scene: Scene;
  readonly sentence: Sentence;
  readonly drafts: Draft[];
  readonly end: number;
  readonly headline: boolean;
  /** The next token to read. */
  at: number;
  /** Parties of a possessor that has just been read ("Oman's"). */
  owner: string[] = [];
  /** The mention of that possessor, where it has one of its own ("Coulter's"). */
  ownerDraft: Draft | null = null;
  /** The office of the names that follow a plural title ("Foreign ministers A and B"), else null. */
  titled: string | null = null;

  constructor(scene: Scene, sentence: Sentence, drafts: Draft[]) {
    this.scene = scene;
    this.sentence = sentence;
    this.drafts = drafts;
    this.at = sentence.first;
    this.end = sentence.last;
    this.headline = isHeadline(scene, sentence);
  }

  token(k: number): Token | undefined {
    return k < this.end && k >= this.sentence.first ? this.scene.tokens[k] : undefined;
  }

  /** A token's lower-case form; empty outside the sentence. */
  lower(k: number): string {
    return this.token(k)?.lower ?? '';
  }

  /** Sets the possessor for the noun phrase that may follow. */
  own(parties: string[], draft: Draft | null): void {
    this.owner = parties;
    this.ownerDraft = draft;
  }

  /** Adds a mention of tokens `first` to `last - 1`. */
  draft(first: number, last: number, rest: Partial<Draft> & Pick<Draft, 'kind' | 'form'>): Draft {
    const {tokens, quoted} = this.scene;
    const made: Draft = {
      first,
      last,
      start: (tokens[first] as Token).start,
      end: (tokens[last - 1] as Token).end,
      name: null,
      party: null,
      parties: [],
      role: null,
      sex: null,
      definite: false,
      plural: false,
      noun: '',
      body: '',
      same: null,
      owner: null,
      weak: false,
      subject: this.isSubject(first, last, rest.kind === 'person' && rest.form === 'name'),
      quoted: quoted[first] === 1,
      sentence: this.sentence.index,
      ...rest,
    };
    if (made.kind === 'person' && made.name !== null) made.name = untitled(inLetters(made.name));
    this.drafts.push(made);
    return made;
  }

  /** Before a verb of acting (adverbs between allowed), or after a verb of saying. */
  private isSubject(first: number, last: number, person: boolean): boolean {
    const before = this.lower(first - 1);
    if (sayingVerbs.has(before) && !sayingVerbs.has(this.lower(last))) return true;
    if (/^(?:of|for|with|between|by|to|from|at|in|against)$/.test(before)) return false;
    if (this.lower(last) === ',')
      return this.lower(last + 1) === 'who' || (person && (this.verbAhead(last + 1) || this.actsBehind(last + 1)));
    const opens = person && (first < this.sentence.first + LONGEST_OPENING || /^[,;”"]$/.test(this.lower(first - 1)));
    return this.verbAhead(last) || this.verbAhead(this.fellowAhead(last)) || (opens && PAST.test(this.lower(last)));
  }

  /** "X, whose country backs it, VOICED doubts": whether a verb stands behind what is said of somebody between commas. */
  private actsBehind(from: number): boolean {
    if (isCapital(this.token(from))) return false;
    for (let k = from; k < from + LONGEST_ASIDE && !/^[.;:"”]$/.test(this.lower(k)); k++)
      if (this.lower(k) === ',') return this.verbAhead(k + 1) || PAST.test(this.lower(k + 1));
    return false;
  }

  /** Where the name ends that an "and" joins: "Norway AND SWEDEN agreed"; else `k`. */
  private fellowAhead(k: number): number {
    return (this.lower(k) === 'and' ? this.scene.names[k + 1]?.last : undefined) ?? k;
  }

  /** Whether a verb of acting or saying stands at `k`, adverbs left out. */
  verbAhead(k: number): boolean {
    let at = k;
    for (let n = 0; n < 2 && between.test(this.lower(at)); n++) at++;
    return actingVerbs.has(this.lower(at));
  }

  /** The words of tokens `first` to `last - 1` without forms of address. */
  words(first: number, last: number): string {
    let from = first;
    while (from < last - 1 && wordBits(this.lower(from)) & COURTESY) from++;
    const {tokens, text} = this.scene;
    return text.slice((tokens[from] as Token).start, (tokens[last - 1] as Token).end).replace(/\s+/g, ' ');
  }

  /** The party of the name at `k`, an article before it allowed. */
  partyAt(k: number): string | null {
    const found = this.scene.names[this.lower(k) === 'the' ? k + 1 : k];
    return found && found.last <= this.end ? partyOf(found.sense) : null;
  }
}

/** "SENATOR Don Farrell": a full name behind a title that stands behind another. */
function untitled(name: string): string {
  const [title, ...rest] = name.split(' ');
  const titled = rest.length > 1 && (wordBits(title!.toLowerCase()) & (HEAD | COURTESY)) !== 0;
  return titled && !surnamesToo.has(title!.toLowerCase()) ? rest.join(' ') : name;
}

/** A line without a full stop in which most words are capitalised. */
function isHeadline(scene: Scene, sentence: Sentence): boolean {
  const {first, last} = sentence;
  const count = last - first;
  if (count < 5 || count > 30) return false;
  const closing = (scene.tokens[last - 1] as Token).text;
  if (/[.!?"”]$/.test(closing)) return false;
  let upper = 0;
  for (let k = first; k < last; k++) {
    const token = scene.tokens[k] as Token;
    if (isCapital(token)) upper++;
    else if (/^\p{Ll}{4}/u.test(token.text)) return false;
  }
  return upper > 3;
}
