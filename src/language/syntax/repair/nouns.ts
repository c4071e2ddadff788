import {attach, type Draft, dependent, isFiniteForm, isNominal} from './draft.ts';

/** "agreed on steps to ease transit and to speed up visas": an infinitive is coordinated with the infinitive before it. */
export function mendInfinitive(draft: Draft, at: number): void {
  const {heads, relations, xpos} = draft;
  if (relations[at] !== 'conj' || xpos[at] !== 'VB') return;
  const to = dependent(draft, at, /^mark$/);
  if (to < 1 || to > at || draft.lower(to) !== 'to' || draft.lower(to - 1) !== 'and') return;
  const first = heads[at] as number;
  if (first < 0 || xpos[first] === 'VB') return;
  for (let verb = to - 2; verb > first; verb--) {
    const mark = xpos[verb] === 'VB' ? dependent(draft, verb, /^mark$/) : -1;
    if (mark < 0 || draft.lower(mark) !== 'to') continue;
    attach(draft, at, verb, 'conj');
    return;
  }
}

/** "the question of Russia's SEIZED property remains": behind a possessor, a past form describes the noun, not the subject. */
export function mendAttributive(draft: Draft, at: number): void {
  const {heads, relations, xpos} = draft;
  if (!/^VB[DN]$/.test(xpos[at] as string) || !/^(POS|PRP\$)$/.test(xpos[at - 1] ?? '')) return;
  let noun = at + 1;
  while (/^(JJ|NN|VBG)/.test(xpos[noun + 1] ?? '')) noun++;
  if (!/^NN/.test(xpos[noun] ?? '') || heads[noun] !== at) return;
  const main = heads.findIndex((head, d) => d > noun && head === at && isFiniteForm(draft, d));
  const subject = dependent(draft, at, /^nsubj/);
  if (main < 0 || subject < 0 || subject > at) return;
  heads[main] = heads[at] as number;
  relations[main] = relations[at] as string;
  for (let d = 0; d < heads.length; d++) if (heads[d] === at && d !== noun) heads[d] = main;
  heads[noun] = subject;
  relations[noun] = 'nmod';
  heads[at] = noun;
  relations[at] = 'amod';
  xpos[at] = 'VBN';
}

/** "access to banking", "ended without agreement": a noun behind a preposition is no clause, nor is "a day before ...". */
export function mendNounClause(draft: Draft, at: number): void {
  const {heads, relations} = draft;
  if (relations[at] === 'parataxis' && /^(hour|day|week|month|year)s?$/.test(draft.lower(at))) {
    relations[at] = 'obl:unmarked';
    return;
  }
  if (!/^(acl|advcl)$/.test(relations[at] as string) || dependent(draft, at, /^(nsubj|cop|mark|aux)/) >= 0) return;
  const preposition = dependent(draft, at, /^case$/);
  const head = heads[at] as number;
  if (preposition < 0 || preposition > at || head < 0) return;
  relations[at] = isNominal(draft, head) ? 'nmod' : 'obl';
}
