import {
  dativeVerbs,
  objectControl,
  phrasalVerbs,
  phraseParticles,
  speechVerbs,
  wishVerbs,
} from '../../en/syntax-verbs.ts';
import {attach, type Draft, dependent, isNominal} from './draft.ts';

/** "called off the meeting": what was read as a preposition is a particle, and its noun the object. */
export function mendParticle(draft: Draft, verb: number): void {
  const {heads, relations, tags} = draft;
  const at = verb + 1;
  if (
    at >= heads.length ||
    !phraseParticles.has(draft.lower(at)) ||
    !phrasalVerbs.has(`${draft.lemma(verb)} ${draft.lower(at)}`)
  )
    return;
  const noun = heads[at] as number;
  if (noun > at && heads[noun] === verb && /^(case|amod|advmod)$/.test(relations[at] as string)) {
    if (/^obl/.test(relations[noun] as string)) {
      relations[noun] = dependent(draft, verb, /^obj$/) < 0 ? 'obj' : 'obl:unmarked';
    }
  } else if (noun !== verb || !/^(advmod|case|obl|compound|mark)/.test(relations[at] as string)) return;
  attach(draft, at, verb, 'compound:prt');
  tags[at] = 'ADP';
  draft.xpos[at] = 'RP';
}

/** "..., said the minister": the noun after a verb of speech that has no subject speaks. */
export function mendInversion(draft: Draft, verb: number): void {
  if (verb === 0 || !/^VB[DZ]$/.test(draft.xpos[verb] as string) || !/^[,"”’?!]$/.test(draft.lower(verb - 1))) return;
  if (!speechVerbs.has(draft.lemma(verb)) || dependent(draft, verb, /^nsubj/) >= 0) return;
  const noun = dependent(draft, verb, /^(obj|ccomp|xcomp|iobj|obl:unmarked|parataxis)$/, verb);
  if (noun < 0 || !isNominal(draft, noun) || dependent(draft, noun, /^(nsubj|cop|case)/) >= 0) return;
  draft.relations[noun] = 'nsubj';
}

/**
 * "asked Nepal for data", "sought compensation for the losses": what is asked for hangs on the verb, what is sought on
 * its object. "gave the parties a draft": of two objects the first receives. "handed hostages to the Red Cross": who receives hangs
 * on the verb. "allowed the inspectors to return": so does the infinitive.
 */
export function mendRecipient(draft: Draft, verb: number): void {
  const lemma = draft.lemma(verb);
  const object = dependent(draft, verb, lemma === 'ask' ? /^(obj|iobj|obl)$/ : /^(obj|iobj)$/, verb);
  if (object < 0) return;
  const asked = lemma === 'ask' ? object : -1;
  const wished = wishVerbs.has(lemma) && draft.lower(object + 1) === 'for' ? verb : -1;
  for (let d = object + 1; d < draft.heads.length && (asked >= 0 || wished >= 0); d++) {
    const head = draft.heads[d] as number;
    if (head < 0 || (head !== asked && head !== wished)) continue;
    if (draft.lower(dependent(draft, d, /^case$/)) !== 'for') continue;
    if (head === asked) {
      attach(draft, d, verb, 'obl');
      if (dependent(draft, object, /^case$/) < 0) draft.relations[object] = 'iobj';
    }
    if (draft.heads[d] === wished) attach(draft, d, object, 'nmod');
  }
  const dative = dativeVerbs.has(lemma);
  if (draft.relations[object] === 'obj' && dative && dependent(draft, verb, /^obj$/, object + 1) >= 0) {
    draft.relations[object] = 'iobj';
  }
  for (let d = object + 1; d < draft.heads.length; d++) {
    if (draft.heads[d] !== object) continue;
    const first = dependent(draft, d, /^(case|mark)$/);
    const to = first >= 0 && first < d && draft.lower(first) === 'to';
    if (!to) continue;
    if (dative && draft.relations[d] === 'nmod') attach(draft, d, verb, 'obl');
    else if (objectControl.has(lemma) && draft.relations[d] === 'acl' && draft.xpos[d] === 'VB')
      attach(draft, d, verb, 'xcomp');
  }
}
