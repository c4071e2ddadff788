/**
 * Makes `weights/attribution.bin` from attributed reports: `npx tsx training/attribution.ts [FOLDER]`. FOLDER holds
 * train.jsonl, by default ../shared/corpora/attribution. The same reports give the same bytes.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {analyse} from '../src/language/index.ts';
import {SLOTS} from '../src/mention/attribution/features.ts';
import {Marks} from '../src/mention/attribution/marks.ts';
import {propose} from '../src/mention/attribution/read.ts';
import {spanOf} from '../src/mention/attribution/resolve.ts';
import type {Span} from '../src/mention/mention.ts';
import {keep} from './keep.ts';

/** A report of the corpus. */
export interface Lesson {
  id: string;
  text: string;
  attributions: {source: [number, number] | null; cue: [number, number] | null; content: [number, number][]}[];
}

interface Example {
  readonly features: readonly number[];
  readonly right: boolean;
}

const PASSES = 3;
const RATE = 0.12;
const DECAY = 2e-6;
/** What a missed attribution costs, in invented ones. */
const WORTH = 2;

/** Learns weights by logistic regression with adaptive steps, and rounds their square roots to a byte. */
export function learn(examples: readonly Example[], passes = PASSES, worth = WORTH): Int8Array {
  const weights = new Float32Array(SLOTS);
  const squares = new Float32Array(SLOTS).fill(1e-6);
  let seed = 7;
  const order = examples.map((_, index) => index);
  for (let pass = 0; pass < passes; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const other = seed % (at + 1);
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const index of order) {
      const {features, right} = examples[index]!;
      let sum = 0;
      for (const feature of features) sum += weights[feature]!;
      const error = right ? worth / (1 + Math.exp(sum)) : -1 / (1 + Math.exp(-sum));
      for (const feature of features) {
        const gradient = error - DECAY * weights[feature]!;
        squares[feature]! += gradient * gradient;
        weights[feature]! += (RATE * gradient) / Math.sqrt(squares[feature]!);
      }
    }
  }
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return Int8Array.from(
    weights,
    (weight) => Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / largest)),
  );
}

/** The uncertain readings of a report, and whether the annotators marked them. */
export function examplesOf({text, attributions}: Lesson): Example[] {
  const analysis = analyse(text);
  const proposals = propose(analysis, new Marks(analysis), () => false);
  const examples: Example[] = [];
  for (const {reading, certain, features} of proposals) {
    if (certain || reading.content.length === 0) continue;
    const source = reading.source === null ? null : spanOf(analysis, reading.source);
    const right = attributions.some((gold) => agrees(gold.content, reading.content) && meets(gold.source, source));
    const cue = analysis.tokens[reading.cue!.first]!.start;
    const inner = attributions.some((gold) => gold.content.some(([start, end]) => cue >= start && cue < end));
    if (right || !inner) examples.push({features, right});
  }
  return examples;
}

function agrees(gold: readonly [number, number][], found: readonly Span[]): boolean {
  let common = 0;
  for (const [start, end] of gold)
    for (const span of found) common += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  const length = gold.reduce((sum, [start, end]) => sum + end - start, 0);
  const mine = found.reduce((sum, {start, end}) => sum + end - start, 0);
  return common >= length / 2 && common >= mine / 2;
}

function meets(gold: [number, number] | null, found: Span | null): boolean {
  if (gold === null || found === null) return gold === found;
  return gold[0] < found.end && found.start < gold[1];
}

/** Reads the corpus. Throws one line where it is absent. */
export function lessons(folder: string): Lesson[] {
  const file = join(folder, 'train.jsonl');
  if (!existsSync(file)) throw new Error(`${file} is missing: the attributed reports are not part of this repository`);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Lesson);
}

if (process.argv[1]?.endsWith('attribution.ts')) {
  const examples = lessons(process.argv[2] ?? '../shared/corpora/attribution').flatMap(examplesOf);
  const weights = learn(examples);
  const kept = keep('attribution.bin', new Uint8Array(weights.buffer));
  console.error(
    `${examples.length} examples, ${examples.filter(({right}) => right).length} attributions; ${kept} bytes`,
  );
}
