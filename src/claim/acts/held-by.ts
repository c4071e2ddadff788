import {chunkFrom} from '../chunk.ts';
import type {ClaimActor} from '../claim.ts';
import {actorsIn, partiesOf} from '../participants.ts';
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
  return speakerAt(scene, head);
}

/** How many words behind it stands for whom something is so. */
const FAR = 6;
