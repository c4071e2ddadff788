import type {Claim, ClaimActor} from '../claim.ts';
import {partiesOf} from '../participants.ts';
import {nounPredicate} from '../plain.ts';
import {rangeOf, type Scene, wordsAt} from '../scene.ts';
import {clauseFrom} from './conditions.ts';
import {HELD} from './musts.ts';
import {pointsOf} from './points.ts';
import {wishAt} from './wish-at.ts';

/**
 * What a side asks for what it gives, or gives for what it asks: "offers to open the road IN EXCHANGE FOR a lower toll", "is
 * ready to pay, PROVIDED THAT the road is opened".
 */
export function bargains(scene: Scene, told: readonly Claim[]): Claim[] {
  const {tokens, syntax} = scene;
  const given = told.filter(({act, actors, polarity}) => GIVES.has(act) && polarity === '+' && sides(actors) === 1);
  return given.flatMap((claim) => {
    const range = rangeOf(scene, claim);
    if (!range) return [];
    for (let at = range[0] + 1; at < tokens.length - 2; at++) {
      const exchange = EXCHANGE.test(wordsAt(scene, at, 3));
      const proviso = claim.act === 'demand' ? null : PROVISO.exec(wordsAt(scene, at, 3))?.[0];
      if (!exchange && !proviso) continue;
      const from = at + (proviso ? proviso.split(' ').length : 3);
      const themes = exchange ? wishAt(scene, from) : clauseFrom(scene, from);
      const last = Math.min(from + 1, tokens.length);
      const noun = nounPredicate(syntax, {head: at, first: at, last, conjuncts: []}, 'exchange');
      const agents = claim.actors.filter(({role}) => role === 'agent');
      const act = claim.act === 'demand' ? 'offer' : 'demand';
      return pointsOf(scene, noun, act, agents, themes).map((further) => ({...further, ...HELD}));
    }
    return [];
  });
}

function sides(actors: readonly ClaimActor[]): number {
  return partiesOf(actors.filter(({role}) => role === 'agent')).length;
}

const GIVES = new Set(['offer', 'accept', 'demand']);
const EXCHANGE = /^in (?:exchange|return) for$/u;
const PROVISO = /^(?:provided that|providing that|provided|on condition that|as long as|so long as)\b/u;
