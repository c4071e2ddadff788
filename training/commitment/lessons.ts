import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {featuresOf} from '../../src/claim/commitment/features.ts';
import {judge} from '../../src/claim/commitment/judge.ts';
import {measuresOf} from '../../src/claim/commitment/measures.ts';
import type {Model} from '../../src/claim/commitment/model.ts';
import {headOf} from '../../src/claim/commitment/read.ts';
import {Setting} from '../../src/claim/commitment/setting.ts';
import type {SlotList} from '../../src/claim/commitment/slots.ts';
import {analyse} from '../../src/language/index.ts';

/** A line of the corpus: a sentence with its predicates. */
export interface Told {
  id: string;
  document: number;
  text: string;
  predicates: {start: number; end: number; text: string; factuality: number}[];
}

/** A predicate with what a judge sees of it. */
export interface Lesson {
  readonly factuality: number;
  /** Which of the parts it belongs to that are left out in turn: by document, neighbours together. */
  readonly fold: number;
  readonly features: SlotList;
  readonly measures: readonly number[];
  /** Its universal part of speech, and the lemma and signature of what governs it. */
  readonly kind: string;
  readonly cue: string;
}

export const FOLDS = 5;
const NEIGHBOURS = 25;

/** Reads a file of the corpus. Throws one line where it is absent. */
export function toldIn(folder: string, name: string): Told[] {
  const file = join(folder, name);
  if (!existsSync(file)) throw new Error(`${file} is missing: the sentences are not part of this repository`);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Told);
}

export function lessonsOf(told: readonly Told[]): Lesson[] {
  return told.flatMap(({document, text, predicates}) => {
    const analysis = analyse(text);
    const settings = new Map<number, Setting>();
    return predicates.flatMap((predicate) => {
      const place = headOf(analysis, predicate);
      if (place === null) return [];
      const {sentence, at} = place;
      const setting = settings.get(sentence.index) ?? new Setting(analysis, sentence);
      settings.set(sentence.index, setting);
      const chain = setting.chain(at);
      return {
        factuality: predicate.factuality,
        fold: Math.floor(document / NEIGHBOURS) % FOLDS,
        features: featuresOf(setting, at, chain),
        measures: measuresOf(setting, at, chain),
        kind: setting.clauses.tag(at),
        cue: cueOf(setting, at),
      };
    });
  });
}

/** What bears on a predicate first of all: a denial, a modal, or the signature of the nearest governor that has one. */
export function cueOf(setting: Setting, at: number): string {
  const {denied, modal} = setting.own(at);
  if (denied) return 'denied';
  if (modal !== '') return 'modal';
  const link = setting.chain(at).find(({signature}) => signature !== null);
  return link?.signature?.name ?? 'none';
}

/** What a model says of lessons. */
export function answersOf(model: Model, lessons: readonly Lesson[]): number[] {
  return lessons.map(({measures, features}) => judge(model, measures, features));
}
