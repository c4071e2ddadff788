import type {Predicate, Syntax} from '../language/index.ts';

/** "became THE FIRST state TO SIGN", "was THE LAST TO RATIFY": one of those who did. */
export function isFirstTo({lemmas, tags}: Syntax, {head, finite}: Predicate): boolean {
  if (finite || lemmas[head - 1] !== 'to') return false;
  for (let at = head - 2; at > 0 && at > head - 7 && FIRSTS_BETWEEN.has(tags[at]!); at--)
    if (FIRSTS.has(lemmas[at]!) && /^(?:the|its|only)$/u.test(lemmas[at - 1]!))
      return /^(?:be|become|as|,)$/u.test(lemmas[at - 2] ?? '');
  return false;
}

const FIRSTS = new Set(['first', 'second', 'third', 'last', 'latest', 'only']);
const FIRSTS_BETWEEN = new Set(['NOUN', 'ADJ', 'PROPN', 'ADP', 'DET', 'NUM']);
