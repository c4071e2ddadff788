/** A parsed sentence while it is mended. Words are numbered within the sentence; the head of the root is -1. */
export interface Draft {
  readonly lower: (at: number) => string;
  readonly lemma: (at: number) => string;
  readonly tags: string[];
  readonly xpos: string[];
  readonly heads: number[];
  readonly relations: string[];
}

/** The first dependent of a word whose relation is one of the given (subtypes count), from `from` on; -1 if none. */
export function dependent(draft: Draft, head: number, relations: RegExp, from = 0): number {
  for (let d = from; d < draft.heads.length; d++) {
    if (draft.heads[d] === head && relations.test(draft.relations[d] as string)) return d;
  }
  return -1;
}

/** Hangs a word on another, unless that hangs on it. */
export function attach(draft: Draft, word: number, head: number, relation: string): void {
  for (let up = head; up >= 0; up = draft.heads[up] as number) if (up === word) return;
  draft.heads[word] = head;
  draft.relations[word] = relation;
}

/** Whether a word is a noun, name or pronoun. */
export function isNominal(draft: Draft, at: number): boolean {
  return /^(NOUN|PROPN|PRON|NUM)$/.test(draft.tags[at] ?? '');
}

/** Whether a verb form stands alone as a finite one may. */
export function isFiniteForm(draft: Draft, at: number): boolean {
  return /^VB[DZP]$/.test(draft.xpos[at] ?? '');
}
