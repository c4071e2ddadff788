/**
 * Scores commitments on sentences whose predicates are marked: `npx tsx bench/factuality.ts [FOLDER] [--folds]`, FOLDER
 * by default ../shared/corpora/factuality. Prints the figures of the shipped weights on news-dev.jsonl with the interval
 * that holds 95 of 100 drawings of its sentences; with --folds, those of weights learned anew without each fold of
 * news-train.jsonl; by kind of predicate and by cue; and the speed beside that of parsing alone.
 */
import {commitmentsOf} from '../src/claim/index.ts';
import {analyse} from '../src/language/index.ts';
import {learnModel, learnWeb} from '../training/commitment/learn.ts';
import {answersOf, FOLDS, type Lesson, lessonsOf, type Told, toldIn} from '../training/commitment/lessons.ts';
import {CERTAIN, OPEN} from '../training/commitment/levels.ts';
import {randomFrom} from '../training/sparse.ts';

/** A predicate as it is marked and as it is read, and the sentence that it is drawn with. */
interface Pair {
  readonly gold: number;
  readonly read: number;
  readonly sentence: number;
  readonly kind: string;
  readonly cue: string;
}

const DRAWINGS = 1000;
const FEWEST = 20;
const folder = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '../shared/corpora/factuality';
try {
  const dev = toldIn(folder, 'news-dev.jsonl');
  report('news-dev', devPairs(dev));
  speed(dev);
  if (process.argv.includes('--folds')) report('news-train, by folds', foldPairs());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function devPairs(told: readonly Told[]): Pair[] {
  return told.flatMap((one, sentence) => {
    const read = commitmentsOf(one.text, one.predicates);
    return lessonsOf([one]).map(({kind, cue}, k) => ({
      gold: one.predicates[k]!.factuality,
      read: read[k] ?? 3,
      sentence,
      kind,
      cue,
    }));
  });
}

function foldPairs(): Pair[] {
  const told = toldIn(folder, 'news-train.jsonl');
  const sentences = new Map<Lesson, number>();
  const lessons = told.flatMap((one, sentence) => {
    const own = lessonsOf([one]);
    for (const lesson of own) sentences.set(lesson, sentence);
    return own;
  });
  const web = learnWeb(lessonsOf(toldIn(folder, 'web.jsonl')));
  return Array.from({length: FOLDS}, (_, fold) => {
    const left = lessons.filter((lesson) => lesson.fold === fold);
    const model = learnModel(
      lessons.filter((lesson) => lesson.fold !== fold),
      web,
    );
    const read = answersOf(model, left);
    return left.map((lesson, k) => ({
      gold: lesson.factuality,
      read: read[k]!,
      sentence: sentences.get(lesson)!,
      kind: lesson.kind,
      cue: lesson.cue,
    }));
  }).flat();
}

function report(name: string, pairs: readonly Pair[]): void {
  console.log(`\n${name}: ${pairs.length} predicates, ${share(pairs, ({gold}) => gold < OPEN)} % told as no fact`);
  const bySentence = [...grouped(pairs, 'sentence').values()];
  const random = randomFrom(1);
  const drawn = Array.from({length: DRAWINGS}, () =>
    figures(bySentence.flatMap(() => bySentence[Math.floor(random() * bySentence.length)]!)),
  );
  for (const [measure, value] of Object.entries(figures(pairs))) {
    const values = drawn.map((one) => one[measure as keyof Figures]).sort((a, b) => a - b);
    const [low, high] = [values[Math.floor(DRAWINGS * 0.025)]!, values[Math.floor(DRAWINGS * 0.975)]!];
    console.log(`  ${measure.padEnd(22)} ${value.toFixed(3).padStart(7)}  (${low.toFixed(3)} to ${high.toFixed(3)})`);
  }
  for (const part of ['kind', 'cue'] as const) {
    console.log(`  by ${part.padEnd(20)}      n     MAE       r   F1 no fact  false facts %`);
    const groups = [...grouped(pairs, part)].filter(([, group]) => group.length >= FEWEST);
    for (const [name, group] of groups.sort(([, a], [, b]) => b.length - a.length)) {
      const {MAE, r, noFact, falseFacts} = figures(group);
      console.log(
        `    ${name.padEnd(20)} ${String(group.length).padStart(6)} ${MAE.toFixed(3).padStart(7)} ${r.toFixed(3).padStart(7)} ${noFact.toFixed(1).padStart(12)} ${falseFacts.toFixed(1).padStart(14)}`,
      );
    }
  }
}

function grouped<K extends keyof Pair>(pairs: readonly Pair[], by: K): Map<Pair[K], Pair[]> {
  const groups = new Map<Pair[K], Pair[]>();
  for (const pair of pairs) {
    const group = groups.get(pair[by]) ?? [];
    group.push(pair);
    groups.set(pair[by], group);
  }
  return groups;
}

interface Figures {
  MAE: number;
  r: number;
  /** F1 of finding what is not told as a fact, in per cent. */
  noFact: number;
  /** Of what is not told as a fact, the share that is read as certain, in per cent. */
  falseFacts: number;
}

function figures(pairs: readonly Pair[]): Figures {
  const mean = (of: (pair: Pair) => number) => pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
  const gold = mean((pair) => pair.gold);
  const read = mean((pair) => pair.read);
  const spread = Math.sqrt(mean((pair) => (pair.gold - gold) ** 2) * mean((pair) => (pair.read - read) ** 2));
  const open = pairs.filter((pair) => pair.gold < OPEN);
  const found = pairs.filter((pair) => pair.read < OPEN);
  const right = open.filter((pair) => pair.read < OPEN);
  return {
    MAE: mean((pair) => Math.abs(pair.gold - pair.read)),
    r: mean((pair) => (pair.gold - gold) * (pair.read - read)) / (spread || 1),
    noFact: (200 * right.length) / (open.length + found.length || 1),
    falseFacts: share(open, (pair) => pair.read >= CERTAIN),
  };
}

function share(pairs: readonly Pair[], is: (pair: Pair) => boolean): number {
  return Math.round((1000 * pairs.filter(is).length) / (pairs.length || 1)) / 10;
}

function speed(told: readonly Told[]): void {
  const bytes = told.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0);
  const rate = (run: (one: Told) => unknown) => {
    const runs = [1, 2, 3].map(() => {
      const from = performance.now();
      for (const one of told) run(one);
      return performance.now() - from;
    });
    return bytes / 1000 / Math.min(...runs);
  };
  const whole = rate(({text, predicates}) => commitmentsOf(text, predicates));
  const parsing = rate(({text}) => {
    const analysis = analyse(text);
    return analysis.sentences.map((sentence) => analysis.syntax(sentence).predicates);
  });
  console.log(`  speed ${whole.toFixed(2)} MB/s, parsing included; parsing alone ${parsing.toFixed(2)} MB/s`);
}
