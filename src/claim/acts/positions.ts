import {
  ACT_VERBS,
  type Phrase,
  type Predicate,
  STANCE_ALONE,
  STANCE_CARRIERS,
  STANCE_NOUNS,
  STANCE_PASSIVE,
  STANCE_VERBS,
  TEXTS,
} from '../../language/index.ts';
import {chunkFrom} from '../chunk.ts';
import type {Claim, ClaimActor} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {complementsOf} from '../complement.ts';
import {aboutOf, addresseesOf} from '../counterparts.ts';
import {doersOrSpeaker} from '../doers.ts';
import {isMeeting} from '../meeting.ts';
import {asActors, partiesOf} from '../participants.ts';
import {type Theme, themesOf, themesOfPredicate} from '../phrase.ts';
import {type Scene, wordsAt} from '../scene.ts';
import {isAttribute, isPassive, objectBehind, objectOf, verbOf} from '../verb.ts';
import {readConditions} from './conditions.ts';
import {needing, obliging, opposing, refusing, worrying} from './musts.ts';
import {phrasedAct} from './phrased.ts';
import {pointsOf} from './points.ts';
import {dismissing, nonNegotiable} from './unacceptable.ts';
import {willing} from './willing.ts';

/** Declining to say a thing is no position. */
const SAYS = new Set('comment say name answer confirm specify elaborate disclose reply'.split(' '));
const OPEN = new Set(['unresolved', 'open', 'outstanding', 'unsettled', 'unanswered', 'disputed', 'contentious']);

/** What one side wants, proposes, complains of or refuses, a claim for each point that it names. */
export function readPositions(scene: Scene): Claim[] {
  return scene.syntax.predicates.flatMap((predicate) => {
    const conditions = readConditions(scene, predicate);
    if (predicate.kind === 'noun')
      return [...conditions, ...(nonNegotiable(scene, predicate) ?? opposing(scene, predicate) ?? [])];
    const own =
      nonNegotiable(scene, predicate) ??
      willing(scene, predicate) ??
      unresolved(scene, predicate) ??
      continuing(scene, predicate) ??
      stance(scene, predicate) ??
      obliging(scene, predicate) ??
      refusing(scene, predicate) ??
      dismissing(scene, predicate) ??
      needing(scene, predicate) ??
      worrying(scene, predicate) ??
      opposing(scene, predicate) ??
      [];
    return [...conditions, ...own];
  });
}

function stance(scene: Scene, predicate: Predicate): Claim[] | null {
  if (isAttribute(scene, predicate)) return null;
  const verb = verbOf(scene, predicate);
  const object = objectOf(scene, predicate) ?? objectBehind(scene, predicate);
  const carried =
    STANCE_CARRIERS.has(predicate.lemma) && object ? STANCE_NOUNS.get(scene.syntax.lemmas[object.head]!) : undefined;
  const phrased = phrasedAct(scene, predicate, verb);
  const act = carried ?? (phrased && PHRASED.has(phrased) ? phrased : stanceOf(scene, verb, predicate));
  if (!act || isAssertion(scene, predicate, verb)) return null;
  if (isPassive(scene, predicate) && !predicate.agent && !STANCE_PASSIVE.has(predicate.lemma)) return null;
  // "raised the talks to the level of ministers"
  if (act === 'raise' && isMeeting(scene, object)) return null;
  if (act === 'reject' && complementsOf(scene, predicate).some(({lemma}) => SAYS.has(lemma))) return null;
  if (act === 'demand' && isAgreedOn(scene, predicate)) return null;
  if (act === 'accept' && !carried && isPaper(scene, predicate, object)) return null;
  if (predicate.lemma === 'ask' && object && OWN.has(scene.tokens[object.first]!.lower)) return null;
  const agents = holders(scene, predicate);
  if (agents.length === 0 && !isPassive(scene, predicate)) return null;
  // what both want together, neither asks of the other
  if (act === 'demand' && !STANCE_ALONE.has(predicate.lemma) && partiesOf(agents).length > 1) return null;
  if (act === 'reject' && isShared(scene, predicate) && partiesOf(agents).length > 1) return null;
  const sides = [...agents, ...addresseesOf(scene, predicate, act, object, agents)];
  const read = carried ? ofCarried(scene, predicate, object!) : themesOfPredicate(scene, predicate);
  const themes = read.length > 0 || pointsBack(scene, predicate) ? read : firstPoint(scene, predicate);
  if (themes.length > 0) return pointsOf(scene, predicate, act, sides, themes);
  if (!(phrased || STANCE_ALONE.has(predicate.lemma)) || (act !== 'reject' && isMeeting(scene, object))) return [];
  return [claimOf(scene, predicate, act, sides)];
}

/** Stances that a verb and a noun name together: "THREW OUT the PROPOSAL", "SET a CONDITION". */
const PHRASED = new Set(['demand', 'reject', 'accept', 'offer']);

