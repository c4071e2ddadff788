import {isEvent} from '../predicate/find.ts';
import {type Draft, dependent} from './draft.ts';

const timePrepositions = new Set([
  'on',
  'in',
  'at',
  'by',
  'until',
  'till',
  'since',
  'before',
  'after',
  'during',
  'from',
]);

export const timeWords: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. today tomorrow yesterday tonight noon midnight dawn week weekend
  month year spring summer autumn winter morning afternoon evening`.split(/\s+/),
);

/** "signed the treaty in June": a day or month after an object says when the verb took place, unless the object did. */
export function mendAttachment(draft: Draft, at: number): void {
  const {heads, relations} = draft;
  const noun = heads[at] as number;
  if (relations[at] !== 'nmod' || noun < 0 || noun > at || !timeWords.has(draft.lower(at))) return;
  const preposition = dependent(draft, at, /^case/);
  if (preposition < 0 || !timePrepositions.has(draft.lower(preposition))) return;
  const verb = heads[noun] as number;
  if (verb < 0 || verb > noun || draft.tags[verb] !== 'VERB' || !/^(obj|obl|iobj)/.test(relations[noun] as string))
    return;
  if (draft.tags[noun] === 'NOUN' && isEvent(draft.lemma(noun)) && relations[noun] !== 'obj') return;
  if (draft.tags[noun] === 'NOUN' && isEvent(draft.lemma(noun)) && draft.tags[noun + 1] === 'ADP') return;
  for (let d = at + 1; d < heads.length; d++) if (heads[d] === noun) return;
  heads[at] = verb;
  relations[at] = 'obl';
}

/** "held talks HERE on Tuesday": where what a verb has as its object was done. */
export function mendHere({heads, relations, tags, lower}: Draft, at: number): void {
  const noun = heads[at]!;
  const verb = noun < 0 ? -1 : heads[noun]!;
  if (lower(at) !== 'here' || noun !== at - 1 || verb < 0 || tags[verb] !== 'VERB' || relations[noun] !== 'obj') return;
  heads[at] = verb;
}

/** "Chad HAS put forward": what hangs on an auxiliary hangs on its verb. */
export function mendAuxiliary({heads, relations}: Draft, at: number): void {
  const auxiliary = heads[at] as number;
  if (auxiliary >= 0 && /^aux/.test(relations[auxiliary] as string) && (heads[auxiliary] as number) !== at)
    heads[at] = heads[auxiliary] as number;
}

/** "the convention, ratified on 3 OCTOBER, entered into force": a date that stands behind its number is no subject. */
export function mendDate(draft: Draft, at: number): void {
  const {heads, relations} = draft;
  const verb = heads[at] as number;
  if (relations[at] !== 'nsubj' || verb < at || draft.tags[at - 1] !== 'NUM' || !timeWords.has(draft.lower(at))) return;
  const subject = dependent(draft, verb, /^obl:unmarked/);
  if (subject < 0 || subject > at || timeWords.has(draft.lower(subject))) return;
  heads[at] = at - 1;
  relations[at] = 'nmod:unmarked';
  relations[subject] = 'nsubj';
}
