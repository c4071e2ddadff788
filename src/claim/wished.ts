import type {Predicate, Syntax, Veridicality} from '../language/index.ts';

/** How a predicate stands that its own form tells as wished for. */
export const WISHED: Veridicality = {modality: 'demanded', factuality: 'possible', ahead: true};

/** Whether the form of a predicate tells it as wished for, or as a duty. */
export function isWished(syntax: Syntax, predicate: Predicate): boolean {
  return isSubjunctive(syntax, predicate) || hasTo(syntax, predicate) || hasUntil(syntax, predicate);
}

/** "insists that the crew BE released": a bare "be" with neither modal nor "to". */
function isSubjunctive({lemmas, xpos}: Syntax, {auxiliaries, modal, tense}: Predicate): boolean {
  if (modal !== null || tense === 'future') return false;
  return auxiliaries.some((token) => xpos[token] === 'VB' && lemmas[token] === 'be' && lemmas[token - 1] !== 'to');
}

/** "they still HAVE TO agree"; "had to do WITH the flights" is none. */
export function hasTo({lemmas}: Syntax, {head, kind}: Predicate): boolean {
  if (lemmas[head] === 'do' && lemmas[head + 1] === 'with') return false;
  const to = lemmas[head - 1] === 'be' ? head - 2 : head - 1;
  return kind === 'verb' && lemmas[to] === 'to' && lemmas[to - 1] === 'have';
}

/** "have UNTIL FRIDAY TO sign". */
function hasUntil({lemmas}: Syntax, {head, kind}: Predicate): boolean {
  const to = lemmas[head - 1] === 'be' ? head - 2 : head - 1;
  if (kind !== 'verb' || lemmas[to] !== 'to') return false;
  const until = lemmas.lastIndexOf('until', to);
  return until > 0 && to - until <= LONGEST_TIME && lemmas[until - 1] === 'have';
}

/** The most words of the time behind "until". */
const LONGEST_TIME = 6;
