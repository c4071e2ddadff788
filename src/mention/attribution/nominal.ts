import {cueAdjectives, cueNouns} from '../../language/en/cues.ts';
import type {Clause, Extent} from './clause.ts';
import {closePhrase} from './content.ts';
import type {Marks} from './marks.ts';
import type {Reading} from './reading.ts';
import {findSource} from './source.ts';

/** A noun or adjective as the cue, but no paper that was signed: "his claim that ...", "Iran's demand for ...", "is confident that ...". */
export function readNominal(clause: Clause, quotes: Marks, at: number, before: Extent | null): Reading | null {
  const adjective =
    cueAdjectives.has(clause.lower(at)) &&
    /^(is|are|was|were|be|been|'s|’s|'re|’re|am|'m|’m|not|n't|very|also|still)$/.test(clause.lower(at - 1));
  const cue = adjective ? {lemma: `${clause.lower(at)}@`, class: 'belief' as const} : cueNouns.get(clause.lower(at));
  if (cue === undefined) return null;
  const next = clause.lower(at + 1);
  if (!/^(that|to|of|for|about|on|against|as|whether|:|in|over|toward|with)$/.test(next)) return null;
  const first = /^(that|to|whether)$/.test(next) ? at + 1 : at + 2;
  if (first >= clause.last || !(clause.isWord(first) || quotes.opens(first))) return null;
  if (!adjective && !/^NN/.test(clause.tag(at))) return null;
  if (/^(?:sign|initial|adopt|ratif)\p{L}*$/u.test(clause.lower(at - 2))) return null;
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