/** "insisted that unrest there reflects old tensions", "suggested that he was wrong": an opinion, no wish. */
function isAssertion(scene: Scene, predicate: Predicate, verb: string): boolean {
  if (verb !== 'insist' && verb !== 'suggest') return false;
  if (isInverted(scene, predicate)) return true;
  return complementsOf(scene, predicate).some(
    ({finite, modal, head, auxiliaries}) =>
      finite &&
      modal === null &&
      (auxiliaries.some((token) => scene.tokens[token]!.lower !== 'be') ||
        /(?:ed|s)$/u.test(scene.tokens[head]!.lower)),
  );
}

/** "No offer was made, INSISTED the minister": what was said stands before the verb. */
function isInverted({mentions, tokens, heard}: Scene, {head}: Predicate): boolean {
  const {start} = tokens[head]!;
  return heard.some((index) => {
    const {cue, content} = mentions.attributions[index]!;
    return cue !== null && cue.start <= start && start < cue.end && (content[0]?.end ?? start) < start;
  });
}
/** "asked THEIR lawyers to prepare a text": nothing that is asked of another. */
const OWN = new Set(['its', 'their', 'his', 'her']);

/** "both sides agreed to a truce AND REJECTED hate speech": what sides say together, which neither holds against the other. */
function isShared({syntax}: Scene, {governor}: Predicate): boolean {
  return governor?.how === 'conjunct' && syntax.predicates[governor.predicate]!.lemma === 'agree';
}

/** "agreed TO PUSH for an early visit": what sides agreed to do is asked of neither. */
function isAgreedOn({syntax, tokens}: Scene, {head, governor}: Predicate): boolean {
  const above = governor && syntax.predicates[governor.predicate];
  return above?.lemma === 'agree' && above.head < head && tokens[head - 1]!.lower === 'to';
}

/** A text that is approved is agreed on: that is told elsewhere. */
function isPaper(scene: Scene, {lemma}: Predicate, object: Phrase | null): boolean {
  return lemma === 'approve' && object !== null && TEXTS.has(scene.syntax.lemmas[object.head]!);
}

/** "asked Nepal to open the road", "asked that it be opened": a wish and no question. */
function asksFor(scene: Scene, predicate: Predicate): boolean {
  const wished = scene.syntax.predicates.some(
    ({kind, head}) =>
      kind === 'verb' && head > predicate.head && head < predicate.last && scene.tokens[head - 1]!.lower === 'to',
  );
  const question = scene.tokens
    .slice(predicate.head, predicate.head + 6)
    .some(({lower}) => /^(?:if|whether|when|why|how|what)$/u.test(lower));
  if (predicate.lemma !== 'ask') return !question && isToldTo(scene, predicate);
  return !question && (wished || predicate.second !== null || complementsOf(scene, predicate).length > 0);
}

/** "pressed Nepal TO OPEN it": the infinitive right behind whom the verb is said to. */
function isToldTo({syntax, tokens}: Scene, {head, object, last}: Predicate): boolean {
  if (object === null || object.head < head) return false;
  const to = tokens.findIndex(({lower}, at) => lower === 'to' && at > head && at < last && syntax.tags[at] === 'PART');
  if (to < 0 || to - head > 10) return false;
  return tokens.slice(head + 1, to).every(({lower}, at) => syntax.tags[head + 1 + at] !== 'VERB' && lower !== 'that');
}

/** "rejects THAT DEMAND": an object that stands for a point named before. */
function pointsBack(scene: Scene, {head}: Predicate): boolean {
  return /^(?:down )?(?:(?:that|this|the|such an?|its|their|any) (?:\p{L}+ )?(?:demand|proposal|request|suggestion|offer|idea|call)|it\b)/u.test(
    wordsAt(scene, head + 1, 4),
  );
}

/** The first noun phrase behind the verb, within its clause, that names a point: what the arcs did not tell. */
function firstPoint(scene: Scene, {head}: Predicate): Theme[] {
  for (let token = head + 1; token < Math.min(scene.tokens.length, head + 16); token++) {
    const {text, lower} = scene.tokens[token]!;
    const next = scene.syntax.tags[token + 1];
    if (/^[;.:]$/u.test(text) || STOPS.has(lower) || (lower === 'and' && (next === 'VERB' || next === 'AUX')))
      return [];
    if (scene.tokens[token - 1]!.lower === 'to' && scene.syntax.tags[token] !== 'DET') continue;
    const chunk = chunkFrom(scene.syntax, scene.tokens, token);
    if (!chunk || chunk.first !== token) continue;
    const themes = themesOf(scene, chunk);
    if (themes.length > 0) return themes;
    token = Math.max(token, chunk.head);
  }
  return [];
}

