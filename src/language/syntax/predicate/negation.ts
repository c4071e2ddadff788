import {negativeDeterminers, negators} from '../../en/syntax-verbs.ts';
import type {Clauses} from './clause.ts';

/** The word that denies a predicate within its own clause; null if none. */
export function readNegation(clauses: Clauses, at: number): number | null {
  for (const d of clauses.dependents(at)) {
    const relation = clauses.relation(d);
    const word = clauses.lower(d);
    if (negators.has(word) && /^(advmod|cc|det|aux|dep)/.test(relation)) return d;
    if (word === 'no' && (relation === 'det' || relation === 'advmod')) return d;
    if (word === 'without' && (relation === 'mark' || relation === 'case')) return d;
    if (relation === 'advmod' && word === 'longer') {
      const no = clauses.dependents(d).find((k) => clauses.lower(k) === 'no');
      if (no !== undefined) return no;
    }
    if (/^(nsubj|obj)/.test(relation)) {
      if (negativeDeterminers.has(word)) return d;
      const no = clauses
        .dependents(d)
        .find((k) => clauses.relation(k).startsWith('det') && negativeDeterminers.has(clauses.lower(k)));
      if (no !== undefined) return no;
    }
  }
  return null;
}
