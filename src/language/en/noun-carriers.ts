/** Verbs by which an event that a noun names comes to pass: "the signing TOOK PLACE". */
export const NOUN_HAPPENS: ReadonlySet<string> = new Set(
  'take_place occur happen follow hold begin start complete carry_out go_ahead proceed conclude'.split(' '),
);
/** Verbs by which it is put on the calendar. */
export const NOUN_PLANNED: ReadonlySet<string> = new Set(
  'plan schedule set expect due arrange anticipate foresee envisage'.split(' '),
);
/** Verbs by which it is put off or called off. */
export const NOUN_OFF: ReadonlySet<string> = new Set(
  'postpone put_off put_back push_back delay defer cancel call_off scrap abandon block prevent suspend'.split(' '),
);
/** Verbs that take it as a fact. */
export const NOUN_FACTS: ReadonlySet<string> = new Set(
  'confirm report acknowledge welcome hail condemn criticise criticize deplore regret protest denounce celebrate mark complete oversee witness attend begin start supervise'.split(
    ' ',
  ),
);
/** Verbs of those who tell of it. */
export const NOUN_TOLD: ReadonlySet<string> = new Set('announce declare'.split(' '));
/** Acts that are done by being announced. */
export const DONE_BY_SAYING: ReadonlySet<string> = new Set(
  'postpone cancel suspend extend appoint expel recall resume'.split(' '),
);
/** Prepositions behind which it is past. */
export const NOUN_AFTER: ReadonlySet<string> = new Set('after following since despite'.split(' '));
