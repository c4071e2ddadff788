import type {Analysis} from '../../language/index.ts';
import type {Span} from '../mention.ts';
import type {Reading} from './reading.ts';

/** The speakers' turns of a transcript. */
export interface Turns {
  readonly readings: readonly Reading[];
  /** Whether the offset stands in a question, which is nobody's statement. */
  covers(offset: number): boolean;
  /** The turns of those who ask, in the order of the text. */
  readonly asked: readonly Asking[];
}

/** The turn of one who asks. */
export interface Asking extends Span {
  /** Whether his label is a name, as an interviewer's: what he says without asking is told by the outlet. */
  named: boolean;
}

/** What a label tells of the speaker behind his name: "ANN LEE, SPOKESWOMAN:", "ANN LEE (through an interpreter):". */
const told = String.raw`(?: \([^)\n]{1,60}\)|(?:,| [-–—]) [^:;.\d\n]{3,60})?:`;
const label = new RegExp(String.raw`^(?:\p{Lu}[\p{Lu}.'’-]*\.?)(?: \p{Lu}[\p{Lu}.'’-]*\.?){0,5}${told}`, 'u');
/** A label in the letters of a name ("Ann Lee:"), which is one where it comes back. */
const named = new RegExp(String.raw`^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|of|the|de|al)){0,4}${told}`, 'u');
const question =
  /^(?:(?:Q|QUESTION|REPORTER|JOURNALIST|MODERATOR|OPERATOR|PRESS|MEDIA)\b|(?:Question|Reporter|Journalist|Moderator|Operator):)/;
const longestPiece = 120;
/** Where what a label tells of the speaker begins. */
const BEHIND_NAME = /^[(,–—-]$/u;

/** Reads labelled turns ("MR. PRICE: ..."); a text with fewer than two labels is no transcript. */
export function readTranscript(analysis: Analysis): Turns {
  const {text, sentences, tokens} = analysis;
  const readings: Reading[] = [];
  const asked: Asking[] = [];
  const heads = findLabels(analysis, hasNames(analysis));
  if (heads.length < 2) return {readings, covers: () => false, asked};
  const askers = askersIn(analysis, heads);
  for (const [index, head] of heads.entries()) {
    const until = heads[index + 1]?.sentence ?? sentences.length;
    const from = sentences[head.sentence]!;
    const asks = question.test(text.slice(from.start, from.start + 20));
    if (asks || askers.has(head.label)) {
      asked.push({start: from.start, end: sentences[until - 1]!.end, named: !asks});
      continue;
    }
    const content = piecesOf(analysis, head.sentence, until, head.colon + 1);
    if (content.length === 0) continue;
    let last = from.first;
    while (last < from.last && tokens[last]!.start < head.end && !BEHIND_NAME.test(tokens[last]!.text)) last++;
    readings.push({
      source: {first: from.first, last},
      cue: {first: head.colon, last: head.colon + 1},
      lemma: ':',
      class: 'speech',
      negated: false,
      content,
      paragraph: from.paragraph,
      antecedent: null,
      awaits: false,
      label: true,
    });
  }
  let at = 0;
  return {
    readings,
    asked,
    covers(offset) {
      while (at < asked.length && asked[at]!.end <= offset) at++;
      return at < asked.length && asked[at]!.start <= offset;
    },
  };
}

/** The labels of those who ask: whose every turn ends with a question, or most of them where hardly one of the others' does. */
function askersIn({text, sentences}: Analysis, heads: readonly Head[]): ReadonlySet<string> {
  const turns = new Map<string, {asked: number; all: number}>();
  for (const [index, {label}] of heads.entries()) {
    const last = sentences[(heads[index + 1]?.sentence ?? sentences.length) - 1]!;
    const asks = /\?["”]?\s*$/u.test(text.slice(Math.max(last.start, last.end - 4), last.end));
    const {asked, all} = turns.get(label) ?? {asked: 0, all: 0};
    turns.set(label, {asked: asked + (asks ? 1 : 0), all: all + 1});
  }
  const rarely = [...turns.values()].some(({asked, all}) => all > 1 && asked * 4 <= all);
  return new Set(
    [...turns].flatMap(([label, {asked, all}]) => (asked === all || (rarely && asked * 2 > all) ? [label] : [])),
  );
}

interface Head {
  readonly label: string;
  readonly sentence: number;
  readonly colon: number;
  readonly end: number;
}

/** Whether a label in the letters of a name comes back. */
function hasNames({text, sentences}: Analysis): boolean {
  const seen = new Set<string>();
  return paragraphsOf(sentences).some(({start}) => {
    const found = named.exec(text.slice(start, start + 120))?.[0];
    if (!found || question.test(found)) return false;
    return seen.size === seen.add(found).size;
  });
}

function paragraphsOf(sentences: Analysis['sentences']): Analysis['sentences'] {
  return sentences.filter(({paragraph}, at) => sentences[at - 1]?.paragraph !== paragraph);
}

function findLabels(analysis: Analysis, names: boolean): Head[] {
  const {text, sentences, tokens} = analysis;
  const heads: Head[] = [];
  for (const sentence of paragraphsOf(sentences)) {
    const line = text.slice(sentence.start, sentence.start + 120);
    const name = names ? named.exec(line) : null;
    const found = label.exec(line) ?? /^Q(?= )/.exec(line) ?? name;
    if (found === null) continue;
    const end = sentence.start + found[0].length - (found[0].endsWith(':') ? 1 : 0);
    let colon = sentence.first;
    while (colon < tokens.length - 1 && tokens[colon]!.start < end) colon++;
    heads.push({sentence: sentence.index, colon, end, label: found[0]});
  }
  return heads;
}

/** What is said after a label: a piece a paragraph, in sentences where that is long. */
function piecesOf(analysis: Analysis, from: number, until: number, first: number): {start: number; end: number}[] {
  const {text, sentences, tokens} = analysis;
  const pieces: {start: number; end: number}[] = [];
  for (let at = from; at < until; ) {
    let next = at;
    while (next < until && sentences[next]!.paragraph === sentences[at]!.paragraph) next++;
    const start = Math.max(sentences[at]!.first, first);
    const long = sentences[next - 1]!.last - start > longestPiece;
    for (let piece = at; piece < next; piece = long ? piece + 1 : next) {
      const open = Math.max(sentences[piece]!.first, first);
      let last = sentences[long ? piece : next - 1]!.last;
      if (last > open && text[tokens[last - 1]!.start] === '.') last--;
      if (last > open) pieces.push({start: tokens[open]!.start, end: tokens[last - 1]!.end});
    }
    at = next;
  }
  return pieces;
}

/** One who leads through the talk and tells what it is about. */
const chair = /^(?:MODERATOR|OPERATOR)\b/i;

/** The turns of those who ask in a transcript, in the order of the text. */
export function turnsOfAskers(analysis: Analysis): readonly Asking[] {
  return readTranscript(analysis).asked.filter(({start}) => !chair.test(analysis.text.slice(start, start + 20)));
}
