import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {analyse} from '../../src/language/index.ts';

const tokens: [string, string][] = [
  ["They didn't sign; they can't.", "They | did | n't | sign | ; | they | ca | n't | ."],
  [
    'The U.S. envoy met Gen. J. Smith at 5 p.m. on Feb. 3.',
    'The | U.S. | envoy | met | Gen. | J. | Smith | at | 5 | p.m. | on | Feb. | 3 | .',
  ],
  ['Oman’s minister Badr al-Busaidi', 'Oman | ’s | minister | Badr | al-Busaidi'],
  ['It cost $3.5 million, 1,000 men and 5%.', 'It | cost | $ | 3.5 | million | , | 1,000 | men | and | 5 | % | .'],
  ['a follow-up to the U.S.-led talks', 'a | follow-up | to | the | U.S.-led | talks'],
  ["the ministers' deputies", "the | ministers | ' | deputies"],
  ["`` We 'll see , '' he did n't say", "`` | We | 'll | see | , | '' | he | did | n't | say"],
  ["it 's Sony 's and 'special' 'I say'", "it | 's | Sony | 's | and | ' | special | ' | ' | I | say | '"],
  ['"Yes," he said.', '" | Yes | , | " | he | said | .'],
  [
    'It cannot wait... see https://example.org/a?b=c.',
    'It | can | not | wait | ... | see | https://example.org/a?b=c | .',
  ],
  ['at 10:30 on 1/2/2024', 'at | 10:30 | on | 1/2/2024'],
  ['AT&T paid US$5 to bob@example.org', 'AT&T | paid | US$ | 5 | to | bob@example.org'],
];

const sentences: [string, string[]][] = [
  ['He met Mr. Smith. They spoke.', ['He met Mr. Smith.', 'They spoke.']],
  ['Talks in the U.S. The envoy left.', ['Talks in the U.S.', 'The envoy left.']],
  ['Talks in the U.S. Senate failed.', ['Talks in the U.S. Senate failed.']],
  ['He said: "We agree." Then he left.', ['He said: "We agree."', 'Then he left.']],
  ['“We agree!” the envoy said. Others left.', ['“We agree!” the envoy said.', 'Others left.']],
  ['"Is it over?" John Smith asked. No.', ['"Is it over?" John Smith asked.', 'No.']],
  ['PARIS (Reuters) - The talks began. They ended.', ['PARIS (Reuters) -', 'The talks began.', 'They ended.']],
  ['OSLO, May 2. /ABC/. The talks began.', ['OSLO, May 2. /ABC/.', 'The talks began.']],
  ['Talks resume\nThe envoys met', ['Talks resume', 'The envoys met']],
  ['It rose 3.5 percent on Jan. 5 and fell.', ['It rose 3.5 percent on Jan. 5 and fell.']],
  ['1. Both sides met. 2. Both left.', ['1. Both sides met.', '2.', 'Both left.']],
  ['They waited... and left.', ['They waited... and left.']],
  ['George W. Bush and J. K. Rowling spoke.', ['George W. Bush and J. K. Rowling spoke.']],
];

describe('tokens', () => {
  it.each(tokens)('%s', (text, expected) => {
    expect(
      analyse(text)
        .tokens.map((token) => token.text)
        .join(' | '),
    ).toBe(expected);
  });
});

describe('sentences', () => {
  it.each(sentences)('%s', (text, expected) => {
    expect(analyse(text).sentences.map(({start, end}) => text.slice(start, end))).toEqual(expected);
  });

  it('counts lines that hold text as paragraphs', () => {
    expect(analyse('One. Two.\n\nThree.').sentences.map(({paragraph}) => paragraph)).toEqual([0, 0, 1]);
  });

  it('finds the sentence of an offset', () => {
    const analysis = analyse('One. Two.');
    expect([0, 3, 5, 8].map((offset) => analysis.sentenceAt(offset)?.index)).toEqual([0, 0, 1, 1]);
    expect(analysis.sentenceAt(99)).toBeNull();
    expect(analyse('').sentenceAt(0)).toBeNull();
  });
});

describe('any text', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({unit: 'binary'}),
      fc.constantFrom('. ', '"', "'s", '-', ' The ', 'said', '\n', ',', ' to ', 'U.S.', '\ud800', '('),
    ),
    {maxLength: 60},
  );

  it('is covered by its tokens and sentences', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const {tokens, sentences} = analyse(text);
        let at = 0;
        for (const token of tokens) {
          expect(text.slice(at, token.start)).toMatch(/^[\s\u0000-\u001f\u0085\u200b\ufeff]*$/);
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u0000-\u001f\u0085\u200b\ufeff]*$/);
        let next = 0;
        for (const sentence of sentences) {
          expect(sentence.first).toBe(next);
          next = sentence.last;
        }
        expect(next).toBe(tokens.length);
      }),
    );
  });

  it('is parsed into one tree a sentence, without an error', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const analysis = analyse(parts.join(''));
        for (const sentence of analysis.sentences) {
          const syntax = analysis.syntax(sentence);
          const length = sentence.last - sentence.first;
          expect(syntax.heads.filter((head) => head < 0)).toHaveLength(1);
          expect(syntax.lemmas).toHaveLength(length);
          for (let at = 0; at < length; at++) {
            const [first, last] = syntax.span(at);
            expect(first <= at && at < last).toBe(true);
          }
          for (const predicate of syntax.predicates) {
            for (const phrase of [predicate.subject, predicate.object]) {
              if (phrase !== null) expect(phrase.first <= phrase.head && phrase.head < phrase.last).toBe(true);
            }
          }
          expect(analysis.syntax(sentence)).toBe(syntax);
        }
      }),
      {numRuns: 60},
    );
  });

  it('is cut where a sentence has no end', () => {
    const {sentences} = analyse('word '.repeat(10_000));
    expect(Math.max(...sentences.map(({first, last}) => last - first))).toBeLessThanOrEqual(400);
  });
});
