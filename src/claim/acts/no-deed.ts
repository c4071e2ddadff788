import type {Phrase, Predicate} from '../../language/index.ts';
import {isActor} from '../named.ts';
import type {Scene} from '../scene.ts';
import {carriersOf} from './carriers.ts';
import type {Event} from './event.ts';

/** Whether a verb of a deed tells of none by what it is done to: ground that is defended, a concern that is recognised. */
export function isNoDeed(scene: Scene, {lemma, head}: Predicate, act: string, object: Phrase | null): boolean {
  const {lemmas, tags} = scene.syntax;
  const thing = object ? lemmas[object.head]!.toLowerCase() : '';
  if (act === 'praise' && (lemma === 'defend' || lemma === 'champion'))
    return object === null || tags[object.head] === 'PRON' || isActor(scene, object) || DEFENDED.has(thing);
  if (act === 'recognise' && RECOGNISES.has(lemma)) return FELT.has(thing) || isClause(scene, head);
  if (act === 'lift' && lemma === 'remove') return PEOPLE.has(thing);
  return false;
}

/** What is guarded against an enemy, by which nobody is backed. */
const DEFENDED = new Set(
  'freedom liberty democracy country territory land coast shore homeland border people population citizen civilian interest value right sovereignty independence integrity security ally city town airspace nation order principle way life planet power reserve currency'.split(
    ' ',
  ),
);

const RECOGNISES = new Set(['recognise', 'recognize']);
/** What is only seen to be so. */
const FELT = new Set(
  'concern importance need fact risk threat danger challenge problem issue role effort contribution difficulty sacrifice value urgency benefit impact reality potential opportunity responsibility progress limit seriousness gravity complexity consequence'.split(
    ' ',
  ),
);

/** "recognises THAT it takes time". */
function isClause({tokens}: Scene, head: number): boolean {
  return /^(?:that|how|what|why|growing)$/u.test(tokens[head + 1]?.lower ?? '');
}

/** Whom a market or a list loses. */
const PEOPLE = new Set(
  'investor buyer seller civilian child resident family person people name student trader'.split(' '),
);

/** "poses A THREAT", "the THREAT TO shipping": a danger, which nobody utters. */
export function isDanger(scene: Scene, event: Event): boolean {
  if (event.lemma !== 'threat') return false;
  const {tokens, syntax} = scene;
  const to = tokens[event.head + 1]?.lower === 'to' && syntax.tags[event.head + 2] !== 'VERB';
  return (
    to || tokens[event.head + 1]?.lower === 'posed' || carriersOf(scene, event).some(({lemma}) => POSES.has(lemma))
  );
}

const POSES = new Set(['pose', 'represent', 'constitute', 'present', 'remain', 'become', 'be', 'face', 'counter']);
