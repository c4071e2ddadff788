import {type Analysis, analyse, type Sentence} from '../../language/index.ts';
import {featuresOf} from './features.ts';
import {judge} from './judge.ts';
import {measuresOf} from './measures.ts';
import {model} from './model.ts';
import {Setting} from './setting.ts';

/** A predicate by its UTF-16 offsets, `end` exclusive. */
export interface PredicateSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * How far the author of a text commits to each of its predicates, verbs or nouns that name an event: from -3 (told as
 * not having happened) over 0 (open) to 3 (told as a fact), attribution looked through; after Lee et al. 2015 and
 * Stanovsky et al. 2017. Null for a span that holds no word of the text.
 */
export function commitmentsOf(text: string, spans: readonly PredicateSpan[]): (number | null)[] {
  const analysis = analyse(text);
  const settings = new Map<number, Setting>();
  return spans.map((span) => {
    const place = headOf(analysis, span);
    if (place === null) return null;
    const {sentence, at} = place;
    const setting = settings.get(sentence.index) ?? new Setting(analysis, sentence);
    settings.set(sentence.index, setting);
    const chain = setting.chain(at);
    return judge(model(), measuresOf(setting, at, chain), featuresOf(setting, at, chain));
  });
}

/** The word of a span that the others of its first sentence hang on, as its sentence and its token there. */
export function headOf(analysis: Analysis, {start, end}: PredicateSpan): {sentence: Sentence; at: number} | null {
  const {tokens} = analysis;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const first = tokens[low];
  if (!(start < end) || first === undefined || first.start >= end) return null;
  const sentence = analysis.sentenceAt(first.start);
  if (sentence === null) return null;
  const {heads} = analysis.syntax(sentence);
  const within = (at: number) => {
    const token = tokens[sentence.first + at]!;
    return token.start < end && token.end > start;
  };
  let at = low - sentence.first;
  for (let steps = 0; steps < heads.length && heads[at]! >= 0 && within(heads[at]!); steps++) at = heads[at]!;
  return {sentence, at};
}
