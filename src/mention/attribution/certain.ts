import type {Clause} from './clause.ts';
import type {Marks} from './marks.ts';
import type {Reading} from './reading.ts';
import {endsQuoted} from './sides.ts';
import {skipBack} from './source.ts';

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
