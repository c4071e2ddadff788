import {sayingVerbs} from '../../language/en/names.ts';
import {counterparts, officeHeads, officeSex} from '../../language/en/offices.ts';
import type {Token} from '../../language/index.ts';
import {type Complement, readComplement} from './complement.ts';
import {endOfName, isNameWord, namesNobody, opensName, runKind, sexOf} from './names.ts';
import {type NounPhrase, readNoun} from './noun.ts';
import {COURTESY, type Draft, HEAD, INSTITUTION, isCapital, isPossessive, MODIFIER, PEOPLE, wordBits} from './scene.ts';
import type {Walk} from './walk.ts';

/** Determiners by which an office or delegation is somebody's: "its spokeswoman". */
export const owning = /^(?:its|his|her|their|whose)$/;

/** An office, with the name that it stands before or in apposition to; false where it is no mention. */
export function office(walk: Walk, phrase: NounPhrase, ownerDraft: Draft | null): boolean {
  const {scene, end} = walk;
  const kind = officeHeads.get(phrase.noun) ?? 'head';
  const complement = ofHolder(walk, phrase.last, readComplement(scene, phrase.last, end, phrase.noun));
  let last = complement?.last ?? phrase.last;
  // "Special Envoy for Sudan" may end before a name, else only the head stands before one
  let name = nameAfter(walk, last);
  if (name === last && complement !== null) {
    const direct = nameAfter(walk, phrase.last);
    if (direct > phrase.last) {
      last = phrase.last;
      name = direct;
    }
  }
  const joined = complement !== null && last === complement.last ? complement : null;
  const role = roleOf(phrase, joined);
  const body = phrase.body || houseOf(joined);
  const all = [...phrase.parties, ...(joined?.parties ?? [])];
  let party = phrase.parties[0] ?? joined?.parties[0] ?? ownerDraft?.party ?? null;
  if (name > last) {
    const words = walk.words(last, name);
    if (walk.lower(name) === 'of' && party === null) party = walk.partyAt(name + 1);
    walk.own([], null);
    const made = walk.draft(phrase.first, name, {
      kind: 'person',
      form: 'name',
      name: words,
      party,
      role: counterparts.has(phrase.noun) ? null : role,
      sex: officeSex.get(phrase.noun) ?? sexOf(words),
      noun: phrase.noun,
      body,
      definite: true,
    });
    if (owning.test(phrase.determiner ?? '')) made.parties = [`@${phrase.determiner}`];
    walk.at = name;
    afterName(walk, made);
    return true;
  }
  const bare = phrase.determiner === null && all.length === 0 && ownerDraft === null;
  if (bare && !(phrase.capital && phrase.first === walk.sentence.first) && !appositionAhead(walk, last)) {
    if (kind !== 'head' || !phrase.capital) return false;
  }
  if (kind === 'word' && complement === null && all.length === 0) return false;
  // "Lee, at the head of the Norwegian team," tells of no office
  if (phrase.noun === 'head' && walk.lower(phrase.first - 1) === 'at') return false;
  const indefinite = /^(?:an?|another)$/.test(phrase.determiner ?? '');
  if (phrase.noun === 'person' && !indefinite) return false;
  walk.own([], null);
  let stop = last;
  if (kind === 'loose') stop = familiar(walk, last);
  for (let k = last; k < stop && party === null; k++) party = walk.partyAt(k);
  const made = walk.draft(phrase.first, stop, {
    kind: 'office',
    form: 'description',
    party,
    role: counterparts.has(phrase.noun) ? null : stop > last ? `${role} ${walk.words(last, stop).toLowerCase()}` : role,
    sex: officeSex.get(phrase.noun) ?? null,
    noun: phrase.noun,
    body,
    definite: !indefinite && (phrase.determiner !== null || all.length > 0 || ownerDraft !== null),
  });
  if (owning.test(phrase.determiner ?? '')) made.parties = [`@${phrase.determiner}`];
  walk.at = stop;
  if (kind === 'loose') return true;
  if (ownerDraft !== null && ownerDraft.kind === 'person') {
    // "Richard Roe, President Doe's envoy,": the name stands before the possessor
    const before = walk.drafts[walk.drafts.lastIndexOf(ownerDraft) - 1];
    if (
      before?.kind === 'person' &&
      before.form === 'name' &&
      before.last === ownerDraft.first - 1 &&
      walk.lower(before.last) === ',' &&
      /^[,.;]/.test(walk.lower(stop))
    ) {
      made.same = before;
      made.kind = 'person';
      return true;
    }
  }
  const behind = walk.lower(stop) === '(' && walk.lower(stop + 2) === ')' ? stop + 3 : stop;
  const after = walk.lower(behind) === ',' ? behind + 1 : stop;
  if (after > stop) {
    const close = nameAfter(walk, after);
    if (close > after && !listed(walk, close) && (!indefinite || walk.lower(close) === ',')) {
      const words = walk.words(after, close);
      made.kind = 'person';
      const named = walk.draft(after, close, {
        kind: 'person',
        form: 'name',
        name: words,
        party,
        parties: made.parties,
        role: made.role,
        sex: made.sex ?? sexOf(words),
        noun: phrase.noun,
        definite: true,
      });
      made.same = named;
      // the name comes first, so that the description finds it
      walk.drafts.splice(-2, 2, named, made);
      walk.at = close;
      afterName(walk, named);
    }
  }
  return true;
}

