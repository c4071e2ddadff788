import type {Predicate} from '../language/index.ts';
import type {Span} from '../mention/index.ts';
import {rangeOf, type Scene, spanOf} from './scene.ts';

/** The most words that a claim's span holds. */
const LONGEST = 70;

/** The words of an act with its arguments: its clause with its subject, cut to the piece of content that it stands in. */
export function extentOf(scene: Scene, predicate: Predicate, piece: Span | null): Span {
  let first = Math.min(predicate.first, predicate.subject?.first ?? predicate.first);
  let last = Math.max(predicate.last, predicate.object?.last ?? 0, predicate.subject?.last ?? 0);
  if (piece) {
    const range = rangeOf(scene, piece);
    if (range) {
      first = Math.max(first, range[0]);
      last = Math.min(last, range[1]);
    }
  } else {
    [first, last] = withoutSaying(scene, predicate, first, last);
  }
  last = beforeNext(scene, predicate, last);
  const blank = (token: number) => scene.syntax.tags[token] === 'PUNCT' && !/["“”«»]/u.test(scene.tokens[token]!.text);
  while (first < predicate.head && (blank(first) || scene.syntax.tags[first] === 'CCONJ')) first++;
  while (last > predicate.head + 1 && blank(last - 1)) last--;
  if (last - first > LONGEST) last = Math.max(predicate.head + 1, first + LONGEST);
  return spanOf(scene, Math.min(first, predicate.head), Math.max(last, predicate.head + 1));
}

/** Where a clause of its own begins behind a colon or a semicolon. */
function beforeNext({tokens, syntax}: Scene, {head}: Predicate, last: number): number {
  const mark = tokens.findIndex(({text}, at) => at > head && at < last && /^[;:]$/u.test(text));
  const told = syntax.predicates.some(
    ({finite, kind, head: at, subject}) =>
      finite && kind !== 'noun' && at > mark && at < last && subject !== null && subject.first > mark,
  );
  return mark > 0 && told ? mark : last;
}

/** Attributions that stand in the clause, but not around it, are not its words. */
function withoutSaying(scene: Scene, predicate: Predicate, first: number, last: number): [number, number] {
  const head = scene.tokens[predicate.head]!.start;
  for (const index of scene.heard) {
    const {cue, content} = scene.mentions.attributions[index]!;
    if (!cue || content.some((piece) => piece.start <= head && head < piece.end)) continue;
    const range = rangeOf(scene, cue);
    if (!range || cue.start < scene.sentence.start || cue.end > scene.sentence.end) continue;
    if (range[0] > predicate.head && range[0] < last) last = range[0];
  }
  return [first, last];
}
