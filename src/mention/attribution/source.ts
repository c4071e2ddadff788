import {inversions} from '../../language/en/cues.ts';
import type {Clause, Extent} from './clause.ts';
import type {Marks} from './marks.ts';

const relatives = /^(who|which|that|whom)$/;
const haves = /^(has|have|had|'ve|’ve|'d|’d|did|does|do|will|would|could|may|might|must|should|can)$/;

/**
 * Who speaks through the verb at `verb`: the noun phrase before it, or after it where the verb follows what was said;
 * for a participle or a second verb the subject of the first, or `before`, who spoke earlier in the sentence.
 */
export function findSource(clause: Clause, marks: Marks, verb: number, before: Extent | null): Extent | null {
  const inverted = findInverted(clause, marks, verb);
  if (inverted !== null) return inverted;
  const end = skipBack(clause, verb);
  const hangs =
    (clause.tag(verb) === 'VBG' && end === verb) || /^(to|of|by|in|for|without|from)$/.test(clause.lower(end - 1));
  const joined = /^(and|but|or|then|,)$/.test(clause.lower(end - 1)) && (clause.lower(end - 1) !== ',' || hangs);
  if (clause.lower(end - 1) === 'to' && before === null) {
    const climbed = climb(clause, marks, verb);
    if (climbed !== null) return climbed;
  }
  if (hangs || joined) return before ?? opening(clause, marks, end) ?? climb(clause, marks, verb) ?? nameAtHead(clause);
  return findBefore(clause, marks, end) ?? climb(clause, marks, verb);
}

/** The subject of the first finite verb of the sentence. */
function opening(clause: Clause, marks: Marks, end: number): Extent | null {
  for (let at = clause.first + 1; at < end; at++) {
    if (clause.lower(at) === ';') return null;
    if (!clause.isFinite(at) || marks.inside(at) !== marks.inside(end)) continue;
    const found = findBefore(clause, marks, skipBack(clause, at));
    return found !== null && relatives.test(clause.lower(found.first)) ? nameAtHead(clause) : found;
  }
  return null;
}

/** The name that a sentence begins with, where its verb is not seen as one. */
function nameAtHead(clause: Clause): Extent | null {
  let last = clause.first;
  while (last < clause.first + 6 && /^\p{Lu}/u.test(clause.analysis.tokens[last]?.text ?? '')) last++;
  return last > clause.first ? {first: clause.first, last} : null;
}

/** The token after the subject: before a verb's auxiliaries and adverbs. */
export function skipBack(clause: Clause, verb: number): number {
  let at = verb;
  while (at > clause.first && isHelper(clause, at - 1)) at--;
  return at;
}

function isHelper(clause: Clause, at: number): boolean {
  const lower = clause.lower(at);
  return (
    haves.test(lower) ||
    /^(MD|RB)/.test(clause.tag(at)) ||
    /^(also|is|was|are|were|be|been|being|not|n't|n’t|never|'s|’s|'re|’re|'m|’m)$/.test(lower)
  );
}

/** The noun phrase that ends before `end`, "an official WHO HAS SEEN IT" among them, with its apposition or relative clause. */
function findBefore(clause: Clause, marks: Marks, end: number): Extent | null {
  if (clause.lower(end - 1) === ',') return findApposed(clause, marks, end);
  let first = end;
  while (first > clause.first && !isBoundary(clause, marks, first - 1, first, end))
    first = pastBracket(clause, first - 1);
  if (first === end && relatives.test(clause.lower(first - 1))) return {first: first - 1, last: end};
  const described = describedBefore(clause, marks, first, end);
  if (described !== null) return {first: described.first, last: end};
  if (first < end && relatives.test(clause.lower(first))) first++;
  first = pastAdjuncts(clause, first, end);
  if (first < end && clause.hasFinite(first, end)) first = clause.chunkBefore(end, first)?.first ?? end;
  if (first >= end) return null;
  while (first < end && !clause.isWord(first)) first++;
  return first < end && clause.isNominalLike(end - 1) ? {first, last: end} : null;
}

/** "AN OFFICIAL who has seen the draft": the noun phrase before a relative clause without commas. */
function describedBefore(clause: Clause, marks: Marks, from: number, end: number): Extent | null {
  let verb = from;
  while (verb > clause.first && (clause.isFinite(verb - 1) || isHelper(clause, verb - 1))) verb--;
  if (verb === end || verb === from || !/^(who|which|that)$/.test(clause.lower(verb - 1))) return null;
  return nameBefore(clause, marks, verb - 1);
}

/** The opening bracket of the one that closes at `at`, else `at`. */
function pastBracket(clause: Clause, at: number): number {
  if (clause.lower(at) !== ')') return at;
  let open = at;
  while (open > clause.first && open > at - 8 && clause.lower(open) !== '(') open--;
  return clause.lower(open) === '(' ? open : at;
}

