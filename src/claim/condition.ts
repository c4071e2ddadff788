import {CONDITIONS, type Predicate} from '../language/index.ts';
import {type Scene, spanOf, textOf} from './scene.ts';
import {isCondition, isSupposed} from './supposed.ts';

/** The condition under which it is told, its own or that of the verb that it completes, in the words of the text. */
export function conditionOf(scene: Scene, predicate: Predicate): string | null {
  const {predicates} = scene.syntax;
  let told = predicate;
  for (let step = 0; step < 4; step++) {
    const {index, governor} = told;
    const clause = predicates.find(
      (other) => other.governor?.how === 'condition' && other.governor.predicate === index,
    );
    if (clause) return textOf(scene, spanOf(scene, clause.first, clause.last)).replace(/^[,\s]+|[,\s.]+$/gu, '');
    if (!governor) return fronted(scene, told);
    const above = predicates[governor.predicate]!;
    if (governor.how === 'complement' && opensCondition(scene, above.first))
      return wordsOf(scene, above.first, Math.max(above.head + 1, told.first));
    if (governor.how !== 'open-complement') return fronted(scene, told);
    told = above;
  }
  return null;
}

/** "will return ONLY WHEN the men are free", "would sign, BUT ONLY IF": what is bound to a condition behind its verb, in plain sight. */
export function isBound({tokens, syntax}: Scene, {head}: Predicate): boolean {
  const only = tokens.findIndex(
    ({lower}, at) => lower === 'only' && at > head && BINDS.has(tokens[at + 1]?.lower ?? ''),
  );
  if (only < 0 || tokens.slice(head, only).some(({text}) => /^[;:]$/u.test(text))) return false;
  return !syntax.predicates.some((one) => one.finite && one.kind !== 'noun' && head < one.head && one.head < only);
}

const BINDS = new Set(['if', 'when', 'once', 'after', 'until', 'provided']);

/** "CHAD would lift it SHOULD the pact be signed": whether another clause of the sentence is a condition. */
export function isConditioned({tokens, syntax}: Scene, predicate: Predicate): boolean {
  return syntax.predicates.some((one) => {
    if (one === predicate || one.kind !== 'verb') return false;
    const [from, to] = one.head < predicate.head ? [one.head, predicate.head] : [predicate.head, one.head];
    const apart = tokens.slice(from, to).some(({text}) => /^[;:]$/u.test(text));
    return !apart && (isCondition(syntax, one) || isSupposed(syntax, one));
  });
}

/** "Once the forces make clear ..., THEY will": the condition that opens the sentence, whatever arcs were drawn to it. */
function fronted(scene: Scene, predicate: Predicate): string | null {
  const how = predicate.governor?.how ?? 'complement';
  if (!/^(?:complement|conjunct|parataxis)$/u.test(how) || !opensCondition(scene, 0)) return null;
  let comma = (predicate.subject?.first ?? predicate.head) - 1;
  while (comma > 1 && scene.tokens[comma]!.lower !== ',') comma--;
  if (comma < 2) return null;
  return wordsOf(scene, 0, comma);
}

/** "ONCE the forces make clear ..., they will": arcs that hung the main clause on its condition. */
function opensCondition({tokens, syntax}: Scene, first: number): boolean {
  const {lower} = tokens[syntax.tags[first] === 'PUNCT' ? first + 1 : first] ?? tokens[first]!;
  return CONDITIONS.has(lower) || lower === 'once';
}

function wordsOf(scene: Scene, first: number, last: number): string {
  return textOf(scene, spanOf(scene, first, last)).replace(/^["“,\s]+|[,\s.]+$/gu, '');
}
