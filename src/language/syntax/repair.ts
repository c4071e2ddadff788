import {phrasalVerbs} from '../en/syntax-verbs.ts';

/** The parts of a parsed sentence that repairs may change. */
export interface Draft {
  readonly lower: (at: number) => string;
  readonly lemma: (at: number) => string;
  readonly tags: string[];
  readonly xpos: string[];
  readonly heads: Int32Array;
  readonly relations: string[];
}

/** Mends arcs that the parser draws wrongly as a rule. What it writes is a tree again. */
export function repair(draft: Draft): void {
  for (let at = 0; at + 1 < draft.heads.length; at++) {
    if (draft.tags[at] === 'VERB') mendParticle(draft, at);
  }
}

/** "called off the meeting": what was read as a preposition is a particle, and its noun the object. */
function mendParticle(draft: Draft, verb: number): void {
  const {heads, relations, tags} = draft;
  const word = draft.lower(verb + 1);
  if (!phrasalVerbs.has(`${draft.lemma(verb)} ${word}`)) return;
  const noun = heads[verb + 1] as number;
  if (
    noun > verb + 1 &&
    relations[verb + 1] === 'case' &&
    heads[noun] === verb &&
    /^obl/.test(relations[noun] as string)
  ) {
    relations[noun] = relations.some((relation, k) => heads[k] === verb && relation === 'obj') ? 'obl:unmarked' : 'obj';
  } else if (noun !== verb || !/^(advmod|case|obl|compound|mark)/.test(relations[verb + 1] as string)) return;
  heads[verb + 1] = verb;
  relations[verb + 1] = 'compound:prt';
  tags[verb + 1] = 'ADP';
  draft.xpos[verb + 1] = 'RP';
}
