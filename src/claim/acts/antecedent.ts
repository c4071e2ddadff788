import type {Predicate} from '../../language/index.ts';
import {chunkStart} from '../chunk.ts';
import {type Theme, themesOf} from '../phrase.ts';
import type {Scene} from '../scene.ts';

/** "THE BRIDGE that Peru wants and Chile has been unwilling to build": the noun that a relative clause is about. */
export function antecedentOf(scene: Scene, {subject, head}: Predicate): Theme[] {
  const {tokens, syntax} = scene;
  const opener = subject && subject.head < head ? subject.first : head;
  const relative = relativeBefore(scene, opener);
  const last = tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  if (relative < 0 || !/^(?:NOUN|PROPN)$/u.test(syntax.tags[last - 1] ?? '')) return [];
  let first = chunkStart(syntax, last - 1);
  let noun = last - 1;
  while (syntax.tags[first - 1] === 'ADP' && /^(?:NOUN|PROPN)$/u.test(syntax.tags[first - 2] ?? '')) {
    noun = first - 2;
    first = chunkStart(syntax, noun);
  }
  const whole = themesOf(scene, {head: noun, first, last, conjuncts: []});
  // "THE NAME OF THE BRANDY, which"
  return whole.length > 0
    ? whole
    : themesOf(scene, {head: last - 1, first: chunkStart(syntax, last - 1), last, conjuncts: []});
}

/** The pronoun right before the clause, or before the fellow with which it is coordinated; -1 where there is none. */
function relativeBefore({tokens, syntax}: Scene, opener: number): number {
  if (/^(?:that|which)$/u.test(tokens[opener - 1]?.lower ?? '')) return opener - 1;
  if (!/^(?:and|but)$/u.test(tokens[opener - 1]?.lower ?? '')) return -1;
  const fellow = syntax.predicates.findLast(({finite, kind, head}) => finite && kind !== 'noun' && head < opener - 1);
  const first = fellow?.subject && fellow.subject.head < fellow.head ? fellow.subject.first : (fellow?.head ?? 0);
  return /^(?:that|which)$/u.test(tokens[first - 1]?.lower ?? '') ? first - 1 : -1;
}
