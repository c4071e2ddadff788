/** What may stand between a word of leading and what it needs: adverbs and auxiliaries. */
const AUX =
  '(?: (?:was|were|is|are|be|been|being|has|had|have|will|would|to|also|again|once|more|jointly|over|now|still|as|before|yet|himself|herself|this|that|time|first|for|the|last))*';
/** What may stand before a name: its bearer's title, and what is said of it. */
const TITLE =
  "(?: (?!(?:said|says|told|that|who|which|and|but|while|when|by|for|attack|pressure|fire|D)\\b)(?:,|[\\p{Ll}'’.-]+|N\\d+)){0,9}";
const P = 'P\\d+\\b';
const LED = '(?:headed|led|chaired|fronted|run|directed|presided over|spearheaded|guided)';
const LEADS =
  '(?:heads?|headed|heading|leads?|led|leading|(?:co-)?chair(?:s|ed|ing)?|runs?|ran|running|fronts?|fronted|fronting|spearhead(?:s|ed|ing)|presid(?:es|ed|ing) over|represents?|represented|representing)';
const ACTS_FOR = '(?:leads?|led|negotiates?|negotiated|spoke|acted|headed|chaired)';
const AT_HEAD = '(?:at the head of|in charge of)';

/**
 * Ways in which a sentence in short tells who leads whom (`p` and `s`): P for a person, S for the team of a side, O for the
 * other one, N for a state or body, T for the teams together; all else in lower case.
 */
export const PLAIN = patterns([
  `(?<s>S\\d+)(?: ,)?(?: which| who)?${AUX} ${LED}${AUX}(?: [\\p{Ll}-]+){0,3}? by${TITLE} (?<p>${P})`,
  `(?<s>[SN]\\d+)(?: ,)?${AUX} represented${AUX} by${TITLE} (?<p>${P})`,
  `(?<s>S\\d+)(?: ,)? under(?: the (?:joint )?(?:leadership|direction|chairmanship) of)?(?: (?!an?\\b)[\\p{Ll}-]+){0,3} (?<p>${P})`,
  `(?<p>${P})(?: ,)?(?: who)?${AUX} ${LEADS}${AUX} (?<s>S\\d+|O\\b)`,
  `(?<s>S\\d+)(?: ,)? which${TITLE} (?<p>${P})${AUX} ${LEADS}`,
  `${LED} (?:on|for|from)(?: the)? (?<s>S\\d+)(?: ,)? by${TITLE} (?<p>${P})`,
  `(?:on|from) (?<s>S\\d+)(?: ,)?(?: [\\p{Ll}-]+){0,3}${AUX} ${LED}${AUX} by${TITLE} (?<p>${P})`,
  `heads? of (?<s>S\\d+|O\\b)(?: ,)?(?: was| is| were| are)?(?: (?!(?:to|in|at)\\b)[\\p{Ll}.-]+){0,2} (?<p>${P})`,
  `^${LED} by${TITLE} (?<p>${P})(?: ,)? (?<s>S\\d+)`,
  `${AT_HEAD} (?<s>S\\d+|O\\b)${AUX}(?: stood| sat| stands)?${TITLE} (?<p>${P})`,
  `(?<p>${P})(?: ,)?(?: who)?(?: [\\p{Ll}-]+){0,4} (?:${AT_HEAD}|as (?:the )?(?:head|leader|chief) of) (?<s>S\\d+|O\\b)`,
  `(?<s>S\\d+)(?: ,)? with${TITLE} (?<p>${P}) at (?:its|their|the) head`,
  `with${TITLE} (?<p>${P}) at (?:its|their|the) head(?: ,)? (?<s>S\\d+)`,
  `(?<p>${P})(?: ,)?(?: who)?${AUX} ${ACTS_FOR}${AUX} for(?: the)? (?<s>[NS]\\d+)`,
]);
const ELLIPTIC_BY = `(?<s>[NS]\\d+|O\\b)(?: ,)? by${TITLE} (?<p>${P})`;
const ELLIPTIC = `(?:and|;|,|while) (?<p>${P})(?: ,)?(?: over)? (?<s>(?:[NS]\\d+|O)(?= [.,;]| $|$)|(?:S\\d+|O\\b)(?!(?: ,)? (?:by|was|were|is|has|had|${LED})\\b))`;
/** "A for Peru". */
export const FOR_EACH = patterns([`(?<p>${P})(?: ,)? for(?: the)? (?<s>[NS]\\d+)`]);
/** Who leads a body of his state, where the other side's is told beside it. */
export const OF_BODY = patterns([
  `(?<s>N\\d+)(?: ,)?(?: which)?${AUX} ${LED}${AUX} by${TITLE} (?<p>${P})`,
  `(?<p>${P})(?: ,)?(?: who)?${AUX} ${LEADS}${AUX} (?<s>N\\d+)`,
  ELLIPTIC_BY,
  ELLIPTIC,
]);
/** "for Peru by A". */
export const EACH_BY = patterns([`(?:for|on)(?: the)? (?<s>[NS]\\d+)(?: ,)?(?: by)?${TITLE} (?<p>${P})`]);

