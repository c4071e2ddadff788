import type {Cue} from '../../language/en/cues.ts';
import type {Span} from '../mention.ts';
import type {Clause, Extent} from './clause.ts';
import {afterCue, close, closePhrase, contentAfter, contentBefore} from './content.ts';
import type {Marks} from './marks.ts';

export function contentOf(
  clause: Clause,
  quotes: Marks,
  cue: Cue,
  verb: number,
  source: Extent | null,
  behind: number,
): Span[] | null {
  const inverted = source !== null && source.first > verb;
  const from = inverted ? source.last : behind;
  const start = inverted ? from : (afterPreposition(clause, cue, from) ?? afterCue(clause, quotes, cue, from));
  const edge = source === null || inverted ? verb : source.first;
  const subject = source === null ? verb : source.first;
  const relative =
    /^(which|that|who|whom|what|as)$/.test(clause.lower(subject - 1)) ||
    /^(which|that|who)$/.test(clause.lower(subject));
  const hangs = clause.tag(verb) === 'VBG' && (source === null || source.last < verb);
  const closing = source !== null && closesAsSaying(clause, cue, from) ? contentBefore(clause, quotes, edge) : null;
  if (closing !== null) return closing;
  const final =
    !relative &&
    !hangs &&
    (cue.frames.includes('clause') || cue.frames.includes('addressee') || endsQuoted(clause, quotes, edge));
  const before = final ? contentBefore(clause, quotes, edge) : null;
  const inserted = hangs && source !== null && clause.lower(verb - 1) === ',' && source.last === verb - 1;
  const following =
    before !== null && isOccasion(clause, start) ? null : contentAfter(clause, quotes, cue, verb, start);
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
  if (after === null && !quoted && subordinators.has(clause.lower(clause.first))) {
    const around = contentAround(clause, quotes, edge, start);
    if (around !== null) return around;
  }
  if (after === null) return [...before, ...goesOn(clause, quotes, start, quoted)];
  if (clause.lower(start) === ':' && !quoted) return [...before, after];
  if (quotes.inside(start) >= 0 || (quotes.inside(start + 1) >= 0 && clause.lower(start) !== 'that'))
    return !quoted
      ? [after]
      : /^[,:]$/.test(clause.lower(quotes.opens(start) ? start - 1 : start))
        ? [...before, after]
        : before;
  return quoted || inverted ? before : [after];
}

/** "…, the agency QUOTED an envoy AS SAYING": what was said stands before, where nothing but a day follows. */
function closesAsSaying(clause: Clause, {lemma}: Cue, from: number): boolean {
  if (!/^(?:quote|cite)$/.test(lemma)) return false;
  let at = from;
  while (at < clause.last && clause.lower(at) !== 'as') at++;
  if (clause.lower(at + 1) !== 'saying') return false;
  let next = at + 2;
  while (next < clause.last && (/^(?:on|late|early)$/.test(clause.lower(next)) || clause.isTime(next))) next++;
  return next >= clause.last || /^[.;”"]$/.test(clause.lower(next));
}

/** "…, the minister told his counterpart WHEN THEY MET", "… in a letter THAT WAS SEEN": on what occasion it was said, and not what. */
function isOccasion(clause: Clause, start: number): boolean {
  const word = clause.lower(start);
  if (/^(?:when|after|before|while|where)$/.test(word)) return true;
  return (
    word === 'that' &&
    /^(?:was|were|is|are|had|has|both|they|he|she|it)$/.test(clause.lower(start + 1)) &&
    /^NN/.test(clause.tag(start - 1))
  );
}

/** Words that open a clause which the main one has yet to follow: "UNLESS they pay, X said, the talks are off". */
const subordinators = new Set('unless if once until although though because since when whenever while'.split(' '));

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
export function endsQuoted(clause: Clause, quotes: Marks, edge: number): boolean {
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
