import {timeWords} from './attachment.ts';
import {type Draft, dependent, isFiniteForm, isNominal} from './draft.ts';

/** "On May 23, THE KING WILL HOST them": a day that opens the sentence is no main clause. */
export function mendOpeningDay(draft: Draft): void {
  const {heads, relations, tags} = draft;
  const root = heads.indexOf(-1);
  const timed = root >= 0 && (tags[root] === 'NUM' || timeWords.has(draft.lower(root)));
  const comma = root + 1;
  if (!timed || root > 4 || draft.lower(comma) !== ',' || !/^(?:on|in|by|at|late|early)$/.test(draft.lower(0))) return;
  for (let verb = comma + 2; verb < heads.length; verb++) {
    const help = dependent(draft, verb, /^aux/);
    if (tags[verb] !== 'VERB' || !isFiniteForm(draft, help >= 0 && help < verb ? help : verb)) {
      if (tags[verb] !== 'VERB' || help < 0 || help > verb || draft.xpos[help] !== 'MD') continue;
    }
    if (/^acl/.test(relations[verb] as string) || dependent(draft, verb, /^(?:mark|nsubj|csubj)/) >= 0) continue;
    const above = heads[verb] as number;
    const own =
      above > comma && above < verb && isNominal(draft, above) ? above : lastNominal(draft, root, comma, verb);
    if (above !== root && above !== own) continue;
    heads[verb] = -1;
    relations[verb] = 'root';
    heads[root] = verb;
    relations[root] = 'obl';
    for (let d = comma; d < heads.length; d++) if (heads[d] === root) heads[d] = verb;
    if (own < 0) return;
    heads[own] = verb;
    relations[own] = dependent(draft, verb, /^aux:pass/) >= 0 ? 'nsubj:pass' : 'nsubj';
    return;
  }
}

/** The last noun between two words that hangs on a third; -1 if there is none. */
function lastNominal(draft: Draft, head: number, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (draft.heads[at] === head && isNominal(draft, at)) return at;
  return -1;
}

/** "the recall THAT parliament had demanded": a relative pronoun before another subject is what the verb is done to. */
export function mendGap(draft: Draft, verb: number): void {
  const pronoun = dependent(draft, verb, /^nsubj/);
  if (pronoun < 0 || pronoun > verb || !/^(?:that|which|whom)$/.test(draft.lower(pronoun))) return;
  const subject = dependent(draft, verb, /^nsubj/, pronoun + 1);
  if (subject < 0 || subject > verb || !isNominal(draft, subject)) return;
  if (dependent(draft, verb, /^(?:obj|ccomp|xcomp)$/) >= 0) return;
  draft.relations[pronoun] = 'obj';
}
