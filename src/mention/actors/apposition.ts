import {sayingVerbs} from '../../language/en/names.ts';
import {officeHeads, officeSex} from '../../language/en/offices.ts';
import type {Token} from '../../language/index.ts';
import {type Complement, OF_THEIRS, readComplement} from './complement.ts';
import {endOfName, namesNobody, opensName, runKind} from './names.ts';
import {type NounPhrase, readNoun} from './noun.ts';
import {CALLED} from './rebels.ts';
import {COURTESY, type Draft, HEAD, INSTITUTION, isCapital, isPossessive, MODIFIER, PEOPLE, wordBits} from './scene.ts';
import type {Walk} from './walk.ts';

/** Determiners by which an office or delegation is somebody's: "its spokeswoman". */
export const owning = /^(?:its|his|her|their|whose)$/;

/** "a spokesman for PRIME MINISTER X": a complement that is the title of the name behind it is that person's own; else itself. */
export function ofHolder(walk: Walk, at: number, complement: Complement | null): Complement | null {
  if (complement === null || complement.last < at + 2) return complement;
  const title = walk.token(complement.last - 1);
  const holds = isCapital(walk.token(at + 1)) && isCapital(title) && officeHeads.get(title!.lower) === 'head';
  return holds && nameAfter(walk, complement.last) > complement.last ? null : complement;
}

export function nameAfter(walk: Walk, k: number): number {
  if (k >= walk.end) return k;
  const token = walk.token(k) as Token;
  let from = k;
  if (wordBits(token.lower) & COURTESY && isCapital(token)) from = k + 1;
  if (!opensName(walk.scene, from, walk.end)) return k;
  if (namesNobody(walk.scene, from, walk.end)) return k;
  const last = endOfName(walk.scene, from, walk.end, true);
  if (last === from || (last === from + 1 && wordBits(walk.lower(from)) & HEAD)) return k;
  return runKind(walk.scene, from, last) === null ? last : k;
}

/** Reads what hangs on a name: a possessive, an apposition, "of the State Department", "for the United States". */
export function afterName(walk: Walk, person: Draft): void {
  let k = walk.at;
  if (isPossessive(walk.token(k))) {
    walk.at = k + 1;
    walk.own([], person);
    return;
  }
  if (walk.lower(k) === '(') {
    const close = walk.lower(k + 2) === ')' ? k + 2 : -1;
    if (close > 0 && person.party === null) person.party = walk.partyAt(k + 1);
    return;
  }
  const comma = walk.lower(k) === ',';
  if (comma) k++;
  if (walk.lower(k) === 'of' || (walk.lower(k) === 'for' && !comma)) {
    const party = walk.partyAt(k + 1);
    if (party !== null && person.party === null) person.party = respective(walk, k + 1, person) ?? party;
    return;
  }
  // "Q Ann, Peru's minister said": who is asked is addressed
  if (!comma || walk.lower(person.first - 1) === 'q') return;
  if (person.party === null) apposed(walk, k, person);
  if (
    /^(?:better|also|commonly)?$/.test(walk.lower(k)) &&
    walk.lower(k + 1) === 'known' &&
    walk.lower(k + 2) === 'as'
  ) {
    const close = nameAfter(walk, k + 3);
    if (close > k + 3) {
      const known = walk.words(k + 3, close);
      const better = walk.lower(k) === 'better';
      walk.draft(k + 3, close, {kind: 'person', form: 'name', name: better ? person.name : known, same: person});
      if (better) person.name = known;
      walk.at = close;
    }
    return;
  }
  if (walk.lower(k) === 'who' && OVER.test(walk.lower(k + 1))) {
    person.party ??= walk.partyAt(k + 2);
    return;
  }
  if (walk.lower(k) === 'who' && /^(?:is|was)$/.test(walk.lower(k + 1))) k += 2;
  const read = readNoun(walk.scene, k, walk.end, []);
  const phrase = ofHouse(walk, k) ?? ofHolderAhead(walk, k) ?? ofGovernment(walk, read) ?? read;
  if (phrase === null || phrase.type !== 'office') return;
  if (isUnnamedSpeaker(walk, phrase)) return;
  const whole = readComplement(walk.scene, phrase.last, walk.end, phrase.noun);
  const complement = ofHolder(walk, phrase.last, whole);
  const last = complement?.last ?? phrase.last;
  if (nameAfter(walk, last) > last) return;
  // "led by X, ITS CHILEAN COUNTERPART by Y": another team
  if (phrase.determiner === 'its' && walk.lower(last) === 'by') return;
  // "will meet Lee, a diplomat said": the next clause's subject, no apposition
  if (phrase.determiner !== null && k === walk.at + 1 && walk.verbAhead(last)) return;
  if (
    phrase.determiner === null &&
    phrase.parties.length === 0 &&
    whole === null &&
    !/^(?:[,.;)]|of$|on$)/.test(walk.lower(last))
  )
    return;
  const role = roleOf(phrase, complement);
  const body = phrase.body || houseOf(complement);
  if (person.body === '') person.body = body;
  const party = phrase.parties[0] ?? complement?.parties[0] ?? null;
  if (person.role === null || officeHeads.get(phrase.noun) === 'head') person.role = person.role ?? role;
  person.party = person.party ?? party;
  person.sex = person.sex ?? officeSex.get(phrase.noun) ?? null;
  walk.draft(phrase.first, last, {
    kind: 'person',
    form: 'description',
    party,
    role,
    noun: phrase.noun,
    body,
    parties: owning.test(phrase.determiner ?? '') ? [`@${phrase.determiner}`] : [],
    definite: true,
    same: person,
    subject: false,
  });
  walk.at = last;
}

/** "who HEADS the Kenyan customs service", "who REPRESENTS Peru". */
const OVER = /^(?:heads|runs|directs|represents|commands)$/;

