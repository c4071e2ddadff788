import {type Phrase, type Predicate, TEXTS} from '../../language/index.ts';
import {chunkFrom} from '../chunk.ts';
import type {Claim, ClaimActor} from '../claim.ts';
import {doersOrSpeaker} from '../doers.ts';
import {actorsIn, partiesOf} from '../participants.ts';
import {speakerAt} from '../persons.ts';
import {type Theme, themesOf, themesOfPredicate} from '../phrase.ts';
import {type Scene, wordsAt} from '../scene.ts';
import {standingOf} from '../standing.ts';
import {deedOf} from './deed-point.ts';
import {HELD} from './musts.ts';
import {pointsOf} from './points.ts';

/** What a side wants because it makes something else hang on it, or puts it above all else. */
export function readConditions(scene: Scene, predicate: Predicate): Claim[] {
  return madeCondition(scene, predicate) ?? onlyIf(scene, predicate) ?? foremost(scene, predicate) ?? [];
}

/** "made THE RELEASE a condition for talks", "made any deal conditional on A SLOWER FILLING". */
function madeCondition(scene: Scene, predicate: Predicate): Claim[] | null {
  if (!MAKES.has(predicate.lemma) || predicate.negation !== null || predicate.kind !== 'verb') return null;
  const {polarity, factuality, modality, tense} = standingOf(scene.syntax, predicate);
  if (polarity === '-' || factuality !== 'certain' || modality !== null || tense === 'future') return null;
  const {tokens} = scene;
  const end = Math.min(tokens.length, predicate.head + FAR);
  for (let at = predicate.head + 1; at < end; at++) {
    const words = wordsAt(scene, at, 4);
    if (CONDITIONAL.test(words)) return wanted(scene, predicate, themesFrom(scene, at + 2));
    const hung = HUNG.get(predicate.lemma);
    if (hung === tokens[at]!.lower && at > predicate.head + 1)
      return wanted(scene, predicate, themesFrom(scene, at + 1));
    if (A_CONDITION.test(words)) return wanted(scene, predicate, themesFrom(scene, predicate.head + 1, at));
  }
  return null;
}

const MAKES = new Set([
  'make',
  'declare',
  'call',
  'consider',
  'see',
  'tie',
  'link',
  'set',
  'name',
  'cite',
  'condition',
]);
const CONDITIONAL = /^(?:conditional|contingent|dependent) (?:on|upon)\b/u;
const A_CONDITION = /^an? (?:\p{L}+ )?(?:pre-?condition|condition|prerequisite|requirement|must)\b/u;
/** "CONDITIONED the opening ON a lower toll", "TIED the release TO a payment": what something is made to hang on. */
const HUNG: ReadonlyMap<string, string> = new Map([
  ['condition', 'on'],
  ['tie', 'to'],
  ['link', 'to'],
]);
/** How many words behind its verb the condition is named. */
const FAR = 24;

/** "would cut flights UNLESS it gets slots", "would sign ONLY IF the units were withdrawn", "will NOT sign UNTIL the camps are closed", "NO deal WITHOUT guarantees". */
function onlyIf(scene: Scene, predicate: Predicate): Claim[] | null {
  const {kind, head, modal, tense, negation, last} = predicate;
  const ahead = tense === 'future' || modal === 'would' || modal === 'can';
  if (kind === 'noun' ? !isNoDeal(scene, predicate) : !ahead) return null;
  const {tokens} = scene;
  const only = tokens.slice(Math.max(0, head - 2), last).some(({lower}) => lower === 'only');
  const no = negation !== null || isNoDeal(scene, predicate);
  const mark = tokens.findIndex(
    ({lower}, at) =>
      at > head && at < last && (lower === 'unless' || (no && UNTIL.has(lower)) || (only && IF.has(lower))),
  );
  if (mark < 0) return null;
  const further = tokens.flatMap(({lower}, at) =>
    at > mark && lower === 'and' && tokens[at + 1]?.lower === tokens[mark]!.lower ? [at + 2] : [],
  );
  return wanted(
    scene,
    predicate,
    [mark + 1, ...further].flatMap((first) => clauseFrom(scene, first)),
  );
}

