import {adverbialMarks, speechVerbs, transitiveVerbs} from '../../en/syntax-verbs.ts';
import {timeWords} from './attachment.ts';
import {attach, type Draft, dependent, isFiniteForm, isNominal} from './draft.ts';

/** "The envoy who led the talks resigned": a noun is no main clause while a finite verb hangs below it without subject. */
export function mendLostMain(draft: Draft): void {
  const root = draft.heads.indexOf(-1);
  if (root < 0 || !isNominal(draft, root) || dependent(draft, root, /^(cop|nsubj|case)/) >= 0) return;
  for (let at = draft.heads.length - 1; at > root; at--) {
    if (!isFiniteForm(draft, at) || draft.tags[at] === 'AUX' || draft.relations[at] === 'acl:relcl') continue;
    if (!/^(acl|conj|appos|parataxis)$/.test(draft.relations[at] as string)) continue;
    if (dependent(draft, at, /^(nsubj|csubj|mark|cc$)/) >= 0) continue;
    draft.heads[at] = -1;
    draft.relations[at] = 'root';
    draft.heads[root] = at;
    draft.relations[root] = 'nsubj';
    for (let d = 0; d < draft.heads.length; d++) if (draft.heads[d] === root && d > at) draft.heads[d] = at;
    return;
  }
}

/** "A plan TO FREE them, lift the ban and sign WAS REJECTED": what a noun is for is no main clause before a finite verb. */
export function mendLostSubject(draft: Draft): void {
  const {heads, relations} = draft;
  const root = heads.indexOf(-1);
  const subject = root < 0 ? -1 : dependent(draft, root, /^nsubj/);
  if (subject < 0 || subject > root || draft.xpos[root] !== 'VB' || !isNominal(draft, subject)) return;
  if (dependent(draft, root, /^(?:aux|cop)/) >= 0) return;
  const own = dependent(draft, subject, /^acl/);
  const to = own < 0 ? root : own;
  if (draft.lower(to - 1) !== 'to' || to - subject > 3) return;
  for (let at = root + 1; at < heads.length; at++) {
    const help = dependent(draft, at, /^(?:aux|cop)/);
    const finite = isFiniteForm(draft, help < 0 ? at : help) && (help < 0 || help < at);
    if (!finite || draft.tags[at] === 'AUX' || dependent(draft, at, /^(?:nsubj|csubj|mark|cc$)/) >= 0) continue;
    if (!/^(?:xcomp|ccomp|conj|parataxis|acl|advcl|dep)$/.test(relations[at] as string)) continue;
    heads[at] = -1;
    relations[at] = 'root';
    heads[subject] = at;
    relations[subject] = help >= 0 && relations[help] === 'aux:pass' ? 'nsubj:pass' : 'nsubj';
    heads[root] = own < 0 ? subject : own;
    relations[root] = own < 0 ? 'acl' : 'conj';
    for (let d = 0; d < heads.length; d++) if (heads[d] === root && (d > at || d < subject)) heads[d] = at;
    return;
  }
}

/**
 * "Kenya, which mediates, said", "The round, scheduled for May, was put off": where the verb of the description was
 * given the subject of the main verb after it, the main verb gets it back.
 */
export function mendDescription(draft: Draft, at: number): void {
  const {heads, relations, xpos} = draft;
  const subject = dependent(draft, at, /^nsubj/);
  if (subject < 0 || subject > at || !isNominal(draft, subject)) return;
  const second = dependent(draft, at, /^nsubj/, subject + 1);
  const relative = second > subject && second < at && xpos[second]?.[0] === 'W';
  const participle = /^VB[ND]$/.test(xpos[at] as string) && dependent(draft, at, /^(aux|cop|mark|cc$)/) < 0;
  const comma = draft.lower(at - 1) === ',' || (draft.tags[at - 1] === 'ADV' && draft.lower(at - 2) === ',');
  if (!relative && !(participle && comma)) return;
  let main = heads[at] as number;
  if (main < at) {
    main = -1;
    for (let d = at + 1; d < heads.length && main < 0; d++) {
      if (
        heads[d] === at &&
        /^(conj|ccomp|parataxis|advcl|xcomp|obl)$/.test(relations[d] as string) &&
        startsAfterComma(draft, d)
      )
        main = d;
    }
  } else if (!startsAfterComma(draft, main)) return;
  if (main < 0 || draft.tags[main] === 'NOUN') return;
  if (participle && main > at) keepBefore(draft, at, main);
  if (dependent(draft, main, /^(nsubj|csubj|mark|cc$)/) >= 0) return;
  if (heads[main] === at) {
    heads[main] = heads[at] as number;
    relations[main] = relations[at] as string;
    for (let d = 0; d < heads.length; d++) if (heads[d] === at && d > main) heads[d] = main;
  }
  heads[subject] = main;
  relations[subject] = dependent(draft, main, /^aux:pass/) >= 0 ? 'nsubj:pass' : 'nsubj';
  heads[at] = subject;
  relations[at] = relative ? 'acl:relcl' : 'acl';
  if (participle && !relative) xpos[at] = 'VBN';
  else if (xpos[main] === 'VBN' && dependent(draft, main, /^aux/) < 0) xpos[main] = 'VBD';
}

