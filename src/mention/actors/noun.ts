import {officeHeads, shortened} from '../../language/en/offices.ts';
import {bodyHeads, thingHeads} from '../../language/en/organisations.ts';
import type {Token} from '../../language/index.ts';
import {type Found, partyOf} from './lexicon.ts';
import {attributive, beforeGeneral, capitalHead, continues, leadsToHead, mayQualify, ranks} from './modifiers.ts';
import {
  DELEGATION,
  DETERMINER,
  HEAD,
  INSTITUTION,
  isCapital,
  isPossessive,
  MODIFIER,
  PEOPLE,
  PREFIX,
  type Scene,
  wordBits,
} from './scene.ts';

/** A noun phrase that names an office, a delegation, people or an institution. */
export interface NounPhrase {
  readonly first: number;
  /** The token after its noun. */
  readonly last: number;
  readonly noun: string;
  readonly type: 'office' | 'delegation' | 'people' | 'institution';
  readonly parties: readonly string[];
  /** The office in lower case without country and institution. */
  readonly role: string;
  readonly determiner: string | null;
  readonly capital: boolean;
  /** First token of the institution's name within ("Foreign Ministry" in "Russian Foreign Ministry spokeswoman"), or null. */
  readonly name: string | null;
  /** The last word of the institution before an office ("army" in "army spokesman"), in lower case, else empty. */
  readonly body: string;
}

const LONGEST = 14;
const rankOnly = new Set('major justice chair general captain lieutenant brigadier judge'.split(' '));
const rebels = /^(?:rebel|guerrilla|insurgent|militia)$/;

/** The noun phrase that begins at `at`, or null. `owner` holds the parties of a possessor read before it. */
export function readNoun(scene: Scene, at: number, end: number, owner: readonly string[]): NounPhrase | null {
  if (at >= end) return null;
  const {tokens, names, skipped} = scene;
  const limit = Math.min(end, at + LONGEST);
  const parties = [...owner];
  let k = at;
  let determiner: string | null = null;
  const opening = tokens[at] as Token;
  if (owner.length === 0 && wordBits(opening.lower) & DETERMINER) {
    determiner = opening.lower;
    k++;
  }
  let wordsFrom = k;
  let head = -1;
  let unknown = 0;
  /** Names of states between the words of an office. */
  const left = new Set<number>();
  let institution = '';
  let body: Found | null = null;
  const owned = (): boolean => owner.length > 0 || parties.length > 0 || determiner !== null;
  for (; k < limit && skipped[k] === 0; ) {
    const token = tokens[k] as Token;
    const found = names[k];
    if (found) {
      if (head >= 0 && wordBits((tokens[head] as Token).lower) & (PEOPLE | DELEGATION)) break;
      const {sense, last} = found;
      const party = partyOf(sense);
      const next = tokens[last];
      if (isPossessive(next)) {
        if (party === null || head >= 0) break;
        parties.push(party);
        k = last + 1;
        wordsFrom = k;
        if (sense.institution ?? sense.body) institution = sense.name;
        continue;
      }
      if (party !== null) {
        if (head >= 0) {
          // "the deputy UN envoy", "chief US negotiator"
          const modifies = wordBits((tokens[head] as Token).lower) & MODIFIER && attributive(scene, found.first);
          if (!modifies || !leadsToHead(scene, last, limit, false)) break;
          head = -1;
        }
        if (!parties.includes(party)) parties.push(party);
        if (sense.institution !== undefined || sense.seat !== undefined) {
          institution = sense.name;
          if (k > at + (determiner === null ? 0 : 1)) body = found;
        }
        if (wordsFrom < found.first && wordBits((tokens[found.first - 1] as Token).lower) & (MODIFIER | HEAD))
          for (let i = found.first; i < last; i++) left.add(i);
        else wordsFrom = last;
        k = last;
        if (
          next &&
          (next.lower === 'and' || next.text === ',' || next.text === '&') &&
          attributive(scene, found.first) &&
          attributive(scene, last + 1)
        ) {
          k++;
          wordsFrom = k;
        }
        continue;
      }
      if (head >= 0 || sense.state) break;
      k = last;
      continue;
    }
    const bits = wordBits(token.lower);
    const upper = isCapital(token);
    if (bits & (HEAD | PEOPLE | DELEGATION | INSTITUTION)) {
      if (head >= 0 && !continues(tokens, head, k)) break;
      if (!rankOnly.has(token.lower) || upper || (k > at && beforeGeneral.has(tokens[k - 1]!.lower))) head = k;
      k++;
      if (bits & (PEOPLE | DELEGATION) && !(bits & (HEAD | MODIFIER | INSTITUTION))) break;
      continue;
    }
    if (bits & PREFIX && head < 0) {
      k++;
      if (wordsFrom === k - 1) wordsFrom = k;
      continue;
    }
    if (bits & MODIFIER) {
      // "a delegation UNDER Ambassador X"; "the UNDER secretary" is one word
      if (token.lower === 'under' && !upper && !/^secretar/.test(tokens[k + 1]?.lower ?? '')) break;
      if (head >= 0 && !leadsToHead(scene, k, limit, isCapital(tokens[head]))) break;
      k++;
      continue;
    }
    if (token.lower === 'and' || token.text === '&' || token.text === ',') {
      const next = tokens[k + 1];
      if (k === wordsFrom || next === undefined || k + 1 >= limit || names[k + 1]) break;
      // "LEE and Vice Premier Berg": a surname, and no portfolio
      if (unknown === 1 && k === at + 1 && token.lower === 'and') break;
      const nextBits = wordBits(next.lower);
      const alike = isCapital(next) === isCapital(tokens[k - 1]);
      if (!alike || !(nextBits & (HEAD | MODIFIER)) || (head >= 0 && (!isCapital(next) || token.text === ','))) break;
      if (token.text === ',' && !isCapital(next)) break;
      if (!leadsToHead(scene, k + 1, limit, isCapital(next))) break;
      k++;
      continue;
    }
    if (head >= 0) break;
    if (
      upper
        ? capitalHead(scene, k, limit)
        : owned() && unknown < 2 && mayQualify(token) && leadsToHead(scene, k + 1, limit, false)
    ) {
      unknown++;
      k++;
      continue;
    }
    break;
  }
  if (head < 0 && body !== null && body.last === k) {
    const noun = (tokens[k - 1] as Token).lower;
    return {
      first: at,
      last: k,
      noun,
      type: 'institution',
      parties,
      role: '',
      determiner,
      capital: true,
      name: body.sense.name,
      body: '',
    };
  }
  if (head < 0) return null;
  return build(scene, at, wordsFrom, head, left, parties, determiner, institution);
}