const UNTIL = new Set(['until', 'without']);
const IF = new Set(['if', 'after', 'once', 'when', 'provided']);

/** "there can be NO DEAL". */
function isNoDeal({tokens}: Scene, {head, first}: Predicate): boolean {
  return tokens.slice(Math.max(0, first - 1), head + 2).some(({lower}) => lower === 'no');
}

/** "For Nepal, THE PRIORITY is a corridor", "our main demand is A FAIR PRICE": what a side says that it wants before all. */
function foremost(scene: Scene, predicate: Predicate): Claim[] | null {
  const {kind, subject, negation, auxiliaries} = predicate;
  if (!subject || negation !== null || subject.head > predicate.head) return null;
  if (!FOREMOST.has(scene.syntax.lemmas[subject.head]!)) return null;
  if (!auxiliaries.some((token) => scene.syntax.lemmas[token] === 'be')) return null;
  const last = auxiliaries.at(-1)!;
  const themes = kind === 'noun' ? themesFrom(scene, last + 1) : themesOfPredicate(scene, predicate);
  const owners = [...actorsIn(scene, subject, 'agent'), ...forWhom(scene, subject)];
  const said = {...predicate, head: last, subject: null, finite: false};
  return partiesOf(owners).length === 1
    ? pointsOf(scene, said, 'demand', owners, themes).map((claim) => ({...claim, ...HELD}))
    : wanted(scene, said, themes);
}

const FOREMOST = new Set([
  'priority',
  'condition',
  'precondition',
  'pre-condition',
  'demand',
  'requirement',
  'prerequisite',
]);

/** "FOR NEPAL, the priority is". */
function forWhom(scene: Scene, {first}: Phrase): ClaimActor[] {
  const {tokens} = scene;
  if (tokens[first - 1]?.text !== ',' || tokens[0]!.lower !== 'for') return [];
  return actorsIn(scene, chunkFrom(scene.syntax, tokens, 1), 'agent');
}

/** A demand of who does it, or of who says it. */
function wanted(scene: Scene, predicate: Predicate, all: readonly Theme[]): Claim[] | null {
  const themes = all.filter(({head}) => !TEXTS.has(scene.syntax.lemmas[head]!));
  const doers = doersOrSpeaker(scene, predicate, 'agent');
  const agents = partiesOf(doers).length > 0 ? doers : speakerAt(scene, predicate.head);
  if (partiesOf(agents).length !== 1 || themes.length === 0) return null;
  return pointsOf(scene, predicate, 'demand', agents, themes).map((claim) => ({...claim, ...HELD}));
}

/** The points of the noun phrase that begins here, and ends before `end`. */
function themesFrom(scene: Scene, first: number, end = scene.tokens.length): Theme[] {
  const chunk = chunkFrom({tags: scene.syntax.tags.slice(0, end)}, scene.tokens, first);
  return chunk?.first === first ? themesOf(scene, chunk) : [];
}

/** "until THE TWO SIDES have written the rules": what both still have to do, nobody asks of the other. */
const BOTH = new Set(['side', 'party', 'both', 'two', 'delegation', 'team']);

/** What the clause that begins here is about: what is done in it, or the thing that it is done to. */
export function clauseFrom(scene: Scene, first: number): Theme[] {
  const verb = scene.syntax.predicates.find(
    ({kind, head, finite, auxiliaries}) => head > first && (kind === 'verb' ? finite : auxiliaries.length > 0),
  );
  if (verb?.subject && BOTH.has(scene.syntax.lemmas[verb.subject.head]!)) return [];
  const done = verb?.kind === 'verb' && verb.object ? themesOfPredicate(scene, verb) : [];
  if (done.length > 0) return done;
  const own = themesFrom(scene, first);
  if (own.length > 0 || !verb) return own;
  const themes = themesOfPredicate(scene, verb);
  return themes.length > 0 || verb.kind !== 'verb' || !verb.object ? themes : deedOf(scene, verb);
}
