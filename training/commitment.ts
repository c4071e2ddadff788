/**
 * Makes `weights/commitment.bin` from sentences whose predicates are marked with how far the author commits to them:
 * `npx tsx training/commitment.ts [FOLDER]`. FOLDER holds news-train.jsonl and web.jsonl, by default
 * ../shared/corpora/factuality. The same sentences give the same bytes.
 */
import {pack} from '../src/claim/commitment/model.ts';
import {learnModel, learnWeb} from './commitment/learn.ts';
import {lessonsOf, toldIn} from './commitment/lessons.ts';
import {keep} from './keep.ts';

const folder = process.argv[2] ?? '../shared/corpora/factuality';
try {
  const [news, web] = ['news-train.jsonl', 'web.jsonl'].map((name) => toldIn(folder, name));
  const lessons = lessonsOf(news!);
  const model = learnModel(lessons, learnWeb(lessonsOf(web!)));
  const kept = keep('commitment.bin', pack(model));
  console.error(`${lessons.length} predicates; ${model.levels.join('; ')}; ${kept} bytes`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
