import {ARC_STAGES, arcFeatures} from '../src/language/syntax/arc-features.ts';
import {ArcState, SHIFT} from '../src/language/syntax/arc-state.ts';
import {ArcSurroundings, LABEL_STAGES, labelFeatures} from '../src/language/syntax/label-features.ts';
import type {Lexicon} from '../src/language/syntax/lexicon.ts';
import {type RelationChoices, relationsOf} from '../src/language/syntax/parser.ts';
import {TAG_STAGES, tagFeatures} from '../src/language/syntax/tag-features.ts';
import {tagChoices} from '../src/language/syntax/tagger.ts';
import type {Traits} from '../src/language/syntax/traits.ts';
import {Words} from '../src/language/syntax/words.ts';
import {choose, learn} from './classes.ts';
import {fill} from './lexicon.ts';
import {ArcOracle} from './oracle.ts';
import {randomFrom, SparseWeights, shuffled} from './sparse.ts';
import type {Tree} from './treebank.ts';

/** A tree with its tags and relations as numbers. */
export interface Lesson {
  readonly tree: Tree;
  readonly tags: readonly number[];
  readonly relations: readonly number[];
  /** Tags as a tagger that did not see the sentence gives them. */
  given: readonly number[];
}

const words = new Words();

/** Learns tags. */
export function learnTags(
  lessons: readonly Lesson[],
  lexicon: Lexicon,
  passes: number,
  least: number,
  seed = 0,
): SparseWeights {
  const weights = new SparseWeights(64, least, 18);
  const random = randomFrom(1 + seed * 10);
  const features = new Int32Array(TAG_STAGES.at(-1) as number);
  for (let pass = 0; pass < passes; pass++) {
    for (const lesson of shuffled(lessons, random)) {
      fill(words, lesson.tree, lexicon);
      for (let at = 0; at < words.count; at++) {
        const choices = tagChoices(words, at, lexicon);
        let tag = choices[0] as number;
        if (choices.length > 1) {
          TAG_STAGES.forEach((_, stage) => {
            tagFeatures(words, at, stage, features);
          });
          tag = learn(weights, features, TAG_STAGES, choices, lesson.tags[at] as number);
        }
        words.tag[at] = tag;
      }
    }
  }
  return averaged(weights, 64);
}

/** Tags by learned weights. */
export function giveTags(lesson: Lesson, lexicon: Lexicon, weights: SparseWeights): number[] {
  const features = new Int32Array(TAG_STAGES.at(-1) as number);
  fill(words, lesson.tree, lexicon);
  for (let at = 0; at < words.count; at++) {
    const choices = tagChoices(words, at, lexicon);
    TAG_STAGES.forEach((_, stage) => {
      tagFeatures(words, at, stage, features);
    });
    words.tag[at] = choices.length > 1 ? choose(weights, features, choices) : (choices[0] as number);
  }
  return [...words.tag.subarray(0, words.count)];
}

/** Learns heads, with a dynamic oracle (Goldberg and Nivre 2013). */
export function learnHeads(
  lessons: readonly Lesson[],
  lexicon: Lexicon,
  traits: Traits,
  passes: number,
  least: number,
  seed = 0,
): SparseWeights {
  const weights = new SparseWeights(3, least, 21);
  const random = randomFrom(2 + seed * 10);
  const state = new ArcState();
  const oracle = new ArcOracle();
  const features = new Int32Array(ARC_STAGES.at(-1) as number);
  const scores = new Int32Array(3);
  for (let pass = 0; pass < passes; pass++) {
    let wrong = 0;
    for (const lesson of shuffled(lessons, random)) {
      fill(words, lesson.tree, lexicon);
      words.tag.set(lesson.given);
      state.start(words, traits);
      oracle.read(lesson.tree.heads);
      while (!state.done) {
        if (state.forced >= 0) {
          state.apply(state.forced, traits);
          continue;
        }
        weights.step++;
        scores.fill(0);
        const costs = oracle.costs(state);
        const limit = state.depth > 1 ? 3 : 2;
        const cheapest = Math.min(...costs.subarray(0, limit));
        let best = SHIFT;
        let right = SHIFT;
        const moves: {to: number; best: number; right: number}[] = [];
        ARC_STAGES.forEach((to, stage) => {
          arcFeatures(state, stage, features);
          for (let f = stage > 0 ? (ARC_STAGES[stage - 1] as number) : 0; f < to; f++) {
            weights.addTo(features[f] as number, scores);
          }
          best = SHIFT;
          right = -1;
          for (let a = 0; a < limit; a++) {
            if ((scores[a] as number) > (scores[best] as number)) best = a;
            if (costs[a] === cheapest && (right < 0 || (scores[a] as number) > (scores[right] as number))) right = a;
          }
          if ((costs[best] as number) > cheapest) moves.push({to, best, right});
        });
        if ((costs[best] as number) > cheapest) wrong++;
        for (const move of moves) {
          for (let f = 0; f < move.to; f++) {
            weights.update(features[f] as number, move.right, 1);
            weights.update(features[f] as number, move.best, -1);
          }
        }
        state.apply(pass > 0 && random() < 0.9 ? best : right, traits);
      }
    }
    console.error(`heads, pass ${pass + 1}: ${wrong} wrong`);
  }
  return averaged(weights, 3);
}

/** Learns relations, the heads being the treebank's. */
export function learnRelations(
  lessons: readonly Lesson[],
  lexicon: Lexicon,
  traits: Traits,
  choices: RelationChoices,
  passes: number,
  least: number,
  seed = 0,
): SparseWeights {
  const weights = new SparseWeights(64, least, 18);
  const random = randomFrom(3 + seed * 10);
  const state = new ArcState();
  const around = new ArcSurroundings();
  const features = new Int32Array(LABEL_STAGES.at(-1) as number);
  for (let pass = 0; pass < passes; pass++) {
    for (const lesson of shuffled(lessons, random)) {
      fill(words, lesson.tree, lexicon);
      words.tag.set(lesson.given);
      state.start(words, traits);
      words.head.set(lesson.tree.heads);
      state.restore(traits);
      around.read(words, traits);
      for (let d = 0; d < words.count; d++) {
        const set = relationsOf(choices, words, d);
        let relation = set[0] as number;
        if (set.length > 1) {
          LABEL_STAGES.forEach((_, stage) => {
            labelFeatures(words, state, around, d, stage, features);
          });
          relation = learn(weights, features, LABEL_STAGES, set, lesson.relations[d] as number);
        }
        words.relation[d] = relation;
      }
    }
  }
  return averaged(weights, 64);
}

/** Learns with several seeds and adds up what they learn: a smaller error than that of one for the same speed. */
export function several(seeds: number, width: number, once: (seed: number) => SparseWeights): SparseWeights {
  const sum = new SparseWeights(width, 1, width > 3 ? 18 : 21);
  for (let seed = 0; seed < seeds; seed++) {
    once(seed).average((key, values) => {
      values.forEach((value, column) => {
        if (value !== 0) sum.update(key, column, value);
      });
    });
  }
  return sum;
}

/** Weights whose current values are the averages, in thousandths. */
function averaged(weights: SparseWeights, width: number): SparseWeights {
  const means = new SparseWeights(width, 1, width > 3 ? 18 : 21);
  weights.average((key, values) => {
    values.forEach((value, column) => {
      if (value !== 0) means.update(key, column, Math.round(value * 1000));
    });
  });
  return means;
}
