function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Where a word points from the day of the report: -1 back, 0 the present, 1 on. */
export const directions: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['this', 0],
  ['current', 0],
  ['present', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
]);

/** Auxiliaries and participles after which what is told lies ahead. */
export const ahead =
  words(`will 'll ’ll wo shall would may might could should can must due scheduled expected planned slated
  going supposed starting commencing resuming likely poised plan plans hope hopes intend intends aim aims expect expects vow vows`);

/** Verbs of arrangement: their present tense with a date tells what is to come ("talks resume on Monday"). */
export const arranged =
  words(`start starts begin begins open opens resume resumes meet meets take takes convene convenes continue
  continues hold holds arrive arrives leave leaves return returns travel travels visit visits fly flies expire expires reconvene
  reconvenes host hosts gather gathers attend attends head heads runs ends closes lasts concludes`);

/** Past forms that do not end in -ed. */
export const pastForms =
  words(`was were had did said met held told took began came went made gave got left led spoke saw sat sent
  signed broke brought fell rose found kept knew lost paid ran sought spent stood struck thought threw won wrote became built bought
  caught chose drew drove felt flew fought grew heard hit hung laid lay rode sang shot showed shut slept sold shook stole swore taught
  wore withdrew launched been 's’d overcame withheld put cut read`);

/** Adjectives and nouns in -ed and prepositions that are no past tense. */
export const notPast = words(
  'united need indeed hundred red based armed alleged so-called proposed unprecedented speed feed',
);

/** Verbs whose infinitive tells what did happen ("managed to reach", "failed to agree on Friday"). */
export const implicative = words(
  'managed failed began started continued refused used helped came went tried managed decided forced unable able returned',
);

/** Words before a count that bound it or blur it: TIMEX3's mod. */
export const modifiers: ReadonlyMap<string, string> = new Map([
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['approximately', 'APPROX'],
  ['roughly', 'APPROX'],
  ['some', 'APPROX'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['over', 'MORE_THAN'],
  ['under', 'LESS_THAN'],
  ['more than', 'MORE_THAN'],
  ['less than', 'LESS_THAN'],
  ['fewer than', 'LESS_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
]);

/** Parts of a period, as an adjective before it: TIMEX3's mod. */
export const stages: ReadonlyMap<string, string> = new Map([
  ['early', 'START'],
  ['earlier', 'START'],
  ['mid', 'MID'],
  ['late', 'END'],
  ['later', 'END'],
]);

/** Parts of a period, as "the ... of". */
export const portions: ReadonlyMap<string, string> = new Map([
  ['beginning', 'START'],
  ['start', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
]);

/** Words that may stand between a count and its unit ("three full days", "20 more years"). */
export const between = words(
  'more additional consecutive straight full working business trading calendar whole successive further other long extra',
);

/** Words before a figure from 1000 to 2099 that make it a year. */
export const beforeYear =
  words(`in since of by until till from to between and for the year during through early late before after
  around about circa mid fiscal through into , ( - – — or on`);

/** Words before a figure that make it a number of something else. */
export const beforeCount =
  words(`resolution flight no no. number article section chapter room channel highway route model page
  boeing airbus nasdaq nikkei index $ # £ € ¥ than some nearly almost over least approximately roughly only s&p ftse us$`);

/** Words after a time of day that belong to it. */
export const zones = words('gmt utc est edt cst cdt mst mdt pst pdt cet cest bst msk ist jst et pt');

/** Words before "to" and an infinitive that put it into the time to come. */
export const governors =
  words(`is are was were be agree agreed agrees want wants wanted ready willing decided decide hope hoped invited
  pledged promised threatened proposed offered asked urged wish wished prepared preparing seek seeks seeking need needs eager determined
  continue has have had about bound meant supposed likely deadline time chance opportunity order`);

/** Verbs of speech, whose content may have a tense of its own. */
export const speech = words(
  'said told announced added confirmed reported stated noted warned stressed wrote reiterated',
);

/** Past forms after which "to" or "for" a day names the new day, not when it was said. */
export const moved = words(
  'postponed moved delayed extended rescheduled adjourned advanced shifted deferred pushed put',
);

/** Past forms after which "for" a day names the day that they fix. */
export const fixed = words('agreed set called announced proposed arranged booked named fixed suggested requested');
