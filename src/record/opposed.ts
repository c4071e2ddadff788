import {OPPOSED} from '../language/en/silence.ts';
import {contentStems} from '../language/index.ts';
import type {Told} from './silence.ts';

const WORDS = [...OPPOSED.keys()].join('|');
const ANY = new RegExp(`\\b(?:${WORDS})\\b`, 'iu');
const BEFORE = new RegExp(`\\b(${WORDS}) ((?:\\p{L}+ ?){1,2})`, 'giu');
const BEHIND = new RegExp(
  `\\b(?:the|this|its|their) ((?:\\p{L}+ ?){1,2})(?:[^.,;:]{0,40})? (?:is|was|are|were|be|remains?) (${WORDS})\\b`,
  'giu',
);

/** Whether an account describes anything by such a word at all. */
export function mayBeOpposed({value}: Told): boolean {
  return ANY.test(value);
}

/** Whether two accounts describe one thing by words of which only one can be true: "a PERMANENT permit", "the permit is PROVISIONAL". */
export function areOpposed(one: Told, other: Told): boolean {
  const theirs = mayBeOpposed(one) ? describedIn(other.value) : [];
  return (
    theirs.length > 0 &&
    describedIn(one.value).some(({pair, side, noun}) =>
      theirs.some((each) => each.pair === pair && each.side !== side && each.noun === noun),
    )
  );
}

function describedIn(words: string): {pair: string; side: number; noun: string}[] {
  const before = [...words.matchAll(BEFORE)].map(([, word, thing]) => [word!, thing!] as const);
  const behind = [...words.matchAll(BEHIND)].map(([, thing, word]) => [word!, thing!] as const);
  return [...before, ...behind].flatMap(([word, thing]) => {
    const [pair, side] = OPPOSED.get(word.toLowerCase())!;
    return contentStems(thing).map((stem) => ({pair, side, noun: stem}));
  });
}
