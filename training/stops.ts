import {ARC_STAGES, arcFeatures} from '../src/language/syntax/arc-features.ts';
import {ArcState, LEFT, RIGHT, SHIFT} from '../src/language/syntax/arc-state.ts';
import {ArcSurroundings, LABEL_STAGES, labelFeatures} from '../src/language/syntax/label-features.ts';
import {actionKey, relationsOf} from '../src/language/syntax/parser.ts';
import {addActionWeights, addClassWeights, bestClass} from '../src/language/syntax/tables.ts';
import {TAG_STAGES, tagFeatures} from '../src/language/syntax/tag-features.ts';
import {tagChoices} from '../src/language/syntax/tagger.ts';
import type {Model, Stops} from '../src/language/syntax/weights.ts';
import {Words} from '../src/language/syntax/words.ts';
import {fill} from './lexicon.ts';
import type {Tree} from './treebank.ts';

/** Of the choices that a stage settles, at most this share may differ from what all features choose. */
const DIFFERING = {tag: 0.002, arc: 0.004, label: 0.002};

/** A choice, stage by stage: how far the best leads, and whether it stays the best to the end. */
type Course = readonly {readonly lead: number; readonly stays: boolean}[];

/** The leads that settle choices, read off the words of trees that the model was not learned from; their annotation is not looked at. */
export function calibrated(trees: readonly Tree[], model: Omit<Model, 'stops'>): Stops {
  const {lexicon, traits} = model;
  const words = new Words();
  const state = new ArcState();
  const around = new ArcSurroundings();
  const courses = {tag: [] as Course[], arc: [] as Course[], label: [] as Course[]};
  for (const tree of trees) {
    fill(words, tree, lexicon);
    for (let at = 0; at < words.count; at++) {
      const choices = tagChoices(words, at, lexicon);
      words.tag[at] = follow(courses.tag, TAG_STAGES, choices, (stage, from, to) => {
        tagFeatures(words, at, stage, features);
        addClassWeights(model.tagWeights, features, from, to, scores);
      });
    }
    state.start(words, traits);
    while (!state.done) state.apply(actionOf(state, model, courses.arc), traits);
    around.read(words, traits);
    for (let d = 0; d < words.count; d++) {
      words.relation[d] = follow(
        courses.label,
        LABEL_STAGES,
        relationsOf(model.choices, words, d),
        (stage, from, to) => {
          labelFeatures(words, state, around, d, stage, features);
          addClassWeights(model.labelWeights, features, from, to, scores);
        },
      );
    }
  }
  return {
    tag: leadsOf(courses.tag, TAG_STAGES.length, DIFFERING.tag),
    arc: leadsOf(courses.arc, ARC_STAGES.length, DIFFERING.arc),
    label: leadsOf(courses.label, LABEL_STAGES.length, DIFFERING.label),
  };
}

const features = new Int32Array(64);
const scores = new Int32Array(64);

function actionOf(state: ArcState, model: Omit<Model, 'stops'>, courses: Course[]): number {
  if (state.forced >= 0) return state.forced;
  const sure = model.sureActions.of(actionKey(state));
  if (sure >= 0) return sure;
  return follow(courses, ARC_STAGES, state.depth > 1 ? [SHIFT, LEFT, RIGHT] : [SHIFT, LEFT], (stage, from, to) => {
    arcFeatures(state, stage, features);
    addActionWeights(model.arcWeights, features, from, to, scores);
  });
}

/** Makes a choice by all stages and notes its course. */
function follow(
  courses: Course[],
  stages: readonly number[],
  choices: readonly number[],
  add: (stage: number, from: number, to: number) => void,
): number {
  if (choices.length === 1) return choices[0] as number;
  scores.fill(0);
  const bests: {best: number; lead: number}[] = [];
  stages.forEach((to, stage) => {
    add(stage, stage > 0 ? (stages[stage - 1] as number) : 0, to);
    const best = bestClass(scores, choices);
    const others = choices.filter((choice) => choice !== best).map((choice) => scores[choice] as number);
    bests.push({best, lead: (scores[best] as number) - Math.max(...others)});
  });
  const chosen = bests.at(-1)?.best as number;
  courses.push(bests.map(({best, lead}) => ({lead, stays: best === chosen})));
  return chosen;
}

/** For each stage but the last, the smallest lead above which choices stay as they are, but for a share of them. */
function leadsOf(courses: readonly Course[], stages: number, differing: number): number[] {
  const found: number[] = [];
  let open = courses;
  for (let stage = 0; stage + 1 < stages; stage++) {
    const sorted = open.map((course) => course[stage] as Course[number]).sort((a, b) => b.lead - a.lead);
    let strayed = 0;
    let lead = Number.MAX_SAFE_INTEGER;
    sorted.forEach((choice, k) => {
      if (!choice.stays) strayed++;
      if (strayed <= differing * (k + 1)) lead = choice.lead;
    });
    found.push(lead);
    open = open.filter((course) => (course[stage] as Course[number]).lead <= lead);
    console.error(
      `stage ${stage + 1}: ${(100 - (100 * open.length) / courses.length).toFixed(1)} % settled, lead ${lead}`,
    );
  }
  return found;
}
