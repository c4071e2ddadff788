/** How a text begins that tells a side's own words or doings as that side tells them. */
export const OFFICIAL_HEADING =
  /^\s*(?:(?:joint |press |media )?(?:statement|communiqu[eé])|read-?out|remarks|fact sheet|memorandum|press (?:release|note|service)|(?:on-the-record |background |daily )*(?:press |media |news )?(?:briefing|conference|gaggle|call) (?:by|with|on|en)|interview with)\b/iu;

/** What opens a turn in a briefing: of those who ask ("Q"), or of one who answers for a side ("MR. LEE:", "THE PRESIDENT:"). */
export const TURNS =
  /^[ \t]*(?:(Q|QUESTION)\b|((?:MR|MS|MRS|DR)\. \p{Lu}[\p{Lu}’'-]+|(?:THE|SENIOR|SECRETARY|AMBASSADOR)(?: \p{Lu}[\p{Lu}’'-]*){1,4}):)/gmu;

/** What stands in such a heading before the one who speaks or acts in it: "Read-out of PRESIDENT X's call". */
export const BEFORE_ISSUER =
  /(?:\b(?:read-?out|remarks|statement|briefing|interview|speech|address) of|\b(?:by|from)|\bbriefing (?:with|en route with)) (?:the )?$/iu;

/** Verbs with which one repeats what one's own state stands for: "reaffirmed Peru's support". */
export const REPEATS =
  /^(?:(?:re)?affirm|reiterat|underscor|underlin|stress|emphasi[sz]|express|restat|repeat)(?:e?s|e?d|ing)?$/u;

/** What a state has and its people repeat. */
export const STANDS_FOR =
  /^(?:support|commitments?|policy|position|readiness|willingness|resolve|determination|concerns?|solidarity|opposition|intention)$/u;

/** What a state does by its own account: "stressed that Peru REMAINS ready". */
export const STANDS = /^(?:remains?|stands?|continues?|welcomes?|opposes?|supports?|committed)$/u;

/** Those beside whom a state's own people put it: "Peru AND OUR ALLIES". */
export const BESIDE = /^(?:allies|partners|friends|neighbou?rs|international|regional|european|negotiating)$/u;

/** What a text says of its own state in the present: "Peru CONDEMNS the attack"; of another it tells that it did. */
export const JUDGES =
  /^(?:condemns|welcomes|urges|reaffirms|deplores|commends|applauds|thanks|congratulates|calls (?:on|for)|stands (?:with|by|ready|firmly|resolutely)|(?:is|remains) (?:deeply|gravely|fully|firmly|strongly|committed|concerned|prepared|ready))\b/u;

/** Of whom and what a state's own texts speak behind its name: "Peruvian TAXPAYERS". */
export const AT_HOME =
  /^(?:national security|(?:citizens|nationals|taxpayers|workers|families|businesses|consumers|farmers|manufacturers|jobs|troops|taxpayer)\b)/u;

/** A line on which somebody asks a question, in a transcript. */
export const ASKED = /^[ \t]*(?:Q|QUESTION|REPORTER|JOURNALIST|Question|Reporter|Journalist)(?:[:.]| \p{Lu})/mu;

/** A line on which a turn of a transcript begins: behind a name, what tells of its bearer. */
export const TURN = /^[ \t]*(?:Q\b|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,5}(?:(?:,| [(–—-])[^:\n]{3,60})?: \S)/u;

/** How long the lines above a transcript's first turn are at most, in characters. */
export const LONGEST_HEADING = 140;

/** At what a side's own people answer, where it has its seat. */
export const ANSWERS_THERE = /\b(?:briefing|(?:press|news|conference) (?:conference|call))\b/iu;
