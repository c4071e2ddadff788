import type {Phrase} from '../language/index.ts';
import {chunkFrom} from './chunk.ts';
import type {Scene} from './scene.ts';

/** The phrase's own coordinated parts, or itself where it has none. */
export function partsOf(phrase: Phrase): readonly Phrase[] {
  return phrase.conjuncts.length > 1 ? phrase.conjuncts : [phrase];
}

/** A phrase with the "of" behind it, which belongs to it wherever the arcs hung it. */
export function withOf(scene: Scene, given: Phrase): Phrase {
  const {tokens, syntax} = scene;
  const phrase = wholeNoun(scene, given);
  if (phrase.conjuncts.length > 1 || tokens[phrase.last]?.lower !== 'of') return phrase;
  const chunk = chunkFrom(syntax, tokens, phrase.first);
  if (!chunk || chunk.head !== phrase.head) return phrase;
  if (chunk.last > phrase.last) return {...phrase, last: chunk.last};
  return {...phrase, last: chunkFrom(syntax, tokens, phrase.last + 1)?.last ?? phrase.last};
}

/** "a 30 per cent DUTY": the noun that the arcs broke off behind one in the singular. */
function wholeNoun({syntax, times, tokens}: Scene, phrase: Phrase): Phrase {
  const {head, last, conjuncts} = phrase;
  const next = tokens[last];
  const broken =
    last === head + 1 && syntax.xpos[head] === 'NN' && syntax.tags[last] === 'NOUN' && conjuncts.length < 2;
  if (!broken || !next || times.some(({start, end}) => start < next.end && end > next.start)) return phrase;
  return {...phrase, head: last, last: last + 1};
}

/**
 * A phrase that runs over an "and" which the arcs put too deep: "access to banking AND THE stability of staffing" is two.
 * A single noun behind the "and" stays ("principles and goals"); a verb there ends the phrase.
 */
export function splitAt({syntax, tokens}: Scene, phrase: Phrase): Phrase[] {
  for (let token = phrase.head + 1; token < phrase.last - 1; token++) {
    if (tokens[token]!.lower !== 'and' || isOfPair(tokens, phrase.head, token)) continue;
    const next = syntax.tags[token + 1]!;
    const left = {...phrase, last: token, conjuncts: []};
    if (next === 'VERB' || next === 'AUX') return [left];
    // "Russian AND Iranian oil" is one
    if (next === 'ADJ' && syntax.tags[token - 1] === 'ADJ') continue;
    let head = token + 1;
    while (head < phrase.last - 1 && !['NOUN', 'PROPN'].includes(syntax.tags[head]!)) head++;
    while (head < phrase.last - 1 && ['NOUN', 'PROPN'].includes(syntax.tags[head + 1]!)) head++;
    const apart = next === 'DET' || (next !== 'PROPN' && head - token >= 2);
    if (apart && syntax.tags[head] === 'NOUN')
      return [left, {head, first: token + 1, last: phrase.last, conjuncts: []}];
  }
  return [phrase];
}

/** "talks BETWEEN the army AND the rebels": an "and" that joins no points. */
function isOfPair(tokens: Scene['tokens'], from: number, and: number): boolean {
  return tokens.slice(from + 1, and).some(({lower}) => lower === 'between');
}
