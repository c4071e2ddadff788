import type {Hold, Predicate} from '../language/index.ts';
import type {Span} from '../mention/index.ts';
import {occasionOf} from './occasion.ts';
import {rangeOf, type Scene} from './scene.ts';
import {voiceAt} from './source.ts';

/**
 * The mentions that stand in the predicate's own clause; where there is none, those of the participles that go on with
 * it ("met for the first time, SITTING DOWN in Geneva on Friday").
 */
export function ownedBy<T extends Span>(scene: Scene, predicate: Predicate, mentions: readonly T[]): T[] {
  if (mentions.length === 0) return [];
  const owner = ownerOf(scene, predicate.head);
  const owned = mentions.filter((mention) => {
    const range = rangeOf(scene, mention);
    return range !== null && ownerOf(scene, range[0]) === owner;
  });
  if (owned.length > 0) return owned;
  const going = scene.syntax.predicates.filter(
    ({finite, head, kind, auxiliaries}) =>
      kind === 'verb' &&
      !finite &&
      auxiliaries.length === 0 &&
      head > predicate.head &&
      head < predicate.last &&
      scene.syntax.xpos[head] === 'VBG',
  );
  const gone = mentions.filter((mention) => {
    const range = rangeOf(scene, mention);
    return range !== null && going.some(({head}) => ownerOf(scene, head) === ownerOf(scene, range[0]));
  });
  if (gone.length > 0) return gone;
  const occasion =
    occasionOf(scene, predicate, mentions) ?? opening(scene, predicate, mentions) ?? beside(scene, predicate, mentions);
  if (occasion) return [occasion];
  return mentions.filter((mention) => follows(scene, predicate, mention)).slice(0, 1);
}

/**
 * "ON 14 MAY, the third meeting took place", "IN LIMA ON 14 MAY, they met": what opens the sentence before a comma, for its
 * first finite verb.
 */
function opening<T extends Span>(scene: Scene, {head, finite, kind}: Predicate, mentions: readonly T[]): T | null {
  const main = scene.syntax.predicates.find(
    (one) => one.finite && one.kind !== 'noun' && one.governor?.how !== 'adverbial',
  );
  if (!finite || kind === 'noun' || main?.head !== head) return null;
  const comma = openingEnd(scene);
  if (comma >= head) return null;
  return mentions.find((mention) => (rangeOf(scene, mention)?.[1] ?? head) <= comma) ?? null;
}

/** "The front ON MONDAY rejected the text": what stands between a subject and its finite verb. */
function beside<T extends Span>(scene: Scene, predicate: Predicate, mentions: readonly T[]): T | null {
  const {head, finite, kind, subject} = predicate;
  if (!finite || kind !== 'verb' || !subject || subject.head > head) return null;
  const near = mentions.find((mention) => {
    const range = rangeOf(scene, mention);
    return range !== null && subject.head < range[0] && range[1] <= head && head - range[1] <= BESIDE;
  });
  return near ?? null;
}

/** How many adverbs and marks may stand between such a mention and the verb. */
const BESIDE = 3;

/** The comma behind the times and places that open the sentence, with their prepositions; its end where it opens otherwise. */
function openingEnd(scene: Scene): number {
  const {tokens, syntax, times, places} = scene;
  const named = (at: number) =>
    [...times, ...places].some(({start, end}) => start < tokens[at]!.end && end > tokens[at]!.start);
  let at = 0;
  while (at < tokens.length && (named(at) || /^(?:ADP|DET)$/u.test(syntax.tags[at]!))) at++;
  return tokens[at]?.text === ',' && at > 0 ? at : tokens.length;
}

/** Whether the mention stands behind the verb with no other finite verb between, in the same piece of what a source says. */
function follows(scene: Scene, {head, kind}: Predicate, mention: Span): boolean {
  const range = rangeOf(scene, mention);
  if (kind !== 'verb' || !range || range[0] <= head) return false;
  const {piece} = voiceAt(scene, scene.tokens[head]!.start);
  if (piece && mention.end > piece.end) return false;
  if (!piece && voiceAt(scene, mention.start).piece) return false;
  const between = scene.tokens.slice(head + 1, range[0]).some(({text}) => /^[;:]$/u.test(text));
  return (
    !between &&
    !scene.syntax.predicates.some(
      (other) => other.finite && other.kind !== 'noun' && other.head > head && other.head < range[0],
    )
  );
}

const OWN_CLAUSE: ReadonlySet<Hold> = new Set([
  'complement',
  'adverbial',
  'relative',
  'parataxis',
  'condition',
  'conjunct',
  'noun-complement',
]);

/**
 * The head of the clause that a token belongs to. Nouns, and verbs that only complete the verb above them ("expected to
 * meet"), belong to that verb; a verb with a clause of its own, a coordinated one among them, starts anew.
 */
export function ownerOf(scene: Scene, token: number): number {
  scene.owners[token] ??= findOwner(scene, token);
  return scene.owners[token];
}

function findOwner({syntax}: Scene, token: number): number {
  let at = token;
  for (let step = 0; step < syntax.heads.length && syntax.heads[at]! >= 0; step++) {
    const clause = syntax.predicates.find(({head, kind}) => head === at && kind !== 'noun');
    if (clause && (clause.finite || (clause.governor && OWN_CLAUSE.has(clause.governor.how)))) return at;
    at = syntax.heads[at]!;
  }
  return at;
}
