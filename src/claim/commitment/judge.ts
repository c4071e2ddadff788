import {levelled} from './levels.ts';
import type {Model} from './model.ts';
import type {SlotList} from './slots.ts';
import {binsOf, climb} from './trees.ts';

/** Where the sums of linear weights and trees begin: between open and told as a fact. */
export const START = 2;

/** What the trees see of a predicate: its measures, the sums of each group of linear weights, and the whole sums. */
export function evidenceOf(measures: readonly number[], {slots, ends}: SlotList, news: Weigh, web: Weigh): number[] {
  const parts: number[] = [];
  let elsewhere = 0;
  let from = 0;
  for (const end of ends) {
    let sum = 0;
    for (; from < end; from++) {
      sum += news(slots[from]!);
      elsewhere += web(slots[from]!);
    }
    parts.push(sum);
  }
  return [...measures, ...parts, clamp(START + parts.reduce((sum, part) => sum + part, 0)), clamp(START + elsewhere)];
}

/** The weight of a feature. */
export type Weigh = (slot: number) => number;

export const clamp = (value: number) => Math.max(-3, Math.min(3, value));

/** The weights of a table of bytes, whose magnitudes are square roots. */
export function weigh(table: Int8Array, worth: number): Weigh {
  const mask = table.length - 1;
  return (slot) => {
    const root = table[slot & mask]!;
    return Math.sign(root) * root * root * worth;
  };
}

/** The commitment to a predicate of which measures and features are known. */
export function judge(model: Model, measures: readonly number[], features: SlotList): number {
  const {news, web, worth, cuts, trees, levels} = model;
  const evidence = evidenceOf(measures, features, weigh(news, worth.news), weigh(web, worth.web));
  const bins = new Uint8Array(cuts.length);
  binsOf(evidence, cuts, bins);
  return Math.round(levelled(START + climb(trees, bins), levels) * 100) / 100;
}
