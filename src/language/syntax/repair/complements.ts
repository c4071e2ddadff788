import {infinitiveVerbs, speechVerbs} from '../../en/syntax-verbs.ts';
import {timeWords} from './attachment.ts';
import {attach, type Draft, dependent, isNominal} from './draft.ts';

/** "agreed on Monday to extend the truce": what is agreed, refused or planned is no purpose. */
export function mendComplement(draft: Draft, at: number): void {
  const verb = draft.heads[at] as number;
  if (draft.relations[at] !== 'advcl' || draft.xpos[at] !== 'VB' || verb < 0 || verb > at) return;
  if (!infinitiveVerbs.has(draft.lemma(verb)) || draft.lower(dependent(draft, at, /^mark$/)) !== 'to') return;
  if (dependent(draft, verb, /^(xcomp|ccomp|obj)$/) < 0) draft.relations[at] = 'xcomp';
}

/**
 * "told reporters on Monday THAT Chad had freed the crew", "rumours THAT Chad had freed the crew": a clause that has all that
 * its verb needs is no relative one. It completes the verb of speech before it, else the noun.
 */
export function mendThat(draft: Draft, at: number): void {
  const {heads, relations, tags, xpos} = draft;
  if (!/^(acl:relcl|acl|ccomp|advcl)$/.test(relations[at] as string)) return;
  const that = dependent(draft, at, /^(obj|mark|advmod)$/);
  if (that < 1 || that > at || draft.lower(that) !== 'that') return;
  const subject = dependent(draft, at, /^nsubj/);
  if (subject < that || subject > at) return;
  const noun = heads[at] as number;
  const passive = relations[subject] === 'nsubj:pass' && (isBe(draft, at - 1) || isBe(draft, at - 2));
  const whole = relations[that] === 'mark' || passive || dependent(draft, at, /^(obj|ccomp)$/, at) >= 0;
  const timed = noun >= 0 && noun < at && timeWords.has(draft.lower(noun));
  if (!whole && !timed) return;
  relations[that] = 'mark';
  tags[that] = 'SCONJ';
  xpos[that] = 'IN';
  if (!/^acl/.test(relations[at] as string) || noun < 0 || !isNominal(draft, noun)) return;
  let verb = heads[noun] as number;
  while (verb >= 0 && !/^(VERB|AUX)$/.test(tags[verb] as string)) verb = heads[verb] as number;
  const said = verb >= 0 && speechVerbs.has(draft.lemma(verb)) && /^(iobj|obj|obl)/.test(relations[noun] as string);
  if (verb >= 0 && (timed || (said && dependent(draft, verb, /^ccomp$/) < 0))) attach(draft, at, verb, 'ccomp');
  else relations[at] = 'acl';
}

function isBe(draft: Draft, at: number): boolean {
  return /^(?:is|are|was|were|be|been|being)$/.test(draft.lower(at));
}
