import {ARC_STAGES, arcFeatures} from './arc-features.ts';
import {ArcState, LEFT, RIGHT, SHIFT} from './arc-state.ts';
import {ArcSurroundings, LABEL_STAGES, labelFeatures} from './label-features.ts';
import {addActionWeights, addClassWeights, bestClass, type ClassTable, leads} from './tables.ts';
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

/** The states in which one action is sure, hashed by key: a small table stays in the nearest cache. */
export class SureActions {
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** From a list of key * 4 + action. */
  constructor(list: Int32Array) {
    let size = 16;
    while (size < list.length * 4) size *= 2;
    this.#slots = new Int32Array(size).fill(-1);
    this.#mask = size - 1;
    for (const entry of list) {
      let at = (entry >> 2) & this.#mask;
      while (this.#slots[at] !== -1) at = (at + 1) & this.#mask;
      this.#slots[at] = entry;
    }
  }

  /** The action of a state, -1 where none is sure. */
  of(key: number): number {
    for (let at = key & this.#mask; ; at = (at + 1) & this.#mask) {
      const entry = this.#slots[at] as number;
      if (entry === -1) return -1;
      if (entry >> 2 === key) return entry & 3;
    }
  }
}

const state = new ArcState();
const around = new ArcSurroundings();
const LAST_ARC_STAGE = ARC_STAGES.length - 1;
const arcs = new Int32Array(ARC_STAGES[LAST_ARC_STAGE] as number);
const scores = new Int32Array(3);
const LAST_LABEL_STAGE = LABEL_STAGES.length - 1;
const arc = new Int32Array(LABEL_STAGES[LAST_LABEL_STAGE] as number);
const labelScores = new Int32Array(64);

/**
 * Gives each word its head, greedily (arc-hybrid, two actions a word). The words have their tags. `stops`: the lead
 * after each stage of features but the last that settles an action.
 */
export function assignHeads(
  words: Words,
  traits: Traits,
  table: Uint32Array,
  sure: SureActions,
  stops: readonly number[],
): void {
  state.start(words, traits);
  while (!state.done) {
    let action = state.forced;
    if (action < 0) action = sure.of(actionKey(state));
    state.apply(action < 0 ? chooseAction(table, stops) : action, traits);
  }
}

const WITH_RIGHT = [SHIFT, LEFT, RIGHT];
const WITHOUT_RIGHT = [SHIFT, LEFT];

function chooseAction(table: Uint32Array, stops: readonly number[]): number {
  const choices = state.depth > 1 ? WITH_RIGHT : WITHOUT_RIGHT;
  scores.fill(0);
  for (let stage = 0, from = 0; ; stage++) {
    const to = ARC_STAGES[stage] as number;
    arcFeatures(state, stage, arcs);
    addActionWeights(table, arcs, from, to, scores);
    const best = bestClass(scores, choices);
    if (stage === LAST_ARC_STAGE || leads(scores, choices, best, stops[stage] as number)) return best;
    from = to;
  }
}

/** Gives each arc its relation, after `assignHeads` on the same words; `stops` as there. */
export function assignRelations(
  words: Words,
  traits: Traits,
  choices: RelationChoices,
  table: ClassTable,
  stops: readonly number[],
): void {
  around.read(words, traits);
  for (let d = 0; d < words.count; d++) {
    const set = relationsOf(choices, words, d);
    words.relation[d] = set.length > 1 ? chooseRelation(words, d, set, table, stops) : (set[0] as number);
  }
}

function chooseRelation(
  words: Words,
  d: number,
  set: readonly number[],
  table: ClassTable,
  stops: readonly number[],
): number {
  for (let k = 0; k < set.length; k++) labelScores[set[k] as number] = 0;
  for (let stage = 0, from = 0; ; stage++) {
    const to = LABEL_STAGES[stage] as number;
    labelFeatures(words, state, around, d, stage, arc);
    addClassWeights(table, arc, from, to, labelScores);
    const best = bestClass(labelScores, set);
    if (stage === LAST_LABEL_STAGE || leads(labelScores, set, best, stops[stage] as number)) return best;
    from = to;
  }
}
