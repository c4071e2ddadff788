import {MEETING_NOUNS, ORDINAL_VALUES, OTHER_ROUNDS, type Phrase} from '../language/index.ts';
import type {MeetingReference} from './claim.ts';
import {isHeldDialogue} from './dialogue.ts';
import {daysNamed} from './length.ts';
import {numberBeside, ordinalIn} from './numbered.ts';
import type {Scene} from './scene.ts';
import {subjectOf} from './subject.ts';

const NEXT = new Set([
  'next',
  'upcoming',
  'new',
  'another',
  'further',
  'follow-up',
  'follow-on',
  'coming',
  'following',
  'future',
  'more',
  'fresh',
]);
const LAST = new Set(['last', 'latest', 'previous', 'recent', 'earlier', 'past']);
const ALL = new Set(['both', 'all']);
/** Bodies of one state, whose sittings are no talks and whose approval is a ratification. */
export const ASSEMBLY =
  /^(?:parliament|assembly|senate|congress|cabinet|legislature|duma|knesset|bundestag|seimas|sejm)$/u;

const EXPERTS = new Set(['technical', 'expert', 'experts', 'working-level', 'expert-level', 'technical-level']);
const FORMATS: readonly [string, string][] = [
  ['indirect', 'indirect'],
  ['proximity', 'proximity'],
  ['video', 'video'],
  ['virtual', 'video'],
  ['videoconference', 'video'],
  ['online', 'video'],
];

/** Whether the phrase names a meeting of sides: "a second round of talks", "the next meeting", "technical talks". */
export function isMeeting({syntax, tokens}: Scene, phrase: Phrase | null): boolean {
  if (phrase === null) return false;
  const lemma = syntax.lemmas[phrase.head]!.toLowerCase();
  if (isOfPublic(tokens, phrase)) return false;
  if ((lemma === 'round' || lemma === 'cycle') && isOtherRound(syntax, phrase.head)) return false;
  // "close to MEETING the rebels"
  if (lemma === 'meeting' && syntax.tags[phrase.head + 1] === 'DET' && phrase.first === phrase.head) return false;
  if (MEETING_NOUNS.has(lemma) || tokens[phrase.head]!.lower === 'contacts') return true;
  if (lemma === 'table' && /^round(?:-|$)/u.test(tokens[phrase.head - 1]?.lower ?? '')) return true;
  if (MEALS.has(lemma) && tokens[phrase.head - 1]?.lower === 'working') return true;
  if (VIDEO.has(lemma) || (lemma === 'conference' && tokens[phrase.head - 1]?.lower === 'video')) return true;
  const behind = tokens[phrase.head + 1]?.text === ',' ? ',' : syntax.tags[phrase.head + 1];
  if (isElliptic(tokens[phrase.head]!.lower, tokens[phrase.head - 1]?.lower, behind)) return true;
  if (isHeldDialogue(tokens, phrase.first, phrase.head)) return true;
  const numbered = phrase.head > phrase.first && NEXT.has(tokens[phrase.head - 1]!.lower);
  return lemma === 'one' && numbered && syntax.lemmas.some((other) => MEETING_NOUNS.has(other));
}

/** "A CONSULTATION of the cantons", "a public consultation": what a government asks of its own. */
function isOfPublic(tokens: Scene['tokens'], {first, head}: Phrase): boolean {
  if (tokens[head]!.lower !== 'consultation') return false;
  const before = tokens.slice(first, head).map(({lower}) => lower);
  return /^(?:an?|public)$/u.test(tokens[head - 1]?.lower ?? '') && ordinalIn(before) === null;
}

/** How many words behind "round of" may name what goes in rounds. */
const BEHIND_OF = 5;

/** "the second round of the presidential ELECTION". */
function isOtherRound({lemmas, tags}: Scene['syntax'], head: number): boolean {
  if (lemmas[head + 1] !== 'of') return false;
  for (let at = head + 2; at < Math.min(lemmas.length, head + 2 + BEHIND_OF); at++) {
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'VERB'].includes(tags[at]!)) return false;
    if (MEETING_NOUNS.has(lemmas[at]!)) return false;
    if (OTHER_ROUNDS.has(lemmas[at]!)) return !lemmas.slice(at + 1, at + 3).some((lemma) => MEETING_NOUNS.has(lemma));
  }
  return false;
}

/** What sides sit down to that work over it: "a WORKING LUNCH". */
const MEALS = new Set(['lunch', 'dinner', 'breakfast', 'supper']);

const VIDEO = new Set(['videoconference', 'teleconference']);

