import {type Draft, dependent} from './draft.ts';

/** "HAVING agreed", "HAD they agreed", "were to HAVE agreed": an auxiliary that was taken for the verb of what follows. */
export function mendPerfect(draft: Draft, at: number): void {
  const {heads, relations, xpos} = draft;
  const word = draft.lower(at);
  const opens = word === 'had' && (at === 0 || draft.lower(at - 1) === ',');
  const infinitive = word === 'have' && draft.lower(at - 1) === 'to';
  if (word !== 'having' && !opens && !infinitive) return;
  const verb = dependent(draft, at, /^(xcomp|ccomp)$/, at);
  if (verb < 0 || !/^VB[DN]$/.test(xpos[verb] as string) || dependent(draft, verb, /^(aux|mark)/) >= 0) return;
  const between = dependent(draft, at, /^(obj|nsubj)/, at);
  if (opens ? between < 0 || between > verb : verb - at > 3 || (between > at && between < verb)) return;
  heads[verb] = heads[at] as number;
  relations[verb] = relations[at] as string;
  for (let d = 0; d < heads.length; d++) if (heads[d] === at) heads[d] = verb;
  heads[at] = verb;
  relations[at] = 'aux';
  draft.tags[at] = 'AUX';
  xpos[verb] = 'VBN';
  xpos[at] = word === 'had' ? 'VBD' : word === 'have' ? 'VB' : 'VBG';
  if (opens) relations[between] = 'nsubj';
}
