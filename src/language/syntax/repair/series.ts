import {attach, type Draft, dependent, isFiniteForm} from './draft.ts';

/**
 * "agreed to lift the ban, REOPEN the bridge and RELEASE the crew", "... and to RELEASE the crew": base forms that follow one
 * another are one series.
 */
export function mendSeries(draft: Draft, at: number): void {
  const {heads, relations, xpos} = draft;
  const again = draft.lower(at - 1) === 'to' && /^(?:and|or)$/.test(at > 1 ? draft.lower(at - 2) : '');
  if (again ? xpos[at] !== 'VB' || !/^(?:acl|advcl)$/.test(relations[at] as string) : !isBareJoined(draft, at)) return;
  if (turnRound(draft, at)) return;
  const head = heads[at] as number;
  if (head > at || isBase(draft, head)) return;
  const before = leader(draft, again ? at - 2 : at, again ? -1 : head);
  if (before < 0) return;
  attach(draft, at, before, 'conj');
  xpos[at] = 'VB';
}

/** "to lift the ban, REOPEN the bridge": the first of a series that was hung on the second. */
function turnRound(draft: Draft, at: number): boolean {
  const {heads, relations} = draft;
  const first = dependent(draft, at, /^(?:advcl|xcomp|csubj|acl)/);
  if (first < 0 || first > at || draft.tags[first] !== 'VERB' || !isBase(draft, first)) return false;
  heads[first] = heads[at] as number;
  relations[first] = relations[at] as string;
  heads[at] = first;
  relations[at] = 'conj';
  return true;
}

function isBareJoined(draft: Draft, at: number): boolean {
  const {relations, xpos} = draft;
  if (!/^VBP?$/.test(xpos[at] as string) || !/^(?:conj|parataxis|ccomp|advcl)$/.test(relations[at] as string))
    return false;
  return dependent(draft, at, /^(?:mark|aux|nsubj|cop)/) < 0 && isJoined(draft, at);
}

/** Whether a comma or a conjunction stands before a verb, an adverb between them or not. */
function isJoined(draft: Draft, at: number): boolean {
  const before = draft.tags[at - 1] === 'ADV' ? at - 2 : at - 1;
  return /^(?:,|;|and|or|then)$/.test(before < 0 ? '' : draft.lower(before));
}

/** The base form that the series goes on from: the last one behind a "to" or a modal, with no other clause begun since. */
function leader(draft: Draft, at: number, head: number): number {
  for (let verb = at - 1; verb > head; verb--) {
    if (draft.tags[verb] !== 'VERB') continue;
    if (isBase(draft, verb)) return verb;
    const apart = isFiniteForm(draft, verb) && !/^(?:acl|advcl)/.test(draft.relations[verb] as string);
    if (apart) return -1;
  }
  return -1;
}

/** Whether a verb is in its base form behind a "to" or a modal, or goes on a series of such. */
function isBase(draft: Draft, at: number): boolean {
  for (let verb = at; verb >= 0; verb = draft.heads[verb] as number) {
    if (draft.tags[verb] !== 'VERB' || draft.xpos[verb] !== 'VB') return false;
    if (draft.lower(verb - 1) === 'to') return true;
    for (let d = 0; d < verb; d++) if (draft.heads[d] === verb && draft.xpos[d] === 'MD') return true;
    if (dependent(draft, verb, /^mark/) >= 0) return true;
    if (draft.relations[verb] !== 'conj') return false;
  }
  return false;
}
