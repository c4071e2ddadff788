import {rangeOf, type Scene} from './scene.ts';

/**
 * The range with the actors that are coordinated with its own in plain sight ("the government AND the rebels", "A, B
 * and C"), whatever the arcs between them. Commas join only what an "and" closes.
 */
export function coordinated(scene: Scene, first: number, last: number): [number, number] {
  // "freed the crew, AND WE THANK him": a clause of its own
  if (
    scene.tokens[first - 1]?.lower === 'and' &&
    scene.tokens[first - 2]?.text === ',' &&
    isPronoun(scene, first, last)
  )
    return [first, last];
  const listed = grown(scene, first, last, true);
  const {from, to} = listed.and ? listed : grown(scene, first, last, false);
  return [from, to];
}

function isPronoun({syntax}: Scene, first: number, last: number): boolean {
  return last - first === 1 && syntax.tags[first] === 'PRON';
}

function grown(scene: Scene, first: number, last: number, commas: boolean): {from: number; to: number; and: boolean} {
  let [from, to, and] = [first, last, false];
  for (let more = true; more; ) {
    more = false;
    for (const mention of scene.actors) {
      const range = rangeOf(scene, mention);
      if (!range) continue;
      if (range[0] < to && to < range[1]) to = range[1];
      if (range[0] < from && from < range[1]) from = range[0];
      const before = range[1] <= from ? joint(scene, range[1], from, commas) : null;
      const after = range[0] >= to ? joint(scene, to, range[0], commas) : null;
      if (!before && !after) continue;
      if (before) from = range[0];
      else to = range[1];
      and ||= (before ?? after) === 'and';
      more = true;
    }
  }
  return {from, to, and};
}

function joint(scene: Scene, from: number, to: number, commas: boolean): 'and' | ',' | null {
  if (joins(scene, from, to) || isThoseOf(scene, from, to)) return 'and';
  // "Chad's minister A and NIGER'S ENVOY B"
  if (to - from === 1 && /^['’]s?$/u.test(scene.tokens[from]!.text)) return ',';
  return commas && to - from === 1 && scene.tokens[from]!.text === ',' ? ',' : null;
}

/** "Chad's envoys AND THOSE OF Niger", of which a subject may hold the first words. */
function isThoseOf({tokens}: Scene, from: number, to: number): boolean {
  const words = tokens.slice(Math.max(0, from - 2), to).map(({lower}) => lower);
  return THOSE_OF.test(words.join(' ')) && words.slice(Math.min(from, 2)).every((word) => THOSE.has(word));
}

const THOSE_OF = /\band (?:those|that) of(?: the)?$/u;
const THOSE: ReadonlySet<string> = new Set(['and', 'those', 'that', 'of', 'the']);

/** Whether only "and" stands between two phrases, with an article, an adjective, or the acronym of the first beside it. */
function joins({tokens, syntax}: Scene, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 7) return false;
  let and = false;
  for (let token = from; token < to; token++) {
    const {lower, text} = tokens[token]!;
    if (lower === 'and') and = true;
    const acronym = tokens[token - 1]?.text === '(' && /^\p{Lu}[\p{L}\d.-]*$/u.test(text);
    const qualifies = ['ADJ', 'ADV'].includes(syntax.tags[token]!) || /-(?:led|backed|run|based)$/u.test(lower);
    if (!JOINERS.has(lower) && !qualifies && !acronym) return false;
  }
  return and;
}

const JOINERS = new Set(
  "and , the both ( ) a 's ’s government governments army side authorities movement group officials negotiators recognised recognized".split(
    ' ',
  ),
);
