import {counterparts, portfolioEnds} from '../../language/en/offices.ts';
import {bodyHeads} from '../../language/en/organisations.ts';
import type {Token} from '../../language/index.ts';
import {mayQualify} from './modifiers.ts';
import {HEAD, INSTITUTION, isCapital, isPossessive, MODIFIER, type Scene, wordBits} from './scene.ts';

/** What an office is over or for, after its preposition: the token after it, its parties, and its words for the role. */
export interface Complement {
  readonly last: number;
  readonly parties: readonly string[];
  /** Empty where the complement is but a state or body. */
  readonly words: string;
}

/** "a spokesman FOR ITS foreign ministry": whose house it is that the office is of. */
export const OF_THEIRS = /^(?:for|of|at) (its|his|her|their) /;

const toward = new Set('ambassador envoy representative consul adviser advisor delegate emissary'.split(' '));
/** Who is quoted by the house that they are in: "a source IN the Mauritian government". */
const unnamed = new Set(['source', 'official', 'person', 'officer', 'aide']);
const place = /\b(?:capital|city|town|village|region|province)\b/i;
const leading = new Set(
  'head director chief leader member director-general chairman chairwoman chair commander coordinator founder president secretary deputy manager'.split(
    ' ',
  ),
);

/** Parts of a ministry, which are named for the states that they are about. */
const DESKS = new Set(
  'department desk division section directorate bureau negotiations affairs talks relations policy'.split(' '),
);

/** The complement of an office ("of State for European Affairs", "to Washington"), or null. */
export function readComplement(scene: Scene, at: number, end: number, noun: string): Complement | null {
  const {tokens, names} = scene;
  const parties: string[] = [];
  const words: string[] = [];
  let k = at;
  let last = at;
  let substance = false;
  while (k < end && k < at + 16) {
    const preposition = (tokens[k] as Token).lower;
    if (
      !(
        preposition === 'of' ||
        preposition === 'for' ||
        (preposition === 'to' && toward.has(noun)) ||
        (preposition === 'from' && counterparts.has(noun)) ||
        preposition === 'at' ||
        (preposition === 'in' && unnamed.has(noun))
      )
    )
      break;
    const target = readTarget(scene, k + 1, end, leading.has(noun));
    if (target === null) break;
    if (preposition === 'at' && target.parties.length === 0) break;
    if (preposition === 'in' && (target.bare || target.parties.length === 0 || place.test(target.words))) break;
    const onlyParty = target.bare && preposition !== 'to';
    if (preposition !== 'to' && !isAbout(tokens, k)) parties.push(...target.parties);
    if (!onlyParty && preposition !== 'at' && preposition !== 'in') {
      words.push(preposition, target.words);
      substance = true;
    }
    k = target.last;
    last = k;
    if (names[k] && !isPossessive(tokens[k])) break;
  }
  return last === at ? null : {last, parties, words: substance ? words.join(' ') : ''};
}

/** "special envoy FOR Iran": whom a state charges with another; who is sent by it is told apart. */
function isAbout(tokens: Scene['tokens'], at: number): boolean {
  return tokens[at]?.lower === 'for' && tokens[at - 1]?.lower === 'envoy' && tokens[at - 2]?.lower === 'special';
}

