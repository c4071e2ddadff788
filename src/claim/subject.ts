import {MEETING_NOUNS, SUBJECT_ADJECTIVES, TALKS_BODIES, TALKS_KINDS, TOPIC_WORDS} from '../language/index.ts';
import type {Span} from '../mention/index.ts';
import {type Scene, spanOf, textOf, within} from './scene.ts';

const DETERMINERS = new Set(['a', 'an', 'the', 'their', 'its', 'this', 'these']);
const NAMES: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);
const GOES_ON: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'PART', 'NUM', 'ADP']);

/** How many words name a subject at most, and how far behind the noun of the meeting its body stands. */
const LONGEST = 6;

/**
 * What the talks are about, as their noun phrase names it: "talks ON FISHING QUOTAS", "TRADE talks", "a round of NUCLEAR
 * talks", "the sixth meeting of the DELIMITATION commissions"; null where it names nothing.
 * @param head the token of the noun for the talks, or for a body that holds them
 */
export function subjectOf(scene: Scene, head: number): string | null {
  return subjectAt(scene, head)?.label ?? null;
}

/** The same with where it stands. */
export function subjectAt(scene: Scene, head: number): {label: string; span: Span} | null {
  return behind(scene, head) ?? before(scene, head);
}

function named(scene: Scene, first: number, last: number): {label: string; span: Span} {
  const span = spanOf(scene, first, last);
  return {label: textOf(scene, span), span};
}

/** Whether the token names a body that holds talks: "commission". */
export function isBodyOfTalks({syntax}: Scene, token: number): boolean {
  return TALKS_BODIES.has(syntax.lemmas[token]!.toLowerCase());
}

function before(scene: Scene, head: number): ReturnType<typeof subjectAt> {
  let first = head;
  while (first > 0 && head - first < LONGEST && isSubject(scene, first - 1)) first--;
  return first < head ? named(scene, first, head) : null;
}

/** Whether the word before "talks" tells what they are about: no name of a side or place, no time, no form of talks. */
function isSubject({tokens, syntax, actors, places, times}: Scene, token: number): boolean {
  const {lower, start, end} = tokens[token]!;
  const isNoun = syntax.tags[token] === 'NOUN' || syntax.tags[token] === 'PROPN';
  const tells = (isNoun && !TALKS_KINDS.has(syntax.lemmas[token]!)) || SUBJECT_ADJECTIVES.has(lower);
  return tells && ![...actors, ...places, ...times].some((mention) => mention.start < end && mention.end > start);
}

function behind(scene: Scene, head: number): ReturnType<typeof subjectAt> {
  const {tokens, syntax} = scene;
  const next = tokens[head + 1]?.lower ?? '';
  if (next === 'of') {
    for (let at = head + 2; at < Math.min(tokens.length, head + 2 + LONGEST); at++) {
      if (MEETING_NOUNS.has(syntax.lemmas[at]!) || isBodyOfTalks(scene, at)) return subjectAt(scene, at);
      if (syntax.tags[at] === 'VERB' || tokens[at]!.text === ',') return null;
    }
    return null;
  }
  return TOPIC_WORDS.has(next) ? phraseAt(scene, head + 2) : null;
}

/** The noun phrase that begins at a token, without its article; null where it is a time or a mere condition. */
function phraseAt(scene: Scene, at: number): ReturnType<typeof subjectAt> {
  const {tokens, syntax, times} = scene;
  const first = DETERMINERS.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  let last = first;
  while (last < tokens.length && last < first + LONGEST && GOES_ON.has(syntax.tags[last]!)) {
    if (syntax.tags[last] === 'ADP' && tokens[last]!.lower !== 'of') break;
    last++;
  }
  while (last > first && !NAMES.has(syntax.tags[last - 1]!)) last--;
  if (first === last || tokens[first]!.lower === 'condition' || within(scene, times, first, last).length > 0)
    return null;
  return named(scene, first, last);
}
