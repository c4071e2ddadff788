import type {Phrase, Predicate} from '../../language/index.ts';
import {chunkFrom, chunkStart} from '../chunk.ts';
import type {ClaimActor} from '../claim.ts';
import {actorsBetween, actorsIn, partiesOf} from '../participants.ts';
import {speakerAt} from '../persons.ts';
import type {Scene} from '../scene.ts';

/** Whose view a state of things is: "FOR PERU, the port is a red line", "unacceptable TO PERU", else who says it. */
export function heldBy(scene: Scene, head: number): ClaimActor[] {
  const {tokens} = scene;
  const last = Math.min(tokens.length, head + FAR);
  for (const at of [0, ...tokens.slice(0, last).keys()].filter((at) => at === 0 || at > head)) {
    if (!(at === 0 ? /^for$/u : /^(?:for|to)$/u).test(tokens[at]!.lower)) continue;
    const whom = chunkFrom(scene.syntax, tokens, at + 1);
    const actors = whom?.first === at + 1 ? actorsIn(scene, {...whom, last: whom.head + 1}, 'agent') : [];
    if (partiesOf(actors).length === 1) return actors;
  }
  return sayerOf(scene, head);
}

/** Who says it, or whose view it is told as. */
export function sayerOf(scene: Scene, head: number): ClaimActor[] {
  const told = speakerAt(scene, head);
  return told.length > 0 ? told : positionOf(scene, head);
}

/** "PERU'S POSITION IS THAT no toll is needed": whose view it is that a noun for it tells. */
function positionOf(scene: Scene, head: number): ClaimActor[] {
  const that = viewBefore(scene, head);
  return that < 0 ? [] : actorsBetween(scene, chunkStart(scene.syntax, that - 2), that - 2, 'agent');
}

/** "Peru's position is THAT": the word behind which a view is told; -1 where none is. */
function viewBefore({tokens, syntax}: Scene, head: number): number {
  const that = tokens.findLastIndex(({lower}, at) => at < head && lower === 'that' && syntax.lemmas[at - 1] === 'be');
  return that > 2 && VIEWS.has(syntax.lemmas[that - 2]!) ? that : -1;
}

/** The subject of a predicate, which the arcs may have taken from the words for a view: "Peru's position is that NO TOLL is needed". */
export function subjectInView(scene: Scene, {subject, head}: Predicate): Phrase | null {
  const that = subject && VIEWS.has(scene.syntax.lemmas[subject.head]!) ? viewBefore(scene, head) : -1;
  return that < 0 ? subject : chunkFrom(scene.syntax, scene.tokens, that + 1);
}

const VIEWS = new Set(['position', 'stance', 'view', 'line', 'argument', 'message']);

/** How many words behind it stands for whom something is so. */
const FAR = 6;
