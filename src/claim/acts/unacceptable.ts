import type {Phrase, Predicate} from '../../language/index.ts';
import {chunkFrom} from '../chunk.ts';
import type {Claim, ClaimActor} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {doersOrSpeaker} from '../doers.ts';
import {isMeeting} from '../meeting.ts';
import {partiesOf} from '../participants.ts';
import {speakerAt} from '../persons.ts';
import {themesOf} from '../phrase.ts';
import {nounPredicate} from '../plain.ts';
import {type Scene, wordsAt} from '../scene.ts';
import {isPassive, objectBehind, objectOf} from '../verb.ts';
import {heldBy} from './held-by.ts';
import {HELD} from './musts.ts';
import {pointsOf} from './points.ts';

/** "X is not negotiable", "X is unacceptable to Peru", said by a side or of it. */
export function nonNegotiable(scene: Scene, predicate: Predicate): Claim[] | null {
  const {lemma, negation, head, subject} = predicate;
  if (!(negation === null ? UNACCEPTABLE : ACCEPTABLE).has(lemma) || !subject) return null;
  const agents = heldBy(scene, head);
  return partiesOf(agents).length === 1 ? refused(scene, predicate, agents, subject) : null;
}

const UNACCEPTABLE = new Set(['non-negotiable', 'unacceptable', 'inadmissible']);
const ACCEPTABLE = new Set(['negotiable', 'acceptable', 'admissible']);

function refused(scene: Scene, predicate: Predicate, agents: ClaimActor[], what: Phrase): Claim[] {
  return pointsOf(scene, predicate, 'reject', agents, themesOf(scene, what)).map((claim) => ({...claim, ...HELD}));
}

/** "X is A RED LINE", "X would be A NON-STARTER", "X is NOT FOR SALE", whatever the arcs made of it. */
export function redLines(scene: Scene): Claim[] {
  const {syntax, tokens} = scene;
  return syntax.lemmas.flatMap((lemma, be) => {
    if (lemma !== 'be' || !RED_LINE.test(wordsAt(scene, be + 1, 6))) return [];
    const own = syntax.predicates.find(
      ({kind, first, last, subject}) =>
        kind !== 'verb' && first <= be && be < last && subject !== null && subject.head < be,
    );
    const subject = phraseBefore(scene, be) ?? own?.subject;
    const agents = heldBy(scene, be);
    if (partiesOf(agents).length !== 1 || !subject) return [];
    const first = Math.min(subject.first, be);
    const last = Math.min(tokens.length, be + LINE);
    return refused(scene, nounPredicate(syntax, {head: be, first, last, conjuncts: []}, 'be'), agents, subject);
  });
}

/** How many words the claim takes in from its verb on. */
const LINE = 4;

const RED_LINE =
  /^(?:(?:\p{L}+ )?an? (?:\p{L}+ )?(?:red line|non-?starter|no-go|deal-?breaker)|(?:\p{L}+ )?(?:out of the question|off the table|off limits)|(?:not|no|never) an? (?:matter|subject|topic|issue|question|item) (?:for|of) (?:the|these|this|our|any|such)? ?(?:talks|negotiations?|discussions?|agenda|table|round)|(?:not|never) on the (?:table|menu|cards)|(?:not|never) (?:up )?(?:for|open to|subject to) (?:negotiation|discussion|debate|sale|compromise|bargaining|haggling))\b/u;

/** "There will be NO INSPECTIONS", said by a side: what it rules out. */
export function rulingOut(scene: Scene, predicate: Predicate): Claim[] | null {
  const {tokens, syntax} = scene;
  const {head, tense, modal, lemma, first} = predicate;
  if (lemma !== 'be' || (tense !== 'future' && !RULES_OUT.has(modal ?? ''))) return null;
  const there = tokens.slice(first, head).some(({lower}) => lower === 'there');
  const what = there && tokens[head + 1]?.lower === 'no' ? chunkFrom(syntax, tokens, head + 2) : null;
  const agents = speakerAt(scene, head);
  if (!what || partiesOf(agents).length !== 1 || UNWISHED.has(syntax.lemmas[what.head]!) || isMeeting(scene, what))
    return null;
  if (tokens.slice(what.last).some(({lower}) => CONDITIONS.has(lower))) return null;
  return refused(scene, predicate, agents, what);
}

const RULES_OUT = new Set(['will', 'would', 'can', 'could', 'shall']);
/** Behind such words it is told on what terms there may be some after all. */
const CONDITIONS = new Set(['until', 'unless', 'without', 'before', 'if', 'while', 'long']);
/** What is said not to come, without being refused. */
const UNWISHED = new Set(
  'agreement deal accord peace progress winner loser victory solution alternative doubt surprise announcement war rest stability security change objection problem need excuse choice option shortage impact effect consequence cheque check chequebook turning time way'.split(
    ' ',
  ),
);

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
