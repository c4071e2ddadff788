import {verbForms} from '../../language/en/cues.ts';
import type {Clause} from './clause.ts';
import type {Marks} from './marks.ts';
import type {Reading} from './reading.ts';
import {tokenAt} from './resolve.ts';

/** Feature numbers are below this power of two. Training and reading share it: changing it asks for new weights. */
export const SLOTS = 1 << 17;

function hash(text: string): number {
  let x = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) x = Math.imul(x ^ text.charCodeAt(at), 0x01000193);
  return x;
}

function slot(template: number, a: number, b = 0, c = 0): number {
  let x = Math.imul(a ^ Math.imul(template + 1, 0x2545f491), 0x9e3779b1);
  x = Math.imul(x ^ (x >>> 15) ^ Math.imul(b, 0x1b873593), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13) ^ Math.imul(c, 0xcc9e2d51), 0x9e3779b1);
  return (x ^ (x >>> 15)) & (SLOTS - 1);
}

/** What a judge sees of a reading: its cue, its source, how its content begins, where it stands and how long it is. */
export function featuresOf(clause: Clause, marks: Marks, reading: Reading): number[] {
  const {analysis} = clause;
  const verb = reading.cue!.first;
  const form = clause.tag(verb);
  const {lemma, class: kind} = reading;
  const source = sourceKind(clause, reading);
  const head = reading.source === null ? '' : clause.shown(reading.source.last - 1);
  const lead = reading.source === null ? '' : clause.shown(reading.source.first);
  const piece = reading.content[0];
  const first = piece === undefined ? -1 : tokenAt(analysis, piece.start);
  const last = piece === undefined ? -1 : tokenAt(analysis, piece.end);
  const how = contentKind(clause, marks, verb, first);
  const word = first < 0 ? '' : clause.shown(first);
  const length = Math.min(7, 31 - Math.clz32(1 + clause.shownWords(first, last)));
  const before = clause.shown(verb - 1);
  const next = clause.shown(verb + 1);
  const modal = helperOf(clause, verb);
  const leading = reading.source !== null && reading.source.first === clause.first ? 1 : 0;
  const quoted = marks.inside(verb) >= 0 ? 'q' : '';
  const finite = first >= 0 && clause.hasFinite(first, last) ? 1 : 0;
  const size = clause.shownWords(clause.first, clause.last);
  const distance = reading.source === null ? 9 : Math.min(6, Math.abs(verb - reading.source.last));
  const [l, k, f, h, so, w, n, hd] = [lemma, kind, form, how, source, word, next, head].map(hash) as Eight;
  const [m, q, p] = [modal, quoted, before].map(hash) as Three;
  return [
    slot(0, l),
    slot(1, l, h),
    slot(2, l, f),
    slot(3, l, so),
    slot(4, l, w),
    slot(5, l, n),
    slot(6, k, h, f),
    slot(7, k, so, h),
    slot(8, h, length, q),
    slot(9, k, length, finite),
    slot(10, so, f, q),
    slot(11, hd),
    slot(12, hash(lead), so),
    slot(13, k, p),
    slot(14, k, n),
    slot(15, k, w),
    slot(16, m),
    slot(17, k, m, f),
    slot(18, leading, k),
    slot(19, f, h),
    slot(20, hash(clause.tag(verb - 1)), f, hash(clause.tag(verb + 1))),
    slot(21, q, k),
    slot(22, l, q),
    slot(23, reading.negated ? 1 : 2, k),
    slot(24, Math.min(6, size >> 3), k),
    slot(25, distance, f),
    slot(26, hash(head.slice(-3)), so),
    slot(27, l, hd),
  ];
}

type Three = [number, number, number];
type Eight = [number, number, number, number, number, number, number, number];

function sourceKind(clause: Clause, reading: Reading): string {
  const {source} = reading;
  if (source === null) return 'none';
  if (reading.antecedent !== null) return 'relative';
  const tag = clause.tag(source.last - 1);
  if (source.last - source.first === 1 && /^(PRP|WP|DT|WDT)/.test(tag)) return clause.lower(source.first);
  return /^\p{Lu}/u.test(clause.analysis.tokens[source.last - 1]?.text ?? '') ? 'name' : `noun ${tag}`;
}

function contentKind(clause: Clause, marks: Marks, verb: number, first: number): string {
  if (first < 0) return 'none';
  const side = first < verb ? 'before' : 'after';
  if (marks.opens(first)) return `${side} quote`;
  const lower = clause.lower(first);
  if (/^(that|to|if|whether|how|why|what|who|where|when|as|for|of|on|about|against|with)$/.test(lower))
    return `${side} ${lower}`;
  return `${side} ${clause.tag(first).slice(0, 2)}`;
}

const helpers = new Set([
  ...verbForms('be'),
  'is',
  'are',
  'was',
  'were',
  'been',
  'has',
  'have',
  'had',
  'did',
  'does',
  'do',
]);

function helperOf(clause: Clause, verb: number): string {
  for (let at = verb - 1; at >= clause.first && at > verb - 4; at--) {
    const lower = clause.lower(at);
    if (clause.tag(at) === 'MD' || helpers.has(lower)) return lower;
    if (!/^RB/.test(clause.tag(at))) break;
  }
  return '';
}
