import {verbForms} from '../../language/en/cues.ts';
import type {Clause} from './clause.ts';
import type {Marks} from './marks.ts';
import type {Reading} from './reading.ts';
import {tokenAt} from './resolve.ts';

/** Feature numbers are below this power of two. Training and reading share it: changing it asks for new weights. */
export const SLOTS = 1 << 17;

function slot(template: number, text: string): number {
  let x = Math.imul(0x811c9dc5 ^ template, 0x01000193);
  for (let at = 0; at < text.length; at++) x = Math.imul(x ^ text.charCodeAt(at), 0x01000193);
  x = Math.imul(x ^ (x >>> 15), 0x85ebca6b);
  return (x ^ (x >>> 13)) & (SLOTS - 1);
}

/** What a judge sees of a reading: its cue, its source, how its content begins, where it stands and how long it is. */
export function featuresOf(clause: Clause, marks: Marks, reading: Reading): number[] {
  const {analysis} = clause;
  const verb = reading.cue!.first;
  const form = clause.tag(verb);
  const {lemma, class: kind} = reading;
  const source = sourceKind(clause, reading);
  const head = reading.source === null ? '' : clause.lower(reading.source.last - 1);
  const lead = reading.source === null ? '' : clause.lower(reading.source.first);
  const piece = reading.content[0];
  const first = piece === undefined ? -1 : tokenAt(analysis, piece.start);
  const last = piece === undefined ? -1 : tokenAt(analysis, piece.end);
  const how = contentKind(clause, marks, verb, first);
  const word = analysis.tokens[first]?.lower ?? '';
  const length = `${Math.min(7, Math.floor(Math.log2(1 + Math.max(0, last - first))))}`;
  const before = clause.lower(verb - 1);
  const next = clause.lower(verb + 1);
  const modal = helperOf(clause, verb);
  const place = reading.source !== null && reading.source.first === clause.first ? 'head' : clause.relation(verb);
  const quoted = marks.inside(verb) >= 0 ? 'q' : '';
  const finite = first >= 0 && clause.hasFinite(first, last) ? 'f' : '';
  const texts = [
    lemma,
    `${lemma} ${how}`,
    `${lemma} ${form}`,
    `${lemma} ${source}`,
    `${lemma} ${word}`,
    `${lemma} ${next}`,
    `${kind} ${how} ${form}`,
    `${kind} ${source} ${how}`,
    `${how} ${length} ${quoted}`,
    `${kind} ${length} ${finite}`,
    `${source} ${form} ${quoted}`,
    head,
    `${lead} ${source}`,
    `${kind} ${before}`,
    `${kind} ${next}`,
    `${kind} ${word}`,
    modal,
    `${kind} ${modal} ${form}`,
    `${place} ${kind}`,
    `${clause.relation(verb)} ${form} ${how}`,
    `${clause.tag(verb - 1)} ${form} ${clause.tag(verb + 1)}`,
    `${quoted} ${kind}`,
    `${lemma} ${quoted}`,
    `${reading.negated} ${kind}`,
    `${Math.min(6, Math.floor((clause.last - clause.first) / 8))} ${kind}`,
    `${reading.source === null ? 'none' : Math.min(6, Math.abs(verb - reading.source.last))} ${form}`,
    head === '' ? '' : `${head.slice(-3)} ${source}`,
    `${lemma} ${head}`,
  ];
  return texts.map((text, template) => slot(template, text));
}

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
