import {actingVerbs, givingWords, motionWords, townNouns} from '../../language/en/names.ts';
import type {Sentence, Token} from '../../language/index.ts';
import {type Found, partyOf} from './lexicon.ts';
import {DELEGATION, type Draft, HEAD, isPossessive, PEOPLE, type Scene, wordBits} from './scene.ts';

const placing = new Set(
  'in at off near outside inside around across through via within throughout leaving leave leaves left visiting visited reached entered toward towards'.split(
    ' ',
  ),
);
const NAMED_AFTER =
  /^(?:club|group|quartet|forum|format|process|pact|initiative|conference|dialogue|platform|agreement|accords?|protocol|convention|treaty|declaration|summit|document|fund|university)$/;
const MINDED =
  /^(?:concerned|worried|alarmed|ready|willing|unwilling|prepared|committed|opposed|unhappy|confident|convinced|dissatisfied|open|keen|eager|reluctant|determined|bound|satisfied|adamant|uneasy|wary)$/;
/** Verbs that are said to a government and not to its city. */
const ADDRESSES =
  /^(?:urg|ask|accus|blam|press|warn|inform|thank|assur|invit|threaten|rebuk|criticis|criticiz|condemn|implor|beg|pressur|notif|persuad|oblig)(?:e|es|ed|ing|s|y|ied|ies|ying)?$/;
const OPENS = /^(?:after|before|between|during|since|following|at|in|on|under|despite|last|this|earlier|later)$/;
const BREAKAWAY = /^(?:breakaway|separatist|self-declared|self-proclaimed|unrecogni[sz]ed|semi-autonomous|autonomous)$/;
const neverSubject = new Set('hosted hosts held is was will has'.split(' '));

/**
 * The party that a country or capital stands for where it is used of a government; null where it is but a place. A
 * country is a government unless a word of place governs it; a capital only where something shows that it acts.
 */
export function governs(scene: Scene, found: Found, sentence: Sentence, drafts: readonly Draft[]): string | null {
  const {sense, first, last} = found;
  const {tokens} = scene;
  const lower = (k: number): string => (k >= sentence.first && k < sentence.last ? (tokens[k] as Token).lower : '');
  const party = partyOf(sense) as string;
  const capital = sense.state === undefined;
  // "the Paris Club", "the Minsk Group"
  if (capital && /^\p{Lu}/u.test(tokens[last]?.text ?? '') && NAMED_AFTER.test(lower(last))) return null;
  let before = lower(first - 1) === 'the' ? first - 2 : first - 1;
  // "between Tehran and Washington": what governs the first of a pair governs both
  const paired = pairedWith(scene, before, sentence);
  if (paired !== null) {
    const earlier = drafts
      .slice(-4)
      .find((draft) => draft.sentence === sentence.index && draft.last === paired.last && draft.first <= paired.first);
    const place = scene.names[paired.first];
    if (place && !earlier && partyOf(place.sense) !== null && !(capital && !place.sense.capital)) return null;
    if (earlier) return party;
    before = -1;
  }
  const preposition = lower(before);
  const next = lower(last);
  if (
    preposition === 'at' &&
    isPossessive(tokens[last]) &&
    /^(?:request|insistence|initiative|invitation|urging|behest)$/.test(lower(last + 1))
  )
    return party;
  // "at Ankara's request"
  if (
    capital &&
    isPossessive(tokens[last]) &&
    /^\p{Ll}/u.test(tokens[last + 1]?.text ?? '') &&
    last + 1 < sentence.last
  )
    return townNouns.has(lower(last + 1)) ? null : party;
  if (placing.has(preposition)) return null;
  if (preposition === 'from')
    return wordBits(lower(before - 1)) & (PEOPLE | DELEGATION | HEAD) ||
      /^(?:response|reply|refusal|offer|offers|concession|concessions|apology|invitation|promise|assurances?|commitments?|criticism|protests?|objections?|threats?|rejection|warnings?|proposals|demands|requests|replies|agrément|message|approval|letter|word|support|pressure|demand|request|proposal|answer|guarantees|aid|calls)$/.test(
        lower(before - 1),
      )
      ? party
      : null;
  if (preposition === 'to') return toParty(lower, before, capital) ? party : null;
  // "the BREAKAWAY region of Transnistria" has a government of its own
  const apart = BREAKAWAY.test(lower(before - 2)) && (lower(before - 3) !== 'the' || !placing.has(lower(before - 4)));
  if (
    preposition === 'of' &&
    !apart &&
    /^(?:city|town|village|port|capital|streets|outskirts|suburbs|north|south|east|west|centre|center|part|parts|residents|east|province|region|airport)$/.test(
      lower(before - 1),
    )
  )
    return null;
  if (next === ',' && scene.names[last + 1]?.sense.state !== undefined && capital) return null;
  if (lower(before) === ',' && !capital) {
    // "Koh Kong, Cambodia": the country that a town lies in
    const town = tokens[before - 1] as Token | undefined;
    const known = scene.names[before - 1];
    const preceding = lower(before - 2);
    if (
      town &&
      /^\p{Lu}/u.test(town.text) &&
      (placing.has(preceding) || placing.has(lower(before - 3)) || /^(?:to|from)$/.test(preceding)) &&
      !known?.sense.state &&
      (known?.sense.town === undefined || known.sense.town === sense.state) &&
      !isSubject(lower, sentence.first, before, last)
    )
      return null;
  }
  if (!capital) return party;
  const beside = scene.names[last + 1];
  if (/^(?:,|and)$/.test(next) && beside && beside.sense.town !== undefined && beside.sense.capital === undefined)
    return null;
  if (
    /^(?:with|by|between|against|told|telling|tells|upon|toward|than)$/.test(preposition) ||
    ADDRESSES.test(preposition)
  )
    return preposition === 'by' && /^(?:way)$/.test(lower(before - 1)) ? null : party;
  if (preposition === 'on')
    return /^(?:called|calls|call|calling|urged|pressure|imposed|depends|depend|demands)$/.test(lower(before - 1))
      ? party
      : null;
  if (preposition === 'for')
    return /^(?:spoke|spokesman|spokeswoman|signed|act|acting|unacceptable|important|ball|question|matter|condition|proposal)$/.test(
      lower(before - 1),
    )
      ? party
      : null;
  if (
    preposition === 'that' ||
    preposition === '' ||
    !/^\p{L}/u.test(preposition) ||
    /^(?:and|while|but|as|whether|if|unless|once|lest|whom|why|how|because|after|before|since|when|although|though|said|says|where|which|until|so|what)$/.test(
      preposition,
    )
  ) {
    // a town hosts talks as often as its government does
    if (/^host(?:ed|s)$/.test(next)) return null;
    let k = last;
    for (
      let n = 0;
      n < 3 &&
      /ly$|^(?:also|again|then|later|earlier|still|both|now|has|had|have|will|would|never|not)$/.test(lower(k));
      n++
    )
      k++;
    if (
      neverSubject.has(next) &&
      k === last &&
      /^(?:in|on|at|the|a|by|under)$/.test(lower(last + 1)) &&
      (next === 'is' || next === 'was')
    )
      return null;
    if (
      k > last &&
      /^(?:will|would)$/.test(lower(k - 1)) &&
      /^[a-z]+$/.test(lower(k)) &&
      !/^(?:be|host|have)$/.test(lower(k))
    )
      return party;
    if (/ed$/.test(next) && !/^(?:remained|witnessed|named|called)$/.test(next)) return party;
    // "Rabat is deeply concerned", "Rabat remains ready"
    const state = /ly$|^(?:also|still|not|now|very|more|already)$/.test(lower(k + 1)) ? k + 2 : k + 1;
    if (/^(?:is|was|remains|remained)$/.test(lower(k)) && MINDED.test(lower(state))) return party;
    // "Rabat has no intention of", "Rabat has yet to"
    if (/^ha[sd]$/.test(lower(k - 1)) && /^(?:no|yet|still|little|neither)$/.test(lower(k)) && k === last + 1)
      return party;
    if (actingVerbs.has(lower(k)) || (k > last && /(?:ed|en)$/.test(lower(k)))) return party;
    if (next === 'and' && actsTogether(scene, last + 1, lower)) return party;
    if (next === ',' && (sense.seat !== undefined || /^(?:which|whose)$/.test(lower(last + 1)))) return party;
    return null;
  }
  if (preposition === 'of')
    return /^(?:position|demand|behalf|request|proposal|demands|part|government|initiative|side)$/.test(
      lower(before - 1),
    )
      ? party
      : null;
  // "After the talks Tokyo gave its consent": a subject behind what opens the sentence
  if (OPENS.test(lower(sentence.first)) && /^[a-z]+$/.test(preposition) && actingVerbs.has(next)) return party;
  return null;
}

