import type {Analysis, Phrase, Predicate, Sentence, Syntax, Token} from '../language/index.ts';
import type {ActorMention, Attribution, Cast, PlaceMention, Span, TimeMention} from '../mention/index.ts';
import type {Report} from '../report/index.ts';
import {plainPredicates} from './plain.ts';
import {firstAfter} from './spans.ts';
import {withWholeSubjects} from './whole-subject.ts';

/** All that was read from a report before its claims. */
export interface Mentions {
  report: Report;
  analysis: Analysis;
  times: readonly TimeMention[];
  places: readonly PlaceMention[];
  cast: Cast;
  attributions: readonly Attribution[];
}

/** One parsed sentence with the mentions in it: what every reader of claims looks at. Token numbers are local. */
export interface Scene {
  mentions: Mentions;
  sentence: Sentence;
  syntax: Syntax;
  tokens: readonly Token[];
  times: readonly TimeMention[];
  places: readonly PlaceMention[];
  actors: readonly ActorMention[];
  /** Indices of the attributions whose words touch the sentence. */
  heard: readonly number[];
  /** Token ranges of spans, as they are asked for. */
  ranges: Map<Span, [number, number] | null>;
  /** Heads of the clauses that tokens belong to, as they are asked for. */
  owners: (number | undefined)[];
}

/**
 * The scenes of the wanted sentences, in order. Mentions and attributions are dealt out to their sentences in one walk,
 * so that a report costs what it is long.
 */
export function scenesOf(mentions: Mentions, wanted: (sentence: Sentence) => boolean): Scene[] {
  const {analysis, attributions} = mentions;
  const times = dealt(mentions.times, analysis.sentences);
  const places = dealt(mentions.places, analysis.sentences);
  const actors = dealt(mentions.cast.mentions, analysis.sentences);
  const pieces = attributions.flatMap((attribution, index) =>
    [...attribution.content, ...(attribution.cue ? [attribution.cue] : [])].map(({start, end}) => ({
      start,
      end,
      index,
    })),
  );
  pieces.sort((a, b) => a.start - b.start || a.end - b.end);
  const said = dealt(pieces, analysis.sentences);
  return analysis.sentences.filter(wanted).map((sentence) => {
    const at = sentence.index;
    const heard = [...new Set(said[at]!.map(({index}) => index))].sort((a, b) => a - b);
    return sceneOf(mentions, sentence, times[at]!, places[at]!, actors[at]!, heard);
  });
}

/** The sentence before in the same paragraph, with what is named in it; what is heard in it is left out. */
export function sceneBefore({mentions, sentence}: Scene): Scene | null {
  const last = mentions.analysis.sentences[sentence.index - 1];
  return last && last.paragraph === sentence.paragraph ? sceneAt(mentions, last) : null;
}

/** Another sentence with what is named in it; what is heard in it is left out. */
export function sceneAt(mentions: Mentions, sentence: Sentence): Scene {
  const inside = <T extends Span>(spans: readonly T[]): T[] => {
    const from = firstAfter(spans, sentence.start);
    return spans.slice(from, firstAfter(spans, sentence.end));
  };
  return sceneOf(
    mentions,
    sentence,
    inside(mentions.times),
    inside(mentions.places),
    inside(mentions.cast.mentions),
    [],
  );
}

/** For each sentence the spans that touch it; spans in order of start. */
function dealt<T extends Span>(spans: readonly T[], sentences: readonly Sentence[]): T[][] {
  let next = 0;
  let open: T[] = [];
  return sentences.map((sentence) => {
    open = open.filter(({end}) => end > sentence.start);
    while (next < spans.length && spans[next]!.start < sentence.end) open.push(spans[next++]!);
    return open.filter(({start, end}) => end > sentence.start && start < sentence.end);
  });
}

