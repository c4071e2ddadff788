import {conditionWords} from '../../en/syntax-verbs.ts';
import type {Hold} from '../syntax.ts';
import type {Clauses} from './clause.ts';

/** The word that a predicate hangs on and how; null for the main clause. */
export function readGovernor(
  clauses: Clauses,
  at: number,
  kind: 'verb' | 'noun' | 'adjective',
): {word: number; how: Hold} | null {
  const word = clauses.head(at);
  if (word < 0) return null;
  const relation = clauses.relation(at);
  const how = holdOf(clauses, at, relation, kind);
  return how === null ? null : {word, how};
}

function holdOf(clauses: Clauses, at: number, relation: string, kind: 'verb' | 'noun' | 'adjective'): Hold | null {
  const mark = clauses.introduction(at, 'mark');
  switch (relation) {
    case 'ccomp':
    case 'csubj':
    case 'csubj:pass':
    case 'csubj:outer':
      return 'complement';
    case 'xcomp':
      return 'open-complement';
    case 'acl:relcl':
    case 'advcl:relcl':
    case 'amod':
      return 'relative';
    case 'parataxis':
      return 'parataxis';
    case 'conj':
      return 'conjunct';
    case 'acl':
      return mark === '' && clauses.xpos(at) !== 'VB' ? 'relative' : 'noun-complement';
    case 'advcl':
      if (conditionWords.has(mark.split(' ')[0] as string)) return 'condition';
      return clauses.xpos(at) === 'VB' && /(^| )to$/.test(mark)
        ? 'purpose'
        : /^so that|^in order/.test(mark)
          ? 'purpose'
          : 'adverbial';
    default:
      return kind === 'noun' || /^(obj|obl|nsubj|nmod)/.test(relation) ? 'complement' : 'adverbial';
  }
}
