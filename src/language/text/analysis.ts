import {parse} from '../syntax/parse.ts';
import type {Syntax} from '../syntax/syntax.ts';
import {divide} from './sentences.ts';
import type {Sentence, Token} from './token.ts';
import {tokenise} from './tokenise.ts';

/** A text with its tokens and sentences, shared by all layers. */
export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The tokens as the parser is shown them: those of `tokens`, but for the stand-ins. */
  readonly shown: readonly Token[];
  /** The sentence that holds the character at `offset`, or the one before it where it stands between two; null outside. */
  sentenceAt(offset: number): Sentence | null;
  /** The clause structure of a sentence of this analysis, parsed when first asked for. */
  syntax(sentence: Sentence): Syntax;
}

/** Reads tokens and sentences of a text. Never throws; linear in the length of the text. */
export function analyse(text: string): Analysis {
  const tokens = tokenise(text);
  return withSyntax(text, tokens, divide(text, tokens), tokens);
}

/**
 * The analysis with other words put before the parser in the place of some tokens, by their number, so that two
 * sentences which differ by names alone get one structure; an empty word joins its token to the next, null leaves it out.
 */
export function withStandIns({text, tokens, sentences}: Analysis, words: ReadonlyMap<number, string | null>): Analysis {
  const parsed = tokens.map((token, at) => {
    const word = words.get(at);
    if (word === undefined) return token;
    return {...token, text: word ?? '', lower: word === null ? '' : word.toLowerCase() || token.lower};
  });
  return withSyntax(text, tokens, sentences, parsed);
}

function withSyntax(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  shown: readonly Token[],
): Analysis {
  const parsed = new Array<Syntax | undefined>(sentences.length);
  return {
    text,
    tokens,
    sentences,
    shown,
    sentenceAt: (offset) => find(sentences, offset),
    syntax(sentence) {
      const known = parsed[sentence.index];
      if (known !== undefined) return known;
      const fresh = parse(sentence, tokens, shown);
      parsed[sentence.index] = fresh;
      return fresh;
    },
  };
}

function find(sentences: readonly Sentence[], offset: number): Sentence | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).start <= offset) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low - 1];
  const last = sentences[sentences.length - 1];
  return found === undefined || last === undefined || offset > last.end ? null : found;
}
