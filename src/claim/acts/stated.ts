import type {Predicate} from '../../language/index.ts';
import {chunkFrom, chunkStart} from '../chunk.ts';
import type {Claim, ClaimActor} from '../claim.ts';
import {doersOf} from '../doers.ts';
import {actorsBetween, actorsIn, nationsIn, partiesOf} from '../participants.ts';
import {speakerAt} from '../persons.ts';
import {nounPredicate} from '../plain.ts';
import type {Scene} from '../scene.ts';
import {HELD} from './musts.ts';
import {pointsOf} from './points.ts';
import {wishAt} from './wish-at.ts';

/** Where a side's wish is named before it is told, in plain sight: "WHAT PERU WANTS is a toll", "Peru's DEMANDS INCLUDE a toll". */
export function stated(scene: Scene): Claim[] {
  const {syntax} = scene;
  return syntax.lemmas.flatMap((lemma, at) => {
    const told = lemma === 'what' ? cleft(scene, at) : LISTED.has(lemma) ? listed(scene, at, lemma) : null;
    if (!told || partiesOf(told.agents).length !== 1) return [];
    const {first, last, be} = told;
    const predicate = nounPredicate(syntax, {head: be, first, last, conjuncts: []}, told.act);
    return pointsOf(scene, predicate, told.act, told.agents, wishAt(scene, last)).map((claim) => ({...claim, ...HELD}));
  });
}

/** What is told: by whom, from which token on, the verb between, and where the wish itself begins. */
interface Told {
  act: string;
  agents: ClaimActor[];
  first: number;
  be: number;
  last: number;
}

/** "WHAT PERU WANTS IS a lower toll", "WHAT CHILE IS ASKING FOR IS that the toll be lowered". */
function cleft(scene: Scene, what: number): Told | null {
  const {tokens, syntax} = scene;
  const we = tokens[what + 1]?.lower === 'we';
  const whom = we ? null : chunkFrom(syntax, tokens, what + 1);
  if (!we && whom?.first !== what + 1) return null;
  let verb = whom?.last ?? what + 2;
  while (/^(?:AUX|ADV)$/u.test(syntax.tags[verb] ?? '')) verb++;
  const act = VERBS.get(syntax.lemmas[verb] ?? '');
  const be = tokens.findIndex(({lower}, at) => at > verb && at <= verb + NEAR && /^(?:is|was)$/u.test(lower));
  if (!act || be < 0 || tokens.slice(verb, be).some(({text}) => text === ',')) return null;
  return {act, agents: we ? speakerAt(scene, what) : actorsIn(scene, whom, 'agent'), first: what, be, last: be + 1};
}

const VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    demand: 'want demand seek need require ask insist',
    propose: 'propose suggest',
    offer: 'offer',
    reject: 'reject refuse oppose',
  }).flatMap(([act, verbs]) => verbs.split(' ').map((verb) => [verb, act] as const)),
);
/** How many words behind the verb its "is" stands: "asking for in return". */
const NEAR = 4;

/** Whether the verb is that of such a "what", and told of there. */
export function isInCleft({tokens}: Scene, {head}: Predicate): boolean {
  const what = tokens.findLastIndex(({lower}, at) => at < head && lower === 'what');
  return (
    what >= 0 &&
    head - what <= CLEFT &&
    tokens.slice(head, head + NEAR + 1).some(({lower}) => /^(?:is|was)$/u.test(lower))
  );
}

/** How many words behind its "what" the verb may stand. */
const CLEFT = 8;

const LISTED = new Set(['demand', 'condition', 'precondition', 'request', 'priority', 'requirement']);

/** "Peru's DEMANDS INCLUDE a toll and a bridge", "Peru has three DEMANDS: a toll, a bridge", "AMONG Peru's DEMANDS IS a toll". */
function listed(scene: Scene, noun: number, lemma: string): Told | null {
  const {tokens, syntax} = scene;
  const next = tokens[noun + 1]?.lower ?? '';
  const first = chunkStart(syntax, noun);
  const among = /^(?:among|of)$/u.test(tokens[first - 1]?.lower ?? '') && /^(?:is|are|was|were)$/u.test(next);
  if (syntax.tags[noun] !== 'NOUN' || !(INCLUDES.test(next) || among) || (lemma === tokens[noun]!.lower && !among))
    return null;
  const named = [...actorsBetween(scene, first, noun, 'agent'), ...nationsIn(scene, first, noun, 'agent')];
  const own = named.length > 0 ? named : ownersBefore(scene, noun);
  return {act: 'demand', agents: own, first, be: noun + 1, last: noun + 2};
}

const INCLUDES = /^(?:include|included|:)$/u;

/** "Peru HAS three demands:", "our demands include": whose they are, where no word before them tells. */
function ownersBefore(scene: Scene, noun: number): ClaimActor[] {
  const above = scene.syntax.predicates.findLast(({finite, kind, head}) => finite && kind === 'verb' && head < noun);
  const doers = above ? doersOf(scene, above, 'agent') : [];
  return partiesOf(doers).length > 0 ? doers : speakerAt(scene, noun);
}
