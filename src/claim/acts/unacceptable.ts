import type {Phrase, Predicate} from '../../language/index.ts';
import {chunkFrom} from '../chunk.ts';
import type {Claim, ClaimActor} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {doersOrSpeaker} from '../doers.ts';
import {themesOf} from '../phrase.ts';
import type {Scene} from '../scene.ts';
import {voiceAt} from '../source.ts';
import {isPassive, objectBehind, objectOf} from '../verb.ts';
import {HELD} from './musts.ts';
import {pointsOf} from './points.ts';

/** "X is not negotiable", "X is unacceptable", "X is A RED LINE", said by a side. */
export function nonNegotiable(scene: Scene, predicate: Predicate): Claim[] | null {
  const {lemma, negation, head} = predicate;
  const line = redLine(scene, predicate);
  if (!(negation === null ? UNACCEPTABLE : ACCEPTABLE).has(lemma) && line === null) return null;
  const source = voiceAt(scene, scene.tokens[head]!.start).source.at(-1);
  const subject = (line === null ? null : phraseBefore(scene, line)) ?? predicate.subject;
  if (!source?.party || !subject) return null;
  const agent: ClaimActor = {role: 'agent', name: source.name, party: source.party, entity: null};
  return pointsOf(scene, predicate, 'reject', [agent], themesOf(scene, subject)).map((claim) => ({...claim, ...HELD}));
}

const UNACCEPTABLE = new Set(['non-negotiable', 'unacceptable', 'inadmissible']);
const ACCEPTABLE = new Set(['negotiable', 'acceptable', 'admissible']);

/** The "be" of "is A RED LINE", "is NOT FOR SALE", "is OUT OF THE QUESTION", "is NOT A MATTER FOR THESE TALKS". */
function redLine({syntax, tokens}: Scene, {kind, auxiliaries, first, head}: Predicate): number | null {
  if (kind === 'verb') return null;
  const be = auxiliaries.find((token) => syntax.lemmas[token] === 'be') ?? syntax.lemmas.indexOf('be', first);
  if (be < 0 || be > head) return null;
  const behind = tokens.slice(be + 1, be + 7).map(({lower}) => lower);
  return RED_LINE.test(behind.join(' ')) ? be : null;
}

const RED_LINE =
  /^(?:(?:\p{L}+ )?an? (?:\p{L}+ )?red line|(?:\p{L}+ )?(?:out of the question|off the table)|(?:not|no|never) an? (?:matter|subject|topic|issue|question|item) (?:for|of) (?:the|these|this|our|any|such)? ?(?:talks|negotiations?|discussions?|agenda|table|round)|(?:not|never) (?:up )?(?:for|open to|subject to) (?:negotiation|discussion|debate|sale|compromise|bargaining|haggling))\b/u;

/** The noun phrase that ends right before the token, whatever the arcs made of it. */
function phraseBefore({syntax, tokens}: Scene, end: number): Phrase | null {
  let first = end;
  while (first > 0 && !BREAKS.has(syntax.tags[first - 1]!)) first--;
  const chunk = chunkFrom(syntax, tokens, first);
  return chunk?.first === first && chunk.last === end ? chunk : null;
}

const BREAKS = new Set(['VERB', 'AUX', 'PUNCT', 'SCONJ', 'CCONJ', 'ADV']);

/** "called the offer INSUFFICIENT". */
export function dismissing(scene: Scene, predicate: Predicate): Claim[] | null {
  const {lemma, head, negation} = predicate;
  const object = objectOf(scene, predicate) ?? objectBehind(scene, predicate);
  if (!CALLS.has(lemma) || !object || negation !== null || isPassive(scene, predicate)) return null;
  const {tokens} = scene;
  const end = Math.min(tokens.length, Math.max(head, object.last) + 3);
  const bad = tokens.findIndex(({lower}, at) => at > head && at < end && WANTING.has(lower));
  if (bad < 0 || tokens[bad - 1]!.lower === 'not') return null;
  const agents = doersOrSpeaker(scene, predicate, 'agent');
  const themes = themesOf(scene, object);
  if (agents.length === 0) return null;
  return themes.length > 0
    ? pointsOf(scene, predicate, 'reject', agents, themes)
    : [claimOf(scene, predicate, 'reject', agents)];
}

const CALLS = new Set(['call', 'consider', 'describe', 'deem', 'label', 'term', 'find']);
const WANTING = new Set(['unacceptable', 'insufficient', 'inadequate', 'inadmissible', 'unrealistic', 'unreasonable']);
