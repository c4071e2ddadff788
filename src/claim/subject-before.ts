import type {Phrase, Predicate} from '../language/index.ts';
import {chunkFrom} from './chunk.ts';
import type {Scene} from './scene.ts';

/**
 * The subject of a finite verb that the arcs gave none, where a clause or what a source says stands between commas before
 * it: "THE TRUCE, which would have run out, HAS BEEN PROLONGED".
 */
export function subjectBefore({syntax, tokens}: Scene, {subject, finite, head, auxiliaries}: Predicate): Phrase | null {
  const {tags} = syntax;
  if (subject !== null || !finite) return null;
  let end = Math.min(head, ...auxiliaries) - 1;
  while (end > 0 && tags[end] === 'ADV') end--;
  if (tokens[end]?.text !== ',') return null;
  let start = end - 1;
  while (start > 0 && tokens[start]!.text !== ',') start--;
  if (start < 1) return null;
  let first = start;
  while (first > 0 && INSIDE_SUBJECT.has(tags[first - 1]!)) first--;
  while (first < start && !OPENS_SUBJECT.has(tags[first]!)) first++;
  const chunk = chunkFrom(syntax, tokens, first);
  return chunk && chunk.first === first ? {...chunk, last: start} : null;
}

/** The same, where it stands right before its verb and opens its clause: "about WHICH SANCTIONS ON CHAD might be lifted". */
export function subjectBeside({syntax, tokens}: Scene, {subject, finite, head, auxiliaries}: Predicate): Phrase | null {
  const {tags} = syntax;
  if (subject !== null || !finite) return null;
  const end = Math.min(head, ...auxiliaries);
  let first = end;
  while (first > 0 && INSIDE_SUBJECT.has(tags[first - 1]!)) first--;
  const opens = first === 0 || /^(?:PUNCT|SCONJ)$/u.test(tags[first - 1]!);
  while (first < end && !OPENS_SUBJECT.has(tags[first]!)) first++;
  const chunk = opens && first < end ? chunkFrom(syntax, tokens, first) : null;
  return chunk && chunk.first === first && chunk.head < end ? {...chunk, last: end} : null;
}

const INSIDE_SUBJECT = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART', 'ADP', 'CCONJ']);
const OPENS_SUBJECT = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON']);
