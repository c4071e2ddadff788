import type {NegotiationRecord} from '../../src/record/index.ts';
import {sampleRecord} from './sample.ts';

/** What a report may hold to be taken for markup, for a command to a terminal, or for a turn of the line. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  ']]>--><!-- </style></title>',
  '[a](javascript:alert(1)) ![b](http://x.test/c)',
  '# heading\n\n- list\n\n| a | b |\n|---|---|\n```\ncode',
  '\u001b[2J\u001b]0;owned\u0007\u009b31m',
  'abc\u202edef\u2066ghi\u200fjkl',
  '\ud800 lone \udfff',
  '&lt;b&gt; &amp; &#60;',
  '__proto__ constructor',
  '[^1]: footnote $x^2$ ~~gone~~ **bold** www.x.test a@b.test',
  `${'long '.repeat(400)}end`,
];

/** The sample record with every text in it replaced, ids and days kept, so that each field is hostile. */
export function hostileRecord(text: string): NegotiationRecord {
  const kept = new Set(['id', 'asOf', 'known', 'reported', 'document', 'report', 'on', 'when', 'by', 'due', 'status']);
  const words = new Set(['kind', 'firmness', 'stance', 'mode', 'about', 'of', 'issue', 'round', 'since', 'from', 'to']);
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return kept.has(key) || words.has(key) ? value : text;
    if (Array.isArray(value)) return value.map((each) => walk(each, key === 'by' ? 'party' : key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each, name)]));
  };
  return walk(sampleRecord(), '') as NegotiationRecord;
}
