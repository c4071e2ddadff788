import {eventEndings, eventNouns, noEvents} from '../../en/syntax-nouns.ts';
import type {Clauses} from './clause.ts';

/** What kind of predicate a word is; null if none. */
export function predicateKind(clauses: Clauses, at: number): 'verb' | 'noun' | 'adjective' | null {
  const tag = clauses.tag(at);
  const relation = clauses.relation(at);
  if (tag === 'VERB') {
    if (
      /^(aux|cop)/.test(relation) ||
      relation === 'case' ||
      relation === 'mark' ||
      relation === 'fixed' ||
      relation === 'compound' ||
      relation === 'cc'
    )
      return null;
    if (relation === 'amod' || relation === 'obl' || relation === 'nmod')
      return clauses.xpos(at) === 'VBN' || clauses.xpos(at) === 'VBG' ? 'verb' : null;
    return 'verb';
  }
  if (tag === 'AUX') return /^(aux|cop|fixed|goeswith|flat|compound)/.test(relation) ? null : 'verb';
  const copula = clauses.dependent(at, 'cop') >= 0;
  if (tag === 'ADJ')
    return copula || /^(xcomp|advcl|ccomp|acl|root)/.test(relation) || clauses.dependent(at, 'nsubj', 'csubj') >= 0
      ? 'adjective'
      : null;
  if (tag === 'NOUN') {
    const unit = /^(compound|flat|fixed|goeswith)/.test(relation);
    if (!unit && isEvent(clauses.lemma(at))) return 'noun';
  }
  return copula || clauses.dependent(at, 'nsubj') >= 0 ? 'noun' : null;
}

/** Whether a noun names an event, by list or by ending. */
export function isEvent(lemma: string): boolean {
  if (eventNouns.has(lemma)) return true;
  return lemma.length > 5 && eventEndings.test(lemma) && !noEvents.has(lemma);
}
