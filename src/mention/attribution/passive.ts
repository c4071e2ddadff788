import type {Cue} from '../../language/en/cues.ts';
import type {Clause, Extent} from './clause.ts';
import {closePhrase} from './content.ts';
import type {Marks} from './marks.ts';
import {isNegated} from './negation.ts';
import type {Reading} from './reading.ts';
import {findSource} from './source.ts';

/** `was asked`, `is expected`: a participle after a form of "to be". */
export function isPassive(clause: Clause, verb: number): boolean {
  if (!/^(VBN|VBD|JJ)$/.test(clause.tag(verb)) || clause.lower(verb) === 'said') return false;
  let at = verb - 1;
  while (/^RB/.test(clause.tag(at))) at--;
  return /^(is|are|was|were|be|been|being|am|'s|’s|get|got|gets)$/.test(clause.lower(at));
}

/** "expected BY CHRISTMAS": no source, but a day. */
function isWhen(clause: Clause, at: number): boolean {
  const noun = /^(?:the|this|next)$/.test(clause.lower(at)) ? at + 1 : at;
  return clause.isTime(at) || clause.isTime(noun) || FEASTS.test(clause.lower(noun));
}

const FEASTS =
  /^(?:christmas|easter|ramadan|eid|nowruz|passover|hanukkah|diwali|tet|midsummer|end|start|spring|summer|autumn|winter)$/;

/** What is said in the passive: "X was asked whether ...", "X is expected to ...": nobody or the agent is the source. */
export function readPassive(clause: Clause, quotes: Marks, verb: number, cue: Cue): Reading | null {
  // a question, or news, that reaches somebody is nobody's statement
  if (/^(ask|tell|inform|question|press)$/.test(cue.lemma)) return null;
  let at = verb;
  while (at > clause.first && clause.lower(at - 1) !== ',' && !/^NN|^PRP|^WDT|^WP/.test(clause.tag(at - 1))) at--;
  const subject = findSource(clause, quotes, at, null);
  const start = verb + 1;
  let agent: Extent | null = null;
  let first = start;
  if (clause.lower(start) === 'by' && !isWhen(clause, start + 1)) {
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
