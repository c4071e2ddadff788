import {chunkFrom} from '../chunk.ts';
import {type Theme, themesOf, themesOfPredicate} from '../phrase.ts';
import type {Scene} from '../scene.ts';
import {withAimOf} from './deed-point.ts';
import {isSubject, listedBehind} from './stance-points.ts';

/** What is wished from a token on: the phrases that stand there, or what a "that" or an infinitive says is to be done. */
export function wishAt(scene: Scene, at: number): readonly Theme[] {
  const {tokens, syntax} = scene;
  const word = tokens[at]?.lower ?? '';
  const verb = syntax.predicates.find(({kind, head}) => kind !== 'noun' && head > at && head <= at + FAR);
  if (word === 'that') return verb ? withAimOf(scene, verb, themesOfPredicate(scene, verb, 1)) : [];
  if (word === 'to' && verb?.head === at + 1) return themesOfPredicate(scene, verb, 1);
  const tags = tagsOfNames(scene);
  const chunk = chunkFrom({tags}, tokens, at);
  if (chunk?.first !== at) return [];
  const themes = themesOf(scene, chunk);
  const second = /^(?:and|or)$/u.test(tokens[chunk.last]?.lower ?? '')
    ? chunkFrom({tags}, tokens, chunk.last + 1)
    : null;
  if (second?.first === chunk.last + 1 && !isSubject(scene, second)) return [...themes, ...themesOf(scene, second)];
  return [...themes, ...listedBehind(scene, themes)];
}

/** The tags with what stands before a noun as an adjective: "a GUARANTEED share", "FISHING rights". */
export function tagsOfNames({syntax, tokens}: Scene): string[] {
  const {tags, relations, xpos} = syntax;
  const names = (at: number) => xpos[at] === 'VBG' && tags[at + 1] === 'NOUN' && tokens[at - 1]?.lower !== 'by';
  return tags.map((tag, at) => (relations[at] === 'amod' || names(at) ? 'ADJ' : tag));
}

/** How many words behind a "that" its verb stands. */
const FAR = 14;
