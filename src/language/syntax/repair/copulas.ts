import {attach, type Draft, dependent, isNominal} from './draft.ts';

/** "The round IS due on Monday": a copula stands before its predicate, but in questions; what was taken for one behind has the subject's head. */
export function mendCopula(draft: Draft, at: number): void {
  const {heads, relations, tags} = draft;
  const noun = heads[at] as number;
  if (relations[at] !== 'cop' || noun < 0 || noun > at || !isNominal(draft, noun) || tags[noun] === 'PRON') return;
  if (dependent(draft, noun, /^nsubj/) >= 0 || !/^(root|ccomp|conj|advcl|parataxis)$/.test(relations[noun] as string))
    return;
  let predicate = at + 1;
  while (tags[predicate] === 'ADV' || tags[predicate] === 'PART') predicate++;
  if (tags[predicate] !== 'ADJ' || isNominal(draft, predicate + 1) || tags[predicate + 1] === 'ADJ') return;
  const above = heads[noun] as number;
  const relation = relations[noun] as string;
  heads[predicate] = above;
  relations[predicate] = relation;
  heads[noun] = predicate;
  relations[noun] = 'nsubj';
  for (let d = at; d < heads.length; d++) if (heads[d] === noun && d !== predicate) heads[d] = predicate;
  for (let d = predicate + 1; d < heads.length; d++) if (heads[d] === at) attach(draft, d, predicate, 'obl');
}
