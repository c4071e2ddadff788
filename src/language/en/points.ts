/** Nouns that are no point of an agenda by themselves: when, where and in what form the sides meet, and who they are. */
export const NO_POINTS: ReadonlySet<string> = new Set(
  'date day time week month year round meeting talk talks session cycle consultation negotiation discussion side party people person result end place venue first last one two rest lot way group team delegation official leader minister president spokesman article text paper letter note point word statement news outcome position reporter table visit trip telephone phone call reply conversation contact inquiry investigation effect force world example sort kind account accusation allegation criticism version night evening manner thing reason intent trend breakthrough suggestion counter-proposal counter-draft decision invitation republic kingdom country state nation other neighbour government capital home junta regime army rebel leadership faction term name signature afresh anew none folk summit friend ally outright hand ground face principle rest bulk remainder soil sideline margin fringe eve heel condolence thanks toast congratulation greeting credential sympathy prayer floor interview hospitality'.split(
    ' ',
  ),
);

/** Nouns that are no point by themselves, without what they are of. */
export const BARE_NOUNS: ReadonlySet<string> = new Set(
  'release return resumption resume extension renewal suspension implementation draft compromise relation relations interest step move amendment appointment body condition door entry form handover procedure removal resignation review offer proposal request company increase policy rejection flag businessman building ceremony reading interpretation assurance guarantee protest complaint law desire comment charge concession perspective fact doubt diplomacy reflection document'.split(
    ' ',
  ),
);

/** What talks are for, whatever they are about: no point without what it is of, where such words alone describe it. */
export const GENERAL_GOALS: ReadonlySet<string> = new Set('solution settlement outcome approach dialogue'.split(' '));
export const SAYS_LITTLE: ReadonlySet<string> = new Set(
  'negotiated peaceful political diplomatic fair just lasting durable final permanent comprehensive amicable equitable practical realistic balanced quick early speedy good better long-term mutual mutually acceptable agreed joint and , constructive new'.split(
    ' ',
  ),
);

/** Nouns that name no point of an agenda, however they are described, unless it is told what they are of. */
export const VAGUE_NOUNS: ReadonlySet<string> = new Set(
  'effort action requirement detail setting sense sign hope chance gain authority permission tool complexity nuance size scope family partner ally captor colleague counterpart negotiator mediator agency member commission committee panel dialogue communication fighter attitude approach behaviour behavior stance will patience courage reform clarification explanation evidence part characterisation characterization portrayal assertion notion assessment insinuation opportunity window indication'.split(
    ' ',
  ),
);

/** Adjectives that tell nothing of such a noun: "further details", "all possible efforts". */
export const VAGUE_ADJECTIVES: ReadonlySet<string> = new Set(
  'possible further similar important minimal minimum full new more other additional necessary concrete certain various several many clear serious real great greater urgent own appropriate relevant'.split(
    ' ',
  ),
);
