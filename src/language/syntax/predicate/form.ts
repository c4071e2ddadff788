import type {Predicate} from '../syntax.ts';
import type {Clauses} from './clause.ts';

/** Voice, tense and auxiliaries of a predicate. */
export type Form = Pick<Predicate, 'voice' | 'finite' | 'tense' | 'perfect' | 'progressive' | 'auxiliaries' | 'modal'>;

/** Reads the form of the verb group of a word. */
export function readForm(clauses: Clauses, at: number): Form {
  const auxiliaries = clauses.dependents(at).filter((d) => /^(aux|cop)/.test(clauses.relation(d)));
  const xpos = clauses.xpos(at);
  const lemmas = auxiliaries.map((a) => clauses.lemma(a));
  const relation = clauses.relation(at);
  const participle = xpos === 'VBN' || (xpos === 'VBD' && auxiliaries.length > 0);
  const last = auxiliaries[auxiliaries.length - 1];
  const be = lemmas.lastIndexOf('be');
  const passive =
    clauses.tag(at) === 'VERB' &&
    participle &&
    lemmas.at(-1) !== 'have' &&
    (auxiliaries.some((a) => clauses.relation(a) === 'aux:pass') ||
      clauses.dependent(at, 'nsubj:pass', 'csubj:pass') >= 0 ||
      (be >= 0 && be === lemmas.length - 1) ||
      (auxiliaries.length === 0 &&
        /^(acl|amod|advcl|xcomp|ccomp|obl|nmod|root|conj|parataxis)/.test(relation) &&
        xpos === 'VBN'));
  const first = auxiliaries[0] ?? (clauses.tag(at) === 'VERB' || clauses.tag(at) === 'AUX' ? at : -1);
  const lead = first < 0 ? '' : clauses.xpos(first);
  const leadLemma = first < 0 ? '' : clauses.lemma(first);
  const plain = isPlural(clauses, at, lead);
  const finite = lead === 'VBD' || lead === 'VBZ' || lead === 'VBP' || lead === 'MD' || plain;
  const future = lead === 'MD' && (leadLemma === 'will' || leadLemma === 'shall');
  return {
    voice: passive ? 'passive' : 'active',
    finite,
    tense: future ? 'future' : lead === 'VBD' ? 'past' : lead === 'VBZ' || lead === 'VBP' || plain ? 'present' : 'none',
    perfect: lemmas.includes('have') && (participle || last !== undefined),
    progressive: xpos === 'VBG' && be >= 0,
    auxiliaries,
    modal: lead === 'MD' && !future ? leadLemma : null,
  };
}

/** "Chad and Niger SETTLE it": a base form behind a subject in the plural, where nothing wishes it. */
function isPlural(clauses: Clauses, at: number, lead: string): boolean {
  if (lead !== 'VB' || !/^(root|advcl|parataxis)$/.test(clauses.relation(at)) || clauses.lower(at - 1) === 'to')
    return false;
  const subject = clauses.dependent(at, 'nsubj');
  return subject >= 0 && subject < at && (clauses.dependent(subject, 'conj') >= 0 || /S$/.test(clauses.xpos(subject)));
}
