import {DENYING, FALSE, GROUNDED, HEARSAY, type Predicate, type Syntax} from '../language/index.ts';
import {wordBeforeThat} from './that.ts';

/** How many words before the noun for what is said may tell that it is denied. */
const NEAR = 4;

/** Whether a predicate is told as what is only said ("REPORTS THAT Peru had met them"), and whether as what is not so. */
export function hearsayOf(syntax: Syntax, predicate: Predicate): {false: boolean} | null {
  const {lemmas} = syntax;
  const at = wordBeforeThat(syntax, predicate);
  if (!HEARSAY.has(lemmas[at] ?? '')) return null;
  const before = lemmas.slice(Math.max(0, at - NEAR), at);
  const groundless = before.some((lemma, index) => lemma === 'no' && GROUNDED.has(before[index + 1] ?? ''));
  return {false: groundless || lemmas.some((lemma) => FALSE.has(lemma))};
}

/** "DENIES REPORTS THAT Peru has met them". */
export function isHearsayDenied(syntax: Syntax, predicate: Predicate): boolean {
  const {lemmas} = syntax;
  const at = wordBeforeThat(syntax, predicate);
  if (!HEARSAY.has(lemmas[at] ?? '') || predicate.tense === 'none') return false;
  const from = Math.max(0, at - NEAR);
  const verb = lemmas.findIndex((lemma, index) => index >= from && index < at && DENYING.has(lemma));
  return verb >= 0 && !/^(?:not|n['’]t|never)$/u.test(lemmas[verb - 1] ?? '');
}
