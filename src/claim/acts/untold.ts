import {ACT_VERBS, type Predicate} from '../../language/index.ts';
import type {Claim, ClaimActor} from '../claim.ts';
import {claimOf} from '../clause.ts';
import {complementsOf} from '../complement.ts';
import {addresseesOf, partnersOf} from '../counterparts.ts';
import {doersOrSpeaker} from '../doers.ts';
import {isTime} from '../named.ts';
import {actorsIn, unique} from '../participants.ts';
import {type Scene, spanOf} from '../scene.ts';
import {isAttribute, isPassive, objectBehind, objectOf, verbOf} from '../verb.ts';
import {isAssertion, isSaying} from './no-position.ts';

/** Acts that their readers tell by what stands beside the verb, and that the verb alone names too. */
const ALONE = new Set('meet host agree decide sign initial ratify demand propose offer accept reject'.split(' '));

/** Verbs that name such an act only with what their readers look for. */
const UNSURE = new Set(
  'want seek require ask press pressure request table float back conclude pen resolve determine commit undertake gather huddle dismiss decline regret welcome call_upon advocate recommend'.split(
    ' ',
  ),
);

/** Acts that may be done to nothing: "they met", "it agreed". */
const OBJECTLESS = new Set(['meet', 'agree', 'decide', 'demand', 'offer', 'reject']);

/** Acts that one word may name as another's kin: where one is told, so is the other. */
const KIN: readonly (readonly string[])[] = [
  ['meet', 'schedule', 'postpone', 'cancel', 'resume', 'host', 'mediate', 'visit', 'call'],
  ['agree', 'agree-in-principle', 'decide', 'accept', 'ratify', 'agrement', 'promise', 'permit'],
  ['sign', 'initial', 'ratify', 'exchange-notes'],
  ['demand', 'propose', 'offer', 'raise', 'concern'],
  ['reject', 'concern', 'expel'],
];

/**
 * Acts that a side's verb names and that no other reader told of, as they stand: "an act of which nothing is told but that
 * it was done": "the advisers who MET to prepare it", "which it INSISTS on".
 */
export function readUntold(scene: Scene, told: readonly Claim[]): Claim[] {
  return scene.syntax.predicates.flatMap((predicate) => {
    const act = actOf(scene, predicate);
    if (!act || isTold(scene, predicate, act, told)) return [];
    const passive = isPassive(scene, predicate);
    const near = objectOf(scene, predicate) ?? (passive ? null : objectBehind(scene, predicate));
    const object = near && isTime(scene, near) ? null : near;
    if (!object && !OBJECTLESS.has(act)) return [];
    // "hosts thousands of refugees"
    if (act === 'host' && scene.syntax.tags[object!.head] !== 'PRON') return [];
    const doers = doersOrSpeaker(scene, predicate, act === 'host' ? 'host' : 'agent');
    const others = act === 'meet' && object ? actorsIn(scene, object, 'partner') : [];
    if (act === 'meet' && object && others.length === 0) return [];
    const actors = unique([
      ...doers,
      ...others,
      ...partnersOf(scene, predicate, object),
      ...addresseesOf(scene, predicate, act, object, doers),
    ]);
    return isBetweenSides(doers, passive, actors) ? [claimOf(scene, predicate, act, actors)] : [];
  });
}

function actOf(scene: Scene, predicate: Predicate): string | undefined {
  if (predicate.kind === 'noun' || isAttribute(scene, predicate)) return undefined;
  if (predicate.kind === 'adjective' && !isPassive(scene, predicate)) return undefined;
  const verb = verbOf(scene, predicate);
  if (UNSURE.has(verb) || isAssertion(scene, predicate, verb)) return undefined;
  const act = ACT_VERBS.get(verb)?.[0]?.act;
  if (act === 'reject' && complementsOf(scene, predicate).some(isSaying)) return undefined;
  return act !== undefined && ALONE.has(act) ? act : undefined;
}

/** Whether another reader told of the act, or of its kin, with the same words. */
function isTold(scene: Scene, {head}: Predicate, act: string, told: readonly Claim[]): boolean {
  const {start, end} = spanOf(scene, head, head + 1);
  const kin = new Set([act, ...KIN.filter((acts) => acts.includes(act)).flat()]);
  return told.some((claim) => kin.has(claim.act) && claim.start <= start && end <= claim.end);
}

/** A side does it, or it is done to a side's thing. */
function isBetweenSides(doers: readonly ClaimActor[], passive: boolean, actors: readonly ClaimActor[]): boolean {
  return passive ? true : doers.length > 0 && actors.some(({party}) => party !== null);
}
