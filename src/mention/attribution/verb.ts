import type {Cue} from '../../language/en/cues.ts';
import type {Span} from '../mention.ts';
import type {Clause, Extent} from './clause.ts';
import {afterCue, close, contentAfter, contentBefore} from './content.ts';
import type {Marks} from './marks.ts';
import type {Reading} from './reading.ts';
import {findSource, skipBack} from './source.ts';

const negators = /^(not|n't|n’t|never|neither|nor|no|none|nobody|nothing)$/;

/** Reads the attribution that a cue verb makes, if it makes one. */
export function readVerb(clause: Clause, marks: Marks, verb: number, cue: Cue, before: Extent | null): Reading | null {
  if (!isUsed(clause, verb)) return null;
  const source = findSource(clause, marks, verb, before);
  if (source === null && clause.tag(verb) !== 'VBG') return null;
  if (source !== null && isForeign(clause, marks, source, verb)) return null;
  const content = contentOf(clause, marks, cue, verb, source);
  if (content === null || isEmpty(clause, content) || (cue.frames.includes('complement') && isRelative(clause, source)))
    return null;
  return {
    source,
    cue: {first: verb, last: verb + 1},
    class: cue.class,
    negated: cue.class === 'denial' || cue.class === 'refusal' || isNegated(clause, verb, source),
    content,
    paragraph: clause.sentence.paragraph,
    antecedent: source === null ? null : antecedentOf(clause, verb, source),
    awaits: content.length === 0,
    label: false,
  };
}

/** A verb in the active voice that is neither an adjective nor what somebody declined to do. */
function isUsed(clause: Clause, verb: number): boolean {
  const tag = clause.tag(verb);
  if (!tag.startsWith('VB') && !(/^(NN|JJ|IN|RB)/.test(tag) && /(ed|said|told|wrote)$/.test(clause.lower(verb))))
    return false;
  if (
    /^(VBN|VBG)$/.test(tag) &&
    /^(DT|PRP\$|POS|JJ)/.test(clause.tag(verb - 1)) &&
    clause.tag(verb + 1).startsWith('NN')
  )
    return false;
  let at = verb - 1;
  while (/^RB/.test(clause.tag(at))) at--;
  const before = clause.lower(at);
  if (/^(is|are|was|were|be|been|being|am|'s|’s|get|got)$/.test(before))
    return (
      tag === 'VBG' &&
      /^(telling|saying|warning|demanding|insisting|asking|seeking|urging)$/.test(clause.lower(verb)) &&
      /^(is|are|was|were|been|'s|’s)$/.test(before)
    );
  if (tag === 'VB')
    return clause.tag(at) === 'MD' || /^(did|do|does|n't|not)$/.test(before) || clause.tag(at).startsWith('NN');
  if (tag === 'VBG')
    return !/^(of|in|for|by|to|from|on|at)$/.test(before) || (before === 'of' && clause.lower(at - 1) === 'short');
  return true;
}

/** `which the one side called "useful"`: what was called so stands outside. */
function isRelative(clause: Clause, source: Extent | null): boolean {
  return source !== null && /^(which|that|what|whom)$/.test(clause.lower(source.first - 1));
}

/** "said so", "denied that": the words that were said stand elsewhere. */
function isEmpty(clause: Clause, content: readonly Span[]): boolean {
  const [only] = content;
  if (only === undefined || content.length > 1) return false;
  return /^(that|this|so|it|nothing|anything|much|more|them|him|her|yes|no)$/i.test(
    clause.analysis.text.slice(only.start, only.end),
  );
}

/** "I", "we" and "you" inside what is quoted anyway, and reporters who ask. */
function isForeign(clause: Clause, quotes: Marks, source: Extent, verb: number): boolean {
  const head = clause.lower(source.last - 1);
  if (
    quotes.inside(verb) >= 0 &&
    source.last - source.first === 1 &&
    /^(i|we|you|they|it|he|she|that|which|this|who)$/.test(head)
  )
    return true;
  return /^(reporters?|journalists?)$/.test(head) && clause.lower(verb) === 'asked';
}

function isNegated(clause: Clause, verb: number, source: Extent | null): boolean {
  if (/^short|without$/.test(clause.lower(verb - 2)) && clause.lower(verb - 1) === 'of') return true;
  if (clause.lower(verb - 1) === 'without') return true;
  for (let at = skipBack(clause, verb); at < verb; at++) if (negators.test(clause.lower(at))) return true;
  if (/^(nor|or)$/.test(clause.lower(verb - 1)) && /^(neither|not)$/.test(clause.lower(verb - 3))) return true;
  return source !== null && /^(neither|nobody|none|no)$/.test(clause.lower(source.first));
}

function contentOf(clause: Clause, quotes: Marks, cue: Cue, verb: number, source: Extent | null): Span[] | null {
  const inverted = source !== null && source.first > verb;
  const from = inverted ? source.last : verb + 1;
  const start = afterCue(clause, quotes, cue, from);
  const edge = source === null || inverted ? verb : source.first;
  const relative = /^(which|that|who|whom|what|as)$/.test(clause.lower(source === null ? verb - 1 : source.first - 1));
  const hangs = clause.tag(verb) === 'VBG' && (source === null || source.last < verb);
  const final = !relative && !hangs && (cue.frames.includes('clause') || cue.frames.includes('addressee'));
  const before = final ? contentBefore(clause, quotes, edge) : null;
  const after = contentAfter(clause, quotes, cue, verb, start);
  if (before === null) {
    if (after !== null) return [after];
    const around = final && clause.lower(edge - 1) === ',' ? contentAround(clause, quotes, edge, start) : null;
    return around ?? (clause.lower(start) === ':' && start >= clause.last - 1 ? [] : null);
  }
  const quoted = quotes.closes(lastBefore(clause, edge));
  if (after !== null && edge <= clause.first) return [after];
  if (after === null) return [...before, ...goesOn(clause, quotes, start, quoted)];
  if (quotes.inside(start) >= 0 || (quotes.inside(start + 1) >= 0 && clause.lower(start) !== 'that'))
    return quoted ? [...before, after] : [after];
  return quoted || inverted ? before : [after];
}

/** `The plan, X said, is to wait`: a clause that the source and the cue interrupt. */
function contentAround(clause: Clause, quotes: Marks, edge: number, comma: number): Span[] | null {
  const first = clause.first;
  if (clause.lower(comma) !== ',' || edge - 1 <= first || quotes.inside(first) >= 0 || quotes.inside(comma) >= 0)
    return null;
  if (/ing$/.test(clause.lower(comma + 1)) || !clause.hasFinite(comma + 1, clause.last)) return null;
  const {tokens} = clause.analysis;
  const rest = close(clause, quotes, comma, comma + 1);
  const lead = /^(but|and|so|yet|still|now|then|also|however|instead|meanwhile|on|in|at|last|earlier)$/.test(
    clause.lower(first),
  );
  return lead ? [rest] : [{start: tokens[first]!.start, end: tokens[edge - 2]!.end}, rest];
}

function lastBefore(clause: Clause, edge: number): number {
  return clause.lower(edge - 1) === ',' ? edge - 2 : edge - 1;
}

/** `A, X said, provided that B`: what was said goes on after the source. */
function goesOn(clause: Clause, quotes: Marks, comma: number, quoted: boolean): Span[] {
  if (clause.lower(comma) !== ',' || quoted) return [];
  const next = clause.lower(comma + 1);
  const bound =
    /^(because|if|unless|provided|since|until|once)$/.test(next) ||
    (/^(and|but)$/.test(next) && clause.lower(comma + 2) === 'that');
  if (!bound) return [];
  const tokens = clause.analysis.tokens;
  let last = clause.last;
  for (let at = comma + 1; at < last; at++) if (clause.lower(at) === ';') last = at;
  while (last > comma + 1 && !clause.isWord(last - 1) && quotes.inside(last - 1) < 0) last--;
  return last > comma + 1 ? [{start: tokens[comma + 1]!.start, end: tokens[last - 1]!.end}] : [];
}

/** Who "who" stands for: the noun phrase before the relative clause. */
function antecedentOf(clause: Clause, verb: number, source: Extent): Extent | null {
  if (source.last - source.first !== 1 || !/^(who|which|that)$/.test(clause.lower(source.first))) return null;
  const noun = clause.head(verb);
  if (noun < 0 || noun >= source.first) return null;
  const {first} = clause.span(noun);
  return {first, last: noun + 1};
}
