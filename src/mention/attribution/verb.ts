import {type Cue, readPapers} from '../../language/en/cues.ts';
import type {Span} from '../mention.ts';
import type {Clause, Extent} from './clause.ts';
import type {Marks} from './marks.ts';
import {isNegated} from './negation.ts';
import {isPassive, readPassive} from './passive.ts';
import type {Reading} from './reading.ts';
import {contentOf} from './sides.ts';
import {findSource} from './source.ts';

/** Reads the attribution that a cue verb makes, if it makes one. */
export function readVerb(
  clause: Clause,
  marks: Marks,
  verb: number,
  cue: Cue,
  before: Extent | null,
  behind = verb + 1,
): Reading | null {
  if (!isUsed(clause, verb) || isOther(clause, verb)) return null;
  if (isPassive(clause, verb)) return readPassive(clause, marks, verb, cue);
  const source = findSource(clause, marks, verb, before);
  if (source === null && clause.tag(verb) !== 'VBG') return null;
  if (source !== null && isForeign(clause, marks, source, verb)) return null;
  if (cue.lemma === 'read' && !isPaper(clause, source)) return null;
  const content = contentOf(clause, marks, cue, verb, source, behind);
  if (content === null || isEmpty(clause, content) || (cue.frames.includes('complement') && isRelative(clause, source)))
    return null;
  return {
    source,
    cue: {first: verb, last: behind},
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

/** "called off the round" calls nothing so, and "the Geneva talks with" quotes nobody. */
function isOther(clause: Clause, verb: number): boolean {
  const form = clause.lower(verb);
  const next = clause.lower(verb + 1);
  return (/^call/.test(form) && /^(?:off|up|back|in)$/.test(next)) || (form === 'talks' && next !== 'of');
}

/** Whether a word can be a verb that somebody is the subject of; what its tag gets wrong is left to the judge. */
function isUsed(clause: Clause, verb: number): boolean {
  const named = [verb - 1, verb, verb + 1].map((at) => /^\p{Lu}/u.test(clause.analysis.tokens[at]?.text ?? ''));
  if (named[1] && (named[0] || named[2]) && verb > clause.first) return false;
  const tag = clause.tag(verb);
  const before = clause.tag(verb - 1);
  const finite = /^(VBD|VBZ|VBP)$/.test(tag);
  if ((finite ? /^(DT|PRP\$|POS)/ : /^(DT|PRP\$|POS|JJ)/).test(before) && /^NN/.test(clause.tag(verb + 1)))
    return false;
  if (tag.startsWith('VB')) return true;
  const form = clause.lower(verb);
  if (!/(s|ed|said|told|wrote|say|think|know|want)$/.test(form) && !/^(NN|JJ|RB|UH|IN)/.test(tag)) return false;
  return !/^(DT|PRP\$|POS|JJ|IN|TO|CC|VB)/.test(before) && verb > clause.first;
}

/** "the COMMUNIQUÉ reads": only papers read as they do. */
function isPaper(clause: Clause, source: Extent | null): boolean {
  for (let at = source?.first ?? 0; at < (source?.last ?? 0); at++) if (readPapers.has(clause.lower(at))) return true;
  return false;
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

/** Who "who" stands for: the noun phrase before the relative clause. */
function antecedentOf(clause: Clause, verb: number, source: Extent): Extent | null {
  if (source.last - source.first !== 1 || !/^(who|which|that)$/.test(clause.lower(source.first))) return null;
  const noun = clause.head(verb);
  if (noun < 0 || noun >= source.first) return null;
  const {first} = clause.span(noun);
  return {first, last: noun + 1};
}
