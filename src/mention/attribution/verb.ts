import {type Cue, cueAdjectives, cueNouns} from '../../language/en/cues.ts';
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
  if (isPassive(clause, verb)) return readPassive(clause, marks, verb, cue);
  const source = findSource(clause, marks, verb, before);
  if (source === null && clause.tag(verb) !== 'VBG') return null;
  if (source !== null && isForeign(clause, marks, source, verb)) return null;
  const content = contentOf(clause, marks, cue, verb, source);
  if (content === null || isEmpty(clause, content) || (cue.frames.includes('complement') && isRelative(clause, source)))
    return null;
  return {
    source,
    cue: {first: verb, last: verb + 1},
    lemma: cue.lemma,
    class: cue.class,
    negated: cue.class === 'denial' || cue.class === 'refusal' || isNegated(clause, verb, source),
    content,
    paragraph: clause.sentence.paragraph,
    antecedent: source === null ? null : antecedentOf(clause, verb, source),
    awaits: content.length === 0,
    label: false,
  };
}

/** Whether a word can be a verb that somebody is the subject of; what its tag gets wrong is left to the judge. */
function isUsed(clause: Clause, verb: number): boolean {
  const tag = clause.tag(verb);
  const before = clause.tag(verb - 1);
  const finite = /^(VBD|VBZ|VBP)$/.test(tag);
  const named = [verb - 1, verb, verb + 1].map((at) => /^\p{Lu}/u.test(clause.analysis.tokens[at]?.text ?? ''));
  if (named[1] && (named[0] || named[2]) && verb > clause.first) return false;
  if ((finite ? /^(DT|PRP\$|POS)/ : /^(DT|PRP\$|POS|JJ)/).test(before) && /^NN/.test(clause.tag(verb + 1)))
    return false;
  if (tag.startsWith('VB')) return true;
  const form = clause.lower(verb);
  if (!/(s|ed|said|told|wrote|say|think|know|want)$/.test(form) && !/^(NN|JJ|RB|UH|IN)/.test(tag)) return false;
  return !/^(DT|PRP\$|POS|JJ|IN|TO|CC|VB)/.test(before) && verb > clause.first;
}

