/**
 * Words by which it is told how far a point has come, right before the point: "are far apart ON the fee", "progress was
 * made ON the fee". The claim's act by the words.
 */
export const STAGES: readonly (readonly [act: 'open' | 'work', words: RegExp])[] = [
  [
    'work',
    /(?:\b(?:progress|headway|advances?)(?: (?:was|were|has been|have been|had been|is being) (?:made|achieved|reported|registered))?|\b(?:moved|come|came|drew|drawn|got|inched|edged) (?:much |a little |somewhat |considerably )?closer(?: together)?|\bnarrow(?:ed|ing)? (?:their |the |some |most )?(?:differences|gaps?|distance)|\bwork (?:continues|goes on|is continuing|is going on)) (?:on|over|towards?|in)$/iu,
  ],
  [
    'open',
    /(?:\b(?:far|wide|miles|poles|well|still|remain(?:s|ed)?|are|were) apart|\b(?:at odds|at loggerheads|divided|split|deadlocked)|\b(?:disagree|disagreed|differ|differed|quarrelled|quarreled|clashed) ?(?:sharply|strongly|still)?|\bdisagreements?(?: (?:remain(?:s|ed)?|persist(?:s|ed)?))?|\b(?:differences|gaps)(?: (?:remain|remained|persist|persisted|exist|continue)| (?:between|of) [^,;:]{3,40})?|\bno (?:final |full )?(?:agreement|compromise|understanding|accord|consensus|deal|progress|headway|movement|solution)(?: (?:could be|can be|was|were|has been|have been|had been) (?:reached|found|made|achieved|struck))?|\b(?:failed|unable|could not|cannot|can not|did not|had not|have not)(?: to| yet)? (?:agree|come to terms|find common ground|reach (?:an )?agreement|reach (?:a )?(?:compromise|deal)|settle|bridge (?:their|the) (?:differences|gaps?))) (?:on|over|about|as to)$/iu,
  ],
];

/** Before such words: what they say is not so, or is yet to be. */
export const NOT_SO =
  /\bwhat\b|\b(?:no longer|not|never|no|little|without|any|hop(?:e|es|ed|ing)|wants?|need(?:s|ed)?|lack of|if|unless|until|expects?|more|(?:can|could|will|would|may|might) be) (?:\p{L}+ ){0,2}$/iu;

/** What a point is called that stands in the way: "the main STUMBLING BLOCK". */
const HURDLES =
  '(?:(?:stumbling block|sticking point|obstacle|bone of contention|hurdle|sore point|roadblock|open (?:point|question|issue|item)|unresolved (?:point|question|issue)|unsettled (?:point|question|issue)|outstanding (?:point|question|issue)|point of contention|point of disagreement|point of dispute)s?|(?:hardest|toughest|thorniest|knottiest|most (?:difficult|contentious|sensitive|divisive)|main open|last open|largest|biggest) (?:question|issue|point|part|chapter|problem|matter|gap|difference|nut)s?|(?:main|chief|biggest|key|largest) (?:difference|disagreement|dispute|gap)s?)';
const DEGREE =
  '(?:(?:the|an?|one of the|among the|their|our) )?(?:(?:main|chief|biggest|last|only|key|major|most serious|single|largest|remaining|final|principal|other) ){0,2}';

/** "The toll REMAINS THE MAIN STUMBLING BLOCK", from the verb on. */
export const IS_HURDLE = new RegExp(
  `^(?:is|are|was|were|remains?|remained|stays?|proved) (?:(?:still|also|now|thus) )?${DEGREE}(?:${HURDLES}|the hardest|the thorniest|the most difficult|in dispute|at issue|up in the air|undecided)(?=[.,;:”"]|$| (?:in|of|between|at|to|for)\\b)`,
  'iu',
);
/** "THE MAIN STUMBLING BLOCK REMAINS the toll", up to the verb with it. */
export const HURDLE_IS = new RegExp(
  `(?:^|[ “"])${DEGREE}${HURDLES}(?: (?:in|of|between|at|to|for) [^,;:.]{3,40})?(?: (?:is|are|was|were|remains?|remained|concerns?|concerned)|:)$`,
  'iu',
);
/** One of which is in every such sentence, to look no further where none is. */
export const STAGE_WORDS: ReadonlySet<string> = new Set(
  'apart odds loggerheads divided split deadlocked disagree disagreed differ differed quarrelled quarreled clashed disagreement disagreements differences gaps gap agreement compromise understanding accord consensus deal agree settle bridge progress headway advance advances movement closer narrow narrowed narrowing distance work block blocks point points obstacle obstacles bone hurdle hurdles roadblock question questions issue issues item items part chapter problem matter nut difference dispute hardest thorniest difficult terms ground dispute air undecided'.split(
    ' ',
  ),
);
/** The same, and rare enough in other sentences to have one parsed for their sake. */
export const TELLING_STAGE_WORDS: readonly string[] =
  'apart odds loggerheads deadlocked disagree differ disagreement difference gap_remain gap_remains gap_remained gap_persist gap_narrowed progress headway closer stumbling sticking obstacle bone hurdle roadblock hardest thorniest toughest'.split(
    ' ',
  );
