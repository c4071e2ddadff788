import type {Predicate} from '../../language/index.ts';
import {chunkFrom} from '../chunk.ts';
import {themesOf, themesOfPredicate} from '../phrase.ts';
import {type Scene, within} from '../scene.ts';
import {type Content, content} from './content.ts';

/** "agreed on three points: A, B AND C", "agreed on the following: (a) TO REOPEN A; (b) TO FREE B": what stands behind the colon, each by itself. */
export function enumerated(scene: Scene, {head}: Predicate): Content[] {
  const {tokens} = scene;
  const colon = tokens.findIndex(({text}, at) => text === ':' && at > head && at <= head + FAR);
  const announced = colon > 0 && tokens.slice(head, colon).some(({lower}) => POINTS.test(lower));
  if (!announced) return [];
  const apart = tokens.some(({text}, at) => text === ';' && at > colon);
  const items: Content[] = [];
  let first = colon + 1;
  for (let at = first; at <= tokens.length; at++) {
    const ends = at === tokens.length || tokens[at]!.text === '.' || isCut(scene, at, apart);
    if (!ends) continue;
    const item = itemOf(scene, first, at);
    if (item) items.push(item);
    first = at + 1;
  }
  return items.length > 1 && items.every(({theme}) => theme !== null) ? items : [];
}

/** How many words behind the verb the colon may stand. */
const FAR = 10;
const POINTS = /^(?:following|points?|things?|steps?|measures?|items?|matters?)$/u;

/** Where one of the points ends: at a semicolon, where they have them, else at a comma or an "and" before another. */
function isCut({tokens, syntax}: Scene, at: number, apart: boolean): boolean {
  const {text, lower} = tokens[at]!;
  if (apart) return text === ';';
  return text === ',' || (lower === 'and' && OPENS.has(syntax.tags[at + 1] ?? ''));
}

const OPENS = new Set(['DET', 'ADJ', 'NUM', 'PART']);

function itemOf(scene: Scene, from: number, last: number): Content | null {
  const {tokens, syntax} = scene;
  let first = from;
  while (first < last && (LEAD.test(tokens[first]!.lower) || (tokens[first - 1]?.text === '(' && first < last - 1)))
    first++;
  if (first >= last || within(scene, scene.times, first, last).length === last - first) return null;
  const verb = syntax.predicates.find(({kind, head}) => kind !== 'noun' && head >= first && head < last);
  const chunk = chunkFrom(syntax, tokens, tokens[first]!.lower === 'on' ? first + 1 : first);
  const named = chunk && chunk.head < last && (!verb || chunk.head < verb.head) && tokens[first]!.lower !== 'to';
  const [theme] = named
    ? themesOf(scene, {...chunk, last: Math.min(chunk.last, last)})
    : verb
      ? themesOfPredicate(scene, verb)
      : [];
  return {...content(scene, first, last), theme: theme ?? null};
}

const LEAD = /^(?:[(),;:–—-]|and|also|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|\d\)?|to)$/u;
