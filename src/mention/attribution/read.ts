import {cueVerbs} from '../../language/en/cues.ts';
import type {Analysis} from '../../language/index.ts';
import type {Attribution, Cast} from '../mention.ts';
import {Clause, type Extent} from './clause.ts';
import {continueQuotations} from './continue.ts';
import {Marks} from './marks.ts';
import {clip, nest} from './nest.ts';
import {readAccording} from './phrases.ts';
import type {Reading} from './reading.ts';
import {resolve} from './resolve.ts';
import {readTranscript} from './transcript.ts';
import {readVerb} from './verb.ts';

/**
 * Who said what in a text, in the order of the content; inner attributions point to the outer by `within`. Only
 * sentences that hold a cue are parsed. Never throws; linear in the length of the text.
 */
export function readAttributions(analysis: Analysis, cast: Cast): Attribution[] {
  const marks = new Marks(analysis);
  const turns = readTranscript(analysis);
  const readings: Reading[] = [...turns.readings];
  for (const sentence of analysis.sentences) {
    if (turns.covers(sentence.start) || !hasCue(analysis, sentence.first, sentence.last)) continue;
    const clause = new Clause(analysis, sentence);
    let source: Extent | null = null;
    for (let at = sentence.first; at < sentence.last; at++) {
      const cue = cueVerbs.get(analysis.tokens[at]!.lower);
      const found: Reading | null =
        cue === undefined ? readAccording(clause, marks, at) : readVerb(clause, marks, at, cue, source);
      if (found === null) continue;
      readings.push(found);
      if (marks.inside(at) < 0) source = found.source;
    }
  }
  clip(analysis, readings);
  continueQuotations(analysis, marks, readings);
  return resolve(analysis, marks, cast, nest(analysis, readings));
}

function hasCue(analysis: Analysis, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const {lower} = analysis.tokens[at]!;
    if (cueVerbs.has(lower) || lower === 'according') return true;
  }
  return false;
}
