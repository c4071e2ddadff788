import type {Span} from '../mention/index.ts';

/** What a stretch of a report's text is. */
export type Layer = 'evidence' | 'claim' | 'attribution' | 'time' | 'actor' | 'place';

/** A marked span; of several on the same words the outer comes first in the order of `Layer`. */
export interface Mark extends Span {
  layer: Layer;
  /** The number of a claim, or null. */
  number: number | null;
  /** What a reader is told about it in a few words. */
  note: string | null;
}

/** A piece of text, or a mark around pieces. `first` is false where a mark goes on after a boundary. */
export type Piece = string | {mark: Mark; first: boolean; last: boolean; pieces: Piece[]};

const LAYERS: readonly Layer[] = ['evidence', 'claim', 'attribution', 'place', 'time', 'actor'];

/**
 * The text from `start` to `end` with its marks nested as markup must be: a mark that crosses the edge of an earlier or
 * an outer layer's is broken there. The pieces, joined, are the text to the letter.
 */
export function nest(text: string, start: number, end: number, marks: readonly Mark[]): Piece[] {
  const clipped = marks
    .map((mark) => ({mark, from: Math.max(mark.start, start), to: Math.min(mark.end, end)}))
    .filter(({from, to}) => from < to)
    .sort((a, b) => a.from - b.from || b.to - a.to || rank(a.mark) - rank(b.mark));
  const root: Piece[] = [];
  const open: {mark: Mark; to: number; pieces: Piece[]}[] = [];
  let at = start;
  let next = 0;
  const target = () => open.at(-1)?.pieces ?? root;
  const write = (to: number) => {
    if (to > at) target().push(text.slice(at, to));
    at = to;
  };
  const push = (mark: Mark, to: number) => {
    const pieces: Piece[] = [];
    target().push({mark, first: at === Math.max(mark.start, start) && mark.start >= start, last: false, pieces});
    open.push({mark, to, pieces});
  };
  const close = () => {
    const closed = open.pop()!;
    const piece = target().at(-1);
    if (closed.pieces.length === 0) target().pop();
    else if (typeof piece === 'object') piece.last = at === closed.to && closed.mark.end <= end;
    return closed;
  };
  while (next < clipped.length || open.length > 0) {
    const ending = open.reduce((first, {to}) => Math.min(first, to), Number.POSITIVE_INFINITY);
    const starting = clipped[next]?.from ?? Number.POSITIVE_INFINITY;
    write(Math.min(ending, starting));
    const again: {mark: Mark; to: number}[] = [];
    if (ending <= starting) {
      while (open.some(({to}) => to <= at)) {
        const closed = close();
        if (closed.to > at) again.unshift(closed);
      }
    } else {
      const {mark, to} = clipped[next++]!;
      // An inner layer that would break this mark is broken instead: evidence and claims stay whole where they can.
      while (open.some((other) => other.to < to && rank(other.mark) > rank(mark))) again.unshift(close());
      push(mark, to);
    }
    for (const {mark, to} of again) push(mark, to);
  }
  write(end);
  return root;
}

function rank(mark: Mark): number {
  return LAYERS.indexOf(mark.layer);
}
