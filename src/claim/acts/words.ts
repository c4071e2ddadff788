import {ACT_NOUNS, ACT_PHRASES, ACT_VERBS, MEETING_NOUNS, STANCE_NOUNS, STANCE_VERBS} from '../../language/index.ts';

const STEMS: ReadonlySet<string> = new Set(
  [
    ...ACT_VERBS.keys(),
    ...ACT_NOUNS.keys(),
    ...[...ACT_PHRASES.keys()].map((phrase) => phrase.split(' ')[1]!),
    ...STANCE_VERBS.keys(),
    ...STANCE_NOUNS.keys(),
    ...MEETING_NOUNS,
  ].map((word) => word.split('_')[0]!.slice(0, 4)),
);

/** Whether one of the words may name an act of talks: by its first four letters, so that inflected forms count. */
export function hasActWord(words: readonly string[]): boolean {
  return words.some((word) => STEMS.has(word.slice(0, 4))) || IRREGULAR.some((form) => words.includes(form));
}

const IRREGULAR = (
  'met held led put gave given took taken made make sought came broke sat not no remain remains continue hold take takes ' +
  'spoke warned unable truce consent approval approved notes exchanged exchange reached reach struck negotiable non-negotiable unresolved differences ' +
  'reiterated repeated voiced expressed emphasized emphasised stressed underlined force effect mediator mediators place'
).split(' ');
