import type {Phrase, Predicate} from '../../language/index.ts';
import type {Claim} from '../claim.ts';
import {doersOf} from '../doers.ts';
import {partiesOf} from '../participants.ts';
import {partsOf} from '../parts.ts';
import type {Scene} from '../scene.ts';
import {isAttribute, isPassive} from '../verb.ts';
import {ofPhrase, withVerb} from './content.ts';
import {told} from './told.ts';

/** "A JOINT COMMISSION WILL BE SET UP", "a hotline was established": what takes both sides is agreed by being told as sure. */
export function founded(scene: Scene, predicate: Predicate, verb: string, object: Phrase | null): Claim[] | null {
  if (!object || !FOUNDS.has(verb) || !isBody(scene, object)) return null;
  if (isAttribute(scene, predicate) || !predicate.finite) return null;
  const passive = isPassive(scene, predicate);
  if (!isJoint(scene, object) && (passive || partiesOf(doersOf(scene, predicate, 'agent')).length < 2)) return null;
  const bodies = partsOf(object).filter((part) => isBody(scene, part));
  const contents = passive ? bodies.map((part) => ofPhrase(scene, part)) : withVerb(scene, predicate, object);
  const claims = told(scene, predicate, 'agree', contents);
  return claims.filter(isSure).map((claim) => {
    const done = claim.tense !== 'future';
    const firmness = claim.firmness ?? (done ? 'in-force' : null);
    const actors = passive ? [] : claim.actors;
    return {...claim, actors, tense: 'present', modality: null, factuality: 'certain', firmness, ...NOWHERE};
  });
}

/** Where a body is founded is not where it was agreed on. */
const NOWHERE = {place: null, country: null, site: null};

const FOUNDS = new Set(['set_up', 'establish', 'create', 'form', 'found', 'revive', 'reactivate', 'constitute']);
const BODIES = new Set(
  'commission committee subcommittee group team body council panel force secretariat hotline channel mechanism centre center fund board taskforce'.split(
    ' ',
  ),
);

function isBody({syntax}: Scene, {head}: Phrase): boolean {
  return BODIES.has(syntax.lemmas[head]!.toLowerCase());
}

function isJoint({tokens, syntax}: Scene, {first, head}: Phrase): boolean {
  const words = tokens.slice(first, head).map(({lower}) => lower);
  return syntax.lemmas[head] === 'hotline' || words.some((word) => JOINT.has(word));
}

const JOINT = new Set(['joint', 'common', 'bilateral', 'mixed', 'tripartite', 'trilateral', 'binational']);

function isSure({modality, factuality, polarity, condition}: Claim): boolean {
  if (polarity === '-' || condition !== null) return false;
  return modality === 'planned' ? factuality === 'probable' : modality === null && factuality === 'certain';
}
