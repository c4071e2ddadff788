import {negativeDeterminers, negators} from '../../en/syntax-verbs.ts';
import type {Clauses} from './clause.ts';

const nothings: ReadonlySet<string> = new Set(['nothing', 'none', 'neither']);
const abouts: ReadonlySet<string> = new Set(['on', 'upon', 'to', 'about', 'over', 'for', 'of', 'with']);

/** What follows a "not" or a "no" that denies nothing: "NOT ONLY signed", "NO SOONER had they met", "NO FEWER than ten"; "lifted it AND NOT MERELY suspended it" does. */
const notOnly: ReadonlySet<string> = new Set([
  'only',
  'just',
  'merely',
  'simply',
  'least',
  'sooner',
  'later',
  'less',
  'fewer',
  'doubt',
]);

/** "agreed ON nothing", "was asked FOR none", "put their names TO nothing". */
function isAbout(clauses: Clauses, at: number): boolean {
  return clauses
    .dependents(at)
    .some((d) => /^(?:case|mark)$/.test(clauses.relation(d)) && abouts.has(clauses.lower(d)));
}

/** The word that denies a predicate within its own clause; null if none. */
export function readNegation(clauses: Clauses, at: number): number | null {
  for (const d of clauses.dependents(at)) {
    const relation = clauses.relation(d);
    const word = clauses.lower(d);
    if (notOnly.has(clauses.lower(d + 1)) && clauses.lower(d - 1) !== 'and') continue;
    if (negators.has(word) && /^(advmod|cc|det|aux|dep)/.test(relation)) return d;
    if (word === 'no' && (relation === 'det' || relation === 'advmod')) return d;
    if (word === 'without' && (relation === 'mark' || relation === 'case')) return d;
    if (relation === 'advmod' && word === 'longer') {
      const no = clauses.dependents(d).find((k) => clauses.lower(k) === 'no');
      if (no !== undefined) return no;
    }
    if (relation === 'obl' && nothings.has(word) && isAbout(clauses, d)) return d;
    if (/^(nsubj|obj)/.test(relation)) {
      if (negativeDeterminers.has(word)) return d;
      const no = clauses
        .dependents(d)
        .find((k) => /^(?:det|cc)/.test(clauses.relation(k)) && negativeDeterminers.has(clauses.lower(k)));
      if (no !== undefined && !notOnly.has(clauses.lower(no + 1))) return no;
      const first = clauses.dependents(d)[0];
      if (first !== undefined && clauses.lower(first) === 'not' && /^(?:one|an?)$/.test(clauses.lower(first + 1)))
        return first;
    }
  }
  return null;
}
