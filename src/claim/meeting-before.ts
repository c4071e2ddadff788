import {MEETING_NOUNS, type Phrase, type Predicate} from '../language/index.ts';
import {chunkStart} from './chunk.ts';
import {isHeldDialogue} from './dialogue.ts';
import type {Scene} from './scene.ts';

/**
 * The subject, or, where the arcs made another noun of the same stretch the subject, the meeting that stands there:
 * "The second cycle, due this month, HAS BEEN PUT BACK".
 */
export function meetingBefore({syntax, tokens}: Scene, predicate: Predicate): Phrase | null {
  const from = Math.max(
    0,
    ...syntax.predicates
      .filter(
        ({finite, head, governor, index}) =>
          finite &&
          head < predicate.head &&
          !(predicate.subject && predicate.subject.first <= head && head < predicate.subject.last) &&
          governor?.predicate !== index &&
          governor?.how !== 'relative' &&
          !isAside(tokens, head, predicate.head),
      )
      .map(({head}) => head + 1),
  );
  for (let token = from; token < predicate.head; token++) {
    const named = MEETING_NOUNS.has(syntax.lemmas[token]!) || isHeldDialogue(tokens, token, token);
    if (!named || syntax.tags[token] === 'VERB') continue;
    let head = token;
    while (head + 1 < predicate.head && MEETING_NOUNS.has(syntax.lemmas[head + 1]!)) head++;
    const first = chunkStart(syntax, token, from);
    const before = tokens[first - 1]?.lower ?? '';
    if (
      ['at', 'in', 'after', 'during', 'since', 'before', 'following', 'for', 'to', 'with', 'on', 'of'].includes(before)
    )
      continue;
    return {
      head,
      first,
      last: Math.max(head + 1, syntax.span(head)[1] <= predicate.head ? syntax.span(head)[1] : head + 1),
      conjuncts: [],
    };
  }
  return null;
}

/** "the round, WHICH Oslo HAD ANNOUNCED for May, was put off": a verb within commas that a relative pronoun opens. */
function isAside(tokens: Scene['tokens'], head: number, verb: number): boolean {
  let at = head;
  while (at > 0 && tokens[at]!.text !== ',' && head - at < ASIDE) at--;
  const opens = tokens.slice(at + 1, at + 3).some(({lower}) => /^(?:which|that|whom)$/u.test(lower));
  return opens && tokens[at]!.text === ',' && tokens.slice(head, verb).some(({text}) => text === ',');
}

/** How many words may stand between the comma and the verb of such a clause. */
const ASIDE = 8;
