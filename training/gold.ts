import {assignHeads, assignRelations} from '../src/language/syntax/parser.ts';
import {assignTags} from '../src/language/syntax/tagger.ts';
import {model} from '../src/language/syntax/weights.ts';
import {Words} from '../src/language/syntax/words.ts';

const words = new Words();

/** Tags and arcs of a sentence that is given as words already. */
export function parseForms(forms: readonly string[]): {
  tags: string[];
  xpos: string[];
  heads: number[];
  relations: string[];
} {
  const {lexicon, tagWeights, arcWeights, sureActions, labelWeights, traits, choices, tags, relations, stops} = model();
  words.count = 0;
  for (const form of forms) words.add(form, form.toLowerCase(), lexicon);
  assignTags(words, lexicon, tagWeights, stops.tag);
  assignHeads(words, traits, arcWeights, sureActions, stops.arc);
  assignRelations(words, traits, choices, labelWeights, stops.label);
  const numbers = forms.map((_, k) => k);
  return {
    tags: numbers.map((k) => (tags[words.tag[k] as number] as string).split('/')[0] as string),
    xpos: numbers.map((k) => (tags[words.tag[k] as number] as string).split('/')[1] as string),
    heads: numbers.map((k) => words.head[k] as number),
    relations: numbers.map((k) => relations[words.relation[k] as number] as string),
  };
}
