import type {Predicate, Syntax} from '../language/index.ts';

/** "will lift the ban and RELEASE the crew": a base form with nothing of its own before it, which stands as what it goes on from. */
export function isBare({xpos, lemmas}: Syntax, {head, modal, negation, auxiliaries}: Predicate): boolean {
  if (xpos[head] !== 'VB' || modal !== null || negation !== null || lemmas[head - 1] === 'to') return false;
  return auxiliaries.every((token) => lemmas[token] === 'be');
}

/** "all it has to do is LIFT the ban", "please LIFT it": a base form without subject that goes on from nothing. */
export function isCommand(syntax: Syntax, predicate: Predicate): boolean {
  const {governor, subject, head} = predicate;
  if (!isBare(syntax, predicate)) return false;
  if (syntax.lemmas[head - 1] === 'be') return true;
  return subject === null && (governor === null || governor.how === 'complement' || governor.how === 'parataxis');
}

/** "its condition is THAT NIGER LIFT the ban AND CHAD FREE the crew": a base form right behind one that is no plural. */
export function isSubjunctive({tagged, tags, xpos, lemmas}: Syntax, {head, modal, auxiliaries}: Predicate): boolean {
  if (tagged[head] !== 'VB' || modal !== null || !/^NNP?$/u.test(xpos[head - 1] ?? '')) return false;
  if (auxiliaries.some((token) => lemmas[token] !== 'be')) return false;
  let opens = head - 1;
  while (opens >= 0 && SUBJECT.has(tags[opens]!)) opens--;
  const and = lemmas[opens] === 'and' || lemmas[opens] === ',';
  return (
    lemmas[opens] === 'that' || (and && lemmas.slice(0, opens).some((lemma) => lemma === 'that' || lemma === 'would'))
  );
}

const SUBJECT = new Set(['NOUN', 'PROPN', 'DET', 'ADJ', 'PART']);

/** "the aim is FOR CHAD TO LIFT the ban". */
export function isIdeal({lemmas}: Syntax, {head}: Predicate): boolean {
  if (lemmas[head - 1] !== 'to') return false;
  const from = lemmas.lastIndexOf('for', head - 2);
  return from > 0 && head - from < LONGEST_SUBJECT && lemmas[from - 1] === 'be';
}

const LONGEST_SUBJECT = 8;
