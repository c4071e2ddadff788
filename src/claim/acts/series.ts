import type {Phrase} from '../../language/index.ts';
import {chunkFrom} from '../chunk.ts';
import {isTime} from '../named.ts';
import type {Scene} from '../scene.ts';

/** "a consensus ON the extension of the truce, ON fentanyl AND ON port fees", "two accords, ONE ON A and ONE ON B". */
export function pointsOn(scene: Scene, {head}: Phrase): Phrase[] {
  const {tokens} = scene;
  let on = head + 1;
  while (on < head + 3 && BEFORE_ON.has(tokens[on]?.lower ?? '')) on++;
  return tokens[on]?.lower === 'on' ? pointsFrom(scene, on) : [];
}

const BEFORE_ON = new Set([',', 'one']);

/** The points behind an "on" and behind each further one that an "and" leads to: "ON a hotline between the fleets AND ON patrols". */
export function pointsFrom(scene: Scene, on: number): Phrase[] {
  const {tokens, syntax} = scene;
  const cuts: {on: number; end: number; and: boolean}[] = [{on, end: on, and: false}];
  for (let at = on + 1; at < tokens.length && !endsSeries(scene, at); at++) {
    if (tokens[at]!.lower !== 'on') continue;
    let before = at - 1;
    while (OTHERS.has(tokens[before]!.lower)) before--;
    const and = tokens[before]!.lower === 'and';
    if (!and && tokens[before]!.text !== ',') continue;
    cuts.push({on: at, end: and && tokens[before - 1]!.text === ',' ? before - 1 : before, and});
  }
  const last = cuts.findLastIndex(({and}) => and);
  return cuts.slice(0, Math.max(1, last + 1)).flatMap((cut, index, all) => {
    const chunk = chunkFrom(syntax, tokens, cut.on + 1);
    if (chunk?.first !== cut.on + 1 || isTime(scene, chunk)) return [];
    return [{...chunk, last: all[index + 1]?.end ?? chunk.last}];
  });
}

/** "and ONE on the border", "and THE OTHER on customs". */
const OTHERS = new Set(['one', 'another', 'the', 'other', 'third', 'a', 'also', 'finally']);

/** Where a clause of its own begins, no further point can follow. */
function endsSeries({tokens, syntax}: Scene, at: number): boolean {
  if (/^[.;:]$/u.test(tokens[at]!.text)) return true;
  return syntax.predicates.some(({kind, finite, head}) => kind === 'verb' && finite && head === at);
}

/** "agreed to reopen the post AND ON THE RELEASE of sailors": a point behind the verbs that an agreement names. */
export function pointBehind(scene: Scene, head: number): Phrase[] {
  const {tokens} = scene;
  for (let at = head + 1; at < tokens.length - 1 && !endsSeries(scene, at); at++) {
    if (tokens[at]!.lower !== 'on') continue;
    const chunk = chunkFrom(scene.syntax, tokens, at + 1);
    if (chunk?.first === at + 1 && isTime(scene, chunk)) continue;
    return tokens[at - 1]!.lower === 'and' ? pointsFrom(scene, at) : [];
  }
  return [];
}
