import {groupNouns, groupPeople} from '../../language/en/organisations.ts';
import type {Token} from '../../language/index.ts';
import {bracketed} from './acronyms.ts';
import {nameAfter, owning} from './apposition.ts';
import {readComplement} from './complement.ts';
import {partyOf} from './lexicon.ts';
import {sexOf} from './names.ts';
import {type NounPhrase, readNoun} from './noun.ts';
import {isState} from './parties.ts';
import {type Draft, HEAD, isPossessive, wordBits} from './scene.ts';
import type {Walk} from './walk.ts';

/** An institution of a state: "the Omani Foreign Ministry", "the presidency". */
export function bodyOf(walk: Walk, phrase: NounPhrase): boolean {
  const previous = walk.lower(phrase.first - 1);
  const site =
    /^(?:embassy|consulate|court|bank|parliament|ministry|chancellery)$/.test(phrase.noun) &&
    /^(?:at|in|inside|outside|near|from|to)$/.test(previous);
  walk.at = phrase.last;
  if (site && /^(?:embassy|consulate|general|house|kremlin)$/.test(phrase.noun)) return true;
  if (
    /^(?:embassy|consulate|general)$/.test(phrase.noun) &&
    /^(?:at|in|inside|outside|near|from|to)$/.test(walk.lower(phrase.first))
  )
    return true;
  if (!phrase.capital && phrase.determiner === null && phrase.parties.length === 0) return true;
  if (
    /^(?:court|bank|agency|police|parliament|senate)$/.test(phrase.noun) &&
    phrase.parties.length === 0 &&
    !phrase.capital
  )
    return true;
  const own = owning.test(phrase.determiner ?? '');
  const made = walk.draft(phrase.first, phrase.last, {
    kind: 'organisation',
    form: phrase.capital ? 'name' : 'description',
    name: phrase.capital ? institutionName(walk, phrase) : null,
    party: phrase.parties[0] ?? null,
    role: null,
    noun: phrase.noun,
    definite: true,
  });
  if (own) made.parties = [`@${phrase.determiner}`];
  // "the Ministry of Foreign Affairs of Peru"
  if (walk.lower(walk.at) === 'of') {
    const complement = readComplement(walk.scene, walk.at, walk.end, 'ministry');
    if (complement !== null && (phrase.capital || complement.words === '')) {
      made.last = complement.last;
      made.end = (walk.scene.tokens[complement.last - 1] as Token).end;
      made.party = made.party ?? complement.parties[0] ?? null;
      if (complement.parties.length > 1 && SHARED.test(phrase.noun)) {
        Object.assign(made, {kind: 'group', party: null, parties: [...complement.parties]});
        made.name = null;
      }
      if (phrase.capital)
        made.name = walk.words(
          walk.lower(phrase.first) === 'the' ? phrase.first + 1 : phrase.first,
          complement.words === '' ? phrase.last : complement.last,
        );
      walk.at = complement.last;
    }
  }
  acronym(walk, made);
  if (isPossessive(walk.token(walk.at))) {
    walk.own(made.party === null ? [] : [made.party], made);
    walk.at++;
  }
  return true;
}

/** Bodies that several states have together: "the joint COMMISSION of X and Y". */
const SHARED = /^(?:commission|committee|subcommittee|council|panel)$/;

/** "Foreign Ministry", but "U.S. Embassy" where the noun alone would say too little. */
function institutionName(walk: Walk, phrase: NounPhrase): string {
  if ((phrase.name as string).includes(' ')) return phrase.name as string;
  const first = phrase.determiner === null ? phrase.first : phrase.first + 1;
  return walk.words(first, phrase.last);
}

