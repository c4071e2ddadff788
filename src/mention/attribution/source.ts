import type {Clause, Extent} from './clause.ts';
import type {Marks} from './marks.ts';

const relatives = new Set(['who', 'which', 'that']);

/** Who speaks through the verb at `verb`: its subject, before or after it; null where none is found. */
export function findSource(clause: Clause, marks: Marks, verb: number): Extent | null {
  const inverted = findInverted(clause, marks, verb);
  if (inverted !== null) return inverted;
  let at = verb;
  for (let step = 0; step < 4 && at >= 0; step++) {
    const subject = subjectOf(clause, at);
    if (subject >= 0) {
      if (subject > verb && step === 0) return null;
      if (marks.inside(subject) !== marks.inside(verb)) break;
      const source = trim(clause, clause.span(subject), verb, subject);
      if (source !== null) return widen(clause, source, verb);
    }
    const relation = clause.relation(at);
    if (relation === 'acl' && at === verb) {
      const noun = clause.head(at);
      return noun >= 0 && noun < verb
        ? trim(clause, {first: clause.span(noun).first, last: noun + 1}, verb, noun)
        : null;
    }
    if (!/^(conj|xcomp|advcl|parataxis|ccomp|aux|dep)/.test(relation)) break;
    at = clause.head(at);
  }
  const chunk = clause.chunkBefore(skipBack(clause, verb), clause.first);
  if (chunk === null || marks.inside(chunk.first) !== marks.inside(verb)) return null;
  return clause.tag(verb) === 'VBG' ? null : chunk;
}

/** Auxiliaries and adverbs before a verb: the token after its subject. */
export function skipBack(clause: Clause, verb: number): number {
  let at = verb;
  while (at > clause.first && /^(MD|RB|VB[DZP]?$|VBN)/.test(clause.tag(at - 1)) && isHelper(clause, at - 1)) at--;
  return at;
}

function isHelper(clause: Clause, at: number): boolean {
  return (
    /^(MD|RB)/.test(clause.tag(at)) ||
    /^(has|have|had|is|was|were|are|be|been|did|does|do|'s|’s|'ve|'d)$/.test(clause.lower(at))
  );
}

function subjectOf(clause: Clause, verb: number): number {
  let found = -1;
  for (const child of clause.children(verb)) {
    const relation = clause.relation(child);
    if (relation === 'nsubj' || relation === 'nsubj:pass') found = child < verb || found < 0 ? child : found;
  }
  return found;
}

/** A subject's extent before its verb, without what it cannot hold. */
function trim(clause: Clause, extent: Extent, verb: number, head: number): Extent | null {
  let {first, last} = extent;
  last = Math.min(last, verb);
  while (last > first && (!clause.isWord(last - 1) || (last > head + 1 && isHelper(clause, last - 1) && last === verb)))
    last--;
  while (
    first < head &&
    (!clause.isWord(first) || /^(but|and|that|while|as|so|though|because)$/.test(clause.lower(first)))
  )
    first++;
  return first < last && head >= first ? {first, last} : null;
}

/** Takes in the name before an apposition that the tree left outside: "Hugh Hill, a doctor, said". */
function widen(clause: Clause, source: Extent, verb: number): Extent {
  const lead = clause.lower(source.first);
  const between = clause.lower(verb - 1) === ',' && /^(a|an|the|who|his|her|its)$/.test(lead);
  if (!between || clause.lower(source.first - 1) !== ',') return source;
  const name = clause.chunkBefore(source.first - 1, clause.first);
  return name !== null && /^NNP/.test(clause.tag(name.last - 1)) ? {first: name.first, last: source.last} : source;
}

/** `said X`, `said X, the minister`: a noun phrase right after the verb that follows what was said. */
function findInverted(clause: Clause, marks: Marks, verb: number): Extent | null {
  const before = clause.lower(verb - 1);
  const follows = before === ',' || (verb > 0 && marks.closes(verb - 1) && marks.inside(verb) < 0);
  if (!follows || !/^(VBD|VBZ|VBP|VBN)$/.test(clause.tag(verb))) return null;
  if (
    !/^(said|says|added|wrote|asked|noted|writes|adds|tweeted|replied|explained|declared|announced|continued|warned|recalled|argued|insisted|responded|concluded|quipped|joked)$/.test(
      clause.lower(verb),
    )
  )
    return null;
  const first = verb + 1;
  if (!clause.isChunk(first) || marks.inside(first) >= 0) return null;
  let last = nounPhrase(clause, first, clause.last);
  if (last === first || clause.isFinite(last)) return null;
  if (clause.lower(last) === ',' && isApposition(clause, last + 1)) {
    let end = last + 1;
    while (
      end < clause.last &&
      !(clause.lower(end) === ',' || clause.lower(end) === ';' || marks.inside(end) >= 0) &&
      (end + 1 < clause.last || clause.isWord(end))
    )
      end++;
    if (end - first < 30) last = end;
  } else if (relatives.has(clause.lower(last)) && clause.isFinite(last + 1)) return {first, last};
  return {first, last};
}

function nounPhrase(clause: Clause, first: number, end: number): number {
  let last = clause.chunkEnd(first, end);
  while (last > first && clause.isJoint(last) && /^(of|for|and)$/.test(clause.lower(last))) {
    const next = clause.chunkEnd(last + 1, end);
    if (next === last + 1) break;
    last = next;
  }
  return last;
}

function isApposition(clause: Clause, at: number): boolean {
  return /^(DT|NN|JJ|WP|CD|PRP\$)/.test(clause.tag(at)) || relatives.has(clause.lower(at));
}
