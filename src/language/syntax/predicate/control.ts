import {lightVerbs} from '../../en/syntax-nouns.ts';
import {gerundControl, objectControl} from '../../en/syntax-verbs.ts';
import type {Hold, Phrase} from '../syntax.ts';
import type {Clauses} from './clause.ts';

/** What control asks of the predicate above. */
export interface Controller {
  readonly lemma: string;
  readonly voice: 'active' | 'passive';
  readonly subject: Phrase | null;
  readonly object: Phrase | null;
  readonly second: Phrase | null;
  readonly obliques: readonly {readonly preposition: string; readonly phrase: Phrase}[];
}

/** The subject that a clause without one takes from the predicate above it. */
export function controlled(clauses: Clauses, at: number, how: Hold, above: Controller): Phrase | null {
  if (how === 'conjunct') return above.subject;
  if (gerundControl.has(above.lemma) && /^(from|of|for|into)$/.test(clauses.lower(leftOf(clauses, at))))
    return above.voice === 'passive' ? above.subject : (above.object ?? above.second ?? above.subject);
  if (clauses.tag(at) === 'NOUN' && clauses.dependent(at, 'cop') < 0) {
    return lightVerbs.has(above.lemma) && above.voice === 'active' && clauses.relation(at) === 'obj'
      ? above.subject
      : null;
  }
  if (how === 'open-complement' || how === 'purpose') {
    const meant = /^(in order|so as)/.test(clauses.introduction(at, 'mark'));
    if (above.voice === 'active' && objectControl.has(above.lemma) && !meant) {
      const asked =
        above.object ??
        above.second ??
        above.obliques.find(({preposition}) => preposition === 'on' || preposition === 'upon')?.phrase;
      if (asked !== undefined && asked !== null) return asked;
    }
    const addressed = /^(appeal|plead)$/.test(above.lemma)
      ? above.obliques.find(({preposition}) => preposition === 'to' || preposition === 'with')
      : undefined;
    return addressed?.phrase ?? above.subject;
  }
  if (how === 'adverbial' || how === 'noun-complement') return above.subject;
  return null;
}

/** The word before a gerund and its auxiliary. */
function leftOf(clauses: Clauses, at: number): number {
  return clauses.lower(at - 1) === 'having' || clauses.lower(at - 1) === 'being' ? at - 2 : at - 1;
}
