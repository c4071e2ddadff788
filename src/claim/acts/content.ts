import {MEETING_NOUNS, type Phrase, type Predicate} from '../../language/index.ts';
import {chunkStart} from '../chunk.ts';
import {complementsOf, infinitivesAfter, isFurther} from '../complement.ts';
import {aboutOf} from '../counterparts.ts';
import {partsOf} from '../parts.ts';
import {themesOf, themesOfPredicate} from '../phrase.ts';
import {coreOf, lineOf, type Scene, within} from '../scene.ts';
import {isPassive} from '../verb.ts';
import {pointsOn} from './series.ts';

/** Objects that say nothing without the purpose behind them. */
export const EMPTY = new Set(['measure', 'step', 'action', 'effort', 'work', 'move']);

/** What an agreement is about: the words of it, and the points that they name. */
export interface Content {
  text: string;
  first: number;
  last: number;
  theme: {label: string; span: {start: number; end: number}} | null;
}

/** The notes with what they are about: "exchanged notes on X", "notes confirming that Y would not be obstructed". */
export function ofNotes(scene: Scene, predicate: Predicate, object: Phrase): Content[] {
  const clause = scene.syntax.predicates.find(
    ({kind, head, first}) => kind !== 'noun' && head > object.head && first > object.first,
  );
  const inside = clause && clause.head < predicate.last ? (complementsOf(scene, clause)[0] ?? clause) : undefined;
  const themes = themesOf(scene, {...object, conjuncts: []}).filter(({head}) => head !== object.head);
  const about = themes.length > 0 ? themes : aboutOf(scene, predicate, 'exchange-notes', object);
  const [theme] = about.length > 0 || !inside ? about : themesOfPredicate(scene, inside, 1);
  const last = Math.max(
    object.last,
    clause && clause.governor?.how !== 'conjunct' && clause.head < predicate.last ? clause.last : object.last,
  );
  const passive = isPassive(scene, predicate);
  const whole = content(
    scene,
    passive ? object.first : predicate.head,
    passive && about.length === 0 && last < predicate.head ? predicate.head + 1 : last,
  );
  return [{...whole, theme: theme ?? null}];
}

export function ofNoun(scene: Scene, noun: Predicate, phrase: Phrase): Content[] {
  const complements = complementsOf(scene, noun).filter((complement) => complement.kind !== 'noun');
  if (complements.length === 0)
    complements.push(...infinitivesAfter(scene, noun.head, scene.tokens.length).slice(0, 1));
  const contents = complements.flatMap((complement) => ofPredicate(scene, complement));
  if (complements.length > 0) return contents;
  const on = noun.obliques.find(({preposition}) => ['on', 'about', 'over', 'for'].includes(preposition))?.phrase;
  const parts = on ? partsOf(on) : [];
  return parts.length > 1 ? parts.map((part) => ofPhrase(scene, part)) : ofPoints(scene, phrase, on ?? phrase);
}

/** What a noun for an accord is on, each point by itself; `whole` where it names no more than one. */
export function ofPoints(scene: Scene, noun: Phrase, whole: Phrase): Content[] {
  const points = pointsOn(scene, noun);
  return (points.length > 1 ? points : [whole]).map((point) => ofPhrase(scene, point));
}

/** The points of a complement: its verb with each of its coordinated objects, or of the purpose behind an empty object. */
export function ofPredicate(scene: Scene, predicate: Predicate): Content[] {
  const {object, voice} = predicate;
  const purpose = scene.syntax.predicates.filter(
    ({governor, kind}) =>
      kind !== 'noun' &&
      governor?.predicate === predicate.index &&
      (governor.how === 'purpose' || governor.how === 'noun-complement'),
  );
  if (isOfMeeting(scene, predicate) || predicate.lemma === 'include') return [];
  if (object && EMPTY.has(scene.syntax.lemmas[object.head]!) && purpose.length > 0) {
    return purpose.flatMap((inner) => ofPredicate(scene, inner));
  }
  if (object && voice === 'active') {
    const parts = partsWithFellows(scene, predicate, object);
    if (parts.length > 1) return withVerb(scene, predicate, {...object, conjuncts: parts});
  }
  const themes = themesOfPredicate(scene, predicate);
  const infinitive = scene.tokens[predicate.head - 1]?.lower === 'to';
  const first = predicate.subject && predicate.finite && !infinitive ? subjectStart(scene, predicate) : predicate.head;
  const last = Math.max(predicate.head + 1, clauseEnd(scene, predicate));
  return [{...content(scene, Math.min(first, startOf(scene, predicate)), last), theme: themes[0] ?? null}];
}

