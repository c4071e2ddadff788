import {BARE_NOUNS, ISSUE_SHELLS, type Phrase, type Predicate} from '../../language/index.ts';
import type {Span} from '../../mention/index.ts';
import {chunkFrom} from '../chunk.ts';
import {complementsOf, isApart} from '../complement.ts';
import {isMeeting} from '../meeting.ts';
import {isActor, isTime} from '../named.ts';
import {type Theme, themesOf, themesOfPredicate, wishedBy} from '../phrase.ts';
import {rangeOf, type Scene, wordsAt} from '../scene.ts';
import {isPassive, objectOf, SAID_TO} from '../verb.ts';
import {antecedentOf} from './antecedent.ts';
import {deedOf, deedPoint, labelled, withAim, withAimOf} from './deed-point.ts';

/**
 * The points that a verb of a stance is about, with those of a list that goes on behind the first: none of talks that are
 * asked for, of what was named before, of a bare noun.
 */
export function pointsIn(scene: Scene, predicate: Predicate, act: string, object: Phrase | null): readonly Theme[] {
  const wishing = WISHING.has(act);
  const gap = wishing && hasGap(scene, predicate) ? antecedentOf(scene, predicate) : [];
  if (gap.length > 0) return gap;
  const wished = complementsOf(scene, predicate);
  if (act === 'demand' && wished.some((inner) => isMeeting(scene, objectOf(scene, inner)))) return [];
  if ((wishing || act === 'reject') && wished.some((inner) => isToMeet(scene, inner))) return [];
  if (act === 'accept' && object && scene.syntax.lemmas[object.head] === 'invitation') return [];
  if (wishing && object && isMeeting(scene, object)) return themesOf(scene, object);
  const away = wishing && object ? awayPoint(scene, object) : [];
  if (away.length > 0) return away;
  const points = distinct([
    ...ownPoints(scene, predicate, act, object),
    ...(wishing ? furtherWishes(scene, predicate) : []),
  ]);
  return points.filter((point) => !(wishing && isProcedure(point)) && !isSaid(scene, predicate, point.span));
}

/** "that the engineers MEET again", "to RECEIVE the other's team": how the sides come together, and no point between them. */
function isToMeet(scene: Scene, inner: Predicate): boolean {
  if (MEETS.has(inner.lemma) || (inner.lemma === 'sit' && scene.tokens[inner.head + 1]?.lower === 'down')) return true;
  const object = objectOf(scene, inner);
  return RECEIVES.has(inner.lemma) && object !== null && (isActor(scene, object) || isMeeting(scene, object));
}

const MEETS = new Set(['meet', 'convene', 'reconvene', 'gather', 'confer']);
const RECEIVES = new Set(['receive', 'host', 'welcome', 'invite']);

/** "which Peru wants RESERVED for its growers", "that it has asked Chile TO END": a wish whose verb has no object of its own. */
function hasGap({syntax, tokens}: Scene, {head, last}: Predicate): boolean {
  if (syntax.xpos[head + 1] === 'VBN') return true;
  const to = tokens.findIndex(
    ({lower}, at) => lower === 'to' && at > head && at <= head + 4 && syntax.tags[at] === 'PART',
  );
  const inner = syntax.predicates.find(({kind, head: verb}) => kind === 'verb' && verb === to + 1);
  return to > 0 && inner?.object === null && inner.obliques.length === 0 && inner.head >= last - 2;
}

function ownPoints(scene: Scene, predicate: Predicate, act: string, object: Phrase | null): readonly Theme[] {
  const wishing = WISHING.has(act);
  const themes = themesOfPredicate(scene, predicate);
  const moved = wishing ? movePoint(scene, predicate, themes) : [];
  if (moved.length > 0) return moved;
  if (themes.length > 0) return [...withAim(scene, predicate, themes), ...listedBehind(scene, themes)];
  const deed = wishing ? deedPoint(scene, predicate) : [];
  if (deed.length > 0 || pointsBack(scene, predicate)) return deed;
  const lemma = object === null ? '' : scene.syntax.lemmas[object.head]!;
  const bare = ANSWERS.has(act) && (BARE_NOUNS.has(lemma) || ISSUE_SHELLS.has(lemma));
  return bare ? [] : firstPoint(scene, predicate);
}

function distinct(themes: readonly Theme[]): Theme[] {
  return themes.filter(({head, span}, at) =>
    themes.every(
      (other, before) =>
        before >= at || (other.head !== head && !(other.span.start <= span.start && span.start < other.span.end)),
    ),
  );
}

