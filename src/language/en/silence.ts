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
    `(?<=^|[.“”",;:] ?|\\bthat )(?<a>(?:[\\p{L}’'-]+ ){1,6})(?:["“]?(?:was|were) (?:not|never) (?:${TREATED}|on the agenda|on the table|(?:a |the |any )?subject of))`,
    'giu',
  ),
  /\bden(?:ied|ies) (?:ever )?having (?:been )?(?:asked|told|pressed|urged|offered|promised|requested|demanded|sought|proposed|discussed|raised)(?: to \p{L}+)? (?:for |about )?(?<a>[^,.;:”"]+)/giu,
  /\bden(?:ied|ies) (?:that )?(?:there (?:had been|has been|was|were) )?any (?:(?:talk|word|mention|discussion)s? (?:of|about) )?(?<a>[^,.;:”"]+)/giu,
];

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
export const NEGATES = /\b(?:no|not|never|nothing|none|without|neither)\b|n['’]t\b/iu;

/** Words of an account of what a side wants, and not of what is so. */
export const WISHES =
  /\b(?:must|should|want|wants|wanted|demand|demands|propose[sd]?|offer(?:s|ed)?|insist|insists|hope|hopes|expects?|ready|willing|accept)\b/iu;

/** Words by which a report announces that the account to come is another than the one before. */
export const ANNOUNCED_CONTRASTS =
  /\b(?:(?:saw|sees?|tells?|told|puts?|put|described|describes?|remembers?|remembered) (?:it|this|things|the matter|the same meeting|the (?:talks|meeting|exchange|outcome)) (?:otherwise|differently|in other words)|(?:a|quite a|a very|very|quite) different (?:story|version|account|picture|tale)|the (?:story|version|account|tale|picture) was (?:another|different)|another (?:story|version|account) (?:came|was told|was given|altogether)|(?:said|says|spoke|speaks) only (?:that|of)|(?:did|does) not (?:reflect|correspond to|match) (?:the )?(?:content|spirit|course|substance|facts|what))\b/giu;

/** The account of a side that is told by its paper: "the ARMENIAN read-out", with whose it is in the group `side`. */
export const ACCOUNT_OF =
  /\bthe (?<side>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?:statement|read-?out|communiqu[ée]|text|version|account|note|summary|one)\b|\b(?:announcement|statement|read-?out|communiqu[ée]|text|version|note|presidential office|presidency|cabinet|ministry) (?:(?:made|issued|published|released|given|put out) )?(?:in|from|by) (?<from>\p{Lu}[\p{L}-]+)/iu;

/** A side takes back what another said just before: "Vucic denied that". */
export const DENIALS_BACK =
  /\b(?:denied|denies|rejected|rejects|disputed|disputes|contested|contests|contradicted|refuted) (?:that|this|it|both|(?:the|that|this|his|her|its|their|such an?) (?:claim|account|report|version|assertion|allegation)s?|having (?:done so|agreed|promised|accepted|signed)(?: (?:to )?(?:any|anything|it|that|so))?)(?=[.,;]|$)/giu;

/** A side calls untrue what another said just before: "called the claim false", "the report was entirely untrue". */
export const UNTRUE =
  /\b(?:called|calls|described) (?:that|this|it|the (?:claim|account|report|version)) (?:as )?["“]?(?:an? )?(?:\p{L}+ ){0,2}(?:false|untrue|untruth|lie|fabrication|baseless|groundless|invention|fiction)\b|\b(?:that|this|it|the (?:claim|account|report|version)) (?:was|is|were) ["“]?(?:an? )?(?:\p{L}+ ){0,2}(?:false|untrue|untruth|lie|fabrication|baseless|groundless|not true)\b/giu;

/** A side denies something, in whatever words, right behind what another side told of it: what it denies, in the group `rest`. */
export const DENIES = /\bden(?:ied|ies) (?:that|having|any) (?<rest>[^.;:”"]+)/giu;

/** An account by which there is no agreement, where another side told of one. */
export const NO_AGREEMENT =
  /\b(?:nothing|none) (?:was|were|had been|has been) (?:agreed|decided|signed|promised|settled)\b|\bno (?:such )?(?:agreement|deal|accord|decision|promise|understanding|assurance|commitment|undertaking)s?(?: of (?:that|this) (?:kind|sort))? (?:was|were|had been|has been|have been) (?:reached|made|taken|struck|given)\b|\bthere (?:was|is|had been|has been) no (?:such )?(?:agreement|deal|accord|promise|understanding|assurance|commitment)\b(?! (?:of|about|on|for|to|yet|without|unless|until)\b)/giu;

/** Words of an account of something agreed. */
export const AGREEMENT_WORDS =
  /\b(?:agree[ds]?|agreement|accord|deal|consensus|decid(?:ed?|es)|signed|promised|undertook|understanding|assur(?:ed?|ances?)|exchange|swap)\b/iu;

/** Words of an outlet's name that make it an organ of a state: what it issues is that side's own account. */
export const ORGAN_WORDS =
  /\b(?:ministry|government|presiden(?:t|cy)|office of|white house|kremlin|department|secretariat|republic of|embassy|cabinet|foreign affairs|foreign office|prime minister|chancellery)\b/iu;

/** How a text begins that an organ issues under its own heading. */
export const LETTERHEAD =
  /^(?:(?:press )?statement|read-?out|communiqu[eé]|press (?:release|note|service)|excerpts|remarks|republic|ministry|office|government|embassy)\b/iu;
