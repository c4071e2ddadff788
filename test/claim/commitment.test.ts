import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {commitmentsOf} from '../../src/claim/index.ts';

/** Sentences with predicates in brackets, and for each: told as a fact, as open, or as not having happened. */
const cases: [string, string][] = [
  ['The two sides [signed] the treaty in Vienna.', 'fact'],
  ['The ministers have [met] twice since June.', 'fact'],
  ['Rebels [attacked] a convoy near the border on Tuesday, killing four people.', 'fact'],
  ['The parliament did not [ratify] the accord.', 'not'],
  ['The general never [visited] the island.', 'not'],
  ['The bank has not [paid] or [compensated] its clients.', 'not not'],
  ['The envoys [failed] to [reach] an agreement.', 'fact not'],
  ['They did not [manage] to [reach] a deal.', 'not not'],
  ['The firm [refused] to [sell] its shares.', 'fact not'],
  ['The spokesman [declined] to [comment].', 'fact not'],
  ['The president may [dismiss] the minister.', 'open'],
  ['Workers could [strike] over pay.', 'open'],
  ['The army [wants] to [buy] more helicopters.', 'fact open'],
  ['They [tried] to [persuade] the court.', 'fact open'],
  ['Negotiators [hope] to [conclude] a deal by spring.', 'fact open'],
  ['If the talks [collapse], the border will close.', 'open'],
  ['The commission [considered] whether to [impose] a fine.', 'fact open'],
  ['The union [threatened] to [strike] next week.', 'fact open'],
  ['The company [said] that it had [closed] the plant.', 'fact fact'],
  ['"We have [released] all prisoners," the minister [said].', 'fact fact'],
  ['Officials [know] that the ship [sank].', 'fact fact'],
  ['The court [ordered] the firm to [pay] damages.', 'fact open'],
];

/** Sentences that are still read otherwise. */
const misses: [string, string][] = [
  ['Neither side has [accepted] the offer.', 'not'],
  ['She [left] without [speaking] to reporters.', 'fact not'],
  ['The company did not [fail] to [pay].', 'not fact'],
];

const TEETH = /[[\]]/g;

function readingOf(marked: string): string[] {
  const spans: {start: number; end: number}[] = [];
  let cut = 0;
  for (const {index, 0: bracketed} of marked.matchAll(/\[[^\]]+\]/g)) {
    spans.push({start: index - cut, end: index - cut + bracketed.length - 2});
    cut += 2;
  }
  return commitmentsOf(marked.replace(TEETH, ''), spans).map((commitment) => {
    if (commitment === null) return 'none';
    return commitment >= 2 ? 'fact' : commitment <= -1 ? 'not' : 'open';
  });
}

describe('how far the author commits', () => {
  it.each(cases)('%s', (marked, asked) => {
    expect(readingOf(marked).join(' ')).toBe(asked);
  });

  it.fails.each(misses)('%s', (marked, asked) => {
    expect(readingOf(marked).join(' ')).toBe(asked);
  });

  it('is the same in a text whose words are parted by blanks', () => {
    expect(readingOf("They did n't [sign] it , '' he [said] .")).toEqual(['not', 'fact']);
  });
});

/** Calls of the two functions that every look at a character and every feature goes through. */
function steps(text: string): number {
  const spans = [...text.matchAll(/\S+/g)].map(({index, 0: word}) => ({start: index, end: index + word.length}));
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
    commitmentsOf(text, spans);
  } finally {
    String.prototype.charCodeAt = charCodeAt;
    Math.imul = imul;
  }
  return count;
}

describe('any text and any spans', () => {
  const spans = fc.array(fc.record({start: fc.integer({min: -3, max: 90}), end: fc.integer({min: -3, max: 90})}));
  const words = fc
    .array(
      fc.constantFrom('not', 'to', 'failed', 'want', 'if', ',', '"', '.', 'and', 'or', 'talks', 'said', '?', "n't"),
    )
    .map((list) => list.join(' '));

  it('have an answer on the scale, or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({unit: 'binary'}), words), spans, (text, asked) => {
        const answers = commitmentsOf(text, asked);
        expect(answers).toHaveLength(asked.length);
        for (const answer of answers) if (answer !== null) expect(Math.abs(answer)).toBeLessThanOrEqual(3);
      }),
    );
  });

  it.each([
    'The two sides agreed on Monday to resume talks, the envoy said. ',
    'and the envoy who said that the sides ',
    'not ',
    'to refuse to ',
    '" ',
    'talks , ',
    'if a-b ',
    '\ud835 ',
  ])('take steps in proportion to the length: %s', (piece) => {
    const text = piece.repeat(Math.ceil(4000 / piece.length));
    steps(text);
    expect(steps(text + text)).toBeLessThanOrEqual(2.6 * steps(text));
  });
});
