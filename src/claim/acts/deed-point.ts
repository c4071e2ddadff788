import {
  BARE_NOUNS,
  ISSUE_SHELLS,
  MEETING_NOUNS,
  NO_POINTS,
  type Phrase,
  type Predicate,
  TEXTS,
} from '../../language/index.ts';
import {chunkFrom} from '../chunk.ts';
import {complementsOf} from '../complement.ts';
import {isActor, isTime} from '../named.ts';
import {actorsIn, partiesOf} from '../participants.ts';
import {type Theme, themesOf} from '../phrase.ts';
import {rangeOf, type Scene, sceneBefore, spanOf, textOf} from '../scene.ts';
import {isPassive, objectBehind, objectOf} from '../verb.ts';

/** The most words of a deed that stands for a point. */
const LONGEST = 9;

/**
 * What a wish is about where no noun tells: the deed that is wished ("wants its inspectors TO TRAVEL FREELY in the zone",
 * "demands that Chad DISARM THE REBELS"), or the thing that a pronoun means.
 */
export function deedPoint(scene: Scene, predicate: Predicate): Theme[] {
  const asked = predicate.object ? (pronounIn(scene, predicate.object) ?? ownerIn(scene, predicate.object)) : null;
  if (asked) return meantBefore(scene, asked);
  const inner = wishedDeed(scene, predicate);
  const given = inner ? givenIn(scene, inner) : [];
  if (given.length > 0) return given;
  if (!inner || NO_DEED.has(inner.lemma)) return [];
  const passive = isPassive(scene, inner) || inner.kind === 'adjective';
  const done = passive ? inner.subject : (objectOf(scene, inner) ?? objectBehind(scene, inner));
  const meant = done ? pronounIn(scene, done) : null;
  if (meant) return meantBefore(scene, meant);
  const about = inner.obliques.find(({preposition}) => ABOUT.has(preposition));
  if (!done && about) return themesOf(scene, about.phrase);
  const lemma = done ? scene.syntax.lemmas[done.head]! : '';
  if (
    MEETING_NOUNS.has(lemma) ||
    TEXTS.has(lemma) ||
    (NO_POINTS.has(lemma) && !FORCES.has(lemma) && !isOwned(scene, done!)) ||
    (passive && ISSUE_SHELLS.has(lemma)) ||
    (done === null && inner.obliques.length === 0)
  )
    return [];
  if (
    inner.lemma === 'have' &&
    (done === null || done.head - done.first < 1 || scene.tokens[done.first]!.lower === 'no')
  )
    return [];
  const whole = done !== null && partiesOf(actorsIn(scene, done, 'agent')).length > 0 && done.last - done.first <= 2;
  if (passive && (done === null || whole)) return [];
  const first = passive ? done!.first : inner.head;
  return labelled(scene, first, endOf(scene, inner, passive ? inner.head : (done?.head ?? inner.head)), inner.head);
}

/** "that its experts be given THE TASK OF drafting a text": what somebody is to be given. */
function givenIn(scene: Scene, inner: Predicate): Theme[] {
  if (inner.lemma !== 'give' || !isPassive(scene, inner)) return [];
  const what = chunkFrom(scene.syntax, scene.tokens, inner.head + 1);
  return what?.first === inner.head + 1
    ? labelled(scene, what.first, endOf(scene, inner, what.last - 1), what.head)
    : [];
}

/** The words of a deed, from its verb to what it is done to or where: "travel freely in the zone". */
export function deedOf(scene: Scene, inner: Predicate): Theme[] {
  const done = objectOf(scene, inner) ?? objectBehind(scene, inner);
  return labelled(scene, inner.head, endOf(scene, inner, done?.head ?? inner.head), inner.head);
}

/** The points of a wish with where the deed is aimed, where the thing alone says too little. */
export function withAim(scene: Scene, predicate: Predicate, themes: readonly Theme[]): readonly Theme[] {
  const inner = wishedDeed(scene, predicate);
  return inner ? withAimOf(scene, inner, themes) : themes;
}

/**
 * "that THE CASE be taken TO THE COURT": the one word that a deed is done to, with where it is done to; "that the crews be
 * EXEMPT FROM VISAS": whom something is true of, with what.
 */
export function withAimOf(scene: Scene, inner: Predicate, themes: readonly Theme[]): readonly Theme[] {
  const [theme] = themes;
  const apart = STATES.has(inner.lemma) || (inner.kind === 'adjective' && !isPassive(scene, inner));
  if (!theme || themes.length > 1 || inner.subject?.head !== theme.head) return themes;
  if (!apart && theme.label.includes(' ')) return themes;
  const aim = inner.obliques.find(({preposition}) => (apart ? OF_STATES : AIMS).test(preposition))?.phrase;
  const before = REFERS.has(inner.lemma);
  if (!aim || aim.head < inner.head || (!before && isActor(scene, aim)) || isTime(scene, aim)) return themes;
  const first = rangeOf(scene, theme.span)?.[0] ?? theme.head;
  const extended = labelled(scene, first, endOf(scene, inner, aim.head), theme.head);
  return extended.length > 0 ? extended : themes;
}

/** Verbs by which something is laid before somebody: "that it be SUBMITTED to the court". */
const REFERS = new Set(['submit', 'refer', 'take', 'bring', 'put', 'send']);
const AIMS = /^(?:to|from|under|on)$/u;
/** States that are tagged as participles. */
const STATES = new Set(['exempt', 'exclude', 'free', 'bar']);
const OF_STATES = /^(?:to|from|of|for)$/u;

