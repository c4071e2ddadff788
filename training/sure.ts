import {ArcState, LEFT, RIGHT, SHIFT} from '../src/language/syntax/arc-state.ts';
import type {Lexicon} from '../src/language/syntax/lexicon.ts';
import {actionKey} from '../src/language/syntax/parser.ts';
import type {Traits} from '../src/language/syntax/traits.ts';
import {Words} from '../src/language/syntax/words.ts';
import type {Lesson} from './learn.ts';
import {fill} from './lexicon.ts';
import {ArcOracle} from './oracle.ts';

/** Seen this often, with one action in all cases but one of so many, a state needs no scoring. */
const OFTEN = 20;
const BUT_ONE_OF = 250;

/** The states, told by four coarse classes, in which the treebanks take the same action: key * 4 + action, sorted. */
export function sureActions(lessons: readonly Lesson[], lexicon: Lexicon, traits: Traits): Int32Array {
  const words = new Words();
  const state = new ArcState();
  const oracle = new ArcOracle();
  const counts = new Map<number, [number, number, number]>();
  for (const {tree, given} of lessons) {
    fill(words, tree, lexicon);
    words.tag.set(given);
    state.start(words, traits);
    oracle.read(tree.heads);
    while (!state.done) {
      if (state.forced >= 0) {
        state.apply(state.forced, traits);
        continue;
      }
      const costs = oracle.costs(state);
      let action = state.depth > 1 && (costs[RIGHT] as number) < (costs[LEFT] as number) ? RIGHT : LEFT;
      if ((costs[SHIFT] as number) < (costs[action] as number)) action = SHIFT;
      const key = actionKey(state);
      const cell = counts.get(key) ?? [0, 0, 0];
      cell[action as 0 | 1 | 2]++;
      counts.set(key, cell);
      state.apply(action, traits);
    }
  }
  const sure: number[] = [];
  for (const [key, cell] of counts) {
    const all = cell[0] + cell[1] + cell[2];
    const most = Math.max(...cell);
    if (most >= OFTEN && (all - most) * BUT_ONE_OF <= all) sure.push(key * 4 + cell.indexOf(most));
  }
  return Int32Array.from(sure.sort((a, b) => a - b));
}
