import {ACT_PHRASES, ACT_VERBS, type Phrase, type Predicate, TEXTS} from '../language/index.ts';
import {chunkFrom, chunkStart} from './chunk.ts';
import {ACT_BASES, ACT_FORMS} from './forms.ts';
import {meetingBefore} from './meeting-before.ts';
import {recipientOf} from './recipient.ts';
import {type Scene, wordsAt} from './scene.ts';
import {subjectBefore, subjectBeside} from './subject-before.ts';

const PARTICLES = new Set(['off', 'out', 'back', 'up', 'over', 'down', 'forward', 'away']);

/**
 * The verb of a predicate with its particle, or with the object that makes one verb with it: "put_off", "take_place".
 * A particle that the arcs took for a preposition counts where the two words together name an act.
 */
export function verbOf(scene: Scene, predicate: Predicate): string {
  const {particle} = predicate;
  const lemma = lemmaOf(scene, predicate);
  const next = scene.tokens[predicate.head + 1]?.lower ?? '';
  if (lemma === 'take' && (next === 'place' || next === 'part')) return `take_${next}`;
  if (lemma === 'come' && /^to an? (?:end|close)$/u.test(wordsAt(scene, predicate.head + 1, 3))) return 'end';
  if (lemma === 'get' && /^(?:under way|underway)\b/u.test(wordsAt(scene, predicate.head + 1, 2)))
    return 'get_under_way';
  if (lemma === 'cut' && next === 'short') return 'break_up';
  if (lemma === 'wound' && next === 'up') return 'wind_up';
  if (particle && (PARTICLES.has(particle) || KNOWN.has(`${lemma}_${particle}`))) return `${lemma}_${particle}`;
  const follows = FOLLOWING.has(next) && !(next === 'from' && isPassive(scene, predicate));
  if (follows && KNOWN.has(`${lemma}_${next}`)) return `${lemma}_${next}`;
  if (PRESSED_FOR.has(`${lemma}_for`) && isForWhich(scene, predicate)) return `${lemma}_for`;
  const apart = apartFrom(scene, predicate, lemma);
  return apart ? `${lemma}_${apart}` : lemma;
}

/** "the return, FOR WHICH Chad had pressed". */
function isForWhich({tokens}: Scene, {subject}: Predicate): boolean {
  if (!subject) return false;
  return tokens[subject.first - 1]?.lower === 'which' && tokens[subject.first - 2]?.lower === 'for';
}

const PRESSED_FOR = new Set(['press_for', 'push_for', 'call_for', 'ask_for', 'lobby_for']);

/** "set the hostages FREE", "called its envoy HOME": the second word of the verb, behind its object. */
function apartFrom({tokens, syntax}: Scene, {head}: Predicate, lemma: string): string | null {
  if (!SECONDS.has(lemma)) return null;
  for (let at = head + 2; at < Math.min(tokens.length, head + FAR); at++) {
    const tag = syntax.tags[at]!;
    if ((tag === 'VERB' && syntax.relations[at] !== 'amod') || tag === 'PUNCT' || tag === 'AUX') return null;
    const alone = !['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM', 'PRON'].includes(syntax.tags[at + 1] ?? '');
    if (alone && BEHIND.has(tokens[at]!.lower) && KNOWN.has(`${lemma}_${tokens[at]!.lower}`)) return tokens[at]!.lower;
  }
  return null;
}

/** How many words behind its verb the second word of it may stand. */
const FAR = 8;
const BEHIND = new Set('free home back over out off on together packing through up down in'.split(' '));

/** The verb's lemma; where that is no verb of an act, the one whose form the word is ("freed"). */
function lemmaOf({tokens}: Scene, {lemma, head, kind}: Predicate): string {
  if (kind === 'noun' || ACT_BASES.has(lemma)) return lemma;
  return ACT_FORMS.get(tokens[head]!.lower)?.lemma ?? lemma;
}

