/** Verbs whose object, not subject, does what their infinitive says ("urged Iran to halt", "allowed him to leave"). */
export const objectControl: ReadonlySet<string> = new Set(
  `ask urge tell order force persuade invite allow expect want help instruct require enable encourage press pressure permit convince compel
  authorize authorise direct advise warn remind command lead get cause push call task charge appoint choose name elect forbid prohibit
  oblige beg implore request summon send motivate entitle empower assign`.split(/\s+/),
);

/** Verbs whose object does what the gerund behind "from", "of", "for" or "into" says ("prevented them FROM LEAVING", "accused it OF STALLING"). */
export const gerundControl: ReadonlySet<string> = new Set(
  `prevent stop keep bar block discourage deter dissuade hinder prohibit ban restrain accuse suspect blame criticise criticize condemn denounce fault
  rebuke thank praise congratulate commend forgive punish reproach charge acquit talk pressure coerce lure`.split(
    /\s+/,
  ),
);

/** Verbs whose infinitive tells what is agreed, meant or refused, and not what for. */
export const infinitiveVerbs: ReadonlySet<string> = new Set(
  `agree decide resolve undertake commit pledge promise vow offer plan intend want hope seek try attempt manage fail refuse decline
  threaten consent volunteer aim vote opt`.split(/\s+/),
);

/** Verbs of wishing for a thing, whose object holds what it is for. */
export const wishVerbs: ReadonlySet<string> = new Set('seek demand want request claim'.split(' '));

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

/** Subordinators of clauses that say when, why or on what condition. */
export const adverbialMarks: ReadonlySet<string> = new Set(
  'if unless until till after before because while when whenever once since although though whereas as provided lest'.split(
    ' ',
  ),
);

/** Relative pronouns. */
export const relativePronouns: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whom', 'whose', 'what']);

/** Verbs with the particles that make one word with them and an object. */
export const phrasalVerbs: ReadonlySet<string> = new Set(
  `call off|put off|hand over|rule out|carry out|set up|set out|set aside|break off|work out|lay out|lay down|spell out|point out|iron out|sort out|thrash out|
  hammer out|hold up|hold off|speed up|step up|scale back|scale down|roll back|pull out|pull back|take over|turn down|turn over|give up|draw up|wrap up|take
  up|bring up|bring about|cut off|cut back|shut down|shut off|shoot down|build up|back up|follow up|hand back|give back|send back|take back|phase out|wind
  down|wind up|beef up|shore up|prop up|open up|bring back|free up|leave out|single out|rule in|write off|fend off|head off|lay off|pay off|pay back|play
  down|tone down|vote down|strike down|summon up|round up|keep up|hold back|push back|set off|kick off|round off|start off`
    .split('|')
    .map((pair) => pair.trim().replace(/\s+/, ' ')),
);

/** The second words of those. */
export const phraseParticles: ReadonlySet<string> = new Set([...phrasalVerbs].map((verb) => verb.split(' ')[1]!));

/** Verbs that say who receives: by a first object or with "to". */
export const dativeVerbs: ReadonlySet<string> = new Set(
  `give hand send offer show grant tell promise pay deliver return transfer submit present propose lend sell bring teach owe award extend pass
  assign cede surrender allocate supply convey forward`.split(/\s+/),
);

/** Verbs that need an object: in "a date that Moscow proposed" it is the noun before. */
export const transitiveVerbs: ReadonlySet<string> = new Set(
  `propose prepare make sign draft offer submit present deliver host reject impose set demand seize hold capture accept violate broker draw table send
  receive bring negotiate conclude discuss seek use take give release launch build control occupy face raise draw mediate reach adopt ratify
  initial produce publish circulate hand support back oppose want need lead head organise organize sponsor chair facilitate extend suspend cancel
  postpone lift ease implement start hammer arrange plan regard consider include contain cover carry cause create destroy attack
  strike settle exchange endorse approve appoint expel recall return free withdraw revoke rescind clinch seal close shut freeze
  waive abolish drop scrap introduce ban invite name nominate review examine investigate inspect deposit float veto block denounce fix
  schedule delay defer relax ease tighten levy confiscate impound arrest detain extradite deport summon renew prolong resume interrupt hold sell buy pay`.split(
    /\s+/,
  ),
);