/** "a spokesman for PRIME MINISTER X": a complement that is the title of the name behind it is that person's own; else itself. */
function ofHolder(walk: Walk, at: number, complement: Complement | null): Complement | null {
  if (complement === null || complement.last < at + 2) return complement;
  const title = walk.token(complement.last - 1);
  const holds = isCapital(walk.token(at + 1)) && isCapital(title) && officeHeads.get(title!.lower) === 'head';
  return holds && nameAfter(walk, complement.last) > complement.last ? null : complement;
}

/** "a person familiar with the matter", "an official briefed on the talks". */
function familiar(walk: Walk, from: number): number {
  if (!/^(?:familiar|briefed|close|involved|knowledgeable|present|taking)$/.test(walk.lower(from))) return from;
  let k = from + 1;
  while (
    k < walk.end &&
    k < from + 9 &&
    !sayingVerbs.has(walk.lower(k)) &&
    !/^[,.;:"”]/.test(walk.lower(k)) &&
    !/^(?:who|that|has|had)$/.test(walk.lower(k))
  )
    k++;
  return k < from + 9 ? k : from;
}

function appositionAhead(walk: Walk, k: number): boolean {
  const after = walk.lower(k) === ',' ? k + 1 : k;
  return nameAfter(walk, after) > after;
}

/** Whether what follows goes on with a list ("the minister, Ann Lee and Bob Ray"), which is no apposition. */
function listed(walk: Walk, k: number): boolean {
  return walk.lower(k) === 'and' && isNameWord(walk.token(k + 1)) && !walk.scene.names[k + 1];
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
      walk.draft(k + 3, close, {kind: 'person', form: 'name', name: walk.words(k + 3, close), same: person});
      walk.at = close;
    }
    return;
  }
  if (walk.lower(k) === 'who' && /^(?:is|was)$/.test(walk.lower(k + 1))) k += 2;
  const phrase = ofHouse(walk, k) ?? readNoun(walk.scene, k, walk.end, []);
  if (phrase === null || phrase.type !== 'office') return;
  const complement = ofHolder(walk, phrase.last, readComplement(walk.scene, phrase.last, walk.end, phrase.noun));
  const last = complement?.last ?? phrase.last;
  if (nameAfter(walk, last) > last) return;
  // "will meet Lee, a diplomat said": the next clause's subject, no apposition
  if (phrase.determiner !== null && k === walk.at + 1 && walk.verbAhead(last)) return;
  if (
    phrase.determiner === null &&
    phrase.parties.length === 0 &&
    complement === null &&
    !/^(?:[,.;)]|of$)/.test(walk.lower(last))
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

/** "of the MINISTRY's consular department": the house that the report has told of, in which the office is; else empty. */
function houseOf(complement: Complement | null): string {
  const house = /^(?:of|at) (?:the|its) (\p{L}+)(?:['’]s)? /u.exec(`${complement?.words ?? ''} `)?.[1] ?? '';
  return wordBits(house) & INSTITUTION ? house : '';
}

/** "THE EMBASSY'S SPOKESMAN": an office of a house that the report has named; else null. */
function ofHouse(walk: Walk, at: number): NounPhrase | null {
  const house = walk.lower(at) === 'the' ? at + 1 : at;
  if (!(wordBits(walk.lower(house)) & INSTITUTION) || !isPossessive(walk.token(house + 1))) return null;
  const phrase = readNoun(walk.scene, house + 2, walk.end, []);
  return phrase && {...phrase, first: at, determiner: 'the', body: walk.lower(house)};
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
  const phrase = readNoun(walk.scene, k, walk.end, []);
  if (phrase === null || phrase.type !== 'office') return false;
  return phrase.determiner !== null || phrase.parties.length > 0 || walk.lower(phrase.last) === 'of';
}

/** The office with its complement; whose spokesman somebody is, his party says. */
function roleOf(phrase: NounPhrase, complement: Complement | null): string {
  if (complement === null || complement.words === '' || (/^spokes/.test(phrase.noun) && complement.parties.length > 0))
    return phrase.role;
  return `${phrase.role} ${complement.words}`;
}
