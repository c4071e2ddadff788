/** A role behind a name, up to where its clause goes on otherwise. */
const ROLE = String.raw`(?:(?:as|to be|to the post of|the|an?|its|his|her|their) )*(?<role>[\p{L}][^,.;:()\n—]{2,80})`;
const WHO = String.raw`^(?:, [^,.;\n]{3,80},)?(?:,? who)?,? `;
const WAS = String.raw`(?:was|has been|had been|is)(?: \p{L}+ly)? `;

/** What a text says behind a name by which its bearer takes an office, with the office in the group `role`. */
export const TAKES_OFFICE: readonly RegExp[] = [
  new RegExp(
    `${WHO}${WAS}(?:appointed|named|designated|elected|sworn in|inaugurated)(?: by [^,.;]{3,60}?)? ${ROLE}`,
    'u',
  ),
  new RegExp(
    `${WHO}(?:became|(?:took|takes|has taken) over as|took office as|(?:assumed|took up) the (?:post|office|role|duties) of) ${ROLE}`,
    'u',
  ),
];

/** The same where the office is the one that the bearer is known by. */
export const TOOK_OFFICE = new RegExp(`${WHO}(?:took|assumed|has taken) office\\b`, 'u');

/** "appointed" before a name, and the office behind it. */
export const APPOINTED = /(?<!\b(?:be|not|never|being) )\b(?:appointed|named|designated)(?: \p{Lu}[\p{L}. ]{1,40})? $/u;
export const APPOINTED_TO = new RegExp(`^(?:, [^,.;\\n]{3,80},| \\([^)]{1,40}\\))? ${ROLE}`, 'u');

/** What stands behind a name, and before that of the one whose office its bearer takes. */
export const SUCCEEDS = new RegExp(
  `${WHO}(?:(?:has |had )?(?:replaced|succeeded)|replaces|succeeds|(?:took|takes|has taken) over from) $`,
  'u',
);
/** The same the other way round. */
export const SUCCEEDED_BY = new RegExp(`${WHO}${WAS}(?:replaced|succeeded) (?:as [^,.;]{3,60} )?by $`, 'u');
/** "replaced A as negotiator WITH B". */
export const REPLACED = /\breplaced $/u;
export const REPLACED_WITH = /^(?: as [^,.;]{3,60})? with $/u;

/** What a text says behind a name by which its bearer leaves an office. */
export const LEAVES_OFFICE = new RegExp(
  `${WHO}(?:${WAS}(?:dismissed|removed|sacked|fired|ousted|relieved)|(?:has |had )?(?:resigned|stepped down|left office))(?: (?:as|from the post of) ${ROLE})?`,
  'u',
);
export const DISMISSED = /\b(?:dismissed|sacked|fired|removed) $/u;

/** The office behind the name of one who is replaced or dismissed. */
export const AS_OFFICE = new RegExp(`^ as ${ROLE}`, 'u');

/** Words before a title by which it is no longer its bearer's. */
export const FORMER =
  /\b(?:former|(?<!(?:\b(?:and|but|or|only|even|just|since|until|by)|[,;:]) )then|ex)[ -](?:\p{Lu}\p{L}+ )?$/iu;
/** A former office in apposition to a name. */
export const FORMERLY = new RegExp(`^, (?:an?|the|his|her|their|\\p{Lu}\\p{L}+['’]s) (?:former|previous) ${ROLE}`, 'u');

/** Where a phrase for an office ends. */
export const ROLE_ENDS =
  /\s(?:on|in|last|this|next|after|before|by|when|while|who|whose|and|with|from|since|but|earlier|late|during|amid|ahead|until|at|said|will|has|had|is|was)\b.*$/su;

/** Whether a text can tell of an office that is taken or left at all. */
export const TENURE_WORDS =
  /\b(?:appointed|named|designated|elected|sworn in|inaugurated|became|office|replace[ds]|succeed(?:ed|s)|over (?:as|from)|post of|role of|duties of|dismissed|removed|sacked|fired|ousted|relieved|resigned|stepped down|former|then|ex|previous)\b/iu;
