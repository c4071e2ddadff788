/** What is done by a day that is set for it, and is no act of talks itself, by lemma. */
export const DEADLINE_VERBS: ReadonlySet<string> = new Set(
  `submit complete finish publish deliver present send reply respond answer establish create form launch start begin vote
  notify inform rename remove mark pay transfer report draft prepare introduce amend circulate exchange dismantle destroy
  clear restore hand give examine decide build evacuate register`
    .split(/\s+/)
    .filter(Boolean),
);
