import type {Analysis, Phrase, Predicate, Sentence, Syntax, Token} from '../language/index.ts';
import type {ActorMention, Attribution, Cast, PlaceMention, Span, TimeMention} from '../mention/index.ts';
import type {Report} from '../report/index.ts';
import {plainPredicates} from './plain.ts';

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
}

export function sceneOf(mentions: Mentions, sentence: Sentence): Scene {
  const inside = <T extends Span>(spans: readonly T[]) =>
    spans.filter((span) => span.start < sentence.end && span.end > sentence.start);
  const tokens = mentions.analysis.tokens.slice(sentence.first, sentence.last);
  const actors = inside(mentions.cast.mentions);
  const parsed = mentions.analysis.syntax(sentence);
  const times = inside(mentions.times);
  const plain = plainPredicates(parsed, tokens, actors, times);
  return {
    mentions,
    sentence,
    syntax: plain.length === 0 ? parsed : withPredicates(parsed, plain),
    tokens,
    times,
    places: inside(mentions.places),
    actors,
  };
}

function withPredicates(parsed: Syntax, more: readonly Predicate[]): Syntax {
  const {sentence, tags, xpos, lemmas, heads, relations, predicates} = parsed;
  const all = [...predicates, ...more];
  return {sentence, tags, xpos, lemmas, heads, relations, predicates: all, span: (token) => parsed.span(token)};
}

/** The characters of a range of tokens, `last` exclusive. */
export function spanOf({tokens}: Scene, first: number, last: number): Span {
  return {start: tokens[first]!.start, end: tokens[Math.max(first, last - 1)]!.end};
}

export function textOf({mentions}: Scene, {start, end}: Span): string {
  return mentions.report.text.slice(start, end);
}

/** The tokens that lie within the characters, as a range with `last` exclusive; null where there is none. */
export function rangeOf({tokens}: Scene, {start, end}: Span): [number, number] | null {
  const first = tokens.findIndex((token) => token.end > start);
  if (first < 0) return null;
  let last = first;
  while (last < tokens.length && tokens[last]!.start < end) last++;
  return last > first ? [first, last] : null;
}

const CLAUSE = new Set(['acl:relcl', 'acl', 'advcl', 'parataxis', 'appos', 'ccomp']);

/** The phrase without the clauses and appositions that hang on it after its head, as a token range. */
export function coreOf({syntax}: Scene, phrase: Phrase): [number, number] {
  let last = phrase.last;
  for (let token = phrase.head + 1; token < phrase.last; token++) {
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
