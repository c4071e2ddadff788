import type {Link} from './link.ts';
import type {Own} from './own.ts';

/** Relations that part a clause from what governs it: it is told on its own. */
const APART = /^(acl:relcl|parataxis|appos)$/;
/** Relations of what a governor without a signature takes up, be it denied or open itself. */
const TAKEN_UP = /^(nsubj|obj|obl|nmod|advcl|amod|compound|csubj)/;
/** How much of "takes place" a modal leaves. */
const LEFT: Readonly<Record<string, number>> = {'': 1, will: 0.8, shall: 0.8, "'ll": 0.8, would: 0.4, can: 0.4};

/**
 * Whether an event takes place, from -1 over 0 (open) to 1: what each governor says of what hangs on it, composed from
 * the outermost on (Nairn, Condoravdi and Karttunen 2006), with negation and modals of every clause.
 */
export function composed(chain: readonly Link[], self: Own): number {
  let value = 1;
  for (let k = chain.length - 1; k >= 0; k--) {
    const {own, relation, signature} = chain[k]!;
    value = told(APART.test(relation) ? 1 : value, own);
    if (signature !== null) value *= value >= 0 ? signature.affirmed : -signature.denied;
    else if (TAKEN_UP.test(relation)) value = value < 0 ? 0.4 : Math.max(value, 0.4 * value + 0.3);
  }
  return told(value, self);
}

function told(value: number, {denied, modal}: Own): number {
  return (denied ? -value : value) * (LEFT[modal] ?? 0.2);
}
