/**
 * Makes `weights/english.bin` from the treebanks: `npx tsx training/syntax.ts [FOLDER]`. The same treebanks give the
 * same bytes. FOLDER holds ewt-train and gum-open-train (.conllu.gz), by default ../shared/corpora/syntax.
 */
import {Lexicon} from '../src/language/syntax/lexicon.ts';
import {traitsOf} from '../src/language/syntax/traits.ts';
import {unpack} from '../src/language/syntax/weights.ts';
import {keep} from './keep.ts';
import {giveTags, type Lesson, learnHeads, learnRelations, learnTags, several} from './learn.ts';
import {buildLexicon, tagNames} from './lexicon.ts';
import {packActions, packClasses, write} from './pack.ts';
import {relationChoices, relationNames} from './relations.ts';
import {calibrated} from './stops.ts';
import {sureActions} from './sure.ts';
import {dataFolder, readTreebank} from './treebank.ts';

const FOLDS = 4;
const begun = Date.now();
const tell = (line: string): void => console.error(`${((Date.now() - begun) / 1000).toFixed(0)} s: ${line}`);
const settings = {
  tag: {seeds: 2, passes: 5, least: 3, most: 190_000},
  arc: {seeds: 2, passes: 6, least: 4, logSize: 18},
  label: {seeds: 2, passes: 4, least: 3, most: 190_000},
};

const folder = dataFolder(process.argv[2]);
const trees = ['ewt-train', 'gum-open-train'].flatMap((name) => readTreebank(folder, name));
const {names: tags, index} = tagNames(trees);
const {names: relations, number} = relationNames(trees);
const data = buildLexicon(trees, tags, index);
const lexicon = new Lexicon(data);
const traits = traitsOf(tags);
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
    3,
    settings.tag.least,
  );
  lessons.forEach((lesson, k) => {
    if (k % FOLDS === fold) lesson.given = giveTags(lesson, lexicon, weights);
  });
}
const seen = lessons.reduce((sum, lesson) => sum + lesson.tags.length, 0);
const right = lessons.reduce((sum, lesson) => sum + lesson.tags.filter((tag, k) => tag === lesson.given[k]).length, 0);
tell(`jack-knifed tags: ${((100 * right) / seen).toFixed(2)} % right`);
const tagWeights = several(settings.tag.seeds, 64, (seed) =>
  learnTags(lessons, lexicon, settings.tag.passes, settings.tag.least, seed),
);
tell('tags learned');
const choices = relationChoices(lessons, traits, 0.002);
const narrow = relationChoices(lessons, traits, 0.004);
const labelWeights = several(settings.label.seeds, 64, (seed) =>
  learnRelations(lessons, lexicon, traits, choices, settings.label.passes, settings.label.least, seed),
);
tell('relations learned');
const arcWeights = several(settings.arc.seeds, 3, (seed) =>
  learnHeads(lessons, lexicon, traits, settings.arc.passes, settings.arc.least, seed),
);
const header = {
  tags,
  relations,
  choices: data.choices,
  capitalised: data.capitalised,
  verbal: data.verbal,
  verbAfter: data.verbAfter,
  shapes: data.shapes,
  sets: narrow.sets as number[][],
};
const sections = {
  words: data.hashes,
  classes: data.classes,
  cells: narrow.cells,
  tag: packClasses(tagWeights, settings.tag.most),
  sure: sureActions(lessons, lexicon, traits),
  arc: packActions(arcWeights, settings.arc.logSize),
  label: packClasses(labelWeights, settings.label.most),
};
const open = {tag: [], arc: [], label: []};
const stops = calibrated(readTreebank(folder, 'ewt-dev'), unpack(write({...header, stops: open}, sections)));
const bytes = write({...header, stops}, sections);
tell(`${bytes.length} bytes, ${keep('english.bin', bytes)} kept`);
