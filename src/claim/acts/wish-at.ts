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
  // "a GUARANTEED share"
  const tags = syntax.tags.map((tag, token) => (syntax.relations[token] === 'amod' ? 'ADJ' : tag));
  const chunk = chunkFrom({tags}, tokens, at);
  if (chunk?.first !== at) return [];
  const themes = themesOf(scene, chunk);
  const second = tokens[chunk.last]?.lower === 'and' ? chunkFrom({tags}, tokens, chunk.last + 1) : null;
  if (second?.first === chunk.last + 1 && !isSubject(scene, second)) return [...themes, ...themesOf(scene, second)];
  return [...themes, ...listedBehind(scene, themes)];
}

/** How many words behind a "that" its verb stands. */
const FAR = 14;
