import {timeWords} from '../../language/en/times.ts';
import type {Clause, Extent} from './clause.ts';
import {close, contentBefore} from './content.ts';
import type {Marks} from './marks.ts';
import type {Reading} from './reading.ts';

/** Reads `according to X` at the token `at`: the clause before it, or the one after it at the head of a sentence. */
export function readAccording(clause: Clause, marks: Marks, at: number): Reading | null {
  if (clause.lower(at) !== 'according' || clause.lower(at + 1) !== 'to') return null;
  const source = sourceAt(clause, marks, at + 2);
  if (source === null) return null;
  const tokens = clause.analysis.tokens;
  const reading = {
    source,
    cue: {first: at, last: at + 2},
    lemma: 'according',
    class: 'speech' as const,
    negated: false,
    paragraph: clause.sentence.paragraph,
    antecedent: null,
    awaits: false,
    label: false,
  };
  if (
    at === clause.first ||
    (at === clause.first + 1 && !clause.isWord(clause.first)) ||
    /^(but|and)$/.test(clause.lower(at - 1))
  ) {
    let first = source.last;
    while (first < clause.last && !clause.isWord(first) && marks.inside(first) < 0) first++;
    let last = clause.last;
    while (last > first && !clause.isWord(last - 1) && marks.inside(last - 1) < 0) last--;
    if (first >= last) return null;
    const inside = marks.inside(last - 1);
    const end = inside >= 0 ? Math.max(tokens[last - 1]!.end, marks.quotations[inside]!.end) : tokens[last - 1]!.end;
    return {...reading, content: [{start: tokens[first]!.start, end}]};
  }
  const content =
    contentBefore(clause, marks, at) ?? aroundPhrase(clause, marks, at, source.last) ?? plainBefore(clause, marks, at);
  return content === null ? null : {...reading, content};
}

/** `At noon, according to X, the talks ended`: what the phrase interrupts. */
function aroundPhrase(clause: Clause, marks: Marks, at: number, comma: number): Reading['content'] | null {
  const {tokens} = clause.analysis;
  if (clause.lower(at - 1) !== ',' || clause.lower(comma) !== ',' || at - 1 <= clause.first) return null;
  if (marks.inside(at - 2) >= 0 || !clause.hasFinite(comma + 1, clause.last)) return null;
  return [{start: tokens[clause.first]!.start, end: tokens[at - 2]!.end}, close(clause, marks, at, comma + 1)];
}

/** Without a comma: "A seventh round will open according to the ministry". */
function plainBefore(clause: Clause, marks: Marks, at: number): Reading['content'] | null {
  const {tokens} = clause.analysis;
  let last = at;
  while (last > clause.first && !clause.isWord(last - 1) && marks.inside(last - 1) < 0) last--;
  let first = clause.first;
  while (first < last && !clause.isWord(first) && marks.inside(first) < 0) first++;
  if (!clause.hasFinite(first, last)) return null;
  return [{start: tokens[first]!.start, end: tokens[last - 1]!.end}];
}

function sourceAt(clause: Clause, marks: Marks, first: number): Extent | null {
  let last = clause.chunkEnd(first, clause.last);
  for (let guard = 0; guard < 8; guard++) {
    const lower = clause.lower(last);
    if (/^(of|for|and|from|in|at|to|by|with|on)$/.test(lower) && clause.isChunk(last + 1)) {
      const next = clause.chunkEnd(last + 1, clause.last);
      if (clause.isFinite(next) && lower === 'and') break;
      last = next;
    } else if (/^(familiar|briefed)$/.test(lower) || clause.tag(last) === 'VBN' || clause.tag(last) === 'VBG') last++;
    else break;
  }
  return last > first && marks.inside(first) < 0 ? {first, last} : null;
}

/** "12 June: the ministers meet", "June 12: ...": the day of an entry. */
function isDay(clause: Clause): boolean {
  const words = [clause.lower(clause.first), clause.lower(clause.first + 1)];
  return words.some((word) => /^\d/.test(word)) && words.some((word) => timeWords.get(word)?.kind === 'month');
}

/** Reads a heading of the form `Minister: talks will go on`, a line of its own. */
export function readHeading(clause: Clause, marks: Marks): Reading | null {
  const {sentences, tokens} = clause.analysis;
  const {sentence} = clause;
  const alone =
    sentences[sentence.index - 1]?.paragraph !== sentence.paragraph &&
    sentences[sentence.index + 1]?.paragraph !== sentence.paragraph;
  if (!alone || clause.last - clause.first > 40 || isDay(clause)) return null;
  let colon = clause.first + 1;
  while (colon < clause.first + 12 && clause.lower(colon) !== ':') {
    if (clause.isFinite(colon) || marks.inside(colon) >= 0) return null;
    colon++;
  }
  if (clause.lower(colon) !== ':' || colon + 2 >= clause.last) return null;
  let last = clause.last;
  while (last > colon + 2 && !clause.isWord(last - 1) && marks.inside(last - 1) < 0) last--;
  return {
    source: {first: clause.first, last: colon},
    cue: {first: colon, last: colon + 1},
    lemma: ':',
    class: 'speech',
    negated: false,
    content: [{start: tokens[colon + 1]!.start, end: tokens[last - 1]!.end}],
    paragraph: sentence.paragraph,
    antecedent: null,
    awaits: false,
    label: false,
  };
}
