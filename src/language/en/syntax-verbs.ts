/** Verbs whose object, not subject, does what their infinitive says ("urged Iran to halt", "allowed him to leave"). */
export const objectControl: ReadonlySet<string> = new Set(
  `ask urge tell order force persuade invite allow expect want help instruct require enable encourage press pressure permit convince compel
  authorize authorise direct advise warn remind command lead get cause push call task charge appoint choose name elect forbid prohibit
  oblige beg implore request summon send motivate entitle empower assign`.split(/\s+/),
);

/** Verbs of speech that may stand after or inside what they report. */
export const speechVerbs: ReadonlySet<string> = new Set(
  `say tell add note explain announce state report warn stress write declare argue claim insist admit acknowledge confirm reply respond ask
  conclude continue suggest recall predict believe think tweet post quote reiterate emphasise emphasize underline observe remark comment
  complain joke recount testify concede allege assert maintain contend reveal disclose deny agree promise vow pledge`.split(
    /\s+/,
  ),
);

/** Words that deny what they stand with. */
export const negators: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'neither',
  'nor',
  'hardly',
  'barely',
  'scarcely',
  'nowhere',
]);

/** Determiners and pronouns that deny the clause that they stand in as subject or object. */
export const negativeDeterminers: ReadonlySet<string> = new Set([
  'no',
  'neither',
  'none',
  'nobody',
  'nothing',
  'noone',
]);

/** Subordinators of conditions. */
export const conditionWords: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'provided',
  'providing',
  'supposing',
  'assuming',
  'once',
]);

/** Relative pronouns. */
export const relativePronouns: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whom', 'whose', 'what']);