/** "The fifth took place in Rome", "the sixth, in June, ...": a round told by its number alone. */
function isElliptic(word: string, before: string | undefined, after: string | undefined): boolean {
  return before === 'the' && ORDINAL_VALUES.has(word) && ['VERB', 'AUX', ','].includes(after ?? '');
}

const MEASURES = new Set([
  'day',
  'hour',
  'week',
  'month',
  'series',
  'number',
  'set',
  'end',
  'close',
  'start',
  'beginning',
  'opening',
]);

/** The meeting that a phrase names, also before its number or behind a measure of it: "four days OF TALKS", "the end OF A SECOND CYCLE". */
export function meetingOf(scene: Scene, phrase: Phrase | null): Phrase | null {
  if (phrase === null || isMeeting(scene, phrase)) return phrase;
  // "ROUND IV of the talks"
  const counted = scene.syntax.tags[phrase.head] === 'NUM' && phrase.head > phrase.first;
  if (counted && isMeeting(scene, {...phrase, head: phrase.head - 1})) return {...phrase, head: phrase.head - 1};
  if (!MEASURES.has(scene.syntax.lemmas[phrase.head]!)) return null;
  for (let head = phrase.head + 2; head < Math.min(scene.tokens.length, phrase.head + 8); head++) {
    if (!MEETING_NOUNS.has(scene.syntax.lemmas[head]!)) continue;
    const of = scene.tokens.slice(phrase.head + 1, head).findIndex(({lower}) => lower === 'of');
    return of < 0 ? null : {head, first: phrase.head + 2 + of, last: Math.max(head + 1, phrase.last), conjuncts: []};
  }
  return null;
}

/** What the words of a meeting's noun phrase tell of it, apart from where it stands. */
export function readMeeting(scene: Scene, phrase: Phrase): MeetingReference {
  const words = scene.tokens.slice(phrase.first, phrase.last).map((token) => token.lower);
  const before = scene.tokens.slice(phrase.first, phrase.head).map((token) => token.lower);
  const ordinal = isFirstSince(scene, phrase) ? null : (ordinalIn(before) ?? numberBeside(scene, phrase));
  return {
    kind: (isPronoun(words) ? wordsBefore(scene) : words).some((word) => EXPERTS.has(word)) ? 'technical' : 'round',
    ordinal,
    which:
      before.some((word) => ALL.has(word)) ||
      (before.includes('two') && ordinal === null && scene.syntax.lemmas[phrase.head] === 'round')
        ? 'all'
        : before.some((word) => NEXT.has(word))
          ? 'next'
          : before.some((word) => LAST.has(word))
            ? 'last'
            : null,
    format: FORMATS.find(([word]) => words.includes(word))?.[1] ?? null,
    subject: subjectOf(scene, phrase.head),
    status: null,
    relation: null,
    phase: null,
    inferred: false,
    by: null,
    formerly: null,
    days: daysNamed(scene, phrase.head),
  };
}

function isPronoun(words: readonly string[]): boolean {
  return words.length === 1 && /^(?:it|they)$/u.test(words[0]!);
}

/** The words of the sentence before, in which a pronoun has its noun. */
function wordsBefore({mentions, sentence}: Scene): string[] {
  const {sentences, tokens} = mentions.analysis;
  const before = sentences[sentence.index - 1];
  return before ? tokens.slice(before.first, before.last).map(({lower}) => lower) : [];
}

/** "the first round SINCE the war", "the first session IN YEARS": first after a break, which numbers nothing. */
function isFirstSince({tokens}: Scene, {first, head}: Phrase): boolean {
  if (!tokens.slice(first, head).some(({lower}) => lower === 'first')) return false;
  const behind = tokens.slice(head + 1, head + BREAK);
  const since = behind.findIndex(({lower}) => lower === 'since');
  const after = behind.findIndex(({lower}) => lower === 'in' || lower === 'for');
  return (
    (since >= 0 && /^(?:round|session)$/u.test(tokens[head]!.lower)) ||
    (after >= 0 && behind.slice(after + 1, after + 5).some(({lower}) => /^(?:years|months|decades)$/u.test(lower)))
  );
}

/** How many words behind the noun a break may be told. */
const BREAK = 7;

/** A meeting that no noun names: "the delegations will meet again". */
export function unnamedMeeting(kind: MeetingReference['kind']): MeetingReference {
  return {
    kind,
    ordinal: null,
    which: null,
    format: null,
    subject: null,
    status: null,
    relation: null,
    phase: null,
    inferred: false,
    by: null,
    formerly: null,
    days: null,
  };
}

/** Whether the phrase denies what it names: "no meeting", "no further talks". */
export function isNone({syntax}: Scene, phrase: Phrase): boolean {
  return ['no', 'neither'].includes(syntax.lemmas[phrase.first]!);
}