/** "and the Chilean one by B", "and B the Chilean one": what goes on from a verb before. */
export const BY_OTHER = patterns([ELLIPTIC_BY]);
export const AND_OTHER = patterns([ELLIPTIC]);

export const PASSIVE = new RegExp(`(?:${LED}|represented)${AUX}(?: [\\p{Ll}-]+){0,3}? by`, 'u');
export const ACTIVE = new RegExp(`P\\d+(?: ,)?(?: who)?${AUX} ${LEADS} (?:S|O\\b)`, 'u');
export const LEADING_WORD = new RegExp(`\\b(?:${LEADS}|heads? of|negotiators?|delegations?|delegates)\\b`, 'u');
/** Who stands across the table from whom is of the other side. */
export const FACING = new RegExp(
  `\\b(?:facing|opposite|across(?: the table)? from) (?:him|her|them|(?<one>${P})(?: , [^PSO]*? ,)?)(?: ,)?${AUX}(?: stood| sat| stands)?${TITLE} (?<p>${P})`,
  'u',
);
export const COUNTERPART = new RegExp(
  `^(?:and )?(?:his|her|its|their)(?: [\\p{Ll}-]+)? (?:counterpart|opposite number|interlocutor)${AUX}${TITLE} (?<p>${P})`,
  'u',
);

export const IN_ORDER = new RegExp(
  `(?:T|delegations|teams) (?:of|from)(?<sides>(?: the)? N\\d+(?:(?: ,)?(?: and)?(?: the)? N\\d+)+)(?: ,)?(?: which)?(?:${AUX} ${LED} by| under(?: the (?:joint )?(?:leadership|direction|chairmanship) of)?)(?<people>${TITLE} ${P}(?:(?: ,)?(?: and)? ${P})+)`,
  'u',
);

export const RESPECTIVELY = new RegExp(
  `(?<people>${P}(?:(?: ,)?(?: and)? ${P})+)${AUX} ${LEADS} .*\\bfor(?<sides>(?: the)? N\\d+(?:(?: ,)?(?: and)?(?: the)? N\\d+)+)(?: ,)? respectively`,
  'u',
);

const TEAMS =
  '(?:T\\b|them\\b|their (?:\\p{Ll}+ )?(?:delegations|teams|sides)|the (?:two |both )?(?:delegations|teams|panels|sides))';
/** Two who lead, each his own side. */
const TWO = `(?<one>${P})(?: ,)? and(?: by)?${TITLE} (?<other>${P})(?! ,? and)`;
export const TOGETHER = [
  `${TWO}(?: ,)?(?: who)?${AUX} (?:${LEADS}|at the head of|in charge of)${AUX} ${TEAMS}`,
  `\\b(?:T negotiators|teams of|delegations of|T of)(?: chief negotiators)?(?: ,)?${TITLE} ${TWO}`,
  `\\b(?:round|session|meeting|talks)(?: ,)? (?:under|${LED}${AUX} by)${TITLE} ${TWO}`,
].map((source) => new RegExp(source, 'u'));

/** Words without one of which no sentence tells who leads. */
export const LEADING_WORDS =
  /^(?:(?:co-)?(?:head|heads|headed|heading|lead|leads|led|leading|chair|chairs|chaired|chairing)|fronts?|fronted|spearhead\w*|represent\w*|r[au]ns?|running|under|charge|presid\w+|negotiat\w+|delegates?|delegations?|spoke|acted|facing|opposite|across|counterpart)$/u;

function patterns(sources: readonly string[]): RegExp[] {
  return sources.map((source) => new RegExp(source, 'gu'));
}