/** "scheduled for 17 May, have been put off": what stands before the comma hangs on the participle. */
function keepBefore(draft: Draft, at: number, main: number): void {
  const {heads, relations} = draft;
  const noun = dependent(draft, main, /^nsubj/, at);
  if (noun < 0 || noun > main) return;
  for (let d = at + 1; d < noun; d++) if (heads[d] === main) attach(draft, d, noun, 'case');
  heads[noun] = at;
  relations[noun] = 'obl';
}

/** Whether the verb group of a finite verb begins right after a comma. */
function startsAfterComma(draft: Draft, verb: number): boolean {
  let first = verb;
  while (first > 0 && draft.heads[first - 1] === verb && /^(aux|advmod|cop)/.test(draft.relations[first - 1] as string))
    first--;
  const finite = /^(VB[DZPN]|MD)$/.test(draft.xpos[first] as string);
  return finite && first > 0 && draft.lower(first - 1) === ',';
}

/**
 * "the return of prisoners until sanctions are lifted": a clause of time or condition belongs to the verb, as does a gerund
 * behind a comma, "signed a treaty in May, PLEDGING to keep it".
 */
export function mendAdverbial(draft: Draft, at: number): void {
  if (!/^acl/.test(draft.relations[at] as string)) return;
  const mark = dependent(draft, at, /^(mark|advmod)$/);
  const marked =
    mark >= 0 && mark < at && adverbialMarks.has(draft.lower(mark)) && dependent(draft, at, /^nsubj/) >= mark;
  if (!marked && !(draft.xpos[at] === 'VBG' && draft.lower(at - 1) === ',')) return;
  let verb = draft.heads[at] as number;
  while (verb >= 0 && !/^(VERB|AUX)$/.test(draft.tags[verb] as string)) verb = draft.heads[verb] as number;
  if (verb >= 0) attach(draft, at, verb, 'advcl');
}

/** "The sides agreed, the envoy announced": the clause before a verb of speech is what it reports. */
export function mendReport(draft: Draft, at: number): void {
  const verb = draft.heads[at] as number;
  if (verb < at || !/^(advcl|dep)$/.test(draft.relations[at] as string) || !speechVerbs.has(draft.lemma(verb))) return;
  if (dependent(draft, at, /^mark/) >= 0 || dependent(draft, verb, /^(ccomp|obj)$/) >= 0) return;
  const subject = dependent(draft, at, /^nsubj/);
  if (subject >= 0 && dependent(draft, verb, /^nsubj/) > at) draft.relations[at] = 'ccomp';
}

/** "Talks mediated by Qatar resumed": a participle with a by-phrase before a finite verb describes the subject. */
export function mendReduced(draft: Draft, at: number): void {
  const {heads, relations, xpos} = draft;
  if (!/^VB[ND]$/.test(xpos[at] as string) || dependent(draft, at, /^aux/) >= 0) return;
  const subject = dependent(draft, at, /^nsubj/);
  if (subject < 0 || subject > at || !isNominal(draft, subject)) return;
  const agent = dependent(draft, at, /^obl/, at);
  if (agent < 0 || !(relations[agent] === 'obl:agent' || draft.lower(dependent(draft, agent, /^case/)) === 'by'))
    return;
  let main = -1;
  for (let d = agent + 1; d < heads.length && main < 0; d++) {
    if (heads[d] !== at || !/^(xcomp|ccomp|conj|advcl|parataxis|acl)$/.test(relations[d] as string)) continue;
    const lone = dependent(draft, d, /^(nsubj|csubj|mark|cc$)/) < 0;
    if (lone && draft.tags[d] === 'VERB' && (/^VB[DNZP]$/.test(xpos[d] as string) || dependent(draft, d, /^aux/) >= 0))
      main = d;
  }
  if (main < 0) return;
  for (let d = 0; d < heads.length; d++) {
    if (heads[d] === at && d !== subject && d !== main && (d < subject || d > main)) heads[d] = main;
  }
  heads[main] = heads[at] as number;
  relations[main] = relations[at] as string;
  heads[subject] = main;
  relations[subject] = dependent(draft, main, /^aux:pass/) >= 0 ? 'nsubj:pass' : 'nsubj';
  heads[at] = subject;
  relations[at] = 'acl';
  xpos[at] = 'VBN';
}

