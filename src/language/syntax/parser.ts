import {ARC_FEATURES, arcFeatures} from './arc-features.ts';
import {ArcState, LEFT, RIGHT, SHIFT} from './arc-state.ts';
import {ArcSurroundings, LABEL_FEATURES, labelFeatures} from './label-features.ts';
import {addActionWeights, bestClass, type ClassTable, scoreClasses} from './tables.ts';
import type {Traits} from './traits.ts';
import type {Words} from './words.ts';

/** Which relations an arc between two words may have, by the coarse classes of their tags. */
export interface RelationChoices {
  /** By (class of the head, or `classes` for the root) * 2 + side, times classes + class of the dependent: a set. */
  readonly cells: Uint16Array;
  readonly sets: readonly (readonly number[])[];
  readonly classes: number;
}

/** The set of relations that the arc to word `d` may have. */
export function relationsOf(choices: RelationChoices, words: Words, d: number): readonly number[] {
  const h = words.head[d] as number;
  const {classes, cells, sets} = choices;
  const row = h < 0 ? classes * 2 : (words.coarse[h] as number) * 2 + (d < h ? 0 : 1);
  return sets[cells[row * classes + (words.coarse[d] as number)] as number] as readonly number[];
}

/** Classes that a key of a state tells apart: the coarse classes of tags, no word, the root. */
const CLASSES = 48;
const NO_WORD = CLASSES - 1;
const ROOT = CLASSES - 2;

/** The state as a number: coarse classes of the two words on top of the stack and of the next two. */
export function actionKey(state: ArcState): number {
  const {stack, depth, next, words} = state;
  const {coarse, count} = words;
  const s0 = coarse[stack[depth - 1] as number] as number;
  const s1 = depth > 1 ? (coarse[stack[depth - 2] as number] as number) : NO_WORD;
  const b0 = coarse[next] as number;
  const b1 = next + 1 < count ? (coarse[next + 1] as number) : ROOT;
  return ((s1 * CLASSES + s0) * CLASSES + b0) * CLASSES + b1;
}

/** The table that `assignHeads` looks sure actions up in, from their list (key * 4 + action): action + 1, or 0. */
export function actionTable(list: Int32Array): Uint8Array {
  const table = new Uint8Array(CLASSES ** 4);
  for (const entry of list) table[entry >> 2] = (entry & 3) + 1;
  return table;
}

const state = new ArcState();
const around = new ArcSurroundings();
const arcs = new Int32Array(ARC_FEATURES);
const scores = new Int32Array(3);
const arc = new Int32Array(LABEL_FEATURES);
const labelScores = new Int32Array(64);

/** Gives each word its head, greedily (arc-hybrid, two actions a word). The words have their tags. */
export function assignHeads(words: Words, traits: Traits, table: Uint32Array, sure: Uint8Array): void {
  state.start(words, traits);
  while (!state.done) {
    let action: number;
    if (state.depth === 0) action = SHIFT;
    else if (state.next === words.count) action = state.depth > 1 ? RIGHT : LEFT;
    else action = (sure[actionKey(state)] as number) - 1;
    if (action < 0) {
      arcFeatures(state, arcs);
      addActionWeights(table, arcs, ARC_FEATURES, scores);
      const shift = scores[SHIFT] as number;
      const left = scores[LEFT] as number;
      action = shift >= left ? SHIFT : LEFT;
      if (state.depth > 1 && (scores[RIGHT] as number) > Math.max(shift, left)) action = RIGHT;
    }
    state.apply(action, traits);
  }
}

/** Gives each arc its relation, after `assignHeads` on the same words. */
export function assignRelations(words: Words, traits: Traits, choices: RelationChoices, table: ClassTable): void {
  around.read(words, traits);
  for (let d = 0; d < words.count; d++) {
    const set = relationsOf(choices, words, d);
    let best = set[0] as number;
    if (set.length > 1) {
      labelFeatures(words, state, around, d, arc);
      scoreClasses(table, arc, labelScores);
      best = bestClass(labelScores, set);
    }
    words.relation[d] = best;
  }
}
