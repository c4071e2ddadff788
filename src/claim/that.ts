import type {Predicate, Syntax} from '../language/index.ts';

/** The word right before the "that" which opens the clause of a predicate, subject first: "REPORTS that Peru had met"; -1 if none. */
export function wordBeforeThat({lemmas}: Syntax, {subject, head}: Predicate): number {
  if (!subject || subject.first < 2 || subject.first > head) return -1;
  return lemmas[subject.first - 1] === 'that' ? subject.first - 2 : -1;
}