/** Whether the token at `at` cannot belong to a noun phrase that begins at `next`. */
function isBoundary(clause: Clause, marks: Marks, at: number, next: number, end: number): boolean {
  if (marks.inside(at) !== marks.inside(next) && (marks.closes(at) || marks.inside(at) < 0)) return true;
  const lower = clause.lower(at);
  if (/^([,;:(–—]|--?|that|because|while|although|though|as|if|when|but|so|after|before|since)$/.test(lower))
    return true;
  if (relatives.test(lower)) return next === end || clause.hasFinite(next, end);
  if (lower === 'and') return at === clause.first || clause.isFinite(next) || !clause.isNominalLike(at - 1);
  return clause.isFinite(at) && !/^NN/.test(clause.tag(at));
}

/** `On Monday Vucic`, `Earlier in the week Trump`: the reporter's time and place go before the source. */
function pastAdjuncts(clause: Clause, from: number, end: number): number {
  let first = from;
  for (let guard = 0; guard < 4 && first < end; guard++) {
    const tag = clause.tag(first);
    if (/^(CC|RB|UH)/.test(tag)) first++;
    else if ((/^IN/.test(tag) && clause.isTime(first + 1)) || clause.isTime(first)) {
      first += clause.isTime(first) ? 1 : 2;
      while (first < end - 1 && (clause.isTime(first) || /^(CD|,)$/.test(clause.tag(first)))) first++;
    } else if (/^(IN|TO)/.test(tag)) {
      const chunk = clause.chunkBefore(end, first);
      const subject = subjectBetween(clause, first, end);
      if (subject > first) return clause.span(subject).first > first ? clause.span(subject).first : subject;
      if (chunk === null || chunk.first <= first + 1) return first;
      return chunk.first;
    } else break;
  }
  return first;
}

function subjectBetween(clause: Clause, from: number, end: number): number {
  for (let at = end - 1; at >= from; at--) if (/^nsubj/.test(clause.relation(at))) return at;
  return -1;
}

/** `Hugh Hill, a doctor who treats it, said`: the name before the commas. */
function findApposed(clause: Clause, marks: Marks, end: number): Extent | null {
  let open = end - 2;
  for (let commas = 0; open > clause.first; open--) {
    if (marks.inside(open) !== marks.inside(end - 1)) return null;
    if (clause.lower(open) !== ',') continue;
    const name = nameBefore(clause, marks, open);
    const adds =
      /^(DT|NN|JJ|WP|WDT|CD|PRP\$|RB|IN|VBN)/.test(clause.tag(open + 1)) || relatives.test(clause.lower(open + 1));
    const leads =
      name !== null &&
      !/^(IN|VBG|VBN|CD|CC|WP|WDT|TO)/.test(clause.tag(name.first)) &&
      !relatives.test(clause.lower(name.first));
    if (name !== null && adds && leads) return {first: name.first, last: end - 1};
    if (++commas > 4) return null;
  }
  return null;
}

function nameBefore(clause: Clause, marks: Marks, comma: number): Extent | null {
  let first = comma;
  while (first > clause.first && !isBoundary(clause, marks, first - 1, first, comma)) first--;
  first = pastAdjuncts(clause, first, comma);
  if (first >= comma || comma - first > 14 || clause.hasFinite(first, comma)) return null;
  if (clause.lower(first - 1) === ',' && !clause.isFinite(first - 1) && comma - first < 1) return null;
  return clause.isNominalLike(comma - 1) ? {first, last: comma} : null;
}

/** The subject of the verb, or of the one that it hangs on, in the tree. */
function climb(clause: Clause, marks: Marks, verb: number): Extent | null {
  let at = verb;
  for (let step = 0; step < 4 && at >= 0; step++) {
    for (const child of clause.children(at)) {
      if (
        !/^nsubj/.test(clause.relation(child)) ||
        child >= verb ||
        clause.lower(child) === 'that' ||
        marks.inside(child) !== marks.inside(verb)
      )
        continue;
      const source = trim(clause, clause.span(child), verb, child);
      if (source !== null) return source;
    }
    if (!/^(conj|xcomp|advcl|parataxis|ccomp|aux|dep|acl)/.test(clause.relation(at))) break;
    at = clause.head(at);
  }
  return null;
}

/** A subject's extent before its verb, without what it cannot hold. */
function trim(clause: Clause, extent: Extent, verb: number, head: number): Extent | null {
  let {first, last} = extent;
  last = Math.min(last, verb);
  for (let at = head + 1; at < last; at++) {
    const opens = clause.lower(at) === ',' || clause.isFinite(at) || clause.tag(at) === 'VBN';
    if (opens && !relatives.test(clause.lower(at + 1))) last = at;
  }
  while (
    first < head &&
    (!clause.isWord(first) || /^(but|and|that|while|as|so|though|because)$/.test(clause.lower(first)))
  )
    first++;
  return first < last && head >= first && head < last ? {first, last} : null;
}

/** `said X`, `said X, the minister`: a noun phrase right after the verb that follows what was said. */
function findInverted(clause: Clause, marks: Marks, verb: number): Extent | null {
  if (!inversions.has(clause.lower(verb))) return null;
  const follows = clause.lower(verb - 1) === ',' || (verb > 0 && marks.closes(verb - 1) && marks.inside(verb) < 0);
  const first = verb + 1;
  if (!follows || !clause.isChunk(first) || marks.inside(first) >= 0) return null;
  let last = nounPhrase(clause, first, clause.last);
  if (last === first || clause.isFinite(last) || !clause.isNominalLike(last - 1) || clause.isTime(last - 1))
    return null;
  const after = clause.lower(last);
  if (clause.lower(verb - 1) === ',' && !/^([.,;]|who|in|on|at|to|)$/.test(after)) return null;
  if (after === ',' && isApposition(clause, last + 1)) {
    let end = last + 1;
    while (end < clause.last && !/^[,;.]$/.test(clause.lower(end)) && marks.inside(end) < 0) end++;
    if (end - first < 30) last = end;
  }
  return {first, last};
}

function nounPhrase(clause: Clause, first: number, end: number): number {
  let last = clause.chunkEnd(first, end);
  while (last > first && /^(of|for|and|from)$/.test(clause.lower(last))) {
    const next = clause.chunkEnd(last + 1, end);
    if (next === last + 1) break;
    last = next;
  }
  return last;
}

function isApposition(clause: Clause, at: number): boolean {
  return /^(DT|NN|JJ|WP|CD|PRP\$)/.test(clause.tag(at)) || relatives.test(clause.lower(at));
}
