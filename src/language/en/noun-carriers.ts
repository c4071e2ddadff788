/** Verbs by which an event that a noun names comes to pass: "the signing TOOK PLACE". */
export const NOUN_HAPPENS: ReadonlySet<string> = new Set(
  'take_place occur happen follow hold begin start complete carry_out go_ahead go_out go proceed conclude come materialise materialize come_about make give grant issue send gazette reach dispatch deliver voice level lodge extend'.split(
    ' ',
  ),
);
/** Verbs by which it is put on the calendar. */
export const NOUN_PLANNED: ReadonlySet<string> = new Set(
  'plan schedule set expect due arrange anticipate foresee envisage await'.split(' '),
);
/** "has a visit SCHEDULED for June". */
export const NOUN_SET = /^(?:scheduled|planned|set|due|slated|booked|arranged)$/u;
/** Verbs by which it is put off or called off. */
export const NOUN_OFF: ReadonlySet<string> = new Set(
  'postpone put_off put_back push_back delay defer cancel call_off scrap abandon block prevent suspend shelve'.split(
    ' ',
  ),
);
/** Verbs by which it came to nothing. */
export const NOUN_FAILS: ReadonlySet<string> = new Set(
  'collapse founder fall_through fail fizzle_out fizzle unravel fall_apart stall'.split(' '),
);
/** Verbs of what it brought about, by which it is taken as a fact: "the walkout ANGERED the mediators". */
export const NOUN_EFFECTS: ReadonlySet<string> = new Set(
  'draw prompt provoke anger trigger spark lead cause bring leave ease help raise surprise please upset end pave deepen force push set_off enrage infuriate embarrass delight strain boost mark catch take sour cloud overshadow poison hamper complicate shock follow last close seal crown'.split(
    ' ',
  ),
);
/** Verbs of those who bring it about, and do not do it: "OBTAINED the release". */
export const NOUN_GAINS: ReadonlySet<string> = new Set(
  'obtain secure win negotiate achieve ensure gain procure'.split(' '),
);
/** Verbs of those to whom it comes: "HAS RECEIVED no invitation", "GOT a pledge from". */
export const NOUN_GETS: ReadonlySet<string> = new Set('receive get have contain extract wring wrest'.split(' '));
/** Light verbs, whose subject does what the noun names: "CONCLUDED an exchange of notes". */
export const NOUN_CARRIES: ReadonlySet<string> = new Set(
  'conclude carry_out make hold complete do undertake effect begin start grant give issue stage perform conduct level hurl voice utter deliver repeat renew open launch extend lodge pursue tender submit hand_in pay put affix append send file bring broker'.split(
    ' ',
  ),
);
/** What is said of one that is near: "agreement IS WITHIN REACH". */
export const NOUN_NEAR =
  /^(?:(?:is|are|was|were|seems?|looks?|appears?|remains?|now|still|not|far|also|already) ){1,3}(?:within (?:reach|sight)|in (?:reach|sight)|close|near|nigh|possible|imminent|likely|likelier|a matter of)\b/u;
/** What is said of one that is not to be: "cooperation IS OUT OF THE QUESTION". */
export const NOUN_FAR =
  /^(?:(?:is|are|was|were|remains?|still|now) ){1,3}(?:out of the question|off the table|not on the table|a long way off|(?:far|years|months|weeks) (?:off|away)|a distant prospect|ruled out)\b/u;
/** What is said of one that is only thought of: "an easing IS UNDER DISCUSSION". */
export const NOUN_MOOTED =
  /^(?:(?:is|are|was|were|remains?|now|still|also|not|yet) ){1,3}(?:under (?:discussion|study|consideration|review|negotiation)|being (?:considered|discussed|studied|weighed|negotiated|mulled|debated)|in (?:the )?(?:offing|works|prospect|preparation)|on the cards|conceivable|overdue|pending|awaited)\b/u;
/** What is said of one that came to pass: "the walkout WAS OVER money". */
export const NOUN_EXPLAINED =
  /^(?:was|were) (?:over|about|because|due to|prompted|triggered|motivated|an? (?:response|reaction|protest|reprisal|gesture|surprise)|in (?:response|reaction|protest|reprisal|retaliation)|the (?:first|second|third|last|latest))\b/u;
/** The same before its verb: "UNDER DISCUSSION IS an easing". */
export const MOOTED_BEFORE = /^under (?:discussion|study|consideration|review|negotiation)\b/u;
/** Verbs that take it as a fact. */
export const NOUN_FACTS: ReadonlySet<string> = new Set(
  'confirm report acknowledge welcome hail condemn criticise criticize deplore regret protest denounce celebrate mark complete oversee witness attend begin start supervise'.split(
    ' ',
  ),
);
/** Verbs of those who tell of it. */
export const NOUN_TOLD: ReadonlySet<string> = new Set('announce declare decree order'.split(' '));
/** Acts that are done by being announced. */
export const DONE_BY_SAYING: ReadonlySet<string> = new Set(
  'postpone cancel suspend extend appoint expel recall resume release agree agree-in-principle lift ease impose investigate'.split(
    ' ',
  ),
);
/** Prepositions behind which it is past. */
export const NOUN_AFTER: ReadonlySet<string> = new Set('after following since despite during'.split(' '));
