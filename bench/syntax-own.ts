import {analyse} from '../src/language/index.ts';
import type {Tree} from '../training/treebank.ts';
import {Score} from './syntax-score.ts';

interface Laid {
  readonly text: string;
  /** Start and end of each word of each tree. */
  readonly words: {start: number; end: number}[][];
}

/** The text of the trees, one after the other. */
function lay(trees: readonly Tree[], between: string): Laid {
  const parts: string[] = [];
  let at = 0;
  const words = trees.map((tree) => {
    const spans = tree.forms.map((form, k) => {
      const space = tree.spaced[k] && k < tree.forms.length - 1 ? ' ' : '';
      const span = {start: at, end: at + form.length};
      parts.push(form, space);
      at += form.length + space.length;
      return span;
    });
    parts.push(between);
    at += between.length;
    return spans;
  });
  return {text: parts.join(''), words};
}

/** Scores relations on our own tokens, the words of the treebank mapped to them; gives the text. */
export function ownTokens(trees: readonly Tree[]): string {
  const {text, words} = lay(trees, '\n');
  const analysis = analyse(text);
  const score = new Score();
  const gold = new Set<string>();
  let token = 0;
  const owners = words.map((spans) =>
    spans.map(({start}) => {
      while (token + 1 < analysis.tokens.length && (analysis.tokens[token + 1]?.start ?? 0) <= start) token++;
      return token;
    }),
  );
  trees.forEach((tree, t) => {
    tree.heads.forEach((head, k) => {
      const from = owners[t]?.[k] as number;
      const to = head < 0 ? -1 : (owners[t]?.[head] as number);
      if (from === to) return;
      score.gold(tree.relations[k] as string);
      gold.add(`${from} ${to} ${tree.relations[k]}`);
    });
  });
  for (const sentence of analysis.sentences) {
    const {heads, relations} = analysis.syntax(sentence);
    heads.forEach((head, k) => {
      const from = sentence.first + k;
      score.given(relations[k] as string, gold.has(`${from} ${head < 0 ? -1 : sentence.first + head} ${relations[k]}`));
    });
  }
  console.log(`  own tokens:\n    F ${score}`);
  return text;
}

/** F1 of tokens and sentences, the sentences of the treebank on one line. */
export function agreement(trees: readonly Tree[]): void {
  const {text, words} = lay(trees, ' ');
  const {tokens, sentences} = analyse(text);
  const flat = words.flat();
  const joined = flat.filter(
    ({start}, k) => !isJoint(text, start) && !isJoint(text, (flat[k - 1]?.end ?? 0) - 1, start),
  ).length;
  const spans = new Set(flat.map(({start, end}) => `${start} ${end}`));
  const hits = tokens.filter(({start, end}) => spans.has(`${start} ${end}`)).length;
  const whole = new Set(words.map((list) => `${list[0]?.start} ${list[list.length - 1]?.end}`));
  const right = sentences.filter(({start, end}) => whole.has(`${start} ${end}`)).length;
  const hyphenated = tokens.filter(
    (token) => /.[-\u2010\u2011]./.test(token.text) && !spans.has(`${token.start} ${token.end}`),
  ).length;
  const f = (hit: number, a: number, b: number): string => ((200 * hit) / (a + b)).toFixed(2);
  console.log(
    `  tokens F1 ${f(hits, flat.length, tokens.length)} (hyphenated words counted as one: ${f(hits + hyphenated, joined, tokens.length)}), sentences F1 ${f(right, words.length, sentences.length)}`,
  );
}

/** Whether a hyphen stands at `at` between two characters that are not blank. */
function isJoint(text: string, at: number, next = at + 1): boolean {
  return (
    /[-\u2010\u2011]/.test(text[at] ?? '') &&
    next === at + 1 &&
    /\S/.test(text[at - 1] ?? ' ') &&
    /\S/.test(text[at + 1] ?? ' ')
  );
}