/** A delegation or people who act for a party. */
export function peopleOf(walk: Walk, phrase: NounPhrase, ownerDraft: Draft | null): boolean {
  const {noun, determiner} = phrase;
  const parties = [...phrase.parties];
  let last = phrase.last;
  walk.at = last;
  // "the rebel movement Renamo" is that movement
  if (groupNouns.has(noun) && walk.scene.names[last]?.sense.movement !== undefined) return true;
  if (noun === 'side' && walk.lower(last) === 'of' && walk.lower(phrase.first - 1) === 'on') return true;
  const plural = noun.endsWith('s') || noun === 'people';
  const own = owning.test(determiner ?? '');
  if (!plural && determiner === null && parties.length === 0 && ownerDraft === null) return true;
  const from = portfolioOf(walk, last);
  const portfolio = from > last ? ` ${walk.words(last, from).toLowerCase()}` : '';
  let listed = last;
  if (parties.length === 0 && (walk.lower(from) === 'of' || walk.lower(from) === 'from')) {
    for (let k = from + 1; k < walk.end && k < last + 12; ) {
      // "the rebels of X, and Y replied": one list needs no comma before its only "and"
      if (parties[0] !== undefined && parties[1] === undefined && walk.lower(k) === ',' && walk.lower(k + 1) === 'and')
        break;
      if (/^(?:the|and|,|both)$/.test(walk.lower(k))) {
        k++;
        continue;
      }
      const found = walk.scene.names[k];
      const party = found ? partyOf(found.sense) : null;
      if (!found || party === null || isPossessive(walk.token(found.last))) break;
      parties.push(party);
      k = found.last;
      listed = k;
    }
  }
  // "Chadian rebels" are not Chad
  const risen = groupPeople.has(noun);
  if (risen) parties.splice(0, parties.length, ...parties.filter((party) => !isState(party)));
  // "the regional group" is not the armed group told of before
  if (
    groupNouns.has(noun) &&
    parties.length === 0 &&
    phrase.role !== noun &&
    !/^(?:armed|rebel|militant|insurgent|guerrilla|paramilitary) \w+$/.test(phrase.role)
  )
    return true;
  const made = walk.draft(phrase.first, last, {
    kind: 'group',
    form: 'description',
    party: parties.length === 1 ? (parties[0] as string) : risen ? null : (ownerDraft?.party ?? null),
    parties: own ? [`@${determiner}`] : parties.length > 1 ? parties : [],
    noun,
    body: phrase.body,
    definite: determiner === 'the' || parties.length > 0 || own || ownerDraft !== null,
    plural,
    role: parties.length === 0 && plural && determiner === null ? phrase.role : null,
  });
  if (ownerDraft !== null && parties.length === 0 && !risen) made.same = ownerDraft;
  if (plural && wordBits(singular(noun)) & HEAD && holders(walk, made, listed, singular(phrase.role) + portfolio))
    return true;
  last = walk.at;
  walk.titled = plural && nameAfter(walk, last) > last ? singular(phrase.role) : null;
  if (isPossessive(walk.token(last))) {
    walk.own(parties.length === 1 ? parties : [], made);
    walk.at = last + 1;
  }
  return true;
}

/** The token after "of Foreign Affairs" behind the ministers who are of states ("of Foreign Affairs OF X and Y"); else `at`. */
function portfolioOf(walk: Walk, at: number): number {
  if (walk.lower(at) !== 'of' && walk.lower(at) !== 'for') return at;
  let k = at + 1;
  while (k < at + 6 && !walk.scene.names[k] && /^(?:\p{Lu}|and$|&$)/u.test(walk.token(k)?.text ?? '')) k++;
  return k > at + 1 && walk.lower(k) === 'of' ? k : at;
}

const OPENS_NAMES = /^(?:[,(–—-]|--)$/u;

/** How many words may tell for what those are sent whose names come behind: "the envoys of X and Y FOR PEACE, A and B". */
const LONGEST_TASK = 8;

/** "the foreign ministers of X and Y, A and B": as many names as parties, each of its own; false where they are not told so. */
function holders(walk: Walk, office: Draft, last: number, role: string): boolean {
  const {parties} = office;
  if (parties.length < 2) return false;
  let opening = last;
  if (walk.lower(last) === 'for')
    while (opening < last + LONGEST_TASK && walk.lower(opening) !== ',' && !walk.scene.names[opening]) opening++;
  if (!OPENS_NAMES.test(walk.lower(opening))) return false;
  const names: Holder[] = [];
  for (let k = opening + 1; names.length < parties.length; ) {
    const holder = holderAt(walk, k);
    if (holder === null) return false;
    names.push(holder);
    k = /^(?:,|and)$/.test(walk.lower(holder.last)) ? holder.last + 1 : holder.last;
  }
  if (!names.slice(0, -1).every((holder) => /^(?:,|and)$/.test(walk.lower(holder.last)))) return false;
  office.last = last;
  office.end = walk.token(last - 1)!.end;
  names.forEach((holder, index) => {
    const name = walk.words(holder.name, holder.last);
    const own = {role: holder.role ?? role, party: parties[index]!, sex: sexOf(name)};
    walk.draft(holder.first, holder.last, {kind: 'person', form: 'name', name, ...own});
    walk.at = holder.last;
  });
  return true;
}

/** A name in such a list, with the title that stands before it. */
interface Holder {
  first: number;
  name: number;
  last: number;
  role: string | null;
}

function holderAt(walk: Walk, first: number): Holder | null {
  const bare = nameAfter(walk, first);
  if (bare > first) return {first, name: first, last: bare, role: null};
  const title = readNoun(walk.scene, first, walk.end, []);
  if (title?.type !== 'office') return null;
  const complement = readComplement(walk.scene, title.last, walk.end, title.noun);
  for (const name of [complement?.last ?? title.last, title.last]) {
    const last = nameAfter(walk, name);
    if (last > name) return {first, name, last, role: title.role};
  }
  return null;
}

/** "(RSF)" after a name gives the party's acronym. */
export function acronym(walk: Walk, draft: Draft): void {
  const found = bracketed(walk.scene.tokens, walk.at);
  if (found === null) return;
  if (draft.kind === 'group' || draft.kind === 'organisation') draft.parties = [`=${found}`];
  walk.at += 3;
}

/** "foreign ministers" -> "foreign minister". */
function singular(role: string): string {
  return role.replace(/ies$/, 'y').replace(/s$/, '');
}
