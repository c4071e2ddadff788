import {ACT_PHRASES, ACT_VERBS, formsOf, type VerbForm} from '../language/index.ts';

/** Verbs that carry an act without naming it by themselves. */
const MORE =
  'reach hold have exchange give approve issue voice reiterate repeat express stress emphasize emphasise insist ask call press push turn close open end begin start finish conclude wrap take make accept confirm meet sign agree extend'.split(
    ' ',
  );

/** Verbs of acts in their base form. */
export const ACT_BASES: ReadonlySet<string> = new Set(
  [...ACT_VERBS.keys(), ...[...ACT_PHRASES.keys()].map((phrase) => phrase.split(' ')[0]!)]
    .map((verb) => verb.split('_')[0]!)
    .concat(MORE),
);

/** Their other forms, each with its lemma. */
export const ACT_FORMS: ReadonlyMap<string, VerbForm> = formsOf(ACT_BASES);
