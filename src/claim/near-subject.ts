import type {Predicate} from '../language/index.ts';
import {chunkStart} from './chunk.ts';
import type {ClaimActor} from './claim.ts';
import {subjectsOf} from './fellows.ts';
import {isTimed} from './participants.ts';
import {lineOf, type Scene} from './scene.ts';

/**
 * Who stands right before a finite verb, where the arcs made another phrase its subject: "a step that THE MINISTRY
 * deplored", "whether THE PREMIER OF ARMENIA had spoken". Empty where the arcs and the words agree.
 */
export function nearSubjectOf(scene: Scene, predicate: Predicate, role: ClaimActor['role']): ClaimActor[] {
  const {finite, kind, head, auxiliaries, subject} = predicate;
  if (!finite || kind !== 'verb') return [];
  const {syntax, tokens} = scene;
  let end = Math.min(head, ...auxiliaries.filter((at) => at < head));
  while (
    end > 0 &&
    (syntax.tags[end - 1] === 'ADV' || /^(?:has|have|had|neither|both|never|not)$/u.test(tokens[end - 1]!.lower))
  )
    end--;
  if (end < 1 || !/^(?:NOUN|PROPN)$/u.test(syntax.tags[end - 1]!)) return [];
  const first = startOf(scene, end);
  if (subject !== null && subject.first < end && first < subject.last && subject.head < head) return [];
  if (!opens(scene, first)) return [];
  const actors = subjectsOf(scene, {...predicate, subject: {first, head: end - 1, last: end, conjuncts: []}}, role);
  if (actors.length > 0 || end - first > LONGEST) return actors;
  return [{role, name: lineOf(scene, first, end), party: null, entity: null}];
}

/** The most words of a description. */
const LONGEST = 8;

/** Where the noun phrase that ends before a token begins, with what it is of and its fellows: "the services OF LAOS AND THAILAND". */
function startOf(scene: Scene, end: number): number {
  const {syntax, tokens} = scene;
  let first = chunkStart(syntax, end - 1);
  for (let step = 0; step < 4 && first > 1; step++) {
    const before = tokens[first - 1]!.lower;
    if (before !== 'of' && before !== 'and') break;
    if (!/^(?:NOUN|PROPN|ADJ)$/u.test(syntax.tags[first - 2]!)) break;
    first = chunkStart(syntax, first - 2);
  }
  while (first < end - 1 && isTimed(scene, first) && syntax.tags[first] !== 'DET') first++;
  return first;
}

/** Whether a clause may begin at the token. */
function opens({tokens, syntax}: Scene, first: number): boolean {
  if (first === 0) return true;
  const {lower, text} = tokens[first - 1]!;
  return (
    text === ',' ||
    syntax.tags[first - 1] === 'SCONJ' ||
    OPENERS.has(lower) ||
    /^(?:NOUN|PROPN|NUM)$/u.test(syntax.tags[first - 1]!)
  );
}

const OPENERS = new Set(
  'that which whom whether if unless when while because although though since after before once until as why how where what and but'.split(
    ' ',
  ),
);
