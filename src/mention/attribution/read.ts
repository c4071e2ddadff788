import {type Cue, cueAdjectives, cueNouns, cuePhrases, cueVerbs} from '../../language/en/cues.ts';
import {type Analysis, type Sentence, WordMap} from '../../language/index.ts';
import type {Attribution, Cast} from '../mention.ts';
import {isCertain} from './certain.ts';
import {Clause, type Extent} from './clause.ts';
import {continueQuotations} from './continue.ts';
import {featuresOf} from './features.ts';
import {judge} from './judge.ts';
import {Marks} from './marks.ts';
import {clip, dropInner, nest} from './nest.ts';
import {readNominal} from './nominal.ts';
import {readAccording, readHeading} from './phrases.ts';
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
  const transcript = turns.readings.length > 0;
  const proposed = propose(analysis, marks, (offset) => turns.covers(offset));
  const kept = proposed.filter(
    ({reading, certain, features}) =>
      certain || (judge(features) > 0 && !(transcript && reading.lemma === ':') && !isTitle(analysis, reading)),
  );
  const readings = [...turns.readings, ...kept.map(({reading}) => reading)];
  const doubtful = new Set(kept.filter(({certain}) => !certain).map(({reading}) => reading));
  clip(analysis, readings);
  const outer = dropInner(analysis, readings, doubtful);
  continueQuotations(analysis, marks, outer);
  return resolve(analysis, marks, cast, nest(analysis, dropInner(analysis, outer, doubtful)));
}

/** A few quoted words that nobody is named to have said: the title of a film or a book. */
function isTitle({text}: Analysis, {source, content}: Reading): boolean {
  return source === null && content.every(({start, end}) => text.slice(start, end).split(/\s+/).length < 4);
}

/** A reading that may be an attribution, with what a judge sees of it. */
export interface Proposal {
  readonly reading: Reading;
  /** Whether its form alone makes it one. */
  readonly certain: boolean;
  readonly features: readonly number[];
}

/** Reads every cue of a text, sentences at offsets that `skips` left out. */
export function propose(analysis: Analysis, marks: Marks, skips: (offset: number) => boolean): Proposal[] {
  const proposals: Proposal[] = [];
  for (const sentence of analysis.sentences) {
    if (skips(sentence.start)) continue;
    const cues = cuesIn(analysis, sentence);
    if (cues === null) continue;
    const clause = new Clause(analysis, sentence);
    const heading = readHeading(clause, marks);
    if (heading !== null)
      proposals.push({reading: heading, certain: false, features: featuresOf(clause, marks, heading)});
    let source: Extent | null = null;
    let past = clause.first;
    for (const at of cues) {
      if (at < past) continue;
      const phrase = phraseAt(clause, at);
      past = phrase?.last ?? past;
      const cue = phrase?.cue ?? cueVerbs.get(analysis.tokens[at]!.lower);
      const reading: Reading | null =
        (cue === undefined
          ? readAccording(clause, marks, at)
          : readVerb(clause, marks, at, cue, source, phrase?.last)) ?? readNominal(clause, marks, at, source);
      if (reading === null) continue;
      const certain =
        reading.lemma === 'according' ||
        (phrase !== null && reading.source !== null) ||
        isCertain(clause, marks, reading);
      proposals.push({reading, certain, features: certain ? [] : featuresOf(clause, marks, reading)});
      if (marks.inside(at) < 0 && reading.source !== null && cue !== undefined && certain) source = reading.source;
    }
  }
  return proposals;
}

/** The cue of several words that begins at a token: "made it clear". */
function phraseAt(clause: Clause, at: number): {cue: Cue; last: number} | null {
  const found = cuePhrases.get(clause.lower(at));
  const words = found?.behind.find((phrase) => phrase.every((word, k) => clause.lower(at + 1 + k) === word));
  return found && words ? {cue: found.cue, last: at + 1 + words.length} : null;
}

const cueWords = new WordMap(
  [...cuePhrases.keys(), ...cueVerbs.keys(), ...cueNouns.keys(), ...cueAdjectives, 'according'].map(
    (word) => [word, true] as const,
  ),
);

/** The tokens of a sentence that may be cues; null where not even a colon stands. */
function cuesIn({tokens}: Analysis, {first, last}: Sentence): number[] | null {
  const cues: number[] = [];
  let colon = false;
  for (let at = first; at < last; at++) {
    const {lower} = tokens[at]!;
    if (cueWords.has(lower)) cues.push(at);
    else if (lower === ':') colon = true;
  }
  return colon || cues.length > 0 ? cues : null;
}