/** "of the MINISTRY's consular department": the house that the report has told of, in which the office is; else empty. */
export function houseOf(complement: Complement | null): string {
  const house = /^(?:of|at) (?:the|its) (\p{L}+)(?:['’]s)? /u.exec(`${complement?.words ?? ''} `)?.[1] ?? '';
  return wordBits(house) & INSTITUTION ? house : '';
}

/** "THE EMBASSY'S SPOKESMAN", "THE FRONT'S VICE CHAIRMAN": an office of a house or movement that the report has named; else null. */
function ofHouse(walk: Walk, at: number): NounPhrase | null {
  const house = walk.lower(at) === 'the' ? at + 1 : at;
  const word = walk.lower(house);
  const group = CALLED.test(word);
  if (!(group || wordBits(word) & (INSTITUTION | PEOPLE)) || !isPossessive(walk.token(house + 1))) return null;
  const phrase = readNoun(walk.scene, house + 2, walk.end, []);
  return phrase && {...phrase, first: at, determiner: 'the', body: group ? 'group' : word};
}

/** "THE PERUVIAN GOVERNMENT'S COMMISSIONER": an office of an institution that is named with it; else null. */
function ofGovernment(walk: Walk, house: NounPhrase | null): NounPhrase | null {
  if (house?.type !== 'institution' || !isPossessive(walk.token(house.last))) return null;
  const phrase = readNoun(walk.scene, house.last + 1, walk.end, house.parties);
  return phrase?.type === 'office' ? {...phrase, first: house.first, determiner: 'the'} : null;
}

const LONGEST_SOURCE = 9;

/** "did not agree on Lima and Quito, A SOURCE IN Arica SAID": who says what stands before is no apposition to its last name. */
function isUnnamedSpeaker(walk: Walk, {determiner, noun, last}: NounPhrase): boolean {
  if (!/^an?$/.test(determiner ?? '') || officeHeads.get(noun) !== 'loose') return false;
  for (let k = last; k < last + LONGEST_SOURCE && walk.lower(k) !== ','; k++)
    if (sayingVerbs.has(walk.lower(k))) return /^(?:[.;]|on|in|late|earlier|)$/.test(walk.lower(k + 1));
  return false;
}

/** "THE PRIME MINISTER'S SPOKESWOMAN": an office under another, whose holder is not the one it is said of; else null. */
function ofHolderAhead(walk: Walk, at: number): NounPhrase | null {
  const holder = readNoun(walk.scene, at, walk.end, []);
  if (holder?.type !== 'office' || !isPossessive(walk.token(holder.last))) return null;
  const phrase = readNoun(walk.scene, holder.last + 1, walk.end, holder.parties);
  return phrase && {...phrase, first: at, determiner: 'the'};
}

/**
 * "Foreign Ministers A, B and C of X, Y and Z": gives those before the last their parties, and tells that of the last;
 * null where there are not as many parties as names.
 */
function respective(walk: Walk, k: number, last: Draft): string | null {
  return walk.titled === null ? null : shared(walk, k, last);
}

/** "A and B, THE FOREIGN MINISTERS OF X AND Y": each of the two of his own party. */
function apposed(walk: Walk, k: number, last: Draft): void {
  if (walk.lower(k) !== 'the') return;
  let of = k + 1;
  while (of < k + LONGEST_OFFICE && wordBits(walk.lower(of)) & (MODIFIER | HEAD | PEOPLE)) of++;
  if (walk.lower(of) === 'of' && /s$/.test(walk.lower(of - 1))) shared(walk, of + 1, last);
  // "the Peruvian and Chilean NEGOTIATORS"
  const phrase = walk.scene.names[k + 1] ? readNoun(walk.scene, k, walk.end, []) : null;
  if (phrase !== null && /s$/.test(phrase.noun) && phrase.parties.length > 1) shared(walk, k + 1, last);
}

const LONGEST_OFFICE = 5;

function shared(walk: Walk, k: number, last: Draft): string | null {
  const list = [last];
  for (let at = walk.drafts.lastIndexOf(last) - 1; at >= 0; at--) {
    const before = walk.drafts[at]!;
    const next = list[0]!;
    const joined = before.last === next.first - 1 && /^(?:and|,)$/.test(walk.lower(before.last));
    if (!joined || before.kind !== 'person' || before.party !== null) break;
    list.unshift(before);
  }
  const parties: string[] = [];
  for (let at = k; parties.length < list.length; ) {
    const party = walk.partyAt(at);
    if (party === null) return null;
    parties.push(party);
    at = walk.scene.names[walk.lower(at) === 'the' ? at + 1 : at]!.last;
    if (!/^(?:and|,)$/.test(walk.lower(at))) break;
    at++;
  }
  if (list.length < 2 || parties.length !== list.length) return null;
  list.forEach((person, index) => {
    person.party = parties[index]!;
  });
  return last.party;
}

export function officeAhead(walk: Walk, k: number): boolean {
  const first = readNoun(walk.scene, k, walk.end, []);
  const phrase = ofGovernment(walk, first) ?? first;
  if (phrase === null || phrase.type !== 'office') return false;
  return phrase.determiner !== null || phrase.parties.length > 0 || /^(?:of|for|:)$/.test(walk.lower(phrase.last));
}

/** The office with its complement; whose spokesman somebody is, his party says. */
export function roleOf(phrase: NounPhrase, complement: Complement | null): string {
  if (complement === null || complement.words === '' || (/^spokes/.test(phrase.noun) && complement.parties.length > 0))
    return phrase.role;
  return `${phrase.role} ${complement.words.replace(OF_THEIRS, (words, whose: string) => words.replace(whose, 'the'))}`;
}