/** How many words name whoever acts together with a government. */
const FELLOW = 7;

/** "Riyadh and THE HOUTHIS AGREED", "Lima and ITS CREDITORS HAVE AGREED": a party or people, with the verb of both. */
function actsTogether({names}: Scene, from: number, lower: (k: number) => string): boolean {
  let known = lower(from) === 'its';
  let at = from;
  while (at < from + FELLOW && /^[\p{L}\d.-]+$/u.test(lower(at)) && !/^(?:and|of|in|to|on|at|for)$/.test(lower(at))) {
    const name = names[at];
    const verb = /^(?:has|have|had|will|would)$/.test(lower(at)) ? at + 1 : at;
    if (known && at > from && (verb > at || actingVerbs.has(lower(at))))
      return (
        /^(?:[a-z-]+ly|not|been|yet|still)$/.test(lower(verb)) ||
        actingVerbs.has(lower(verb)) ||
        /(?:ed|en)$/.test(lower(verb))
      );
    known ||= name ? partyOf(name.sense) !== null : false;
    at = name ? name.last : at + 1;
  }
  return false;
}

/** "In Lima, PERU AND Chile agreed", "After talks in Arica, CHILE SAID": the phrase that opens the sentence has come to its end. */
function isSubject(lower: (k: number) => string, first: number, comma: number, last: number): boolean {
  if (!OPENS.test(lower(first))) return false;
  for (let k = first; k < comma; k++) if (lower(k) === ',') return false;
  return (
    /^(?:and|has|have|had|will|would|may|might|could|is|was|did|does)$|(?:[a-z]ed|[a-z]s)$/.test(lower(last)) ||
    actingVerbs.has(lower(last))
  );
}

/** The name joined to this one by "and", a comma or a dash before it, if a party of the same kind. */
function pairedWith(scene: Scene, before: number, sentence: Sentence): Found | null {
  const joint = scene.tokens[before];
  if (joint === undefined || before <= sentence.first || !/^(?:and|-|–|—|or)$/.test(joint.lower)) return null;
  for (let k = before - 1; k >= sentence.first && k >= before - 6; k--) {
    const found = scene.names[k];
    if (found) return found.last === before && (found.sense.state ?? found.sense.capital) !== undefined ? found : null;
  }
  return null;
}

function toParty(lower: (k: number) => string, before: number, capital: boolean): boolean {
  for (let k = before - 1; k >= before - 4; k--) {
    const word = lower(k);
    if (word === 'back') continue;
    if (givingWords.has(word)) return true;
    if (motionWords.has(word)) return false;
  }
  return !capital;
}
