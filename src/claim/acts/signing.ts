import {ACT_BY_NAME, type Phrase, type Predicate, TEXTS} from '../../language/index.ts';
import {chunkFrom, chunkStart} from '../chunk.ts';
import type {Claim} from '../claim.ts';
import {isMeeting} from '../meeting.ts';
import {isActor, isTime} from '../named.ts';
import {partsOf} from '../parts.ts';
import {themesOf} from '../phrase.ts';
import {type Scene, within} from '../scene.ts';
import {isAttribute, isPassive} from '../verb.ts';
import {type Content, content, ofPhrase} from './content.ts';
import {pointsOn} from './series.ts';
import {bare, told} from './told.ts';

const VERBS = new Set(['sign', 'initial', 'ratify'].flatMap((act) => ACT_BY_NAME.get(act)!.verbs));

/** "signed A PROTOCOL", "A TIMETABLE was signed", "initialled A CHAPTER on customs": each text by itself; null where nothing is signed. */
export function signed(scene: Scene, predicate: Predicate, verb: string, object: Phrase | null): Claim[] | null {
  if (!VERBS.has(verb)) return null;
  const act = verb === 'initial' || verb === 'ratify' ? verb : 'sign';
  const paper = object && isPaper(scene, predicate, verb, object) ? object : paperBehind(scene, predicate);
  if (paper && !refersBack(scene, paper)) return told(scene, predicate, act, contentsOf(scene, paper));
  if (object) return verb === 'conclude' || isAttribute(scene, predicate) ? [] : bare(scene, predicate, act);
  return verb !== 'conclude' && isPassive(scene, predicate) && predicate.finite ? bare(scene, predicate, act) : null;
}

/** A text, or, behind a verb that is said of papers alone, whatever it was that was signed. */
function isPaper(scene: Scene, predicate: Predicate, verb: string, {head}: Phrase): boolean {
  const {tags, lemmas} = scene.syntax;
  const noun = lemmas[head]!.toLowerCase();
  if (TEXTS.has(noun)) return true;
  if (head < predicate.head && !(isPassive(scene, predicate) && predicate.finite)) return false;
  if (!ON_PAPER.has(verb) || tags[head] !== 'NOUN' || NO_PAPERS.has(noun)) return false;
  const at = {head, first: head, last: head + 1, conjuncts: []};
  return !isActor(scene, at) && !isTime(scene, at) && !isMeeting(scene, at);
}

const ON_PAPER = new Set(['sign', 'initial', 'countersign', 'ink']);
const NO_PAPERS = new Set(
  'name signature autograph pen hand player player copy book shirt visitor autographs one side point way'.split(' '),
);

/** "signed on Friday, after three days of talks in Lima, A MEMORANDUM": a text that begins behind a comma or a day. */
function paperBehind(scene: Scene, predicate: Predicate): Phrase | null {
  const {tokens, syntax, times} = scene;
  if (isPassive(scene, predicate) || !predicate.finite) return null;
  for (let at = predicate.head + 2; at < tokens.length && !/^[.;]$/u.test(tokens[at]!.text); at++) {
    if (syntax.predicates.some(({finite, kind, head}) => finite && kind === 'verb' && head === at)) return null;
    if (!TEXTS.has(syntax.lemmas[at]!.toLowerCase()) || syntax.tags[at] === 'VERB') continue;
    const first = chunkStart(syntax, at, predicate.head + 1);
    const opens = tokens[first - 1]?.text === ',' || within(scene, times, first - 1, first).length > 0;
    const chunk = opens && OPENING.has(syntax.tags[first]!) ? chunkFrom(syntax, tokens, first) : null;
    if (chunk) return chunk;
  }
  return null;
}

const OPENING = new Set(['DET', 'NUM']);

/** What was signed; several texts on a point each ("two accords, ONE ON A and ONE ON B") are so many. */
function contentsOf(scene: Scene, paper: Phrase): Content[] {
  return textsOf(scene, paper).flatMap((part) => {
    const points = isSeveral(scene, part) ? pointsOn(scene, part) : [];
    if (points.length < 2) return [ofPaper(scene, part)];
    const [first, ...rest] = points.map((point) => ofPhrase(scene, point));
    return [{...first!, ...content(scene, part.first, first!.last)}, ...rest];
  });
}

/** "a chapter ON CUSTOMS": a paper that is no text of its own kind is no point; what it is on may be. */
function ofPaper(scene: Scene, paper: Phrase): Content {
  const whole = ofPhrase(scene, paper);
  const {tokens, syntax} = scene;
  if (TEXTS.has(syntax.lemmas[paper.head]!.toLowerCase())) return whole;
  const on = tokens[paper.head + 1]?.lower ?? '';
  const about = ON.has(on) ? chunkFrom(syntax, tokens, paper.head + 2) : null;
  return {...whole, theme: (about && themesOf(scene, about)[0]) ?? null};
}

const ON = new Set(['on', 'for', 'about']);

function isSeveral({tokens, syntax}: Scene, {head}: Phrase): boolean {
  return tokens[head]!.lower !== syntax.lemmas[head]!.toLowerCase();
}

/** The texts that were signed, each by itself; a text on two points is one. */
function textsOf(scene: Scene, object: Phrase): readonly Phrase[] {
  const parts = apart(scene, object) ?? partsOf(object);
  return parts.every(({head}) => TEXTS.has(scene.syntax.lemmas[head]!.toLowerCase()))
    ? parts
    : [{...object, conjuncts: []}];
}

/** "a memorandum on A AND A TREATY on B": two texts that the arcs made one of, in plain sight. */
function apart(scene: Scene, object: Phrase): Phrase[] | null {
  const {lemmas, tags} = scene.syntax;
  for (let token = object.head + 1; token < object.last - 1; token++) {
    if (scene.tokens[token]!.lower !== 'and' || tags[token + 1] !== 'DET') continue;
    let head = token + 2;
    while (head < object.last - 1 && !TEXTS.has(lemmas[head]!) && ['ADJ', 'NOUN'].includes(tags[head]!)) head++;
    if (!TEXTS.has(lemmas[head]!)) continue;
    const first = {...object, last: token, conjuncts: []};
    return [first, {head, first: token + 1, last: Math.max(head + 1, object.last), conjuncts: []}];
  }
  return null;
}

/** "The first agreement of the two sides": a text that is only pointed at, and named elsewhere. */
function refersBack(scene: Scene, {first, head}: Phrase): boolean {
  const words = scene.tokens.slice(first, head).map(({lower}) => lower);
  return words.includes('this') || words.includes('that') || words.includes('first') || words.includes('such');
}
