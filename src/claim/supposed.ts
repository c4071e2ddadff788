import {AWAITED, CONDITIONS, FALSE, type Predicate, type Syntax, TRUE} from '../language/index.ts';
import {chunkStart} from './chunk.ts';

/** "it is NOT TRUE THAT they met", "it was false that": in plain sight, whatever the arcs. */
export function isUntrue({lemmas}: Syntax, {subject, head}: Predicate): boolean {
  if (!subject || subject.first < 2 || subject.first > head || lemmas[subject.first - 1] !== 'that') return false;
  const word = lemmas[subject.first - 2]!;
  if (FALSE.has(word)) return true;
  return TRUE.has(word) && lemmas.slice(Math.max(0, subject.first - 5), subject.first - 2).includes('not');
}

/** "whether they will meet": a clause that leaves open what it says, in plain sight, whatever the arcs. */
export function isOpen(syntax: Syntax, predicate: Predicate): boolean {
  if (introducing(syntax, predicate, (lemma) => lemma === 'whether')) return true;
  const {lemmas, tags, predicates} = syntax;
  const above = predicates.findLast(({finite, kind, head}) => finite && kind !== 'noun' && head < predicate.head);
  for (let token = predicate.head - 1; token > (above?.head ?? -1) && tags[token] !== 'PUNCT'; token--)
    if (lemmas[token] === 'whether') return true;
  return false;
}

/** "if they meet", in plain sight, whatever the arcs. */
export function isCondition(syntax: Syntax, predicate: Predicate): boolean {
  if (predicate.kind !== 'verb') return false;
  const {subject, head} = predicate;
  const opens = subject && subject.first < head ? subject.first : chunkStart(syntax, groupStart(predicate));
  const before = opens < head ? syntax.lemmas[opens - 1] : undefined;
  return (
    introducing(syntax, predicate, (lemma) => CONDITIONS.has(lemma)) ||
    AWAITED.has(before ?? '') ||
    (isAsSoonAs(syntax, subject) && predicate.tense === 'present') ||
    before === 'provide' ||
    (before === 'once' && predicate.tense === 'present')
  );
}

/** Where the verb's own group of words begins. */
function groupStart({head, auxiliaries}: Predicate): number {
  return Math.min(head, ...auxiliaries);
}

/** "HAD they signed it, the port would be open", "the port would be open, WERE they to sign it": an inverted condition. */
export function isSupposed({lemmas, tags, xpos}: Syntax, {head}: Predicate): boolean {
  let opens = head - 1;
  while (opens > 0 && tags[opens - 1] !== 'PUNCT') opens--;
  if (
    opens < 0 ||
    !/^(?:had|were|should)$/u.test(opensWith({lemmas, xpos}, opens)) ||
    !NOMINAL.test(tags[opens + 1] ?? '')
  )
    return false;
  const closes = tags.indexOf('PUNCT', head);
  return lemmas.some((lemma, at) => (lemma === 'would' || lemma === 'will') && (at < opens || at > closes));
}

/** The word of an auxiliary in the past, or of "should". */
function opensWith({lemmas, xpos}: Pick<Syntax, 'lemmas' | 'xpos'>, at: number): string {
  if (!/^VB[DN]$/u.test(xpos[at]!)) return lemmas[at]!;
  return lemmas[at] === 'have' ? 'had' : lemmas[at] === 'be' ? 'were' : '';
}

const NOMINAL = /^(?:DET|PROPN|NOUN|PRON|ADJ|NUM)$/u;

/** "AS SOON AS Peru hands them over". */
function isAsSoonAs({lemmas}: Syntax, subject: Predicate['subject']): boolean {
  return subject !== null && lemmas[subject.first - 1] === 'as' && lemmas[subject.first - 2] === 'soon';
}

/** Whether such a word opens the predicate's clause, or stands right before its subject. */
function introducing(syntax: Syntax, {first, subject, head}: Predicate, test: (lemma: string) => boolean): boolean {
  const {lemmas, tags} = syntax;
  if (test(lemmas[tags[first] === 'PUNCT' ? first + 1 : first]!)) return true;
  return subject !== null && subject.first > 0 && subject.first < head && test(lemmas[subject.first - 1]!);
}
