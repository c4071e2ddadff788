import type {Phrase, Predicate, Syntax, Token} from '../language/index.ts';
import type {TimeMention} from '../mention/index.ts';
import {chunkFrom} from './chunk.ts';

/**
 * Subjects in plain sight, where the arcs broke off what belongs to them or took in what does not: "NEGOTIATORS FOR the
 * union X and the employers Y sat down", "Listed goods. - CHAD will suspend", "SPOKESMAN: NO SANCTIONS have been lifted",
 * "THE NOTICE that both agreed in May has been applied".
 */
export function withWholeSubjects(
  syntax: Syntax,
  tokens: readonly Token[],
  times: readonly TimeMention[],
  predicates: readonly Predicate[],
): Predicate[] {
  const label = labelEnd(syntax, tokens, times);
  return predicates.map((predicate) => {
    const own = beforeRelative(syntax, tokens, predicates, predicate);
    const subject =
      own ?? joined(syntax, tokens, times, label > 0 ? behindLabel(syntax, tokens, predicate, label) : predicate);
    return subject === predicate.subject ? predicate : {...predicate, subject};
  });
}

/** "THE NOTICE OF TESTS that both agreed in May HAS BEEN APPLIED": the noun before a clause whose verb the arcs coordinated with its own, with no "and" between. */
function beforeRelative(
  {tags}: Syntax,
  tokens: readonly Token[],
  predicates: readonly Predicate[],
  {finite, governor, auxiliaries, head}: Predicate,
): Phrase | null {
  if (!finite || auxiliaries.length === 0 || governor?.how !== 'conjunct') return null;
  const inner = predicates.find(({index}) => index === governor.predicate);
  const that = inner?.subject ? inner.subject.first - 1 : -1;
  if (!inner || that < 1 || !/^(?:that|which|whom)$/u.test(tokens[that]!.lower)) return null;
  const between = tags.slice(inner.head + 1, Math.min(head, ...auxiliaries));
  if (inner.head > head || between.some((tag) => tag === 'CCONJ' || tag === 'PUNCT' || tag === 'VERB')) return null;
  let first = that;
  while (first > 0 && NOMINAL.has(tags[first - 1]!)) first--;
  while (first < that && tags[first] === 'ADP') first++;
  const chunk = first < that ? chunkFrom({tags}, tokens, first) : null;
  return chunk && chunk.first === first ? {...chunk, last: that, conjuncts: []} : null;
}

const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADP']);

/** The token behind a label that opens the sentence: a speaker's before a colon, a day's or a heading's before a dash; 0 where there is none. */
function labelEnd({tags}: Syntax, tokens: readonly Token[], times: readonly TimeMention[]): number {
  const mark = tokens.findIndex(({text}, at) => at > 0 && at <= LONGEST_LABEL && /^(?::|-|–|—)$/u.test(text));
  if (mark < 1) return 0;
  const words = tokens.slice(0, mark);
  if (tokens[mark]!.text === ':') return words.every(({text}) => /^[\p{Lu}.]+$/u.test(text)) ? mark + 1 : 0;
  const dated = words.every(({start, end}) => times.some((time) => time.start <= start && end <= time.end));
  const heading = words.at(-1)!.text === '.' && !tags.slice(0, mark - 1).includes('AUX');
  return dated || heading ? mark + 1 : 0;
}

const LONGEST_LABEL = 6;

/** The subject without the label, or the noun phrase behind the label where the arcs made the label itself the subject. */
function behindLabel(syntax: Syntax, tokens: readonly Token[], predicate: Predicate, label: number): Predicate {
  const {subject, head, finite, obliques} = predicate;
  const own = obliques.filter(({phrase}) => phrase.first >= label);
  const cut = own.length < obliques.length ? {...predicate, obliques: own} : predicate;
  if (!subject || subject.first >= label) return cut;
  if (subject.head >= label) return {...cut, subject: {...subject, first: label}};
  const chunk = finite ? chunkFrom(syntax, tokens, label) : null;
  return {...cut, subject: chunk && chunk.first === label && chunk.head < head ? {...chunk, last: chunk.last} : null};
}

/** The subject with the bare noun phrase right before it, which the arcs hung on the verb by itself. */
function joined(
  {tags}: Syntax,
  tokens: readonly Token[],
  times: readonly TimeMention[],
  {subject, head, obliques, kind}: Predicate,
): Phrase | null {
  if (!subject || kind !== 'verb' || subject.first === 0 || subject.head > head) return subject;
  const before = obliques.find(
    ({preposition, phrase}) =>
      preposition === '' && phrase.last === subject.first && phrase.head < subject.head && tags[phrase.head] !== 'PRON',
  )?.phrase;
  const {start, end} = tokens[before?.head ?? 0]!;
  if (!before || times.some((time) => time.start < end && start < time.end)) return subject;
  const led = /^(?:ADP|CCONJ)$/u.test(tags[before.head + 1] ?? '');
  return {head: led ? before.head : subject.head, first: before.first, last: subject.last, conjuncts: []};
}
