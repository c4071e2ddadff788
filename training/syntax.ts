/**
 * Makes `weights/english.bin` from the treebanks: `npx tsx training/syntax.ts [FOLDER]`. The same treebanks give the
 * same bytes. FOLDER holds ewt-train and gum-open-train (.conllu.gz), by default ../shared/corpora/syntax.
 */
import {writeFileSync} from 'node:fs';
import {kindsOf} from '../src/language/syntax/inventory.ts';
import {Lexicon} from '../src/language/syntax/lexicon.ts';
import {giveTags, type Lesson, learnHeads, learnRelations, learnTags} from './learn.ts';
import {buildLexicon, tagNames} from './lexicon.ts';
import {pack, write} from './pack.ts';
import {relationChoices, relationNames} from './relations.ts';
import {dataFolder, readTreebank} from './treebank.ts';

const FOLDS = 5;
const begun = Date.now();
const tell = (line: string): void => console.error(`${((Date.now() - begun) / 1000).toFixed(0)} s: ${line}`);
const settings = {
  tag: {passes: 8, least: 3, bits: 18},
  arc: {passes: Number(process.env.PASSES ?? 8), least: 5, bits: 18},
  label: {passes: 6, least: 3, bits: 18},
};

const folder = dataFolder(process.argv[2]);
const trees = ['ewt-train', 'gum-open-train'].flatMap((name) => readTreebank(folder, name));
const {names: tags, index} = tagNames(trees);
const {names: relations, number} = relationNames(trees);
const data = buildLexicon(trees, tags, index);
const lexicon = new Lexicon(data);
const kinds = kindsOf(tags);
const lessons: Lesson[] = trees.map((tree) => ({
  tree,
  tags: tree.tags.map(index),
  relations: tree.relations.map(number),
  given: [],
}));
tell(
  `${trees.length} trees, ${tags.length} tags, ${relations.length} relations, ${data.hashes.length} words, ${data.choices.length} classes`,
);

for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learnTags(
    lessons.filter((_, k) => k % FOLDS !== fold),
    lexicon,
    4,
    settings.tag.least,
  );
  lessons.forEach((lesson, k) => {
    if (k % FOLDS === fold) lesson.given = giveTags(lesson, lexicon, weights);
  });
}
const seen = lessons.reduce((sum, lesson) => sum + lesson.tags.length, 0);
const right = lessons.reduce((sum, lesson) => sum + lesson.tags.filter((tag, k) => tag === lesson.given[k]).length, 0);
tell(`jack-knifed tags: ${((100 * right) / seen).toFixed(2)} % right`);
const tagWeights = learnTags(lessons, lexicon, settings.tag.passes, settings.tag.least);
tell('tags learned');
const choices = relationChoices(lessons, tags.length);
const labelWeights = learnRelations(lessons, lexicon, kinds, choices, settings.label.passes, settings.label.least);
tell('relations learned');
const arcWeights = learnHeads(lessons, lexicon, kinds, settings.arc.passes, settings.arc.least);
const bytes = write(
  {
    tags,
    relations,
    choices: data.choices,
    capitalised: data.capitalised,
    shapes: data.shapes,
    sets: choices.sets as number[][],
  },
  {
    words: data.hashes,
    classes: data.classes,
    cells: choices.cells,
    tag: pack(tagWeights, settings.tag.bits, 1),
    arc: pack(arcWeights, settings.arc.bits, 3),
    label: pack(labelWeights, settings.label.bits, 1),
  },
);
writeFileSync(new URL('../weights/english.bin', import.meta.url), bytes);
tell(`${bytes.length} bytes`);
