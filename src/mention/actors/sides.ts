import {sideNouns} from '../../language/en/offices.ts';
import type {Token} from '../../language/index.ts';
import {DELEGATION, HEAD, INSTITUTION, MODIFIER, PEOPLE, wordBits} from './scene.ts';
import type {Walk} from './walk.ts';

/** "the sides", "both delegations", "the two countries", "neither side". */
export function sides(walk: Walk): boolean {
  let k = walk.at;
  const first = walk.lower(k);
  let counted = /^(?:both|two|three|four|neither|either|each)$/.test(first);
  if (/^(?:the|these|those|both|neither|either|each|all)$/.test(first)) k++;
  if (/^(?:two|three|four|other)$/.test(walk.lower(k))) {
    counted = true;
    k++;
  }
  if (/^(?:of)$/.test(walk.lower(k)) && walk.lower(k + 1) === 'the') k += 2;
  if (
    /^(?:warring|opposing|negotiating|conflicting|rival|neighbouring|neighboring|chief|feuding|contracting|sovereign)$/.test(
      walk.lower(k),
    )
  )
    k++;
  if (counted) k = pastPortfolio(walk, k);
  const noun = walk.lower(k);
  const namesakes = k > walk.at ? NAMESAKES.get(noun) : undefined;
  if (namesakes) {
    walk.draft(walk.at, k + 1, {
      kind: 'group',
      form: 'description',
      noun: 'countries',
      parties: [...namesakes],
      definite: true,
      plural: true,
    });
    walk.at = k + 1;
    return true;
  }
  const singular =
    noun === 'side' || noun === 'government' || noun === 'party' || noun === 'delegation' || noun === 'country';
  const list =
    sideNouns.has(noun) ||
    (counted && (wordBits(noun) & (PEOPLE | DELEGATION)) !== 0) ||
    (singular && /^(?:neither|each|either)$/.test(first));
  if (!list || k === walk.at) return false;
  // "the parties to the conflict" as well, "the countries of the region" not
  if (
    !counted &&
    /^(?:countries|states|nations|governments|powers|neighbours|neighbors|foes|rivals|enemies|armies|groups|factions)$/.test(
      noun,
    )
  )
    return false;
  if (!counted && walk.lower(k + 1) === 'of' && noun !== 'sides' && noun !== 'parties') return false;
  walk.draft(walk.at, k + 1, {kind: 'group', form: 'description', noun, definite: true, plural: true});
  walk.at = k + 1;
  return true;
}

/** States that share a name: "the two KOREAS". */
const NAMESAKES: ReadonlyMap<string, readonly string[]> = new Map([
  ['koreas', ['KOR', 'PRK']],
  ['congos', ['COD', 'COG']],
  ['sudans', ['SDN', 'SSD']],
]);

/** "the two DEFENCE ministers", "both PRIME ministers", "the two CHIEF negotiators": behind what they are ministers of. */
function pastPortfolio(walk: Walk, k: number): number {
  let noun = k;
  while (noun < k + LONGEST_PORTFOLIO && wordBits(walk.lower(noun)) & MODIFIER) noun++;
  return noun > k && /s$/.test(walk.lower(noun)) && wordBits(walk.lower(noun)) & PEOPLE ? noun : k;
}

const LONGEST_PORTFOLIO = 3;

export function pronoun(walk: Walk, token: Token): boolean {
  const {lower} = token;
  const from = walk.at;
  const possessive = lower === 'his' || lower === 'their' || (lower === 'her' && !endsPhrase(walk, from + 1));
  if (possessive) {
    if (ownsDelegation(walk, from + 1)) return false;
  }
  const sex =
    lower === 'he' || lower === 'him' || lower === 'his' ? 'm' : lower === 'she' || lower === 'her' ? 'f' : null;
  const kind = sex === null ? (lower === 'it' ? 'state' : 'group') : 'person';
  const plural = lower === 'they' || lower === 'them' || lower === 'their';
  walk.draft(from, from + 1, {kind, form: 'pronoun', noun: lower, sex, plural});
  walk.at = from + 1;
  return true;
}

function ownsDelegation(walk: Walk, k: number): boolean {
  for (let i = k; i < k + 4; i++) {
    const bits = wordBits(walk.lower(i));
    if (bits & (DELEGATION | INSTITUTION | HEAD | PEOPLE)) return true;
    if (bits === 0) return false;
  }
  return false;
}

function endsPhrase(walk: Walk, k: number): boolean {
  const token = walk.token(k);
  return (
    token === undefined ||
    !/^[\p{L}]/u.test(token.text) ||
    /^(?:in|on|at|to|for|with|that|and|about|by|from)$/.test(token.lower)
  );
}