/** `was asked`, `is expected`: a participle after a form of "to be". */
function isPassive(clause: Clause, verb: number): boolean {
  if (!/^(VBN|VBD|JJ)$/.test(clause.tag(verb)) || clause.lower(verb) === 'said') return false;
  let at = verb - 1;
  while (/^RB/.test(clause.tag(at))) at--;
  return /^(is|are|was|were|be|been|being|am|'s|’s|get|got|gets)$/.test(clause.lower(at));
}

/** What is said in the passive: "X was asked whether ...", "X is expected to ...": nobody or the agent is the source. */
function readPassive(clause: Clause, quotes: Marks, verb: number, cue: Cue): Reading | null {
  // a question, or news, that reaches somebody is nobody's statement
  if (/^(ask|tell|inform|question|press)$/.test(cue.lemma)) return null;
  let at = verb;
  while (at > clause.first && clause.lower(at - 1) !== ',' && !/^NN|^PRP|^WDT|^WP/.test(clause.tag(at - 1))) at--;
  const subject = findSource(clause, quotes, at, null);
  const start = verb + 1;
  let agent: Extent | null = null;
  let first = start;
  if (clause.lower(start) === 'by') {
    const end = clause.chunkEnd(start + 1, clause.last);
    if (end > start + 1) agent = {first: start + 1, last: end};
    first = end;
  }
  const rest =
    /^(to|that|as|whether|if|how|why|what|about)$/.test(clause.lower(first)) || quotes.opens(first)
      ? closePhrase(clause, quotes, verb, first)
      : null;
  const {tokens} = clause.analysis;
  const head = subject === null ? null : {start: tokens[subject.first]!.start, end: tokens[subject.last - 1]!.end};
  const content = [head, rest].filter((span) => span !== null);
  if (content.length === 0) return null;
  return {
    source: agent,
    cue: {first: verb, last: verb + 1},
    lemma: `${cue.lemma}*`,
    class: cue.class,
    negated: isNegated(clause, verb, null),
    content,
    paragraph: clause.sentence.paragraph,
    antecedent: null,
    awaits: false,
    label: false,
  };
}

/** A noun or adjective as the cue: "his claim that ...", "Iran's demand for ...", "is confident that ...". */
export function readNominal(clause: Clause, quotes: Marks, at: number, before: Extent | null): Reading | null {
  const adjective =
    cueAdjectives.has(clause.lower(at)) &&
    /^(is|are|was|were|be|been|'s|’s|'re|’re|am|'m|’m|not|n't|very|also|still)$/.test(clause.lower(at - 1));
  const cue = adjective ? {lemma: `${clause.lower(at)}@`, class: 'belief' as const} : cueNouns.get(clause.lower(at));
  if (cue === undefined || (!adjective && !/^NN/.test(clause.tag(at)))) return null;
  const next = clause.lower(at + 1);
  if (!/^(that|to|of|for|about|on|against|as|whether|:|in|over|toward|with)$/.test(next)) return null;
  const first = /^(that|to|whether)$/.test(next) ? at + 1 : at + 2;
  if (first >= clause.last || !(clause.isWord(first) || quotes.opens(first))) return null;
  const source = adjective ? findSource(clause, quotes, at, before) : possessorOf(clause, at);
  return {
    source,
    cue: {first: at, last: at + 1},
    lemma: cue.lemma,
    class: cue.class,
    negated: false,
    content: [closePhrase(clause, quotes, at, first)],
    paragraph: clause.sentence.paragraph,
    antecedent: null,
    awaits: false,
    label: false,
  };
}

/** Whose act a noun stands for: "his", "Iran's". */
function possessorOf(clause: Clause, noun: number): Extent | null {
  for (let at = noun - 1; at >= clause.first && at > noun - 5; at--) {
    if (clause.tag(at) === 'PRP$') return {first: at, last: at + 1};
    if (clause.tag(at) === 'POS') {
      const chunk = clause.chunkBefore(at, clause.first);
      return chunk === null ? null : {first: chunk.first, last: at};
    }
    if (!/^(JJ|NN|VBN|CD|RB)/.test(clause.tag(at))) break;
  }
  return null;
}

/** What a noun's complement spans: to the comma, or to the verb that the noun is the subject of. */
function closePhrase(clause: Clause, quotes: Marks, noun: number, first: number): Span {
  const whole = close(clause, quotes, noun, first);
  const {tokens} = clause.analysis;
  const clausal = /^(that|whether|to)$/.test(clause.lower(first));
  let last = first;
  for (let at = first; at < clause.last && tokens[at]!.end <= whole.end; at++) {
    if (clause.lower(at) === ',' && quotes.inside(at) < 0) break;
    if (!clausal && at > first && clause.isFinite(at)) break;
    last = at;
  }
  return {start: whole.start, end: Math.max(tokens[first]!.end, Math.min(whole.end, tokens[last]!.end))};
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
  const start = inverted ? from : (afterPreposition(clause, cue, from) ?? afterCue(clause, quotes, cue, from));
  const edge = source === null || inverted ? verb : source.first;
  const subject = source === null ? verb : source.first;
  const relative =
    /^(which|that|who|whom|what|as)$/.test(clause.lower(subject - 1)) ||
    /^(which|that|who)$/.test(clause.lower(subject));
  const hangs = clause.tag(verb) === 'VBG' && (source === null || source.last < verb);
  const final =
    !relative &&
    !hangs &&
    (cue.frames.includes('clause') || cue.frames.includes('addressee') || endsQuoted(clause, quotes, edge));
  const before = final ? contentBefore(clause, quotes, edge) : null;
  const inserted = hangs && source !== null && clause.lower(verb - 1) === ',' && source.last === verb - 1;
  const following = contentAfter(clause, quotes, cue, verb, start);
  const after = following !== null && inserted ? closePhrase(clause, quotes, verb, start) : following;
  if (before === null) {
    if (after !== null) return [after];
    if (final === false && clause.lower(edge - 1) === 'as' && edge - 1 === clause.first && clause.lower(start) === ',')
      return [close(clause, quotes, start, start + 1)];
    const around = final && clause.lower(edge - 1) === ',' ? contentAround(clause, quotes, edge, start) : null;
    return around ?? (clause.lower(start) === ':' && start >= clause.last - 1 ? [] : null);
  }
  const quoted = quotes.closes(lastBefore(clause, edge));
  if (after !== null && edge <= clause.first) return [after];
  if (
    after !== null &&
    quotes.inside(start) < 0 &&
    quotes.inside(start + 1) < 0 &&
    (endsQuoted(clause, quotes, edge) || !states(clause, after, start))
  )
    return before;
  if (after === null) return [...before, ...goesOn(clause, quotes, start, quoted)];
  if (quotes.inside(start) >= 0 || (quotes.inside(start + 1) >= 0 && clause.lower(start) !== 'that'))
    return !quoted
      ? [after]
      : /^[,:]$/.test(clause.lower(quotes.opens(start) ? start - 1 : start))
        ? [...before, after]
        : before;
  return quoted || inverted ? before : [after];
}

/** "called for", "railed against": after the preposition of a cue that takes one. */
function afterPreposition(clause: Clause, cue: Cue, from: number): number | null {
  if (!cue.frames.includes('object') && !cue.frames.includes('complement')) return null;
  let at = from;
  while (
    /^(IN|RP)$/.test(clause.tag(at)) &&
    at < from + 2 &&
    !/^(that|if|whether|because|as|while|since|although)$/.test(clause.lower(at))
  )
    at++;
  if (at === from && clause.lower(at) === 'to' && !clause.tag(at + 1).startsWith('VB')) at++;
  return at === from || !(clause.isChunk(at) || clause.tag(at).startsWith('W')) || clause.isTime(at) ? null : at;
}

/** `"Just one minute," he urged them`: whole words of somebody end right before the source. */
function endsQuoted(clause: Clause, quotes: Marks, edge: number): boolean {
  return quotes.closes(edge - 1) && /^[,?!]$/.test(clause.analysis.tokens[edge - 2]?.lower ?? '');
}

/** Whether what follows the cue is a clause, not the rest of where and when it was said. */
function states(clause: Clause, after: Span, first: number): boolean {
  const {tokens} = clause.analysis;
  let last = first;
  while (last < clause.last && tokens[last]!.end <= after.end) last++;
  return clause.lower(first) === 'that' || (clause.hasFinite(first, last) && !/^(VBN|VBG|IN)$/.test(clause.tag(first)));
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

/** Whether the form alone makes an attribution: a verb of saying with a clause or a quotation, by somebody. */
export function isCertain(clause: Clause, quotes: Marks, reading: Reading): boolean {
  if (reading.source === null || reading.cue === null) return false;
  const edge = Math.min(reading.source.first, reading.cue.first);
  if (
    reading.content.length > 0 &&
    reading.content[0]!.start < clause.analysis.tokens[edge]!.start &&
    endsQuoted(clause, quotes, edge)
  )
    return true;
  if (!/^(speech|denial|refusal)$/.test(reading.class)) return false;
  if (namings.has(reading.lemma) && isNaming(clause, quotes, reading)) return true;
  const [piece] = reading.content;
  if (piece === undefined) return true;
  const {tokens} = clause.analysis;
  const verb = reading.cue.first;
  if (
    !clause.tag(verb).startsWith('VB') &&
    clause.lower(verb + 1) !== 'that' &&
    !quotes.opens(verb + 1) &&
    clause.lower(verb) !== 'said'
  )
    return false;
  if (/[*@#]$|^:$/.test(reading.lemma) || clause.lower(verb - 1) === 'to') return false;
  if (piece.start < tokens[verb]!.start) return true;
  let first = verb + 1;
  while (first < clause.last && tokens[first]!.start < piece.start) first++;
  const tag = clause.tag(verb);
  if (reading.class !== 'speech' && tag !== 'VBG') return true;
  if (tag === 'VBG' && !/^(,|and|but|while|of|is|are|was|were|been|--?|–|—)$/.test(clause.lower(verb - 1)))
    return false;
  if (tag === 'VBN' && skipBack(clause, verb) === verb && clause.lower(first) !== 'that' && !quotes.opens(first))
    return false;
  if (quotes.opens(first) || clause.lower(first) === 'that') return true;
  let last = first;
  while (last < clause.last && tokens[last]!.end <= piece.end) last++;
  return plain.test(reading.lemma) && clause.hasFinite(first, last) && clause.tag(first) !== 'TO';
}

const namings = new Set('call describe brand label dub term characterize characterise'.split(' '));

/** `called the talks "useful"`, `described the exchange as useful`. */
function isNaming(clause: Clause, quotes: Marks, reading: Reading): boolean {
  const {tokens} = clause.analysis;
  const [piece] = reading.content;
  for (
    let at = reading.cue!.first + 1;
    piece !== undefined && at < clause.last && tokens[at]!.start < piece.end;
    at++
  ) {
    if (tokens[at]!.start < piece.start) continue;
    if (quotes.opens(at) ? tokens[at]!.start > piece.start : clause.lower(at) === 'as' && reading.lemma !== 'call')
      return true;
  }
  return false;
}

const plain = /^(say|tell|add|write|deny|insist|announce|note|acknowledge|claim|argue|warn|assure|state|declare)$/;
