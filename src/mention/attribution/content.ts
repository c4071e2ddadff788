import {
  type Cue,
  complementizers,
  cueVerbs,
  sayingAdverbs,
  sayingPrepositions,
  timeWords,
} from '../../language/en/cues.ts';
import type {Span} from '../mention.ts';
import type {Clause} from './clause.ts';
import type {Marks} from './marks.ts';

/** The first token after a cue that may belong to what was said: adverbs, addressees, places and times are passed over. */
export function afterCue(clause: Clause, marks: Marks, cue: Cue, from: number): number {
  let at = from;
  let addressed = !cue.frames.includes('addressee');
  for (let guard = 0; guard < 12 && at < clause.last; guard++) {
    if (marks.inside(at) >= 0) return at;
    const lower = clause.lower(at);
    const tag = clause.tag(at);
    if (complementizers.has(lower) && lower !== 'that') return at;
    if (lower === 'that' && (tag === 'IN' || clause.relation(at) === 'mark')) return at;
    if (isAdverb(clause, at) || (tag === 'RP' && !clause.lower(at + 1).endsWith('ing')) || timeWords.has(lower)) {
      at++;
    } else if (!addressed && (clause.isChunk(at) || tag === 'PRP')) {
      at = pastNames(clause, clause.chunkEnd(at, clause.last));
      addressed = true;
    } else if (sayingPrepositions.has(lower) && /^(IN|TO|RB|RP)$/.test(tag)) {
      const next = marks.opens(at + 1) ? pastTitle(marks, at + 1) : pastPhrase(clause, at + 1);
      if (next === at + 1) return at;
      at = next;
    } else if (lower === ',' && addressed && thatAfter(clause, at) > 0) {
      return thatAfter(clause, at);
    } else if (/^(last|this|next|the)$/.test(lower) && timeWords.has(clause.lower(at + 1))) {
      at += 2;
    } else return at;
  }
  return at;
}

/** `told supporters in Columbus, Ohio, that`: the "that" after a comma, or 0. */
function thatAfter(clause: Clause, comma: number): number {
  for (let at = comma + 1; at < comma + 8; at++) {
    if (clause.lower(at) === ',' && clause.lower(at + 1) === 'that') return at + 1;
    if (!clause.isChunk(at) && !/^(of|,)$/.test(clause.lower(at))) return 0;
  }
  return 0;
}

/** `on "Face the Nation"`: a short title in quotation marks is where it was said. */
function pastTitle(marks: Marks, from: number): number {
  let at = from;
  while (at < from + 10 && marks.inside(at) === marks.inside(from)) at++;
  return at < from + 10 ? at : from;
}

