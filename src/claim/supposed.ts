import {AWAITED, CONDITIONS, FALSE, type Predicate, SHOWING, type Syntax, TRUE} from '../language/index.ts';
import {listStart} from './chunk.ts';
import {wordBeforeThat} from './that.ts';

/** "there is NO EVIDENCE THAT they met": nothing tells whether they did. */
export function isUnshown(syntax: Syntax, predicate: Predicate): boolean {
  const {lemmas} = syntax;
  const at = wordBeforeThat(syntax, predicate);
  return SHOWING.has(lemmas[at] ?? '') && lemmas.slice(Math.max(0, at - 4), at).some((lemma) => NONE.has(lemma));
}

const NONE = new Set(['no', 'not', 'little', 'scant', 'nor', 'never']);

/** "it is NOT TRUE THAT they met", "it was false that": in plain sight, whatever the arcs. */
export function isUntrue(syntax: Syntax, predicate: Predicate): boolean {
  const {lemmas} = syntax;
  const at = wordBeforeThat(syntax, predicate);
  if (at < 0) return false;
  return FALSE.has(lemmas[at]!) || (TRUE.has(lemmas[at]!) && lemmas.slice(Math.max(0, at - 3), at).includes('not'));
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

/** "if they meet", "until they meet", in plain sight, whatever the arcs. */
export function isCondition(syntax: Syntax, predicate: Predicate): boolean {
  if (predicate.kind !== 'verb') return false;
  const {lemmas} = syntax;
  const opens = opening(syntax, predicate);
  const before = opens < predicate.head ? (lemmas[opens - 1] ?? '') : '';
  const base = /^VBP?$/u.test(syntax.xpos[predicate.head]!) && lemmas[predicate.head - 1] !== 'to';
  const present = predicate.tense === 'present' || (predicate.tense === 'none' && base && predicate.modal === null);
  return (
    introducing(syntax, predicate, (lemma) => CONDITIONS.has(lemma)) ||
    CONDITIONS.has(before) ||
    AWAITED.has(before) ||
    before === 'provide' ||
    isShould(syntax, predicate, opens) ||
    (before === 'that' && lemmas[opens - 2] === 'provide') ||
    (present && (before === 'once' || before === 'before')) ||
    (present && isAwaited(syntax, predicate)) ||
    (present && before === 'as' && lemmas[opens - 2] === 'soon') ||
    (present && before === 'when' && lemmas.some((lemma) => AHEAD.has(lemma)))
  );
}

/** "will appoint another SHOULD THE ENVOY RESIGN": an inverted condition behind the main clause. */
function isShould({lemmas, tags, predicates}: Syntax, {head}: Predicate, opens: number): boolean {
  if (lemmas[opens - 1] !== 'should' || opens < 2 || opens >= head || lemmas.at(-1) === '?') return false;
  const asks = /^(?:what|why|how|when|where|who|,)$/u.test(lemmas[opens - 2] ?? '') && tags[opens - 2] !== 'PUNCT';
  return !asks && predicates.some((one) => one.finite && one.head < opens - 1);
}

/** "UNTIL two reporters held in A ARE FREED": the word that opens the clause, however long its subject. */
function isAwaited({lemmas, tags, predicates}: Syntax, {head, auxiliaries}: Predicate): boolean {
  const group = Math.min(head, ...auxiliaries);
  for (let at = group - 1; at >= 0 && at > group - LONGEST_SUBJECT && tags[at] !== 'PUNCT'; at--) {
    if (AWAITED.has(lemmas[at]!) || lemmas[at] === 'unless') return true;
    if (predicates.some((one) => one.finite && one.kind === 'verb' && one.head === at)) return false;
  }
  return false;
}

const LONGEST_SUBJECT = 14;

const AHEAD = new Set(['will', 'would', 'shall', 'may', 'must']);

/** "WHATEVER agreement was reached", "ANY deal that was reached": none need be. */
export function isOfAny({lemmas, tags, predicates}: Syntax, {subject, governor}: Predicate): boolean {
  const above = governor?.how === 'relative' ? predicates[governor.predicate]! : null;
  const first = above ? Math.min(above.first, above.head) : (subject?.first ?? -1);
  // "whatever THEIR flag, the boats will be held"
  if (WHICHEVER.has(lemmas[first] ?? '')) return !/^(?:DET|PRON)$/u.test(tags[first + 1] ?? '');
  return above !== null && lemmas[first] === 'any';
}

const WHICHEVER = new Set(['whatever', 'whichever']);

/** Where the clause of a verb begins, its subject and those coordinated with it taken in. */
function opening(syntax: Syntax, {subject, head, auxiliaries}: Predicate): number {
  const before = subject && subject.first < head ? subject.first + 1 : Math.min(head, ...auxiliaries);
  return listStart(syntax, before);
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

/** Whether such a word opens the predicate's clause, or stands right before its subject. */
function introducing(syntax: Syntax, {first, subject, head}: Predicate, test: (lemma: string) => boolean): boolean {
  const {lemmas, tags} = syntax;
  if (test(lemmas[tags[first] === 'PUNCT' ? first + 1 : first]!)) return true;
  return subject !== null && subject.first > 0 && subject.first < head && test(lemmas[subject.first - 1]!);
}

/** "lapses on Friday UNLESS it is extended". */
export function isUnless({lemmas, predicates}: Syntax, {head}: Predicate, {tense}: {tense: string}): boolean {
  const unless = tense === 'past' ? -1 : lemmas.indexOf('unless', head);
  return (
    unless > 0 && !predicates.some((one) => one.finite && one.kind === 'verb' && one.head > head && one.head < unless)
  );
}
