import {describe, expect, it} from 'vitest';
import {analyse} from '../../src/language/index.ts';

/** Calls of the two functions that every look at a character and every feature of the parser goes through. */
function steps(text: string): number {
  const {charCodeAt} = String.prototype;
  const {imul} = Math;
  let count = 0;
  String.prototype.charCodeAt = function (this: string, at: number) {
    count++;
    return charCodeAt.call(this, at);
  };
  Math.imul = (a, b) => {
    count++;
    return imul(a, b);
  };
  try {
    const analysis = analyse(text);
    for (const sentence of analysis.sentences) void analysis.syntax(sentence).predicates.length;
  } finally {
    String.prototype.charCodeAt = charCodeAt;
    Math.imul = imul;
  }
  return count;
}

const pieces: [string, string][] = [
  ['news', 'The two sides agreed on Monday to resume talks, the envoy said. "We are ready," he added.\n'],
  ['one endless sentence', 'and the envoy who said that the sides '],
  ['one endless word', 'word'],
  ['hyphens', 'a-'],
  ['apostrophes', "a'"],
  ['periods', '.'],
  ['initials', 'A. '],
  ['quotation marks', '"'],
  ['brackets', '(['],
  ['blanks', '    '],
  ['blank lines', '\n\n'],
  ['capitals on lines', 'AB (\n'],
  ['dots and letters', 'a.b'],
  ['addresses', 'http://a'],
  ['halves of letters', '\ud835'],
];

describe('steps for twice the text', () => {
  it.each(pieces)('%s', (_, piece) => {
    const text = piece.repeat(Math.ceil(6000 / piece.length));
    steps(text);
    expect(steps(text + text)).toBeLessThanOrEqual(2.6 * steps(text));
  });
});