/** Where the subject begins; "troops are frozen AND OBSERVERS from A will watch": no word of the clause before it. */
export function subjectStart({syntax, tokens}: Scene, predicate: Predicate): number {
  const {subject, head, auxiliaries, governor} = predicate;
  let {first} = subject!;
  const {head: noun} = subject!;
  while (first < noun && tokens[first]!.lower === 'that') first++;
  const group = Math.min(head, ...auxiliaries);
  const above = governor?.how === 'conjunct' ? syntax.predicates[governor.predicate]! : null;
  const and = tokens.findLastIndex(({lower}, at) => lower === 'and' && at < group);
  const own = above !== null && group < head && noun < above.head && and > above.head && and < group - 1;
  if (own && syntax.tags.slice(and + 1, group).every((tag) => NOMINAL.has(tag))) return and + 1;
  const before = syntax.predicates.some(
    (other) => other.finite && other.kind !== 'noun' && first < other.head && other.head < noun && noun < head,
  );
  return before ? chunkStart(syntax, noun) : first;
}

const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART', 'ADP']);

/** Where the verb begins, a "not" before it taken in. */
function startOf({tokens}: Scene, {head, negation}: Predicate): number {
  return negation !== null && negation < head && head - negation <= 2 && tokens[negation]!.lower === 'not'
    ? negation
    : head;
}

/** The coordinated parts of an object, an event noun among them that was taken for a fellow of the verb ("ease A and B issuance"). */
function partsWithFellows(scene: Scene, predicate: Predicate, object: Phrase): readonly Phrase[] {
  const own = object.conjuncts.filter((part) => !isApart(scene, part));
  if (own.length > 1) return own;
  const nouns = predicate.fellows
    .map((index) => scene.syntax.predicates[index]!)
    .filter(
      ({kind, head, first}) =>
        kind === 'noun' &&
        head > object.head &&
        first >= object.last &&
        first - object.last < 2 &&
        !isApart(scene, {first}),
    );
  return [
    {...object, conjuncts: []},
    ...nouns.map(({head, first, last}) => ({
      head,
      first: first + (scene.syntax.tags[first] === 'CCONJ' ? 1 : 0),
      last,
      conjuncts: [],
    })),
  ];
}

/** "reopen the post AND ON THE RELEASE": a phrase with a preposition of its own. */
function isApart({syntax, tokens}: Scene, {first}: {first: number}): boolean {
  const at = syntax.tags[first] === 'CCONJ' ? first + 1 : syntax.tags[first] === 'ADP' ? first : first - 1;
  return syntax.tags[at] === 'ADP' && tokens[at - 1]?.lower === 'and';
}

/** Meeting again is the next round, no outcome; staying in touch is none either. */
function isOfMeeting(scene: Scene, predicate: Predicate): boolean {
  const {lemma, object, subject, voice, head} = predicate;
  if (['meet', 'reconvene', 'convene', 'talk'].includes(lemma)) return true;
  const after = scene.tokens.slice(head + 1, head + 5).map(({lower}) => lower);
  if (lemma === 'speak' && after[0] === 'again') return true;
  if (STAYS.has(lemma) && after.some((word) => IN_TOUCH.has(word))) return true;
  const what = voice === 'passive' || !object ? subject : object;
  const isTalks = what !== null && MEETING_NOUNS.has(scene.syntax.lemmas[what.head]!);
  return (
    isTalks &&
    [
      'hold',
      'go',
      'resume',
      'continue',
      'have',
      'start',
      'begin',
      'open',
      'launch',
      'host',
      'take',
      'schedule',
      'arrange',
      'establish',
    ].includes(lemma)
  );
}

