import {isThing} from '../language/en/things.ts';
import type {Claim, ClaimActor} from './claim.ts';

/** Acts that only people, or bodies of them, do by word or will. */
const WILLED = new Set(
  'demand propose offer promise raise reject accept concern accuse praise threaten recognise permit concede invite decide apologise impose ease lift'.split(
    ' ',
  ),
);

/** Acts by word of which nothing is left where neither who nor what is told. */
const SAID = new Set('demand propose offer promise concern accuse praise threaten concede agree reject'.split(' '));

/** A noun or a participle alone: "this proposal", "as suggested". */
const BARE = /^(?:(?:as|of|to|this|these|an?|the|our|their|its|his) )?(?:\p{Ll}+ )?\p{Ll}+$/iu;

/** "by talks AS OPPOSED TO force": no refusal. */
const CONTRAST = /^as opposed\b/iu;

/** Nobody deals with himself: who acts is no partner of the act, nor is his side where another one is. */
export function withoutSelves(claim: Claim): Claim {
  const {actors} = claim;
  const agents = actors.filter(({role}) => role === 'agent');
  const isAgent = ({entity, name}: ClaimActor) =>
    agents.some((agent) => (entity === null ? agent.name === name : agent.entity === entity));
  const own = new Set(agents.flatMap(({party}) => party ?? []));
  const partners = actors.filter(({role}) => role === 'partner');
  const across = partners.some(({party}) => party !== null && !own.has(party));
  const kept = actors.filter(
    (actor) =>
      actor.role !== 'partner' || !(isAgent(actor) || (across && own.size === 1 && own.has(actor.party ?? ''))),
  );
  return kept.length === actors.length ? claim : {...claim, actors: kept};
}

/** Leaves out what only a thing is said to do ("the DELAY demands patience"), and words of nobody on nothing ("as suggested"). */
export function withoutIdle(claims: readonly Claim[]): Claim[] {
  return claims.filter((claim) => !(isOfThings(claim) || isOfNobody(claim) || CONTRAST.test(claim.text)));
}

function isOfThings({act, actors, modality}: Claim): boolean {
  // "the aim is for Chad to lift it"
  if (modality === 'demanded') return false;
  const agents = actors.filter(({role}) => role === 'agent');
  return WILLED.has(act) && agents.length > 0 && agents.every(isNobody);
}

/** "The proposal on fees", "this": no actor, and no description of one. */
function isNobody({name, party, entity}: ClaimActor): boolean {
  if (party !== null || entity !== null) return false;
  const words = name.split(/ (?:of|for|to|on|with|in|by|from|at|that|which|against|between) /u)[0]!.split(' ');
  const noun = words.at(-1)!;
  return /^(?:this|that|these|those|it|which)$/iu.test(noun) || (/^\p{Ll}/u.test(noun) && isThing(noun));
}

function isOfNobody({act, actors, issue, meeting, polarity, text}: Claim): boolean {
  const untold = actors.length === 0 && issue === null && meeting === null && polarity === '+';
  return SAID.has(act) && untold && BARE.test(text) && !/^no /iu.test(text);
}
