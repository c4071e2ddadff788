import type {Phrase, Predicate} from '../language/index.ts';
import {ADDRESSING, TOGETHER, TOPIC_WORDS} from '../language/index.ts';
import {chunkFrom} from './chunk.ts';
import type {ClaimActor} from './claim.ts';
import {complementsOf} from './complement.ts';
import {isTime} from './named.ts';
import {pairOf} from './pair.ts';
import {partiesOf, peopleIn} from './participants.ts';
import {type Theme, themesOf} from './phrase.ts';
import {whomIn} from './pronoun.ts';
import {recipientOf} from './recipient.ts';
import type {Scene} from './scene.ts';

/** Words behind which another clause or another event begins. */
const STOPS = new Set(
  'after before following since while unless if because although though despite ahead when until during which who'.split(
    ' ',
  ),
);

/** How many words behind its verb a phrase of it may stand. */
const FAR = 24;

/**
 * The phrases that stand behind one of the prepositions in the predicate's own clause, or in the noun phrase of its
 * subject or object, in plain sight, whatever the arcs.
 */
function phrasesBehind(
  scene: Scene,
  predicate: Predicate,
  object: Phrase | null,
  prepositions: ReadonlySet<string>,
): Phrase[] {
  const {tokens, syntax} = scene;
  const next = syntax.predicates
    .filter(({kind, head}) => kind === 'verb' && head > predicate.head && !isQualifier(scene, head))
    .map(({head}) => head);
  const end = Math.min(tokens.length, predicate.head + FAR, ...next);
  const from = object && object.head < predicate.head ? object.head + 1 : predicate.head + 1;
  const found: Phrase[] = [];
  for (let token = from; token < end - 1; token++) {
    const {lower, text} = tokens[token]!;
    if (token > predicate.head && (STOPS.has(lower) || /^[;:]$/u.test(text))) break;
    if (!prepositions.has(lower) || isTime(scene, {head: token + 1})) continue;
    const from = isQualifier(scene, token + 1) ? token + 2 : token + 1;
    const chunk = chunkFrom(syntax, tokens, from);
    if (chunk?.first === from) found.push({...chunk, first: token + 1});
  }
  return found;
}

/** "on FISHING rights": a gerund that says what kind of thing its noun is. */
function isQualifier({tokens, syntax}: Scene, token: number): boolean {
  const next = syntax.tags[token + 1];
  return (
    syntax.xpos[token] === 'VBG' &&
    syntax.tags[token - 1] === 'ADP' &&
    next === 'NOUN' &&
    tokens[token + 1]!.lower.endsWith('s')
  );
}

/** Those with whom an act is done: "agreed WITH LEBANON on", "a deal BETWEEN CHAD AND NIGER was reached". */
export function partnersOf(scene: Scene, predicate: Predicate, object: Phrase | null): ClaimActor[] {
  const behind = phrasesBehind(scene, predicate, object, TOGETHER).flatMap((phrase) =>
    peopleIn(scene, phrase, 'partner'),
  );
  if (behind.length > 1) return behind;
  const between = scene.tokens.findIndex(({lower}, at) => lower === 'between' && at > (object?.head ?? predicate.head));
  const pair = between > 0 && between < predicate.last ? pairOf(scene, between, 'partner') : [];
  if (pair.length > 0) return pair;
  return behind.length > 0 ? behind : inFront(scene);
}

/** "TOGETHER WITH GHANA, Benin shared the data". */
function inFront(scene: Scene): ClaimActor[] {
  const {lower} = scene.tokens[0]!;
  const at = lower === 'alongside' ? 1 : /^(?:together|along|jointly)$/u.test(lower) ? 2 : -1;
  return at < 0 ? [] : peopleIn(scene, chunkFrom(scene.syntax, scene.tokens, at), 'partner');
}

/** Those whom an act is meant for: of whom something is asked, to whom it is offered, on whom it is laid. */
export function addresseesOf(
  scene: Scene,
  predicate: Predicate,
  act: string,
  object: Phrase | null,
  doers: readonly ClaimActor[],
): ClaimActor[] {
  const own = new Set(partiesOf(doers));
  const others = (phrase: Phrase | null) =>
    whomIn(scene, phrase, 'beneficiary', doers).filter(({party}) => party === null || !own.has(party));
  const given = others(recipientOf(scene, predicate)?.whom ?? predicate.second);
  if (given.length > 0) return given;
  if (act === 'demand') {
    const asked = others(object && object.head > predicate.head ? object : null);
    if (asked.length > 0) return asked;
    const wished = complementsOf(scene, predicate).flatMap(({subject}) => others(subject));
    if (wished.length > 0) return wished;
  }
  const prepositions = ADDRESSING.get(act);
  return prepositions ? phrasesBehind(scene, predicate, object, prepositions).flatMap(others) : [];
}

/** The points that a clause names as what it is about: "agreed with Peru ON FISHING RIGHTS". */
export function aboutOf(scene: Scene, predicate: Predicate, act: string, object: Phrase | null): Theme[] {
  for (const phrase of phrasesBehind(scene, predicate, object, OWN_ABOUT.get(act) ?? TOPIC_WORDS)) {
    const themes = themesOf(scene, phrase);
    if (themes.length > 0) return themes;
  }
  return [];
}

/** What people are charged with or thanked for. */
const FOR_WHAT: ReadonlySet<string> = new Set(['for', 'over', 'about', 'on']);

const OWN_ABOUT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['investigate', new Set(['into'])],
  ['threaten', new Set(['with'])],
  ['accept', new Set(['to', 'of'])],
  ...['sue', 'arrest', 'summon', 'expel', 'recall', 'praise', 'apologise', 'accuse'].map(
    (act) => [act, FOR_WHAT] as const,
  ),
]);