const STAYS = new Set(['stay', 'remain', 'keep', 'be', 'continue']);
const IN_TOUCH = new Set(['touch', 'contact', 'coordinated', 'engaged', 'coordination', 'consultation']);

/** The end of a clause before clauses that only hang on it loosely. */
function clauseEnd(scene: Scene, predicate: Predicate): number {
  const {syntax} = scene;
  let last = predicate.last;
  for (const other of syntax.predicates) {
    if (other.governor?.predicate !== predicate.index || other.first <= predicate.head) continue;
    const loose = other.governor.how === 'conjunct' || other.governor.how === 'parataxis';
    const apart = other.governor.how === 'adverbial' && syntax.tags[other.first] === 'PUNCT';
    if ((loose || apart) && other.kind !== 'noun') last = Math.min(last, other.first);
  }
  for (const {head} of syntax.predicates)
    if (head > predicate.head && isFurther(scene, head)) last = Math.min(last, head - 2);
  return last;
}

/** The verb with each coordinated object: "ease A", "ease B". */
export function withVerb(scene: Scene, predicate: Predicate, object: Phrase): Content[] {
  const verb = scene.tokens[predicate.head]!.text;
  return partsOf(object).map((part, index) => {
    const own = ofPhrase(scene, part);
    const first = index === 0 && predicate.head < own.first ? predicate.head : own.first;
    const {text} = content(scene, first, own.last);
    return {...own, first, text: index === 0 ? text : `${verb} ${own.text}`};
  });
}

export function ofPhrase(scene: Scene, phrase: Phrase): Content {
  const next = phrase.conjuncts.filter((other) => other.head > phrase.head).map((other) => other.first - 1);
  const [first, end] = phrase.conjuncts.length > 1 ? coreOf(scene, phrase) : [phrase.first, phrase.last];
  return {
    ...content(scene, first, Math.min(end, ...next)),
    theme: themesOf(scene, {...phrase, conjuncts: []})[0] ?? null,
  };
}

/** The most words of an outcome's text. */
const LONGEST_CONTENT = 40;

export function content(scene: Scene, from: number, to: number): Omit<Content, 'theme'> {
  let first = from;
  let last = Math.min(to, from + LONGEST_CONTENT);
  const {tags, relations} = scene.syntax;
  first = behindPreamble(scene, first, last);
  const isLead = (token: number) =>
    ['PUNCT', 'CCONJ', 'SCONJ', 'PART'].includes(tags[token]!) && scene.tokens[token]!.lower !== 'not';
  while (first < last - 1 && isLead(first)) first++;
  const isLoose = (token: number) =>
    ['PUNCT', 'CCONJ', 'ADP', 'DET', 'PART'].includes(tags[token]!) && relations[token] !== 'compound:prt';
  while (last > first + 1 && isLoose(last - 1)) last--;
  return {first, last, text: lineOf(scene, first, last)};
}

/** The same, cut off before a token where something else begins. */
export function cutAt(scene: Scene, whole: Content, end: number): Content {
  return whole.last <= end ? whole : {...whole, ...content(scene, whole.first, end)};
}

/** "(agreed in) principle on X", "(agreed on) Friday to do Y": where the content itself begins. */
function behindPreamble(scene: Scene, from: number, last: number): number {
  let first = from;
  while (
    first < last - 2 &&
    (scene.tokens[first]!.lower === 'principle' || within(scene, scene.times, first, first + 1).length > 0)
  )
    first++;
  if (first === from) return from;
  return ['on', 'to', 'that', 'upon'].includes(scene.tokens[first]!.lower) ? first + 1 : from;
}