/** "AN APPLICANT'S papers". */
function isOwned({tokens}: Scene, {first, head}: Phrase): boolean {
  return tokens.slice(first, head).some(({lower}) => /^['’]s?$/u.test(lower));
}

/** Prepositions behind which a verb with no object tells what it is about. */
const ABOUT = new Set(['into', 'over', 'about', 'upon', 'for']);

/** Those to whom something may be done that is a point. */
const FORCES = new Set(['rebel', 'army', 'faction', 'group', 'official', 'leader']);

/** What people do by themselves, and no point is made of. */
const NO_DEED = new Set(
  'be do sign vote return meet sit gather convene consult confer talk speak negotiate come go join attend take participate say respond answer react reply comment agree accept respect comply act help engage work cooperate move know see understand think remember begin start continue resume discuss stay remain wait show give make get stop let allow permit help enable cherish consult study consider'.split(
    ' ',
  ),
);

/** The verb of what is wished: that of a "that" clause, or the infinitive. */
function wishedDeed(scene: Scene, predicate: Predicate): Predicate | null {
  const {tokens, syntax} = scene;
  // "wants people WHO ARE SENT abroad to be exempted"
  const completing = complementsOf(scene, predicate).filter(
    ({head, subject}) => head > predicate.head && !/^(?:who|which)$/u.test(tokens[subject?.head ?? 0]!.lower),
  );
  return (
    completing[0] ??
    syntax.predicates.find(
      ({kind, head, last}) =>
        kind === 'verb' &&
        head > predicate.head &&
        last <= predicate.last &&
        /^(?:to|be)$/u.test(tokens[head - 1]!.lower),
    ) ??
    null
  );
}

/** Where the words of the deed end: with the phrase of the token, or of what hangs on the verb. */
function endOf({tokens, syntax}: Scene, inner: Predicate, token: number): number {
  let end = token + 1;
  for (let at = token + 1; at < Math.min(tokens.length, inner.last, token + LONGEST); at++) {
    const {text, lower} = tokens[at]!;
    if (/^[,;:.]$/u.test(text) || ENDS.has(lower) || (lower === 'and' && syntax.tags[at + 1] === 'VERB')) break;
    end = at + 1;
  }
  return end;
}

const ENDS = new Set(
  'that which what whatever how who before after until unless if because while although so when since'.split(' '),
);

/** The words of a range as a point, from its first telling word to its last. */
export function labelled(scene: Scene, from: number, end: number, head: number): Theme[] {
  const {tags} = scene.syntax;
  let first = from;
  while (first < head && (tags[first] === 'DET' || tags[first] === 'PRON')) first++;
  let last = Math.min(end, first + LONGEST);
  while (last > first + 1 && !/^(?:NOUN|PROPN|NUM|VERB|ADV)$/u.test(tags[last - 1]!)) last--;
  if (
    last - first < 2 ||
    tags[first] === 'AUX' ||
    NO_POINTS.has(scene.syntax.lemmas[first]!) ||
    isDoneToSpeaker(scene, first)
  )
    return [];
  const span = spanOf(scene, first, last);
  return [{label: textOf(scene, span).replace(/\s+/gu, ' '), span, head}];
}

/** "offered to bring US together". */
function isDoneToSpeaker({tokens}: Scene, verb: number): boolean {
  return /^(?:us|me|you)$/u.test(tokens[verb + 1]?.lower ?? '');
}

/** The thing of the sentence before that the pronoun of a phrase means; nothing where it is no pronoun. */
export function meantIn(scene: Scene, phrase: Phrase | null): Theme[] {
  const number = phrase ? pronounIn(scene, phrase) : null;
  return number ? meantBefore(scene, number) : [];
}

/** The number of the pronoun that a phrase is; null where it is none of a thing. */
function pronounIn({tokens}: Scene, {head}: Phrase): 'one' | 'many' | null {
  const {lower} = tokens[head]!;
  return lower === 'it' ? 'one' : lower === 'them' || lower === 'they' ? 'many' : null;
}

/** "demands THEIR release", "asked for ITS withdrawal": the number of what the deed is to be done to. */
function ownerIn({tokens, syntax}: Scene, {head}: Phrase): 'one' | 'many' | null {
  const {lower} = tokens[head - 1] ?? {lower: ''};
  const deed = BARE_NOUNS.has(syntax.lemmas[head]!) || UNDOING.has(syntax.lemmas[head]!);
  if (!deed || !/^(?:its|their)$/u.test(lower)) return null;
  return lower === 'its' ? 'one' : 'many';
}

const UNDOING = new Set(
  'withdrawal removal lifting repeal abolition cancellation annulment revocation restoration reversal recall'.split(
    ' ',
  ),
);

/** The one thing of the sentence before that a pronoun of this number can mean. */
function meantBefore(scene: Scene, number: 'one' | 'many'): Theme[] {
  const before = sceneBefore(scene);
  if (!before) return [];
  const main = before.syntax.predicates.find(({finite, kind}) => finite && kind === 'verb');
  const phrases = main ? [main.object, main.subject].flatMap((phrase) => phrase ?? []) : [];
  const opening = chunkFrom(before.syntax, before.tokens, 0);
  const things = [...phrases, ...(opening && !main?.subject ? [opening] : [])].flatMap((phrase) =>
    themesOf(before, {...phrase, conjuncts: []}).slice(0, 1),
  );
  const fitting = things.filter(
    ({head}) => /s$/u.test(before.syntax.xpos[head]!.toLowerCase()) === (number === 'many'),
  );
  return fitting.length === 1 ? fitting : [];
}
