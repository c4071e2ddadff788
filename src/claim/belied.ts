import type {Predicate, Syntax} from '../language/index.ts';
import {wordBeforeThat} from './that.ts';

/** "was to sign it BUT HAS NOT", "was reported to have signed, THOUGH IT HAD NOT": told in the same breath as not done. */
export function isBelied({lemmas, tags}: Syntax, {head, finite}: Predicate): boolean {
  if (finite) return false;
  for (let at = head + 1; at < lemmas.length; at++) {
    if (!BUT.has(lemmas[at]!)) continue;
    let next = at + 1;
    if (tags[next] === 'PRON' || tags[next] === 'ADV') next++;
    if (!HELPING.has(lemmas[next] ?? '') || !/^(?:not|n['’]t|never)$/u.test(lemmas[next + 1] ?? '')) continue;
    let end = next + 2;
    while (SO.has(lemmas[end] ?? '')) end++;
    if (end >= lemmas.length || tags[end] === 'PUNCT') return true;
  }
  return false;
}

const BUT = new Set(['but', 'though', 'although', 'yet', 'and']);
const HELPING = new Set(['have', 'do', 'be']);
const SO = new Set(['yet', 'do', 'so', 'it', 'that', 'this']);

/** "has been told BY NOBODY that he is being expelled": what nobody says. */
export function isSaidByNobody(syntax: Syntax, predicate: Predicate): boolean {
  const at = wordBeforeThat(syntax, predicate);
  return at > 0 && syntax.lemmas.slice(Math.max(0, at - 2), at + 1).some((lemma) => NOBODY.has(lemma));
}

const NOBODY = new Set(['nobody', 'none', 'no-one']);

/** "NOT EVEN IN PRINCIPLE ... HAD anything been agreed": an inversion behind a denial that opens the sentence. */
export function isDeniedAtFirst({lemmas, tags}: Syntax, {subject, head}: Predicate): boolean {
  if (!subject || subject.first < 2 || subject.first > head || !INVERTED.has(lemmas[subject.first - 1]!)) return false;
  const first = tags.findIndex((tag) => tag !== 'PUNCT');
  const opens = lemmas[first]!;
  const none = lemmas[first + 1] === 'no' && /^(?:at|under|in|on|by)$/u.test(opens);
  return (opens === 'not' && first < subject.first - 1) || opens === 'nowhere' || none;
}

const INVERTED = new Set(['have', 'be', 'do', 'will', 'would', 'can', 'could', 'should', 'may', 'must']);

/** "spoke OF SANCTIONS BEING LIFTED", "asked for them being freed": a deed that is only named as what something is about. */
export function isOnlyNamed({lemmas, tags}: Syntax, {subject, head, auxiliaries, finite}: Predicate): boolean {
  if (finite || !subject || subject.first > head || auxiliaries.length === 0) return false;
  if (!auxiliaries.some((token) => lemmas[token] === 'be' && tags[token] === 'AUX') || lemmas[head - 1] !== 'be')
    return false;
  return NAMING.has(lemmas[subject.first - 1] ?? '') && tags[subject.first - 2] !== 'PUNCT';
}

const NAMING = new Set(['of', 'for', 'about', 'against', 'to']);

/** "hopes to SEE HIM RELEASED": the infinitive whose object the participle is told of. */
export function seenDone({lemmas, predicates, xpos}: Syntax, {head, auxiliaries, finite}: Predicate): Predicate | null {
  if (finite || auxiliaries.length > 0 || !/^VB[DN]$/u.test(xpos[head]!)) return null;
  const see = predicates.findLast(
    (one) => SEES.has(one.lemma) && one.head < head && one.object !== null && one.object.head < head,
  );
  const led = see && !see.finite && lemmas[see.head - 1] === 'to' && head - see.object!.last <= 1;
  return led ? see : null;
}

const SEES = new Set(['see', 'have', 'get', 'want', 'keep', 'leave']);
