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
