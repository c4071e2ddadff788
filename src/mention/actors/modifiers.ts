import {actingVerbs, closedWords} from '../../language/en/names.ts';
import type {Token} from '../../language/index.ts';
import {DELEGATION, HEAD, INSTITUTION, isCapital, MODIFIER, PEOPLE, type Scene, wordBits} from './scene.ts';

/** Military ranks, which say less of their bearer than an office does. */
export const ranks = new Set(
  'general admiral colonel marshal commodore brigadier lieutenant captain commander major'.split(' '),
);
/** What "general" may follow: "director general". */
export const beforeGeneral = new Set(
  'consulate secretary director consul attorney solicitor prosecutor governor secretaries inspector deputy'.split(' '),
);
const plainWord = /^[a-z][a-z-]*$/;
const verbal = /\p{L}{2}(?:ed|ing|ly)$/u;

/** Whether a second head goes on from the first: "Foreign Ministry spokesman", "director general", not "minister officials". */
export function continues(tokens: readonly Token[], head: number, k: number): boolean {
  const before = tokens[head] as Token;
  const token = tokens[k] as Token;
  if (token.lower === 'general') return beforeGeneral.has(before.lower) || ranks.has(before.lower);
  if (wordBits(before.lower) & (INSTITUTION | MODIFIER)) return true;
  return isCapital(token) && (isCapital(before) || ranks.has(token.lower));
}

export function attributive(scene: Scene, at: number): boolean {
  const sense = scene.names[at]?.sense;
  return sense !== undefined && (sense.adjective ?? sense.body ?? sense.movement) !== undefined;
}

/** Whether modifiers from `k` lead to a head within a few words of the same case. */
export function leadsToHead(scene: Scene, k: number, limit: number, upper: boolean): boolean {
  for (let i = k; i < limit && i < k + 5; i++) {
    const token = scene.tokens[i] as Token;
    if (scene.skipped[i]) return false;
    const bits = wordBits(token.lower);
    if (bits & (HEAD | PEOPLE | DELEGATION | INSTITUTION)) return true;
    if (!(bits & MODIFIER) && !(token.lower === 'and' && i > k) && !scene.names[i] && !(upper && isCapital(token)))
      return false;
  }
  return false;
}

const BETWEEN = /^(?:between|with|by|from|ahead|before|after|following|to|on)$/;

/** Whether a capitalised word that no lexicon knows stands before a capitalised head: "Water Resources Minister". */
export function capitalHead(scene: Scene, k: number, limit: number): boolean {
  for (let i = k + 1; i < limit && i < k + 4; i++) {
    const token = scene.tokens[i] as Token;
    const bits = wordBits(token.lower);
    if (bits & (HEAD | INSTITUTION))
      return !(bits & INSTITUTION) || isCapital(token) ? isCapital(token) && !ranks.has(token.lower) : false;
    if (!isCapital(token) && token.lower !== 'and' && token.text !== '&') return false;
    // "the Meeting BETWEEN President X and", in the letters of a heading
    if (BETWEEN.test(token.lower)) return false;
  }
  return false;
}

/** A lower-case word that may stand between a nationality and an office: "Sudan's irrigation minister". */
export function mayQualify(token: Token): boolean {
  return (
    plainWord.test(token.lower) &&
    !closedWords.has(token.lower) &&
    !actingVerbs.has(token.lower) &&
    !verbal.test(token.lower)
  );
}

const functionWords =
  /^(?:and|or|but|in|on|at|by|for|from|with|to|of|as|that|which|who|whose|while|when|where|after|before|over|under|about|into|against|than|talks|negotiations|if|because|since|until|through|not|all|both|itself|be|been|being|without|within)$/;

/** Whether a token is a lower-case noun, which a name that is also an adjective then only qualifies: "US sanctions". */
export function qualifies(token: Token | undefined): boolean {
  if (token === undefined || !/^\p{Ll}/u.test(token.text)) return false;
  return !actingVerbs.has(token.lower) && !/ly$/.test(token.lower) && !functionWords.test(token.lower);
}