function readTarget(
  scene: Scene,
  at: number,
  end: number,
  loose: boolean,
): {last: number; parties: string[]; words: string; bare: boolean} | null {
  const {tokens, names, skipped} = scene;
  const parties: string[] = [];
  const words: string[] = [];
  let bare = true;
  let last = at;
  let closed = false;
  let lowerRun = 0;
  for (let k = at; k < end && k < at + 12 && skipped[k] === 0; ) {
    const token = tokens[k] as Token;
    const found = names[k];
    const {lower} = token;
    if (found) {
      if (closed && !joins(tokens[k - 1])) break;
      const {sense} = found;
      const party =
        sense.state ??
        sense.body ??
        sense.movement ??
        sense.capital ??
        sense.seat ??
        sense.institution ??
        sense.adjective;
      // "the Supreme National Security Council OF IRAN": whose it is said to be stands before whose such a body mostly is
      // "the ministry's United States department" is none of the United States
      const desk = DESKS.has(tokens[found.last]?.lower ?? '') && k > at;
      // nor is a "Supreme Court" of the state whose court goes by the second word alone
      const longer = sense.institution === party && isCapital(tokens[k - 1]);
      if (desk || longer) bare = false;
      else if (party !== undefined && (sense.institution === party || (sense.body && owned(tokens, k, at))))
        parties.push(party);
      else if (party !== undefined) parties.unshift(party);
      if (sense.adjective !== undefined && sense.state === undefined) bare = bare && false;
      else if (party === undefined) bare = false;
      words.push(scene.text.slice(token.start, (tokens[found.last - 1] as Token).end));
      k = found.last;
      last = k;
      // "head of the U.S. mission": a name that is also an adjective
      const next = tokens[k];
      closed =
        sense.adjective === undefined || (sense.state !== undefined && !(loose && next && k < end && mayQualify(next)));
      if (!closed) bare = false;
      if (sense.region === true) closed = false;
      continue;
    }
    if (isPossessive(token) && k > at) {
      words[words.length - 1] += token.text;
      closed = false;
      bare = false;
      k++;
      continue;
    }
    if (lower === 'the' || lower === 'a' || lower === 'its' || lower === 'his' || lower === 'their') {
      if (k > at && !['of', 'and', 'for'].includes((tokens[k - 1] as Token).lower)) break;
      words.push(lower);
      k++;
      continue;
    }
    if (
      lower === 'and' ||
      lower === '&' ||
      (lower === ',' && isCapital(tokens[k + 1]) && portfolio(tokens[k + 1]!.lower))
    ) {
      const next = tokens[k + 1];
      if (k === at || next === undefined || k + 1 >= end) break;
      const nextBits = wordBits(next.lower);
      if (nextBits & HEAD && !(nextBits & MODIFIER)) break;
      if (!names[k + 1] && !portfolio(next.lower) && !(isCapital(next) && portfolio(tokens[k + 2]?.lower ?? ''))) break;
      if (lower !== ',') words.push('and');
      closed = false;
      k++;
      continue;
    }
    if (lower === 'of' && k > at && !names[k - 1] && names[k + 1] && names[k + 1]?.sense.state === undefined) {
      words.push('of');
      k++;
      closed = false;
      continue;
    }
    const upper = isCapital(token);
    const house = closed || upper ? houseAhead(scene, k, end) : k;
    if (house > k) {
      for (; k < house; k++) words.push((tokens[k] as Token).lower);
      last = k;
      bare = false;
      continue;
    }
    if (portfolio(lower)) {
      if (closed && !upper) break;
      if (upper && closed && !portfolioEnds.has(lower)) break;
      words.push(lower);
      bare = false;
      k++;
      last = k;
      // "head of the STATE UTILITY": a word behind which the name of the house goes on
      const goesOn = loose && !upper && k < end && mayQualify(tokens[k]!);
      closed = portfolioEnds.has(lower) && !goesOn;
      continue;
    }
    if (
      upper
        ? !closed && !personAhead(scene, k, end)
        : (loose || words.length > 0) && lowerRun < 4 && !closed && mayQualify(token)
    ) {
      words.push(upper ? token.text : lower);
      if (!upper) lowerRun++;
      bare = false;
      k++;
      last = k;
      continue;
    }
    break;
  }
  if (last === at || parties.length + words.length === 0) return null;
  while (words.length > 0 && ['and', 'the', 'of', 'a'].includes(words[words.length - 1]!)) words.pop();
  return {last, parties, words: words.join(' '), bare};
}

/** "the Trade CONTROL DEPARTMENT", "the national security OFFICE": the end of a name that goes on to the house itself, else `k`. */
function houseAhead({tokens, names}: Scene, k: number, end: number): number {
  const upper = isCapital(tokens[k]);
  for (let at = k; at < end && at < k + 3 && !names[at] && isCapital(tokens[at]) === upper; at++) {
    const {lower} = tokens[at] as Token;
    if (bodyHeads.has(lower) || (!upper && MATTERS.has(lower))) return at + 1;
    if (!upper) return k;
  }
  return k;
}

/** "international security AFFAIRS", "trade POLICY". */
const MATTERS = new Set(['affairs', 'policy', 'issues', 'cooperation', 'relations', 'matters', 'control']);

/** "the Chadian SECURITY COUNCIL", "Chad's SECURITY COUNCIL": a body by words that a state's own may bear. */
function owned(tokens: readonly Token[], k: number, from: number): boolean {
  return k > from && /^\p{Lu}\p{Ll}/u.test(tokens[k]!.text) && /^\p{Lu}\p{Ll}/u.test(tokens[k + 1]?.text ?? '');
}

function joins(token: Token | undefined): boolean {
  return token !== undefined && ['and', '&', ',', 'of', 'the'].includes(token.lower);
}

function portfolio(lower: string): boolean {
  return portfolioEnds.has(lower) || (wordBits(lower) & (MODIFIER | INSTITUTION)) !== 0;
}

/** Two capitalised words that no lexicon knows, after a complement has begun, are the name of its holder. */
function personAhead(scene: Scene, k: number, end: number): boolean {
  const next = scene.tokens[k + 1];
  return (
    k + 1 < end &&
    isCapital(next) &&
    !scene.names[k + 1] &&
    !portfolio(next!.lower) &&
    !portfolio(scene.tokens[k + 2]?.lower ?? '')
  );
}