const KNOWN: ReadonlySet<string> = new Set([
  ...ACT_VERBS.keys(),
  ...[...ACT_PHRASES.keys()].map((phrase) => phrase.split(' ')[0]!).filter((verb) => verb.includes('_')),
  'wrap_up',
  'wind_up',
  'move_back',
  'move_forward',
  'move_up',
  'bring_forward',
  'kick_off',
  'sit_down',
  'run_out',
  'bring_about',
  'arrive_at',
  'hammer_out',
  'thrash_out',
  'work_out',
  'carry_out',
  'hand_in',
  'go_ahead',
  'come_about',
  'go_out',
]);

/** The second words of such verbs. */
const FOLLOWING: ReadonlySet<string> = new Set([...KNOWN].flatMap((verb) => verb.split('_')[1] ?? []));

const SECONDS: ReadonlySet<string> = new Set(
  [...KNOWN].filter((verb) => BEHIND.has(verb.split('_')[1] ?? '')).map((verb) => verb.split('_')[0]!),
);

/** Whether the predicate is a passive: by an auxiliary of its own, or as a participle that describes a noun. */
export function isPassive(scene: Scene, predicate: Predicate): boolean {
  const {syntax, tokens} = scene;
  const {voice, auxiliaries, finite, lemma, kind, head, agent} = predicate;
  if (kind === 'adjective')
    return auxiliaries.some((token) => syntax.lemmas[token] === 'be') && isParticiple(tokens[head]!.lower);
  if (INVARIABLE.has(lemma) && syntax.lemmas[head - 1] === 'be') return true;
  if (voice === 'active') return false;
  if (auxiliaries.some((token) => ['be', 'get'].includes(syntax.lemmas[token]!))) return true;
  if (ACTIVE.has(lemma) && !(head === 0 && predicate.particle)) return false;
  if (auxiliaries.length > 0 || (agent !== null && MEANS.has(syntax.lemmas[agent.head]!))) return false;
  const above = joinedTo(scene, predicate);
  return above ? agent !== null || isPassive(scene, above) : !finite;
}

/** "talked BY TELEPHONE": how something was done, and by nobody. */
const MEANS = new Set(['telephone', 'phone', 'video', 'videoconference', 'letter', 'radio']);

/** Verbs whose participle is their base form: "be LET go". */
const INVARIABLE = new Set(['let', 'put', 'set', 'cut', 'shut']);

/** Verbs whose bare participle is no passive, but for "CALLED IN on Friday, the envoy". */
const ACTIVE = new Set(
  'ask call insist press agree resign apologise apologize lapse expire travel arrive depart cooperate collaborate respond consent'.split(
    ' ',
  ),
);

/** "apologised on Friday and PROMISED a road", "was brokered by Qatar and ACCEPTED by both": the verb whose voice it shares. */
function joinedTo({syntax, tokens}: Scene, {governor, head}: Predicate): Predicate | null {
  const above = governor?.how === 'conjunct' ? syntax.predicates[governor.predicate]! : null;
  const beside = tokens[head - 1]?.lower === 'and' || syntax.tags[head - 1] === 'ADV';
  return above && above.kind === 'verb' && above.head < head && beside ? above : null;
}

/** "was REJECTED", where the tag made an adjective of it. */
function isParticiple(word: string): boolean {
  const form = ACT_FORMS.get(word)?.form;
  return form === 'past' || form === 'participle';
}

/** "the SEIZED buildings", "PROPOSED changes": a participle before its noun, which tells of no act. */
export function isAttribute({syntax}: Scene, {head, finite, auxiliaries, object}: Predicate): boolean {
  const participle = /^VB[GN]$/u.test(syntax.xpos[head]!);
  return (
    participle &&
    !finite &&
    object === null &&
    auxiliaries.length === 0 &&
    syntax.relations[head] === 'amod' &&
    syntax.heads[head]! > head
  );
}

/** "notice of LARGE RELEASES": what a preposition and adjectives lead up to is a noun, whatever its tag. */
export function isNounAfter({syntax}: Scene, {head, kind}: Predicate): boolean {
  const {tags, xpos} = syntax;
  if (kind !== 'verb' || xpos[head] !== 'VBZ' || tags[head - 1] !== 'ADJ') return false;
  let first = head - 1;
  while (first > 0 && tags[first - 1] === 'ADJ') first--;
  return tags[first - 1] === 'ADP';
}