/** "The deal ... entered into force": with a subject and no auxiliary, a participle is a past tense. */
export function mendTense(draft: Draft, at: number): void {
  if (draft.xpos[at] !== 'VBN' || !/^(root|ccomp|conj|parataxis|acl:relcl|advcl)$/.test(draft.relations[at] as string))
    return;
  const subject = dependent(draft, at, /^nsubj$/);
  if (subject < 0 || subject > at || dependent(draft, at, /^(aux|cop|obl:agent)/) >= 0) return;
  draft.xpos[at] = 'VBD';
}

/** "a date that Moscow had proposed": a verb that needs an object and has none describes the noun before "that". */
export function mendRelative(draft: Draft, at: number): void {
  const {relations} = draft;
  if (!/^(ccomp|acl|advcl|acl:relcl)$/.test(relations[at] as string) || draft.xpos[at] === 'VBG') return;
  const that = dependent(draft, at, /^(mark|obj|nsubj)$/);
  const word = that < 0 ? '' : draft.lower(that);
  if (that < 1 || that > at || (word !== 'that' && word !== 'which') || relations[that] === 'nsubj') return;
  const subject = dependent(draft, at, /^nsubj$/);
  if (subject < that || !transitiveVerbs.has(draft.lemma(at))) return;
  if (dependent(draft, at, /^(aux:pass|xcomp|ccomp)/) >= 0) return;
  if (dependent(draft, at, /^obj$/, relations[that] === 'mark' ? 0 : that + 1) >= 0) return;
  let noun = that - 1;
  while (/^(flat|compound)/.test(relations[noun] as string)) noun = draft.heads[noun] as number;
  if (noun < 0 || !isNominal(draft, noun) || timeWords.has(draft.lower(noun))) return;
  attach(draft, at, noun, 'acl:relcl');
  if (relations[at] !== 'acl:relcl') return;
  relations[that] = 'obj';
  draft.tags[that] = 'PRON';
  draft.xpos[that] = 'WDT';
}

/** "spoke about the duties, WHICH WERE lifted": a clause that "which" or "who" opens behind a comma describes the noun before that. */
export function mendWhich(draft: Draft, at: number): void {
  const {heads, relations, tags, xpos} = draft;
  if (!/^(advcl|conj|parataxis|ccomp|xcomp|acl|appos)$/.test(relations[at] as string)) return;
  const which = dependent(draft, at, /^(nsubj|obj)/);
  if (which < 2 || which > at || !/^(?:which|who)$/.test(draft.lower(which)) || draft.lower(which - 1) !== ',') return;
  const plural = /^(?:are|were|have)$/.test(draft.lower(which + 1));
  const single = /^(?:is|was|has)$/.test(draft.lower(which + 1));
  let noun = -1;
  for (let up = which - 2; up >= 0 && isNominal(draft, up); up = heads[up] as number) {
    if (/^(compound|flat|nummod)/.test(relations[up] as string)) continue;
    const many = /^NNP?S$/.test(xpos[up] as string) || dependent(draft, up, /^conj$/) >= 0;
    if (tags[up] === 'PRON' || (plural && !many) || (single && many)) continue;
    noun = up;
    if (plural || single) break;
  }
  if (noun >= 0) attach(draft, at, noun, 'acl:relcl');
}

/** "spoke about a villa RETURNED to Peru by Chile": a second past form with nothing that coordinates it, done by somebody, describes the noun before it. */
export function mendUncoordinated(draft: Draft, at: number): void {
  const {heads, relations, xpos} = draft;
  if (relations[at] !== 'conj' || !/^VB[DN]$/.test(xpos[at] as string) || !isNominal(draft, at - 1)) return;
  if (dependent(draft, at, /^(cc|aux|nsubj|mark|cop)/) >= 0) return;
  let by = at + 1;
  while (by < heads.length && draft.lower(by) !== 'by' && !/^[,.;]$/.test(draft.lower(by))) by++;
  if (draft.lower(by) !== 'by') return;
  let noun = at - 1;
  while (/^(flat|compound)/.test(relations[noun] as string)) noun = heads[noun] as number;
  attach(draft, at, noun, 'acl');
  xpos[at] = 'VBN';
}
