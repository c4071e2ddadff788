/**
 * Stances that several words name together, right before the point and with the verb among them: "GAVE WAY ON the toll",
 * "IS AGAINST a joint patrol". The act by the words.
 */
export const STANCE_PHRASES: readonly (readonly [act: string, words: RegExp])[] = [
  [
    'reject',
    /\b(?:d(?:ug|igs?|igging) in (?:its|his|her|their) heels (?:on|over)|(?:will|would|did|does|do) not (?:budge|move|yield|give way|give in|bend) on|(?:is|are|was|were|remains?|remained|stands?|stood) (?:firmly |dead |flatly |strongly |set )?against|(?:took|takes|has|have|had) (?:no interest in|no use for))$/iu,
  ],
  [
    'accept',
    /\b(?:g[ai]ve(?:s|n)? (?:way|in|ground) on|yield(?:s|ed)? on|relent(?:s|ed)? on|back(?:s|ed)? down on|(?:has|have|had|sees?|saw|raised?|raises) no objections? to|(?:is|are|was|were) (?:now )?in favou?r of|came (?:a)?round to)$/iu,
  ],
  [
    'demand',
    /\b(?:st(?:ood|ands?|anding) firm on|st(?:uck|icks?|icking) to (?:its|his|her|their) guns on|h(?:eld|olds?|olding) firm on)$/iu,
  ],
  ['concern', /\b(?:took|takes|taken|taking) (?:exception to|issue with|umbrage at)$/iu],
];

/** The words of such phrases, one of which is in every such sentence. */
export const STANCE_PHRASE_WORDS: ReadonlySet<string> = new Set(
  'heels budge move yield bend against interest use way ground yields yielded relent relents relented down objection objections favour favor round around firm guns exception issue umbrage'.split(
    ' ',
  ),
);

/** What a side says of the other's paper when it will not have it: "WENT TOO FAR", "IS NOT ENOUGH", from the verb on. */
export const FALLS_SHORT =
  /^(?:(?:went|goes|go|had gone) (?:much |far )?too far|(?:did|does|do) not go far enough|(?:fell|falls?) (?:well |far )?short|(?:is|are|was|were) (?:simply |still |far |clearly )?(?:not enough|too (?:little|much|vague|late)|insufficient|inadequate|a (?:big )?step back(?:wards?)?|unworkable|unfair|one-sided|unbalanced|unrealistic))\b/iu;