const STOPS = new Set([
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

/** The stance of a verb, by itself or with the preposition that makes it one ("call for"); "ask" takes a wish, no question. */
function stanceOf(scene: Scene, verb: string, predicate: Predicate): string | undefined {
  const {lemma, head} = predicate;
  const own = STANCE_VERBS.get(verb) ?? (verb === lemma || !ACT_VERBS.has(verb) ? STANCE_VERBS.get(lemma) : undefined);
  if (own) return own;
  const prepared = STANCE_VERBS.get(`${lemma}_${scene.tokens[head + 1]?.lower}`);
  return (
    prepared ?? (callsFor(scene, predicate) || (ASKS.has(lemma) && asksFor(scene, predicate)) ? 'demand' : undefined)
  );
}

/** "called again on Friday FOR", "pressed Nepal FOR": the preposition that makes it a demand, apart from its verb. */
function callsFor({tokens, syntax}: Scene, {head, lemma, kind}: Predicate): boolean {
  if (kind !== 'verb' || !CALLS.has(lemma)) return false;
  for (let at = head + 1; at < Math.min(tokens.length, head + FAR); at++) {
    if (tokens[at]!.lower === 'for') return at > head + 1;
    if (/^(?:VERB|PUNCT|SCONJ|CCONJ)$/u.test(syntax.tags[at]!) || (lemma === 'call' && syntax.tags[at] === 'PRON'))
      return false;
  }
  return false;
}

const CALLS = new Set(['call', 'ask', 'press', 'push', 'appeal', 'lobby', 'plead']);
/** How many words behind its verb the preposition stands. */
const FAR = 9;

/** Verbs that are a demand with a wish behind them alone. */
const ASKS = new Set(['ask', 'press', 'push', 'tell', 'order']);

/** Who holds the position: each party of the subject, else who it describes; "it" means whom the sentence before began with. */
function holders(scene: Scene, predicate: Predicate): ClaimActor[] {
  const it = predicate.subject && scene.tokens[predicate.subject.head]!.lower === 'it';
  const own = it ? before(scene) : [];
  const actors = own.length > 0 ? own : doersOrSpeaker(scene, predicate, 'agent');
  const parties = partiesOf(actors);
  if (parties.length === 0) return actors;
  const fellows = actors.filter(({party, entity}) => party === null && entity === null);
  return [...parties.map((party) => actors.find((actor) => actor.party === party)!), ...fellows];
}

/** The institution, state or group that the sentence before begins with. */
function before(scene: Scene): ClaimActor[] {
  const {mentions, sentence} = scene;
  const last = mentions.analysis.sentences[sentence.index - 1];
  const first = last && mentions.cast.mentions.find(({start}) => start >= last.start);
  if (!first || first.start >= last.end) return [];
  const opening = mentions.analysis.tokens[Math.min(last.first + OPENING, last.last - 1)]!;
  const kind = mentions.cast.entities[first.entity]?.kind;
  return first.start <= opening.start && kind !== 'person' && kind !== 'office' ? asActors(scene, first, 'agent') : [];
}

/** Within how many words a sentence's subject begins. */
const OPENING = 4;

/** "reiterated its concern about X": X, by the noun's own phrase or by the verb's. */
function ofCarried(scene: Scene, predicate: Predicate, object: Phrase): Theme[] {
  const inner = themesOf(scene, object);
  const shell = inner.length === 1 && inner[0]!.head === object.head;
  if (!shell && inner.length > 0) return inner;
  const noun = scene.syntax.predicates.find(({kind, head}) => kind === 'noun' && head === object.head);
  const oblique = [...(noun?.obliques ?? []), ...predicate.obliques].find(({preposition}) =>
    ['about', 'over', 'for', 'of', 'on', 'to', 'at', 'that'].includes(preposition),
  );
  return oblique ? themesOf(scene, oblique.phrase) : aboutOf(scene, predicate, 'accept', object);
}

/** "the question of X remains unresolved". */
function unresolved(scene: Scene, predicate: Predicate): Claim[] | null {
  const words = scene.tokens.slice(predicate.head, predicate.last).map(({lower}) => lower);
  const open =
    (predicate.kind === 'adjective' && OPEN.has(predicate.lemma)) ||
    (predicate.lemma === 'remain' && words.some((word) => OPEN.has(word)));
  if (!open || !predicate.subject) return null;
  const points = pointsOf(scene, predicate, 'open', [], themesOf(scene, predicate.subject));
  return points.filter(({factuality}) => factuality !== 'unknown');
}

const GOES_ON = new Set(['continue', 'go', 'proceed', 'resume', 'begin', 'start', 'advance', 'progress']);

/** "work on X is to continue". */
function continuing(scene: Scene, predicate: Predicate): Claim[] | null {
  const {subject, lemma} = predicate;
  if (!GOES_ON.has(lemma) || !subject || scene.syntax.lemmas[subject.head] !== 'work') return null;
  const inner = scene.syntax.predicates.find(
    ({kind, head, first, last}) =>
      kind !== 'noun' && first >= subject.first && last <= subject.last && head > subject.head,
  );
  const themes = inner ? themesOfPredicate(scene, inner) : themesOf(scene, subject);
  return pointsOf(scene, predicate, 'work', [], themes);
}