function sceneOf(
  mentions: Mentions,
  sentence: Sentence,
  times: readonly TimeMention[],
  places: readonly PlaceMention[],
  actors: readonly ActorMention[],
  heard: readonly number[],
): Scene {
  const tokens = mentions.analysis.tokens.slice(sentence.first, sentence.last);
  const parsed = mentions.analysis.syntax(sentence);
  const plain = plainPredicates(parsed, tokens, actors, times);
  const syntax = withPredicates(parsed, withWholeSubjects(parsed, tokens, times, replaced(parsed.predicates, plain)));
  return {mentions, sentence, syntax, tokens, times, places, actors, heard, ranges: new Map(), owners: []};
}

function withPredicates(parsed: Syntax, predicates: Predicate[]): Syntax {
  const {sentence, tags, xpos, lemmas, heads, relations} = parsed;
  return {
    sentence,
    get tagged() {
      return parsed.tagged;
    },
    tags,
    xpos,
    lemmas,
    heads,
    relations,
    predicates,
    span: (token) => parsed.span(token),
  };
}

/** The predicates with others in place of those that bear their numbers, or behind them. */
function replaced(parsed: readonly Predicate[], more: readonly Predicate[]): Predicate[] {
  const predicates = [...parsed];
  for (const predicate of more) predicates[predicate.index] = predicate;
  return predicates;
}

/** The characters of a range of tokens, `last` exclusive. */
export function spanOf({tokens}: Scene, first: number, last: number): Span {
  return {start: tokens[first]!.start, end: tokens[Math.max(first, last - 1)]!.end};
}

/** `count` words from a token on, in lower case. */
export function wordsAt({tokens}: Scene, first: number, count: number): string {
  return tokens
    .slice(first, first + count)
    .map(({lower}) => lower)
    .join(' ');
}

export function textOf({mentions}: Scene, {start, end}: Span): string {
  return mentions.report.text.slice(start, end);
}

/** The words of a range of tokens, `last` exclusive, on one line. */
export function lineOf(scene: Scene, first: number, last: number): string {
  return textOf(scene, spanOf(scene, first, last)).replace(/\s+/gu, ' ');
}

/** Whether a token is one of a mention's. */
export function covers(scene: Scene, mention: Span, token: number): boolean {
  const range = rangeOf(scene, mention);
  return range !== null && range[0] <= token && token < range[1];
}

/** The tokens that lie within the characters, as a range with `last` exclusive; null where there is none. */
export function rangeOf(scene: Scene, span: Span): [number, number] | null {
  const known = scene.ranges.get(span);
  if (known !== undefined) return known;
  const range = measure(scene.tokens, span);
  scene.ranges.set(span, range);
  return range;
}

function measure(tokens: readonly Token[], {start, end}: Span): [number, number] | null {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > start) high = middle;
    else low = middle + 1;
  }
  let last = low;
  while (last < tokens.length && tokens[last]!.start < end) last++;
  return last > low ? [low, last] : null;
}

const CLAUSE = new Set(['acl:relcl', 'acl', 'advcl', 'parataxis', 'appos', 'ccomp']);

/** The phrase without the clauses and appositions that hang on it after its head, as a token range. */
export function coreOf({syntax}: Scene, phrase: Phrase): [number, number] {
  let last = phrase.last;
  for (let token = phrase.head + 1; token < phrase.last; token++) {
    // "his team FOLLOWING the raid of the rebels"
    if (syntax.lemmas[token] === 'follow' && syntax.xpos[token] !== 'VBN') last = Math.min(last, token);
    if (!CLAUSE.has(syntax.relations[token]!) || /^(?:ADP|SCONJ)$/u.test(syntax.tags[syntax.span(token)[0]]!)) continue;
    last = Math.min(last, Math.max(phrase.head + 1, syntax.span(token)[0]));
  }
  return [phrase.first, last];
}

/** Mentions that lie within a token range. */
export function within<T extends Span>(scene: Scene, spans: readonly T[], first: number, last: number): T[] {
  const {start, end} = spanOf(scene, first, last);
  return spans.filter((span) => span.start < end && span.end > start && span.start >= start - 1);
}