/** "that the toll be lowered AND THAT THE BRIDGE BE REOPENED", "to lower it and TO REOPEN THE BRIDGE": what else is wished. */
function furtherWishes(scene: Scene, predicate: Predicate): Theme[] {
  const completing = complementsOf(scene, predicate);
  const [first, ...others] = (completing.length > 0 ? completing : wishedBy(scene, predicate))
    .filter(({head}) => head > predicate.head && !isApart(scene, predicate.head, head))
    .sort((a, b) => a.head - b.head);
  if (!first) return [];
  return others
    .filter((inner) => inner.subject === null || inner.subject.head > first.head || inner.object !== null)
    .flatMap((inner) => withAimOf(scene, inner, themesOfPredicate(scene, inner, 1)));
}

/** "demanded the bells, AN APOLOGY AND A NEW TREATY": the items behind the first, in plain sight, whatever the arcs. */
export function listedBehind(scene: Scene, themes: readonly Theme[]): Theme[] {
  const {tokens} = scene;
  const range = themes.length === 1 ? rangeOf(scene, themes[0]!.span) : null;
  if (!range || !opensList(scene, range[1])) return [];
  const found: Theme[] = [];
  let closed = false;
  for (let at = range[1]; !closed && /^(?:,|and|or)$/u.test(tokens[at]?.lower ?? ''); ) {
    while (/^(?:,|and|or|also|finally)$/u.test(tokens[at]?.lower ?? ''))
      closed = tokens[at++]!.lower === 'and' || closed;
    const item = isOfPeople(scene, range, at) ? null : itemFrom(scene, at);
    if (!item) return closed ? found : [];
    found.push(...themesOf(scene, item));
    at = item.last;
  }
  return closed ? found : [];
}

/** A comma behind the first item, or an "and" before one that an article begins. */
function opensList({tokens, syntax}: Scene, at: number): boolean {
  if (tokens[at]?.text === ',') return true;
  return /^(?:and|or)$/u.test(tokens[at]?.lower ?? '') && syntax.tags[at + 1] === 'DET';
}

/** "visas for chefs, MUSICIANS AND TEACHERS": plain plurals that go on with those behind the "for". */
function isOfPeople({syntax}: Scene, [first, last]: [number, number], at: number): boolean {
  const {xpos, tags} = syntax;
  const plural = (token: number) => xpos[token] === 'NNS' && tags[token - 1] === 'ADP';
  const bare = xpos[at] === 'NNS' || (xpos[at] === 'NN' && xpos[at + 1] === 'NNS');
  return (
    bare &&
    tags.slice(first, last).includes('ADP') &&
    (plural(last - 1) || xpos[last - 1] === 'NNS') &&
    xpos[last - 1] !== 'NN'
  );
}

/** The item of a list that begins here, with all that hangs on it: "A HOTLINE BETWEEN THE COAST GUARDS". */
function itemFrom(scene: Scene, first: number): Phrase | null {
  const {syntax, tokens} = scene;
  // "a shared FISHING zone"
  const tags = syntax.tags.map((tag, at) =>
    tag === 'VERB' && syntax.tags[at + 1] === 'NOUN' && at > first ? 'ADJ' : tag,
  );
  const item = /^(?:DET|ADJ|NOUN|NUM)$/u.test(tags[first] ?? '') ? chunkFrom({tags}, tokens, first) : null;
  if (!item || item.first !== first || isSubject(scene, item)) return null;
  let {last} = item;
  for (
    let more: Phrase | null = item;
    more;
    more = syntax.tags[last] === 'ADP' ? chunkFrom(syntax, tokens, last + 1) : null
  )
    last = more.last;
  return {...item, last};
}

/** "demanded a fee, and THE MINISTER said": no item but who does what comes next. */
export function isSubject({syntax}: Scene, {head, last}: Phrase): boolean {
  return syntax.predicates.some(
    ({finite, subject, head: verb}) => finite && verb >= last && subject !== null && subject.head === head,
  );
}

/** "wants its engineers TO TRAVEL FREELY IN THE ZONE": people who are to move are asked for their way, not for the place. */
function movePoint(scene: Scene, predicate: Predicate, themes: readonly Theme[]): Theme[] {
  const inner = complementsOf(scene, predicate).find(({head}) => head > predicate.head);
  if (inner?.kind !== 'verb' || isPassive(scene, inner)) return [];
  if (LEAVES.has(inner.lemma) || STAYS.has(inner.lemma)) return leftPoint(scene, inner);
  if (inner.object || !MOVES.has(inner.lemma)) return [];
  const own = themes.every(({head}) => head > inner.head || head === inner.subject?.head);
  return own ? deedOf(scene, inner) : [];
}

/** "that THE SHIPS OF BOTH SIDES LEAVE THE BAY": things that are to leave, with what they leave. */
function leftPoint(scene: Scene, {lemma, subject, head, object, last}: Predicate): Theme[] {
  if (!subject || subject.head > head || scene.syntax.tags[subject.head] !== 'NOUN') return [];
  if (STAYS.has(lemma)) return labelled(scene, head, last, head);
  if (isActor(scene, subject)) return [];
  return labelled(scene, subject.first, object ? object.last : last, subject.head);
}