/** What is acted on: the object of an active verb, the subject of a passive. */
export function objectOf(scene: Scene, predicate: Predicate): Phrase | null {
  // "hopes to see HIM released": the pronoun right before a bare participle
  const own = predicate.head - 1;
  if (
    isPassive(scene, predicate) &&
    predicate.auxiliaries.length === 0 &&
    /^(?:him|them|her)$/u.test(scene.tokens[own]?.lower ?? '')
  )
    return {head: own, first: own, last: own + 1, conjuncts: []};
  if (isPassive(scene, predicate))
    return (
      predicate.subject ??
      fronted(scene, predicate) ??
      subjectBefore(scene, predicate) ??
      meetingBefore(scene, predicate) ??
      caused(scene, predicate) ??
      subjectBeside(scene, predicate)
    );
  const given = recipientOf(scene, predicate);
  if (given) return given.what;
  // "met FACE to face"
  if (
    predicate.object &&
    scene.tokens[predicate.object.head]!.lower === 'face' &&
    scene.tokens[predicate.object.head + 1]?.lower === 'to'
  )
    return null;
  const seized = predicate.object && relativeOf(scene, predicate);
  if (seized) return seized;
  if (predicate.object) return withText(scene, predicate.object);
  const related = relatedTo(scene, predicate);
  if (related) return related;
  const counted = countedObject(scene, predicate) ?? sharedObject(scene, predicate);
  if (counted) return counted;
  const particle = scene.tokens[predicate.head + 1]?.lower ?? '';
  if (particle === 'to' && SAID_TO.has(predicate.lemma)) return null;
  if (BESIDE.has(particle) && scene.tokens[predicate.head + 2]?.lower !== 'principle') return null;
  return (
    predicate.obliques.find(({preposition, phrase}) => preposition === particle && phrase.first > predicate.head)
      ?.phrase ?? null
  );
}

/** "to have THE EMBARGO LIFTED", "wants HIS ENVOY RECALLED": the noun phrase between such a verb and a bare participle. */
function caused({syntax}: Scene, {head, auxiliaries, finite}: Predicate): Phrase | null {
  if (finite || auxiliaries.length > 0 || !/^(?:NOUN|PROPN)$/u.test(syntax.tags[head - 1] ?? '')) return null;
  const first = chunkStart(syntax, head - 1);
  return CAUSES.has(syntax.lemmas[first - 1] ?? '') ? {head: head - 1, first, last: head, conjuncts: []} : null;
}

const CAUSES = new Set(['have', 'get', 'want', 'see', 'need', 'like']);

/** "NAMED on Monday to head the team, THE JUDGE will travel": whom a participle that opens the sentence is about. */
function fronted({syntax, tokens}: Scene, {head, finite}: Predicate): Phrase | null {
  if (finite || head > 0) return null;
  const comma = tokens.findIndex(({text}) => text === ',');
  const beside = comma > 0 ? chunkFrom(syntax, tokens, comma + 1) : null;
  if (beside?.first === comma + 1) return beside;
  const main = syntax.predicates.find((other) => other.finite && other.subject !== null && other.subject.first > head);
  return main?.subject ?? null;
}

/** "left without their boats, WHICH Chad seized": the pronoun, where the arcs made the verb above its object. */
function relativeOf({syntax, tokens}: Scene, {object, head, governor, subject}: Predicate): Phrase | null {
  const {head: above} = object!;
  if (governor?.how !== 'relative' || syntax.tags[above] !== 'VERB' || above > head) return null;
  const at = (subject && subject.head < head ? subject.first : head) - 1;
  return /^(?:that|which)$/u.test(tokens[at]?.lower ?? '') ? {head: at, first: at, last: at + 1, conjuncts: []} : null;
}

