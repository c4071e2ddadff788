/**
 * Words by which a text says that an account leaves something out, before what it leaves out: "made no mention of",
 * "did not refer to", "spoke neither of X nor of Y". The groups named a and b hold it.
 */
export const SILENCES: readonly RegExp[] = [
  /\b(?:(?:did|does|do|had|has|have) not|didn't|never) (?:mention(?:ed)?|refer(?:red)? to|speak of|spoken of|touch(?:ed)? on|allude(?:d)? to) (?<a>[^,.;:]+)/giu,
  /\bmakes? no (?:mention of|reference to|allusion to) (?<a>[^,.;:]+)/giu,
  /\b(?:made|with|contain(?:s|ed)) no (?:mention of|reference to|allusion to) (?<a>[^,.;:]+)/giu,
  /\bwithout (?:any )?(?:mention(?:ing)?|reference|referring)(?: of| to)? (?<a>[^,.;:]+)/giu,
  /\b(?:said|says|saying) nothing (?:about|of|on) (?<a>[^,.;:]+)/giu,
  /\b(?:has|had|have|contains|contained) no word (?:about|of|on) (?<a>[^,.;:]+)/giu,
  /\b(?:is|was|were|are|stayed|kept|remained) silent (?:on|about) (?<a>[^,.;:]+)/giu,
  /\b(?:left out|leaves out|omit(?:s|ted)|passed over) (?<a>[^,.;:]+)/giu,
  /\b(?:spoke|mentioned|mentions|speaks) neither (?:of )?(?<a>[^,.;:]+?) nor (?:of )?(?<b>[^,.;:]+)/giu,
  /\b(?:and|but) not of (?:any )?(?<a>[^,.;:]+)/giu,
  /\b(?:did|would|does) not (?:say|confirm|disclose) (?:whether|if|how (?:much|many)) (?<a>[^,.;:]+)/giu,
];

/** Where what is left out ends and the rest of the sentence goes on. */
export const SILENCE_ENDS =
  /\s(?:in|at|on|when|while|during|after|before|which|who|that|although|though|but|and|or|as)\s.*$/isu;

/** What only points back to something told before. */
export const POINTS_BACK =
  /^(?:such\b|(?:that|this|it|them|any|anything|one|none|nothing|so|either)\b|the (?:condition|demand|claim|promise|offer|clause|provision|proviso)s?$)/iu;

/** What talks do with a subject, as a side says that they did not. */
const TREATED =
  '(?:discussed|raised|requested|sought|offered|promised|addressed|negotiated|touched (?:up)?on|spoken of|talked about)';

/** Words by which a side says that something was no subject of talks, or that nothing of it was promised, in the groups a and b. */
export const TOPIC_DENIALS: readonly RegExp[] = [
  /\bthere (?:was|were|is|are|had been|has been|have been) no (?:talk|mention|discussion|question|request|commitment|undertaking|promise|offer|demand)s? (?:of|about|on|for|to) (?<a>[^,.;:”"]+)/giu,
  new RegExp(
    `\\b(?<!said |that )no (?<a>(?:[\\p{L}-]+ ){1,5})(?:was|were|has been|have been|had been) ${TREATED}`,
    'giu',
  ),
  new RegExp(
    `\\bneither (?<a>[^,.;:]{3,40}?) nor (?<b>[^,.;:]{3,40}?) (?:was|were|has been|have been|had been) ${TREATED}`,
    'giu',
  ),
  new RegExp(
    `(?<=^|[.“”",;:] ?|\\bthat |\\bsaid )(?<a>(?:[\\p{L}’'-]+ ){1,6})(?:["“]?(?:(?:was|were) (?:not|never)|ha[ds] (?:not|never) been|have (?:not|never) been) (?:${TREATED}|on the agenda|on the table|(?:a |the |any )?subject of))`,
    'giu',
  ),
  /\bden(?:ied|ies) (?:ever )?having (?:been )?(?:asked|told|pressed|urged|offered|promised|requested|demanded|sought|proposed|discussed|raised)(?: to \p{L}+)? (?:for |about )?(?<a>[^,.;:”"]+)/giu,
  /\bden(?:ied|ies) (?:that )?(?:there (?:had been|has been|was|were) )?any (?:(?:talk|word|mention|discussion)s? (?:of|about) )?(?<a>[^,.;:”"]+)/giu,
];

/** What another side told of is said not to be: "NO SUCH PAPER had been on the table", with what in the group `such`. */
export const NO_SUCH = /\bno such (?<such>\p{L}+)\b/giu;
/** Words for what somebody said, which need not come back in it: "gave no such ASSURANCE". */
export const SAYINGS =
  /^(?:assurance|promise|commitment|undertaking|offer|demand|request|claim|statement|remark|condition|intention|plan|thing)$/iu;

/** An account by which a side gave no such word, or a smaller one. */
export const NEVER_AGREED =
  /\b(?:agreed|consented|committed (?:it|him|her|our|them)sel(?:f|ves)|conceded|promised|accepted|offered)(?: to)? (?:nothing|no such thing|only to)\b|\b(?:never|not) (?:agreed|consented|promised|accepted|conceded|committed (?:it|him|our|them)sel(?:f|ves))(?: to)? (?:that|this|it|any(?:thing)?|such)\b/giu;

/** An account by which things stand as before, where another side told of something new. */
export const NO_CHANGE = /\bthere (?:has been|had been|was|is|will be) no change\b|\bnothing (?:has|had) changed\b/giu;

/** Words of which one cannot hold of a thing while the other does, with the side on which each stands. */
export const OPPOSED: ReadonlyMap<string, readonly [pair: string, side: number]> = new Map(
  [
    ['provisional temporary interim preliminary', 'permanent final definitive'],
    ['conditional', 'unconditional'],
    ['oral verbal', 'written'],
  ].flatMap((sides) =>
    sides.flatMap((words, side) =>
      words.split(' ').map((word): [string, [string, number]] => [word, [sides[0]!, side]]),
    ),
  ),
);

/** What is denied is that the sides met at all: "denied that there had been any TALKS with Chad". */
export const MEETING_ITSELF =
  /^(?:(?:direct|indirect|secret|such|official|face-to-face) )*(?:talks?|meetings?|contacts?|negotiations?|encounters?|rounds?)\b(?! (?:about|on|over|of))/iu;

/** A figure that an account does not give, where another side's gave one. */
export const NO_FIGURE = /\b(?:named|gave|mentioned|cited|put) no (?:amount|figure|number|sum|total)s?\b/giu;
/** Words of an account that gives a figure. */
export const FIGURE = /\d|\b(?:hundred|thousand|million|billion|dozen)s?\b/iu;

/** Words by which a report sets one side's account against the one before it. */
export const CONTRASTS =
  /\b(?:however|by contrast|in contrast|on the other hand|in (?:its|his|her|their) own (?:statement|account|version|read-?out|words))\b/giu;

/** Words by which a report puts two accounts side by side: "Peru said …, WHILE Chile said …". */
export const BESIDES = /(?:, (?:while|whereas|but)|; )\s?/gu;

/** Words that deny what an account tells. */
export const NEGATES = /\b(?:no|not|never|nothing|none|nobody|without|neither)\b|n['’]t\b/iu;

/** How somebody who asks puts to a side what another tells, right behind who it is: "the Koreans SAY THAT YOU PROMISED IT", in the group `what`. */
export const PUT_TO =
  /^(?: (?:side|officials?|delegation|team|government|ministry|minister|sources?))?(?: (?:has|have|had))? (?:say|says|said|tells?|told|claims?|claimed|maintains?|insists?|insisted|announced|reported)(?: (?:its|their|the) \p{L}+| reporters| journalists| us)?(?: that)? (?<what>[^.?!]{8,})/iu;
/** An answer that does not say whether it is so. */
export const NO_ANSWER =
  /\b(?:not|n['’]t|no|nothing) (?:\p{L}+ ){0,3}(?:comment|discuss|go into|speculate|confirm|aware|prejudge|negotiate|announce|add|say)\b/iu;

/** Words of an account of what a side wants, and not of what is so. */
export const WISHES =
  /\b(?:must|should|want|wants|wanted|demand|demands|propose[sd]?|offer(?:s|ed)?|insist|insists|hope|hopes|expects?|ready|willing|accept)\b/iu;

/** Words by which a report announces that the account to come is another than the one before. */
export const ANNOUNCED_CONTRASTS =
  /\b(?:(?:saw|sees?|tells?|told|puts?|put|described|describes?|remembers?|remembered) (?:it|this|things|the matter|the same meeting|the (?:talks|meeting|exchange|outcome)) (?:otherwise|differently|in other words)|(?:a|quite a|a very|very|quite) different (?:story|version|account|picture|tale)|the (?:story|version|account|tale|picture) was (?:another|different)|another (?:story|version|account) (?:came|was told|was given|altogether)|(?:said|says|spoke|speaks) only (?:that|of)|(?:did|does) not (?:reflect|correspond to|match) (?:the )?(?:content|spirit|course|substance|facts|what))\b/giu;

/** Words by which a report announces that the two accounts to come are at odds. */
export const TWO_ACCOUNTS =
  /\b(?:differ(?:s|ed)? (?:on|over|about|as to)|disagree[ds]? (?:on|over|about|as to) (?:what|who|whether|how|when)|could not (?:even )?agree on (?:what|who|whether)|contradict(?:ed|s)? (?:each other|one another)|at odds|(?:two|rival|conflicting|contradictory|contrary|differing|diverging|divergent|different) (?:accounts|versions|stories|readings|interpretations|tales)|depends? on (?:whom?) (?:one|you) asks?)\b/giu;

/** Words that take something away from the account before: "had ONLY asked for time". */
export const ONLY = /\b(?:only|merely|just|no more than)\b/iu;

/** The account of a side that is told by its paper: "the ARMENIAN read-out", with whose it is in the group `side`. */
export const ACCOUNT_OF =
  /\bthe (?<side>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?:statement|read-?out|communiqu[ée]|text|version|account|note|summary|one)\b|\b(?:announcement|statement|read-?out|communiqu[ée]|text|version|note|presidential office|presidency|cabinet|ministry) (?:(?:made|issued|published|released|given|put out) )?(?:in|from|by) (?<from>\p{Lu}[\p{L}-]+)/iu;

/** A side takes back what another said just before: "Vucic denied that". */
export const DENIALS_BACK =
  /\b(?:denied|denies|rejected|rejects|disputed|disputes|contested|contests|contradicted|contradicts|refuted) (?:that|this|it|both|him|her|them|(?:the|that|this|his|her|its|their|such an?) (?:claim|account|report|version|assertion|allegation)s?|having (?:done so|agreed|promised|accepted|signed)(?: (?:to )?(?:any|anything|it|that|so))?)(?=[.,;:]|$)/giu;

/** A side calls untrue what another said just before: "called the claim false", "the report was entirely untrue". */
export const UNTRUE =
  /\b(?:called|calls|described) (?:that|this|it|the (?:claim|account|report|version)) (?:as )?["“]?(?:an? )?(?:\p{L}+ ){0,2}(?:false|untrue|untruth|lie|fabrication|baseless|groundless|invention|fiction)\b|\b(?:that|this|it|the (?:claim|account|report|version)) (?:was|is|were) ["“]?(?:an? )?(?:\p{L}+ ){0,2}(?:false|untrue|untruth|lie|fabrication|baseless|groundless|not true)\b|\b(?:that|this|it) (?:is|was) not (?:what (?:was|had been|we|he|she|they|happened)|how (?:it|we|he|she|they)|the case|so|correct|accurate)\b/giu;

/** A side denies something, in whatever words, right behind what another side told of it: what it denies, in the group `rest`. */
export const DENIES =
  /\bden(?:ied|ies) (?:(?:on|at|in|late|later|\p{L}+ly) (?:\p{L}+ )?)?(?:that|having|any) (?<rest>[^.;:”"]+)/giu;

/** An account by which there is no agreement, where another side told of one. */
export const NO_AGREEMENT =
  /\b(?:nothing|none) (?:was|were|had been|has been) (?:agreed|decided|signed|promised|settled|conceded|accepted|offered|granted)\b|\bno (?:such )?(?:agreement|deal|accord|decision|promise|understanding|assurance|commitment|undertaking)s?(?: of (?:that|this) (?:kind|sort))? (?:was|were|had been|has been|have been) (?:reached|made|taken|struck|given)\b|\bthere (?:was|is|had been|has been) no (?:such )?(?:agreement|deal|accord|promise|understanding|assurance|commitment)\b(?! (?:of|about|on|for|to|yet|without|unless|until)\b)/giu;

/** Words of an account of something agreed. */
export const AGREEMENT_WORDS =
  /\b(?:agree[ds]?|agreement|accord|deal|consensus|decid(?:ed?|es)|signed|promised|undertook|accept(?:ed|s)|conced(?:ed|es)|granted|understanding|assur(?:ed?|ances?)|exchange|swap)\b/iu;

/** Words of an outlet's name that make it an organ of a state: what it issues is that side's own account. */
export const ORGAN_WORDS =
  /\b(?:ministry|government|presiden(?:t|cy)|office of|white house|kremlin|department|secretariat|republic of|embassy|cabinet|foreign affairs|foreign office|prime minister|chancellery)\b/iu;

/** How a text begins that an organ issues under its own heading. */
export const LETTERHEAD =
  /^(?:(?:press )?statement|read-?out|communiqu[eé]|press (?:release|note|service)|excerpts|remarks|republic|ministry|office|government|embassy)\b/iu;