function isAdverb(clause: Clause, at: number): boolean {
  const lower = clause.lower(at);
  return sayingAdverbs.has(lower)
    ? clause.lower(at + 1) !== 'a' || lower !== 'once'
    : /^RB$/.test(clause.tag(at)) &&
        /(?:ly|late)$/.test(lower) &&
        /^(that|,|in|on|at|to|["“‘])$/.test(clause.lower(at + 1));
}

/** After an addressee: ", Kaja Kallas, that" belongs to it. */
function pastNames(clause: Clause, at: number): number {
  let end = at;
  while (/^(of|and|'s|’s)$/.test(clause.lower(end)) && clause.isChunk(end + 1))
    end = clause.chunkEnd(end + 1, clause.last);
  if (clause.lower(end) !== ',' || !clause.isChunk(end + 1)) return end;
  const close = clause.chunkEnd(end + 1, clause.last);
  return clause.lower(close) === ',' && clause.lower(close + 1) === 'that' ? close + 1 : end;
}

/** After a preposition's noun phrase, its "of ..." included. */
function pastPhrase(clause: Clause, from: number): number {
  let at = from;
  if (clause.tag(at) === 'VBG' || clause.lower(at).endsWith('ing')) at++;
  if (at > from && complementizers.has(clause.lower(at))) return at;
  if (timeWords.has(clause.lower(at))) {
    at++;
    while (
      /^CD|^,$/.test(clause.tag(at)) &&
      clause.tag(at + 1) !== 'PRP' &&
      /^CD/.test(clause.tag(at) === ',' ? clause.tag(at + 1) : 'CD')
    )
      at++;
    return at;
  }
  at = clause.chunkEnd(at, clause.last);
  while (at > from && /^(of|with|for)$/.test(clause.lower(at))) {
    const next = clause.chunkEnd(at + 1, clause.last);
    if (next === at + 1) break;
    at = next;
  }
  return at;
}

/** What stands after the cue, from the token `start`; null where nothing was said there. */
export function contentAfter(clause: Clause, marks: Marks, cue: Cue, verb: number, start: number): Span | null {
  let first = start;
  if (/^[:,]$/.test(clause.lower(first)) && marks.opens(first + 1)) first++;
  else if (clause.lower(first) === ':') first++;
  if (first >= clause.last || (marks.inside(first) !== marks.inside(verb) && !marks.opens(first))) return null;
  if (!marks.opens(first) && !fits(clause, cue, first)) return null;
  return close(clause, marks, verb, first);
}

function fits(clause: Clause, cue: Cue, first: number): boolean {
  const lower = clause.lower(first);
  const tag = clause.tag(first);
  if (!clause.isWord(first)) return /^[$([]$/.test(lower);
  const frames = cue.frames;
  if (complementizers.has(lower))
    return frames.includes('clause') || frames.includes('addressee') || cue.class === 'demand';
  if (tag === 'TO')
    return frames.includes('infinitive') || /^(ask|tell|warn|advise|remind|demand|threaten)$/.test(cue.lemma);
  if (tag === 'VBG') return cue.class === 'denial' || /^(report|suggest|recommend|propose|consider)$/.test(cue.lemma);
  if (/^(both|either|neither)$/.test(lower)) return true;
  if (tag === 'CC' || (tag === 'IN' && !clause.hasFinite(first, clause.last))) return false;
  const nominal =
    clause.isNominal(first) || clause.isChunk(first) || tag === 'IN' || tag === 'EX' || /^(WDT|WP|WRB)/.test(tag);
  return nominal;
}

const reporting = new Set(
  'stopping speaking referring responding replying alluding pointing describing calling'.split(' '),
);

/** The end of what begins at `first` after the cue at `verb`. */
export function close(clause: Clause, marks: Marks, verb: number, first: number): Span {
  const tokens = clause.analysis.tokens;
  const start = tokens[first]!.start;
  const quotation = marks.opens(first) ? marks.inside(first) : -1;
  let at = first;
  const limit = limitOf(clause, verb);
  let last = first + 1;
  for (; at < limit; at++) {
    const inside = marks.inside(at);
    if (inside >= 0 && inside !== marks.inside(verb)) {
      const end = marks.quotations[inside]!.end;
      if (end > clause.sentence.end) return {start, end};
      last = at + 1;
      if (marks.closes(at) && clause.lower(at - 1) === ',' && endsAtComma(clause, marks, at, quotation)) break;
      continue;
    }
    if (at > first && ends(clause, marks, at, quotation)) break;
    if (clause.isWord(at) || /^[)\]%?!]/.test(clause.lower(at))) last = at + 1;
  }
  return {start, end: tokens[last - 1]!.end};
}

/** A relative clause with its own verb of saying ends where the tree says; others go on to the end of the sentence. */
function limitOf(clause: Clause, verb: number): number {
  let relative = verb - 1;
  while (relative >= clause.first && !/^(who|which|that|whom|whose|where)$/.test(clause.lower(relative))) relative--;
  if (relative < clause.first || clause.relation(verb) !== 'acl:relcl') return clause.last;
  const {last} = clause.span(verb);
  return last > verb + 2 ? last : clause.last;
}

/** Whether what was said ends before the token `at`. */
function ends(clause: Clause, marks: Marks, at: number, quotation: number): boolean {
  const lower = clause.lower(at);
  if (lower === ';' || isAfterNetwork(clause, at)) return true;
  if (lower === ',') return endsAtComma(clause, marks, at, quotation);
  if (lower === 'and' || lower === 'but') return isOwnCue(clause, at + 1) && clause.lower(at - 1) !== ',';
  if (lower === 'according' && clause.lower(at + 1) === 'to') return true;
  return false;
}

function endsAtComma(clause: Clause, marks: Marks, at: number, quotation: number): boolean {
  const next = clause.lower(at + 1);
  if (
    next.endsWith('ing') &&
    (reporting.has(next) || /^(speech|denial|refusal|demand)$/.test(cueVerbs.get(next)?.class ?? ''))
  )
    return true;
  if (next === 'without' && clause.lower(at + 2).endsWith('ing')) return true;
  if (isAfterThat(clause, at + 1)) return true;
  if (next === 'according' && clause.lower(at + 2) === 'to') return true;
  if (next === 'which' && quotation >= 0 && marks.inside(at - 1) >= 0) return true;
  if (/^(and|but|while|whereas|although|though)$/.test(next)) {
    if (next !== 'while' && isOwnCue(clause, at + 2)) return true;
    return hasForeignCue(clause, marks, at + 2);
  }
  return false;
}

/** `, a day after ...`, `, two weeks before ...`: when it was, told by the reporter. */
function isAfterThat(clause: Clause, at: number): boolean {
  for (let index = at; index < at + 4; index++) {
    const lower = clause.lower(index);
    if (/^(after|before)$/.test(lower)) return index > at && timeUnits.test(clause.lower(index - 1));
    if (!/^(CD|DT|JJ|RB|NNS?|IN|RBR|JJR)$/.test(clause.tag(index))) return false;
  }
  return false;
}

const timeUnits = /^(day|days|hour|hours|week|weeks|month|months|year|years|minutes)$/;

/** A verb of saying whose subject is the same as before: "and demanded", "but has said". */
function isOwnCue(clause: Clause, from: number): boolean {
  let at = from;
  while (/^RB/.test(clause.tag(at)) || /^(has|have|had|did|would|not)$/.test(clause.lower(at))) at++;
  const cue = cueVerbs.get(clause.lower(at));
  return (
    cue !== undefined &&
    /^(speech|denial|refusal|demand)$/.test(cue.class) &&
    (/^VB[DZN]$/.test(clause.tag(at)) || /^(did|would|not|n't|n’t)$/.test(clause.lower(at - 1)))
  );
}

/** A clause with a subject and a verb of saying of its own: ", but Y said". */
function hasForeignCue(clause: Clause, marks: Marks, from: number): boolean {
  let verb = from;
  while (verb < clause.last && !clause.isFinite(verb) && clause.lower(verb) !== ',' && marks.inside(verb) < 0) verb++;
  if (/^(has|have|had)$/.test(clause.lower(verb))) verb++;
  const cue = cueVerbs.get(clause.lower(verb));
  if (cue === undefined || verb === from || !/^(speech|denial)$/.test(cue.class)) return false;
  const next = clause.lower(verb + 1);
  return next !== ',' && next !== '.' && next !== ';';
}

/** What stands before the source or the cue at `edge` (its first token): from the sentence or quotation on. */
export function contentBefore(clause: Clause, marks: Marks, edge: number): Span[] | null {
  const tokens = clause.analysis.tokens;
  let last = edge;
  if (last > 0 && clause.lower(last - 1) === ',') last--;
  else if (last > 0 && /^(--?|–|—|\.\.\.|…)$/.test(clause.lower(last - 1))) last--;
  else if (!(last > 0 && marks.closes(last - 1))) return null;
  if (last <= 0 || (last - 1 < clause.first && !marks.closes(last - 1))) return null;
  const end = tokens[last - 1]!.end;
  const quoted = marks.closes(last - 1) ? marks.inside(last - 1) : -1;
  if (quoted >= 0) return quotedBefore(clause, marks, quoted, end);
  const first = beginning(clause, marks, last);
  if (first >= last || !clause.hasVerb(first, last) || isAside(clause, first)) return null;
  return [{start: tokens[first]!.start, end}];
}

function quotedBefore(clause: Clause, marks: Marks, quoted: number, end: number): Span[] | null {
  const {analysis} = clause;
  const quotation = marks.quotations[quoted]!;
  const sentence = analysis.sentenceAt(quotation.start) ?? clause.sentence;
  let start = quotation.start;
  if (sentence.start < start && sentence.index === clause.sentence.index) {
    const first = beginning(clause, marks, clause.last);
    const token = analysis.tokens[first];
    if (token !== undefined && token.start < start && !isAside(clause, first)) start = token.start;
  }
  const pieces: Span[] = [{start, end}];
  for (let index = quotation.continues; index >= 0; index = marks.quotations[index]!.continues)
    pieces.unshift({start: marks.quotations[index]!.start, end: marks.quotations[index]!.end});
  return pieces;
}

/** Where what was said begins in a sentence that ends with its source: after "But", or a semicolon after another's words. */
function beginning(clause: Clause, marks: Marks, last: number): number {
  let first = clause.first;
  let cued = false;
  for (let at = clause.first; at < last; at++) {
    if (marks.inside(at) >= 0) continue;
    if ((clause.lower(at) === ';' && cued) || isAfterNetwork(clause, at)) first = at + 1;
    else if (/^(speech|denial)$/.test(cueVerbs.get(clause.lower(at))?.class ?? '') && clause.isFinite(at)) cued = true;
  }
  while (
    first < last &&
    (/^(but|and|yet|still|however|also|,)$/.test(clause.lower(first)) ||
      (!clause.isWord(first) && marks.inside(first) < 0))
  )
    first++;
  return first;
}

/** `wrote on X. New talks`: a sentence that ends with the network's name. */
function isAfterNetwork(clause: Clause, at: number): boolean {
  return clause.lower(at) === 'x.' && clause.lower(at - 1) === 'on';
}

/** `Asked whether ...,`, `When asked ...,` and `Speaking ...,` are the reporter's. */
function isAside(clause: Clause, first: number): boolean {
  const at = clause.lower(first) === 'when' ? first + 1 : first;
  return /^(asked|speaking|responding|pressed|questioned|replying)$/.test(clause.lower(at));
}

/** What a noun's complement spans: to the comma, or to the verb that the noun is the subject of. */
export function closePhrase(clause: Clause, quotes: Marks, noun: number, first: number): Span {
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
