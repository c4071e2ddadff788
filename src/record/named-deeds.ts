import {ACT_BY_NAME, coreStems, inflections, MEETING_NOUNS, nounForms} from '../language/index.ts';

/** What the words of something awaited name: acts by which it is done, whether it is a meeting, and the stems of the rest. */
export interface NamedDeeds {
  acts: ReadonlySet<string>;
  ofMeeting: boolean;
  rest: readonly string[];
}

/** "The RELEASES are to begin within two weeks", "to HAND OVER the soldiers": by which acts that is done, and to what. @param deeds the acts looked for */
export function namedDeeds(text: string, deeds: ReadonlySet<string>): NamedDeeds {
  const acts = new Set<string>();
  let ofMeeting = false;
  const rest: string[] = [];
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const [at, word] of words.entries()) {
    const done = actsNamed(word, words[at + 1]).filter((act) => deeds.has(act));
    for (const act of done) acts.add(act);
    ofMeeting ||= MEETINGS.has(word) && words.some((other) => HOLDS.has(other));
    if (done.length === 0 && !BESIDE.has(word)) rest.push(word);
  }
  return {acts, ofMeeting, rest: coreStems(rest.join(' '))};
}

/** The acts that a form names, by itself or with the particle behind it: "freed", "handed OVER". */
export function actsNamed(word: string, next: string | undefined): string[] {
  return [...(FORMS.get(`${word}_${next}`) ?? []), ...(FORMS.get(word) ?? [])];
}

/** "will HOLD its first session", "talks will BEGIN". */
const HOLDS: ReadonlySet<string> = new Set(
  ['hold', 'meet', 'begin', 'start', 'open', 'resume', 'convene', 'return', 'take', 'gather'].flatMap(inflections),
);

const MEETINGS: ReadonlySet<string> = new Set([...MEETING_NOUNS].flatMap(nounForms));

/** Whether a word only says when something is done, or how sure it is. */
export function isWordOfTime(word: string): boolean {
  return BESIDE.has(word.toLowerCase());
}

/** Words for when, and for how sure it is, which name nothing that it is done to. */
const BESIDE: ReadonlySet<string> = new Set(
  `within before until till after hope hopes hoped want wants wanted aim aims expect expects expected plan plans intend intends due now soon still said
  agreement agreements treaty text document pact accord deal day days week weeks month months year years end beginning middle monday tuesday wednesday thursday friday saturday
  sunday january february march april may june july august september october november december spring summer autumn
  winter begin begins start starts complete completed end ends`
    .split(/\s+/)
    .filter(Boolean),
);

const FORMS: ReadonlyMap<string, ReadonlySet<string>> = formsOfActs();

function formsOfActs(): ReadonlyMap<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const {act, verbs, nouns} of ACT_BY_NAME.values()) {
    const words = [
      ...nouns.flatMap(nounForms),
      ...verbs.flatMap((entry) => {
        const [verb, particle] = entry.split('_') as [string, string?];
        return inflections(verb).map((form) => (particle ? `${form}_${particle}` : form));
      }),
    ];
    for (const word of words) forms.set(word, (forms.get(word) ?? new Set()).add(act));
  }
  return forms;
}
