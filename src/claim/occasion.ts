import type {Predicate} from '../language/index.ts';
import type {Span} from '../mention/index.ts';
import type {Scene} from './scene.ts';

/** How many words may stand between "when" and the verb of its clause, and before it to a time or place. */
const CLAUSE_OPENS = 6;
const BEFORE_WHEN = 7;

/** "in Oslo on May 7, WHEN the talks were resumed": the time, and the place, that a clause of time goes on from. */
export function occasionOf<T extends Span>(scene: Scene, {head}: Predicate, mentions: readonly T[]): T | null {
  const {tokens} = scene;
  let when = head - 1;
  while (when > 0 && when > head - CLAUSE_OPENS && tokens[when]!.lower !== 'when') when--;
  if (when < 2 || tokens[when]!.lower !== 'when' || tokens[when - 1]!.text !== ',') return null;
  const {start} = tokens[Math.max(0, when - BEFORE_WHEN)]!;
  return mentions.findLast((mention) => mention.start >= start && mention.end <= tokens[when - 1]!.start) ?? null;
}