const LEAVES = new Set(['leave', 'quit', 'vacate', 'exit']);
/** "that both armies STAY where they are". */
const STAYS = new Set(['stay', 'remain']);
const MOVES = new Set('travel move pass cross sail fly fish patrol trade work operate transit hunt graze'.split(' '));

/** "wants THE REBELS OUT OF THE TOWNS", "wants the navy OFF ITS ISLANDS". */
function awayPoint(scene: Scene, {first, head, last}: Phrase): Theme[] {
  const {tokens} = scene;
  if (!AWAY.test(wordsAt(scene, head + 1, 2))) return [];
  const end = tokens.findIndex(({text, lower}, at) => at > head && (/^[,;:.]$/u.test(text) || STOPS.has(lower)));
  return labelled(scene, first, Math.min(end < 0 ? tokens.length : end, Math.max(last, head + 6)), head);
}

const AWAY = /^(?:out of|off|away from|back (?:in|to|from))\b/u;

/** "a DELAY of the third round": when the sides meet is no point between them. */
function isProcedure({label}: Theme): boolean {
  return PUTS_OFF.test(label);
}

const PUTS_OFF =
  /^(?:\p{L}+ ){0,2}(?:postponement|delay|adjournment|deferral|cancellation)(?:$| of (?:.* )?(?:round|talks|meeting|session|visit|summit)$)/u;

/**
 * "a contribution, A FOREIGN MINISTRY OFFICIAL said": who says it, and no item of what is said; "Peru, which wants A LOWER
 * TOLL, said" is one.
 */
function isSaid({mentions, heard, tokens}: Scene, {head}: Predicate, {start}: Span): boolean {
  const verb = tokens[head]!.start;
  return heard.some((index) => {
    const {source} = mentions.attributions[index]!;
    const holds = (at: number) => source !== null && source.start <= at && at < source.end;
    return holds(start) && !holds(verb);
  });
}

const ANSWERS = new Set(['reject', 'accept']);
const WISHING = new Set(['demand', 'propose', 'offer']);

/** "rejects THAT DEMAND": an object that stands for a point named before. */
function pointsBack(scene: Scene, {head}: Predicate): boolean {
  return /^(?:down )?(?:(?:that|this|the|such an?|its|their|any) (?:\p{L}+ )?(?:demand|proposal|request|suggestion|offer|idea|call)|it\b)/u.test(
    wordsAt(scene, head + 1, 4),
  );
}

/** The first noun phrase behind the verb, within its clause, that names a point: what the arcs did not tell. */
function firstPoint(scene: Scene, {head, lemma}: Predicate): Theme[] {
  const toWhom = SAID_TO.has(lemma);
  for (let token = head + 1; token < Math.min(scene.tokens.length, head + 16); token++) {
    const {text, lower} = scene.tokens[token]!;
    const next = scene.syntax.tags[token + 1];
    if (text === ',' && scene.syntax.xpos[token + 1] === 'VBG') return [];
    if (/^[;.:]$/u.test(text) || STOPS.has(lower) || (lower === 'and' && (next === 'VERB' || next === 'AUX')))
      return [];
    if (isTime(scene, {head: token})) continue;
    if (scene.tokens[token - 1]!.lower === 'to' && (toWhom || scene.syntax.tags[token] !== 'DET')) continue;
    const chunk = chunkFrom(scene.syntax, scene.tokens, token);
    if (!chunk || chunk.first !== token) continue;
    // "that an APPLICANT's papers be checked"
    if (/^['’]s?$/u.test(scene.tokens[chunk.head + 1]?.lower ?? '')) continue;
    if (isMeeting(scene, chunk)) {
      if (!/^(?:at|during|in)$/u.test(scene.tokens[token - 1]!.lower)) return [];
      token = Math.max(token, chunk.last - 1);
      continue;
    }
    const themes = themesOf(scene, chunk).filter(({label}) => label.includes(' ') || isDone(scene, head, chunk));
    if (themes.length > 0) return themes;
    token = Math.max(token, chunk.head);
  }
  return [];
}

/**
 * "called on the rebels TO DECLARE A TRUCE", "called for an END TO the blockade": one word names a point only right behind
 * the verb of what is to be done, or where nothing but a wrapping stands between.
 */
function isDone({syntax, tokens}: Scene, verb: number, {first}: Phrase): boolean {
  if (first - 1 > verb && syntax.tags[first - 1] === 'VERB') return true;
  return tokens.slice(verb + 1, first).every(({lower}, index) => {
    const at = verb + 1 + index;
    return syntax.tags[at] !== 'NOUN' || ISSUE_SHELLS.has(syntax.lemmas[at]!) || /^end$|ing$/u.test(lower);
  });
}

const STOPS = new Set([
  'longer',
  'between',
  'among',
  'until',
  'unless',
  'if',
  'saying',
  'but',
  'while',
  'because',
  'although',
  'after',
  'before',
  'when',
  'as',
  'who',
  'which',
]);
