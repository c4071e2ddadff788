import {type Scene, spanOf} from './scene.ts';

/** Whether the head is a word of a time. */
export function isTime(scene: Scene, {head}: {head: number}): boolean {
  const {start, end} = spanOf(scene, head, head + 1);
  return scene.times.some((time) => time.start < end && time.end > start);
}

export function isPlace(scene: Scene, {head}: {head: number}): boolean {
  const {start, end} = spanOf(scene, head, head + 1);
  return scene.places.some((place) => place.start < end && place.end > start);
}

/** Whether the head is a word of an actor's name or description, and the phrase so no thing of one ("Egypt's rights"). */
export function isActor(scene: Scene, {head}: {head: number}): boolean {
  const {start, end} = spanOf(scene, head, head + 1);
  return scene.actors.some((actor) => actor.start < end && actor.end > start);
}
