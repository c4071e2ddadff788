import {evidenceOf, START, type Weigh, weigh} from '../../src/claim/commitment/judge.ts';
import type {Model} from '../../src/claim/commitment/model.ts';
import {WEB_SLOTS} from '../../src/claim/commitment/slots.ts';
import {binsOf, climb} from '../../src/claim/commitment/trees.ts';
import {type BoostOptions, boost, cutsOf, tableOf} from './boost.ts';
import {FOLDS, type Lesson} from './lessons.ts';
import {drawLevels} from './levels.ts';
import {inBytes, regress} from './linear.ts';

const NEWS_PASSES = 6;
const WEB_PASSES = 3;
const BOOST: BoostOptions = {
  trees: 300,
  rate: 0.05,
  depth: 4,
  leaves: 10,
  least: 15,
  ridge: 2,
  rowShare: 0.7,
  measureShare: 0.3,
  seed: 1,
  clip: 1,
};

/** Weights of the web as its lessons give them; they are the same for all folds of the news. */
export interface WebWeights {
  readonly table: Int8Array;
  readonly worth: number;
}

export function learnWeb(lessons: readonly Lesson[]): WebWeights {
  return inBytes(regress(lessons, WEB_PASSES, WEB_SLOTS));
}

/**
 * Learns a model by stacking (Wolpert 1992): linear weights of hashed features, then trees over their sums and the
 * measures, where the sums of a lesson come from weights learned without its fold.
 */
export function learnModel(lessons: readonly Lesson[], web: WebWeights): Model {
  const elsewhere = weigh(web.table, web.worth);
  const evidence = new Map<Lesson, number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const left = lessons.filter((lesson) => lesson.fold === fold);
    if (left.length === 0) continue;
    const weights = regress(
      lessons.filter((lesson) => lesson.fold !== fold),
      NEWS_PASSES,
    );
    const news: Weigh = (slot) => weights[slot]!;
    for (const lesson of left) evidence.set(lesson, evidenceOf(lesson.measures, lesson.features, news, elsewhere));
  }
  const rows = lessons.map((lesson) => evidence.get(lesson)!);
  const {table, worth} = inBytes(regress(lessons, NEWS_PASSES));
  const cuts = cutsOf(rows);
  return {
    news: table,
    web: web.table,
    worth: {news: worth, web: web.worth},
    cuts,
    trees: grow(lessons, rows, cuts),
    levels: drawLevels(
      saidUnseen(lessons, rows, cuts),
      lessons.map(({factuality}) => factuality),
    ),
  };
}

function grow(lessons: readonly Lesson[], rows: readonly number[][], cuts: readonly number[][]) {
  return boost(
    tableOf(rows, cuts),
    lessons.map(({factuality}) => factuality),
    START,
    BOOST,
  );
}

/** What trees grown without the fold of a lesson say of it. */
function saidUnseen(lessons: readonly Lesson[], rows: readonly number[][], cuts: readonly number[][]): number[] {
  const said = new Array<number>(lessons.length).fill(START);
  const bins = new Uint8Array(cuts.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = [...lessons.keys()].filter((k) => lessons[k]!.fold !== fold);
    const trees = grow(
      seen.map((k) => lessons[k]!),
      seen.map((k) => rows[k]!),
      cuts,
    );
    for (const [k, lesson] of lessons.entries()) {
      if (lesson.fold !== fold) continue;
      binsOf(rows[k]!, cuts, bins);
      said[k] = START + climb(trees, bins);
    }
  }
  return said;
}
