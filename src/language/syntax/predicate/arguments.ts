import {eventNouns} from '../../en/syntax-nouns.ts';
import {relativePronouns} from '../../en/syntax-verbs.ts';
import {timeWords} from '../repair/attachment.ts';
import type {Phrase} from '../syntax.ts';
import type {Clauses} from './clause.ts';

/** The arguments that stand in a predicate's own clause. */
export interface Arguments {
  subject: Phrase | null;
  object: Phrase | null;
  second: Phrase | null;
  agent: Phrase | null;
  obliques: {preposition: string; phrase: Phrase}[];
  particle: string | null;
}

/** Reads the arguments of a verb, an adjective or a noun with a copula. */
export function readArguments(clauses: Clauses, at: number, passive: boolean): Arguments {
  const found: Arguments = {subject: null, object: null, second: null, agent: null, obliques: [], particle: null};
  const antecedent = antecedentOf(clauses, at);
  const resolve = (d: number): Phrase =>
    antecedent >= 0 && isRelative(clauses, d) ? narrowed(clauses, antecedent, at) : clauses.phrase(d);
  for (const d of clauses.dependents(at)) {
    const relation = clauses.relation(d);
    if (/^nsubj/.test(relation) && clauses.lower(d) !== 'there') found.subject ??= resolve(d);
    else if (relation === 'obj') found.object ??= resolve(d);
    else if (relation === 'iobj') found.second ??= resolve(d);
    else if (relation === 'compound:prt') found.particle = clauses.lower(d);
    else if (/^(obl|nmod)/.test(relation) && relation !== 'nmod:poss') {
      const preposition = clauses.introduction(d, 'case');
      const phrase = resolve(d);
      if (passive && found.agent === null && (relation === 'obl:agent' || preposition === 'by') && !isTime(clauses, d))
        found.agent = phrase;
      else found.obliques.push({preposition, phrase});
    }
  }
  if (antecedent < 0) return found;
  const explicit = clauses
    .dependents(at)
    .some(
      (d) =>
        isRelative(clauses, d) ||
        (/^(advmod|mark)/.test(clauses.relation(d)) && /^(where|when|why|whose)$/.test(clauses.lower(d))),
    );
  if (clauses.relation(at) === 'acl:relcl') {
    if (!explicit && found.object === null && found.subject !== null && !passive)
      found.object = narrowed(clauses, antecedent, at);
  } else if (found.subject === null) found.subject = narrowed(clauses, antecedent, at);
  return found;
}

/** The noun that a relative or participial clause describes; -1 if none. */
function antecedentOf(clauses: Clauses, at: number): number {
  const relation = clauses.relation(at);
  if (relation === 'acl:relcl' || relation === 'amod') return clauses.head(at);
  return relation === 'acl' && clauses.dependent(at, 'mark') < 0 && clauses.xpos(at) !== 'VB' ? clauses.head(at) : -1;
}

/** The antecedent's phrase up to the clause that describes it. */
function narrowed(clauses: Clauses, antecedent: number, clause: number): Phrase {
  const phrase = clauses.phrase(antecedent);
  const [from] = clauses.syntax.span(clause);
  if (from <= antecedent || from >= phrase.last) return phrase;
  let last = from;
  while (last > antecedent + 1 && clauses.relation(last - 1) === 'punct') last--;
  return {...phrase, last};
}

function isRelative(clauses: Clauses, d: number): boolean {
  return relativePronouns.has(clauses.lower(d)) && clauses.xpos(d)[0] === 'W';
}

/** Whether a by-phrase tells a time or a measure ("by May", "by two weeks") and no agent. */
function isTime(clauses: Clauses, d: number): boolean {
  if (
    clauses.tag(d) === 'NUM' ||
    timeWords.has(clauses.lower(d)) ||
    /^(time|end|deadline|date)$/.test(clauses.lower(d))
  )
    return true;
  return (
    clauses.dependent(d, 'nummod') >= 0 && /^(day|week|month|year|hour|minute|percent|point|%)$/.test(clauses.lemma(d))
  );
}

/** Reads the arguments of an event noun: possessive, compound and "of", "by", "between" phrases. */
export function readNounArguments(clauses: Clauses, at: number): Arguments {
  const found: Arguments = {subject: null, object: null, second: null, agent: null, obliques: [], particle: null};
  const event = eventNouns.get(clauses.lemma(at));
  for (const d of clauses.dependents(at)) {
    const relation = clauses.relation(d);
    if (relation === 'nmod:poss') found.subject ??= clauses.phrase(d);
    else if (/^(nmod|obl)/.test(relation)) {
      const preposition = clauses.introduction(d, 'case');
      const phrase = clauses.phrase(d);
      if (preposition === 'by' && !isTime(clauses, d)) {
        found.agent ??= phrase;
        found.subject ??= phrase;
      } else if (preposition === 'of' && event?.of === 'object') found.object ??= phrase;
      else if (preposition === 'of' && event !== undefined && event.verb !== null) found.subject ??= phrase;
      else found.obliques.push({preposition, phrase});
    } else if (relation === 'compound' && event?.of === 'object' && clauses.tag(d) === 'NOUN' && found.object === null)
      found.object = clauses.phrase(d);
  }
  return found;
}