function build(
  scene: Scene,
  first: number,
  wordsFrom: number,
  head: number,
  left: ReadonlySet<number>,
  parties: string[],
  determiner: string | null,
  institution: string,
): NounPhrase | null {
  const {tokens} = scene;
  const token = tokens[head] as Token;
  const noun = token.lower;
  const bits = wordBits(noun);
  const upper = isCapital(token);
  if (upper && bits & HEAD && !(bits & INSTITUTION)) {
    // "General Border Committee" and "President's Council" are no offices
    for (let k = head + 1; k < head + 5 && isCapital(tokens[k]) && !scene.skipped[k]; k++) {
      const lower = (tokens[k] as Token).lower;
      if (bodyHeads.has(lower) || thingHeads.has(lower)) return null;
    }
  }
  let from = wordsFrom;
  let body = institution;
  let within = '';
  for (let k = wordsFrom; k < head; k++) {
    // a cabinet secretary is one in his own right
    const titled = (tokens[k] as Token).lower === 'cabinet' && k === head - 1;
    if (!titled && wordBits((tokens[k] as Token).lower) & INSTITUTION) {
      body = scene.text.slice((tokens[wordsFrom] as Token).start, (tokens[k] as Token).end);
      from = k + 1;
      within = (tokens[k] as Token).lower;
    }
  }
  for (let k = wordsFrom; k < head; k++) if (rebels.test((tokens[k] as Token).lower)) within = 'group';
  // a rank before the name says less than the office before the rank
  let last = head;
  while (
    last > from &&
    ranks.has((tokens[last] as Token).lower) &&
    !beforeGeneral.has((tokens[last - 1] as Token).lower) &&
    hasOffice(tokens, from, last)
  )
    last--;
  const words: string[] = [];
  for (let k = from; k <= last; k++) {
    const {lower} = tokens[k] as Token;
    if (lower !== ',' && !left.has(k)) words.push(shortened.get(lower) ?? lower);
  }
  const consulate = noun === 'general' && tokens[head - 1]?.lower === 'consulate';
  const type = consulate
    ? 'institution'
    : bits & INSTITUTION && !(bits & HEAD)
      ? 'institution'
      : bits & HEAD
        ? 'office'
        : bits & DELEGATION
          ? 'delegation'
          : 'people';
  const kind = officeHeads.get(noun);
  const bare = parties.length === 0 && determiner === null && institution === '';
  if (type === 'office' && !upper) {
    if (rankOnly.has(noun) && !beforeGeneral.has(tokens[head - 1]?.lower ?? '')) return null;
    if (ranks.has(noun) && bare && !beforeGeneral.has(tokens[head - 1]?.lower ?? '')) return null;
    if (bare && kind !== 'head' && head === first && tokens[head + 1]?.lower !== 'of') return null;
  }
  if (type === 'institution' && bare && !(upper && head > first)) return null;
  if (
    type === 'institution' &&
    /^(?:commission|committee|council)$/.test(noun) &&
    upper &&
    (head > wordsFrom || capitalised(tokens[head + 1]))
  )
    return null;
  const name =
    type === 'institution'
      ? scene.text.slice((tokens[wordsFrom] as Token).start, token.end)
      : body === ''
        ? null
        : body;
  return {
    first,
    last: head + 1,
    noun,
    type,
    parties,
    role: words.join(' '),
    determiner,
    capital: upper,
    name,
    body: within,
  };
}

/** "General Border Committee" and "Council of Ministers" are read as runs of capitals. */
function capitalised(token: Token | undefined): boolean {
  return isCapital(token) || token?.lower === 'of';
}

function hasOffice(tokens: readonly Token[], from: number, before: number): boolean {
  for (let k = from; k < before; k++) {
    const {lower} = tokens[k] as Token;
    if (wordBits(lower) & HEAD && !ranks.has(lower)) return true;
  }
  return false;
}
