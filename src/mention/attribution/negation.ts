import type {Clause, Extent} from './clause.ts';
import {skipBack} from './source.ts';

const negators = /^(not|n't|n’t|never|neither|nor|no|none|nobody|nothing)$/;

export function isNegated(clause: Clause, verb: number, source: Extent | null): boolean {
  if (/^short|without$/.test(clause.lower(verb - 2)) && clause.lower(verb - 1) === 'of') return true;
  if (clause.lower(verb - 1) === 'without') return true;
  for (let at = skipBack(clause, verb); at < verb; at++) if (negators.test(clause.lower(at))) return true;
  if (/^(nor|or)$/.test(clause.lower(verb - 1)) && /^(neither|not)$/.test(clause.lower(verb - 3))) return true;
  return source !== null && /^(neither|nobody|none|no)$/.test(clause.lower(source.first));
}