/** "THE MEMORANDUM that Peru concluded", "that Peru failed to conclude": the noun that a relative clause is about. */
function relatedTo({syntax, tokens}: Scene, {obliques, governor, finite, head, first}: Predicate): Phrase | null {
  const relative = /^(?:that|which)$/u.test(tokens[first]!.lower);
  const bare = relative
    ? obliques.find(({preposition, phrase}) => preposition === '' && phrase.head < head)?.phrase
    : undefined;
  if (bare || finite || governor?.how !== 'open-complement') return bare ?? null;
  const above = syntax.predicates[governor.predicate]!;
  const beside = above.subject?.first ?? -1;
  const unmarked = above.obliques.find(
    ({preposition, phrase}) => preposition === '' && phrase.head < above.head && phrase.first !== beside,
  );
  const gap = above.object !== null && above.object.head < above.head;
  return unmarked?.phrase ?? (gap ? above.object : null);
}

/** "returned ALL OF THE LORRIES", "released only one of the four": the things behind a count of them. */
function countedObject({syntax, tokens}: Scene, {head, obliques}: Predicate): Phrase | null {
  const of = tokens.findIndex(({lower}, at) => lower === 'of' && at > head && at <= head + 4);
  if (of < 0 || !COUNTS.has(tokens[of - 1]!.lower)) return null;
  if (!syntax.tags.slice(head + 1, of).every((tag) => COUNTING.has(tag))) return null;
  return obliques.find(({preposition, phrase}) => preposition === 'of' && phrase.head > of)?.phrase ?? null;
}

/** "neither seized nor searched THE LORRIES": what the verb right behind the "nor" or the "and" has as its object. */
function sharedObject({syntax, tokens}: Scene, {head}: Predicate): Phrase | null {
  if (!/^(?:and|or|nor)$/u.test(tokens[head + 1]?.lower ?? '')) return null;
  const next = syntax.predicates.find((one) => one.kind === 'verb' && one.head === head + 2);
  return next?.object && next.object.head > next.head ? next.object : null;
}

const COUNTS = new Set(
  'all one two three four five six seven eight nine ten both some any none each most many several half part'.split(' '),
);
const COUNTING = new Set(['DET', 'NUM', 'ADV', 'PRON', 'ADJ', 'NOUN']);

/** Verbs behind which "to" tells whom something is said to. */
export const SAID_TO: ReadonlySet<string> = new Set(['propose', 'suggest', 'recommend', 'offer', 'complain']);

/** Prepositions that never make a verb's object of what stands behind them. */
const BESIDE = new Set(['with', 'between', 'by', 'in', 'at']);

/** What a noun qualifies and what is a verb as well: "the arms EMBARGO it had kept". */
const BARRIERS = new Set(['embargo', 'ban', 'quota', 'levy', 'toll', 'tax', 'permit', 'curb', 'freeze', 'blockade']);

/** "their tariff TRUCE": the text that the arcs took for a verb behind what qualifies it. */
function withText({syntax, tokens}: Scene, phrase: Phrase): Phrase {
  const {head, last, conjuncts} = phrase;
  const cut = last === head + 1 && syntax.tags[head] === 'NOUN' && syntax.tags[last] === 'VERB';
  const noun = TEXTS.has(syntax.lemmas[last]!) || BARRIERS.has(syntax.lemmas[last]!) || tokens[last]?.lower === 'talks';
  return cut && conjuncts.length < 2 && noun ? {...phrase, head: last, last: last + 1} : phrase;
}

/**
 * The noun phrase right behind an active verb that the arcs gave no object, a day between left out: "lifted on Friday A
 * BLOCKADE".
 */
export function objectBehind(scene: Scene, predicate: Predicate): Phrase | null {
  if (predicate.kind !== 'verb' || isPassive(scene, predicate)) return null;
  const {tokens, syntax, times} = scene;
  let next = predicate.head + (predicate.particle || verbOf(scene, predicate).includes('_') ? 2 : 1);
  const inTime = (at: number) => {
    const token = tokens[at];
    return (
      token !== undefined && times.some(({start, end, edtf}) => edtf !== null && start < token.end && end > token.start)
    );
  };
  while (inTime(next) || (tokens[next]?.lower === 'on' && inTime(next + 1))) next++;
  const chunk = chunkFrom(syntax, tokens, next);
  return chunk && withText(scene, chunk);
}
